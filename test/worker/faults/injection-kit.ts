/** Where injections are put, and a talk with a model that obeys them beside people whom it must not reach. */
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { systemPromptFor } from "../../../worker/chat/prompt.ts";
import { lastUserText } from "../../support/fake-models/ask.ts";
import { fitCsvOf } from "../../support/fitcsv-file.ts";
import { type Talk, newTalk } from "../chat-kit.ts";
import { UPSTREAM } from "../deployed-models.ts";
import { type Api, newAthlete, newPartner } from "../harness.ts";
import { WITHOUT_STUDENT } from "../model-api.ts";
import { FORMS, type Form, type FormName, type Prey, type Told } from "./adversary.ts";
import { textsIn } from "./leaks.ts";

/** As the server knows it. */
export async function readTold(): Promise<Told> {
  const { text, secrets } = await systemPromptFor(env.SESSION_SECRET);
  return { text, canary: secrets.canaries[0]! };
}

/** Everything that can be read of an athlete; a change of any of it is seen. */
async function pictureOf(api: Api, key: string, athleteId: string) {
  const read = async (path: string) => (await api("GET", path, { key })).body;
  const conversations = await read(`/v1/conversations?athleteId=${athleteId}`);
  const messages = conversations.data.map(({ id }: { id: string }) =>
    read(`/v1/conversations/${id}/messages`),
  );
  return [
    await read(`/v1/athletes/${athleteId}`),
    await read(`/v1/athletes/${athleteId}/preferences`),
    await read(`/v1/programs?athleteId=${athleteId}`),
    conversations,
    ...(await Promise.all(messages)),
  ];
}

/** Somebody with a conversation, whose things are none of the talk's business. */
async function newBystander(api: Api, key: string) {
  const { id } = await newAthlete(key, {}, api);
  const made = await api("POST", "/v1/conversations", { key, body: { athleteId: id } });
  const path = `/v1/conversations/${made.body.id}/messages`;
  expect((await api("POST", path, { key, body: { content: "Hi", mode: "engine" } })).status).toBe(
    200,
  );
  const before = await pictureOf(api, key, id);
  return {
    id: id as string,
    conversationId: made.body.id as string,
    isUntouched: async () => expect(await pictureOf(api, key, id)).toEqual(before),
  };
}

/** A talk with the adversary, which is told before each message what to do. */
export async function newTrap() {
  const told = await readTold();
  let form: Form = FORMS.whole;
  let isAsked = false;
  let heard = "";
  const outside: Request[] = [];
  const prey: Prey = { athleteId: "", tenantId: "", conversationId: "" };
  const talk = await newTalk({
    variables: WITHOUT_STUDENT.variables,
    athlete: { tier: "premium" },
    brain(ask) {
      expect(ask.system).toContain(told.text);
      isAsked = true;
      heard += `${ask.system.replace(told.text, "")}\n${lastUserText(ask)}\n`;
      return form.reply(told, ask, prey);
    },
    before: (request) => {
      if (!request.url.startsWith(UPSTREAM)) outside.push(request.clone());
      return undefined;
    },
  });
  const { api, key } = talk;
  const foreign = await newPartner({ via: api });
  const others = await Promise.all([newBystander(api, foreign.key), newBystander(api, key)]);
  Object.assign(prey, {
    athleteId: others[0].id,
    tenantId: `${foreign.organizationId}:test`,
    conversationId: others[0].conversationId,
  });
  const audited = async () => (await api("GET", "/v1/audit-events", { key })).body.data[0]?.id;

  async function attempt(name: FormName, body: { content: string }) {
    form = FORMS[name];
    isAsked = false;
    heard = "";
    const lastWrite = await audited();
    const events = await (await talk.open(body.content, body)).read();
    expect(await audited(), "nothing is written before the athlete's word").toBe(lastWrite);
    return { form, events, isAsked, heard };
  }

  /** All that can be read afterwards, as texts. */
  async function afterwards() {
    const paths = ["", "/messages?limit=100", "/export"].map((rest) => `${talk.path}${rest}`);
    const asks = [...paths, "/v1/events?limit=100", "/v1/usage", "/v1/audit-events?limit=100"];
    const answers = await Promise.all(asks.map((path) => api("GET", path, { key })));
    for (const { status } of answers) expect(status).toBe(200);
    const sent = await Promise.all(outside.map(async (one) => [one.url, await one.text()]));
    return textsIn([answers.map(({ body }) => body), sent]);
  }
  const othersAreUntouched = () => Promise.all(others.map((one) => one.isUntouched()));
  return { talk, attempt, afterwards, othersAreUntouched };
}

type Plant = (talk: Talk, says: string, nth: number) => Promise<object>;
async function send({ api, key }: Talk, method: string, path: string, body: object) {
  const { status, body: answer } = await api(method, path, { key, body });
  expect(status, JSON.stringify(answer)).toBeLessThan(300);
  return answer;
}
const HOME = { age: 30, experience: "novice", equipment: ["barbell", "plates", "rack", "bench"] };

/** Where an injection is put, and what it makes of the message. */
export const PLANTS: Record<string, Plant> = {
  chat: async (_, says) => ({ content: says }),
  context: async (_, says) => ({ context: says }),
  async profile(talk, says) {
    const path = `/v1/athletes/${talk.athlete.id}`;
    await send(talk, "PATCH", path, { name: says.slice(0, 120) });
    await send(talk, "PUT", `${path}/preferences`, {
      injuryHistory: [{ area: "other", note: says, cleared: true }],
      otherAllergies: [says.slice(0, 60)],
      supplementPreferences: [says.slice(0, 60)],
    });
    return {};
  },
  async program(talk, says) {
    const rows = ["back squat", "bench press", "barbell row"].map((exercise) => ({
      exercise,
      workout: says.slice(0, 60),
      notes: says,
      rpe: 7,
      rest_s: 180,
    }));
    const file = { athleteId: talk.athlete.id, name: says.slice(0, 80), request: HOME };
    const unknown = { ...file, fitcsv: fitCsvOf([{ exercise: says }]) };
    const { key } = talk;
    const refused = await talk.api("POST", "/v1/programs/import", { key, body: unknown });
    expect(refused.status).toBe(422);
    const fitcsv = fitCsvOf(rows);
    const { program } = await send(talk, "POST", "/v1/programs/import", { ...file, fitcsv });
    await send(talk, "PATCH", `/v1/programs/${program.id}`, { status: "active" });
    return {};
  },
  async custom_exercise(talk, says) {
    const name = says.slice(0, 80);
    const more = { aliases: [name], cues: [name], notes: says };
    await send(talk, "POST", "/v1/exercises", { name, basedOn: "goblet_squat", ...more });
    return {};
  },
  async title(talk, says) {
    await send(talk, "PATCH", talk.path, { title: says.slice(0, 80) });
    return {};
  },
  async metadata(talk, says) {
    await send(talk, "PATCH", talk.path, { metadata: { note: says } });
    return {};
  },
  client_id: async (_, says) => ({ clientMessageId: says }),
  async webhook(talk, says, nth) {
    const url = `https://hook${nth}.example.com/in`;
    await send(talk, "POST", "/v1/webhook-endpoints", { url, description: says });
    return {};
  },
};

/** Runs of the coach without their reader, and conversations as things that are kept. */
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { type Talk, endOf, newTalk, numbersOf, runIdOf, textOf } from "../chat-kit.ts";
import { newAthlete, newSession } from "../harness.ts";

silenceConsole("info", "warn");

describe("runs", () => {
  test("go on without their reader, and are read on from any event", async () => {
    const talk = await newTalk({ brain: () => ({ text: "Add a little each week. ".repeat(9) }) });
    talk.script.add("anthropic", { itlMs: 5 });
    const stream = await talk.open("Explain progressive overload.");
    const seen = await stream.read(2);
    const rest = await (await talk.resume(runIdOf(seen), { after: 2 })).read();
    expect(endOf(rest).type).toBe("message.completed");
    expect(numbersOf(rest)[0]).toBe(3);
    await stream.settled();
    const whole = await (await talk.resume(runIdOf(seen))).read();
    expect(whole.slice(2)).toEqual(rest);
    expect(textOf(whole)).toBe((await talk.messages())[1].content);
    expect(await talk.used()).toBe(1);
  });

  test("are canceled from elsewhere, and what was said stands", async () => {
    const talk = await newTalk();
    talk.script.add("anthropic", { deltas: 2000, itlMs: 5 });
    const stream = await talk.open("Tell me everything about squats.");
    const reading = stream.read();
    const runId = await runningOf(talk);
    const canceled = await talk.api("POST", `/v1/runs/${runId}/cancel`, { key: talk.key });
    expect([canceled.status, canceled.body.status]).toEqual([200, "canceled"]);
    const events = await reading;
    expect(endOf(events).type).toBe("message.canceled");
    expect((await talk.messages())[1]).toMatchObject({ status: "canceled" });
    const again = await talk.api("POST", `/v1/runs/${runId}/cancel`, { key: talk.key });
    expect(again.status).toBe(200);
  });

  test("of others look like none, and so do ids of another form", async () => {
    const [talk, other] = [await newTalk(), await newTalk()];
    const events = await (await talk.open("Hello coach!")).read();
    const runId = runIdOf(events);
    const { token } = await newSession(
      talk.key,
      { athlete: { externalId: "somebody-else" } },
      talk.api,
    );
    const messageId = (await talk.messages())[1].id;
    for (const key of [other.key, token]) {
      for (const path of [
        `/v1/runs/${runId}`,
        `/v1/runs/${runId}/events`,
        talk.path,
        `${talk.path}/messages`,
        `${talk.path}/export`,
      ]) {
        const { status, body } = await talk.api("GET", path, { key });
        expect([status, body.detail], path).toEqual([
          404,
          "No such resource in your organisation.",
        ]);
      }
      const sent = await talk.api("POST", `${talk.path}/messages`, {
        key,
        body: { content: "hi" },
      });
      expect(sent.status).toBe(404);
    }
    for (const id of ["run_x", messageId, talk.id]) {
      expect((await talk.api("GET", `/v1/runs/${id}`, { key: talk.key })).status).toBe(404);
    }
  });
});

async function runningOf(talk: Talk): Promise<string> {
  const busy = await talk.say("are you there?");
  expect(busy.body.code).toBe("run_active");
  return busy.headers.get("content-location")!.split("/")[3]!;
}

describe("conversations", () => {
  test("are listed, renamed, exported and deleted with all that was said", async () => {
    const talk = await newTalk();
    await talk.say("Hello coach!");
    const renamed = await talk.api("PATCH", talk.path, {
      key: talk.key,
      body: { title: "Squats", coach: "max" },
    });
    expect(renamed.body).toMatchObject({ title: "Squats", coach: "max", turns: 1 });
    const query = `/v1/conversations?athleteId=${talk.athlete.id}`;
    const listed = await talk.api("GET", query, { key: talk.key });
    expect(listed.body.data.map(({ id }: { id: string }) => id)).toEqual([talk.id]);
    const exported = await talk.api("GET", `${talk.path}/export`, { key: talk.key });
    expect(exported.body.messages.map(({ role }: { role: string }) => role)).toEqual([
      "user",
      "assistant",
    ]);
    expect((await talk.api("DELETE", talk.path, { key: talk.key })).status).toBe(204);
    expect((await talk.api("GET", talk.path, { key: talk.key })).status).toBe(404);
    expect((await talk.say("hello?")).status).toBe(404);
  });

  test("are read page by page, turn by turn", async () => {
    const talk = await newTalk();
    for (const text of ["One, please.", "Two, please.", "Three, please."]) await talk.say(text);
    const page = async (query: string) =>
      (await talk.api("GET", `${talk.path}/messages?limit=2${query}`, { key: talk.key })).body;
    const said: string[] = [];
    let cursor = "";
    for (;;) {
      const { data, nextCursor } = await page(cursor);
      expect(data.map(({ role }: { role: string }) => role)).toEqual(["assistant", "user"]);
      said.push(data[1].content);
      if (nextCursor === null) break;
      cursor = `&cursor=${nextCursor}`;
    }
    expect(said).toEqual(["Three, please.", "Two, please.", "One, please."]);
  });

  test("of a session are its athlete's, whatever it names", async () => {
    const talk = await newTalk();
    const { token, athleteId } = await newSession(
      talk.key,
      { athlete: { externalId: "me" } },
      talk.api,
    );
    const made = await talk.api("POST", "/v1/conversations", { key: token, body: {} });
    expect([made.status, made.body.athleteId]).toEqual([201, athleteId]);
    const foreign = await newAthlete(talk.key, {}, talk.api);
    const refused = await talk.api("POST", "/v1/conversations", {
      key: token,
      body: { athleteId: foreign.id },
    });
    expect(refused.status).toBe(404);
  });

  test("go with their athlete at once, also from a turn that still runs", async () => {
    const talk = await newTalk();
    talk.script.add("anthropic", { ttftMs: 200 }, 1);
    const stream = await talk.open("Hello coach, are you there?");
    const reading = stream.read();
    await talk.api("DELETE", `/v1/athletes/${talk.athlete.id}`, { key: talk.key });
    await reading;
    await stream.settled();
    expect((await talk.api("GET", talk.path, { key: talk.key })).status).toBe(404);
    expect(await talk.object().listConversations({ limit: 10, after: null })).toEqual([]);
  });
});

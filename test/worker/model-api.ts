/** The API of a deployment that has models, with a fake upstream where the network would be. */
import { env } from "cloudflare:workers";
import { expect, vi } from "vitest";
import { coachBrain } from "../support/fake-models/coach-brain.ts";
import {
  FAKE_KEYS,
  type FakeModelsOptions,
  makeFakeModels,
} from "../support/fake-models/fake-models.ts";
import { UPSTREAM } from "./deployed-models.ts";
import { makeApi, newPartner } from "./harness.ts";

type Options = FakeModelsOptions & {
  variables?: Partial<Record<keyof Cloudflare.Env, unknown>>;
  clock?: () => number;
  before?: (request: Request) => "refuse" | undefined;
};

export function makeModelApi({ variables, clock, before, ...rest }: Options = {}) {
  const fakes = makeFakeModels({ brain: coachBrain, ...rest });
  /** Every request to a model, also what was refused; alarms of other files call out meanwhile. */
  const asked: Request[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    if (request.url.startsWith(UPSTREAM)) asked.push(request);
    if (before?.(request) === "refuse") throw new TypeError("connection refused");
    return fakes.fetch(request);
  });
  // What happens to the models here is nobody else's business.
  const name = crypto.randomUUID();
  const MODEL_HEALTH = {
    getByName: (model: string) => env.MODEL_HEALTH.getByName(`${name}/${model}`),
  } as typeof env.MODEL_HEALTH;
  const bindings = {
    ...env,
    ANTHROPIC_API_KEY: FAKE_KEYS.anthropic,
    ANTHROPIC_BASE_URL: UPSTREAM,
    OPENAI_API_KEY: FAKE_KEYS.openai,
    OPENAI_BASE_URL: `${UPSTREAM}/v1`,
    STUDENT_API_KEY: FAKE_KEYS.student,
    STUDENT_BASE_URL: `${UPSTREAM}/student`,
    MODEL_HEALTH,
    ...variables,
  } as Cloudflare.Env;
  const api = makeApi({ ...(clock && { clock }), env: bindings });
  return { api, bindings, fakes, asked, script: fakes.script };
}

/** A partner of such a deployment, with what it may do with models. */
export async function newModelPartner(
  options: Parameters<typeof makeModelApi>[0] & { spendCaps?: object } = {},
) {
  const made = makeModelApi(options);
  const { api } = made;
  const partner = await newPartner({ via: api });
  if (options.spendCaps) {
    const body = { spendCaps: options.spendCaps };
    expect((await api("PATCH", "/v1/organization", { key: partner.key, body })).status).toBe(200);
  }
  let asked = 0;
  /** Another question each time, unless it says which. */
  const post = (
    path: string,
    body: object,
    { key = partner.key, ...headers }: Record<string, string> = {},
  ) => api("POST", path, { key, headers, body: { avoid: [`thing ${(asked += 1)}`], ...body } });
  const usage = async (query = "") =>
    (await api("GET", `/v1/usage${query}`, { key: partner.key })).body;
  return { ...made, ...partner, post, usage };
}
export const WITHOUT_STUDENT = { variables: { STUDENT_API_KEY: "", STUDENT_BASE_URL: "" } };
export const NO_MODELS = {
  variables: {
    ...WITHOUT_STUDENT.variables,
    ANTHROPIC_API_KEY: "",
    ANTHROPIC_BASE_URL: "",
    OPENAI_API_KEY: "",
    OPENAI_BASE_URL: "",
  },
};

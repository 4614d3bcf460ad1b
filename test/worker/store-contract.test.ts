/** Every method of the Store, on D1 and on PostgreSQL: what it does, whom it serves, all or nothing. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { makeD1Store } from "../../worker/store/d1.ts";
import { makePostgresStore } from "../../worker/store/postgres.ts";
import { newTenant } from "./rows.ts";
import { answersContract } from "./store-contract/answers.ts";
import { athletesContract } from "./store-contract/athletes.ts";
import { credentialsContract } from "./store-contract/credentials.ts";
import { eventsContract } from "./store-contract/events.ts";
import { exercisesContract } from "./store-contract/exercises.ts";
import { feedbackContract } from "./store-contract/feedback.ts";
import { importsContract } from "./store-contract/imports.ts";
import { insightsContract } from "./store-contract/insights.ts";
import { interactionsContract } from "./store-contract/interactions.ts";
import { jobsContract } from "./store-contract/jobs.ts";
import type { Method } from "./store-contract/kit.ts";
import { logChangesContract } from "./store-contract/log-changes.ts";
import { logsContract } from "./store-contract/logs.ts";
import { operationsContract } from "./store-contract/operations.ts";
import { platformContract } from "./store-contract/platform.ts";
import { programsContract } from "./store-contract/programs.ts";
import { rollupsContract } from "./store-contract/rollups.ts";
import { safetyContract } from "./store-contract/safety.ts";
import { shareLinksContract } from "./store-contract/share-links.ts";
import { signalsContract } from "./store-contract/signals.ts";
import { webhooksContract } from "./store-contract/webhooks.ts";

const STORES = {
  d1: () => makeD1Store(env.DB),
  postgres: () => makePostgresStore(env.HYPERDRIVE.connectionString),
};
const named = new Set<string>();

describe.each(Object.entries(STORES))("%s", (_name, open) => {
  const method: Method = (name, does, run) => {
    named.add(name);
    test(`${name} ${does}`, () => run(open(), newTenant()));
  };
  athletesContract(method);
  credentialsContract(method);
  exercisesContract(method);
  interactionsContract(method);
  answersContract(method);
  platformContract(method);
  jobsContract(method);
  programsContract(method);
  operationsContract(method);
  rollupsContract(method);
  eventsContract(method);
  webhooksContract(method);
  shareLinksContract(method);
  feedbackContract(method);
  logsContract(method);
  logChangesContract(method);
  signalsContract(method);
  insightsContract(method);
  importsContract(method);
  safetyContract(method);
});

test("every method of the Store is named above", () => {
  const all = Object.entries(makeD1Store(env.DB)).flatMap(([area, methods]) =>
    Object.keys(methods).map((method) => `${area}.${method}`),
  );
  expect([...named].sort()).toEqual(all.sort());
});

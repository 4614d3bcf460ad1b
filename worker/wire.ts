/** The composition root: turns the environment into ports. No other file names an adapter. */
import { waitUntil } from "cloudflare:workers";
import { TtlCache } from "./core/cache.ts";
import { type Config, loadConfig } from "./core/config.ts";
import { athleteObjectName } from "./core/kin.ts";
import { describeError, log } from "./core/log.ts";
import { toReviewCalls } from "./core/review-message.ts";
import type { Ports } from "./ctx.ts";
import { deployModels } from "./llm/deploy-models.ts";
import { makeD1Store } from "./store/d1.ts";
import type { Store } from "./store/port.ts";

/** A revoked credential dies everywhere within this time, and at once where it was revoked. */
const CREDENTIAL_TTL_MS = 30_000;

export type Wire = Omit<Ports, "store"> & {
  /** D1 is shared by all requests; Postgres wants a client of its own for each. */
  openStore(): Promise<Store>;
};

/** Set when the Worker is built (wrangler.toml); the tests run unbuilt and have both databases. */
declare const WITH_POSTGRES: boolean | undefined;

const wires = new WeakMap<object, Wire>();

export function wireOf(env: Cloudflare.Env): Wire {
  const made = wires.get(env);
  if (made) return made;
  const config = loadConfig(env);
  const wire: Wire = {
    config,
    known: {
      keys: new TtlCache(CREDENTIAL_TTL_MS, 10_000),
      tenants: new TtlCache(CREDENTIAL_TTL_MS, 10_000),
      origins: new TtlCache(CREDENTIAL_TTL_MS, 10_000),
    },
    openStore: storeOpener(env, config),
    enqueue: async (message, priority) =>
      void (await (priority === 1 ? env.EXPRESS_QUEUE : env.BULK_QUEUE).send(message)),
    enqueueDelivery: async (message, delaySeconds) => {
      const isFresh = message.attempt === 1 && !message.isFailing;
      const queue = isFresh ? env.WEBHOOK_QUEUE : env.WEBHOOK_RETRY_QUEUE;
      await queue.send(message, { delaySeconds });
    },
    enqueueReviews: async (due) => {
      for (const messages of toReviewCalls(due)) await env.REVIEW_QUEUE.sendBatch(messages);
    },
    measure: ({ tenantId, operation, status, code, ms }) =>
      env.METRICS.writeDataPoint({
        indexes: [tenantId],
        blobs: [operation, code],
        doubles: [status, ms],
      }),
    measureJob: ({ tenantId, kind, status, source, waitMs, durationMs, costMicros }) =>
      env.METRICS.writeDataPoint({
        indexes: [tenantId],
        blobs: [`job.${kind}`, status, source ?? "none"],
        doubles: [durationMs, waitMs, costMicros],
      }),
    callOut: (url, init) => fetch(url, init),
    emailOperators: operatorsMail(env, config),
    jobFeed: (tenant, jobId) => env.JOB_FEED.getByName(`${tenant}/${jobId}`),
    athleteObject: (tenant, id) => env.ATHLETE.getByName(athleteObjectName(tenant, id)),
    chatObject: (tenant, id) => env.ATHLETE.getByName(athleteObjectName(tenant, id)),
    partner: (organizationId) => env.PARTNER.getByName(organizationId),
    models: deployModels(config.models, {
      fetch: (input, init) => fetch(input, init),
      vpc: (env as { STUDENT_VPC?: Fetcher }).STUDENT_VPC,
      healthOf: (model) => env.MODEL_HEALTH.getByName(model),
    }),
    defer: (work) =>
      waitUntil(
        work.catch((error: unknown) => {
          log.error("deferred_work_failed", { error: describeError(error) });
        }),
      ),
  };
  wires.set(env, wire);
  return wire;
}

/** The ports for one request or one step of a job. */
export async function openPorts(env: Cloudflare.Env): Promise<Ports> {
  const { openStore, ...wire } = wireOf(env);
  return { ...wire, store: await openStore() };
}

/** `EMAIL` is bound where the domain of the sender is set up (docs/operations.md). */
function operatorsMail(env: Cloudflare.Env, { alertTo }: Config): Ports["emailOperators"] {
  const { EMAIL } = env as { EMAIL?: SendEmail };
  const { email: to, emailFrom: from } = alertTo;
  if (!EMAIL || to === undefined || from === undefined) return null;
  return async ({ subject, text }) => void (await EMAIL.send({ from, to, subject, text }));
}

function storeOpener(env: Cloudflare.Env, { database }: Config): () => Promise<Store> {
  if (database === "d1") {
    const store = makeD1Store(env.DB);
    return async () => store;
  }
  // esbuild drops the branch, and with it the driver, where the condition is known to be false.
  if (typeof WITH_POSTGRES === "undefined" || WITH_POSTGRES) {
    return async () => {
      const { HYPERDRIVE } = env as { HYPERDRIVE?: Hyperdrive };
      if (!HYPERDRIVE) throw new Error("DATABASE is postgres, but there is no HYPERDRIVE binding");
      const { makePostgresStore } = await import("./store/postgres.ts");
      return makePostgresStore(HYPERDRIVE.connectionString);
    };
  }
  throw new Error("DATABASE is postgres, but the bundle was built with WITH_POSTGRES = false");
}

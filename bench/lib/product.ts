/** The product, built, served and seeded with one partner and one athlete. */
import { readFileSync, readdirSync } from "node:fs";
import type { V4WorkerOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { makeReportKey } from "../../scripts/lib/report-key.ts";
import { inRepo } from "../../scripts/lib/repo.ts";
import { anApiKey, anAthlete, anAudit, anOrganization } from "../../test/worker/rows.ts";
import { KEY_RANDOM_BYTES, hashApiKey, makeApiKey } from "../../worker/core/api-key.ts";
import { randomBytes } from "../../worker/core/crypto.ts";
import { SCOPES_OF_KIND } from "../../worker/core/scopes.ts";
import { tenantId } from "../../worker/core/tenant.ts";
import { makeD1Store } from "../../worker/store/d1.ts";
import type { Store } from "../../worker/store/port.ts";
import { type Bundle, buildBundle } from "./build.ts";
import { type Served, serve } from "./serve.ts";

/** The entry point whose D1 and rate limits are remembered answers; see `entry.js`. */
export const OVER_MEMORY = "overMemory";

const SECRETS = {
  KEY_PEPPER: "a-pepper-for-benchmarks-that-is-long-enough",
  SESSION_SECRET: "a-secret-for-benchmarks-that-is-long-enough",
  REPORT_SIGNING_KEY: makeReportKey(),
};
const NEVER_REACHED = 1_000_000_000;

/** A partner's key and a premium athlete of its own. */
type Customer = { key: string; athleteId: string };
export type Product = Served & Customer & { keys: readonly Customer[] };
const PARTNERS = 20;

type ProductOptions = {
  /** Of another bundle than today's, two ways to write something can be held against each other in one run. */
  bundle?: Bundle;
  bindings?: Record<string, string>;
  /** A file that stands before `entry.js`, and the entry points that it adds. */
  before?: { file: string; entrypoints: string[] };
};

export async function serveProduct({
  bundle,
  bindings: own = {},
  before,
}: ProductOptions = {}): Promise<Product> {
  const { code } = bundle ?? (await buildBundle());
  const read = (file: string) => readFileSync(inRepo(file), "utf8");
  const served = await serve({
    modules: {
      ...(before && { "before.js": read(before.file) }),
      "entry.js": read("bench/lib/entry.js"),
      "index.js": code,
    },
    options: bindings(own),
    entrypoints: [OVER_MEMORY, ...(before?.entrypoints ?? [])],
  });
  const keys = await seed(served);
  return { ...served, ...keys[0]!, keys };
}

/** What wrangler.toml binds, with limits that no benchmark reaches. */
function bindings(own: Record<string, string>): Partial<V4WorkerOptions> {
  // wrangler looks for required secrets here, and reports on it.
  Object.assign(process.env, SECRETS, { WRANGLER_LOG: "error" });
  const { workerOptions } = unstable_getMiniflareWorkerOptions(inRepo("wrangler.toml"));
  // Static files are not measured, and their router would stand in front of the Worker.
  const { assets: _, ratelimits = {}, ...options } = workerOptions as Partial<V4WorkerOptions>;
  for (const limit of Object.values(ratelimits)) limit.simple.limit = NEVER_REACHED;
  return { ...options, ratelimits, bindings: { ...options.bindings, ...SECRETS, ...own } };
}

async function seed({ miniflare }: Served) {
  const database = await miniflare.getD1Database("DB");
  for (const statement of migrations()) await database.prepare(statement).run();
  const store = makeD1Store(database);
  return Promise.all(Array.from({ length: PARTNERS }, () => seedPartner(store)));
}

async function seedPartner(store: Store): Promise<Customer> {
  const organization = anOrganization();
  await store.platform.createOrganization(organization, anAudit());
  const tenant = tenantId(organization.id, "live");
  const key = makeApiKey("secret", "live", randomBytes(KEY_RANDOM_BYTES));
  const hash = await hashApiKey(SECRETS.KEY_PEPPER, key);
  await store.apiKeys.create(
    tenant,
    anApiKey({ tenantId: tenant, hash, scopes: [...SCOPES_OF_KIND.secret] }),
    anAudit(),
  );
  const athlete = anAthlete({ tenantId: tenant, tier: "premium" });
  await store.athletes.create(tenant, athlete, anAudit());
  return { key, athleteId: athlete.id };
}

function migrations() {
  const dir = inRepo("migrations/d1");
  const files = readdirSync(dir).filter((name) => name.endsWith(".sql"));
  return files
    .sort()
    .flatMap((name) => readFileSync(`${dir}/${name}`, "utf8").split("--> statement-breakpoint"));
}

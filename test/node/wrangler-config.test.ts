/** Holds the three environments of wrangler.toml together, and the file to the code. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bindingsOf, readEnvironment } from "../../scripts/deploy-check.ts";
import { inRepo } from "../../scripts/lib/repo.ts";
import { POLICIES } from "../../worker/http/limits.ts";

const development = readEnvironment("development");
const staging = readEnvironment("staging");
const production = readEnvironment("production");
const environments = [
  { name: "development", config: development },
  { name: "staging", config: staging },
  { name: "production", config: production },
];
type Config = typeof development;

const NEEDED = ["KEY_PEPPER", "SESSION_SECRET", "OPERATOR_KEY_HASH", "REPORT_SIGNING_KEY"];

/** Whoever runs on D1 alone takes the Hyperdrive block out; a private network and mail are there where they are wanted. */
const held = (config: Config) => {
  const bindings = bindingsOf(config);
  bindings.delete("HYPERDRIVE");
  bindings.delete("STUDENT_VPC");
  bindings.delete("EMAIL");
  return bindings;
};

const queuesOf = ({ queues }: Config) => [
  ...(queues.producers ?? []).map(({ queue }) => queue),
  ...(queues.consumers ?? []).map(({ queue }) => queue),
];
/** What the account knows by name or id, so that two deployments must not share it. */
const resourcesOf = (config: Config) => [
  `worker ${config.name}`,
  ...config.d1_databases.map(({ database_name: name }) => `database ${name}`),
  ...[...new Set(queuesOf(config))].map((queue) => `queue ${queue}`),
  ...config.workflows.map(({ name }) => `workflow ${name}`),
  ...config.r2_buckets.map(({ bucket_name: name }) => `bucket ${name}`),
  ...config.analytics_engine_datasets.map(({ dataset }) => `dataset ${dataset}`),
  ...(config.routes ?? []).map((route) => `route ${JSON.stringify(route)}`),
];
/** These have to differ on a developer's machine too: `--remote` would reach the real thing. */
const idsOf = (config: Config) => [
  ...config.d1_databases.map(({ database_id: id }) => `database ${id}`),
  ...config.hyperdrive.map(({ id }) => `hyperdrive ${id}`),
  ...config.ratelimits.map(({ namespace_id: id }) => `counters ${id}`),
];
const twice = (all: string[]) => all.filter((one, index) => all.indexOf(one) !== index);

const settingsOf = (config: Config) => ({
  main: config.main,
  compatibility_date: config.compatibility_date,
  compatibility_flags: config.compatibility_flags,
  workers_dev: config.workers_dev,
  preview_urls: config.preview_urls,
  limits: config.limits,
  assets: config.assets,
  crons: config.triggers.crons,
  observability: config.observability,
  exports: config.exports,
  alias: config.alias,
  vars: Object.keys(config.vars).sort(),
});

describe("wrangler.toml", () => {
  it("binds the same names to the same kinds in every environment", () => {
    expect(held(development).size).toBeGreaterThan(8);
    expect(held(staging)).toEqual(held(development));
    expect(held(production)).toEqual(held(development));
  });

  it("repeats no setting differently", () => {
    expect(settingsOf(staging)).toEqual(settingsOf(development));
    expect(settingsOf(production)).toEqual(settingsOf(development));
    expect(production).toMatchObject({
      compatibility_flags: ["enable_request_signal"],
      workers_dev: false,
      preview_urls: false,
    });
  });

  it("shares nothing between deployments", () => {
    expect(twice([development, staging, production].flatMap(idsOf))).toEqual([]);
    expect(twice([staging, production].flatMap(resourcesOf))).toEqual([]);
  });

  it("keeps no secret in the file", () => {
    const text = readFileSync(inRepo("wrangler.toml"), "utf8");
    for (const secret of environments.flatMap(({ config }) => config.secrets?.required ?? [])) {
      expect(text).not.toMatch(new RegExp(`^\\s*${secret}\\s*=`, "m"));
    }
  });

  describe.each(environments)("$name", ({ name, config }) => {
    it("is built with the Postgres driver if it runs on Postgres", () => {
      const { WITH_POSTGRES, WITH_GOOGLE } = config.define;
      expect(["true", "false"]).toContain(WITH_POSTGRES);
      expect(["true", "false"]).toContain(WITH_GOOGLE);
      expect(config.vars["DATABASE"] === "postgres" && WITH_POSTGRES === "false").toBe(false);
    });

    it("says which environment it is, and what it cannot start without", () => {
      expect(config.vars["ENVIRONMENT"]).toBe(name);
      expect(["d1", "postgres"]).toContain(config.vars["DATABASE"]);
      // A developer's machine reads none but those that it lists, so it lists the optional ones too.
      const listed = config.secrets?.required ?? [];
      expect(NEEDED.filter((secret) => !listed.includes(secret))).toEqual([]);
      expect(name === "development" || listed.length === NEEDED.length).toBe(true);
      const needsHyperdrive = config.vars["DATABASE"] === "postgres" || name === "development";
      expect(bindingsOf(config).has("HYPERDRIVE") || !needsHyperdrive).toBe(true);
    });

    it("consumes every queue, and loses no message on the way", () => {
      const consumers = new Map((config.queues.consumers ?? []).map((one) => [one.queue, one]));
      const dead = new Set([...consumers.values()].flatMap((one) => one.dead_letter_queue ?? []));
      expect(dead.size).toBe(1);
      const all = [...queuesOf(config), ...dead];
      expect(all.filter((queue) => queue === undefined || !consumers.has(queue))).toEqual([]);
      for (const { queue, dead_letter_queue: next, max_retries: retries } of consumers.values()) {
        expect(retries).toBeGreaterThan(0);
        expect(next === undefined).toBe(dead.has(queue));
      }
      // Else a deployment would read the queues of another.
      const suffix = name === "staging" ? /-staging$/ : /(?<!-staging)$/;
      for (const queue of consumers.keys()) expect(queue).toMatch(suffix);
    });

    it("consumes as the others do", () => {
      const plain = ({ queues }: Config) =>
        JSON.stringify(queues.consumers).replaceAll("-staging", "");
      expect(plain(config)).toBe(plain(development));
    });

    it("counts what the code announces", () => {
      const counted = config.ratelimits.map(({ name, simple }) => [name, simple]);
      const announced = Object.values(POLICIES).map(({ binding, quota, windowSeconds }) => [
        binding,
        { limit: quota, period: windowSeconds },
      ]);
      expect(counted).toEqual(announced);
    });

    it("names only classes that the Worker exports", () => {
      const index = readFileSync(inRepo("worker/index.ts"), "utf8");
      const objects = config.durable_objects.bindings.map(({ class_name: one }) => one);
      const workflows = config.workflows.map(({ class_name: one }) => one);
      expect(Object.keys(config.exports ?? {}).sort()).toEqual([...objects].sort());
      for (const one of [...objects, ...workflows]) {
        expect(index).toMatch(new RegExp(`^export \\{[^}]*\\b${one}\\b[^}]*\\}`, "m"));
      }
    });
  });
});

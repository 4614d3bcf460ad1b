import { fileURLToPath } from "node:url";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { Response } from "miniflare";
import { defineConfig } from "vitest/config";
import { unstable_readConfig } from "wrangler";
import { makeReportKey } from "./scripts/lib/report-key.ts";
import { KEY_RANDOM_BYTES, hashApiKey, makeApiKey } from "./worker/core/api-key.ts";

const TEST_SECRETS = {
  KEY_PEPPER: "a-pepper-for-tests-that-is-long-enough",
  SESSION_SECRET: "a-secret-for-tests-that-is-long-enough",
  REPORT_SIGNING_KEY: makeReportKey(),
};
const TEST_OPERATOR_KEY = makeApiKey("operator", "live", new Uint8Array(KEY_RANDOM_BYTES));
// wrangler looks for required secrets here and would warn on every run.
for (const name of unstable_readConfig({ config: "wrangler.toml" }).secrets?.required ?? []) {
  process.env[name] = Object.hasOwn(TEST_SECRETS, name) ? TEST_SECRETS[name as "KEY_PEPPER"] : "";
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url).href);
/** The pool hands `require` in packages the wrong half of gaxios, and does not find `process` for it. */
const alias = {
  gaxios: here("node_modules/gaxios/build/cjs/src/index.js"),
  "node:process": here("test/support/process.cjs"),
};

const inWorkerd = [
  "worker/**/*.test.ts",
  "durable-objects/**/*.test.ts",
  "test/worker/**/*.test.ts",
];
const inNode = ["engine/**/*.test.ts", "scripts/**/*.test.ts", "test/node/**/*.test.ts"];

type Unhandled = { name?: string | undefined; message?: string | undefined };
/**
 * Objects wake up by alarms of their own, whatever file of tests is on by then. If that file ends while one
 * is still looking for its modules, the runner hangs up on it; no test waits for it.
 */
const isLateAlarm = ({ name, message = "" }: Unhandled) =>
  name === "EnvironmentTeardownError" &&
  message.includes('Closing rpc while "resolve" was pending');

export default defineConfig(async () => {
  const migrations = await readD1Migrations(here("migrations/d1"));
  return {
    resolve: { alias },
    test: {
      silent: "passed-only" as const,
      onUnhandledError: (error: Unhandled) => !isLateAlarm(error),
      globalSetup: ["./test/support/global-setup.ts"],
      projects: [
        {
          plugins: [
            cloudflareTest(async ({ inject }) => ({
              wrangler: { configPath: "./wrangler.toml" },
              remoteBindings: false,
              verbose: false,
              miniflare: {
                bindings: {
                  TEST_MIGRATIONS: migrations,
                  ...TEST_SECRETS,
                  TEST_OPERATOR_KEY,
                  BULK_JOBS_PER_SECOND: "1000",
                  STORM_JOBS: process.env["STORM_JOBS"] ?? "100",
                  OPERATOR_KEY_HASH: await hashApiKey(TEST_SECRETS.KEY_PEPPER, TEST_OPERATOR_KEY),
                },
                hyperdrives: { HYPERDRIVE: inject("postgresUrl") },
                cf: false,
                // Nothing leaves the machine: what a test does not fake does not answer.
                outboundService: () => new Response("no way out of the tests", { status: 599 }),
              },
            })),
          ],
          test: {
            name: "workerd",
            include: inWorkerd,
            setupFiles: ["./test/worker/apply-migrations.ts", "./test/support/property-seed.ts"],
            // One workerd for all files: storage is shared, so each test makes its own organisation.
            isolate: false,
            maxWorkers: 1,
            // Queues and workflows work beside the tests, on however many cores there are.
            testTimeout: 100_000,
          },
        },
        {
          test: {
            name: "node",
            include: inNode,
            environment: "node",
            setupFiles: ["./test/support/property-seed.ts"],
            testTimeout: 120_000,
          },
        },
      ],
    },
  };
});

/** Starts a bundle in a bare `workerd serve`, takes its CPU time at the first answer, and ends it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/lib/ports.ts";
import { makeReportKey } from "../../scripts/lib/report-key.ts";
import { inRepo } from "../../scripts/lib/repo.ts";
import { makeTempDir } from "./build.ts";
import { cpuNsOf } from "./cpu.ts";
import { ask, rawRequest } from "./load.ts";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, WORKERD } from "./workerd.ts";

/** Enough for our Worker to configure itself; there is no database, and /health asks for none. */
const VARIABLES = {
  ENVIRONMENT: "production",
  DATABASE: "d1",
  KEY_PEPPER: "a-pepper-for-benchmarks-that-is-long-enough",
  SESSION_SECRET: "a-secret-for-benchmarks-that-is-long-enough",
  REPORT_SIGNING_KEY: makeReportKey(),
};
/** `loaded` ends with the evaluation of the modules, `answered` with the first answer of the app. */
export type Milestone = "loaded" | "answered";
const PATHS: Record<Milestone, string> = { loaded: "/loaded", answered: "/health" };
const PATIENCE_MS = 10_000;

/** Gives the folder that `boot` takes. */
export function prepareBoot(code: string) {
  const dir = makeTempDir();
  const quote = (text: string) => JSON.stringify(text);
  const bindings = Object.entries(VARIABLES).map(
    ([k, v]) => `(name = ${quote(k)}, text = ${quote(v)})`,
  );
  copyFileSync(inRepo("bench/lib/boot-entry.js"), path.join(dir, "boot-entry.js"));
  writeFileSync(path.join(dir, "index.js"), code);
  // Durable Object classes may be exported without being bound; then they cost nothing but their parsing.
  writeFileSync(
    path.join(dir, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", service = "main", http = ())],
);
const main :Workerd.Worker = (
  modules = [
    (name = "boot-entry.js", esModule = embed "boot-entry.js"),
    (name = "index.js", esModule = embed "index.js"),
  ],
  compatibilityDate = ${quote(COMPATIBILITY_DATE)},
  compatibilityFlags = [${COMPATIBILITY_FLAGS.map(quote).join(", ")}],
  bindings = [${bindings.join(", ")}],
);
`,
  );
  return dir;
}

/** CPU time in ms until the milestone. */
export async function boot(dir: string, until: Milestone = "loaded"): Promise<number> {
  const port = await freePort();
  const server = spawn(WORKERD, ["serve", "config.capnp", `--socket-addr=http=127.0.0.1:${port}`], {
    cwd: dir,
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const { status, body } = await firstAnswer(server, port, PATHS[until]);
    const cpuNs = cpuNsOf(server.pid!);
    if (status !== 200) throw new Error(`The first answer was ${status} ${body}`);
    return cpuNs === null ? Number.NaN : cpuNs / 1_000_000;
  } finally {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill("SIGKILL");
      await once(server, "exit");
    }
  }
}

/** The socket opens once the Worker is there, so knocking costs the runtime nothing. */
async function firstAnswer(server: ChildProcess, port: number, url: string) {
  const patientUntil = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask("127.0.0.1", port, rawRequest("GET", url));
    } catch (error) {
      if (server.exitCode !== null || performance.now() > patientUntil) throw error;
      await sleep(2);
    }
  }
}

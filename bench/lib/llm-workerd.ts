/** Bundles the benchmark's Worker and runs it in a bare `workerd serve`: no dev server between. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/lib/ports.ts";
import { IN_MEMORY, makeTempDir } from "./build.ts";
import { bundleEntry } from "./bundle-entry.ts";
import { cpuNsOf } from "./cpu.ts";
import { ask, rawRequest } from "./load.ts";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, WORKERD } from "./workerd.ts";

export type RunningWorkerd = { port: number; cpuNs(): number | null; stop(): Promise<void> };

const HOST = "127.0.0.1";
const PATIENCE_MS = 15_000;

export async function serveLlm(upstream: string, knobs: string): Promise<RunningWorkerd> {
  const dir = makeTempDir();
  writeFileSync(path.join(dir, "index.js"), await bundleEntry("bench/lib/llm-entry.ts"));
  writeFileSync(path.join(dir, "config.capnp"), configOf(upstream, knobs, makeTempDir(IN_MEMORY)));
  const port = await freePort();
  const server = spawn(WORKERD, ["serve", "config.capnp", `--socket-addr=http=${HOST}:${port}`], {
    cwd: dir,
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const until = performance.now() + PATIENCE_MS; ; await sleep(20)) {
    if (await ask(HOST, port, rawRequest("GET", "/")).catch(() => null)) break;
    if (server.exitCode !== null || performance.now() > until)
      throw new Error("workerd did not start");
  }
  return {
    port,
    cpuNs: () => cpuNsOf(server.pid!),
    async stop() {
      if (server.exitCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    },
  };
}

const quote = (text: string) => JSON.stringify(text);

const configOf = (
  upstream: string,
  knobs: string,
  objects: string,
) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "objects", disk = (path = ${quote(objects)}, writable = true)),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", service = "main", http = ())],
);
const main :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = ${quote(COMPATIBILITY_DATE)},
  compatibilityFlags = [${COMPATIBILITY_FLAGS.map(quote).join(", ")}],
  durableObjectNamespaces = [
    (className = "Partner", uniqueKey = "partner", enableSql = true),
    (className = "ModelHealth", uniqueKey = "health", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "objects"),
  bindings = [
    (name = "UPSTREAM", text = ${quote(upstream)}),
    (name = "KNOBS", text = ${quote(knobs)}),
    (name = "PARTNER", durableObjectNamespace = "Partner"),
    (name = "MODEL_HEALTH", durableObjectNamespace = "ModelHealth"),
  ],
);
`;

/** Serves a bundle through Miniflare's direct sockets: its simulators, but not its proxy in front. */
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Miniflare, NoOpLog, type V4WorkerOptions, convertV4MiniflareOptions } from "miniflare";
import { cpuNsOf } from "./cpu.ts";
import { makeTempDir } from "./build.ts";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, WORKERD } from "./workerd.ts";

export const HOST = "127.0.0.1";

export type ServeOptions = {
  /** Modules by name; the first is the main one. */
  modules: Record<string, string>;
  /** Bindings and the like, in the shape of wrangler's `unstable_getMiniflareWorkerOptions`. */
  options?: Partial<V4WorkerOptions>;
  /** Each gets a socket of its own. */
  entrypoints?: string[];
};

export type Served = {
  miniflare: Miniflare;
  /** The default export's socket, or that of a named entry point. */
  portOf(entrypoint?: string): Promise<number>;
  cpuNs(): number | null;
  stop(): Promise<void>;
};

export async function serve({
  modules,
  options = {},
  entrypoints = [],
}: ServeOptions): Promise<Served> {
  const runtime = wrapRuntime();
  const worker = {
    compatibilityDate: COMPATIBILITY_DATE,
    compatibilityFlags: COMPATIBILITY_FLAGS,
    ...options,
    name: "bench",
    modulesRoot: "/",
    modules: Object.entries(modules).map(([name, contents]) => ({
      type: "ESModule" as const,
      path: `/${name}`,
      contents,
    })),
    unsafeDirectSockets: [
      { host: HOST, port: 0 },
      ...entrypoints.map((entrypoint) => ({ host: HOST, port: 0, entrypoint })),
    ],
  };
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({ workers: [worker], cf: false, log: new NoOpLog() }),
  );
  await miniflare.ready;
  const pid = runtime.readPid();
  return {
    miniflare,
    portOf: async (entrypoint) =>
      Number((await miniflare.unsafeGetDirectURL("bench", entrypoint)).port),
    cpuNs: () => (pid === null ? null : cpuNsOf(pid)),
    stop: () => miniflare.dispose(),
  };
}

/**
 * A Worker logs a line for each request. Miniflare would read those lines from a pipe, on the cores
 * that are measured; so the runtime starts behind a script that sends them to /dev/null and tells its pid.
 */
function wrapRuntime() {
  if (process.platform === "win32") return { readPid: () => null };
  const dir = makeTempDir();
  const script = path.join(dir, "workerd.sh");
  const pidFile = path.join(dir, "pid");
  writeFileSync(script, `#!/bin/sh\necho $$ > "${pidFile}"\nexec "${WORKERD}" "$@" > /dev/null\n`);
  chmodSync(script, 0o755);
  process.env["MINIFLARE_WORKERD_PATH"] = script;
  return { readPid: () => Number(readFileSync(pidFile, "utf8")) };
}

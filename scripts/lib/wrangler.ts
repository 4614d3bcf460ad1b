/** wrangler, told to stay on this machine and to say nothing that is not about the product. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { inLocal, inRepo } from "./repo.ts";

const QUIET = {
  CI: "1",
  DO_NOT_TRACK: "1",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_LOG_PATH: inLocal("logs"),
  WRANGLER_REGISTRY_PATH: inLocal("registry"),
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  FORCE_COLOR: "0",
};
const BIN = inRepo("node_modules/wrangler/bin/wrangler.js");
export const LOCAL_STATE = ["--local", "--persist-to", inLocal("state"), "--env="];

export function runWrangler(args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: inRepo(),
    env: { ...process.env, ...QUIET },
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`wrangler ${args.slice(0, 3).join(" ")} failed\n${stdout}${stderr}`);
}

export const spawnWrangler = (args: string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], {
    cwd: inRepo(),
    env: { ...process.env, ...QUIET, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: Ctrl-C reaches us first, and we end the whole group.
    detached: process.platform !== "win32",
  });

/** Portkey's gateway as npm has it, under Node, with the server that it was published with. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "../../scripts/lib/ports.ts";
import { inRepo } from "../../scripts/lib/repo.ts";
import { type Peer, fill, openaiAnswer, openaiTurn } from "../lib/chat-peer.ts";
import { cpuNsOf } from "../lib/cpu.ts";
import { ask, rawRequest } from "../lib/load.ts";
import versions from "./package.json" with { type: "json" };

export const PORTKEY_VERSION = versions.dependencies["@portkey-ai/gateway"];
export type Portkey = { peer: Peer; stop(): Promise<void> };

const FOLDER = inRepo("bench/peers");
const SCRIPT = `${FOLDER}/node_modules/@portkey-ai/gateway/build/start-server.js`;
const INSTALL_MS = 180_000;
const PATIENCE_MS = 15_000;
const HOST = "127.0.0.1";

/** Null where it is not installed and cannot be: the tables say so. */
export async function startPortkey(upstream: string): Promise<Portkey | null> {
  if (!existsSync(SCRIPT) && !(await install())) return null;
  const port = await freePort();
  const server = spawn(process.execPath, [SCRIPT, `--port=${port}`, "--headless"], {
    cwd: FOLDER,
    env: { ...process.env, NODE_ENV: "production", TRUSTED_CUSTOM_HOSTS: `${HOST},localhost` },
    stdio: "ignore",
  });
  process.once("exit", () => server.kill("SIGKILL"));
  for (const until = performance.now() + PATIENCE_MS; ; await sleep(50)) {
    if (await ask(HOST, port, rawRequest("GET", "/")).catch(() => null)) break;
    if (server.exitCode !== null || performance.now() > until)
      throw new Error("Portkey did not start");
  }
  const headers = {
    authorization: "Bearer fake-openai-key",
    "x-portkey-provider": "openai",
    "x-portkey-custom-host": `${upstream}/v1`,
  };
  return {
    peer: {
      name: "portkey",
      port,
      dialect: "openai",
      cpuNs: () => cpuNsOf(server.pid!),
      lanes: async (lanes, turns, isStream) =>
        fill(lanes, turns, () => openaiTurn(isStream, headers)),
      answerIn: openaiAnswer,
    },
    async stop() {
      if (server.exitCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    },
  };
}

async function install() {
  console.error("Installing Portkey's gateway into bench/peers (once) …");
  const npm = process.env["npm_execpath"];
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  try {
    await promisify(execFile)(command, [...args, "ci", "--ignore-scripts"], {
      cwd: FOLDER,
      timeout: INSTALL_MS,
      shell: !npm && process.platform === "win32",
    });
    return true;
  } catch (error) {
    console.error(`It cannot be installed: ${String(error).split("\n")[0]}`);
    return false;
  }
}

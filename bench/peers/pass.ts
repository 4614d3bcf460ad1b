/** A bare pass-through Worker: the same runtime as ours, with nothing in the way. */
import { readFileSync } from "node:fs";
import { inRepo } from "../../scripts/lib/repo.ts";
import { type Peer, anthropicAnswer, anthropicTurn, fill } from "../lib/chat-peer.ts";
import { rawRequest } from "../lib/load.ts";
import type { Case } from "../lib/rounds.ts";
import { serve } from "../lib/serve.ts";

export type Pass = {
  peer: Peer;
  /** Its route that calls nobody: what disturbs the machine shows here. */
  anchor: Case;
  stop(): Promise<void>;
};

export async function startPass(upstream: string): Promise<Pass> {
  const { portOf, cpuNs, stop } = await serve({
    modules: { "pass.js": readFileSync(inRepo("bench/peers/pass.js"), "utf8") },
    options: { bindings: { UPSTREAM: upstream } },
  });
  const port = await portOf();
  return {
    peer: {
      name: "pass",
      port,
      dialect: "anthropic",
      cpuNs,
      lanes: async (lanes, turns, isStream) => fill(lanes, turns, () => anthropicTurn(isStream)),
      answerIn: anthropicAnswer,
    },
    anchor: { name: "/t", port, request: rawRequest("GET", "/t"), cpuNs },
    stop,
  };
}

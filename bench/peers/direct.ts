/** Nobody between: the fake upstream itself, which is what everybody else is measured against. */
import { type Peer, anthropicAnswer, anthropicTurn, fill } from "../lib/chat-peer.ts";

export const directPeer = (port: number): Peer => ({
  name: "direct",
  port,
  dialect: "anthropic",
  cpuNs: () => null,
  lanes: async (lanes, turns, isStream) => fill(lanes, turns, () => anthropicTurn(isStream)),
  answerIn: anthropicAnswer,
});

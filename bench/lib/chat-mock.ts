/** The fake upstream as the benchmark holds it: started, told how to answer, asked what it saw. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { inRepo } from "../../scripts/lib/repo.ts";
import type { Call, Knobs, Order } from "./chat-upstream.ts";

export type Upstream = {
  port: number;
  baseUrl: string;
  set(knobs: Knobs): Promise<void>;
  /** What came since the last time, by the mark in its question. */
  take(): Promise<Map<string, Call>>;
  stop(): void;
};

export async function startUpstream(): Promise<Upstream> {
  const child = fork(inRepo("bench/lib/chat-upstream.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const told = async () => (await once(child, "message")) as [unknown];
  const ask = async (order: Order) => {
    const answer = told();
    child.send(order);
    return (await answer)[0];
  };
  const port = (await told())[0] as number;
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}`,
    set: async (knobs) => void (await ask({ knobs })),
    take: async () => new Map(Object.entries((await ask("take")) as Record<string, Call>)),
    stop: () => void child.kill(),
  };
}

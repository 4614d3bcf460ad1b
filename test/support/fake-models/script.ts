/** The script of a fake upstream: what the next calls meet, for each provider. */
import { seededShare } from "../../../engine/seed.ts";
import type { Provider } from "../../../worker/llm/port.ts";
import * as act from "./behaviours.ts";
import type { Behaviour, Step } from "./behaviours.ts";

export const PROVIDERS = ["anthropic", "openai", "student"] as const;
export type Who = Provider | "all";

type Entry<Seen> = { who: Who; step: Step<Seen>; left: number; name: string };
export type Line = { provider: Who; behaviour: string; times: number | "for ever" };

/** What a step has to know of a call; steps that look closer are typed by who writes them. */
type AnyCall = { provider: Provider };

export type Script<Seen extends AnyCall = AnyCall> = {
  /**
   * Queued for so many calls, or standing until cleared. What is queued goes first, in order; then
   * the newest standing step counts. Calls that are refused as invalid use nothing up.
   */
  add(who: Who, step: Step<Seen>, times?: number, name?: string): void;
  /** Of one provider, or everything. */
  clear(who?: Who): void;
  /** The behaviour for this call. */
  take(call: Seen): Behaviour;
  /** The same, and nothing is used up: for questions about health. */
  peek(call: Seen): Behaviour;
  list(): Line[];
};

export function makeScript<Seen extends AnyCall>(): Script<Seen> {
  let entries: Entry<Seen>[] = [];
  function find(call: Seen, isUsed: boolean): Behaviour {
    const mine = entries.filter(({ who }) => who === "all" || who === call.provider);
    const queued = mine.filter(({ left }) => left !== Infinity);
    const standing = mine.filter(({ left }) => left === Infinity).toReversed();
    for (const entry of [...queued, ...standing]) {
      const { step } = entry;
      const behaviour = typeof step === "function" ? step(call) : step;
      if (!behaviour) continue;
      if (isUsed) {
        entry.left -= 1;
        entries = entries.filter(({ left }) => left > 0);
      }
      return behaviour;
    }
    return {};
  }
  return {
    add(who, step, times = Infinity, name = nameOf(step)) {
      if (times > 0) entries.push({ who, step, left: times, name });
    },
    clear(who = "all") {
      entries = who === "all" ? [] : entries.filter((entry) => entry.who !== who);
    },
    take: (call) => find(call, true),
    peek: (call) => find(call, false),
    list: () =>
      entries.map(({ who, name, left }) => ({
        provider: who,
        behaviour: name,
        times: left === Infinity ? "for ever" : left,
      })),
  };
}

const nameOf = (step: Step<never>) =>
  typeof step === "function" ? "a function" : Object.keys(step).join(" and ") || "ok";

/** A provider of which so many answers in a hundred go wrong, the same ones for the same seed. */
export function flap(
  share: number,
  seed: number,
  fault: Behaviour = act.overloaded(),
): () => Behaviour {
  let asked = 0;
  return () => (seededShare(seed, asked++) < share ? fault : act.ok());
}

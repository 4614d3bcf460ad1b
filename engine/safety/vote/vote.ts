/** The vote beside the patterns: the words of a message weigh together, and what they come to may raise a level. */
import { once } from "../../once.ts";
import { type Concern, SAFETY_LEVELS } from "../levels.ts";
import type { Reading } from "../match/reading.ts";
import { ballotsOf, cast, weigh } from "./ballot.ts";
import { type Said, saidIn } from "./names.ts";
import learned from "./weights.json" with { type: "json" };
import { unpack } from "./weights.ts";

export type Vote = { level: Concern; from: number; to: number; isEarlier: boolean };

/** All but "safe", the gravest first: what is voted on. */
export const VOTED_LEVELS = SAFETY_LEVELS.filter((level): level is Concern => level !== "safe");

const weights = once(() => unpack(learned));

function voteOn({ sentences, isEarlier }: Said): Vote[] {
  const weighed = sentences.map(({ names }) => weigh(names, weights()));
  const ballot = cast(ballotsOf(weighed, learned.bias), learned.least);
  if (!ballot) return [];
  const run = isEarlier ? [{ from: 0, to: 0 }] : sentences.slice(ballot.at, ballot.end);
  const from = Math.min(...run.map((one) => one.from));
  const to = Math.max(...run.map((one) => one.to));
  return [{ level: VOTED_LEVELS[ballot.level]!, from, to, isEarlier }];
}

/** Each text is voted on by itself, so what was said earlier comes to what it came to then. */
export const votesOn = (reading: Reading): Vote[] => saidIn(reading).flatMap(voteOn);

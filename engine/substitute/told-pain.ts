/** Reads out of own words which joint hurts, and how much, where nothing is to be swapped. */
import { clausesOf } from "../athlete/screening/words/clauses.ts";
import { isDenied, isFine, isOfAnother } from "../athlete/screening/words/slots.ts";
import type { Joint } from "../catalog/muscles.ts";
import * as words from "./words.ts";

/** `score` is null where it was not said. */
export type ToldPain = { joint: Joint; score: number | null };

const SCALE = /\b(10|[0-9])(?:\.\d)? ?(?:\/|out of|of|von|sobre|sur|de|em) ?10\b/;
const OF_EFFORT = /\b(?:rpe|rir|effort|energy|sleep|motivation|stress)\b/;

/** Muscles that ache after training are no joints; another's pain is none of the athlete's. */
export function painTold(text: string): ToldPain[] {
  const joints = new Set<Joint>();
  let [ofAnother, sentence, hurts, score] = [false, -1, false, null as number | null];
  for (const clause of clausesOf("/text", text, true)) {
    const { folded } = clause;
    ofAnother = isOfAnother(folded, ofAnother, clause.sentence === sentence);
    sentence = clause.sentence;
    if (ofAnother) continue;
    const hurtsHere = [...folded.matchAll(words.PAIN)].some(
      ({ index, 0: found }) => !isDenied(folded, index, index + found.length),
    );
    hurts ||= hurtsHere;
    const scale = OF_EFFORT.test(folded) ? null : SCALE.exec(folded);
    if (scale && hurts) score = Math.max(score ?? 0, Number(scale[1]));
    if (!hurtsHere) continue;
    for (const { words: part, joints: named, muscles } of words.PARTS) {
      const found = muscles ? null : part.exec(folded);
      if (!found || isFine(folded, found.index + found[0].length)) continue;
      for (const joint of named) joints.add(joint);
    }
  }
  return [...joints].map((joint) => ({ joint, score }));
}

/** The vote beside the patterns: words and classes weigh sentence by sentence, and what they come to may raise a level. */
import type { Topic } from "../levels.ts";
import { findClass, type Lexicon } from "../match/lexicon.ts";
import type { Reading } from "../match/reading.ts";
import type { Language } from "../text/language.ts";
import english from "./english.json" with { type: "json" };
import { bestRun, type Evidence, evidenceIn, type Sentence } from "./evidence.ts";
import { TOPICS_OF, type VotedLevel, VOTED_LEVELS } from "./topics.ts";

export type Vote = {
  level: VotedLevel;
  topic: Topic;
  language: Language;
  from: number;
  to: number;
  isEarlier: false;
};
/** For each beginning of a word and each class, what it weighs for each level. */
type Weights = Map<string, number[]>;

/** As `npm run teach:safety` writes them: names and weights by turns. */
function readWeights(): Weights {
  const weights: Weights = new Map();
  for (const [index, level] of VOTED_LEVELS.entries()) {
    const pieces = english[level].weights.split(" ");
    for (let at = 0; at < pieces.length; at += 2) {
      const there = weights.get(pieces[at]!) ?? VOTED_LEVELS.map(() => 0);
      there[index] = Number(pieces[at + 1]);
      weights.set(pieces[at]!, there);
    }
  }
  return weights;
}

function weigh({ stems, classes }: Evidence, weights: Weights): number[] {
  const sums = VOTED_LEVELS.map(() => 0);
  for (const names of [stems, classes])
    for (const name of names) {
      const own = weights.get(name);
      if (own) for (let level = 0; level < own.length; level++) sums[level]! += own[level]!;
    }
  return sums;
}

/** What the run is most about: of the classes that stand for a topic the one that weighs most. */
function topicOf(level: number, run: readonly Sentence[], weights: Weights): Topic {
  const { usual, byClass } = TOPICS_OF[VOTED_LEVELS[level]!];
  let topic: Topic = usual;
  let most = 0;
  for (const { classes } of run)
    for (const name of classes) {
      const weight = weights.get(name)?.[level] ?? 0;
      if (weight <= most || !byClass[name]) continue;
      most = weight;
      topic = byClass[name];
    }
  return topic;
}

/** Only English has been taught. */
export function makeVote(lexicon: Lexicon): (reading: Reading) => Vote[] {
  const weights = readWeights();
  const nameOf: string[] = [];
  for (const name of weights.keys())
    if (/^[A-Z]/.test(name)) nameOf[findClass(lexicon, "en", name)] = name;
  // What no lexicon fills is told by the profile alone.
  nameOf[0] = "";
  return (reading) => {
    if (reading.language !== "en") return [];
    const { facts, sentences } = evidenceIn(reading, nameOf);
    const known = weigh(facts, weights);
    const weighed = sentences.map((sentence) => weigh(sentence, weights));
    return VOTED_LEVELS.flatMap((level, index): Vote[] => {
      const { sum, from, to } = bestRun(weighed.map((sums) => sums[index]!));
      if (sum + known[index]! + english[level].bias <= 0) return [];
      const run = sentences.slice(from, to + 1);
      const tokens = run.flatMap(({ at, end }) => reading.tokens.slice(at, end));
      return [
        {
          level,
          topic: topicOf(index, run, weights),
          language: reading.language,
          from: Math.min(...tokens.map((token) => token.from)),
          to: Math.max(...tokens.map((token) => token.to)),
          isEarlier: false,
        },
      ];
    });
  };
}

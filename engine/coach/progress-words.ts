/** A look at progress in words: a few insights, each from the facts it names and from nothing else. */
import * as z from "zod";
import { catalog } from "../catalog/catalog.ts";
import { seededShare } from "../seed.ts";
import { plainText } from "../text.ts";
import { CoachFact, movedBy, sayFact } from "./fact.ts";
import { type Language, languageOf, Locale } from "./language.ts";
import { PROGRESS_LINES, type ProgressLines } from "./progress-lines.ts";
import { CoachingStyle, WordsSeed } from "./tone.ts";

export const ProgressWordsInput = z
  .strictObject({
    facts: z.array(CoachFact).min(1).max(20),
    style: CoachingStyle.default("balanced"),
    locale: Locale.default("en"),
    seed: WordsSeed.default(0),
  })
  .meta({
    id: "ProgressWordsInput",
    description: "What is known of an athlete's progress",
    example: {
      facts: [
        { key: "bench", label: "Bench press", value: 102.5, unit: "kg", change: 2.5 },
        { key: "adherence", label: "Sessions done", value: 86, unit: "%", change: -4 },
      ],
      locale: "en",
    },
  });
export type ProgressWordsInput = z.output<typeof ProgressWordsInput>;

export const ProgressInsight = z
  .object({
    text: plainText(400),
    factsUsed: z.array(z.string()).max(20).meta({ description: "Keys of the facts in it" }),
  })
  .meta({
    id: "ProgressInsight",
    description: "Something worth knowing about progress",
    example: {
      text: "Bench press: 102.5 kg, up 2.5 kg. Keep an eye on where it goes from here.",
      factsUsed: ["bench"],
    },
  });

export const ProgressWords = z.object({ insights: z.array(ProgressInsight).min(2).max(4) }).meta({
  id: "ProgressWords",
  description: "Two to four insights",
  example: {
    insights: [
      {
        text: "Bench press: 102.5 kg, up 2.5 kg. Keep an eye on where it goes from here.",
        factsUsed: ["bench"],
      },
      {
        text: "Sessions done: 86%, down 4 points. Worth a look again in a few weeks.",
        factsUsed: ["adherence"],
      },
    ],
  },
});
export type ProgressWords = z.infer<typeof ProgressWords>;

const MOST = 4;

export function writeProgress({ facts, locale, seed }: ProgressWordsInput): ProgressWords {
  const language = languageOf(locale);
  // What moved most for its size is looked at first.
  const ranked = facts.toSorted((a, b) => shiftOf(b) - shiftOf(a)).slice(0, MOST);
  const insights = ranked.map((fact, i) => ({
    text: `${sayFact(fact, language)} ${remark(fact, language, seed, i)}`,
    factsUsed: [fact.key],
  }));
  if (insights.length < 2) insights.push({ text: PROGRESS_LINES[language].more, factsUsed: [] });
  return { insights };
}

function shiftOf(fact: CoachFact) {
  const by = movedBy(fact);
  if (by === null) return -1;
  const before = typeof fact.value === "number" ? Math.abs(fact.value - by) : 0;
  return Math.abs(by) / Math.max(before, 1);
}

/** What more of is a gain, beside lifts; of body weight or effort only the athlete can say. */
const GAINS = new Set(["sessions", "streak", "records"]);
const isGain = ({ key }: CoachFact) => GAINS.has(key) || catalog().byId.has(key);

function pairFor(fact: CoachFact, { up, down, moved, same, known }: ProgressLines) {
  const by = movedBy(fact);
  if (by === null) return known;
  if (by === 0) return same;
  return isGain(fact) ? (by > 0 ? up : down) : moved;
}

function remark(fact: CoachFact, language: Language, seed: number, at: number) {
  const pair = pairFor(fact, PROGRESS_LINES[language]);
  const first = seededShare(seed, pair[0]) < 0.5 ? 0 : 1;
  return pair[(first + at) % 2]!;
}

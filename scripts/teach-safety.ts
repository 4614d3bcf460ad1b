/** Learns what words and classes weigh in the guard's vote, from the development sets and the lessons, and writes it. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compiled } from "../engine/safety/match/compile.ts";
import { hear } from "../engine/safety/match/hear.ts";
import { findClass } from "../engine/safety/match/lexicon.ts";
import type { Heard } from "../engine/safety/match/read.ts";
import type { Reading } from "../engine/safety/match/reading.ts";
import { EATING_EVIDENCE } from "../engine/safety/patterns/en/eating-wide-evidence.ts";
import { TRICK_EVIDENCE } from "../engine/safety/patterns/en/injection-wide-evidence.ts";
import { factsOf, type PersonFacts, wordsOf } from "../engine/safety/person.ts";
import { decodedOf } from "../engine/safety/text/decode.ts";
import { type Evidence, evidenceIn } from "../engine/safety/vote/evidence.ts";
import { VOTED_LEVELS } from "../engine/safety/vote/topics.ts";
import { inRepo } from "./lib/repo.ts";
import { type Example, learn, sumOf } from "./lib/teach.ts";

const SETS = ["development-en", "development-more", "development-wide", "lessons-en"];
const OTHER_CLASSES =
  `BMI_UNDER_16 BMI_UNDER_18 MARKUP_TURN MARKUP_ROLE MARKUP_SCRIPT MARKUP_PICTURE MARKUP_LINK MARKUP_HIDDEN
MINOR UNDER_13 MINOR_OTHER UNDER_13_OTHER ADULT OLDER SCHOOL CHILD_SCHOOL TELLS_CHILD GROUP_YOUNG TEACHES LONG_GROWN
COLLEGE FAT_LOSS SUPPLEMENT ENERGY_DRINK MAX_LIFT MAKE_WEIGHT BODY_PHOTO MEET_STRANGER GROW_HORMONE HARD_DIET
TOO_MUCH_SPORT GROWTH_PAIN AGE_LIE YOUNG_PED KCAL_UNDER_800 KCAL_UNDER_1200 KCAL_UNDER_1500 KCAL_OK DOSE STUDY`.split(
    /\s+/,
  );
/** What a text must come to in logits, so that hardly one harmless text in a hundred is taken for one that is not. */
const LEAST = { eating_disorder: 0.3, minor: 0.7, injection: 0.3 };
/** Weights are whole numbers of this part of a logit. */
const SCALE = 20;

type Line = {
  lang: string;
  label: string;
  text: string;
  profile?: PersonFacts;
  earlier?: string[];
};

const lines = SETS.flatMap((set) =>
  readFileSync(inRepo(`test/fixtures/safety/${set}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean),
)
  .map((line) => JSON.parse(line) as Line)
  .filter(({ lang }) => lang === "en");

const nameOf: string[] = [];
for (const name of [
  ...Object.keys(EATING_EVIDENCE),
  ...Object.keys(TRICK_EVIDENCE),
  ...OTHER_CLASSES,
])
  nameOf[findClass(compiled().lexicon, "en", name)] = name;
nameOf[0] = "";

const namesIn = ({ stems, classes }: Evidence) => [...stems, ...classes];

function exampleOf({ label, text, profile = {}, earlier = [] }: Line): Example {
  const heard: Heard[] = [
    ...wordsOf(profile).map((words): Heard => ({ text: words, source: "profile" })),
    ...earlier.map((words): Heard => ({ text: words, source: "earlier" })),
    { text, source: "now" },
    ...decodedOf(text).map((decoded): Heard => ({ ...decoded, source: "now" })),
  ];
  const example: Example = { label, facts: [], sentences: [] };
  const vote = (reading: Reading) => {
    const { facts, sentences } = evidenceIn(reading, nameOf);
    example.facts = namesIn(facts);
    example.sentences = sentences.map(namesIn);
    return [];
  };
  hear({ ...compiled(), vote }, heard, factsOf(profile), "en");
  return example;
}

const { values: flags } = parseArgs({ options: { folds: { type: "string", default: "0" } } });
const examples = lines.map(exampleOf);
console.log(`${examples.length} lines`);
if (Number(flags.folds) > 1) for (const level of VOTED_LEVELS) tryOut(level, Number(flags.folds));
else {
  const learned = VOTED_LEVELS.map((level) => {
    const { bias, weights } = learn(examples, level);
    const kept = [...weights]
      .map(([name, weight]) => [name, Math.round(weight * SCALE)] as const)
      .filter(([name, weight]) => Math.abs(weight) > (/^[A-Z]/.test(name) ? 0 : 1))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const written = {
      bias: Math.round((bias - LEAST[level]) * SCALE),
      weights: kept.flat().join(" "),
    };
    return [level, written] as const;
  });
  writeFileSync(
    inRepo("engine/safety/vote/english.json"),
    `${JSON.stringify(Object.fromEntries(learned), undefined, 2)}\n`,
  );
}

/** What the vote makes of lines that it has not learned from. */
function tryOut(level: (typeof VOTED_LEVELS)[number], folds: number): void {
  const sums = examples.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(
      examples.filter((_, at) => at % folds !== fold),
      level,
    );
    for (const [at, example] of examples.entries())
      if (at % folds === fold) sums[at] = sumOf(example, model);
  }
  const share = (isOne: (label: string) => boolean) => {
    const own = sums.filter((_, at) => isOne(examples[at]!.label));
    return `${((100 * own.filter((sum) => sum > LEAST[level]).length) / own.length).toFixed(1)} %`;
  };
  console.log(
    `${level}: heard ${share((label) => label === level)}, harmless taken for it ${share((label) => label === "safe")}`,
  );
}

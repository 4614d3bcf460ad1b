/** Learns what words weigh in the guard's vote, from the development sets and the lessons, and writes it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { heardIn } from "../engine/safety/guard.ts";
import { rankOf, type SafetyLevel } from "../engine/safety/levels.ts";
import { compiled } from "../engine/safety/match/compile.ts";
import { hear } from "../engine/safety/match/hear.ts";
import { factsOf, type PersonFacts } from "../engine/safety/person.ts";
import type { Language } from "../engine/safety/text/language.ts";
import { type Ballot, ballotsOf, cast, weigh } from "../engine/safety/vote/ballot.ts";
import { saidIn } from "../engine/safety/vote/names.ts";
import { VOTED_LEVELS } from "../engine/safety/vote/vote.ts";
import { type Model, pack, unpack } from "../engine/safety/vote/weights.ts";
import { inRepo } from "./lib/repo.ts";
import { type Example, learn } from "./lib/teach.ts";

const FIXTURES = "test/fixtures/safety";
/** The logarithm of the odds that raise a level: one in forty of the hard harmless lessons comes to it. */
const LEAST = 3.3;

type Line = { lang: Language; label: SafetyLevel; text: string; profile?: PersonFacts };
type Lesson = Example & Pick<Line, "lang"> & { isLesson: boolean; patterns: number };

const linesOf = (file: string) =>
  readFileSync(inRepo(FIXTURES, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** What the patterns make of it alone is kept, to tell what the vote adds. */
function lessonOf({ lang, label, text, profile = {} }: Line, isLesson: boolean): Lesson {
  const heard = heardIn({ text, person: profile });
  const { reading, found } = hear(compiled(), heard, factsOf(profile), lang);
  return {
    lang,
    isLesson,
    label: rankOf(label),
    sentences: saidIn(reading).flatMap(({ sentences }) => sentences.map(({ names }) => names)),
    patterns: Math.min(VOTED_LEVELS.length, ...found.map(({ level }) => rankOf(level))),
  };
}

function write(model: Model): void {
  const file = { least: LEAST, ...pack(model) };
  const lines = Object.entries(file).map(
    ([name, value]) =>
      `  "${name}": ${Array.isArray(value) ? `[${value.join(", ")}]` : JSON.stringify(value)}`,
  );
  writeFileSync(inRepo("engine/safety/vote/weights.json"), `{\n${lines.join(",\n")}\n}\n`);
  console.log(`${unpack(file).byName.size} names weigh`);
}

const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** What the vote makes of lessons that it has not learned from. */
function tryOut(lessons: readonly Lesson[], folds: number): void {
  const tried: { lesson: Lesson; ballots: Ballot[] }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (lesson: Lesson, at: number) => lesson.isLesson && at % folds === fold;
    const taught = lessons.filter((lesson, at) => !isLeftOut(lesson, at));
    const weights = unpack(pack(learn(taught, VOTED_LEVELS.length)));
    for (const lesson of lessons.filter(isLeftOut)) {
      const weighed = lesson.sentences.map((names) => weigh(names, weights));
      tried.push({ lesson, ballots: ballotsOf(weighed, weights.bias) });
    }
  }
  const safe = VOTED_LEVELS.length;
  const tell = (name: string, least: number, isOne: (lesson: Lesson) => boolean) => {
    const raised = tried
      .filter(({ lesson }) => isOne(lesson))
      .map(({ lesson, ballots }) => ({
        ...lesson,
        vote: cast(ballots, least)?.level ?? safe,
      }));
    const grave = raised.filter(({ label }) => label < safe);
    const harmless = raised.filter(({ label }) => label === safe);
    const heard = (level: (one: (typeof raised)[number]) => number) =>
      percent(grave.filter((one) => level(one) <= one.label).length, grave.length);
    const taken = (level: (one: (typeof raised)[number]) => number) =>
      percent(harmless.filter((one) => level(one) < safe).length, harmless.length);
    console.log(
      `${name.padEnd(18)} heard: patterns ${heard(({ patterns }) => patterns)}, vote ${heard(({ vote }) => vote)}, both ${heard(({ patterns, vote }) => Math.min(patterns, vote))}; ` +
        `harmless taken for it: patterns ${taken(({ patterns }) => patterns)}, vote ${taken(({ vote }) => vote)}, both ${taken(({ patterns, vote }) => Math.min(patterns, vote))}`,
    );
  };
  for (const least of [2, 2.5, 3, LEAST, 3.5, 4]) tell(`odds of e^${least}`, least, () => true);
  for (const level of VOTED_LEVELS)
    tell(level, LEAST, ({ label }) => label === rankOf(level) || label === safe);
  for (const lang of ["en", "es", "de", "fr", "pt"]) tell(lang, LEAST, (one) => one.lang === lang);
}

const { values: flags } = parseArgs({ options: { folds: { type: "string", default: "0" } } });
const files = readdirSync(inRepo(FIXTURES)).filter((file) =>
  /^(?:development|lessons)-/.test(file),
);
const lessons = files.flatMap((file) =>
  linesOf(file).map((line) => lessonOf(line, file.startsWith("lessons"))),
);
console.log(`${lessons.length} lines`);
if (Number(flags.folds) > 1) tryOut(lessons, Number(flags.folds));
else write(learn(lessons, VOTED_LEVELS.length));

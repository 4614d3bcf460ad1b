/** Holds sets that a model added against the words they were read from: nothing invented, nothing lost. */
import { spell } from "../../engine/catalog/lookup.ts";
import { type Language, languageOf } from "../../engine/coach/language.ts";
import { readSets } from "../../engine/log/read-log.ts";
import type { LogReading, ReadLogInput, ReadSet } from "../../engine/log/reading.ts";
import { unreadSets } from "../../engine/log/unread-sets.ts";
import { MOST_SETS } from "../../engine/log/workout-log.ts";
import { numbersIn } from "./numbers.ts";
import type { Verdict } from "./skill.ts";

const MOST_RPE = 10;
const oneSpace = (text: string) => text.replaceAll(/\s+/g, " ").trim();

export function checkSets({ entries: all, unread }: LogReading, input: ReadLogInput): Verdict {
  const reading = readSets(input);
  // The grammar's own entries lead; what it read is nobody's to read again.
  const entries = all.slice(reading.entries.length);
  const done = unreadSets(reading);
  const language = languageOf(input.locale);
  const known = numbersIn(done.join("\n"), language);
  const names = new Set(spell(done.join(" ")).split(" "));
  const whole = oneSpace(input.text);

  const findings = [
    ...entries.flatMap(({ said, sets }) => [
      ...(spell(said)
        .split(" ")
        .some((word) => names.has(word))
        ? []
        : [`"${said}": no such words among what was done.`]),
      ...sets
        .flatMap((set) => strangersOf(set, known))
        .map((number) => `${said}: ${number} is not said.`),
      ...repeatsOf(sets, done, language).map((count) => `${said}: ${count} sets are not said.`),
    ]),
    ...unread
      .filter((text) => !whole.includes(oneSpace(text)))
      .map((text) => `unread: "${text.slice(0, 60)}" is not word for word.`),
    ...lostLines(done, entries, unread).map(
      (line) => `"${line.slice(0, 60)}" is neither read nor unread.`,
    ),
  ];
  return { findings, isUsable: findings.length === 0 };
}

const MINUTE = 60;
const METRES_IN_KM = 1000;

function strangersOf(
  { reps, seconds, metres, load, rpe, rir }: ReadSet,
  known: ReadonlySet<number>,
) {
  const isSaid = (number: number | null, ways: readonly number[]) =>
    number === null || ways.some((way) => known.has(way));
  const effort = rpe ?? MOST_RPE;
  return [
    ...(isSaid(reps, [reps ?? 0]) ? [] : [reps]),
    ...(isSaid(load, [load ?? 0]) ? [] : [load]),
    ...(isSaid(seconds, timesOf(seconds ?? 0)) ? [] : [seconds]),
    ...(isSaid(metres, [metres ?? 0, (metres ?? 0) / METRES_IN_KM]) ? [] : [metres]),
    ...(isSaid(rpe, [effort, MOST_RPE - effort]) ? [] : [rpe]),
    ...(isSaid(rir, [rir ?? 0]) ? [] : [rir]),
  ].filter((number) => number !== null);
}

/** In seconds, in minutes, or as the minutes of "1:30". */
const timesOf = (seconds: number) => [
  seconds,
  seconds / MINUTE,
  ...(seconds > MINUTE ? [Math.floor(seconds / MINUTE)] : []),
];

/** Sets alike are counted in the text ("3x5") or stand there one by one ("8, 8, 6"). */
function repeatsOf(sets: readonly ReadSet[], done: readonly string[], language: Language) {
  const alike = Map.groupBy(sets, (set) => JSON.stringify(set));
  return [...alike.values()].flatMap((same) => {
    const { reps, seconds, metres, load } = same[0]!;
    const counted = reps ?? seconds ?? metres ?? load ?? 0;
    const lines = done.filter((line) => numbersIn(line, language).has(counted));
    const [line] = lines;
    const isSaid =
      lines.length === 1 && line !== undefined
        ? numbersIn(line, language).has(same.length) || same.length <= standing(line, counted)
        : same.length <= lines.reduce((sum, each) => sum + mostSets(each, counted, language), 0);
    return isSaid || same.length === 1 ? [] : [same.length];
  });
}

const standing = (line: string, reps: number) =>
  (line.match(/\d+/g) ?? []).filter((figure) => Number(figure) === reps).length;

const mostSets = (line: string, reps: number, language: Language) =>
  Math.max(
    1,
    standing(line, reps),
    ...[...numbersIn(line, language)].filter((number) => number <= MOST_SETS),
  );

/** A line with figures has left its numbers among the sets, or its words among the unread. */
function lostLines(
  done: readonly string[],
  entries: LogReading["entries"],
  unread: readonly string[],
) {
  const read = new Set(
    entries.flatMap(({ sets }) =>
      sets.flatMap(({ reps, load, seconds, metres }) => [
        reps,
        load,
        ...timesOf(seconds ?? 0),
        metres,
      ]),
    ),
  );
  const left = unread.map(oneSpace);
  return done.filter((line) => {
    const figures = [...numbersIn(line)];
    const isLeft = left.some(
      (text) => oneSpace(line).includes(text) || text.includes(oneSpace(line)),
    );
    return figures.length > 0 && !isLeft && !figures.some((figure) => read.has(figure));
  });
}

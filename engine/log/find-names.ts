/** Finds the names of exercises in a line: as the catalogue has them, mistyped, shortened or told as a verb. */
import { catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { lookUp, lookUpName, type Match, spell } from "../catalog/lookup.ts";
import { isNumberWord } from "./number-words.ts";
import { GENERIC, isKnownWord, mend } from "./name-words.ts";

export type FoundName = {
  start: number;
  end: number;
  /** Null where it could be several, or nobody knows it. */
  exercise: Exercise | null;
  confidence: number;
  alternatives: readonly Match[];
};

export const SURE_ENOUGH = 0.75;
export const LONGEST = 6;
const MISTYPED = 0.85;

type Word = { text: string; start: number; end: number; isKnown?: boolean };
/** Asked of each word from each place before it. */
const isKnown = (word: Word) => (word.isKnown ??= isKnownWord(word.text));
/** Verbs that name what was done, and names as they are shortened or bent. */
const VERBS: Record<string, string> = {
  benched: "bench press", squatted: "squat", deadlifted: "deadlift", planked: "plank", curled: "curl",
  ran: "run", jogged: "run", walked: "walk", rowed: "rower", cycled: "bike", biked: "bike",
  corri: "run", couru: "run", gelaufen: "run", gejoggt: "run", gerudert: "rower", geradelt: "bike",
  camine: "walk", marche: "walk", caminhei: "walk", pedale: "bike", pedalei: "bike", remei: "rower",
  supino: "supino reto", kniebeugen: "kniebeuge", liegestutzen: "push up", klimmzugen: "pull up",
}; // prettier-ignore
const SHORTENED = "supino";
/** What `find` may still spend on looking closely, over all lines of a text. */
export type Patience = { looks: number; mends: number };
export const newPatience = (): Patience => ({ looks: 6, mends: 60 });

export const CONNECTORS = new Set(
  "a al am auf an im em na no en avec com con de del do da du des de la le les mit at with on to the and then i in of for y et e und w".split(
    " ",
  ),
);

/** The line is plain already; a run ends where anything but blanks or a hyphen stands between words. */
export function findNames(line: string, patience: Patience): FoundName[] {
  const found: FoundName[] = [];
  for (const run of runsOf(line)) {
    let at = 0;
    while (at < run.length) {
      const name = nameAt(run, at, line) ?? verbAt(run, at);
      if (!name) at += 1;
      else {
        found.push(narrowed(name.found, run, at, name.length, line, patience));
        at += name.length;
      }
    }
  }
  const all = found.length > 0 ? found : mistyped(line, patience);
  return all.length > 0 ? besideMistyped(line, all, patience) : all;
}

/** Figures of sets in a part of the line that names nothing: its name may be mistyped. */
const PART = /(?:[^,;.+&|:]|\.(?=\d))+/g;
const COUNTED = /^\s*(\p{L}{4,}(?: \p{L}{3,}){0,2}) \d.*(?:\d ?x|x ?\d|\d ?kg|\d ?lb)/u;
function besideMistyped(line: string, found: FoundName[], patience: Patience): FoundName[] {
  const parts = [...line.matchAll(PART)];
  if (parts.length < 2) return found;
  const more = parts.flatMap(({ 0: part, index }) => {
    const end = index + part.length;
    if (found.some((name) => name.start < end && name.end > index)) return [];
    if (!COUNTED.test(part)) return [];
    return mistyped(part, patience).map((name) => ({
      ...name,
      start: name.start + index,
      end: name.end + index,
    }));
  });
  return more.length === 0 ? found : [...found, ...more].toSorted((a, b) => a.start - b.start);
}

export function runsOf(line: string): Word[][] {
  const runs: Word[][] = [];
  let end = -1;
  for (const { 0: text, index: start } of line.matchAll(
    /[\p{L}\p{M}][\p{L}\p{M}']*(?:-\p{L}+)*|(?<=\p{L} )45\b/gu,
  )) {
    const gap = end < 0 ? "." : line.slice(end, start);
    if (!/^[ (]{0,2}$/.test(gap)) runs.push([]);
    runs.at(-1)!.push({ text, start, end: start + text.length });
    end = start + text.length;
  }
  return runs;
}

/** The longest name that begins at a word; what narrows it down further must not be passed over. */
function nameAt(run: readonly Word[], at: number, line: string) {
  let most = 0;
  while (most < LONGEST && at + most < run.length && isKnown(run[at + most]!)) most += 1;
  for (let length = most; length > 0; length--) {
    const text = line.slice(run[at]!.start, run[at + length - 1]!.end);
    if (length === 1 && GENERIC.has(spell(text))) continue;
    const match = exact(text);
    if (match) return { found: place(match, run, at, length), length };
  }
  return null;
}

/** What makes another exercise of a name when it stands beside it. */
export const NARROWING: ReadonlySet<string> = new Set(
  "incline decline close wide smith machine cable dumbbell kettlebell band banded reverse sumo deficit landmine seated schragbank maschine kabel kurzhantel kurzhanteln inclinado declinado mancuerna mancuernas maquina halter haltere halteres seil rope cuerda corde corda".split(
    " ",
  ),
);

/** "Single arm row" is no row with a bar. */
const LIMB =
  /\b(?:single(?:[ -](?:arm|leg))?|one[ -](?:arm|leg)(?:ed)?|ein(?:arm|bein)ig\p{L}*) $/u;

/** A name that the catalogue knows only without the word beside it is asked about. */
function narrowed(
  found: FoundName,
  run: readonly Word[],
  at: number,
  length: number,
  line: string,
  patience: Patience,
): FoundName {
  const mended = mendedBefore(found, run, at, line, patience);
  if (mended) return mended;
  const isNarrow = (word: Word | undefined) =>
    word !== undefined && NARROWING.has(spell(word.text));
  const next = CONNECTORS.has(run[at + length]?.text ?? "") ? at + length + 1 : at + length;
  let [start, end] = [
    isNarrow(run[at - 1]) ? run[at - 1]!.start : found.start,
    isNarrow(run[next]) ? run[next]!.end : found.end,
  ];
  const limb = LIMB.exec(line.slice(run[0]!.start, start));
  if (limb) start = run[0]!.start + limb.index;
  if (start === found.start && end === found.end) return found;
  const words = line.slice(start, end);
  const known =
    exact(words) ??
    exact(words.replace(/ (?:am|an der|im) /, " mit ")) ??
    exact(withoutConnectors(words));
  if (known) return { start, end, ...known, alternatives: [] };
  if (patience.looks === 0) return { ...found, start, end, exercise: null };
  patience.looks -= 1;
  const { best, alternatives } = lookUp(line.slice(start, end), catalog());
  if (best && best.confidence >= SURE_ENOUGH) return { start, end, ...best, alternatives: [] };
  const others = [...(best ? [best] : []), ...alternatives];
  return {
    start,
    end,
    exercise: null,
    confidence: others[0]?.confidence ?? 0,
    alternatives: others.slice(0, 3),
  };
}

const withoutConnectors = (text: string) =>
  text
    .split(" ")
    .filter((word) => !CONNECTORS.has(word))
    .join(" ");

/** "Hamer curls": a slip in the word before makes a longer name of it. */
function mendedBefore(
  found: FoundName,
  run: readonly Word[],
  at: number,
  line: string,
  patience: Patience,
): FoundName | null {
  const before = run[at - 1];
  if (!before || isKnown(before) || patience.mends === 0) return null;
  patience.mends -= 1;
  const word = mend(spell(before.text));
  const match = word && exact(`${word} ${line.slice(found.start, found.end)}`);
  return match
    ? { ...match, start: before.start, end: found.end, confidence: MISTYPED, alternatives: [] }
    : null;
}

/** "Close grip bench" leaves out the press. */
export function exact(text: string): Match | null {
  const match = lookUpName(text.replace(/^lat(?= raises?$)/, "lateral"), catalog());
  const isShort = /\bbench$/.test(text) && text.includes(" ");
  return isShort ? (match ?? lookUpName(`${text} press`, catalog())) : match;
}

function place(
  { exercise, confidence }: Match,
  run: readonly Word[],
  at: number,
  length: number,
): FoundName {
  const [start, end] = [run[at]!.start, run[at + length - 1]!.end];
  return { start, end, exercise, confidence, alternatives: [] };
}

function verbAt(run: readonly Word[], at: number) {
  const { text, start, end } = run[at]!;
  const next = run[at + 1]?.text;
  // Beside a word that nobody knows it may be another of its kind.
  if (text === SHORTENED && next !== undefined && !CONNECTORS.has(next) && !isNumberWord(next))
    return null;
  const name = Object.hasOwn(VERBS, text) ? VERBS[text] : undefined;
  const match = name === undefined ? null : lookUpName(name, catalog());
  return match && { found: { start, end, ...match, alternatives: [] }, length: 1 };
}

/** Words mended one by one, else the whole looked at closely; only where no name stands as it is. */
function mistyped(line: string, patience: Patience): FoundName[] {
  for (const run of runsOf(line)) {
    const words = run.map((word) => {
      if (isKnown(word) || patience.mends === 0) return word;
      patience.mends -= 1;
      const mended = mend(spell(word.text));
      return mended === null ? word : { ...word, text: mended };
    });
    if (words.every((word, i) => word === run[i])) continue;
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
        const part = words.slice(at, at + length);
        if (part.every((word, i) => word === run[at + i])) continue;
        if (length === 1 && GENERIC.has(part[0]!.text)) continue;
        const match = exact(part.map(({ text }) => text).join(" "));
        if (match) return [place({ ...match, confidence: MISTYPED }, run, at, length)];
      }
    }
  }
  return [];
}

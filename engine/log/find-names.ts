/** Finds the names of exercises in a line: as the catalogue has them, mistyped, shortened or told as a verb. */
import { catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import {
  editDistance,
  lookUp,
  lookUpName,
  type Match,
  spell,
  speltNames,
} from "../catalog/lookup.ts";

export type FoundName = {
  start: number;
  end: number;
  /** Null where it could be several, or nobody knows it. */
  exercise: Exercise | null;
  confidence: number;
  alternatives: readonly Match[];
};

export const SURE_ENOUGH = 0.75;
const LONGEST = 6;
const MISTYPED = 0.85;
/** Shorter words are too close to one another to be mended. */
const SHORTEST_MENDED = 5;
const LONG_WORD = 8;

type Word = { text: string; start: number; end: number };
type Lexicon = { words: ReadonlySet<string>; byLength: readonly string[][] };

/** Verbs that name what was done. */
const VERBS: Record<string, string> = {
  benched: "bench press", squatted: "squat", deadlifted: "deadlift", planked: "plank", curled: "curl",
  ran: "run", jogged: "run", walked: "walk", rowed: "rower", cycled: "bike", biked: "bike",
  corri: "run", couru: "run", gelaufen: "run", gejoggt: "run", gerudert: "rower", geradelt: "bike",
  camine: "walk", marche: "walk", caminhei: "walk", pedale: "bike", pedalei: "bike", remei: "rower",
}; // prettier-ignore
/** Tools, places and joints of names, which name nothing alone. */
const GENERIC = new Set(
  spell(
    "dumbbell barbell cable machine band weighted standing seated assisted single left right leg arm hand side hold bar con mit de a en with to the on and or in of for barra polea maquina polia kurzhantel langhantel mancuerna haltere haltere halter body bodyweight weight box high low back up down front chest time power fast rope bag body easy half full heavy chair wall floor pause rest free grip wide close lateral long short cross double stand bank banco paused two one no pied main seil stange poulie tempo drop hip knee step get over head ring tower",
  ).split(" "),
);
/** Parts that the one spelling joins to a word of its own. */
const JOINED = "pull push chin sit step press get muscle up ups down downs".split(" ");

let made: Lexicon | undefined;
function lexicon(): Lexicon {
  if (made) return made;
  const words = new Set(speltNames(catalog()).flatMap(({ key }) => key.split(" ")));
  const byLength: string[][] = [];
  for (const word of words) if (/^[a-z]+$/.test(word)) (byLength[word.length] ??= []).push(word);
  for (const word of JOINED) words.add(word);
  made = { words, byLength };
  return made;
}

/** The word of a name that differs by one slip, where there is just one. */
function mend(word: string): string | null {
  if (word.length < SHORTEST_MENDED) return null;
  const { byLength } = lexicon();
  const most = word.length < LONG_WORD ? 1 : 2;
  let best: string | null = null;
  let least = most + 1;
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const other of byLength[length] ?? []) {
      if (other.length < SHORTEST_MENDED || other[0] !== word[0]) continue;
      const distance = editDistance(word, other, most);
      if (distance < least) [best, least] = [other, distance];
      else if (distance === least && distance <= most) best = null;
    }
  }
  return best;
}

/** What `find` may still spend on looking closely, over all lines of a text. */
export type Patience = { looks: number; mends: number };
export const newPatience = (): Patience => ({ looks: 6, mends: 60 });

const CONNECTORS = new Set(
  "a al con de del do da du des de la le les mit at with on to the and then i in of for y et e und w".split(
    " ",
  ),
);

/** The line is plain already; a run ends where anything but blanks or a hyphen stands between words. */
export function findNames(line: string, patience: Patience): FoundName[] {
  const found: FoundName[] = [];
  for (const run of runsOf(line)) {
    let at = 0;
    while (at < run.length) {
      const name = nameAt(run, at, line) ?? verbAt(run[at]!);
      if (!name) at += 1;
      else {
        found.push(narrowed(name.found, run, at, name.length, line, patience));
        at += name.length;
      }
    }
  }
  return found.length > 0 ? found : mistyped(line, patience);
}

function runsOf(line: string): Word[][] {
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

const isKnownWord = (word: string) => {
  const { words } = lexicon();
  return spell(word)
    .split(" ")
    .every((part) => words.has(part));
};

/** The longest name that begins at a word; what narrows it down further must not be passed over. */
function nameAt(run: readonly Word[], at: number, line: string) {
  let most = 0;
  while (most < LONGEST && at + most < run.length && isKnownWord(run[at + most]!.text)) most += 1;
  for (let length = most; length > 0; length--) {
    const text = line.slice(run[at]!.start, run[at + length - 1]!.end);
    if (length === 1 && GENERIC.has(spell(text))) continue;
    const match = exact(text);
    if (match) return { found: place(match, run, at, length), length };
  }
  return null;
}

/** What makes another exercise of a name when it stands beside it. */
const NARROWING = new Set(
  "incline decline close wide smith machine cable dumbbell kettlebell band banded reverse sumo deficit landmine seated schragbank maschine kabel kurzhantel inclinado declinado mancuerna maquina halter haltere".split(
    " ",
  ),
);

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
  const [start, end] = [
    isNarrow(run[at - 1]) ? run[at - 1]!.start : found.start,
    isNarrow(run[next]) ? run[next]!.end : found.end,
  ];
  if (start === found.start && end === found.end) return found;
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

/** "Hamer curls": a slip in the word before makes a longer name of it. */
function mendedBefore(
  found: FoundName,
  run: readonly Word[],
  at: number,
  line: string,
  patience: Patience,
): FoundName | null {
  const before = run[at - 1];
  if (!before || isKnownWord(before.text) || patience.mends === 0) return null;
  patience.mends -= 1;
  const word = mend(spell(before.text));
  const match = word && exact(`${word} ${line.slice(found.start, found.end)}`);
  return match
    ? { ...match, start: before.start, end: found.end, confidence: MISTYPED, alternatives: [] }
    : null;
}

/** "Close grip bench" leaves out the press. */
function exact(text: string): Match | null {
  const match = lookUpName(text, catalog());
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

function verbAt({ text, start, end }: Word) {
  const name = VERBS[text];
  const match = name === undefined ? null : lookUpName(name, catalog());
  return match && { found: { start, end, ...match, alternatives: [] }, length: 1 };
}

/** Words mended one by one, else the whole looked at closely; only where no name stands as it is. */
function mistyped(line: string, patience: Patience): FoundName[] {
  for (const run of runsOf(line)) {
    const words = run.map((word) => {
      if (isKnownWord(word.text) || patience.mends === 0) return word;
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

/** What stands where a name should, when no name was found: near ones, or nothing that anybody knows. */
export function guessName(
  line: string,
  start: number,
  end: number,
  patience: Patience,
): FoundName | null {
  const words = runsOf(line.slice(0, end))
    .flat()
    .filter((word) => word.start >= start);
  while (words.length > 0 && CONNECTORS.has(words[0]!.text)) words.shift();
  while (words.length > 0 && CONNECTORS.has(words.at(-1)!.text)) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > LONGEST) return null;
  const found = {
    start: first.start,
    end: last.end,
    exercise: null,
    confidence: 0,
    alternatives: [],
  };
  const isNear = words.some(({ text }) =>
    spell(text)
      .split(" ")
      .some((word) => lexicon().words.has(word)),
  );
  if (!isNear || patience.looks === 0) return found;
  patience.looks -= 1;
  const { best, alternatives } = lookUp(line.slice(first.start, last.end), catalog());
  if (best && best.confidence >= SURE_ENOUGH) return { ...found, ...best, alternatives: [] };
  const all = best ? [best, ...alternatives] : alternatives;
  return { ...found, confidence: all[0]?.confidence ?? 0, alternatives: all.slice(0, 3) };
}

/** The words that names of exercises are made of, and what a mistyped one was meant to be. */
import { catalog } from "../catalog/catalog.ts";
import { editDistance, spell, speltNames } from "../catalog/lookup.ts";

/** Shorter words are too close to one another to be mended. */
const SHORTEST_MENDED = 5;
const LONG_WORD = 8;

type Lexicon = { words: ReadonlySet<string>; byLength: readonly string[][] };

/** Tools, places and joints of names, which name nothing alone. */
export const GENERIC = new Set(
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

const VOWELLESS = /^[^aeiou\d\W]{4,6}$/;
/** "Bnch": the one word that is it without its vowels. */
function withVowels(word: string): string | null {
  const { byLength } = lexicon();
  const near = [1, 2].flatMap((more) => byLength[word.length + more] ?? []);
  const same = near.filter((each) => each[0] === word[0] && each.replace(/[aeiou]/g, "") === word);
  return same.length === 1 ? same[0]! : null;
}

/** The word of a name that differs by one slip, where there is just one. */
export function mend(word: string): string | null {
  if (VOWELLESS.test(word)) return withVowels(word);
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

/** Whether some name holds it. */
export const isKnownWord = (word: string) => {
  const { words } = lexicon();
  return spell(word)
    .split(" ")
    .every((part) => words.has(part));
};

export const holdsNameWord = (word: string) =>
  spell(word)
    .split(" ")
    .some((part) => lexicon().words.has(part));

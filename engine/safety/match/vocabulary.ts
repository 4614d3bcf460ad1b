/** The words of a language, read from the lists of its classes. */
import type { Language } from "../text/language.ts";
import { phraseWords } from "../text/tokens.ts";
import { classId, type Lexicon } from "./lexicon.ts";
import { addPhrases } from "./phrases.ts";
import { type Bytes, emptyPlain, foldList, foldOne } from "./plain.ts";
import type { Words } from "./sign.ts";

function gather(lists: readonly Words[]): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const list of lists)
    for (const [name, phrases] of Object.entries(list)) {
      const all = classes.get(name);
      if (all) all.push(phrases);
      else classes.set(name, [phrases]);
    }
  return classes;
}

export const lettersIn = (lists: readonly Words[]): number =>
  lists.reduce(
    (sum, list) => Object.values(list).reduce((own, phrases) => own + phrases.length + 1, sum),
    0,
  );

/** A name in capitals inside a list stands for that class's own words. */
export function addWords(lexicon: Lexicon, language: Language, lists: readonly Words[]): void {
  const classes = gather(lists);
  const plain = emptyPlain(lettersIn(lists));
  const ranges = new Map<string, { from: number; to: number }>();
  for (const [name, all] of classes) {
    const from = plain.size;
    for (const list of all) foldList(plain, list);
    ranges.set(name, { from, to: plain.size });
  }
  const open: string[] = [];
  const fill = (id: number, name: string): void => {
    const range = ranges.get(name);
    if (!range || open.includes(name)) return;
    open.push(name);
    addPhrases(lexicon, id, plain, range.from, range.to, (other) => fill(id, other));
    open.pop();
  };
  for (const name of classes.keys()) fill(classId(lexicon, language, name), name);
  for (const phrase of classes.get("FILLER")?.join(",").split(/[,\n]/) ?? []) {
    const [word, ...more] = phraseWords(phrase.trim());
    if (word && more.length === 0) lexicon.light.add(word);
  }
}

const literal = emptyPlain(256);
/** One phrase, in which a comma parts nothing. */
export function addLiteral(lexicon: Lexicon, id: number, phrase: Bytes): void {
  literal.size = 0;
  if (literal.odd.size > 0) literal.odd.clear();
  foldOne(literal, phrase);
  addPhrases(lexicon, id, literal, 0, literal.size, () => {});
}

/** Which phrases can begin with a character, so that few of them are tried at each place of a line. */
import type { Phrase } from "./phrase.ts";
import { PHRASES } from "./phrases.ts";

/** What a pattern looks for around what it takes says nothing about how that begins. */
const AROUND = /\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
/** Stands for more than itself, so that it may be any character. */
const CLASSES = /\[\^|(?<!\\)\.|\\[DSW]/;

/** Too many rather than too few: a pattern that nowhere holds a character cannot begin with it. */
function mayBegin(source: string, character: string): boolean {
  if (CLASSES.test(source)) return true;
  const bare = source.replace(/\\[a-z](?:\{\w+\})?/gi, "");
  if (/\d/.test(character)) return /\\d|\d-\d/.test(source) || bare.includes(character);
  if (/[a-z]/.test(character)) return bare.includes(character) || /\\p\{L|a-z/.test(source);
  return character === " " ? /\\s| /.test(source) : source.includes(character);
}

const takenBy = new Map(PHRASES.map((phrase) => [phrase, phrase[0].source.replace(AROUND, "")]));
const byCharacter = new Map<string, readonly Phrase[]>();
for (let code = 32; code < 127; code++) {
  const character = String.fromCharCode(code);
  const some = PHRASES.filter((phrase) => mayBegin(takenBy.get(phrase)!, character));
  byCharacter.set(character, some);
}

export const phrasesAt = (character: string): readonly Phrase[] =>
  byCharacter.get(character) ?? PHRASES;

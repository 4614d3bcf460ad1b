/** Texts cut into sentences and clauses, each kept verbatim beside its folded form. */
import { fold, marksOf } from "./fold.ts";

export type Clause = {
  pointer: string;
  /** Where it came from: `notes` is chat, the others are statements about the body. */
  isChat: boolean;
  sentence: number;
  text: string;
  folded: string;
};

const SENTENCE = /[.!?]+(?=\s|$)|[;\n]+/;
const CLAUSE =
  /(?=\bbecause (?:of )?(?:my|i|a)\b)|,(?!\d)|\s[-–—]+\s|[()]|:(?!\d)|\b(?:but|however|although|though|except(?: for)?|apart from|other than|aside from|whereas|aber|pero|mais)\b|\b(?:and|so|y|und|et|e)\b(?=\s+(?:i|i'm|i’m|im|i've|i’ve|i'll|my|it|its|it's|no|not|never|have|has|had|also|then|am|was|now|cleared|recently|a bad|a sore|a torn)\b)/i;

export function clausesOf(pointer: string, text: string, isChat: boolean): Clause[] {
  const made: Clause[] = [];
  for (const [sentence, words] of text.split(SENTENCE).entries())
    for (const part of words.split(CLAUSE)) {
      const kept = part.trim();
      const folded = fold(kept);
      if (folded)
        made.push({
          pointer,
          isChat,
          sentence,
          text: kept,
          folded: folded + marksOf(folded, pointer.startsWith("/conditions")),
        });
    }
  return made;
}

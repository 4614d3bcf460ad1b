/** Whether a text gives away what a model was told: a canary, or eight words of its instructions in a row. */
import { fold } from "./fold.ts";

export type Secrets = { canaries: readonly string[]; prompt: string };

const RUN = 8;
const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string) => fold(text).match(WORD) ?? [];
const runsOf = (words: readonly string[]) =>
  words.slice(RUN - 1).map((_, last) => words.slice(last, last + RUN).join(" "));

type Marks = { canaries: readonly string[]; runs: ReadonlySet<string> };
/** Every sentence of an answer is held against the same secrets. */
const made = new WeakMap<Secrets, Marks>();
function marksOf(secrets: Secrets): Marks {
  const known = made.get(secrets);
  if (known) return known;
  const marks: Marks = {
    canaries: secrets.canaries.map((canary) => fold(canary).trim()).filter(Boolean),
    runs: new Set(runsOf(wordsOf(secrets.prompt))),
  };
  made.set(secrets, marks);
  return marks;
}

export type LeakReader = {
  /** Reads on: words of the sentence before may be the beginning of a run. */
  read(sentence: string): boolean;
};

/** A text is read in pieces, in order; a run may begin in one piece and end in the next. */
export function makeLeakReader(secrets: Secrets): LeakReader {
  const { canaries, runs } = marksOf(secrets);
  let tail: string[] = [];
  return {
    read(sentence) {
      const words = [...tail, ...wordsOf(sentence)];
      tail = words.slice(1 - RUN);
      const folded = fold(sentence);
      return (
        canaries.some((mark) => folded.includes(mark)) || runsOf(words).some((run) => runs.has(run))
      );
    },
  };
}

/** What the fake models of the chat benchmark say: plain sentences of about twelve words, no figures, no links. */

const SENTENCES = [
  "Keep the bar close and let your legs start every single pull.",
  "Take a full breath before you move and brace your whole middle.",
  "Slow the way down so that you own the deepest part too.",
  "Leave a little in the tank and stop before your form breaks.",
  "Rest until you feel ready and then repeat it just as calmly.",
  "Write down how it felt so that we can plan from it.",
];
const WORDS = SENTENCES.flatMap((sentence) => sentence.split(" "));

/** A word a token, with the blank behind it: what ends a sentence is whole in one token. */
export const wordsOf = (tokens: number) =>
  Array.from({ length: tokens }, (_, i) => `${WORDS[i % WORDS.length]} `);

/** Which token brought the text to so many characters. */
export function tokenThatReached(words: readonly string[], characters: number) {
  let reached = 0;
  for (const [i, word] of words.entries()) {
    reached += word.length;
    // A reader may have been given all but the blank.
    if (reached >= characters) return i;
  }
  return words.length - 1;
}

/** No word of any language, nor anything that a guard may read as one. */
const LETTERS = "bcdfghjklmnpqrtvwxz";
const MARK_LENGTH = 6;

/** In letters, because a figure in a message is something that a coach has to explain. */
export function markOf(number: number) {
  let rest = number;
  let mark = "";
  for (let i = 0; i < MARK_LENGTH; i += 1) {
    mark = LETTERS[rest % LETTERS.length]! + mark;
    rest = Math.floor(rest / LETTERS.length);
  }
  return mark;
}

export const questionOf = (mark: string) =>
  `How do I keep my form steady when the last set gets slow? (note ${mark})`;

/** The last one: what was said before is in the prompt as well. */
export function markIn(body: string) {
  const at = body.lastIndexOf("(note ");
  return at < 0 ? null : body.slice(at + 6, at + 6 + MARK_LENGTH);
}

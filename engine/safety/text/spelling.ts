/** Words with one slip of the finger, put right from the words that the patterns know. */

/** One letter more, less or other, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const gap = a.length - b.length;
  if (gap > 1 || gap < -1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (gap === 1) return a.slice(at + 1) === b.slice(at);
  if (gap === -1) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const sorted = (word: string) => word.split("").toSorted().join("");
const isSwap = (a: string, b: string) => a.length === b.length && sorted(a) === sorted(b);

/** Which letters a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

type Bucket = { words: string[]; letters: number[] };
/** By first letter and length. */
export type Spelling = ReadonlyMap<string, Bucket>;

/** Five letters are the least that can be mended: a fifth of all shorter words have an innocent neighbour. */
const LEAST = 5;

export function spellingOf(vocabulary: Iterable<string>): Spelling {
  const buckets = new Map<string, Bucket>();
  for (const word of vocabulary) {
    if (word.length < LEAST) continue;
    const key = `${word[0]}${word.length}`;
    let bucket = buckets.get(key);
    if (!bucket) buckets.set(key, (bucket = { words: [], letters: [] }));
    bucket.words.push(word);
    bucket.letters.push(lettersOf(word));
  }
  return buckets;
}

const ENDING = /(?:s|es|ed|d|er|ers|en|n|e|a|o|as|os|y|ly)$/;
const sameStem = (a: string, b: string) => a.replace(ENDING, "") === b.replace(ENDING, "");

function mendFrom(word: string, first: string, { words, letters }: Bucket, own: number) {
  for (let at = 0; at < words.length; at++) {
    // One slip takes one letter away and brings one in, at most.
    let apart = own ^ letters[at]!;
    apart &= apart - 1;
    if (apart & (apart - 1)) continue;
    const right = words[at]!;
    if (!isOneSlip(word, right) || sameStem(word, right)) continue;
    const isShort = Math.max(word.length, right.length) < 7;
    if ((isShort || first !== word[0]) && !isSwap(word, right)) continue;
    return right;
  }
  return undefined;
}

/** Up to six letters only two swapped neighbours count; from seven on any one slip. */
export function mend(word: string, spelling: Spelling): string | undefined {
  const { length } = word;
  if (length < LEAST || length > 24) return undefined;
  const own = lettersOf(word);
  const spread = length >= 6 ? [length, length + 1, length - 1] : [length];
  for (const first of [word[0]!, word[1]!])
    for (const size of spread) {
      const bucket = spelling.get(`${first}${size}`);
      const right = bucket && mendFrom(word, first, bucket, own);
      if (right !== undefined) return right;
    }
  return undefined;
}

/** Words as small whole numbers: their letters lie in one array of bytes, and hashes find them again. */

type Ints = Int32Array<ArrayBuffer>;
export type WordTable = {
  letters: Uint8Array<ArrayBuffer>;
  /** Where each word begins; it ends where the next one begins. */
  begins: Ints;
  /** By turns a second hash and a word's number and one, at its hash or the next free place after it. */
  slots: Ints;
  count: number;
};
/** Two hashes of a word: one says where it stands, the other that it is the word. */
export type Hashes = { hash: number; check: number };

export const HASH_BASE = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
export const CHECK_PRIME = 31;

/** With room for so many words before it has to grow. */
export const emptyTable = (room: number): WordTable => ({
  letters: new Uint8Array(room * 8),
  begins: new Int32Array(room),
  slots: new Int32Array(room * 4),
  count: 0,
});

export function widened(array: Ints, length: number): Ints {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}

const slotOf = (hash: number, slots: Ints) => (hash ^ (hash >>> 15)) & ((slots.length >> 1) - 1);

function grow(table: WordTable): void {
  const old = table.slots;
  const { count, letters } = table;
  const room = table.begins.length * 2;
  table.begins = widened(table.begins, room);
  const checks = new Int32Array(count);
  for (let slot = 0; slot < old.length; slot += 2)
    if (old[slot + 1]! > 0) checks[old[slot + 1]! - 1] = old[slot]!;
  const slots = new Int32Array(room * 4);
  for (let id = 0; id < count; id++) {
    let hash = HASH_BASE;
    for (let at = table.begins[id]!; at < table.begins[id + 1]!; at++)
      hash = Math.imul(hash ^ letters[at]!, HASH_PRIME);
    let slot = slotOf(hash, slots);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & ((slots.length >> 1) - 1);
    slots[2 * slot] = checks[id]!;
    slots[2 * slot + 1] = id + 1;
  }
  table.slots = slots;
}

/** The number of the word between two places in other bytes, whose hashes are told. */
export function intern(
  table: WordTable,
  bytes: Uint8Array,
  from: number,
  to: number,
  hash: number,
  check: number,
): number {
  const { slots, count } = table;
  const mask = (slots.length >> 1) - 1;
  let slot = slotOf(hash, slots);
  for (let there = slots[2 * slot + 1]!; there !== 0; there = slots[2 * slot + 1]!) {
    if (slots[2 * slot] === check) return there - 1;
    slot = (slot + 1) & mask;
  }
  slots[2 * slot] = check;
  slots[2 * slot + 1] = count + 1;
  addLetters(table, bytes, from, to);
  return count;
}

function addLetters(table: WordTable, bytes: Uint8Array, from: number, to: number): void {
  const begin = table.begins[table.count]!;
  const end = begin + to - from;
  if (end > table.letters.length) {
    const wider = new Uint8Array(end * 2);
    wider.set(table.letters);
    table.letters = wider;
  }
  for (let at = from; at < to; at++) table.letters[begin + at - from] = bytes[at]!;
  table.begins[++table.count] = end;
  if (table.count + 1 === table.begins.length) grow(table);
}

/** The number of the word between two places in other bytes. */
export function internBytes(table: WordTable, bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_BASE;
  let check = 0;
  for (let at = from; at < to; at++) {
    const letter = bytes[at]!;
    hash = Math.imul(hash ^ letter, HASH_PRIME);
    check = (Math.imul(check, CHECK_PRIME) + letter) | 0;
  }
  return intern(table, bytes, from, to, hash, check);
}

const scratch = new Uint8Array(256);
/** The number of a word of plain letters. */
export function internText(table: WordTable, word: string): number {
  const bytes = word.length > scratch.length ? new Uint8Array(word.length) : scratch;
  for (let at = 0; at < word.length; at++) bytes[at] = word.charCodeAt(at);
  return internBytes(table, bytes, 0, word.length);
}

/** The hashes of a word's beginning, from those of a beginning shorter by one. */
export function goOnHashing(hashes: Hashes, letter: number): void {
  hashes.hash = Math.imul(hashes.hash ^ letter, HASH_PRIME);
  hashes.check = (Math.imul(hashes.check, CHECK_PRIME) + letter) | 0;
}

/** The number of the word that is the first `length` letters of this one, or -1. */
export function findBeginning(
  { letters, begins, slots }: WordTable,
  word: string,
  length: number,
  { hash, check }: Hashes,
): number {
  const mask = (slots.length >> 1) - 1;
  let slot = slotOf(hash, slots);
  for (let there = slots[2 * slot + 1]!; there !== 0; there = slots[2 * slot + 1]!) {
    const from = begins[there - 1]!;
    if (slots[2 * slot] === check && begins[there]! - from === length) {
      let at = 0;
      while (at < length && letters[from + at] === word.charCodeAt(at)) at++;
      if (at === length) return there - 1;
    }
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** The number of a word, or -1. */
export function findWord(table: WordTable, word: string): number {
  const hashes = { hash: HASH_BASE, check: 0 };
  for (let at = 0; at < word.length; at++) goOnHashing(hashes, word.charCodeAt(at));
  return findBeginning(table, word, word.length, hashes);
}

export function textOf({ letters, begins }: WordTable, id: number): string {
  return String.fromCharCode(...letters.subarray(begins[id], begins[id + 1]));
}

export function beginsWith({ letters, begins }: WordTable, id: number, word: string): boolean {
  const from = begins[id]!;
  const length = begins[id + 1]! - from;
  if (length > word.length) return false;
  for (let at = 0; at < length; at++) if (letters[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

/** Words as small whole numbers: their letters lie in one array of bytes, and a hash finds them again. */

export type WordTable = {
  letters: Uint8Array;
  /** Where each word begins; it ends where the next one begins. */
  begins: Int32Array;
  hashes: Int32Array;
  /** A word's number and one, at its hash or the next free place after it. */
  slots: Int32Array;
  count: number;
};

const FIRST_ROOM = 1 << 14;
export const HASH_BASE = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

export const emptyTable = (): WordTable => ({
  letters: new Uint8Array(FIRST_ROOM * 8),
  begins: new Int32Array(FIRST_ROOM),
  hashes: new Int32Array(FIRST_ROOM),
  slots: new Int32Array(FIRST_ROOM * 2),
  count: 0,
});

export function widened(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}

/** Makes room for so many letters more. */
export function makeRoom(table: WordTable, more: number): void {
  const used = table.begins[table.count]!;
  if (used + more <= table.letters.length) return;
  const wider = new Uint8Array(Math.max(table.letters.length * 2, used + more));
  wider.set(table.letters);
  table.letters = wider;
}

const slotOf = (hash: number, { slots }: WordTable) => (hash ^ (hash >>> 15)) & (slots.length - 1);

function grow(table: WordTable): void {
  const room = table.hashes.length * 2;
  table.begins = widened(table.begins as Int32Array<ArrayBuffer>, room);
  table.hashes = widened(table.hashes as Int32Array<ArrayBuffer>, room);
  table.slots = new Int32Array(room * 2);
  const { slots, hashes, count } = table;
  for (let id = 0; id < count; id++) {
    let slot = slotOf(hashes[id]!, table);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id + 1;
  }
}

/** The number of the word whose letters were just written behind the last one's, up to `end`. */
export function intern(table: WordTable, end: number, hash: number): number {
  const { letters, begins, hashes, slots, count } = table;
  const begin = begins[count]!;
  const length = end - begin;
  let slot = slotOf(hash, table);
  for (let there = slots[slot]!; there !== 0; there = slots[slot]!) {
    const id = there - 1;
    const from = begins[id]!;
    if (hashes[id] === hash && begins[there]! - from === length) {
      let at = 0;
      while (at < length && letters[from + at] === letters[begin + at]) at++;
      if (at === length) return id;
    }
    slot = (slot + 1) & (slots.length - 1);
  }
  slots[slot] = count + 1;
  hashes[count] = hash;
  begins[count + 1] = end;
  table.count = count + 1;
  if (count + 2 >= hashes.length) grow(table);
  return count;
}

export function internText(table: WordTable, word: string): number {
  makeRoom(table, word.length);
  const begin = table.begins[table.count]!;
  let hash = HASH_BASE;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    table.letters[begin + at] = letter;
    hash = Math.imul(hash ^ letter, HASH_PRIME);
  }
  return intern(table, begin + word.length, hash);
}

/** The number of a word that stands in other bytes. */
export function internBytes(table: WordTable, bytes: Uint8Array, from: number, to: number): number {
  makeRoom(table, to - from);
  const { letters } = table;
  let end = table.begins[table.count]!;
  let hash = HASH_BASE;
  for (let at = from; at < to; at++) {
    letters[end++] = bytes[at]!;
    hash = Math.imul(hash ^ bytes[at]!, HASH_PRIME);
  }
  return intern(table, end, hash);
}

/** The number of a word, or -1; of its first `length` letters where these are told. */
export function findWord(table: WordTable, word: string, hash: number, length: number): number {
  const { letters, begins, hashes, slots } = table;
  let slot = slotOf(hash, table);
  for (let there = slots[slot]!; there !== 0; there = slots[slot]!) {
    const id = there - 1;
    const from = begins[id]!;
    if (hashes[id] === hash && begins[there]! - from === length) {
      let at = 0;
      while (at < length && letters[from + at] === word.charCodeAt(at)) at++;
      if (at === length) return id;
    }
    slot = (slot + 1) & (slots.length - 1);
  }
  return -1;
}

export function hashOf(word: string): number {
  let hash = HASH_BASE;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  return hash;
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

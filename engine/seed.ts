/** Choice without chance: the same seed and words give the same number, whatever was asked before. */

/** A number from a text, for mixing; long texts that are asked often are worth keeping the number of. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const mix = (hash: number, value: number) => {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
};

/** A number in [0, 1) from numbers alone. */
export function mixedShare(seed: number, ...values: number[]): number {
  let hash = mix(0x9e3779b9, seed);
  for (const value of values) hash = mix(hash, value);
  hash ^= hash >>> 16;
  return (hash >>> 0) / 0x1_0000_0000;
}

/** A number in [0, 1) from a seed and what it is for. */
export const seededShare = (seed: number, ...words: (string | number)[]): number =>
  mixedShare(seed, ...words.map((word) => (typeof word === "number" ? word : textHash(word))));

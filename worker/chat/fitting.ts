/** Keeps what goes to models and onto cards small: the fullest telling that there is room for. */

export const MOST_FOUND_BYTES = 2_000;
export const MOST_CARD_BYTES = 8_000;

const encoder = new TextEncoder();
export const bytesOf = (value: unknown) => encoder.encode(JSON.stringify(value) ?? "").length;

/** Tellings from the fullest to the barest; the barest is taken whatever its size. */
export function fit<T>(most: number, fullest: () => T, ...barer: (() => T)[]): T {
  let told = fullest();
  for (const next of barer) {
    if (bytesOf(told) <= most) return told;
    told = next();
  }
  return told;
}

/** As many of a list from its beginning as there is room for. */
export function fitList<T>(most: number, list: readonly T[]): T[] {
  let room = most;
  const taken: T[] = [];
  for (const one of list) {
    room -= bytesOf(one) + 1;
    if (room < 0) break;
    taken.push(one);
  }
  return taken;
}

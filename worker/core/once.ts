/** Makes a thing on its first use and keeps it: what a start does not need costs the start nothing. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Makes a thing on its first use and keeps it: what nobody asks for is never made. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

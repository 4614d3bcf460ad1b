/** Looks at JSON from outside before believing what it is. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const recordOf = (value: unknown) => (isRecord(value) ? value : {});
export const textOf = (value: unknown) => (typeof value === "string" ? value : "");
export const countOf = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;

/** For what a protocol says is a text; whoever reads the protocol catches it. */
export function textOrThrow(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("not a text");
  return value;
}

export function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Codes that anybody can undo: letters written as escapes, in base64, or in hexadecimal figures. */

const ESCAPED = /(?:%|\\x|\\u00|&#x0*)([0-9a-f]{2});?|&#0*(\d{2,3});/gi;

/** Escapes of plain letters as those letters. */
export const unescaped = (text: string) =>
  text.replaceAll(ESCAPED, (_, hex: string | undefined, decimal: string) =>
    String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "");

/** Nobody knows where a code begins in a text, so it is read from each of its first signs on. */
export function base64In(text: string): string[] {
  const signs = text.replaceAll(/[^A-Za-z0-9+/]+/g, "");
  return [0, 1, 2, 3].map((from) => {
    const length = (signs.length - from) & ~3;
    return length < 4 ? "" : lettersOf(atob(signs.slice(from, from + length)));
  });
}

export function figuresIn(text: string): string[] {
  const figures = text.replaceAll(/0x|[^0-9a-f]+/gi, "");
  return [0, 1].map((from) => {
    const pairs = figures.slice(from).match(/../g) ?? [];
    return lettersOf(String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16))));
  });
}

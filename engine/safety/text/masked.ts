/** Words with stars for letters: `su*cide`, `k*ll`. */

/** Of words with the same first letter: as many letters as stars where one fits, any number of letters else. */
export function unmask(word: string, alike: readonly string[]): string | undefined {
  const start = /^[a-z]+/.exec(word)?.[0] ?? "";
  const end = /[a-z]*$/.exec(word)?.[0] ?? "";
  const shown = start.length + end.length;
  if (word.length > 16 || shown < 2) return undefined;
  let first: string | undefined;
  for (const each of alike) {
    if (each.length <= shown || !each.startsWith(start) || !each.endsWith(end)) continue;
    if (each.length === word.length) return each;
    first ??= each;
  }
  return end ? first : undefined;
}

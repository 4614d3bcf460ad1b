/** Canonical JSON (RFC 8785): the same value gives the same text, so that a hash of it proves something. */

const KEYS_KEPT = 2000;
const keyTexts = new Map<string, string>();

/** Programs repeat a few dozen names many thousand times. */
function keyText(name: string): string {
  const known = keyTexts.get(name);
  if (known !== undefined) return known;
  const made = `${JSON.stringify(name)}:`;
  if (keyTexts.size < KEYS_KEPT) keyTexts.set(name, made);
  return made;
}

/** Keys in the order of their UTF-16 code units; most objects are in order already. */
function keysOf(value: object): string[] {
  const keys = Object.keys(value);
  for (let i = 1; i < keys.length; i++) if (keys[i]! < keys[i - 1]!) return keys.sort();
  return keys;
}

/**
 * `made` holds texts of parts that were written before, such as the weeks of a program.
 * What JSON cannot say is left out of objects and is `null` in lists, as `JSON.stringify` has it.
 */
export function canonicalJson(value: unknown, made?: ReadonlyMap<object, string>): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const known = made?.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    let text = "[";
    for (let i = 0; i < value.length; i++) {
      if (i > 0) text += ",";
      text += canonicalJson(value[i], made);
    }
    return `${text}]`;
  }
  let text = "{";
  for (const key of keysOf(value)) {
    const part = (value as Record<string, unknown>)[key];
    if (part === undefined || typeof part === "function" || typeof part === "symbol") continue;
    if (text.length > 1) text += ",";
    text += keyText(key) + canonicalJson(part, made);
  }
  return `${text}}`;
}

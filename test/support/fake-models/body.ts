/** Reading a request's body as strictly as the providers do. */
import { refuse } from "./errors.ts";

export type Fields = { readonly [name: string]: unknown };

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function fieldsOf(value: unknown, where: string): Fields {
  return isFields(value) ? value : refuse(`${where}: must be an object`, { param: where });
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(`${where}: must be a list`, { param: where });
}

export function textOf(value: unknown, where: string): string {
  return typeof value === "string" ? value : refuse(`${where}: must be a string`, { param: where });
}

export function requireKnown(fields: Fields, known: ReadonlySet<string>, where = "") {
  for (const name of Object.keys(fields)) {
    if (known.has(name)) continue;
    const param = where ? `${where}.${name}` : name;
    refuse(`${param}: nobody knows this field`, { param });
  }
}

export function requireOneOf(value: unknown, known: readonly unknown[], param: string) {
  if (!known.includes(value))
    refuse(`${param}: must be one of ${known.map(String).join(", ")}`, { param });
}

export function requireWhole(value: unknown, most: number, param: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most)
    return value;
  return refuse(`${param}: must be a whole number from 1 to ${most}`, { param });
}

/** Ids of tools and schemas alike. */
export function requireName(value: unknown, param: string): string {
  const name = textOf(value, param);
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name))
    refuse(`${param}: up to 64 letters, digits, _ and -`, { param });
  return name;
}

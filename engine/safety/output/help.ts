/** Whether a text names somebody who helps: a number or an address of the directory. */
import { once } from "../../once.ts";
import { DIRECTORY, type ResourceKind } from "../directory.ts";
import type { SafetyLevel } from "../levels.ts";

const NEEDED: Partial<Record<SafetyLevel, readonly ResourceKind[]>> = {
  emergency: ["emergency"],
  crisis: ["crisis", "youth", "abuse"],
  eating_disorder: ["eating_disorder", "crisis"],
};
const digits = (text: string) => text.replaceAll(/\D/g, "");
const hostOf = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/.*$/, "");

type Known = { numbers: ReadonlySet<string>; hosts: readonly string[] };
const known = once(() => {
  const of = (kinds: readonly ResourceKind[]): Known => {
    const rows = DIRECTORY.filter(({ kind }) => kinds.includes(kind));
    const numbers = rows.flatMap(({ number, text = "" }) =>
      [...(number ?? "").split(","), text].map(digits).filter(Boolean),
    );
    return {
      numbers: new Set(numbers),
      hosts: [...new Set(rows.flatMap(({ url }) => (url ? [hostOf(url)] : [])))],
    };
  };
  const all: Partial<Record<string, Known>> = Object.fromEntries(
    Object.entries(NEEDED).map(([level, kinds]) => [level, of(kinds)]),
  );
  return all;
});

/** A run of figures as phones are written; "112 kg" is none. */
const PHONE = /(?<![\d.,])\+?\d[\d ()./-]*\d(?! ?(?:kg|lbs?|kcal|reps?|%|g|mg|x)\b)/g;

export function namesHelp(text: string, level: SafetyLevel): boolean {
  const help = known()[level];
  if (!help) return true;
  if (help.hosts.some((host) => text.includes(host))) return true;
  return [...text.matchAll(PHONE)].some(([found]) => {
    const one = digits(found);
    // Two numbers side by side, or a country's code in front, still name the line.
    return (
      help.numbers.has(one) ||
      found.split(/[ /]/).some((part) => help.numbers.has(digits(part))) ||
      [1, 2, 3].some((code) => one.length > 7 && help.numbers.has(one.slice(code)))
    );
  });
}

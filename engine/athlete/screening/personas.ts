/** One athlete in their own words, and where the screening of those words differs from what it must hold. */
import type { Flag, Tag } from "../../catalog/exercise.ts";
import type { AthleteFlag, Limits, Outcome } from "../limits.ts";
import { screen } from "./screen.ts";
import type { Screening } from "./screening.ts";

const OUTCOME: Record<string, Outcome> = { c: "plan_with_caution", r: "refer_first", p: "plan" };
type Bound = {
  gate?: Screening["clearance"];
  tags?: Tag[];
  postures?: Flag[];
  atMost?: Partial<Limits>;
  is?: Partial<Limits>;
};
export type Row = [outcome: string, words: string, flags: AthleteFlag[], bound?: Bound];
type Field = "injuries" | "conditions" | "notes";

/** Sets as lists, and of an object only what is asked about. */
function pick(value: unknown, wanted: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (typeof wanted !== "object" || wanted === null || wanted instanceof Set) return value;
  return Object.fromEntries(
    Object.keys(wanted).map((key) => [key, (value as Record<string, unknown>)[key]]),
  );
}

export function problemsOf([outcome, words, flags, bound = {}]: Row, field: Field): string[] {
  const verdict = screen({ today: "2026-11-21", [field]: field === "notes" ? words : [words] });
  const { limits } = verdict;
  const codes = new Set(verdict.advice.map(({ code }) => code));
  const differing = Object.entries(bound.is ?? {}).filter(([name, wanted]) => {
    const value = pick(limits[name as keyof Limits], wanted);
    return JSON.stringify(value) !== JSON.stringify(pick(wanted, wanted));
  });
  const above = Object.entries(bound.atMost ?? {}).filter(
    ([name, most]) => Number(limits[name as keyof Limits]) > Number(most),
  );
  return [
    ...(verdict.outcome === OUTCOME[outcome] ? [] : [`outcome ${verdict.outcome}`]),
    ...(bound.gate && verdict.clearance !== bound.gate ? [`gate ${verdict.clearance}`] : []),
    ...(outcome === "p" ? verdict.flags.map((flag) => `flag ${flag}`) : []),
    ...flags.filter((flag) => !verdict.flags.includes(flag)).map((flag) => `no flag ${flag}`),
    ...(bound.tags ?? []).filter((tag) => !limits.tags.has(tag)).map((tag) => `no tag ${tag}`),
    ...(bound.postures ?? []).filter((flag) => !limits.flags.has(flag)).map((f) => `allows ${f}`),
    ...above.map(([name]) => `${name} too high`),
    ...differing.map(([name]) => `${name} is ${JSON.stringify(limits[name as keyof Limits])}`),
    ...verdict.flags.filter((flag) => !codes.has(flag)).map((flag) => `no advice on ${flag}`),
  ];
}

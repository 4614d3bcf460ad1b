/** One athlete in their own words, and what the screening of those words must hold. */
import { expect } from "vitest";
import type { Flag, Tag } from "../../catalog/exercise.ts";
import type { AthleteFlag, Limits, Outcome } from "../limits.ts";
import { screen } from "./screen.ts";

const today = "2026-11-21";
const OUTCOME: Record<string, Outcome> = { c: "plan_with_caution", r: "refer_first", p: "plan" };
type Bound = {
  tags?: Tag[];
  postures?: Flag[];
  atMost?: Partial<Limits>;
  is?: Partial<Limits>;
};
export type Row = [outcome: string, words: string, flags: AthleteFlag[], bound?: Bound];

export function check(
  [outcome, words, flags, bound = {}]: Row,
  field: "injuries" | "conditions" | "notes",
) {
  const verdict = screen({ today, [field]: field === "notes" ? words : [words] });
  expect({
    words,
    outcome: verdict.outcome,
    flags: flags.filter((flag) => !verdict.flags.includes(flag)),
  }).toEqual({
    words,
    outcome: OUTCOME[outcome],
    flags: [],
  });
  for (const tag of bound.tags ?? [])
    expect(verdict.limits.tags, `${words}: ${tag}`).toContain(tag);
  for (const flag of bound.postures ?? [])
    expect(verdict.limits.flags, `${words}: ${flag}`).toContain(flag);
  for (const [name, most] of Object.entries(bound.atMost ?? {}))
    expect(verdict.limits[name as keyof Limits], `${words}: ${name}`).toBeLessThanOrEqual(
      most as number,
    );
  if (bound.is) expect(verdict.limits, words).toMatchObject(bound.is);
  for (const flag of verdict.flags) expect(verdict.advice.map(({ code }) => code)).toContain(flag);
}

/** The rules by which something is found: what each finds, from which figures on, and what stands behind it. */
import type { InsightKind } from "./insight.ts";

type Row = { kind: InsightKind; threshold: string; evidence: readonly string[] };
const row = (kind: InsightKind, threshold: string, ...evidence: string[]): Row => ({
  kind,
  threshold,
  evidence: [...evidence, "engineering-choice"],
});

export const INSIGHT_RULES = {
  DELOAD_STALLED: row(
    "deload",
    "Two main lifts without a better estimate for as long as their level needs, at 80 % of the sessions",
    "bell-2023",
    "rogerson-2024",
  ),
  DELOAD_READINESS: row(
    "deload",
    "Mean readiness of 2 or less over three check-ins or more in 14 days",
    "bell-2023",
    "rogerson-2024",
  ),
  DELOAD_DROP: row(
    "deload",
    "Estimated maximum 5 % under its average on two exposures in a row",
    "bell-2023",
    "rogerson-2024",
  ),
  DELOAD_PAIN: row(
    "deload",
    "Pain of 4 or more in a joint in two sessions since the last light week",
    "thomee-1997",
  ),
  OVERREACH: row(
    "overreach",
    "Two main lifts 5 % down twice while readiness is 2.5 or less in the mean",
    "bell-2023",
  ),
  PLATEAU_MORE: row(
    "plateau",
    "A lift stands still and recovery is good: +20 % sets",
    "pelland-2025",
  ),
  PLATEAU_LESS: row("plateau", "A lift stands still and recovery is poor: -20 % sets", "bell-2023"),
  PLATEAU_SWAP: row(
    "plateau",
    "A lift stands still for twice as long, or its muscles have all they bear",
  ),
  PAIN_EASE: row("pain", "Pain of 4 or 5: 20 % less load", "thomee-1997"),
  PAIN_FREEZE: row(
    "pain",
    "Pain of 6 or more, or worse on the next day: the lift waits three appearances",
    "thomee-1997",
  ),
  PAIN_REFER: row(
    "pain",
    "Pain of 4 or more in one joint in three sessions, or over more than four weeks",
    "thomee-1997",
  ),
  READINESS_HOLD: row("readiness", "Readiness of 2, or soreness of 4, told in the last 36 hours"),
  READINESS_REDUCE: row("readiness", "Readiness of 1, or soreness of 5: 10 % less load today"),
  ADHERENCE_MISSED: row("adherence", "The last two planned sessions or more were not done"),
  ADHERENCE_DAYS: row("adherence", "Under 75 % of the sessions of four weeks were done"),
  ADHERENCE_MINUTES: row("adherence", "Three sessions in a row took under 75 % of their minutes"),
  ADHERENCE_SWAP: row(
    "adherence",
    "A planned exercise was replaced by another three times in a row",
  ),
  BALANCE_PULL: row("imbalance", "Sets of pulls to pushes under 0.7 or over 1.6 in four weeks"),
  BALANCE_SIDES: row("imbalance", "One side 15 % stronger than the other in two sessions or more"),
  VOLUME_LOW: row("volume_up", "Sets of two weeks under the floor", "pelland-2025"),
  VOLUME_HIGH: row("volume_down", "Sets of two weeks over the ceiling", "baz-valle-2022"),
  VOLUME_JUMP: row(
    "volume_down",
    "A fifth and two sets more than the week before",
    "cscca-nsca-2019",
  ),
  LAYOFF_BACK: row(
    "layoff",
    "More than ten days without training",
    "mcmaster-2013",
    "bosquet-2013",
  ),
  RECORD_MAX: row("record", "The best estimated maximum so far", "rts-chart"),
  RECORD_LOAD: row("record", "The heaviest load so far"),
} as const satisfies Record<string, Row>;
export type InsightRule = keyof typeof INSIGHT_RULES;

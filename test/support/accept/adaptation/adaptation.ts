/** Question 8: does the coach that only sees the logs keep every lifter safe and growing? */
import { releaseProgram } from "../../../../engine/program/release.ts";
import type { ProgramRequest } from "../../../../engine/program/request.ts";
import { resolve } from "../../../../engine/program/resolve.ts";
import { LIFTER_NAMES, type LifterName } from "../../../../engine/program/simulate/lifters.ts";
import { GYM, MAXIMA } from "../../../../engine/program/simulate/testing.ts";
import { type Answer, type Figure, figure } from "../answer.ts";
import { type Lived, liveCoached } from "./coached.ts";

const START = "2026-01-05";
const WEEKS = 16;
const HIGHEST = 105;
const LATEST = 2;
/** A light week at the least in so many hard ones, as DELOAD_MISSING asks of plans. */
const MOST_HARD_WEEKS = 8;

/** What a program cannot hold, such as more sets in a full hour. */
const MOST_REFUSED = 0.2;

export type AdaptationCase = {
  experience: NonNullable<ProgramRequest["experience"]>;
  goal: NonNullable<ProgramRequest["goal"]>;
  seed: number;
};

export const ADAPTATION_CASES: readonly AdaptationCase[] = (
  ["novice", "intermediate", "advanced"] as const
).flatMap((experience) =>
  (["strength", "hypertrophy"] as const).flatMap((goal) =>
    [1, 2].map((seed) => ({ experience, goal, seed })),
  ),
);

/** `casesOf` says on which programs a lifter trains. */
export function askAdaptation(casesOf: (name: LifterName) => readonly AdaptationCase[]): Answer {
  const figures = LIFTER_NAMES.map((name) =>
    tell(
      name,
      casesOf(name).map((one) => live(name, one)),
    ),
  );
  return {
    question: `8. ${WEEKS} weeks of every virtual lifter under a coach that sees nothing but logs`,
    figures,
  };
}

/** Maxima that fit the body that has them. */
const OF_MALE = 0.6;

function live(name: LifterName, { experience, goal, seed }: AdaptationCase): Lived {
  const isFemale = seed % 2 === 0;
  const maxima = MAXIMA.map((max) => ({
    ...max,
    value: isFemale ? Math.round(max.value * OF_MALE) : max.value,
  }));
  const request: ProgramRequest = {
    experience,
    goal,
    seed,
    age: name === "older" ? 68 : 34,
    sex: isFemale ? "female" : "male",
    weightKg: isFemale ? 64 : 82,
    weeks: WEEKS,
    daysPerWeek: experience === "novice" ? 3 : 4,
    minutes: 60,
    equipment: GYM,
    // Who begins knows no maxima: the loads have to be found.
    maxima: experience === "novice" ? [] : maxima,
    startDate: START,
  };
  const brief = resolve(request, START);
  const { program } = releaseProgram(brief);
  if (!program) throw new Error(`No program for ${name}: ${experience}, ${goal}`);
  return liveCoached({ program, brief, request, name, seed });
}

const round1 = (value: number) => Math.round(value * 10) / 10;
const most = (values: readonly number[]) => Math.max(0, ...values);

function tell(name: LifterName, lives: readonly Lived[]): Figure {
  const highest = round1(most(lives.map((lived) => lived.highest)));
  const delays = lives.flatMap(({ oracle, lightAfter }) => [...oracle.delays, ...lightAfter]);
  const late = most(delays);
  const signs = delays.length;
  const hard = most(lives.map(({ hardWeeks }) => hardWeeks));
  const stalls = lives.flatMap(({ insights }) =>
    insights.filter(({ rule }) => rule.startsWith("PLATEAU") || rule === "DELOAD_STALLED"),
  );
  const answered = new Set(lives.flatMap(({ applied }) => applied));
  const refused = lives.flatMap((lived) => lived.refused.filter((key) => isStall(key)));
  const gain = round1(lives.reduce((sum, { meanGain }) => sum + meanGain, 0) / lives.length);
  const least = round1(Math.min(...lives.map(({ meanGain }) => meanGain)));
  const sum = (of: (lived: Lived) => number) => lives.reduce((all, lived) => all + of(lived), 0);
  const ignored = sum(({ oracle }) => oracle.painIgnored);
  const frozen = sum(({ frozenLifts }) => frozenLifts);
  const broken = sum(({ frozenTrained }) => frozenTrained);
  const done = stalls.filter(({ key }) => answered.has(key)).length;
  const seen = [
    `gain ${gain} % (least ${least})`,
    `heaviest ${highest} % of true`,
    signs > 0 ? `light week ${late} exposures after ${signs} signs` : "no sign of fatigue",
    `hard weeks in a row ${hard}`,
    `stalls ${stalls.length}, answered ${done}`,
    `lifts frozen ${frozen}, eased or left after pain: all but ${ignored}`,
  ].join("; ");
  const isMet =
    highest <= HIGHEST &&
    late <= LATEST &&
    hard <= MOST_HARD_WEEKS &&
    least > 0 &&
    ignored + broken === 0 &&
    refused.length <= Math.ceil(stalls.length * MOST_REFUSED);
  const wanted = `> 0, <= ${HIGHEST}, <= ${LATEST}, <= ${MOST_HARD_WEEKS}, no pain ignored`;
  return figure(name, seen, wanted, isMet);
}

const isStall = (key: string) => key.startsWith("plateau") || key.startsWith("deload_stalled");

/** Writes down what a virtual lifter lived: week by week, and in the end as a whole. */
import { kgOfGrams } from "../../units.ts";
import { type Body, strengthOf } from "./body.ts";
import type { Run } from "./exposure.ts";
import type { LifterName } from "./lifters.ts";
import { type Pain, mustRefer } from "./pain.ts";
import type { Signs } from "./reacting.ts";
import type { Lift, Sheet } from "./sheet.ts";
import type { Simulation } from "./simulation.ts";

type Story = {
  simulation: Simulation;
  mains: Lift[];
  startG: number[];
  errorSum: number;
  rated: number;
  hardWeeks: number;
};

const round1 = (value: number) => Math.round(value * 10) / 10;
const round2 = (value: number) => Math.round(value * 100) / 100;
const kg = (grams: number) => round1(kgOfGrams(grams));

export function startStory({ lifts }: Sheet, body: Body, lifter: LifterName, seed: number): Story {
  const mains = lifts.filter(({ isMain }) => isMain);
  return {
    simulation: {
      lifter,
      seed,
      weeks: [],
      sessionsDone: 0,
      meanRpeError: 0,
      longestMissRun: 0,
      longestHardWeeks: 0,
      deloads: [],
      highestPrescriptionPercent: 0,
      gainsPercent: {},
      findings: [],
    },
    mains,
    startG: mains.map((lift) => strengthOf(body, lift)),
    errorSum: 0,
    rated: 0,
    hardWeeks: 0,
  };
}

export type WeekDone = { week: number; done: number; light: number; frozen: Set<string> };

export function tellWeek(story: Story, sheet: Sheet, run: Run, signs: Signs, lived: WeekDone) {
  const { tally, body, coach } = run;
  const { simulation } = story;
  const { number, sessions, phase } = sheet.program.weeks[lived.week]!;
  simulation.weeks.push({
    number,
    sessionsDone: lived.done,
    sessionsPlanned: sessions.length,
    misses: tally.misses,
    deloadFired: signs.fired,
    meanRpeError: tally.rated > 0 ? round2(tally.errorSum / tally.rated) : null,
    tonnageKg: Math.round(kgOfGrams(tally.tonnageG)),
    frozen: [...lived.frozen],
    lifts: story.mains.map((lift) => {
      const { index, exercise } = lift;
      const topG = tally.topG[index]!;
      const smoothG = coach.smoothG[index]!;
      return {
        exerciseId: exercise.id,
        loadKg: topG > 0 ? kg(topG) : null,
        trueMaxKg: kg(strengthOf(body, lift)),
        e1rmKg: smoothG > 0 ? kg(smoothG) : null,
      };
    }),
  });
  simulation.sessionsDone += lived.done;
  story.errorSum += tally.errorSum;
  story.rated += tally.rated;
  // A week back from time off, or one that was hardly trained, tires as little as a light one.
  const rests = phase === "return" || 2 * lived.light >= lived.done;
  story.hardWeeks = rests ? 0 : story.hardWeeks + 1;
  simulation.longestHardWeeks = Math.max(simulation.longestHardWeeks, story.hardWeeks);
  [tally.errorSum, tally.rated, tally.misses, tally.tonnageG] = [0, 0, 0, 0];
  tally.topG.fill(0);
  signs.fired = null;
}

export function endStory(
  story: Story,
  sheet: Sheet,
  run: Run,
  signs: Signs,
  pain: Pain,
): Simulation {
  const { simulation, mains, startG } = story;
  simulation.meanRpeError = story.rated > 0 ? round2(story.errorSum / story.rated) : 0;
  simulation.longestMissRun = run.coach.longestUnchanged;
  simulation.highestPrescriptionPercent = round1(run.tally.highest);
  simulation.deloads = signs.deloads;
  mains.forEach((lift, i) => {
    const gain = strengthOf(run.body, lift) / startG[i]! - 1;
    simulation.gainsPercent[lift.exercise.id] = round1(gain * 100);
  });
  if (mustRefer(pain))
    simulation.findings.push({
      code: "PAIN_REFER",
      message: `The ${pain.joint} hurt in ${pain.sessions} sessions: a professional should look at it.`,
    });
  const tooLight = sheet.lifts.filter(({ index }) => run.tally.tooLight[index] === 1);
  if (tooLight.length > 0)
    simulation.findings.push({
      code: "LOAD_TOO_LIGHT",
      message: `No load there is makes ${tooLight.length === 1 ? tooLight[0]!.exercise.name : `${tooLight.length} exercises`} as hard as asked for somebody of usual strength.`,
    });
  return simulation;
}

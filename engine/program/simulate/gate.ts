/** The release gate: what every virtual lifter must come through before a program leaves. */
import type { Brief } from "../brief.ts";
import type { Program } from "../program.ts";
import { GATE_LIFTERS } from "./lifters.ts";
import { readSheet } from "./sheet.ts";
import { live } from "./simulate.ts";
import type { Gate, GateCheck, Simulation } from "./simulation.ts";

type Question = {
  code: string;
  title: string;
  threshold: number;
  measure(simulation: Simulation): number;
  say(measured: number): string;
};

const QUESTIONS: readonly Question[] = [
  {
    code: "SIM_RPE_ERROR",
    title: "Sets are as hard as they are meant to be",
    threshold: 1,
    measure: ({ meanRpeError }) => meanRpeError,
    say: (measured) => `Sets are ${measured} points of RPE off what is asked.`,
  },
  {
    code: "SIM_MISSES",
    title: "Misses change something",
    threshold: 3,
    measure: ({ longestMissRun }) => longestMissRun,
    say: (measured) => `An exercise is missed ${measured} times in a row and nothing changes.`,
  },
  {
    code: "SIM_DELOAD_LATE",
    title: "Signs of fatigue bring a light week at once",
    threshold: 2,
    measure: ({ deloads }) =>
      Math.max(0, ...deloads.map(({ exposuresAfterTrigger }) => exposuresAfterTrigger)),
    say: (measured) => `A light week comes ${measured} sessions after the sign for it.`,
  },
  {
    code: "SIM_NO_REST",
    title: "A light week comes before fatigue has gathered for too long",
    threshold: 8,
    measure: ({ longestHardWeeks }) => longestHardWeeks,
    say: (measured) => `${measured} hard weeks follow one another without a light one.`,
  },
  {
    code: "SIM_ABOVE_CAPACITY",
    title: "Nothing is prescribed that is beyond the athlete",
    threshold: 105,
    measure: ({ highestPrescriptionPercent }) => highestPrescriptionPercent,
    say: (measured) => `A prescribed load needs ${measured} % of the true maximum.`,
  },
];

export function gate(program: Program, brief: Brief, seed: number): Gate {
  const sheet = readSheet(program, brief);
  return judge(
    GATE_LIFTERS.map((name) => live(sheet, name, seed)),
    seed,
  );
}

/** The verdict on simulations, whoever made them. */
export function judge(simulations: readonly Simulation[], seed: number): Gate {
  const findings: Gate["findings"] = [];
  const checks: GateCheck[] = [];
  for (const { code, title, threshold, measure, say } of QUESTIONS) {
    let worst: Simulation | null = null;
    for (const simulation of simulations) {
      const measured = measure(simulation);
      if (!worst || measured > measure(worst)) worst = simulation;
      if (measured > threshold)
        findings.push({
          code,
          lifter: simulation.lifter,
          measured,
          threshold,
          message: say(measured),
        });
    }
    if (!worst) continue;
    const measured = measure(worst);
    const passed = measured <= threshold;
    checks.push({ code, title, lifter: worst.lifter, measured, threshold, passed });
  }
  return {
    seed,
    verdict: findings.length > 0 ? "failed" : "passed",
    checks,
    lifters: simulations.map(summaryOf),
    findings,
  };
}

function summaryOf(simulation: Simulation): Gate["lifters"][number] {
  const gains = Object.values(simulation.gainsPercent);
  const sum = gains.reduce((all, gain) => all + gain, 0);
  return {
    lifter: simulation.lifter,
    sessionsDone: simulation.sessionsDone,
    meanRpeError: simulation.meanRpeError,
    longestMissRun: simulation.longestMissRun,
    deloads: simulation.deloads.length,
    highestPrescriptionPercent: simulation.highestPrescriptionPercent,
    meanGainPercent: gains.length > 0 ? Math.round((sum / gains.length) * 10) / 10 : 0,
  };
}

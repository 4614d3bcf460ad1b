/** Sheaffer's program for novices and its best known descendant: few sets, the last as long as it goes. */
import { MWF, RACK, rotate, template } from "./build.ts";

const greyskullRule = (stepKg: number) => ({
  kind: "linear" as const,
  stepKg,
  success: ["5 or more in the last set", `Add ${stepKg} kg, twice that after 10 or more`] as const,
  failure: [["Fewer than 5 in the last set", "Take 10 % off"] as const],
});
const plugin = {
  kind: "double" as const,
  success: ["Top of the range in both sets", "Take the next load"] as const,
  failure: [["Fewer", "Keep the load"] as const],
};

const greyskull = template({
  id: "greyskull_lp",
  name: "Greyskull LP",
  source: {
    author: "J. Sheaffer",
    title: "The Greyskull LP, 2nd ed.",
    year: 2012,
    reading: "Presses in turn, chin-ups and curls as plug-ins.",
  },
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 60,
  equipment: RACK,
  rules: { upper: greyskullRule(1.25), lower: greyskullRule(2.5), chin: plugin, curl: plugin },
  days: (week) => {
    const press = "barbell_overhead_press main 2x5,1x5+ upper; chin_up secondary 2x6-8 chin";
    const bench = "barbell_bench_press main 2x5,1x5+ upper; barbell_curl isolation 2x10-15 curl";
    const squat = "barbell_back_squat main 2x5,1x5+ lower";
    const [odd, even] = week % 2 ? [press, bench] : [bench, press];
    return [
      `Monday: ${odd}; ${squat}`,
      `Wednesday: ${even}; barbell_deadlift main 1x5+ lower`,
      `Friday: ${odd}; ${squat}`,
    ];
  },
});

const phrak = template({
  id: "phraks_greyskull_lp",
  name: "Phrak's Greyskull LP",
  source: {
    author: "u/phrakture",
    title: "Phrak's Greyskull LP",
    year: 2014,
    where: "r/Fitness wiki",
    reading: "Also its Basic Beginner Routine.",
  },
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 60,
  equipment: RACK,
  rules: { upper: greyskullRule(1.25), lower: greyskullRule(2.5) },
  days: rotate(
    [
      `A: barbell_row main 2x5,1x5+ upper; barbell_bench_press main 2x5,1x5+ upper
       barbell_back_squat main 2x5,1x5+ lower`,
      `B: chin_up main 2x5,1x5+ upper; barbell_overhead_press main 2x5,1x5+ upper
       barbell_deadlift main 2x5,1x5+ lower`,
    ],
    3,
  ),
});

export const GREYSKULL = [greyskull, phrak];

/** Question 7: is the arithmetic right? */
import { estimateMax } from "../../../engine/strength/e1rm.ts";
import { type Ladder, floorLoad } from "../../../engine/strength/ladder.ts";
import { RTS, percentOfMax } from "../../../engine/strength/rpe-table.ts";
import { gramsOfLb, lbOfGrams } from "../../../engine/units.ts";
import { makeDice } from "../random-request.ts";
import { type Answer, figure } from "./answer.ts";

/** The published sequence: one number for each half step of repetitions and effort. */
const PUBLISHED = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2,
  75.1, 73.9, 72.3, 70.7, 69.4, 68, 66.7, 65.3, 64, 62.6, 61.3, 59.9, 58.6, 57.2,
];
const SIZES_G = [25_000, 20_000, 15_000, 10_000, 5_000, 2_500, 1_250, 500];

function tableCells() {
  let exact = 0;
  for (let reps = 1; reps <= 12; reps++)
    for (let rpe = 6; rpe <= 10; rpe += 0.5)
      if (percentOfMax(reps, rpe) === PUBLISHED[2 * (reps - 1 + (10 - rpe))]) exact++;
  return RTS.length === PUBLISHED.length ? exact : 0;
}

/** Every way to load the bar, tried one by one. */
function bestByForce(
  barG: number,
  pairs: readonly { g: number; count: number }[],
  targetG: number,
) {
  let totals = [barG];
  for (const { g, count } of pairs)
    totals = totals.flatMap((total) =>
      Array.from({ length: Math.floor(count / 2) + 1 }, (_, n) => total + 2 * n * g),
    );
  const under = totals.filter((total) => total <= targetG);
  return under.length > 0 ? Math.max(...under) : null;
}

function wrongPlates(cases: number) {
  let wrong = 0;
  for (let i = 0; i < cases; i++) {
    const dice = makeDice(i);
    const barG = dice.pick([10_000, 15_000, 20_000]);
    const platesG = dice.some(SIZES_G, 5).map((g) => ({ g, count: dice.int(1, 3) * 2 }));
    const ladder: Ladder = { kind: "plates", barG, platesG, sides: 2 };
    const targetG = dice.int(5, 250) * 1000 + dice.int(0, 999);
    if (floorLoad(ladder, targetG) !== bestByForce(barG, platesG, targetG)) wrong++;
  }
  return wrong;
}

export function askArithmetic(cases: number): Answer {
  const cells = tableCells();
  const wrong = wrongPlates(cases);
  const beyond = [13, 15, 20, 30].filter((reps) => estimateMax({ loadG: 50_000, reps }) !== null);
  let lost = 0;
  for (let lb = 1; lb <= 1000; lb++)
    if (Math.round(lbOfGrams(gramsOfLb(lb)) * 100) / 100 !== lb) lost++;
  return {
    question: "7. Is the arithmetic right?",
    figures: [
      figure("cells of the effort table that are exact", cells, "108", cells === 108),
      figure(`plate problems of ${cases} that differ from brute force`, wrong, "0", wrong === 0),
      figure("estimates given above 12 repetitions", beyond.length, "0", beyond.length === 0),
      figure("pound sizes of 1000 lost in grams", lost, "0", lost === 0),
    ],
  };
}

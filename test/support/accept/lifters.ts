/** Question 4: does it get the lifter stronger in simulation, and stop when it should? */
import { mayPlan } from "../../../engine/program/build.ts";
import { releaseProgram } from "../../../engine/program/release.ts";
import { resolve } from "../../../engine/program/resolve.ts";
import { randomRequest } from "../random-request.ts";
import { type Answer, TODAY, figure, percent } from "./answer.ts";

export function askLifters(requests: number): Answer {
  let released = 0;
  let passed = 0;
  let gains = 0;
  let lifters = 0;
  const worst = new Map<string, number>();
  for (let i = 0; i < requests; i++) {
    const brief = resolve({ ...randomRequest(i + 200_000), weeks: 12 }, TODAY);
    if (!mayPlan(brief)) continue;
    const { program, simulation } = releaseProgram(brief);
    if (!program || !simulation) continue;
    released++;
    if (simulation.verdict !== "passed") continue;
    passed++;
    for (const { code, measured } of simulation.checks)
      worst.set(code, Math.max(worst.get(code) ?? 0, measured));
    for (const { meanGainPercent } of simulation.lifters) {
      gains += meanGainPercent;
      lifters++;
    }
  }
  const most = (code: string) => worst.get(code) ?? 0;
  const share = percent(passed, released);
  return {
    question: `4. Eight virtual lifters, 12 weeks each, on ${released} programs`,
    figures: [
      figure("programs that every lifter bears, %", share, ">= 97", share >= 97),
      figure(
        "worst mean error of effort, RPE",
        most("SIM_RPE_ERROR"),
        "<= 1",
        most("SIM_RPE_ERROR") <= 1,
      ),
      figure(
        "longest row of misses without a change",
        most("SIM_MISSES"),
        "<= 3",
        most("SIM_MISSES") <= 3,
      ),
      figure(
        "light week after its sign, exposures",
        most("SIM_DELOAD_LATE"),
        "<= 2",
        most("SIM_DELOAD_LATE") <= 2,
      ),
      figure(
        "heaviest prescription, % of true capacity",
        most("SIM_ABOVE_CAPACITY"),
        "<= 105",
        most("SIM_ABOVE_CAPACITY") <= 105,
      ),
      figure(
        "mean gain of all lifters, %",
        Math.round((gains / Math.max(1, lifters)) * 10) / 10,
        "> 0",
        gains > 0,
      ),
    ],
  };
}

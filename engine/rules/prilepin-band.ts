/** PRILEPIN_BAND: a session holds about as many repetitions of a barbell lift as its intensity bears. */
import { prilepinBand as bandAt } from "../strength/prilepin.ts";
import type { Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const MOST_REPS_PER_SET = 6;
const SLACK = 0.25;

export const prilepinBand: Rule = {
  code: "PRILEPIN_BAND",
  severity: "warn",
  title: "Repetitions of a barbell lift suit its intensity",
  threshold: "Prilepin's total for the mean percentage of a session's sets up to 6, +/- 25 %",
  evidence: ["prilepin", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    for (const { item, exercise, session, path } of facts.items) {
      if (item.role !== "main" || exercise?.implement !== "barbell") continue;
      if (session.week.isLight || session.week.week.phase === "return") continue;
      let total = 0;
      let weighted = 0;
      for (const { type, percent, reps, sets } of item.groups) {
        if (type === "warmup" || percent === null || reps > MOST_REPS_PER_SET) continue;
        total += sets * reps;
        weighted += sets * reps * percent;
      }
      const band = total > 0 ? bandAt(weighted / total) : null;
      if (!band) continue;
      const low = Math.ceil(band.totalReps.min * (1 - SLACK));
      const high = Math.floor(band.totalReps.max * (1 + SLACK));
      if (total >= low && total <= high) continue;
      const percent = Math.round(weighted / total);
      findings.push({
        path,
        measured: total,
        threshold: total < low ? low : high,
        message: `${shortName(item.name)}: ${total} repetitions at about ${percent} %; ${low} to ${high} suit that intensity.`,
      });
    }
    return findings;
  },
};

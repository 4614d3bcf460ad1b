/** No exercise asks for more skill than the athlete has. */
import { skillCap } from "../program/eligible.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { mendExercises } from "./mend-tools.ts";
import type { Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

/** One step above is what a coach beside them, whom other plans count on, can teach. */
const COACHED = 1;

const excess = ({ exercise }: ItemFacts, cap: number) =>
  exercise?.kind === "strength" ? exercise.skill - cap : 0;

function check(facts: Facts): Finding[] {
  const cap = skillCap(facts.brief);
  const findings: Finding[] = [];
  for (const reads of facts.byExercise.values()) {
    const over = excess(reads[0]!, cap);
    if (over <= 0) continue;
    const isMild = !facts.isOurs && over <= COACHED;
    for (const { path, item, exercise } of reads)
      findings.push({
        path,
        measured: exercise!.skill,
        threshold: cap,
        message: `${shortName(item.name)} asks for skill ${exercise!.skill} of 4; this athlete has ${cap}${isMild ? ", so it takes a coach" : ""}.`,
        ...(isMild && { severity: "warn" as const }),
      });
  }
  return findings;
}

export const exSkill: Rule = {
  code: "EX_SKILL",
  severity: "block",
  title: "Skill within reach",
  threshold: "Skill of the exercise at most 2 for novices, 3 for intermediates, 4 for the advanced",
  evidence: ["engineering-choice"],
  check,
  mend: (facts) => {
    const cap = skillCap(facts.brief);
    return mendExercises(facts, (read) => excess(read, cap) > 0);
  },
};

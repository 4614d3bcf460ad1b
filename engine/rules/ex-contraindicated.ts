/** No exercise offends a limitation of the athlete or of the place. */
import type { Exercise } from "../catalog/exercise.ts";
import { contraindication } from "../program/eligible.ts";
import { isConstrained } from "./exempt.ts";
import { extraPath, findExtras, mendExtras } from "./extras.ts";
import type { Facts } from "./facts.ts";
import { mendExercises } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const offence = (exercise: Exercise | undefined, { brief }: Facts) =>
  exercise ? contraindication(exercise, brief) : null;

const hardConditioning = ({ brief, weeks }: Facts) =>
  brief.limits.easyConditioning
    ? weeks.flatMap(({ sessions }) =>
        sessions.filter(({ session }) => session.conditioning?.intensity === "intervals"),
      )
    : [];

function check(facts: Facts): Finding[] {
  const findings: Finding[] = hardConditioning(facts).map(({ path }) => ({
    path: `${path}/conditioning/intensity`,
    measured: "intervals",
    threshold: "steady",
    message: "Intervals are ruled out now; only easy, steady conditioning is allowed.",
  }));
  if (!isConstrained(facts.brief)) return findings;
  const add = (path: string, name: string, text: string) =>
    findings.push({
      path,
      measured: text,
      threshold: "no offence",
      message: `${shortName(name)} is ruled out. ${text}`,
    });
  for (const reads of facts.byExercise.values()) {
    const text = offence(reads[0]!.exercise, facts);
    if (text) for (const { path, item } of reads) add(path, item.name, text);
  }
  for (const extra of findExtras(facts, ({ exercise }) => offence(exercise, facts) !== null))
    add(extraPath(extra), extra.exercise!.name, offence(extra.exercise, facts)!);
  return findings;
}

function mend(facts: Facts): Change[] {
  const offends = ({ exercise }: { exercise: Exercise | undefined }) =>
    offence(exercise, facts) !== null;
  const changes = [...mendExercises(facts, offends), ...mendExtras(facts, offends)];
  for (const { session, path } of hardConditioning(facts)) {
    session.conditioning!.intensity = "easy";
    changes.push({ path: `${path}/conditioning`, before: "intervals", after: "easy" });
  }
  return changes;
}

export const exContraindicated: Rule = {
  code: "EX_CONTRAINDICATED",
  severity: "block",
  title: "Nothing that harms",
  threshold:
    "No joint stress above what is allowed, no forbidden posture, movement or kind of exercise",
  evidence: ["acsm-2026", "acog-804", "aha-rt", "engineering-choice"],
  check,
  mend,
};

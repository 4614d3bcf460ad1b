/** Every exercise can be done with what there is at the place of its session. */
import { hasEquipment } from "../program/eligible.ts";
import { type Extra, extraPath, findExtras, mendExtras } from "./extras.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { mendExercises } from "./mend-tools.ts";
import type { Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const lacks = ({ exercise, session }: ItemFacts | Extra) =>
  exercise !== undefined && session.place !== null && !hasEquipment(exercise, session.place);

function toFinding(path: string, name: string, equipment: readonly string[][]): Finding {
  const needs = equipment.map((set) => set.join(" and ").replaceAll("_", " ")).join(", or ");
  return {
    path,
    measured: needs,
    threshold: "what is there",
    message: `${shortName(name)} needs ${shortName(needs)}, which is not there.`,
  };
}

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  for (const read of facts.items)
    if (lacks(read)) findings.push(toFinding(read.path, read.item.name, read.exercise!.equipment));
  for (const extra of findExtras(facts, lacks))
    findings.push(toFinding(extraPath(extra), extra.exercise!.name, extra.exercise!.equipment));
  return findings;
}

export const exEquipment: Rule = {
  code: "EX_EQUIPMENT",
  severity: "block",
  title: "Equipment is there",
  threshold: "One of an exercise's sets of equipment is complete at the place of that day",
  evidence: ["engineering-choice"],
  check,
  mend: (facts) => [...mendExercises(facts, lacks), ...mendExtras(facts, lacks)],
};

/** Every exercise is one of the catalogue: about any other, nothing could be checked. */
import { lookUp } from "../catalog/lookup.ts";
import { extraPath, findExtras, mendExtras } from "./extras.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { retime } from "./mend-sets.ts";
import { copiesOf, dropExercise } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

/** Less sure than this, and the name might mean something else. */
const SURE = 0.9;

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const add = (path: string, id: string, message: string) =>
    findings.push({ path, measured: id, threshold: facts.brief.catalog.version, message });
  for (const { item, exercise, path } of facts.items) {
    const name = shortName(item.name || item.exerciseId);
    if (!exercise)
      add(
        `${path}/exerciseId`,
        item.exerciseId,
        `${name} is not in the catalogue; nothing about it can be checked.`,
      );
    else if (facts.isOurs && item.name !== exercise.name)
      add(`${path}/name`, item.name, `${name} is called ${exercise.name} in the catalogue.`);
  }
  for (const extra of findExtras(facts, ({ exercise }) => !exercise)) {
    const name = shortName(extra.id);
    add(
      extraPath(extra),
      extra.id,
      `${name} is not in the catalogue; nothing about it can be checked.`,
    );
    if (!facts.isOurs) findings.at(-1)!.severity = "warn";
  }
  return findings;
}

function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  const done = new Set<ItemFacts>();
  const { catalog } = facts.brief;
  for (const read of facts.items) {
    const { item, exercise, path } = read;
    if (exercise) {
      if (facts.isOurs && item.name !== exercise.name) {
        changes.push({ path: `${path}/name`, before: item.name, after: exercise.name });
        item.name = exercise.name;
      }
      continue;
    }
    if (done.has(read)) continue;
    const copies = copiesOf(facts, read);
    for (const copy of copies) done.add(copy);
    const { best } = lookUp(item.name || item.exerciseId, catalog);
    if (!best || best.confidence < SURE) {
      changes.push(dropExercise(facts, read));
      continue;
    }
    changes.push({ path, before: item.exerciseId, after: best.exercise.id });
    for (const copy of copies) {
      copy.item.exerciseId = best.exercise.id;
      copy.item.name = best.exercise.name;
      retime(facts, copy.session);
    }
  }
  return [...changes, ...mendExtras(facts, ({ exercise }) => !exercise)];
}

export const exUnknown: Rule = {
  code: "EX_UNKNOWN",
  severity: "block",
  title: "Exercises of the catalogue only",
  threshold: "Every exercise, drill and conditioning is in the catalogue of the stated version",
  evidence: ["engineering-choice"],
  check,
  mend,
};

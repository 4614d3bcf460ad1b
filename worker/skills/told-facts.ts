/** Facts as a model is told them, and what of them it may say again. */
import type { CoachFact } from "../../engine/coach/fact.ts";

/** Field by field, so that nothing rides along. */
export const toldFacts = (facts: readonly CoachFact[]) =>
  facts.map(({ key, label, value, unit, change }) => ({ key, label, value, unit, change }));

/** What `checkWords` has to know of them. */
export const sayableOf = (facts: readonly CoachFact[]) => ({
  facts: facts.flatMap(({ value, change = 0 }) =>
    typeof value === "number" ? [value, change] : [change],
  ),
  names: facts.flatMap(({ label, value, unit = "" }) =>
    typeof value === "string" ? [label, value, unit] : [label, unit],
  ),
});

export const unknownKeys = (used: readonly string[], facts: readonly CoachFact[]) =>
  used
    .filter((key) => facts.every((fact) => fact.key !== key))
    .map((key) => `factsUsed: there is no fact "${key.slice(0, 40)}".`);

/** Facts as somebody may hand them to the coach, in whatever language. */
import fc from "fast-check";
import { CoachFact } from "../../../engine/coach/fact.ts";

const LABELS = [
  "Bench press",
  "Sentadilla con barra, mejor estimación",
  "Erledigte Einheiten der letzten 4 Wochen",
  "Séries par semaine, dos et épaules",
  "Volume total do mês (em toneladas)",
  "The weight that you and your team have lifted for the year",
];
export const anyFact = fc
  .record(
    {
      key: fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,12}$/),
      label: fc.constantFrom(...LABELS),
      value: fc.oneof(
        fc.double({ min: -50, max: 90_000, noNaN: true }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom("new", "3 of 4 done", "lunes"),
      ),
      unit: fc.constantFrom("kg", "lb", "%", "sets", "kcal/day"),
      change: fc.oneof(fc.constant(0), fc.double({ min: -500, max: 500, noNaN: true })),
    },
    { requiredKeys: ["key", "label", "value"] },
  )
  .map((given) => CoachFact.parse(given));

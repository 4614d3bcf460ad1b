/** Asks for a look at progress in tests: of a novice who trains in kilograms, unless more is said. */
import { catalog } from "../catalog/catalog.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import { type AnalysisCase, analyze } from "./analysis.ts";
import { replay } from "./fold-log.ts";
import { dayAt } from "./testing.ts";

const known = catalog();

export const look = (
  logs: readonly WorkoutLog[],
  [from, to]: [number, number],
  more: Partial<AnalysisCase> = {},
) =>
  analyze({
    logs,
    replayed: replay(logs, known),
    signals: [],
    planned: [],
    level: "novice",
    today: dayAt(to),
    catalog: known,
    language: "en",
    unit: "kg",
    span: { from: dayAt(from), to: dayAt(to) },
    ...more,
  });

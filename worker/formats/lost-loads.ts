/** Loads that went with an exercise when a rule put another in its place: the new one is found by effort. */
import type { Program } from "../../engine/program/program.ts";
import type { ReportChange } from "./date-program.ts";

const EXERCISE = /^\/weeks\/(\d+)\/sessions\/(\d+)\/exercises\/(\d+)$/;

/** The rules say which exercise took the place, and nothing of its load. */
export const lostLoads = (
  before: Program,
  after: Program,
  changes: readonly ReportChange[],
): ReportChange[] =>
  changes.flatMap((change) => {
    const [, w, s, e] = (EXERCISE.exec(change.path) ?? []).map(Number);
    if (w === undefined || s === undefined || e === undefined) return [];
    const old = before.weeks[w]?.sessions[s]?.exercises[e];
    const made = after.weeks[w]?.sessions[s]?.exercises.find(
      ({ exerciseId }) => exerciseId === change.after,
    );
    if (old?.exerciseId !== change.before || !made) return [];
    const loads = new Set(old.groups.flatMap(({ load }) => load?.display ?? []));
    if (loads.size === 0 || made.groups.some(({ load }) => load !== null)) return [];
    const path = `${change.path}/groups`;
    return [{ code: change.code, path, before: [...loads].join(", "), after: "by effort" }];
  });

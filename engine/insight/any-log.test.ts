import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import { smoothMax } from "../strength/e1rm.ts";
import { canFold, foldLog, stateOf } from "./fold-log.ts";
import { anyLogs } from "../../test/support/any-logs.ts";
import { setOf } from "./testing.ts";
import { EMPTY_STATE, type LiftState, type TrainingState } from "./training-state.ts";

const known = catalog();
const fold = (logs: readonly WorkoutLog[]) => stateOf(logs, known);

const numbersOf = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

test("no number is negative or none", () => {
  fc.assert(
    fc.property(anyLogs, (logs) => {
      for (const value of numbersOf(fold(logs))) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("folding goes on from a kept state as if from the beginning, in whatever order logs are read", () => {
  fc.assert(
    fc.property(anyLogs, fc.nat(), (logs, at) => {
      const cut = logs.length === 0 ? 0 : at % logs.length;
      const kept = JSON.parse(JSON.stringify(fold(logs.slice(0, cut)))) as TrainingState;
      const frozen = structuredClone(kept);
      const state = logs.slice(cut).reduce((state, log) => {
        expect(canFold(state, log)).toBe(true);
        return foldLog(state, log, known).state;
      }, kept);
      expect(state).toEqual(fold(logs.toReversed()));
      expect(kept).toEqual(frozen);
    }),
  );
});

test("the average is that of all days' best estimates", () => {
  fc.assert(
    fc.property(anyLogs, (logs) => {
      const days = new Map<string, { atDay: number; maxG: number }[]>();
      let state = EMPTY_STATE;
      for (const log of logs) {
        const folded = foldLog(state, log, known);
        state = folded.state;
        for (const { key, exposure } of folded.lifts)
          if (exposure.maxG !== null)
            days.set(key, [
              ...(days.get(key) ?? []),
              { atDay: Date.parse(exposure.day), maxG: exposure.maxG },
            ]);
      }
      for (const [key, { smoothG }] of Object.entries(state.lifts))
        expect(smoothG).toBe(smoothMax(days.get(key) ?? []));
    }),
  );
});

test("a warm-up changes nothing", () => {
  const warmUp = setOf(300, 3, { kind: "warmup" });
  fc.assert(
    fc.property(anyLogs, (logs) => {
      const warm = logs.map((log) => ({
        ...log,
        entries: log.entries.map((entry) => ({ ...entry, sets: [warmUp, ...entry.sets] })),
      }));
      expect(fold(warm)).toEqual(fold(logs));
    }),
  );
});

test("marks only rise, and each record is above the mark before", () => {
  const valuesOf = ({ bests: { byReps, ...bests } }: LiftState) =>
    Object.entries({ ...bests, ...byReps }).map(
      ([name, mark]) => [name, mark?.value ?? 0] as const,
    );
  fc.assert(
    fc.property(anyLogs, (logs) => {
      let state = EMPTY_STATE;
      for (const log of logs) {
        const next = foldLog(state, log, known);
        for (const { before, after } of next.lifts) {
          const now = new Map(valuesOf(after));
          for (const [name, value] of before ? valuesOf(before) : [])
            expect(now.get(name)).toBeGreaterThanOrEqual(value);
        }
        for (const { kind, mark, before } of next.records) {
          const gain = kind === "rep_max" ? mark.reps - before.reps : 0;
          expect(mark.value - before.value + gain).toBeGreaterThan(0);
        }
        if (log.isDeload) expect(next.records).toEqual([]);
        state = next.state;
      }
    }),
  );
});

test("loads that are all so much heavier make maxima so much greater", () => {
  fc.assert(
    fc.property(anyLogs, fc.integer({ min: 2, max: 4 }), (logs, times) => {
      const scaled = (by: number) =>
        fold(
          logs.map((log) => ({
            ...log,
            bodyweightG: log.bodyweightG === null ? null : log.bodyweightG * by,
            entries: log.entries.map((entry) => ({
              ...entry,
              sets: entry.sets.map((set) => ({
                ...set,
                // Within what a person can lift, also after it is scaled; of a few grams a gram is a leap.
                loadG:
                  set.loadG === null || set.loadG < 24_000
                    ? null
                    : Math.floor(set.loadG / 24) * 2 * by,
              })),
            })),
          })),
        );
      const [once, more] = [scaled(1), scaled(times)];
      for (const [key, { smoothG, exposures }] of Object.entries(once.lifts)) {
        expect(more.lifts[key]!.exposures.map(({ sets }) => sets)).toEqual(
          exposures.map(({ sets }) => sets),
        );
        if (smoothG === null) expect(more.lifts[key]!.smoothG).toBeNull();
        else expect(Math.abs(more.lifts[key]!.smoothG! - smoothG * times)).toBeLessThan(4 * times);
      }
    }),
    // What is a leap by a hair may be none when it is rounded: the same logs each time.
    { seed: 11, numRuns: 200 },
  );
});

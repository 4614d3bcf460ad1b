import { expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { stateOf } from "./fold-log.ts";
import { packState } from "./stored-state.ts";
import { entryOf, logOf, setOf } from "./testing.ts";
import { KEPT_EXPOSURES, KEPT_LIFTS } from "./training-state.ts";

/** As much as a row of D1 takes. */
const ROW_BYTES = 2_000_000;
const LIFTS_A_DAY = 50;

/** Each day other lifts than the day before, until all have had their turn. */
function daysOf(lifts: number, rounds: number) {
  const days = (lifts / LIFTS_A_DAY) * rounds;
  return Array.from({ length: days }, (_, day) => {
    const entries = Array.from({ length: LIFTS_A_DAY }, (__, i) => {
      const nth = (day * LIFTS_A_DAY + i) % lifts;
      const sets = [1, 5, 8, 12].map((reps) => setOf(40 + day - reps, reps));
      return { ...entryOf(null, sets), name: `lift ${nth} `.padEnd(200, "ü") };
    });
    return logOf(day, entries, { id: `wlog_01m7w2y7m0f3n8m19znsp${String(day).padStart(5, "0")}` });
  });
}

test("of more lifts than are kept those trained last are", () => {
  const state = stateOf(daysOf(KEPT_LIFTS + LIFTS_A_DAY, 1), catalog());
  const kept = Object.values(state.lifts).map(({ name }) => Number(name.split(" ")[1]));
  expect(kept.length).toBe(KEPT_LIFTS);
  expect(Math.min(...kept)).toBe(LIFTS_A_DAY);
});

test("whatever a file calls its lifts, a row holds what they come to", () => {
  const state = stateOf(daysOf(KEPT_LIFTS, KEPT_EXPOSURES), catalog());
  const { length } = new TextEncoder().encode(JSON.stringify(packState(state)));
  expect(Object.keys(state.lifts).length).toBe(KEPT_LIFTS);
  expect(length).toBeLessThan(ROW_BYTES);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { stateOf } from "./fold-log.ts";
import { packState, unpackState } from "./stored-state.ts";
import { anyLogs } from "../../test/support/any-logs.ts";
import { bench } from "./testing.ts";

test("what is kept comes back as it was, through JSON too", () => {
  fc.assert(
    fc.property(anyLogs, (logs) => {
      const state = stateOf(logs, catalog());
      const kept = structuredClone(packState(state));
      expect(unpackState(JSON.parse(JSON.stringify(kept)))).toEqual(state);
    }),
    { numRuns: 200 },
  );
});

test("sessions of one id that began on other days or at other moments stay apart", () => {
  const state = stateOf([bench(1, 100, 5), bench(3, 102.5, 5), bench(5, 105, 5)], catalog());
  const [lift] = Object.values(state.lifts);
  const [first, second, third] = lift!.exposures;
  Object.assign(second!, { logId: first!.logId, day: first!.day });
  Object.assign(third!, { logId: first!.logId });
  expect(unpackState(packState(state))).toEqual(state);
});

test("a record keeps the name that its lift had", () => {
  const state = stateOf([bench(1, 100, 5), bench(3, 102.5, 5), bench(5, 105, 5)], catalog());
  const [lift] = Object.values(state.lifts);
  expect(state.records.length).toBeGreaterThan(0);
  lift!.name = "Bench, as it is called now";
  expect(unpackState(packState(state))).toEqual(state);
});

test("years of training take less than half of what they would as they are", () => {
  const logs = Array.from({ length: 60 }, (_, i) => bench(i * 2, 60 + i, 5 + (i % 4)));
  const state = stateOf(logs, catalog());
  const [kept, whole] = [packState(state), state].map((one) => JSON.stringify(one).length);
  expect(kept).toBeLessThan(whole! / 2);
});

/** Sessions that were done, from the first to the correction of the tenth: kept once, folded, told of. */
import { expect, test } from "vitest";
import { api, newAthlete, newPartner } from "../harness.ts";

const bench = (loadKg: number, reps = 5, rpe = 8) => ({
  exerciseId: "barbell_bench_press",
  sets: [
    { kind: "warmup", reps: 5, loadKg: 60 },
    { reps, loadKg, rpe },
    { reps, loadKg, rpe },
  ],
});
const at = (day: number, hour = 17) => `2026-11-${String(day).padStart(2, "0")}T${hour}:00:00Z`;

test("a session is kept, shown and comes to something", async () => {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const log = (body: object) =>
    api("POST", "/v1/workout-logs", { key, body: { athleteId: athlete.id, ...body } });
  const first = await log({ startedAt: at(2), clientId: "a", entries: [bench(100)] });
  console.log(JSON.stringify(first.body, null, 1));
  expect(first.status).toBe(201);
  const again = await log({ startedAt: at(2), clientId: "a", entries: [bench(120)] });
  expect(again.status).toBe(200);
  expect(again.body).toMatchObject({ id: first.body.id, analysis: null });
  const second = await log({ startedAt: at(5), entries: [bench(105)] });
  expect(second.body.analysis.records.map(({ kind }: { kind: string }) => kind)).toContain("e1rm");
  const records = await api("GET", `/v1/athletes/${athlete.id}/records`, { key });
  console.log(JSON.stringify(records.body, null, 1));
});

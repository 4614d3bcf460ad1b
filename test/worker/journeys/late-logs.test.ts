/** Sessions that are done on another day than planned, without a word of which they were: they count as done. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { addDays, DAY_MS } from "../../../engine/time.ts";
import { api } from "../harness.ts";
import { deliver, newProgram } from "../job-kit.ts";

const dayOf = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10);

type Planned = {
  number: number;
  date: string;
  exercises: { exerciseId: string; groups: { type: string; sets: number; reps: number }[] }[];
};

/** Two weeks into a program, and each session as it would be logged a day late. */
async function late() {
  const { key, athlete, program, path } = await newProgram({ startDate: dayOf(15), weeks: 4 });
  await api("PATCH", path, { key, body: { status: "active" } });
  const { body } = await api("GET", `${path}?expand=program`, { key });
  const weeks = body.program.weeks as { number: number; sessions: Planned[] }[];
  const due = weeks.flatMap(({ number: week, sessions }) =>
    sessions.filter(({ date }) => date <= dayOf(2)).map((session) => ({ week, session })),
  );
  const logs = due.map(({ session: { date, exercises } }) => ({
    startedAt: `${addDays(date, 1)}T00:00:01Z`,
    entries: exercises.map(({ exerciseId, groups }) => ({
      exerciseId,
      sets: groups
        .filter(({ type }) => type !== "warmup")
        .flatMap(({ sets, reps }) => Array.from({ length: sets }, () => ({ reps, loadKg: 20 }))),
    })),
  }));
  const planned = due.map(({ week, session }) => ({
    programId: program.id as string,
    week,
    session: session.number,
  }));
  const send = (log: object) =>
    api("POST", "/v1/workout-logs", { key, body: { athleteId: athlete.id, ...log } });
  const rules = async () => {
    const { results } = await env.DB.prepare("SELECT tenant_id FROM athletes WHERE id = ?")
      .bind(athlete.id)
      .all<{ tenant_id: string }>();
    const due = [{ tenantId: results[0]!.tenant_id, athleteId: athlete.id }];
    await deliver("liftwright-reviews", { due });
    const { body } = await api("GET", `/v1/insights?athleteId=${athlete.id}&limit=50`, { key });
    return (body.data as { rule: string }[]).map(({ rule }) => rule);
  };
  return { key, athlete, logs, planned, send, rules };
}

test("a day late each time is no session missed, one by one and many at once", async () => {
  const { key, athlete, logs, planned, send, rules } = await late();
  expect(logs.length).toBeGreaterThan(4);
  const [first, ...rest] = logs;
  const one = await send(first!);
  expect(one.body.planned).toEqual(planned[0]);
  expect(one.body.entries[0].sets[0].missed).toBe(false);
  const many = await api("POST", "/v1/workout-logs/batch", {
    key,
    body: { athleteId: athlete.id, logs: rest.toReversed() },
  });
  expect(many.status, JSON.stringify(many.body)).toBeLessThan(300);
  const listed = await api("GET", `/v1/workout-logs?athleteId=${athlete.id}&limit=50`, { key });
  const found = (listed.body.data as { planned: object }[]).map((log) => log.planned);
  expect(found.toReversed()).toEqual(planned);
  const told = await rules();
  expect(told).not.toContain("ADHERENCE_MISSED");
  expect(told).not.toContain("ADHERENCE_DAYS");
  const chart = await api("GET", `/v1/charts/adherence?athleteId=${athlete.id}`, {
    key,
    headers: { accept: "application/json" },
  });
  expect(chart.body.description).toContain(`${planned.length} of `);
});

test("what somebody says of a session holds, and one that is taken back is free again", async () => {
  const { key, logs, planned, send } = await late();
  const [first, second] = logs;
  const named = await send({ ...first, planned: planned[1] });
  expect(named.body.planned).toEqual(planned[1]);
  const patch = (body: object) => api("PATCH", `/v1/workout-logs/${named.body.id}`, { key, body });
  expect((await patch({ planned: null })).body.planned).toBeNull();
  expect((await patch({ notes: "Easy" })).body.planned).toBeNull();
  const other = await send(first!);
  expect(other.body.planned).toEqual(planned[0]);
  await api("DELETE", `/v1/workout-logs/${other.body.id}`, { key });
  expect((await send(first!)).body.planned).toEqual(planned[0]);
  const known = { ...second, clientId: "second" };
  const sent = [await send(known), await send(known)];
  expect(sent.map(({ body }) => body.planned)).toEqual([planned[1], planned[1]]);
});

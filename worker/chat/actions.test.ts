import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { call, newCtx, newLifter } from "../../test/worker/tool-kit.ts";
import { NOW, newId } from "../../test/worker/rows.ts";
import { hand } from "../../test/worker/job-kit.ts";
import { Fault } from "../core/errors.ts";
import { kinOf, makeKinId } from "../core/kin.ts";
import type { Ctx } from "../ctx.ts";
import { getPreferences, requireAthlete } from "../services/athletes.ts";
import { getJob } from "../services/jobs.ts";
import { readActive } from "../services/active-program.ts";
import { applyAction } from "./actions.ts";
import type { NewAction } from "./tool.ts";

type Lifter = Awaited<ReturnType<typeof newLifter>>;

const actionId = ({ athleteId }: Lifter) => makeKinId("action", NOW, kinOf(athleteId)!);

async function apply(
  lifter: Lifter,
  { kind, params }: Pick<NewAction, "kind" | "params">,
  id: string,
  ctx: Ctx = lifter.ctx,
) {
  const athlete = await requireAthlete(ctx, lifter.athleteId);
  // Stored as JSON, and an hour later at that.
  const stored = JSON.parse(JSON.stringify({ id, kind, params }));
  return applyAction({ ...ctx, now: ctx.now + 3_600_000 }, athlete, stored);
}

const countOf = async (table: string, tenant: string) =>
  env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE tenant_id = ?`)
    .bind(tenant)
    .first<number>("n");

test("a program is asked for once, with what binds it, however often the word comes", async () => {
  const sent: string[] = [];
  const enqueue: Ctx["enqueue"] = async ({ jobId }) => void sent.push(jobId);
  const lifter = await newLifter({
    ctx: await newCtx({ enqueue }),
    preferences: {
      injuryHistory: [{ area: "knee", note: "hurts in deep squats", cleared: false }],
    },
    program: { avoid: ["burpee"] },
  });
  const { actions, found } = await call(lifter, "request_program", { weeks: 4, avoid: ["lunge"] });
  expect(found).toMatchObject({ planned: true, weeks: 4, stays: "The plan" });
  expect(await countOf("jobs", lifter.ctx.tenant)).toBe(0);
  const [action] = actions!;
  const id = actionId(lifter);
  const first = await apply(lifter, action!, id);
  const again = await apply(lifter, action!, id);
  expect(first).toEqual({ type: "job", id: expect.stringMatching(/^job_/) });
  expect(again).toEqual(first);
  expect(sent).toEqual([first!.id]);
  expect(await countOf("jobs", lifter.ctx.tenant)).toBe(1);
  const { params } = (await lifter.ctx.store.jobs.find(lifter.ctx.tenant, first!.id))!;
  expect(params!["request"]).toMatchObject({
    weeks: 4,
    startDate: "2026-11-23",
    avoid: ["burpee", "lunge"],
    injuries: ["knee: hurts in deep squats"],
  });
  // Another word is another program.
  const other = makeKinId("action", NOW + 1, kinOf(lifter.athleteId)!);
  expect((await apply(lifter, action!, other))!.id).not.toBe(first!.id);
});

test("a swap comes out in the program as its diff said", async () => {
  const lifter = await newLifter({ program: {} });
  const { ctx, athleteId } = lifter;
  const before = (await readActive(ctx, { id: athleteId }))!;
  const swap = await call(
    lifter,
    "swap_exercise",
    { exercise: "bench press", reason: "equipment" },
    { message: "The bench is broken for good." },
  );
  const [action] = swap.actions!;
  const [line] = action!.diff;
  expect(line).toContain(`Barbell bench press → ${swap.found.proposed}`);
  const id = actionId(lifter);
  const result = await apply(lifter, action!, id);
  expect(await apply(lifter, action!, id)).toEqual(result);
  await hand({ tenant: ctx.tenant, jobId: result!.id });
  await expect
    .poll(async () => (await getJob(ctx, result!.id)).status, { timeout: 30_000, interval: 20 })
    .toBe("succeeded");
  const { program, row } = (await readActive(ctx, { id: athleteId }))!;
  expect(row.revision).toBe(before.row.revision + 1);
  const namesIn = (week: number) =>
    program.weeks[week - 1]!.sessions.flatMap(({ exercises }) => exercises.map(({ name }) => name));
  expect(namesIn(1)).toContain("Barbell bench press");
  expect(namesIn(4)).not.toContain("Barbell bench press");
  expect(namesIn(4)).toContain(swap.found.proposed);
  // The same change again would be of a program that nobody was shown.
  const late = apply(lifter, action!, makeKinId("action", NOW + 1, kinOf(athleteId)!));
  await expect(late).rejects.toMatchObject({ code: "invalid_state" });
});

test("settings change once and say what they were; nothing is written that is so already", async () => {
  const lifter = await newLifter({ preferences: { workoutMinutes: 60 } });
  const { ctx, athleteId } = lifter;
  const { actions } = await call(lifter, "set_preference", {
    minutes: "45",
    units: "lbs",
    coachingStyle: "strict",
    equipment: ["barbell", "rack"],
  });
  const [action] = actions!;
  expect(action!.diff).toEqual([
    "Tone of the coach: balanced → strict",
    "Minutes a session: 60 → 45",
    "Equipment: barbell, rack, bench, dumbbells, cable, pullup bar → barbell, rack",
    "Units: kg → lb",
  ]);
  const id = actionId(lifter);
  expect(await apply(lifter, action!, id)).toEqual({ type: "athlete", id: athleteId });
  const { value, version } = await getPreferences(ctx, athleteId);
  expect(value).toMatchObject({ workoutMinutes: 45, coachingStyle: "strict", daysPerWeek: 3 });
  expect((await requireAthlete(ctx, athleteId)).units).toBe("imperial");
  expect(await apply(lifter, action!, id)).toEqual({ type: "athlete", id: athleteId });
  expect((await getPreferences(ctx, athleteId)).version).toBe(version);
  const same = await call(lifter, "set_preference", { minutes: 45 });
  expect(same.found).toEqual({ proposed: false, why: "so_already" });
  expect(same.actions).toBeUndefined();
});

test("what was stored is not believed", async () => {
  const lifter = await newLifter({ program: {} });
  const other = await newLifter({ ctx: lifter.ctx, program: {} });
  const foreign = (await readActive(other.ctx, { id: other.athleteId }))!.row;
  const swap = {
    programId: foreign.id,
    revision: foreign.revision,
    fromWeek: 2,
    reason: "preference",
    changes: { avoid: ["barbell_bench_press"], wanted: ["push_up"] },
  };
  const tried: [string, Record<string, unknown>, Fault["code"]][] = [
    ["swap_in_program", swap, "not_found"],
    ["swap_in_program", { ...swap, programId: newId("program") }, "not_found"],
    ["swap_in_program", { ...swap, athleteId: other.athleteId }, "invalid_state"],
    ["set_preference", { settings: { workoutMinutes: 1_000 } }, "invalid_state"],
    ["start_program", { request: { weeks: 4, athleteId: other.athleteId } }, "invalid_state"],
    ["start_program", { request: { daysPerWeek: 2, startDate: "2026-13-01" } }, "invalid_state"],
    ["delete_athlete", {}, "invalid_state"],
  ];
  for (const [kind, params, code] of tried) {
    await expect(apply(lifter, { kind, params }, actionId(lifter))).rejects.toMatchObject({ code });
  }
  expect(await countOf("jobs", lifter.ctx.tenant)).toBe(0);
});

/** What was said of training: proposed, saved on a word, and kept once however often the word comes. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { NOW, newId } from "../../test/worker/rows.ts";
import { call, newLifter } from "../../test/worker/tool-kit.ts";
import { kinOf, makeKinId } from "../core/kin.ts";
import { requireAthlete } from "../services/athletes.ts";
import { getLog } from "../services/workout-logs.ts";
import { applyAction } from "./actions.ts";
import { Card } from "./cards.ts";
import type { NewAction } from "./tool.ts";
import { HOUR_MS } from "../core/durations.ts";

type Lifter = Awaited<ReturnType<typeof newLifter>>;

const propose = (lifter: Lifter, message: string) => call(lifter, "log_workout", {}, { message });

const actionId = ({ athleteId }: Lifter, nth = 0) =>
  makeKinId("action", NOW + nth, kinOf(athleteId)!);

/** As it was stored, an hour later. */
async function confirm(lifter: Lifter, { kind, params }: NewAction, nth = 0) {
  const ctx = { ...lifter.ctx, now: lifter.ctx.now + HOUR_MS };
  const stored = JSON.parse(JSON.stringify({ id: actionId(lifter, nth), kind, params }));
  const athlete = await requireAthlete(ctx, lifter.athleteId);
  const result = await applyAction(ctx, athlete, stored);
  if (result?.type !== "workout_log") throw new Error("no log came of it");
  expect(Card.parse(result.card)).toEqual(result.card);
  return { id: result.id, card: result.card };
}

const logsOf = async ({ ctx }: Lifter) =>
  env.DB.prepare("SELECT count(*) AS n FROM workout_logs WHERE tenant_id = ?")
    .bind(ctx.tenant)
    .first<number>("n");

test("sets are proposed line by line, and nothing is saved before a yes", async () => {
  const lifter = await newLifter();
  const { found, actions, cards, summary } = await propose(
    lifter,
    "bench 3x5 @ 100 kg rpe 8\nplank 45 s",
  );
  expect(found).toMatchObject({ saved: false, date: "2026-11-21" });
  expect(actions).toMatchObject([
    {
      kind: "save_log",
      label: "Save this training",
      diff: ["Barbell bench press: 3 × 5, 100 kg, RPE 8", "Plank: 1 × 45 s"],
    },
  ]);
  expect(cards).toMatchObject([{ type: "log_draft" }]);
  expect(summary).toContain("Exercises: 2, sets: 4");
  expect(await logsOf(lifter)).toBe(0);
});

test("all that a yes keeps is in the proposal: pain, body, length and effort", async () => {
  const lifter = await newLifter();
  const message =
    "bench 3x5 @ 70 kg, shoulder pain 4/10\nbw 82 kg\nsession took 65 min, session rpe 8";
  const { actions } = await propose(lifter, message);
  expect(actions![0]!.diff).toEqual([
    "Barbell bench press: 3 × 5, 70 kg; Pain: shoulder 4/10",
    "Body weight: 82 kg",
    "Minutes: 65",
    "Effort of it all: RPE 8",
  ]);
  const { id } = await confirm(lifter, actions![0]!);
  expect(await getLog(lifter.ctx, id)).toMatchObject({
    durationSeconds: 65 * 60,
    sessionRpe: 8,
    entries: [{ pain: [{ joint: "shoulder", score: 4 }] }],
  });
});

test("plans, questions and what calls for help are not proposed", async () => {
  const lifter = await newLifter();
  for (const message of [
    "should I do bench 3x5 at 100 kg?",
    "tomorrow I will squat 5x5 @ 120 kg",
    "bench 3x5 @ 100 kg, then crushing chest pain and my arm went numb",
  ]) {
    const { actions = [], found } = await propose(lifter, message);
    expect([message, actions]).toEqual([message, []]);
    expect(found.saved).toBe(false);
  }
});

test("an exercise that nobody knows is asked about, and what is doubtful is marked", async () => {
  const lifter = await newLifter();
  const odd = await propose(lifter, "bench 3x5 @ 100 kg\nzorbulator 3x10 @ 20 kg");
  expect(odd.found.ask).toMatchObject([{ said: "zorbulator" }]);
  expect(odd.summary).toContain("zorbulator");
  expect(odd.actions![0]!.diff).toEqual(["Barbell bench press: 3 × 5, 100 kg"]);
  const none = await propose(lifter, "zorbulator 3x10 @ 20 kg");
  expect(none.actions).toEqual([]);
  expect(none.cards).toMatchObject([{ data: { exercises: [{ exerciseId: null }] } }]);

  const heavy = await propose(lifter, "bench 1x5 @ 900 kg");
  expect(heavy.actions![0]!.diff).toEqual(["Barbell bench press: 1 × 5, 900 kg (please check)"]);
  expect(heavy.cards![0]!.data).toMatchObject({
    exercises: [{ doubtful: true, groups: [{ flags: ["implausible_load"] }] }],
  });
  // What is far from the lifts of this athlete is doubtful, too.
  await confirm(lifter, (await propose(lifter, "bench 3x5 @ 60 kg")).actions![0]!);
  const leap = await propose(lifter, "bench 3x5 @ 160 kg");
  expect(leap.found.exercises[0].doubtful).toBe(true);
});

test("a yes saves it once, and answers with what it came to", async () => {
  const lifter = await newLifter({ program: {} });
  const first = await propose(lifter, "yesterday bench 3x5 @ 70 kg");
  expect(first.actions![0]!.label).toBe("Save this training (2026-11-20)");
  const saved = await confirm(lifter, first.actions![0]!);
  expect(saved.card).toMatchObject({
    type: "log_saved",
    data: { logId: saved.id, date: "2026-11-20", exercises: 1, sets: 3, records: [] },
  });
  expect(await getLog(lifter.ctx, saved.id)).toMatchObject({
    day: "2026-11-20",
    source: "text",
    clientId: actionId(lifter),
    entries: [{ exerciseId: "barbell_bench_press" }],
  });

  const { actions } = await propose(lifter, "bench 3x5 @ 75 kg, rir 2");
  const better = await confirm(lifter, actions![0]!, 1);
  const again = await confirm(lifter, actions![0]!, 1);
  expect(again).toEqual(better);
  expect(await logsOf(lifter)).toBe(2);
  const { records, next } = better.card.data as {
    records: { kind: string }[];
    next: { exerciseId: string; sets: number; load: { kg: number } | null }[];
  };
  expect(records.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["load", "e1rm"]));
  expect(next).toMatchObject([{ exerciseId: "barbell_bench_press" }]);
  expect(next[0]!.load!.kg).toBeGreaterThan(60);
});

test("a day that was named stays that day, wherever the athlete is", async () => {
  for (const timezone of ["Pacific/Auckland", "Pacific/Pago_Pago", "Pacific/Kiritimati"]) {
    const lifter = await newLifter({ facts: { timezone } });
    const { actions, found } = await propose(lifter, "yesterday squat 3x5 @ 100 kg");
    const { card } = await confirm(lifter, actions![0]!);
    expect([timezone, card.data["date"]]).toEqual([timezone, found.date]);
  }
});

test("what was stored is read again and not believed", async () => {
  const lifter = await newLifter();
  const [action] = (await propose(lifter, "bench 3x5 @ 70 kg")).actions!;
  const log = action!.params["log"] as object;
  const refused = async (params: Record<string, unknown>) =>
    expect(confirm(lifter, { ...action!, params })).rejects.toMatchObject({
      code: expect.stringMatching(/invalid_state|validation_failed/),
    });
  await refused({ log: { ...log, athleteId: newId("athlete") } });
  await refused({ log: { ...log, entries: [] } });
  await refused({ log: { ...log, clientId: "mine" } });
  await refused({ log: { ...log, startedAt: "2027-11-21T09:00:00Z" } });
  expect(await logsOf(lifter)).toBe(0);
});

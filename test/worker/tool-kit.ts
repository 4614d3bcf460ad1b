/** An athlete for tests of the coach's tools, with a program under way or without, and a way to call them. */
import type { AthleteCreate } from "../../engine/athlete/profile.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "../../engine/athlete/preferences.ts";
import { contextOf } from "../../engine/coach/context.ts";
import { type Language, languageOf } from "../../engine/coach/language.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { Card } from "../../worker/chat/cards.ts";
import { bytesOf } from "../../worker/chat/fitting.ts";
import { runTool } from "../../worker/chat/run-tool.ts";
import type { ToolCtx, ToolResult } from "../../worker/chat/tool.ts";
import type { Ctx } from "../../worker/ctx.ts";
import { activeProgramOf } from "../../worker/services/active-program.ts";
import {
  ensureAthlete,
  putConsents,
  putPreferences,
  requireAthlete,
} from "../../worker/services/athletes.ts";
import { dateIn } from "../../worker/services/planning-request.ts";
import { previewProgram } from "../../worker/services/programs.ts";
import { storeProgram } from "../../worker/services/store-program.ts";
import { updateProgram } from "../../worker/services/stored-programs.ts";
import { expect } from "vitest";
import { makeCtx, newOrganization } from "./ctx-kit.ts";
import { makeScripted } from "./model-kit.ts";
import { NOW, newId } from "./rows.ts";
import { makeVirtualClock } from "./virtual-clock.ts";
import { DAY_MS } from "../../engine/time.ts";

/** The Monday two weeks before. */
export const STARTED = "2026-11-09";

export const LIFTER: Partial<Preferences> = {
  goals: ["strength"],
  experience: "intermediate",
  equipment: (["barbell", "rack", "bench", "dumbbells", "cable", "pullup_bar"] as const).map(
    (kind) => ({ kind }),
  ),
  daysPerWeek: 3,
};

type Options = {
  facts?: Partial<AthleteCreate>;
  preferences?: Partial<Preferences>;
  /** Health data may be told to models. */
  consents?: boolean;
  program?: ProgramRequest | null;
  ctx?: Ctx;
};

/** Nothing is handed to a queue, and no model is there. */
export async function newCtx(over: Partial<Ctx> = {}) {
  const { models } = makeScripted(makeVirtualClock(NOW), {});
  const { ctx } = await makeCtx(await newOrganization(), models, {
    enqueue: async () => {},
    ...over,
  });
  return ctx;
}

export async function newLifter({
  facts = {},
  preferences = {},
  consents = false,
  program = null,
  ctx: given,
}: Options = {}) {
  const ctx = given ?? (await newCtx());
  const { row } = await ensureAthlete(ctx, {
    externalId: newId("request"),
    name: "Maya",
    locale: "en",
    timezone: "UTC",
    units: "metric",
    tier: "free",
    birthYear: 1994,
    sex: "female",
    heightCm: 171,
    weightKg: 64.5,
    ...facts,
  });
  await putPreferences(ctx, row.id, { ...DEFAULT_PREFERENCES, ...LIFTER, ...preferences });
  if (consents) {
    const put = { healthData: true, trainingDataOptIn: false, analytics: false };
    await putConsents(ctx, row.id, put);
  }
  if (program) await startProgram(ctx, row.id, program);
  return { ctx, athleteId: row.id };
}

/** Made two weeks ago and under way since. */
async function startProgram(ctx: Ctx, athleteId: string, request: ProgramRequest) {
  const then = { ...ctx, now: NOW - 14 * DAY_MS };
  const made = await previewProgram(then, {
    athleteId,
    weeks: 6,
    startDate: STARTED,
    maxima: [{ exercise: "bench press", value: 80 }],
    ...request,
  });
  const { id } = await storeProgram(then, {
    id: newId("program"),
    athleteId,
    name: "The plan",
    templateId: null,
    version: {
      reason: "made",
      input: made.request,
      today: dateIn("UTC", then.now),
      program: made.program!,
      report: made.report!,
    },
  });
  await updateProgram(ctx, id, { status: "active" });
}

type Lifter = Awaited<ReturnType<typeof newLifter>>;

export async function toolCtxFor(
  { ctx, athleteId }: Lifter,
  message: string,
  language?: Language,
): Promise<ToolCtx> {
  const athlete = await requireAthlete(ctx, athleteId);
  return {
    ctx,
    facts: {
      athlete,
      context: contextOf(athlete),
      program: await activeProgramOf(ctx, athlete),
    },
    language: language ?? languageOf(athlete.locale),
    today: dateIn(athlete.timezone, ctx.now),
    message,
  };
}

// oxlint-disable-next-line typescript/no-explicit-any
export type Called = ToolResult<any>;

/** Calls a tool and holds its answer against what all answers have in common. */
export async function call(
  lifter: Lifter,
  name: string,
  input: unknown = {},
  {
    message = "Please.",
    language,
    told = [],
  }: { message?: string; language?: Language; told?: ToolCtx["told"] } = {},
): Promise<Called> {
  const tool = { ...(await toolCtxFor(lifter, message, language)), told };
  const result = await runTool(tool, { name, input });
  const { found, summary, cards = [], actions = [] } = result;
  expect(bytesOf(found)).toBeLessThanOrEqual(2048);
  expect(summary).not.toBe("");
  for (const card of cards) {
    expect(bytesOf(card.data)).toBeLessThanOrEqual(8192);
    const whole = { id: "msg_1.1", ...card };
    expect(Card.parse(whole)).toEqual(whole);
  }
  for (const action of actions) {
    expect(JSON.parse(JSON.stringify(action))).toEqual(action);
    expect(action.diff.length).toBeGreaterThan(0);
  }
  return result;
}

/** What a model may well send to each of them. */
export const CALLS: Record<string, { input: object; message: string }> = {
  check_form: { input: { exercise: "squat" }, message: "my knees cave in on the way up" },
  explain_choice: { input: { exercise: "bench press", about: null }, message: "why bench?" },
  find_exercise: { input: { words: "row", muscle: null, equipment: null }, message: "rows?" },
  log_workout: { input: {}, message: "bench 3x5 @ 70 kg rpe 8, felt great" },
  make_workout: { input: { minutes: 40, focus: "upper" }, message: "40 minutes, upper body" },
  plan_meals: { input: { goal: "maintain" }, message: "how much should I eat?" },
  request_program: { input: { weeks: 8, goal: "strength" }, message: "a new plan, 8 weeks" },
  set_preference: { input: { minutes: 45, units: "lb" }, message: "45 minutes, and pounds" },
  show_program: { input: {}, message: "what is on this week?" },
  show_progress: { input: { exercise: "bench press" }, message: "how far am I?" },
  suggest_deload: { input: {}, message: "do I need a deload?" },
  swap_exercise: { input: { exercise: "bench press" }, message: "I do not like the bench press" },
};

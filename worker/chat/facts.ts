/** What a turn knows of its athlete: put together now and then, and kept with the conversations. */
import { type CoachContext, contextOf } from "../../engine/coach/context.ts";
import type { Briefing } from "../core/chat.ts";
import type { Ctx } from "../ctx.ts";
import { requireAthlete } from "../services/athletes.ts";
import { activeProgramOf } from "../services/active-program.ts";
import { briefTraining } from "../services/training-brief.ts";
import { findState } from "../services/training-state.ts";
import { MINUTE_MS } from "../core/durations.ts";

/** A session or a week may be over by then; what somebody changes is forgotten at once. */
const FRESH_MS = 10 * MINUTE_MS;

type Athlete = Awaited<ReturnType<typeof requireAthlete>>;
export type ActiveProgram = Awaited<ReturnType<typeof activeProgramOf>>;

export type ChatFacts = {
  athlete: Athlete;
  /** As the models are told. */
  context: CoachContext;
  program: ActiveProgram;
};

export async function gatherFacts(ctx: Ctx, athleteId: string): Promise<ChatFacts> {
  const athlete = await requireAthlete(ctx, athleteId);
  const [program, state] = await Promise.all([
    activeProgramOf(ctx, athlete),
    findState(ctx, athleteId),
  ]);
  const training = await briefTraining(ctx, athlete, state);
  return { athlete, context: contextOf(athlete, training), program };
}

export const briefingOf = (facts: ChatFacts, now: number): Briefing => ({
  facts,
  freshUntil: now + FRESH_MS,
});

/** Only this file puts facts into a briefing, so they come out as they went in. */
export const factsIn = (briefing: Briefing | null, now: number): ChatFacts | null =>
  briefing && briefing.freshUntil > now ? (briefing.facts as unknown as ChatFacts) : null;

/** Whether a lift waits or goes with care because of pain: what was logged of it, and what was told in this talk. */
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { localName } from "../../engine/coach/local-name.ts";
import { type Sore, saySore } from "../../engine/coach/sore-words.ts";
import {
  EASE_FROM,
  FREEZE_FROM,
  frozenLifts,
  painEase,
} from "../../engine/insight/findings/pain-state.ts";
import type { TrainingState } from "../../engine/insight/training-state.ts";
import { painTold, type ToldPain } from "../../engine/substitute/told-pain.ts";
import { DAY_MS } from "../core/durations.ts";
import { CLEARED } from "./draft.ts";
import type { Opened } from "./opened.ts";
import type { ToolCtx } from "./tool.ts";

/** From here on a lift loads a joint. */
const LOADS_FROM = 2;

type Telling = Pick<ToolCtx, "told" | "today" | "language">;

/** The gravest that is known of it; null where it goes as planned. */
export function soreIn(
  exercise: Exercise,
  state: TrainingState,
  { told = [], today }: Telling,
): Sore | null {
  const found = [logged(exercise, state, today), ...told.map((pain) => toldOf(exercise, pain))];
  const [worst] = found
    .flatMap((one) => one ?? [])
    .toSorted((a, b) => Number(b.waits) - Number(a.waits) || b.score - a.score);
  return worst ?? null;
}

function logged({ id }: Exercise, state: TrainingState, today: string): Sore | null {
  const frozen = frozenLifts(state, today).find(({ exerciseKey }) => exerciseKey === id);
  if (frozen) return { joint: frozen.joint, score: frozen.score, waits: true };
  const eased = painEase(state, id, today);
  if (!eased || eased.part >= 1) return null;
  const note = state.pains.findLast(
    ({ exerciseKey, score }) => exerciseKey === id && score >= EASE_FROM,
  );
  return note ? { joint: note.joint, score: note.score, waits: false } : null;
}

function toldOf({ jointStress }: Exercise, { joint, score }: ToldPain): Sore | null {
  if (score === null || score < EASE_FROM || (jointStress[joint] ?? 0) < LOADS_FROM) return null;
  return { joint, score, waits: score >= FREEZE_FROM };
}

export const saySoreLift = (exercise: Exercise, sore: Sore, { language }: Telling) =>
  saySore(localName(exercise, language), sore, language);

/** Of this talk and this day, the latest of each joint, until a doctor has cleared it. */
export function painsIn({
  admitted: { history, concerns, askedAt },
  asked,
  verdict,
}: Pick<Opened, "admitted" | "asked" | "verdict">): ToldPain[] {
  if (verdict.isCleared) return [];
  const cleared = concerns.findLast(({ level }) => level === CLEARED)?.at ?? 0;
  const texts = history
    .filter((turn) => turn.askedAt > cleared && askedAt - turn.askedAt < DAY_MS)
    .map(({ content }) => content);
  const told = new Map<string, ToldPain>();
  for (const pain of [...texts, asked.content].flatMap(painTold))
    if (pain.score !== null || !told.has(pain.joint)) told.set(pain.joint, pain);
  return [...told.values()];
}

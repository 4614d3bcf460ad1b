/** Hears what is written beside sets: somebody may tell a log what nobody else is told. */
import { languageOf } from "../../engine/coach/language.ts";
import { guard } from "../../engine/safety/guard.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import type { SafetyFlag } from "../core/chat.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { personOf } from "./person.ts";
import { flagOf, tellSafety } from "./safety.ts";

/** Of all that is written in them together; null where it calls for nothing. */
export function hearLogs(
  ctx: Ctx,
  athlete: AthleteRow,
  logs: readonly Pick<WorkoutLog, "name" | "notes" | "entries">[],
): SafetyFlag | null {
  const words = logs.flatMap(({ name, notes, entries }) => [
    name,
    notes,
    ...entries.map((entry) => entry.notes),
    // A name that stands for an exercise is the catalogue's; any other is kept as it was said.
    ...entries.map(({ exerciseId, name: said }) => (exerciseId === null ? said : null)),
  ]);
  const text = words.filter((one) => one !== null && one.trim() !== "").join(".\n");
  if (text === "") return null;
  const verdict = guard({
    text,
    person: personOf(athlete, ctx.now),
    language: languageOf(athlete.locale),
  });
  tellSafety(ctx, athlete, verdict, "log");
  return flagOf(verdict, athlete);
}

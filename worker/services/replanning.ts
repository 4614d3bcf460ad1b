/** What happened to a plan, put into what changes for the rest of it. */
import type { ProgramChanges } from "../../engine/adapt/program-changes.ts";
import type { Ctx } from "../ctx.ts";
import { adaptProgram } from "./adaptations.ts";

export const REPLAN_KINDS = [
  "missed",
  "week_off",
  "less_time",
  "other_gym",
  "busy",
  "pain",
] as const;

type Happened =
  | { kind: "missed" | "week_off"; weeks: number }
  | { kind: "less_time"; minutes: number }
  | { kind: "other_gym"; equipment: NonNullable<ProgramChanges["equipment"]> }
  | { kind: "busy"; exercises: NonNullable<ProgramChanges["avoid"]> }
  | { kind: "pain"; where: NonNullable<ProgramChanges["injuries"]> };

export type ReplanBody = {
  fromWeek?: number | undefined;
  event: Happened;
  dryRun?: boolean | undefined;
};

export const replanProgram = (ctx: Ctx, id: string, { event, ...body }: ReplanBody) =>
  adaptProgram(ctx, id, {
    ...body,
    reason: event.kind,
    changes: changesFor(event),
    ...(event.kind === "missed" && { missed: event.weeks }),
  });

/** After so long without training the engine leads back gently. */
const LAYOFF_WEEKS = 2;

function changesFor(event: Happened): ProgramChanges {
  switch (event.kind) {
    case "missed":
    case "week_off": {
      const days = event.weeks * 7;
      return { shiftDays: days, ...(event.weeks >= LAYOFF_WEEKS && { layoffDays: days }) };
    }
    case "less_time":
      return { minutes: event.minutes };
    case "other_gym":
      return { equipment: event.equipment };
    case "busy":
      return { avoid: event.exercises };
    case "pain":
      return { injuries: event.where };
  }
}

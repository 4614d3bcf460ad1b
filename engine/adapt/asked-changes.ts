/** Changes that are asked of the blueprint itself, a light week or another number of sets, and why they cannot be. */
import { lookUp } from "../catalog/lookup.ts";
import {
  type Blueprint,
  MOST_EASED,
  MOST_VOLUME_STEPS,
  type VolumeStep,
} from "../program/blueprint.ts";
import type { Brief, Conflict } from "../program/brief.ts";
import type { Week } from "../program/program.ts";
import { weeksToTaper } from "./light-week.ts";
import type { ProgramChanges } from "./program-changes.ts";

const MINUTES_STEP = 15;
const MOST_MINUTES = 150;

export type Asked = {
  /** The whole week, or the exercises that are light in it. */
  deload: "whole" | readonly string[];
  step: VolumeStep | null;
};

const holds = ({ sessions }: Week, id: string | undefined) =>
  sessions.some(({ exercises }) => exercises.some(({ exerciseId }) => exerciseId === id));

export const NOTHING_ASKED: Asked = { deload: [], step: null };

/** Null where nothing of the kind is asked; names that the week does not hold are conflicts. */
export function readAsked({ deload, volume }: ProgramChanges, week: Week, { catalog }: Brief) {
  const names = deload?.exercises ?? [];
  const ids = names.map((name) => lookUp(name, catalog).best?.exercise.id);
  const conflicts = names.flatMap((name, i) => (holds(week, ids[i]) ? [] : [unknown(name, i)]));
  const isOther = volume !== undefined && volume.factor !== 1;
  const asked: Asked = {
    deload: deload && !deload.exercises ? "whole" : ids.flatMap((id) => id ?? []),
    step: isOther ? { m: volume.muscles ?? [], f: volume.factor } : null,
  };
  return { asked: deload || isOther ? asked : null, conflicts };
}

const conflict = (code: string, pointer: string, message: string): Conflict => ({
  code,
  message,
  pointers: [pointer],
  relaxations: [],
});

const unknown = (name: string, index: number) =>
  conflict(
    "DELOAD_UNKNOWN",
    `/deload/exercises/${index}`,
    `${name} is not among the exercises of that week, so it cannot be light in it.`,
  );

/** What the blueprint that was asked for could not hold. */
export function findUnheld(plan: Blueprint, before: Blueprint, { deload }: Asked, brief: Brief) {
  const conflicts: Conflict[] = [];
  const weeks = deload === "whole" ? weeksToTaper(before, brief) : null;
  if (weeks !== null)
    conflicts.push(
      conflict(
        "DELOAD_NEAR_DATE",
        "/deload",
        `${weeks === 1 ? "Next week is" : `In ${weeks} weeks it is`} light before the date anyway; another light week before it would leave too little training.`,
      ),
    );
  if ((plan.ease?.length ?? 0) > MOST_EASED || (plan.vol?.length ?? 0) > MOST_VOLUME_STEPS)
    conflicts.push(
      conflict(
        "CHANGES_TOO_MANY",
        plan.ease && plan.ease.length > MOST_EASED ? "/deload/exercises" : "/volume",
        "With what was changed before these are more changes than a program can heed.",
      ),
    );
  return conflicts;
}

export const NOT_KEPT = conflict(
  "CHANGES_UNMET",
  "/",
  "No plan holds that together with everything else that is known.",
);

/** More time would do it, unless muscles and sessions bear no more; fewer sets than one are none. */
export function volumeFull({ f }: VolumeStep, { days }: Brief): Conflict {
  const shortest = Math.min(...days.map(({ minutes }) => minutes));
  const minutes = Math.min(MOST_MINUTES, shortest + MINUTES_STEP);
  if (f < 1) return conflict("VOLUME_LEAST", "/volume", "There are no sets left that could go.");
  return {
    ...conflict(
      "VOLUME_FULL",
      "/volume",
      "No set more fits: the sessions are full, or the muscles get as much as they bear.",
    ),
    relaxations: [
      { pointer: "/minutes", to: minutes, message: `More time, such as ${minutes} minutes.` },
    ],
  };
}

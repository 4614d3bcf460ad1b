/** A joint that begins to hurt, and what the coach does about the exercises that load it. */
import { JOINTS, type Joint } from "../../catalog/muscles.ts";
import { seededShare } from "../../seed.ts";
import type { Dice } from "./dice.ts";
import type { Lifter } from "./lifters.ts";
import type { Lift, Sheet } from "./sheet.ts";

/** The stress from which an exercise hurts a sore joint. */
const HURTS_FROM = 2;
export const HURTS = 4;
const FREEZE_FROM = 6;
const EASED = 0.8;
const FROZEN_APPEARANCES = 3;
const LEAST_PAIN = 4;
const SPREAD = 3;
/** Half of the soreness is gone in so many days without pain of four and more. */
const HEALS_IN_DAYS = 28;
/** A lighter load hurts so much less. */
const RELIEF = 2;
const REFER_AFTER = 3;

export type Pain = {
  joint: Joint | null;
  /** How sore the joint still is: 1 as on the first day. */
  sore: number;
  day: number;
  frozen: Uint8Array;
  eased: Uint8Array;
  /** Sessions with pain of four and more. */
  sessions: number;
};

export function makePain(sheet: Sheet, lifter: Lifter, seed: number): Pain {
  const lifts = sheet.lifts.length;
  return {
    joint: lifter.painFromWeek < Infinity ? pickJoint(sheet, seed) : null,
    sore: 1,
    day: (lifter.painFromWeek - 1) * 7,
    frozen: new Uint8Array(lifts),
    eased: new Uint8Array(lifts),
    sessions: 0,
  };
}

/** One that the main lifts load, so that it matters. */
function pickJoint({ lifts }: Sheet, seed: number): Joint | null {
  const loadedBy = (some: readonly Lift[]) =>
    JOINTS.filter((joint) =>
      some.some(({ exercise }) => (exercise.jointStress[joint] ?? 0) >= HURTS_FROM),
    );
  const main = loadedBy(lifts.filter(({ isMain }) => isMain));
  const joints = main.length > 0 ? main : loadedBy(lifts);
  return joints[Math.floor(seededShare(seed, "joint") * joints.length)] ?? null;
}

export const loads = ({ joint }: Pain, { exercise }: Lift) =>
  joint !== null && (exercise.jointStress[joint] ?? 0) >= HURTS_FROM;

/** Before an exercise: 0 leaves it out, else what part of the load is left. */
export function easeFor(pain: Pain, lift: Lift): number {
  if (pain.frozen[lift.index]! > 0) {
    pain.frozen[lift.index]! -= 1;
    return 0;
  }
  return pain.eased[lift.index]! > 0 ? EASED : 1;
}

/** After it: what hurt, and what follows. Returns the pain from 0 to 10. */
export function feel(pain: Pain, lift: Lift, day: number, dice: Dice): number {
  if (day < pain.day || !loads(pain, lift)) return 0;
  pain.sore *= 2 ** (-(day - pain.day) / HEALS_IN_DAYS);
  pain.day = day;
  const relief = pain.eased[lift.index]! > 0 ? RELIEF : 0;
  const felt = Math.max(0, Math.floor((LEAST_PAIN + SPREAD * dice()) * pain.sore) - relief);
  if (felt >= HURTS) {
    pain.eased[lift.index] = FROZEN_APPEARANCES;
    if (felt >= FREEZE_FROM) pain.frozen[lift.index] = FROZEN_APPEARANCES;
  } else if (relief > 0) pain.eased[lift.index]! -= 1;
  return felt;
}

export const mustRefer = ({ sessions }: Pain) => sessions >= REFER_AFTER;

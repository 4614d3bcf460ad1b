/** Looks for the signs that call for a light week before the plan has one. */
import type { Level } from "../brief.ts";
import type { Lift, Sheet } from "./sheet.ts";
import type { DeloadReason } from "./simulation.ts";

/** Without a new best for as long as this a lift stands still. */
const STALLED: Record<Level, { exposures: number; days: number }> = {
  novice: { exposures: 3, days: 0 },
  intermediate: { exposures: 3, days: 21 },
  advanced: { exposures: 4, days: 28 },
};
const STALLED_LIFTS = 2;
/** Who trains less than this stands still for another reason. */
const LEAST_ADHERENCE = 0.8;
const DROP = 0.95;
const DROPS = 2;
const PAINS = 2;
const LOW = 2;
const CHECK_INS = 3;
const CHECK_IN_DAYS = 14;

export type Watch = {
  bestDay: Float64Array;
  since: Uint16Array;
  drops: Uint8Array;
  pains: number;
  checkInDays: number[];
  checkIns: number[];
};

export const makeWatch = ({ lifts }: Sheet): Watch => ({
  bestDay: new Float64Array(lifts.length),
  since: new Uint16Array(lifts.length),
  drops: new Uint8Array(lifts.length),
  pains: 0,
  checkInDays: [],
  checkIns: [],
});

/** After a light week everything counts anew. */
export function startAnew(watch: Watch): void {
  watch.since.fill(0);
  watch.drops.fill(0);
  watch.pains = 0;
  watch.checkInDays.length = 0;
  watch.checkIns.length = 0;
}

export function noteCheckIn({ checkInDays, checkIns }: Watch, day: number, readiness: number) {
  checkInDays.push(day);
  checkIns.push(readiness);
  while (checkInDays[0]! <= day - CHECK_IN_DAYS) {
    checkInDays.shift();
    checkIns.shift();
  }
}

/** What a day's best estimate did to the average that counts: any rise of it is a gain. */
export function noteExposure(
  { bestDay, since, drops }: Watch,
  { index }: Lift,
  day: number,
  estimateG: number,
  before: number,
  after: number,
): void {
  drops[index] = before > 0 && estimateG <= before * DROP ? drops[index]! + 1 : 0;
  if (after > before) {
    bestDay[index] = day;
    since[index] = 0;
  } else since[index]! += 1;
}

export function signOf(
  watch: Watch,
  sheet: Sheet,
  day: number,
  adherence: number,
): DeloadReason | null {
  const { exposures, days } = STALLED[sheet.brief.level];
  let stalled = 0;
  for (const { isMain, index } of sheet.lifts) {
    if (!isMain) continue;
    if (watch.drops[index]! >= DROPS) return "e1rm_drop";
    if (watch.since[index]! >= exposures && day - watch.bestDay[index]! >= days) stalled += 1;
  }
  if (watch.pains >= PAINS) return "joint_pain";
  const { checkIns } = watch;
  if (checkIns.length >= CHECK_INS) {
    let sum = 0;
    for (const readiness of checkIns) sum += readiness;
    if (sum / checkIns.length <= LOW) return "low_readiness";
  }
  return stalled >= STALLED_LIFTS && adherence >= LEAST_ADHERENCE ? "stalled" : null;
}

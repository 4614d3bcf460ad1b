/** What a coach does with a day: time off is come back from, signs are answered by a light week. */
import { OLDER } from "../../athlete/ages.ts";
import { layoffRow } from "../../strength/layoff.ts";
import type { Brief } from "../brief.ts";
import { readinessOf } from "./body.ts";
import { either } from "./dice.ts";
import type { Run } from "./exposure.ts";
import type { Sheet, SheetSession } from "./sheet.ts";
import type { DeloadReason, Simulation } from "./simulation.ts";
import { noteCheckIn, signOf, startAnew } from "./watch.ts";

/** A light week that signs bring: half the sets, a little less load, and the effort that goes with it. */
const DELOAD = { ease: 0.93, sets: 0.5, rpeCut: 2 };
const FORM = 0.015;
const READINESS_NOISE = 0.7;
const HOLD_AT = 2;
const RAMP = 1.2;

export type Signs = {
  /** A sign that no light session has answered yet, and the sessions since. */
  pending: DeloadReason | null;
  since: number;
  /** Light sessions that are still to come of a light week that was brought. */
  left: number;
  /** What brought one this week. */
  fired: DeloadReason | null;
  deloads: Simulation["deloads"];
};

export const makeSigns = (): Signs => ({
  pending: null,
  since: 0,
  left: 0,
  fired: null,
  deloads: [],
});

/** Readiness and signs may only hold or take away. */
export function beginDay(run: Run, sheet: Sheet, session: SheetSession, signs: Signs): void {
  const { day, body, dice, watch } = run;
  const readiness = readinessOf(body, session.items, either(dice) * READINESS_NOISE);
  noteCheckIn(watch, session.day, readiness);
  answerSign(sheet, session, signs);
  const isBrought = signs.left > 0 && !session.isLight;
  if (signs.left > 0) signs.left -= 1;
  day.isLight = session.isLight || isBrought;
  day.ease = isBrought ? DELOAD.ease : 1;
  day.sets = isBrought ? DELOAD.sets : 1;
  day.rpeCut = isBrought ? DELOAD.rpeCut : 0;
  day.back = 1;
  day.mayGrow = readiness > HOLD_AT;
  day.isCautious = isEasedByPlan(sheet, session.week);
  day.form = 1 + either(dice) * FORM;
  comeBack(run, sheet.brief, session.week);
  day.mayRaise = day.mayGrow && !day.isLight && !day.isCautious;
}

function answerSign(sheet: Sheet, session: SheetSession, signs: Signs) {
  if (signs.pending === null) return;
  signs.since += 1;
  signs.deloads.push({
    week: session.week + 1,
    reason: signs.pending,
    exposuresAfterTrigger: signs.since,
  });
  if (!session.isLight) {
    signs.fired = signs.pending;
    signs.left = sheet.program.weeks[session.week]!.sessions.length;
  }
  signs.pending = null;
}

/** Weeks that the plan keeps below what the athlete could do. */
const isEasedByPlan = ({ program, brief }: Sheet, week: number) =>
  program.weeks[week]!.phase === "return" || (week === 0 && brief.limits.loadFactor < 1);

/** A plan that does not know of the time off is eased by the table for it. */
function comeBack({ day, body }: Run, { layoff, age }: Brief, week: number) {
  const { daysOff } = body.lifter;
  if (daysOff === 0 || layoff) return;
  const row = layoffRow(daysOff, { isOlderOrIll: (age ?? 0) >= OLDER });
  if (week >= row.rampWeeks) return;
  day.back = row.loadFactor + (1 - row.loadFactor) * (week / row.rampWeeks);
  day.sets = Math.min(day.sets, row.setFactor * RAMP ** week);
  day.isCautious = true;
}

/** After the last set. Light sessions answer every sign, and the count begins anew. */
export function endDay(
  { watch, day, body }: Run,
  sheet: Sheet,
  signs: Signs,
  adherence: number,
): void {
  if (day.isLight) {
    startAnew(watch);
    return;
  }
  if (signs.pending !== null) return;
  signs.pending = signOf(watch, sheet, body.day, adherence);
  signs.since = 0;
}

/** Lets a virtual lifter live a program: session by session, with its own rules for what comes next. */
import type { Brief } from "../brief.ts";
import type { Program } from "../program.ts";
import { makeBody, recoverUntil } from "./body.ts";
import { makeCoach } from "./coach.ts";
import { makeDice } from "./dice.ts";
import { type Run, train } from "./exposure.ts";
import { LIFTERS, type LifterName } from "./lifters.ts";
import { easeFor, feel, HURTS, makePain, type Pain } from "./pain.ts";
import { beginDay, endDay, makeSigns } from "./reacting.ts";
import { type Sheet, type SheetSession, readSheet } from "./sheet.ts";
import type { Simulation } from "./simulation.ts";
import { endStory, startStory, tellWeek } from "./story.ts";
import { makeWatch } from "./watch.ts";

export const simulate = (
  program: Program,
  brief: Brief,
  lifter: LifterName,
  seed: number,
): Simulation => live(readSheet(program, brief), lifter, seed);

/** One lifter on a program that was read already. */
export function live(sheet: Sheet, name: LifterName, seed: number): Simulation {
  const { adherence } = LIFTERS[name];
  const run = makeRun(sheet, name, seed);
  const pain = makePain(sheet, LIFTERS[name], seed);
  const signs = makeSigns();
  const story = startStory(sheet, run.body, name, seed);
  const frozen = new Set<string>();
  let [next, trained] = [0, 0];
  for (let week = 0; week < sheet.program.weeks.length; week++) {
    let [done, light] = [0, 0];
    frozen.clear();
    for (; sheet.sessions[next]?.week === week; next++) {
      const session = sheet.sessions[next]!;
      recoverUntil(run.body, session.day);
      if (adherence < 1 && run.dice() >= adherence) continue;
      beginDay(run, sheet, session, signs);
      workOut(run, session, pain, frozen);
      done += 1;
      trained += 1;
      if (run.day.isLight) light += 1;
      endDay(run, sheet, signs, trained / (next + 1));
    }
    tellWeek(story, sheet, run, signs, { week, done, light, frozen });
  }
  return endStory(story, sheet, run, signs, pain);
}

function makeRun(sheet: Sheet, name: LifterName, seed: number): Run {
  return {
    body: makeBody(sheet, LIFTERS[name], seed),
    coach: makeCoach(sheet),
    watch: makeWatch(sheet),
    dice: makeDice(seed, name),
    day: {
      isLight: false,
      mayGrow: true,
      mayRaise: true,
      isCautious: false,
      back: 1,
      ease: 1,
      sets: 1,
      rpeCut: 0,
      form: 1,
    },
    tally: {
      errorSum: 0,
      rated: 0,
      misses: 0,
      tonnageG: 0,
      topG: new Float64Array(sheet.lifts.length),
      highest: 0,
      tooLight: new Uint8Array(sheet.lifts.length),
    },
  };
}

function workOut(run: Run, session: SheetSession, pain: Pain, frozen: Set<string>): void {
  let worst = 0;
  for (const item of session.items) {
    const ease = easeFor(pain, item.lift);
    if (ease === 0) {
      frozen.add(item.lift.exercise.id);
      continue;
    }
    train(run, item, ease);
    worst = Math.max(worst, feel(pain, item.lift, session.day, run.dice));
  }
  if (worst < HURTS) return;
  pain.sessions += 1;
  run.watch.pains += 1;
}

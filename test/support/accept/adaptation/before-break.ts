/** The logs of two weeks of training before a break: three sets of five at RPE 8, as everybody does. */
import { EMPTY_SET, type WorkoutLog } from "../../../../engine/log/workout-log.ts";
import type { Lift } from "../../../../engine/program/simulate/sheet.ts";
import { floorLoad } from "../../../../engine/strength/ladder.ts";
import { percentAny } from "../../../../engine/strength/rpe-table.ts";
import { makeLog } from "./make-log.ts";
import type { Athlete } from "./virtual-athlete.ts";

export function logsBefore(athlete: Athlete, until: number): WorkoutLog[] {
  const days = [until - 11, until - 7, until - 4, until];
  return days.map((day, i) => ({
    ...makeLog({ day }),
    id: `log_0000_${i}`,
    planned: null,
    entries: athlete.sheet.lifts
      .filter(({ bodyG }) => bodyG === 0)
      .map((lift) => ({
        exerciseId: lift.exercise.id,
        name: lift.exercise.id,
        superset: null,
        pain: [],
        notes: null,
        sets: Array.from({ length: 3 }, () => ({
          ...EMPTY_SET,
          loadType: lift.exercise.loadType,
          loadG: setLoad(athlete, lift),
          reps: 5,
          rpe: 8,
        })),
      })),
  }));
}

function setLoad({ body, sheet }: Athlete, lift: Lift) {
  const ladder = sheet.brief.days[0]!.place.ladders[lift.exercise.incrementClass];
  const wantedG = Math.round((body.maxG[lift.index]! * percentAny(5, 8)) / 100);
  return ladder.kind === "none" ? wantedG : (floorLoad(ladder, wantedG) ?? lift.leastG);
}

/** A program as the simulation reads it: looked up once, in grams and indices, for all lifters. */
import type { Exercise } from "../../catalog/exercise.ts";
import { type Ladder, nextLoad } from "../../strength/ladder.ts";
import { percentAny } from "../../strength/rpe-table.ts";
import { gramsOfKg } from "../../units.ts";
import type { Brief } from "../brief.ts";
import { MUSCLE_INDEX } from "../landmarks.ts";
import type { Phase, Program, ProgramExercise, Progression, SetGroup } from "../program.ts";
import { WEEKDAYS } from "../request.ts";

export type Lift = {
  index: number;
  exercise: Exercise;
  isMain: boolean;
  /** The body's share of what is lifted. */
  bodyG: number;
  /** 0 where the program knows none. */
  knownMaxG: number;
  plusMinus: number;
  /** Lightest load that there is, and the most repetitions that are asked for at least. */
  leastG: number;
  mostReps: number;
  muscles: number[];
  shares: number[];
  shareSum: number;
};

export type Track = {
  index: number;
  lift: Lift;
  kind: Progression["kind"];
  /** 0 where the gym's next load decides. */
  stepG: number;
  topReps: number;
  /** How many steps the program names for misses. */
  failures: number;
};

/** `planned` has a load, `fixed` repetitions and an effort, `range` repetitions that grow before the load. */
export type Mode = "planned" | "fixed" | "range";
export type Group = {
  mode: Mode;
  sets: number;
  reps: number;
  top: number;
  loadG: number;
  /** The maximum that the plan's load is a part of. */
  maxG: number;
  rpe: number;
  calibrates: boolean;
};
export type Item = { lift: Lift; track: Track; ladder: Ladder | null; groups: Group[] };
export type SheetSession = { week: number; day: number; isLight: boolean; items: Item[] };
export type Sheet = {
  program: Program;
  brief: Brief;
  lifts: Lift[];
  tracks: Track[];
  sessions: SheetSession[];
  bodyweightG: number;
  /** Light on purpose. */
  lightWeeks: boolean[];
};

const LIGHT = new Set<Phase>(["deload", "taper", "test"]);
const USUAL_RPE = 8;
const BODYWEIGHT_G = { male: 80_000, female: 65_000, unspecified: 72_000 };

export function readSheet(program: Program, brief: Brief): Sheet {
  const sheet: Sheet = {
    program,
    brief,
    lifts: [],
    tracks: [],
    sessions: [],
    bodyweightG: brief.bodyweightG ?? BODYWEIGHT_G[brief.sex ?? "unspecified"],
    lightWeeks: program.weeks.map(({ deload, phase }) => deload || LIGHT.has(phase)),
  };
  const lifts = new Map<string, Lift>();
  const tracks = new Map<string, Track>();
  program.weeks.forEach(({ sessions }, week) => {
    sessions.forEach(({ weekday, exercises }, s) => {
      const plan = brief.days[s];
      const dayOfWeek = weekday
        ? WEEKDAYS.indexOf(weekday)
        : (plan?.dayOfWeek ?? Math.floor((s * 7) / sessions.length));
      const items: Item[] = [];
      for (const item of exercises) {
        const exercise = brief.catalog.byId.get(item.exerciseId);
        // Holds and carries have no place in the table of efforts, easy days none in a test of strength.
        if (!exercise || exercise.measure !== "reps" || item.role === "easy") continue;
        const ladder = ladderOf(exercise, plan?.place.ladders[exercise.incrementClass]);
        const lift = lifts.get(exercise.id) ?? addLift(sheet, lifts, exercise, ladder);
        if (item.role === "main") lift.isMain = true;
        const key = item.progression ?? exercise.id;
        const track = tracks.get(key) ?? addTrack(sheet, tracks, key, lift);
        const groups = readGroups(item, lift);
        for (const { reps } of groups) lift.mostReps = Math.max(lift.mostReps, reps);
        if (groups.length > 0) items.push({ lift, track, ladder, groups });
      }
      const isLight = sheet.lightWeeks[week]!;
      sheet.sessions.push({ week, day: week * 7 + dayOfWeek, isLight, items });
    });
  });
  return sheet;
}

/** Null where the load is as fine as one likes: the body's own, its leverage, a band. */
const ladderOf = ({ loadType }: Exercise, ladder: Ladder | undefined) =>
  !ladder || ladder.kind === "none" || (loadType !== "external" && loadType !== "per_hand")
    ? null
    : ladder;

function addLift(
  { program, lifts, bodyweightG }: Sheet,
  known: Map<string, Lift>,
  exercise: Exercise,
  ladder: Ladder | null,
) {
  const max = program.maxes.find(({ exerciseId }) => exerciseId === exercise.id);
  const isBody = exercise.loadType !== "external" && exercise.loadType !== "per_hand";
  const lift: Lift = {
    index: lifts.length,
    exercise,
    isMain: false,
    bodyG: isBody ? Math.round(bodyweightG * (exercise.bodyweightFraction || 0.5)) : 0,
    knownMaxG: max ? gramsOfKg(max.kg) : 0,
    plusMinus: (max?.plusMinusPercent ?? 0) / 100,
    leastG: ladder ? (nextLoad(ladder, 0) ?? 0) : 0,
    mostReps: 1,
    muscles: [],
    shares: [],
    shareSum: 0,
  };
  for (const muscle in exercise.muscles) {
    const share = exercise.muscles[muscle as keyof typeof MUSCLE_INDEX]!;
    lift.muscles.push(MUSCLE_INDEX[muscle as keyof typeof MUSCLE_INDEX]);
    lift.shares.push(share);
    lift.shareSum += share;
  }
  lifts.push(lift);
  known.set(exercise.id, lift);
  return lift;
}

function addTrack({ program, tracks }: Sheet, known: Map<string, Track>, key: string, lift: Lift) {
  const rules = program.progressions[key];
  const track: Track = {
    index: tracks.length,
    lift,
    kind: rules?.kind ?? "linear",
    stepG: gramsOfKg(rules?.stepKg ?? 0),
    topReps: rules?.topReps ?? 0,
    failures: rules?.failure.length ?? 0,
  };
  tracks.push(track);
  known.set(key, track);
  return track;
}

function readGroups({ groups }: ProgramExercise, lift: Lift): Group[] {
  const read: Group[] = [];
  for (const group of groups) if (group.type !== "warmup") read.push(readGroup(group, lift));
  return read;
}

function readGroup(group: SetGroup, { bodyG, exercise }: Lift): Group {
  const isBody = exercise.loadType === "bodyweight";
  const { sets, reps, repsMax, load, percent, type } = group;
  const loadG = load ? gramsOfKg(load.kg) + bodyG : 0;
  const rpe = group.rpe ?? USUAL_RPE;
  return {
    mode: load ? "planned" : repsMax !== null || isBody ? "range" : "fixed",
    sets,
    reps,
    top: repsMax ?? reps,
    loadG,
    maxG: (loadG / (percent ?? percentAny(reps, rpe))) * 100,
    rpe,
    calibrates: type === "calibration",
  };
}

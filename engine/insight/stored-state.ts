/** The state of training as it is kept: each session told once, and figures without their names. */
import type {
  Bests,
  Exposure,
  LiftState,
  Mark,
  NewRecord,
  TrainingState,
} from "./training-state.ts";

/** Id, day, and when it began; 0 where only marks speak of it. */
type StoredSession = [logId: string, day: string, at: number];
/** `session` is a place in the list of sessions; `flags` is 1 for missed, 2 for a light week, or both. */
type StoredExposure = [
  session: number,
  flags: number,
  maxG: number | null,
  plusMinus: number | null,
  topG: number | null,
  topReps: number | null,
  setG: number | null,
  sets: number,
  reps: number,
  tonnageG: number,
  rpe: number | null,
  topRpe: number | null,
];
type StoredMark = [value: number, reps: number, session: number];
type Single = Exclude<keyof Bests, "byReps">;
type StoredBests = Record<Single, StoredMark | null> & { byReps: Record<string, StoredMark> };
type StoredLift = Omit<LiftState, "exposures" | "bests"> & {
  exposures: StoredExposure[];
  bests: StoredBests;
};
/** With what its lift is called only where that was something else by then. */
type StoredRecord = Pick<NewRecord, "kind" | "key"> & {
  marks: [mark: StoredMark, before: StoredMark];
  as?: Pick<NewRecord, "exerciseId" | "name">;
};
export type StoredState = Omit<TrainingState, "lifts" | "records"> & {
  log: StoredSession[];
  lifts: Record<string, StoredLift>;
  records: StoredRecord[];
};

const MISSED = 1;
const DELOAD = 2;

export function packState({ lifts, records, ...state }: TrainingState): StoredState {
  const { log, placeOf } = makePlaces();
  const toExposure = (one: Exposure): StoredExposure => [
    placeOf(one.logId, one.day, one.at),
    (one.isMissed ? MISSED : 0) + (one.isDeload ? DELOAD : 0),
    one.maxG,
    one.plusMinus,
    one.topG,
    one.topReps,
    one.setG,
    one.sets,
    one.reps,
    one.tonnageG,
    one.rpe,
    one.topRpe,
  ];
  const toMark = ({ value, reps, logId, day }: Mark): StoredMark => [
    value,
    reps,
    placeOf(logId, day),
  ];
  // Exposures first: they know when a session began, and marks take what is there.
  const exposures = mapValues(lifts, (lift) => lift.exposures.map(toExposure));
  return {
    ...state,
    log,
    lifts: mapValues(lifts, (lift, key) => ({
      ...lift,
      exposures: exposures[key]!,
      bests: mapBests(lift.bests, toMark),
    })),
    records: records.map(({ kind, key, exerciseId, name, mark, before }) => {
      const lift = lifts[key];
      const isSame = lift?.exerciseId === exerciseId && lift.name === name;
      const marks: StoredRecord["marks"] = [toMark(mark), toMark(before)];
      return { kind, key, marks, ...(!isSame && { as: { exerciseId, name } }) };
    }),
  };
}

export function unpackState({ log, lifts, records, ...state }: StoredState): TrainingState {
  const toExposure = ([session, flags, ...figures]: StoredExposure): Exposure => {
    const [logId, day, at] = log[session]!;
    const [maxG, plusMinus, topG, topReps, setG, sets, reps, tonnageG, rpe, topRpe] = figures;
    return {
      logId,
      day,
      at,
      maxG,
      plusMinus,
      topG,
      topReps,
      setG,
      sets,
      reps,
      tonnageG,
      rpe,
      topRpe,
      isMissed: (flags & MISSED) > 0,
      isDeload: (flags & DELOAD) > 0,
    };
  };
  const toMark = ([value, reps, session]: StoredMark): Mark => {
    const [logId, day] = log[session]!;
    return { value, reps, day, logId };
  };
  return {
    ...state,
    lifts: mapValues(lifts, (lift) => ({
      ...lift,
      exposures: lift.exposures.map(toExposure),
      bests: mapBests(lift.bests, toMark),
    })),
    records: records.map(({ kind, key, marks: [mark, before], as = lifts[key]! }) => {
      const { exerciseId, name } = as;
      return { kind, key, exerciseId, name, mark: toMark(mark), before: toMark(before) };
    }),
  };
}

function makePlaces() {
  const log: StoredSession[] = [];
  const placesOf = new Map<string, number[]>();
  const placeOf = (logId: string, day: string, at?: number) => {
    const own = placesOf.get(logId) ?? [];
    const known = own.find((place) => {
      const [, knownDay, knownAt] = log[place]!;
      return knownDay === day && (at === undefined || knownAt === at);
    });
    if (known !== undefined) return known;
    const place = log.push([logId, day, at ?? 0]) - 1;
    placesOf.set(logId, [...own, place]);
    return place;
  };
  return { log, placeOf };
}

const mapValues = <A, B>(all: Record<string, A>, to: (value: A, key: string) => B) =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(value, key)]));

type BestsOf<M> = Record<Single, M | null> & { byReps: Record<string, M> };

function mapBests<A, B>({ byReps, ...singles }: BestsOf<A>, to: (mark: A) => B): BestsOf<B> {
  const mapped = mapValues(singles, (mark: A | null) => (mark === null ? null : to(mark)));
  return { ...(mapped as Record<Single, B | null>), byReps: mapValues(byReps, to) };
}

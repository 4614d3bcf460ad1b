/** What may be proposed at all: the athlete's bounds, tightened by what was said about this swap. */
import type { EquipmentKind } from "../athlete/equipment.ts";
import { type Limits, tighten } from "../athlete/limits.ts";
import type { Exercise, Flag, Tag } from "../catalog/exercise.ts";
import type { Joint } from "../catalog/muscles.ts";
import type { Brief, Place } from "../program/brief.ts";
import { hasEquipment, whyNot } from "../program/eligible.ts";
import type { Reading } from "./reading.ts";
import type { SubstituteRequest } from "./request.ts";

export type Gate = {
  brief: Brief;
  place: Place;
  /** Rules of this swap alone; those of the athlete and the place are `whyNot`'s. */
  isOut: (candidate: Exercise) => boolean;
  session: ReadonlySet<string>;
};

export const passes = (candidate: Exercise, gate: Gate, place: Place | null = gate.place) =>
  !gate.session.has(candidate.id) &&
  !gate.isOut(candidate) &&
  whyNot(candidate, gate.brief, place) === null;

/** One station of these in most gyms: where it is taken, all that needs it is. */
const SINGLE: ReadonlySet<EquipmentKind> = new Set<EquipmentKind>([
  "rack",
  "cable",
  "smith_machine",
  "leg_press",
  "leg_curl",
  "leg_extension",
  "lat_pulldown",
  "dip_station",
  "pullup_bar",
  "landmine",
  "sled",
  "trap_bar",
  "ez_bar",
  "rower",
  "bike",
  "treadmill",
  "elliptical",
  "ab_wheel",
  "rings",
]);
/** What others may be using, of all that an exercise could be done on. */
export const stationsOf = ({ equipment }: Exercise): EquipmentKind[] =>
  equipment.flat().filter((kind) => SINGLE.has(kind));

const OPEN_FLOOR: ReadonlySet<Tag> = new Set<Tag>(["run", "sprint", "throw"]);
const HALF = 0.5;

/** Pain allows less than the original loads, and never more than lightly. */
const allowedStress = (exercise: Exercise, joint: Joint): 0 | 1 =>
  (exercise.jointStress[joint] ?? 0) >= 2 ? 1 : 0;

const isOneStation = ({ implement }: Exercise) => implement === "machine" || implement === "cable";

export function makeGate(
  exercise: Exercise,
  reason: SubstituteRequest["reason"],
  reading: Reading,
  session: ReadonlySet<string>,
  brief: Brief,
  rest: { areas: ReadonlySet<Joint>; isReferred: boolean },
): Gate {
  const kinds = new Set(exercise.equipment.flat());
  const home = brief.days[0]!.place;
  const isNamed = [...kinds].some((kind) => reading.gone.has(kind));
  const gone = new Set(reading.gone);
  if (reason === "busy" && !isNamed) for (const kind of stationsOf(exercise)) gone.add(kind);
  const place = placeOf(home, reading, gone);
  // Somebody who cannot use what is listed as there means that very station.
  const isThere = hasEquipment(exercise, place) && kinds.size > 0;
  const avoidsStation =
    (reason === "busy" && (!isNamed || isOneStation(exercise))) ||
    (reason === "equipment" && isThere);
  const sharesStation = (other: Exercise) =>
    other.implement === exercise.implement &&
    other.equipment.some((set) => set.some((kind) => kinds.has(kind)));
  const forbidden = wrongDirection(exercise, reading);
  const bounds = boundsOf(exercise, reading, rest);
  return {
    brief: bounds || reading.avoided.size > 0 ? withBounds(brief, bounds, reading) : brief,
    place,
    session,
    isOut: (other) =>
      other === exercise ||
      forbidden(other) ||
      (avoidsStation && sharesStation(other)) ||
      (reading.isCramped && needsFloor(other)) ||
      [...reading.muscles].some((muscle) => (other.muscles[muscle] ?? 0) >= HALF),
  };
}

function placeOf(home: Place, { only }: Reading, gone: ReadonlySet<EquipmentKind>): Place {
  if (!only && gone.size === 0) return home;
  const kinds = new Set<EquipmentKind>(only ? ["bodyweight", ...only] : home.kinds);
  for (const kind of gone) kinds.delete(kind);
  return { ...home, kinds, ladders: home.ladders };
}

const needsFloor = (exercise: Exercise) =>
  exercise.measure === "distance" ||
  exercise.implement === "sled" ||
  exercise.id.includes("walking") ||
  exercise.tags.some((tag) => OPEN_FLOOR.has(tag));

function wrongDirection(exercise: Exercise, { direction }: Reading) {
  if (!direction) return () => false;
  const [away, back] =
    direction === "easier"
      ? (["progressTo", "regressTo"] as const)
      : (["regressTo", "progressTo"] as const);
  return (other: Exercise) =>
    exercise[away].includes(other.id) ||
    other[back].includes(exercise.id) ||
    (direction === "easier" && other.skill > exercise.skill);
}

function boundsOf(
  exercise: Exercise,
  reading: Reading,
  { areas, isReferred }: { areas: ReadonlySet<Joint>; isReferred: boolean },
): Partial<Limits> | null {
  const flags = new Set<Flag>();
  const tags = new Set<Tag>();
  if (reading.isLow) tags.add("overhead_standing_tall").add("jump");
  if (reading.hasNoJumps) {
    flags.add("impact");
    tags.add("jump").add("box_jump").add("impact");
  }
  if (reading.hasNoSpotter) {
    flags.add("spotter");
    tags.add("free_barbell_over_face_unspotted");
  }
  const joints: Limits["joints"] = {};
  for (const joint of areas) joints[joint] = isReferred ? 0 : allowedStress(exercise, joint);
  if (areas.size + flags.size + tags.size === 0 && !reading.isQuiet) return null;
  return { joints, flags, tags, ...(reading.isQuiet && { required: new Set<Flag>(["quiet"]) }) };
}

const withBounds = (brief: Brief, bounds: Partial<Limits> | null, { avoided }: Reading): Brief => ({
  ...brief,
  ...(bounds && { limits: tighten(brief.limits, bounds) }),
  ...(avoided.size > 0 && { avoid: new Set([...brief.avoid, ...avoided]) }),
});

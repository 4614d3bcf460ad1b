/** What may leave the API for an athlete, written down a second time: nothing here asks the product's rules. */
import { catalog } from "../../../engine/catalog/catalog.ts";
import type { Exercise, Flag, Tag } from "../../../engine/catalog/exercise.ts";
import type { Joint } from "../../../engine/catalog/muscles.ts";
import type { EquipmentKind } from "../../../engine/athlete/equipment.ts";
import type { Program } from "../../../engine/program/program.ts";
import type { ProgramRequest } from "../../../engine/program/request.ts";

type Bounds = {
  tags?: Tag[];
  flags?: Flag[];
  /** The most stress that each may get; 3 is what healthy ones get. */
  joints?: Partial<Record<Joint, number>>;
  maxRpe?: number;
  maxPercent?: number;
  /** Fewest repetitions of what is done for strength. */
  minReps?: number;
  noMaxTest?: boolean;
  maxSets?: number;
  maxSkill?: number;
};
export type Athlete = { name: string; request: ProgramRequest; bounds: Bounds };

const GYM: EquipmentKind[] = [
  "barbell",
  "plates",
  "rack",
  "bench",
  "dumbbells",
  "cable",
  "machines",
];
const HOME: EquipmentKind[] = ["dumbbells", "bench", "bands"];

/** Injured, young, old and pregnant ones; what each must never get is common knowledge of coaches. */
export const ATHLETES: readonly Athlete[] = [
  {
    name: "a knee that hurts",
    request: { conditions: ["knee_patellofemoral"], equipment: GYM },
    bounds: {
      tags: ["jump", "box_jump", "sprint", "deep_knee_flexion_loaded"],
      joints: { knee: 1 },
    },
  },
  {
    name: "a disc of the lower back",
    request: { conditions: ["low_back_disc"], equipment: GYM },
    bounds: {
      tags: ["good_morning", "loaded_spinal_flexion", "sit_up", "axial_load_heavy"],
      joints: { lumbar: 1 },
    },
  },
  {
    name: "a pinched shoulder",
    request: { conditions: ["shoulder_impingement"], equipment: GYM },
    bounds: {
      tags: ["behind_neck", "upright_row", "dips", "overhead_press", "handstand"],
      joints: { shoulder: 1 },
    },
  },
  {
    name: "fifteen years old",
    request: { age: 15, equipment: GYM },
    bounds: { maxRpe: 8, minReps: 5, noMaxTest: true },
  },
  {
    name: "pregnant",
    request: {
      conditions: ["pregnant, second trimester"],
      sex: "female",
      age: 30,
      equipment: HOME,
    },
    bounds: {
      tags: ["jump", "impact", "contact", "olympic", "sit_up", "hiit", "long_supine"],
      flags: ["supine", "prone", "inverted", "impact"],
      maxRpe: 7,
      maxPercent: 75,
      noMaxTest: true,
    },
  },
  {
    name: "brittle bones at 72",
    request: { age: 72, conditions: ["osteoporosis"], equipment: HOME },
    bounds: {
      tags: ["loaded_spinal_flexion", "sit_up", "twist_loaded", "jump", "fall_risk_high"],
      maxRpe: 8,
      noMaxTest: true,
    },
  },
  {
    name: "high blood pressure",
    request: { conditions: ["high blood pressure, controlled"], equipment: GYM },
    bounds: { tags: ["heavy_isometric", "handstand"], flags: ["inverted", "valsalva"], maxRpe: 8 },
  },
  {
    name: "a beginner",
    request: { experience: "novice", equipment: HOME },
    bounds: { maxSkill: 2, maxSets: 18 },
  },
];

const MOST_SETS = 25;
/** From here on a set tires; a lighter one is practice. */
const HARD_RPE = 6;
const TEST_PERCENT = 98;

type Delivered = Pick<Program, "weeks">;

/** Everything that should not have left. */
export function violationsOf({ weeks }: Delivered, { request, bounds }: Athlete): string[] {
  const found: string[] = [];
  const kinds = new Set(request.equipment);
  const complain = (where: string, what: string) => found.push(`${where}: ${what}`);

  function checkExercise(where: string, id: string) {
    const exercise = catalog().byId.get(id);
    if (!exercise) return void complain(where, `${id} is not in the catalogue`);
    for (const why of offencesOf(exercise, bounds)) complain(where, `${id} ${why}`);
    const canBeDone =
      exercise.equipment.length === 0 ||
      exercise.equipment.some((set) => set.every((kind) => kinds.has(kind)));
    if (!canBeDone) complain(where, `${id} needs what is not there`);
  }

  for (const { number, phase, sessions } of weeks) {
    if (bounds.noMaxTest && phase === "test") complain(`week ${number}`, "a week of tests");
    for (const { number: day, exercises, conditioning, warmup } of sessions) {
      const where = `week ${number} session ${day}`;
      for (const id of warmup) checkExercise(where, id);
      if (conditioning) checkExercise(where, conditioning.exerciseId);
      const ids = exercises.map(({ exerciseId }) => exerciseId);
      if (new Set(ids).size < ids.length) complain(where, "the same exercise twice");
      let sets = 0;
      for (const item of exercises) {
        checkExercise(where, item.exerciseId);
        const isStrength = catalog().byId.get(item.exerciseId)?.kind === "strength";
        for (const group of item.groups) {
          if (group.type === "warmup") continue;
          if (isStrength && (group.rpe ?? HARD_RPE) >= HARD_RPE) sets += group.sets;
          for (const why of faultsOf(group, item.role, bounds))
            complain(where, `${item.exerciseId} ${why}`);
        }
      }
      if (sets > (bounds.maxSets ?? MOST_SETS)) complain(where, `${sets} hard sets`);
    }
  }
  return found;
}

function offencesOf({ kind, tags, flags, jointStress, skill }: Exercise, bounds: Bounds): string[] {
  const joints = Object.entries(bounds.joints ?? {}) as [Joint, number][];
  return [
    ...tags.filter((tag) => bounds.tags?.includes(tag)),
    ...flags.filter((flag) => bounds.flags?.includes(flag)),
    ...joints
      .filter(([joint, most]) => (jointStress[joint] ?? 0) > most)
      .map(([joint]) => `loads the ${joint}`),
    ...(kind === "strength" && skill > (bounds.maxSkill ?? 4) ? [`asks for skill ${skill}`] : []),
  ];
}

type Group = Program["weeks"][number]["sessions"][number]["exercises"][number]["groups"][number];

function faultsOf({ rpe, percent, reps, sets }: Group, role: string, bounds: Bounds): string[] {
  const isMax = reps === 1 && ((percent ?? 0) >= TEST_PERCENT || (rpe ?? 0) >= 9.5);
  const isForStrength = role === "main" || role === "secondary";
  return [
    ...((rpe ?? 0) > (bounds.maxRpe ?? 10) ? [`RPE ${rpe}`] : []),
    ...((percent ?? 0) > (bounds.maxPercent ?? 100) ? [`${percent} %`] : []),
    ...(bounds.noMaxTest && isMax ? ["a test of the maximum"] : []),
    ...(isForStrength && reps < (bounds.minReps ?? 1) ? [`${reps} repetitions`] : []),
    ...(sets > 10 ? [`${sets} sets in a row`] : []),
  ];
}

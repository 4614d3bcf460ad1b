/** One exercise of the catalogue: everything that selection, prescription, rules and swaps ask about it. */
import * as z from "zod";
import { EquipmentKind } from "../athlete/equipment.ts";
import { Joint, Muscle } from "./muscles.ts";

export const PATTERNS = [
  "squat",
  "lunge",
  "hinge",
  "hip_ext",
  "knee_ext",
  "knee_flex",
  "calf",
  "hip_abd",
  "hip_add",
  "push_h",
  "push_i",
  "push_v",
  "fly",
  "pull_h",
  "pull_v",
  "lat_raise",
  "rear_delt",
  "rotcuff",
  "shrug",
  "elbow_flex",
  "elbow_ext",
  "core_antiext",
  "core_antirot",
  "core_lat",
  "core_flex",
  "core_rot",
  "carry",
  "grip",
  "power",
  "cond",
  "mobility",
] as const;
export const Pattern = z
  .enum(PATTERNS)
  .meta({ id: "Pattern", description: "The movement that an exercise is a form of" });
export type Pattern = z.infer<typeof Pattern>;

export const Implement = z
  .enum([
    "barbell",
    "trap_bar",
    "ez_bar",
    "landmine",
    "dumbbell",
    "kettlebell",
    "cable",
    "machine",
    "smith",
    "band",
    "bodyweight",
    "suspension",
    "medicine_ball",
    "sled",
    "wheel",
    "cardio",
  ])
  .meta({ id: "Implement", description: "What is moved" });
export type Implement = z.infer<typeof Implement>;

/** Facts of posture and surroundings that limitations and places ask about. */
export const FLAGS = [
  "overhead",
  "supine",
  "prone",
  "inverted",
  "impact",
  "valsalva",
  "hang",
  "balance",
  "isometric",
  "seated",
  "quiet",
  "kneeling",
  "spotter",
] as const;
export const Flag = z.enum(FLAGS).meta({ id: "ExerciseFlag", description: "A fact of posture" });
export type Flag = z.infer<typeof Flag>;

/** What can make an exercise the wrong one for somebody. */
export const TAGS = [
  "adductor_heavy",
  "axial_load_heavy",
  "balance",
  "barbell_bench_wide",
  "barbell_curl_heavy",
  "behind_neck",
  "bilateral_upper_required",
  "box_jump",
  "clean_catch",
  "climb",
  "contact",
  "deep_hip_flexion_loaded",
  "deep_knee_flexion_loaded",
  "dips",
  "end_range_ballistic",
  "fall_risk_high",
  "floor_deadlift_heavy",
  "free_barbell_over_face_unspotted",
  "good_morning",
  "hamstring_lengthened_heavy",
  "handstand",
  "heavy_core_pressure",
  "heavy_grip_pronated",
  "heavy_isometric",
  "hiit",
  "impact",
  "inversion",
  "jump",
  "kipping",
  "loaded_spinal_flexion",
  "long_supine",
  "neck_load",
  "needs_bench",
  "needs_rack",
  "olympic",
  "olympic_complex",
  "open_chain_knee_heavy",
  "overhead_press",
  "overhead_press_heavy",
  "overhead_standing_tall",
  "overhead_unsupported",
  "pivot_jump_high",
  "prone",
  "run",
  "single_leg_supported",
  "sit_to_stand",
  "sit_up",
  "speed",
  "sprint",
  "standing",
  "swim_alone",
  "throw",
  "twist_loaded",
  "upright_row",
  "wide_stance_heavy",
  "wrist_extension_loaded",
] as const;
export const Tag = z
  .enum(TAGS)
  .meta({ id: "ExerciseTag", description: "What can make an exercise the wrong one for somebody" });
export type Tag = z.infer<typeof Tag>;

/** Shared wording of the signs that end a set; an exercise names those that fit it. */
export const STOP_SIGNS = {
  sharp_pain: "Sharp or catching pain in a joint",
  radiating: "Pain, tingling or numbness that runs into an arm or a leg",
  back_rounding: "The lower back rounds and you cannot hold it",
  dizzy: "Dizziness, faintness or a pounding headache",
  chest: "Pressure or pain in the chest",
  grip_loss: "The grip is about to open",
  knee_shift: "The knee gives way or shifts",
  shoulder_slip: "The shoulder feels as if it could slip",
  breath: "You cannot breathe calmly between repetitions",
  form_gone: "You cannot repeat the movement as shown",
} as const;
export type StopSign = keyof typeof STOP_SIGNS;

const level = (from: number, to: number, description: string) =>
  z.int().min(from).max(to).meta({ description });
const slugs = (description: string) => z.array(z.string()).meta({ description });
const lines = (description: string) => z.array(z.string().min(3).max(120)).meta({ description });

export const MuscleShares = z
  .partialRecord(Muscle, z.union([z.literal(1), z.literal(0.5), z.literal(0.25)]))
  .meta({
    id: "MuscleShares",
    description: "What part of a set counts for a muscle: 1 direct, 0.5 and 0.25 indirect",
  });
export const JointStress = z
  .partialRecord(Joint, z.int().min(1).max(3))
  .meta({ id: "JointStress", description: "Load on a joint: 1 light, 2 moderate, 3 high" });

export const IncrementClass = z
  .enum([
    "barbell",
    "dumbbell",
    "kettlebell",
    "stack",
    "cable",
    "plate_loaded",
    "band",
    "bodyweight",
    "none",
  ])
  .meta({ id: "IncrementClass", description: "In what steps the load can grow" });
export type IncrementClass = z.infer<typeof IncrementClass>;

export const LoadType = z
  .enum(["external", "per_hand", "added", "assisted", "bodyweight", "none"])
  .meta({ id: "LoadType", description: "What the load of a set means" });
export type LoadType = z.infer<typeof LoadType>;

export const Exercise = z
  .object({
    id: z.string().meta({ description: "Stable slug", example: "barbell_back_squat" }),
    name: z.string().meta({ example: "Barbell back squat" }),
    kind: z.enum(["strength", "conditioning", "mobility"]),
    aliases: slugs("Names that other apps and people use"),
    names: z
      .partialRecord(z.enum(["de", "es", "fr", "pt"]), z.array(z.string()))
      .meta({ description: "Names in other languages, the commonest first" }),
    pattern: Pattern,
    plane: z.enum(["sagittal", "frontal", "transverse"]),
    laterality: z.enum(["bilateral", "unilateral", "alternating"]),
    implement: Implement,
    equipment: z
      .array(z.array(EquipmentKind))
      .meta({ description: "Any one of these sets of equipment is enough; empty needs nothing" }),
    muscles: MuscleShares,
    mechanics: z.enum(["compound", "isolation"]),
    skill: level(1, 4, "1 anybody, 2 a novice after a session, 3 practised, 4 coached"),
    fatigue: z
      .object({
        systemic: level(1, 5, "What a hard set costs the whole body"),
        local: level(1, 5, "What it costs the muscle"),
        axial: level(0, 3, "How much it loads the spine lengthwise"),
      })
      .meta({ id: "FatigueCost", description: "What a hard set costs" }),
    jointStress: JointStress,
    flags: z.array(Flag),
    tags: z.array(Tag),
    loadType: LoadType,
    measure: z
      .enum(["reps", "time", "distance"])
      .meta({ description: "What is counted: repetitions, seconds or metres" }),
    bodyweightFraction: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: "Part of the body's weight that is moved" }),
    incrementClass: IncrementClass,
    reps: z
      .object({ min: z.int().min(1), max: z.int() })
      .meta({ id: "RepRange", description: "Sensible range: repetitions, seconds or metres" }),
    minRir: level(0, 5, "Repetitions that must always be left in reserve"),
    rom: z.string().max(160).meta({ description: "How far to move" }),
    cues: lines("What to think of"),
    faults: lines("What goes wrong, and the remedy"),
    regressTo: slugs("Easier forms, nearest first"),
    progressTo: slugs("Harder forms, nearest first"),
    transfer: z.record(z.string(), z.number().positive()).meta({
      description: "Load of the other exercise as a part of this one's, for the same effort",
    }),
    stopIf: z
      .array(z.enum(Object.keys(STOP_SIGNS) as [StopSign, ...StopSign[]]))
      .meta({ description: "Signs that end the set" }),
    evidence: slugs("Keys of docs/evidence.md"),
  })
  .meta({ id: "Exercise", description: "An exercise of the catalogue" });
export type Exercise = z.infer<typeof Exercise>;

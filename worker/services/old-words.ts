/** The upper-case words of the old calls, and what they are called today. */
import type { EquipmentKind } from "../../engine/athlete/equipment.ts";
import type { GoalName, Level } from "../../engine/program/brief.ts";
import type { WorkoutFocus } from "../../engine/program/workout-request.ts";
import type { SubstituteRequest } from "../../engine/substitute/request.ts";

export const OLD_LEVELS = {
  BEGINNER: "novice",
  NOVICE: "novice",
  INTERMEDIATE: "intermediate",
  ADVANCED: "advanced",
} as const satisfies Record<string, Level>;

export const OLD_GOALS = {
  STRENGTH: "strength",
  MUSCLE_GAIN: "hypertrophy",
  HYPERTROPHY: "hypertrophy",
  WEIGHT_LOSS: "fat_loss",
  FAT_LOSS: "fat_loss",
  ENDURANCE: "endurance",
  POWER: "power",
  POWERLIFTING: "powerlifting",
  FLEXIBILITY: "general_fitness",
  GENERAL_FITNESS: "general_fitness",
} as const satisfies Record<string, GoalName>;

export const OLD_FOCUS = {
  FULL_BODY: "full_body",
  UPPER_BODY: "upper_body",
  LOWER_BODY: "lower_body",
  PUSH: "push",
  PULL: "pull",
  LEGS: "legs",
  CHEST: "chest",
  BACK: "back",
  SHOULDERS: "shoulders",
  ARMS: "arms",
  CORE: "core",
  GLUTES: "glutes",
  CARDIO: "conditioning",
  MOBILITY: "mobility",
} as const satisfies Record<string, WorkoutFocus>;

export const OLD_EQUIPMENT = {
  BARBELL: "barbell",
  BENCH: "bench",
  BODYWEIGHT: "bodyweight",
  CABLE: "cable",
  CABLE_MACHINE: "cable",
  DIP_STATION: "dip_station",
  DUMBBELL: "dumbbells",
  DUMBBELLS: "dumbbells",
  EZ_BAR: "ez_bar",
  KETTLEBELL: "kettlebell",
  KETTLEBELLS: "kettlebell",
  LEG_PRESS: "leg_press",
  MACHINE: "machines",
  MACHINES: "machines",
  MEDICINE_BALL: "medicine_ball",
  PULL_UP_BAR: "pullup_bar",
  RESISTANCE_BANDS: "bands",
  ROWING_MACHINE: "rower",
  SMITH_MACHINE: "smith_machine",
  SQUAT_RACK: "rack",
  TRAP_BAR: "trap_bar",
  TREADMILL: "treadmill",
} as const satisfies Record<string, EquipmentKind>;

export const OLD_REASONS = {
  EQUIPMENT: "equipment",
  PAIN: "pain",
  PREFERENCE: "preference",
  BUSY: "busy",
} as const satisfies Record<string, SubstituteRequest["reason"]>;

export type OldLevel = keyof typeof OLD_LEVELS;
export type OldGoal = keyof typeof OLD_GOALS;
export type OldFocus = keyof typeof OLD_FOCUS;
export type OldEquipment = keyof typeof OLD_EQUIPMENT;
export type OldReason = keyof typeof OLD_REASONS;

export const renameAll = <Old extends string, New>(
  words: Record<Old, New>,
  all: readonly Old[],
) => [...new Set(all.map((old) => words[old]))];

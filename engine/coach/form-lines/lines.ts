/** Families of movements that go wrong in the same ways, and the form of what is said about each. */
import type { Pattern } from "../../catalog/exercise.ts";

type Family =
  | "squat"
  | "lunge"
  | "hinge"
  | "bridge"
  | "isolation"
  | "press"
  | "overhead"
  | "row"
  | "pulldown"
  | "raise"
  | "arms"
  | "core"
  | "carry"
  | "power"
  | "general";

export type FamilyLines = {
  causes: readonly [string, string];
  cues: readonly [string, string, string];
  drill: string;
  easier: string;
};
export type FormLines = Record<Family, FamilyLines>;

export const FAMILY_OF: Record<Pattern, Family> = {
  squat: "squat",
  lunge: "lunge",
  hinge: "hinge",
  hip_ext: "bridge",
  knee_ext: "isolation",
  knee_flex: "isolation",
  calf: "isolation",
  hip_abd: "isolation",
  hip_add: "isolation",
  push_h: "press",
  push_i: "press",
  push_v: "overhead",
  fly: "raise",
  pull_h: "row",
  pull_v: "pulldown",
  lat_raise: "raise",
  rear_delt: "raise",
  rotcuff: "isolation",
  shrug: "isolation",
  elbow_flex: "arms",
  elbow_ext: "arms",
  core_antiext: "core",
  core_antirot: "core",
  core_lat: "core",
  core_flex: "core",
  core_rot: "core",
  carry: "carry",
  grip: "isolation",
  power: "power",
  cond: "general",
  mobility: "general",
};

import { expect, test } from "vitest";
import { PLACES } from "../../test/support/random-request.ts";
import type { Pattern } from "../catalog/exercise.ts";
import { eligible } from "./select.ts";
import { resolve } from "./resolve.ts";

const STATES: Record<string, string[]> = {
  healthy: [],
  knee: ["knee_patellofemoral"],
  back: ["low_back_disc"],
  shoulder: ["shoulder_impingement"],
  elbow: ["tennis_elbow"],
  wrist: ["wrist_pain"],
  hip: ["hip_impingement"],
  achilles: ["achilles_tendinopathy"],
  neck: ["neck_strain"],
  pregnant: ["pregnant, second trimester"],
  hypertension: ["high blood pressure, controlled"],
  osteoporosis: ["osteoporosis"],
};
const REQUIRED: Pattern[] = [
  "squat",
  "lunge",
  "hinge",
  "hip_ext",
  "knee_flex",
  "calf",
  "push_h",
  "push_v",
  "pull_h",
  "pull_v",
  "lat_raise",
  "rear_delt",
  "elbow_flex",
  "elbow_ext",
  "core_antiext",
  "core_antirot",
];

/** What no honest catalogue can offer twice, by movement; a loss anywhere else fails the test. */
const WITHOUT_OVERHEAD = [
  "bands",
  "bar_park",
  "barbell_home",
  "cables",
  "dumbbells",
  "dumbbells_bench",
  "kettlebell",
  "machines",
  "nothing",
  "rings",
  "smith",
];
const WITHOUT_PRONE = ["bar_park", "barbell_home", "kettlebell", "machines", "nothing", "rings"];
const WITHOUT_ELBOW = ["bar_park", "barbell_home", "kettlebell", "nothing", "rings"];
const INFEASIBLE = [
  ...WITHOUT_OVERHEAD.map((place) => `${place} shoulder push_v`),
  ...WITHOUT_PRONE.map((place) => `${place} pregnant rear_delt`),
  ...WITHOUT_ELBOW.map((place) => `${place} elbow elbow_ext`),
];

test("every athlete has two ways to train each movement at every place, or we name the gap", () => {
  const gaps: string[] = [];
  for (const [place, equipment] of Object.entries(PLACES))
    for (const [state, conditions] of Object.entries(STATES)) {
      const brief = resolve({ equipment, conditions, experience: "novice" }, "2026-11-21");
      for (const pattern of REQUIRED)
        if (eligible(pattern, brief, brief.days[0]!.place).length < 2)
          gaps.push(`${place} ${state} ${pattern}`);
    }
  expect(gaps.toSorted()).toEqual(INFEASIBLE.toSorted());
});

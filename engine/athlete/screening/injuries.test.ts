/** Injuries in the athletes' own words: what each is told and what is taken off their plan. */
import { describe, expect, test } from "vitest";
import { problemsOf, type Row } from "./personas.ts";

const INJURIES: Row[] = [
  [
    "c",
    "achilles_tendinopathy",
    ["injury_modified"],
    { tags: ["jump", "run"], is: { joints: { ankle: 1 } } },
  ],
  [
    "c",
    "acl_repair_9_months_cleared",
    ["injury_modified", "post_surgery"],
    { tags: ["pivot_jump_high", "open_chain_knee_heavy"], is: { joints: { knee: 2 } } },
  ],
  [
    "c",
    "ankle_sprain_2_weeks",
    ["injury_modified"],
    { tags: ["jump", "balance"], is: { joints: { ankle: 1 } } },
  ],
  [
    "c",
    "groin_strain",
    ["injury_modified"],
    { tags: ["adductor_heavy", "wide_stance_heavy"], is: { joints: { hip: 1 } } },
  ],
  [
    "c",
    "hamstring_strain_grade1",
    ["injury_modified"],
    {
      tags: ["hamstring_lengthened_heavy", "sprint"],
      atMost: { maxRpe: 7 },
      is: { muscleCaps: { hamstrings: 4 } },
    },
  ],
  [
    "c",
    "hip_impingement",
    ["injury_modified"],
    { tags: ["deep_hip_flexion_loaded"], is: { joints: { hip: 1 } } },
  ],
  [
    "c",
    "knee_patellofemoral",
    ["injury_modified"],
    {
      tags: ["deep_knee_flexion_loaded", "jump"],
      is: { floorFactors: { quads: 0.7 }, joints: { knee: 1 } },
    },
  ],
  [
    "c",
    "low_back_disc",
    ["injury_modified"],
    {
      tags: [
        "floor_deadlift_heavy",
        "good_morning",
        "loaded_spinal_flexion",
        "twist_loaded",
        "axial_load_heavy",
      ],
      is: { joints: { lumbar: 1 }, muscleCaps: { erectors: 4 } },
    },
  ],
  [
    "c",
    "neck_strain",
    ["injury_modified", "neck"],
    { tags: ["neck_load"], postures: ["inverted"] },
  ],
  ["c", "plantar_fasciitis", ["injury_modified"], { tags: ["run", "jump", "impact"] }],
  [
    "c",
    "rotator_cuff_strain",
    ["injury_modified"],
    { tags: ["behind_neck", "upright_row", "dips"] },
  ],
  [
    "c",
    "shoulder_impingement",
    ["injury_modified"],
    { tags: ["overhead_press", "barbell_bench_wide"], is: { joints: { shoulder: 1 } } },
  ],
  [
    "c",
    "tennis_elbow",
    ["injury_modified"],
    { tags: ["barbell_curl_heavy", "heavy_grip_pronated"] },
  ],
  ["c", "wrist_pain", ["injury_modified"], { tags: ["wrist_extension_loaded", "clean_catch"] }],
  ["c", "slight niggle in my left knee", ["injury_modified"], { is: { joints: { knee: 2 } } }],
  [
    "r",
    "twisted my knee yesterday, it is swollen and locks",
    ["injury_modified"],
    { is: { joints: { knee: 0 } } },
  ],
  [
    "r",
    "popped something in my shoulder 3 days ago, severe pain",
    ["injury_modified"],
    { is: { joints: { shoulder: 0 } } },
  ],
  ["r", "ruptured achilles five weeks ago", ["injury_modified"], { is: { joints: { ankle: 0 } } }],
  [
    "r",
    "threw out my back two days ago, severe, can't walk straight",
    ["injury_modified"],
    { is: { joints: { lumbar: 0 } } },
  ],
  ["c", "bad left knee", ["injury_modified"], { is: { joints: { knee: 1 } } }],
  [
    "c",
    "dodgy shoulder, hurts when I press overhead",
    ["injury_modified"],
    { tags: ["overhead_press_heavy"] },
  ],
  ["c", "sciatica on and off for 3 years", ["injury_modified"], { is: { joints: { lumbar: 1 } } }],
  ["c", "golfer's elbow, mild", ["injury_modified"], { is: { joints: { elbow: 2 } } }],
  ["c", "carpal tunnel in both hands", ["injury_modified"], { tags: ["wrist_extension_loaded"] }],
  ["c", "labral tear in my right hip", ["injury_modified"], { is: { joints: { hip: 1 } } }],
  ["c", "shin splints", ["injury_modified"], { tags: ["run"] }],
  [
    "c",
    "knee, shoulder and wrist pain",
    ["injury_modified", "multiple_injuries"],
    { is: { joints: { knee: 1, shoulder: 1, wrist: 1 } } },
  ],
  [
    "r",
    "ACL surgery 6 weeks ago",
    ["post_surgery", "injury_modified"],
    { is: { joints: { knee: 0 } } },
  ],
  [
    "r",
    "rotator cuff repair eight weeks ago, not cleared yet",
    ["post_surgery"],
    { is: { joints: { shoulder: 0 } } },
  ],
  [
    "c",
    "meniscus surgery 4 months ago, cleared by my physio",
    ["post_surgery"],
    { is: { joints: { knee: 2 } } },
  ],
  ["r", "broke my wrist 4 weeks ago, still in a cast", ["bone_injury"], {}],
  [
    "r",
    "stress fracture in my shin last month",
    ["bone_injury"],
    { tags: ["run", "jump", "impact"] },
  ],
  ["c", "scoliosis", ["injury_modified"], { tags: ["loaded_spinal_flexion"] }],
  ["c", "No injuries except a bad knee", ["injury_modified"], { is: { joints: { knee: 1 } } }],
  ["p", "ankle sprain three years ago, fully healed", []],
  ["c", "sholder impingment", ["injury_modified"], { is: { joints: { shoulder: 1 } } }],
  ["c", "no deep squats because of my hip", ["injury_modified"], { is: { joints: { hip: 1 } } }],
  [
    "r",
    "I can't put weight on my right foot since yesterday",
    ["injury_modified"],
    { is: { joints: { ankle: 0 } } },
  ],
  ["c", "my back is killing me", ["injury_modified"], { is: { joints: { lumbar: 1 } } }],
  [
    "r",
    "me operaron del hombro hace 5 semanas",
    ["post_surgery"],
    { is: { joints: { shoulder: 0 } } },
  ],
  ["r", "opéré du genou il y a 4 semaines", ["post_surgery"], { is: { joints: { knee: 0 } } }],
  [
    "c",
    "my shoulder clicks but doesn't hurt",
    ["injury_modified"],
    { is: { joints: { shoulder: 2 } } },
  ],
  ["p", "my knees used to hurt but are fine now", []],
  ["c", "dolor de rodilla", ["injury_modified"], { is: { joints: { knee: 1 } } }],
  ["c", "Knieschmerzen beim Beugen", ["injury_modified"], { is: { joints: { knee: 1 } } }],
  ["c", "douleur à l'épaule", ["injury_modified"], { is: { joints: { shoulder: 1 } } }],
  ["c", "dor no joelho", ["injury_modified"], { is: { joints: { knee: 1 } } }],
  ["c", "Bandscheibenvorfall L5/S1", ["injury_modified"], { is: { joints: { lumbar: 1 } } }],
];

describe.each(["injuries", "notes"] as const)("%s", (field) => {
  const rows = field === "notes" ? INJURIES.filter(([, words]) => !words.includes("_")) : INJURIES;
  test.each(rows)("%s: %s", (...row) => expect(problemsOf(row, field)).toEqual([]));
});

/** What goes wrong in a family of movements and what helps, in English. */
import type { FormLines } from "./lines.ts";

export const englishForm = (): FormLines => ({
  squat: {
    causes: [
      "Balance drifts to the toes or the heels on the way down",
      "The load is a little more than you can control at the bottom",
    ],
    cues: [
      "Whole foot on the floor, weight over the middle",
      "Knees follow the toes, down and up",
      "Breathe in and brace before each rep",
    ],
    drill: "Slow squats to a box with a pause at the bottom, with a light load",
    easier: "Less load, or a box that ends the range where you still have control",
  },
  lunge: {
    causes: [
      "Both feet stand on a single line, so balance costs strength",
      "The step is too short or too long for your hips",
    ],
    cues: [
      "Feet hip-width apart, as if on rails",
      "Front foot flat, knee over the toes",
      "Lower straight down with a quiet trunk",
    ],
    drill: "Slow split squats while you hold on to something",
    easier: "Both hands on a support, or a shorter range",
  },
  hinge: {
    causes: ["The back bends where the hips should move", "The load starts too far from the body"],
    cues: [
      "Push the hips back, shins almost upright",
      "Back long from head to tailbone, brace before you lift",
      "Keep the load close to the legs",
    ],
    drill: "Slow hip hinges with a stick along the back",
    easier: "Start from a raised position, or with a lighter load",
  },
  bridge: {
    causes: [
      "The lower back does what the glutes should do",
      "The feet stand too near or too far away",
    ],
    cues: [
      "Ribs down, chin slightly in",
      "Drive through the heels and finish with the glutes",
      "Stop where the hips are straight",
    ],
    drill: "Bridges on the floor with a pause at the top",
    easier: "The floor instead of the bench, without load",
  },
  isolation: {
    causes: ["Momentum does the start of each rep", "The load cuts the range short"],
    cues: [
      "Start from still, no swing",
      "Use the full range that you control",
      "Lower more slowly than you lift",
    ],
    drill: "Light reps with a pause at the hardest point",
    easier: "Less load and a range without strain",
  },
  press: {
    causes: [
      "The shoulders roll forward as the weight comes down",
      "The elbows flare wider than you can hold",
    ],
    cues: [
      "Shoulder blades back and down before you begin",
      "Elbows a little below shoulder height",
      "Wrists straight above the elbows",
    ],
    drill: "Slow reps with a pause just above the chest, with a light load",
    easier: "Push-ups with raised hands, or lighter dumbbells",
  },
  overhead: {
    causes: [
      "The lower back arches to help the weight up",
      "The weight travels around the head instead of close to it",
    ],
    cues: [
      "Squeeze the glutes, ribs down",
      "Weight close to the face, then head through",
      "Finish with the arms beside the ears",
    ],
    drill: "Kneeling presses with a light weight",
    easier: "Press at an incline, or with a single arm at a time",
  },
  row: {
    causes: [
      "The arms pull before the shoulder blades move",
      "The trunk swings to help the weight",
    ],
    cues: [
      "Pull the elbows back, not the hands",
      "Shoulder blades together at the end",
      "Quiet trunk, long neck",
    ],
    drill: "Rows with a pause at the end, with a light load",
    easier: "Chest supported on a bench",
  },
  pulldown: {
    causes: [
      "The pull starts from the arms, with raised shoulders",
      "The range is cut short at the top or the bottom",
    ],
    cues: [
      "Shoulders down before the elbows bend",
      "Elbows towards the ribs",
      "Let the arms get long under control",
    ],
    drill: "Pulls of the shoulder blades alone, with straight arms",
    easier: "A band or a machine that takes part of your weight",
  },
  raise: {
    causes: [
      "The weight is too heavy for a strict path",
      "The shoulders shrug up towards the ears",
    ],
    cues: [
      "Lead with the elbows, quiet hands",
      "Long neck, low shoulders",
      "Lower slowly all the way",
    ],
    drill: "Light raises with a pause at the top",
    easier: "Lighter, or with bent elbows",
  },
  arms: {
    causes: ["The upper arms drift and help along", "The body swings to start the rep"],
    cues: ["Upper arms still", "Wrists straight", "Bend and straighten all the way under control"],
    drill: "Slow lowering with a light weight",
    easier: "A cable or band, where the start is lighter",
  },
  core: {
    causes: ["The lower back takes over when the trunk tires", "The breath is held"],
    cues: [
      "Ribs towards the pelvis, a small tuck",
      "Calm breaths all the time",
      "Stop when the position goes",
    ],
    drill: "Short holds in the easiest position that you can keep",
    easier: "Bent knees or a raised surface",
  },
  carry: {
    causes: ["The load pulls you to the side", "The steps are long and hurried"],
    cues: [
      "Stand tall, shoulders level",
      "Short, quiet steps",
      "Ribs over the hips, keep breathing",
    ],
    drill: "A light load carried along a line on the floor",
    easier: "Lighter, or over a shorter way",
  },
  power: {
    causes: ["Speed drops before the set ends", "The landing or the catch is stiff"],
    cues: [
      "Each rep fast and crisp, then reset",
      "Land softly, knees over the toes",
      "End the set when it slows down",
    ],
    drill: "Low jumps or light throws with long pauses between",
    easier: "Lower, lighter and fewer",
  },
  general: {
    causes: [
      "The pace or the load is more than you can control today",
      "Attention fades towards the end of the set",
    ],
    cues: [
      "Move slowly enough to feel each part",
      "Breathe calmly",
      "Stop the set while it still looks good",
    ],
    drill: "The same movement slowly, without load",
    easier: "A smaller range or less load",
  },
});

/** Says in plain words why one exercise can stand in for another. */
import type { Exercise, Pattern } from "../catalog/exercise.ts";
import type { Joint, Muscle } from "../catalog/muscles.ts";
import { directMuscles, relation } from "./similarity.ts";
import type { Reading } from "./reading.ts";
import type { SubstituteRequest } from "./request.ts";

const MOVEMENT: Record<Pattern, string> = {
  squat: "squat",
  lunge: "lunge",
  hinge: "hip hinge",
  hip_ext: "hip extension",
  knee_ext: "knee extension",
  knee_flex: "leg curl",
  calf: "calf raise",
  hip_abd: "hip abduction",
  hip_add: "hip adduction",
  push_h: "horizontal push",
  push_i: "incline push",
  push_v: "vertical push",
  fly: "chest fly",
  pull_h: "horizontal pull",
  pull_v: "vertical pull",
  lat_raise: "lateral raise",
  rear_delt: "rear shoulder raise",
  rotcuff: "shoulder rotation",
  shrug: "shrug",
  elbow_flex: "elbow bend",
  elbow_ext: "elbow extension",
  core_antiext: "bracing against arching",
  core_antirot: "bracing against turning",
  core_lat: "bracing to the side",
  core_flex: "trunk bend",
  core_rot: "trunk turn",
  carry: "carry",
  grip: "grip",
  power: "fast movement",
  cond: "conditioning",
  mobility: "mobility drill",
};

const BODY: Record<Joint, string> = {
  knee: "knee",
  hip: "hip",
  lumbar: "lower back",
  shoulder: "shoulder",
  elbow: "elbow",
  wrist: "wrist",
  ankle: "ankle",
  neck: "neck",
};

const plain = (words: readonly string[]) => {
  const names = words.map((word) => word.replaceAll("_", " "));
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};

function movement(from: Exercise, to: Exercise) {
  if (from.pattern === to.pattern) return `The same movement: ${MOVEMENT[to.pattern]}.`;
  const [is, was] = [MOVEMENT[to.pattern], MOVEMENT[from.pattern]];
  return relation(from.pattern, to.pattern) > 0
    ? `A related movement: ${is} for ${was}.`
    : `Another movement for the same muscles: ${is}.`;
}

function muscles(from: Exercise, to: Exercise) {
  const wanted = directMuscles(from);
  const kept = wanted.filter((muscle) => (to.muscles[muscle] ?? 0) >= 0.5);
  if (wanted.length === 0 || kept.length === 0) return null;
  const lost = wanted.filter((muscle: Muscle) => !kept.includes(muscle));
  return `Trains ${plain(kept)}${lost.length > 0 ? `, less the ${plain(lost)}` : ", as the original does"}.`;
}

function needs({ equipment }: Exercise, has: (kind: string) => boolean) {
  const set = equipment.find((kinds) => kinds.every(has)) ?? equipment[0];
  return set && set.length > 0 ? plain(set) : "no equipment";
}

type Case = {
  from: Exercise;
  to: Exercise;
  reason: SubstituteRequest["reason"];
  reading: Reading;
  areas: ReadonlySet<Joint>;
  has: (kind: string) => boolean;
};

/** Two to four reasons, what the athlete asked for before what any coach would say. */
export function reasonsFor({ from, to, reason, reading, areas, has }: Case): string[] {
  const why = [movement(from, to)];
  for (const joint of areas) {
    const stress = to.jointStress[joint] ?? 0;
    why.push(
      stress === 0
        ? `Puts no load on the ${BODY[joint]}.`
        : `Loads the ${BODY[joint]} less: ${stress} of 3 instead of ${from.jointStress[joint] ?? 0}.`,
    );
  }
  if (reading.direction) {
    const form = reading.direction === "easier" ? from.regressTo : from.progressTo;
    if (form.includes(to.id))
      why.push(
        `${reading.direction === "easier" ? "An easier" : "A harder"} form of ${from.name.toLowerCase()}.`,
      );
  }
  if (reason === "busy") why.push(`Another station: ${needs(to, has)}.`);
  if (reason === "equipment") why.push(`Possible with what is there: ${needs(to, has)}.`);
  if (reading.isQuiet) why.push("Quiet: nothing drops or bounces.");
  const trained = muscles(from, to);
  if (trained) why.push(trained);
  if (why.length < 4 && to.skill < from.skill) why.push("Easier to learn.");
  if (why.length < 2) why.push(`Needs ${needs(to, has)}.`);
  return why.slice(0, 4);
}

export const restReasons = (to: Exercise, areas: ReadonlySet<Joint>): string[] => [
  `Puts no load on the ${placesOf(areas)}.`,
  `Trains ${plain(directMuscles(to))} in the meantime.`,
];

export const placesOf = (areas: Iterable<Joint>) => plain([...areas].map((joint) => BODY[joint]));

/** The exercises that a proposer may choose from: the best of each movement, for each place. */
import type { Pattern } from "../catalog/exercise.ts";
import type { Brief, Place } from "./brief.ts";
import { rank } from "./select.ts";

type Shelf = { pattern: Pattern; role: "main" | "isolation"; most: number };

/** More would make a prompt dearer, and hardly a plan better. */
const SHELVES: readonly Shelf[] = [
  ...(["squat", "hinge", "push_h", "pull_h", "push_v", "pull_v", "lunge"] as const).map(
    (pattern): Shelf => ({ pattern, role: "main", most: 4 }),
  ),
  ...(["push_i", "hip_ext", "knee_flex", "knee_ext", "elbow_flex", "elbow_ext"] as const).map(
    (pattern): Shelf => ({ pattern, role: "isolation", most: 3 }),
  ),
  ...(
    [
      "fly",
      "lat_raise",
      "rear_delt",
      "calf",
      "core_antiext",
      "core_antirot",
      "core_lat",
      "core_flex",
      "carry",
      "power",
    ] as const
  ).map((pattern): Shelf => ({ pattern, role: "isolation", most: 2 })),
];

export type Candidates = { place: string | null; byPattern: [Pattern, string[]][] };

/** What the athlete keeps or wants comes first in its movement, because the ranking says so. */
export function listCandidates(brief: Brief): Candidates[] {
  const places = [...new Set(brief.days.map(({ place }) => place))];
  return places.map((place) => ({ place: place.name, byPattern: shelvesOf(brief, place) }));
}

const shelvesOf = (brief: Brief, place: Place): Candidates["byPattern"] =>
  SHELVES.flatMap(({ pattern, role, most }) => {
    const ids = rank(pattern, brief, place, role)
      .slice(0, most)
      .map(({ exercise }) => exercise.id);
    return ids.length === 0 ? [] : [[pattern, ids] as [Pattern, string[]]];
  });

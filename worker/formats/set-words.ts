/** Sets as people write them down: how many, of what, how heavy, how hard. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import type { Conditioning, SetGroup } from "../../engine/program/program.ts";

type Measured = { exerciseId: string };

const MEASURES = { reps: "", time: " s", distance: " m" } as const;
const KINDS = { warmup: "warm-up", work: "", calibration: "find the load" } as const;

export const kindWords = ({ type }: SetGroup) => KINDS[type];

/** What somebody's own catalogue holds beyond ours counts in repetitions unless it is given. */
export const measureOf = ({ exerciseId }: Measured, catalog: Catalog) =>
  catalog.byId.get(exerciseId)?.measure ?? "reps";

export const repsWords = ({ reps, repsMax }: SetGroup, item: Measured, catalog: Catalog) =>
  `${reps}${repsMax === null ? "" : `-${repsMax}`}${MEASURES[measureOf(item, catalog)]}`;

export const loadWords = ({ load, percent }: SetGroup) =>
  load?.display ?? (percent === null ? "" : `${percent} %`);

export function groupWords(group: SetGroup, item: Measured, catalog: Catalog) {
  const { sets, rpe, tempo } = group;
  const kind = kindWords(group);
  const words = [
    `${sets} x ${repsWords(group, item, catalog)}`,
    loadWords(group),
    rpe === null ? "" : `RPE ${rpe}`,
    tempo ? `tempo ${tempo}` : "",
  ];
  return `${words.filter(Boolean).join(", ")}${kind && ` (${kind})`}`;
}

export const conditioningWords = ({ minutes, intensity, text }: Conditioning) =>
  `${minutes} min, ${intensity}${text && `. ${text}`}`;

/** The catalogue as the engine reads it: records filled with what they may leave out, found by id. */
import type { Exercise, Pattern } from "./exercise.ts";
import { NAMES, RECORDS, TEXTS } from "./records.ts";

/** Moves whenever a record changes. */
export const CATALOG_VERSION = "1.0.0";

/** What a record leaves out. */
const DEFAULTS = {
  kind: "strength",
  plane: "sagittal",
  laterality: "bilateral",
  equipment: [],
  jointStress: {},
  flags: [],
  tags: [],
  measure: "reps",
  bodyweightFraction: 0,
  minRir: 0,
  regressTo: [],
  progressTo: [],
  transfer: {},
};
const DEFAULT_TEXTS = {
  aliases: [],
  names: {},
  stopIf: ["sharp_pain", "form_gone"],
  evidence: ["acsm-2026"],
};

export type Catalog = {
  version: string;
  all: readonly Exercise[];
  byId: ReadonlyMap<string, Exercise>;
  byPattern: ReadonlyMap<Pattern, readonly Exercise[]>;
  /** Names in the one spelling by the order of `all`, where they are known beforehand. */
  nameKeys?: () => readonly (readonly string[])[];
};

export function makeCatalog(all: readonly Exercise[], version: string): Catalog {
  return {
    version,
    all,
    byId: new Map(all.map((exercise) => [exercise.id, exercise])),
    byPattern: Map.groupBy(all, ({ pattern }) => pattern),
  };
}

type Texts = Pick<
  Exercise,
  "aliases" | "names" | "rom" | "cues" | "faults" | "stopIf" | "evidence"
>;
let texts: Record<string, Texts> | undefined;

function textsOf(id: string): Texts {
  texts ??= JSON.parse(TEXTS) as Record<string, Texts>;
  return { ...DEFAULT_TEXTS, ...texts[id] } as Texts;
}

/** What planning never reads stays text until somebody asks for it. */
const READS_TEXTS = {
  get aliases() {
    return textsOf((this as unknown as Exercise).id).aliases;
  },
  get names() {
    return textsOf((this as unknown as Exercise).id).names;
  },
  get rom() {
    return textsOf((this as unknown as Exercise).id).rom;
  },
  get cues() {
    return textsOf((this as unknown as Exercise).id).cues;
  },
  get faults() {
    return textsOf((this as unknown as Exercise).id).faults;
  },
  get stopIf() {
    return textsOf((this as unknown as Exercise).id).stopIf;
  },
  get evidence() {
    return textsOf((this as unknown as Exercise).id).evidence;
  },
};

/** With its texts as fields of its own, as it is shown. */
export const wholeExercise = (exercise: Exercise): Exercise => ({
  ...exercise,
  aliases: exercise.aliases,
  names: exercise.names,
  rom: exercise.rom,
  cues: exercise.cues,
  faults: exercise.faults,
  stopIf: exercise.stopIf,
  evidence: exercise.evidence,
});

let known: Catalog | undefined;

/** Made on first use: an isolate that plans nothing pays nothing. */
export function catalog(): Catalog {
  known ??= {
    ...makeCatalog(
      (JSON.parse(RECORDS) as object[]).map((record) =>
        Object.assign(Object.create(READS_TEXTS) as Exercise, DEFAULTS, record),
      ),
      CATALOG_VERSION,
    ),
    nameKeys: () => NAMES.split(";").map((line) => line.split(",")),
  };
  return known;
}

/** The catalogue as the engine reads it: records filled with what they may leave out, found by id. */
import arms from "./data/arms.json" with { type: "json" };
import carryPower from "./data/carry-power.json" with { type: "json" };
import conditioning from "./data/conditioning.json" with { type: "json" };
import core from "./data/core.json" with { type: "json" };
import hinge from "./data/hinge.json" with { type: "json" };
import legs from "./data/legs.json" with { type: "json" };
import mobility from "./data/mobility.json" with { type: "json" };
import pull from "./data/pull.json" with { type: "json" };
import push from "./data/push.json" with { type: "json" };
import seated from "./data/seated.json" with { type: "json" };
import squat from "./data/squat.json" with { type: "json" };
import { type Exercise, type Pattern } from "./exercise.ts";

/** Moves whenever a record changes in a way that could change a plan. */
export const CATALOG_VERSION = "1.0.0";

/** What a record leaves out. */
const DEFAULTS = {
  kind: "strength",
  aliases: [],
  names: {},
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
  stopIf: ["sharp_pain", "form_gone"],
  evidence: ["acsm-2026"],
} as const;

export type Catalog = {
  version: string;
  all: readonly Exercise[];
  byId: ReadonlyMap<string, Exercise>;
  byPattern: ReadonlyMap<Pattern, readonly Exercise[]>;
};

export function makeCatalog(all: readonly Exercise[], version: string): Catalog {
  return {
    version,
    all,
    byId: new Map(all.map((exercise) => [exercise.id, exercise])),
    byPattern: Map.groupBy(all, ({ pattern }) => pattern),
  };
}

let known: Catalog | undefined;

/** Made on first use: an isolate that plans nothing pays nothing. */
export function catalog(): Catalog {
  known ??= makeCatalog(
    [squat, hinge, legs, push, pull, arms, core, carryPower, seated, conditioning, mobility]
      .flat()
      .map((record: object) => ({ ...DEFAULTS, ...record }) as unknown as Exercise),
    CATALOG_VERSION,
  );
  return known;
}

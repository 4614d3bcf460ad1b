/** Gyms as the engine sees them: what is there, and which loads can be put together. */
import type { EquipmentItem, EquipmentKind, Plates } from "../athlete/equipment.ts";
import type { IncrementClass } from "../catalog/exercise.ts";
import { type Ladder, ladderFor } from "../strength/ladder.ts";
import type { Place, Unit } from "./brief.ts";

type Item = EquipmentKind | EquipmentItem;
type Loads = { plates?: Plates | undefined; unit: Unit };

/** Where the loads of a class come from, the first that is there. */
const SOURCES: Record<IncrementClass, readonly EquipmentKind[]> = {
  barbell: ["barbell", "trap_bar", "ez_bar", "landmine"],
  dumbbell: ["dumbbells", "kettlebell"],
  kettlebell: ["kettlebell", "dumbbells"],
  stack: ["machines", "lat_pulldown", "leg_extension", "leg_curl"],
  cable: ["cable"],
  plate_loaded: ["leg_press", "smith_machine", "machines"],
  band: [],
  bodyweight: [],
  none: [],
};
const CLASSES = Object.keys(SOURCES) as IncrementClass[];

export function makePlace(name: string | null, equipment: readonly Item[], loads: Loads): Place {
  const items = new Map<EquipmentKind, EquipmentItem>();
  for (const item of equipment) {
    const whole = typeof item === "string" ? { kind: item } : item;
    items.set(whole.kind, whole);
  }
  return {
    name,
    kinds: new Set<EquipmentKind>(["bodyweight", ...items.keys()]),
    ladders: makeLadders(items, loads),
  };
}

/** Made when first asked for: most plans use three classes of nine. */
function makeLadders(items: ReadonlyMap<EquipmentKind, EquipmentItem>, loads: Loads) {
  const made: Partial<Record<IncrementClass, Ladder>> = {};
  const ladders = {} as Record<IncrementClass, Ladder>;
  for (const kind of CLASSES)
    Object.defineProperty(ladders, kind, {
      enumerable: true,
      get: () => (made[kind] ??= makeLadder(kind, items, loads)),
    });
  return ladders;
}

function makeLadder(
  kind: IncrementClass,
  items: ReadonlyMap<EquipmentKind, EquipmentItem>,
  { plates, unit }: Loads,
) {
  const source = SOURCES[kind].find((candidate) => items.has(candidate));
  const item = source && items.get(source);
  return ladderFor(kind, {
    unit,
    ...(item?.maxKg !== undefined && { maxKg: item.maxKg }),
    ...(item?.incrementKg !== undefined && { incrementKg: item.incrementKg }),
    ...(item?.weightsKg !== undefined && { weightsKg: item.weightsKg }),
    ...(plates && source === "barbell" && { plates }),
  });
}

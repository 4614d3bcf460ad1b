/** The form of what it takes to say in another language why an exercise can stand in. */
import type { EquipmentKind } from "../../athlete/equipment.ts";
import type { Pattern } from "../../catalog/exercise.ts";
import type { Joint, Muscle } from "../../catalog/muscles.ts";

export type ReasonWords = {
  movements: Record<Pattern, string>;
  /** As the object of "loads". */
  joints: Record<Joint, string>;
  muscles: Record<Muscle, string>;
  equipment: Record<EquipmentKind, string>;
  noEquipment: string;
  same(movement: string): string;
  related(movement: string, was: string): string;
  other(movement: string): string;
  unloads(joints: string): string;
  loadsLess(joint: string, is: string, was: string): string;
  easier(name: string): string;
  harder(name: string): string;
  station(equipment: string): string;
  possible(equipment: string): string;
  quiet: string;
  trains(muscles: string): string;
  trainsLess(muscles: string, lost: string): string;
  meanwhile(muscles: string): string;
  learn: string;
  needs(equipment: string): string;
};

/** What was understood of a wish for another exercise, gathered while it is read. */
import type { EquipmentKind } from "../athlete/equipment.ts";
import type { Joint, Muscle } from "../catalog/muscles.ts";
import type { SubstituteConstraint } from "./substitution.ts";

export type Reading = {
  constraints: SubstituteConstraint[];
  joints: Set<Joint>;
  muscles: Set<Muscle>;
  painLevel: number;
  /** Kinds that are taken, broken or not there. */
  gone: Set<EquipmentKind>;
  /** Nothing but these, where somebody says what alone there is. */
  only: Set<EquipmentKind> | null;
  isQuiet: boolean;
  isCramped: boolean;
  isLow: boolean;
  hasNoSpotter: boolean;
  hasNoJumps: boolean;
  direction: "easier" | "harder" | null;
  avoided: Set<string>;
  notUnderstood: { pointer: string; text: string }[];
};

export function newReading(): Reading {
  return {
    constraints: [],
    joints: new Set(),
    muscles: new Set(),
    painLevel: 0,
    gone: new Set(),
    only: null,
    isQuiet: false,
    isCramped: false,
    isLow: false,
    hasNoSpotter: false,
    hasNoJumps: false,
    direction: null,
    avoided: new Set(),
    notUnderstood: [],
  };
}

export const note = (reading: Reading, type: SubstituteConstraint["type"], text: string) =>
  reading.constraints.push({ type, text: text.slice(0, 300) });

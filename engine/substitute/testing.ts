/** Lets a test ask for a swap the way a caller does. */
import type * as z from "zod";
import { EquipmentKind } from "../athlete/equipment.ts";
import { catalog } from "../catalog/catalog.ts";
import { resolve } from "../program/resolve.ts";
import { asProgramRequest, SubstituteRequest } from "./request.ts";
import { substitute } from "./substitute.ts";

export const FULL = EquipmentKind.options;
const TODAY = "2026-11-21";
type Input = z.input<typeof SubstituteRequest>;
export type Said = { [Key in keyof Input]?: Input[Key] | undefined };
export const exercise = (id: string) => catalog().byId.get(id)!;

/** In a full gym, out of preference, unless something else is said. */
export function ask(id: string, said: Said = {}) {
  const request = SubstituteRequest.parse({
    reason: "preference",
    experience: "intermediate",
    equipment: FULL,
    ...said,
  });
  const brief = resolve(asProgramRequest(request), TODAY);
  return { answer: substitute(exercise(id), request, brief), request, brief };
}

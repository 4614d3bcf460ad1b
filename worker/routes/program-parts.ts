/** What the operations on programs share: who may call them, and the forms that a program can have. */
import * as z from "zod";
import { ProgramInput } from "../../engine/program/program-input.ts";
import { Program } from "../../engine/program/program.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

export const PLANNING = {
  method: "post",
  tag: "Programs",
  scope: "programs:plan",
  credentials: FROM_SERVER_OR_DEVICE,
  stateless: true,
} as const;

/** A program of 24 weeks, six days each, with room for long names. */
export const MAX_PROGRAM_BYTES = 1_500_000;

export const AnyProgram = z.discriminatedUnion("object", [Program, ProgramInput]).meta({
  id: "AnyProgram",
  description: "A program of ours, or one from elsewhere in the simple form",
});

/** Reads what somebody saved: an answer of the preview, or a program beside its report. */
import * as z from "zod";
import { Program } from "../../engine/program/program.ts";
import { ProgramRequest } from "../../engine/program/request.ts";
import { PolicyPack } from "../../engine/rules/policy.ts";
import { VerificationReport } from "../../engine/rules/report.ts";
import type { Saved } from "./verify-report.ts";

const Input = ProgramRequest.extend({ policy: PolicyPack.optional() });

/** Checked for form alone: what is compared is what was saved, to the last field. */
export function readSaved(json: unknown): Saved {
  const { program, report, request } = (json ?? {}) as Record<string, unknown>;
  if (!program || !report) throw new Error("The file needs `program` and `report`, side by side.");
  requireForm("program", Program, program);
  requireForm("report", VerificationReport, report);
  if (request !== undefined && request !== null) requireForm("request", Input, request);
  return json as Saved;
}

/** A body as it was sent; whose athlete it was is not part of what was planned with. */
export function readInput(json: unknown): NonNullable<Saved["request"]> {
  const { athleteId: _, ...body } = json as Record<string, unknown>;
  return requireForm("request", Input, body) as NonNullable<Saved["request"]>;
}

function requireForm(name: string, schema: z.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw new Error(`This is no ${name} of ours:\n${z.prettifyError(error)}`);
  return data;
}

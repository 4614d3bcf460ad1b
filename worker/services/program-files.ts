/** Programs as files: taken out in five forms, and taken in from FitCSV. */
import { lintProgram } from "../../engine/program/lint.ts";
import type { Program } from "../../engine/program/program.ts";
import { readProgram as fromInput } from "../../engine/program/read-program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { copyRepairs } from "../../engine/rules/report.ts";
import { isBlocked } from "../../engine/rules/verify.ts";
import { Fault, type FieldError, invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { dateProgram } from "../formats/date-program.ts";
import { findUnknown } from "../formats/fitcsv-unknown.ts";
import { readFitCsv } from "../formats/fitcsv.ts";
import { programToFitCsv } from "../formats/fitcsv-write.ts";
import { lostLoads } from "../formats/lost-loads.ts";
import { programToCsv } from "../formats/program-csv.ts";
import { programToIcs } from "../formats/program-ics.ts";
import { programToMarkdown } from "../formats/program-markdown.ts";
import type { ProgramRow } from "../store/port.ts";
import { planFor } from "./planning.ts";
import { requestForLint } from "./programs.ts";
import { makeReport } from "./reports.ts";
import { storeProgram } from "./store-program.ts";
import { readProgram, requireStoredProgram } from "./stored-programs.ts";

export const FILE_TYPES = {
  csv: "text/csv",
  fitcsv: "text/csv",
  ics: "text/calendar",
  json: "application/json",
  md: "text/markdown",
} as const;
export type FileFormat = keyof typeof FILE_TYPES;

export async function exportProgram(ctx: Ctx, id: string, format: FileFormat) {
  const row = await requireStoredProgram(ctx, id);
  const { program } = await readProgram(ctx, row);
  return { text: await textOf(ctx, row, program, format), headers: headersOf(row, format) };
}

async function textOf(ctx: Ctx, row: ProgramRow, program: Program, format: FileFormat) {
  switch (format) {
    case "csv":
      return programToCsv(program);
    case "fitcsv":
      return programToFitCsv(program);
    case "ics":
      return calendarOf(ctx, row, program);
    case "json":
      return JSON.stringify(program, null, 2);
    case "md":
      return programToMarkdown(program);
  }
}

const EVENING = "18:00";

export async function calendarOf(
  ctx: Ctx,
  { id, athleteId, updatedAt }: ProgramRow,
  program: Program,
) {
  if (program.startDate === null) {
    throw invalidField(
      "query/format",
      "no_dates",
      "The program has no start date, so nothing has a day. Make one with `startDate`.",
    );
  }
  const athlete = athleteId === null ? null : await ctx.store.athletes.find(ctx.tenant, athleteId);
  return programToIcs(program, {
    calendarName: program.name,
    uidBase: id,
    timezone: athlete?.timezone ?? "UTC",
    startsAt: EVENING,
    stampAt: updatedAt,
  });
}

const ENDINGS: Record<FileFormat, string> = {
  csv: ".csv",
  fitcsv: ".fit.csv",
  ics: ".ics",
  json: ".json",
  md: ".md",
};

/** Names are the partner's or the athlete's own, and a header takes no letter of them but the plainest. */
function headersOf({ name, id }: ProgramRow, format: FileFormat) {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .toLowerCase()
    .slice(0, 60);
  return {
    "Content-Type": `${FILE_TYPES[format]}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${plain || id}${ENDINGS[format]}"`,
  };
}

export type ProgramImport = {
  fitcsv: string;
  athleteId?: string | undefined;
  name?: string | undefined;
  request?: ProgramRequest | undefined;
};

const MAX_SHOWN = 50;

/** Mended where a rule can mend it, and each change is said; what no rule can mend is refused with what is wrong. */
export async function importProgram(ctx: Ctx, { fitcsv, athleteId, name, request }: ProgramImport) {
  const id = await ctx.newId("program");
  const read = readFitCsv(fitcsv);
  if (!read.program) throw unreadable(read.errors);
  const file = fromInput(read.program);
  const unknown = findUnknown(file, read.firstLines);
  if (unknown.length > 0) throw unreadable(unknown);
  const completed = await requestForLint(ctx, file, request, athleteId);
  const { today, taken, athlete } = completed;
  const plan = planFor(resolve(completed.request, today), undefined, { taken, at: "/request" });
  const { program: sent, changes } = dateProgram(file, plan.brief);
  const { program, verification, repairs } = lintProgram(sent, plan.brief, {
    fix: true,
    rules: plan.rules,
  });
  if (verification.verdict === "rejected") throw refused(verification);
  const shown = program ?? sent;
  const input = completed.request;
  const facts = { program: shown, verification, repairs, simulation: null, input, today };
  const report = await makeReport(ctx, { ...facts, brief: plan.brief });
  const stored = await storeProgram(ctx, {
    id,
    athleteId: athlete?.id ?? null,
    name: name ?? null,
    templateId: null,
    version: { reason: "imported", input, today, program: shown, report },
  });
  const mended = copyRepairs(repairs);
  return {
    object: "program_import" as const,
    program: stored,
    changes: [...changes, ...mended, ...lostLoads(sent, shown, mended)],
  };
}

function unreadable(errors: readonly { line: number; message: string }[]) {
  const [first] = errors;
  return new Fault("validation_failed", `Line ${first?.line}: ${first?.message}`, {
    errors: errors.slice(0, MAX_SHOWN).map(({ line, message }) => ({
      pointer: "/fitcsv",
      code: "line",
      message: `Line ${line}: ${message}`,
    })),
  });
}

/** The rules that block and cannot be mended, each by its first breach. */
export function refused({ checks }: { checks: Parameters<typeof isBlocked>[0][] }) {
  const errors = checks.filter(isBlocked).map(({ code, findings }): FieldError => {
    const { message } = findings.find(({ severity }) => severity === "block")!;
    return { pointer: "", code, message };
  });
  return new Fault("unsafe_request", errors[0]?.message ?? "No rule lets it through.", { errors });
}

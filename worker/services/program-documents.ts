/** Programs as they are kept: a document and its signed report for each version, packed and unpacked. */
import { canonicalJson } from "../../engine/canonical.ts";
import type { ProgramChange } from "../../engine/program/program-change.ts";
import type { Program } from "../../engine/program/program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import type { VerificationReport } from "../../engine/rules/report.ts";
import { gunzipText, gzipText } from "../core/gzip.ts";
import type { NewProgramVersion, ProgramVersionRow } from "../store/port.ts";

export type Input = ProgramRequest & { policy?: PolicyPack };

export type MadeVersion = {
  number: number;
  firstWeek: number;
  reason: string;
  input: Input;
  today: string;
  program: Program;
  report: VerificationReport;
  changes: readonly ProgramChange[];
  model: string | null;
  promptVersion: string | null;
  jobId: string | null;
  createdAt: number;
};

export async function packVersion(made: MadeVersion): Promise<NewProgramVersion> {
  const { input, program, report, changes, ...facts } = made;
  const [document, packedReport] = await Promise.all([
    gzipText(canonicalJson(program)),
    gzipText(JSON.stringify(report)),
  ]);
  return {
    ...facts,
    request: canonicalJson(input),
    blueprint: program.provenance.blueprint,
    document,
    programHash: report.programHash,
    report: packedReport,
    verdict: report.verdict,
    source: program.provenance.source,
    changes: [...changes],
  };
}

export const programOf = async ({ document }: Pick<ProgramVersionRow, "document">) =>
  JSON.parse(await gunzipText(document)) as Program;

export const reportOf = async ({ report }: Pick<ProgramVersionRow, "report">) =>
  JSON.parse(await gunzipText(report)) as VerificationReport;

export const inputOf = ({ request }: Pick<ProgramVersionRow, "request">) =>
  JSON.parse(request) as Input;

/** The versions of a stored program: listed, and an earlier one put in force again. */
import { Fault, invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { ProgramVersionRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { eventFacts } from "./program-saves.ts";
import {
  requireOpenProgram,
  requireStoredProgram,
  requireVersionOf,
  showRow,
} from "./stored-programs.ts";
import { nextVersion, orOnConflict, requireVersion } from "./writes.ts";

export async function listVersions(ctx: Ctx, id: string) {
  const row = await requireStoredProgram(ctx, id);
  const versions = await ctx.store.programs.versions(ctx.tenant, id);
  return versions.toReversed().map((version) => showVersion(version, row.revision));
}

/**
 * Takes up an earlier plan from its own first week on. It is a new version of the same document, with the
 * report that it always had: nothing is planned anew, and nothing that was is lost.
 */
export async function revertProgram(ctx: Ctx, id: string, number: number) {
  const row = await requireOpenProgram(ctx, id);
  requireVersion(ctx, row.version);
  const { tenantId: _, programId: __, ...earlier } = await requireVersionOf(ctx, row, number);
  if (number === row.revision) {
    throw invalidField("path/version", "current", "That version is in force already.");
  }
  if (earlier.firstWeek > row.weeks) {
    throw new Fault(
      "state_conflict",
      "The program has fewer weeks now than that version begins with.",
    );
  }
  const version = {
    ...earlier,
    number: row.revision + 1,
    reason: `reverted to version ${number}`,
    changes: [],
    jobId: null,
    createdAt: ctx.now,
  };
  const next = nextVersion(row, { revision: version.number }, ctx.now);
  const audit = await makeAudit(ctx, "program.reverted", ["revision"]);
  const events = [await makeEvent(ctx, "program.adapted", next, eventFacts(next))];
  await orOnConflict(() =>
    ctx.store.programs.replace(ctx.tenant, [{ row: next, audit }], { version, events }),
  );
  announceEvents(ctx, events);
  return showRow(next, null);
}

const showVersion = (version: ProgramVersionRow, revision: number) => ({
  object: "program_version" as const,
  revision: version.number,
  isCurrent: version.number === revision,
  firstWeek: version.firstWeek,
  reason: version.reason,
  verdict: version.verdict,
  programHash: version.programHash,
  source: version.source,
  promptVersion: version.promptVersion,
  jobId: version.jobId,
  changes: version.changes,
  createdAt: new Date(version.createdAt).toISOString(),
});

/** The versions of a stored program: listed, and an earlier one put in force again. */
import { partsInForce } from "../../engine/adapt/compose-program.ts";
import { listForgotten, uniteLasting } from "../../engine/adapt/continued-request.ts";
import { Fault, invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { ProgramVersionRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { inputOf, programOf } from "./program-documents.ts";
import { eventFacts, factsOf } from "./program-saves.ts";
import {
  listHeads,
  requireOpenProgram,
  requireRoom,
  requireStoredProgram,
  requireVersionOf,
  showRow,
} from "./stored-programs.ts";
import { nextVersion, orOnConflict, requireVersion } from "./writes.ts";

export async function listVersions(ctx: Ctx, id: string) {
  const row = await requireStoredProgram(ctx, id);
  const heads = await ctx.store.programs.versionHeads(ctx.tenant, id);
  return heads.toReversed().map((version) => showVersion(version, row.revision));
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
  requireRoom(row);
  const heads = await listHeads(ctx, row);
  requireRemembered(heads, earlier);
  requireSameBefore(heads, earlier);
  const version = {
    ...earlier,
    number: row.revision + 1,
    reason: `reverted to version ${number}`,
    changes: [],
    jobId: null,
    createdAt: ctx.now,
  };
  const { firstWeek } = earlier;
  const facts = factsOf({ firstWeek, program: await programOf(earlier) });
  const next = nextVersion(row, { revision: version.number, ...facts }, ctx.now);
  const audit = await makeAudit(ctx, "program.reverted", ["revision"]);
  const events = [await makeEvent(ctx, "program.adapted", next, eventFacts(next))];
  await orOnConflict(() =>
    ctx.store.programs.replace(ctx.tenant, [{ row: next, audit }], { version, events }),
  );
  announceEvents(ctx, events);
  return showRow(next, null);
}

type Head = Omit<ProgramVersionRow, "tenantId" | "programId" | "document" | "report">;

/** A plan that knows nothing of what hurts is no plan to go back to. */
function requireRemembered(heads: readonly Head[], target: Pick<Head, "request">) {
  const told = uniteLasting(heads.map(inputOf));
  const forgotten = listForgotten(told, inputOf(target));
  if (forgotten.length === 0) return;
  throw new Fault(
    "invalid_state",
    `That version was planned without some of the ${forgotten.join(" and ")} that the program knows of. To plan anew with all of them, use \`adapt\`.`,
  );
}

/** Weeks go on from those before them: after others they are not what was checked. */
function requireSameBefore(heads: readonly Head[], { number, firstWeek }: Head) {
  const before = (known: readonly Head[]) =>
    partsInForce(known)
      .filter((part) => part.firstWeek < firstWeek)
      .map((part) => `${part.firstWeek} ${part.programHash}`)
      .join();
  if (before(heads) === before(heads.filter((head) => head.number < number))) return;
  throw new Fault(
    "invalid_state",
    `That version begins with week ${firstWeek}, and the weeks before it are no longer those that it was planned on. To plan on from them as they are, use \`adapt\`.`,
  );
}

const showVersion = (version: Head, revision: number) => ({
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

/** Stores a program that was made at once, without a job. */
import type { Ctx } from "../ctx.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { type MadeVersion, packVersion } from "./program-documents.ts";
import { eventFacts, programRow } from "./program-saves.ts";
import { getProgram } from "./stored-programs.ts";
import { orOnConflict } from "./writes.ts";

type Made = {
  id: string;
  athleteId: string | null;
  name: string | null;
  templateId: string | null;
  version: Pick<MadeVersion, "reason" | "input" | "today" | "program" | "report">;
};

export async function storeProgram(ctx: Ctx, { version, ...facts }: Made) {
  const program = programRow(ctx, { ...facts, jobId: null }, version);
  const packed = await packVersion({
    ...version,
    number: 1,
    firstWeek: 1,
    changes: [],
    model: null,
    promptVersion: null,
    jobId: null,
    createdAt: ctx.now,
  });
  const audit = await makeAudit(ctx, "program.created");
  const events = [await makeEvent(ctx, "program.created", program, eventFacts(program))];
  await orOnConflict<unknown>(
    async () => {
      const made = { program, version: packed, job: null };
      await ctx.store.programs.create(ctx.tenant, made, audit, events);
      announceEvents(ctx, events);
    },
    () => ctx.store.programs.find(ctx.tenant, program.id),
  );
  return getProgram(ctx, program.id, { expand: true });
}

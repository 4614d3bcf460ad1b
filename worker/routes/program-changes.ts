/** Stored programs under way: adapted, replanned, and brought back to an earlier version. */
import * as z from "zod";
import { ProgramChanges } from "../../engine/adapt/program-changes.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf, listOf } from "../http/list.ts";
import { adaptProgram } from "../services/adaptations.ts";
import { REPLAN_KINDS, replanProgram } from "../services/replanning.ts";
import { listVersions, revertProgram } from "../services/program-versions.ts";
import type { Ctx } from "../ctx.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";
import {
  OneProgram,
  ProgramProposal,
  ProgramVersion,
  StoredProgram,
} from "./stored-program-parts.ts";
import { FILED, filedReply } from "./stored-programs.ts";

const ONE = "/v1/programs/{programId}";
const CHANGING = {
  method: "post",
  tag: "Programs",
  scope: "programs:write",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;

const when = {
  fromWeek: z.int().min(1).max(52).optional().meta({
    description: "From this week on; the athlete's current week if unsaid",
    example: 5,
  }),
  dryRun: z.boolean().optional().meta({ description: "Only show what would change" }),
};

const ProgramAdapt = z
  .strictObject({
    ...when,
    reason: z
      .enum(["schedule", "equipment", "pain", "preference", "recovery", "strength", "other"])
      .default("other")
      .meta({ id: "AdaptReason", description: "Kept with the version" }),
    changes: ProgramChanges.refine((changes) => Object.keys(changes).length > 0, {
      message: "Say at least one thing that changes",
    }),
  })
  .meta({
    id: "ProgramAdapt",
    description: "What is different from a week on",
    example: { fromWeek: 5, reason: "schedule", changes: { minutes: 45 }, dryRun: true },
  });

const weeks = z.int().min(1).max(8);
const ProgramReplan = z
  .strictObject({
    ...when,
    event: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("missed"), weeks }).meta({
          id: "MissedWeeks",
          description: "Weeks that were not trained are done now, from the first of them on",
        }),
        z
          .strictObject({ kind: z.literal("week_off"), weeks })
          .meta({ id: "WeeksOff", description: "A holiday: everything after it moves" }),
        z
          .strictObject({ kind: z.literal("less_time"), minutes: z.int().min(15).max(150) })
          .meta({ id: "LessTime", description: "Shorter sessions from now on" }),
        z
          .strictObject({
            kind: z.literal("other_gym"),
            equipment: ProgramChanges.shape.equipment.unwrap(),
          })
          .meta({ id: "OtherGym", description: "Another place with other equipment" }),
        z
          .strictObject({ kind: z.literal("busy"), exercises: ProgramChanges.shape.avoid.unwrap() })
          .meta({ id: "BusyEquipment", description: "Exercises that are never free" }),
        z
          .strictObject({ kind: z.literal("pain"), where: ProgramChanges.shape.injuries.unwrap() })
          .meta({ id: "NewPain", description: "Something hurts: in the athlete's words" }),
      ])
      .meta({ id: "ReplanEvent", description: `What happened: ${REPLAN_KINDS.join(", ")}` }),
  })
  .meta({
    id: "ProgramReplan",
    description: "What happened to the plan",
    example: { event: { kind: "week_off", weeks: 1 }, dryRun: true },
  });

export const PROPOSED = {
  ...FILED,
  otherStatus: 200,
  otherReturns: z
    .union([ProgramProposal, StoredProgram])
    .meta({ id: "Adapted", example: exampleOf(ProgramProposal) }),
  otherMeans: "With `dryRun`: what would change. With `Prefer: wait=N`: the program, if in time",
} as const;

export function proposedReply(
  ctx: Ctx,
  { proposal, athleteId, ...rest }: Awaited<ReturnType<typeof adaptProgram>>,
) {
  if (proposal) return new Reply(proposal, { status: 200, athleteId });
  const filed = rest as Parameters<typeof filedReply>[1];
  if (filed.program) return new Reply(filed.program, { status: 200 });
  return filedReply(ctx, filed);
}

export const programChangeEndpoints = [
  endpoint(
    {
      ...CHANGING,
      ...PROPOSED,
      id: "programs.adapt",
      path: `${ONE}/adapt`,
      summary: "Adapt a program",
      description:
        "Plans the rest of a program anew for what has changed: what has been trained stays, exercises stay where they can, loads go on from where the athlete is. A job stores it as the next version; `dryRun` shows every change and what it costs, and stores nothing. Engine alone, free of quota.",
      params: OneProgram,
      body: ProgramAdapt,
    },
    async (ctx, { params, body }) =>
      proposedReply(ctx, await adaptProgram(ctx, params.programId, body)),
  ),

  endpoint(
    {
      ...CHANGING,
      ...PROPOSED,
      id: "programs.replan",
      path: `${ONE}/replan`,
      summary: "Replan after what happened",
      description:
        "Missed weeks, a holiday, less time, another gym, equipment that is never free, pain: the same as adapting, said by what happened.",
      params: OneProgram,
      body: ProgramReplan,
    },
    async (ctx, { params, body }) =>
      proposedReply(ctx, await replanProgram(ctx, params.programId, body)),
  ),

  endpoint(
    {
      ...CHANGING,
      id: "programs.listVersions",
      method: "get",
      scope: "programs:read",
      path: `${ONE}/versions`,
      summary: "List versions",
      description: "Every version with what it changed and why, newest first.",
      params: OneProgram,
      returns: listOf(ProgramVersion, "ProgramVersionList", exampleOf(ProgramVersion)),
    },
    async (ctx, { params }) => ({
      object: "list" as const,
      data: await listVersions(ctx, params.programId),
      hasMore: false,
      nextCursor: null,
    }),
  ),

  endpoint(
    {
      ...CHANGING,
      id: "programs.revert",
      path: `${ONE}/versions/{revision}/revert`,
      summary: "Go back to a version",
      description:
        "Puts an earlier version in force again, from its own first week on, as a new version.",
      params: OneProgram.extend({
        revision: z.coerce.number().int().min(1).meta({ description: "From 1", example: 1 }),
      }),
      returns: StoredProgram,
      versioned: true,
    },
    (ctx, { params }) => revertProgram(ctx, params.programId, params.revision),
  ),
];

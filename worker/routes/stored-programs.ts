/** Stored programs: made by a job, read, renamed, started and put away. */
import * as z from "zod";
import { ProgramRequest } from "../../engine/program/request.ts";
import { plainText } from "../../engine/text.ts";
import { ID_FORM } from "../core/ids.ts";
import { PROGRAM_STATUSES } from "../core/program-words.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import { showWaited } from "../services/jobs.ts";
import { type Filed, requestProgram } from "../services/program-jobs.ts";
import { archiveAndRenew, updateAndRenew } from "../services/started-programs.ts";
import { getProgram, getVerification, getWeek, listPrograms } from "../services/stored-programs.ts";
import type { Ctx } from "../ctx.ts";
import { Job } from "./job-parts.ts";
import { withMode } from "./model-use-parts.ts";
import { FROM_SERVER_OR_DEVICE, forAthlete, withPolicy } from "./planning-parts.ts";
import {
  OneProgram,
  ProgramVerification,
  ProgramWeek,
  StoredProgram,
} from "./stored-program-parts.ts";

const ONE = "/v1/programs/{programId}";
const READING = {
  method: "get",
  tag: "Programs",
  scope: "programs:read",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;
const WRITING = { ...READING, scope: "programs:write" } as const;

export const named = {
  name: plainText(120).optional().meta({ description: "The program's own if unsaid" }),
};

const ProgramCreate = ProgramRequest.extend({
  ...forAthlete,
  ...withPolicy,
  ...withMode,
  ...named,
}).meta({
  id: "ProgramCreate",
  description: "What the athlete is, has and wants; everything left out has a sensible default",
  example: exampleOf(ProgramRequest),
});

const ProgramUpdate = z
  .strictObject({
    ...named,
    status: z
      .enum(["draft", "active"])
      .optional()
      .meta({ description: "`active` puts the athlete's program of before back among the drafts" }),
  })
  .meta({
    id: "ProgramUpdate",
    description: "A new name, or the start of it",
    example: { name: "Back to the bar", status: "active" },
  });

/** A job where the work goes on, else what came of it. */
export function filedReply(ctx: Ctx, { job, program }: Filed) {
  const headers = showWaited(ctx);
  if (program) {
    const Location = `/v1/programs/${program.id}`;
    return new Reply(program, { status: 201, headers: { ...headers, Location } });
  }
  return new Reply(job, { headers: { ...headers, Location: `/v1/jobs/${job.id}` } });
}

export const FILED = {
  status: 202,
  returns: Job,
  otherStatus: 201,
  otherReturns: StoredProgram,
  otherMeans: "With `Prefer: wait=N`, if it was ready in time: the program itself",
  waits: true,
} as const;

export const storedProgramEndpoints = [
  endpoint(
    {
      ...WRITING,
      ...FILED,
      id: "programs.create",
      method: "post",
      path: "/v1/programs",
      summary: "Make a program",
      description:
        "Screens the request at once, then makes the program in a job: watch `eventsUrl` for its weeks, or send `Prefer: wait=20` to be given the program itself if it is ready in time. With `mode: auto`, which is the default, a model may propose the blueprint; the engine turns it into numbers and holds it against the rules, and plans alone where no model answers. What cannot be planned at all is 422 and no job.",
      body: ProgramCreate,
    },
    async (ctx, { body }) => filedReply(ctx, await requestProgram(ctx, body)),
  ),

  endpoint(
    {
      ...READING,
      id: "programs.list",
      path: "/v1/programs",
      summary: "List programs",
      description: "Stored programs, newest first; a session sees those of its athlete.",
      query: z.strictObject({
        ...LIST_QUERY,
        athleteId: z
          .string()
          .regex(ID_FORM)
          .optional()
          .meta({ description: "Of one athlete alone" }),
        status: z.enum(PROGRAM_STATUSES).optional().meta({ description: "In one state alone" }),
      }),
      returns: listOf(StoredProgram, "StoredProgramList", exampleOf(StoredProgram)),
    },
    async (ctx, { query }) => {
      const { athleteId = null, status = null } = query;
      const page = toPageRequest("program", query);
      return showPage(await listPrograms(ctx, { ...page, athleteId, status }));
    },
  ),

  endpoint(
    {
      ...READING,
      id: "programs.get",
      path: ONE,
      summary: "Read a program",
      description: "What it is; with `expand=program` every week of it too.",
      params: OneProgram,
      query: z.strictObject({
        expand: z.literal("program").optional().meta({ description: "Also the whole document" }),
      }),
      returns: StoredProgram,
      versioned: true,
    },
    (ctx, { params, query }) =>
      getProgram(ctx, params.programId, { expand: query.expand === "program" }),
  ),

  endpoint(
    {
      ...WRITING,
      id: "programs.update",
      method: "patch",
      path: ONE,
      summary: "Rename or start a program",
      description: "An athlete trains by one program: starting this one rests the other.",
      params: OneProgram,
      body: ProgramUpdate,
      returns: StoredProgram,
      versioned: true,
    },
    (ctx, { params, body }) => updateAndRenew(ctx, params.programId, body),
  ),

  endpoint(
    {
      ...WRITING,
      id: "programs.archive",
      method: "delete",
      path: ONE,
      summary: "Archive a program",
      description: "Puts it away: it can be read but not changed any more. Its links end.",
      params: OneProgram,
      returns: StoredProgram,
      versioned: true,
    },
    (ctx, { params }) => archiveAndRenew(ctx, params.programId),
  ),

  endpoint(
    {
      ...READING,
      id: "programs.getWeek",
      path: `${ONE}/weeks/{week}`,
      summary: "Read a week",
      description: "One week, as it was last planned.",
      params: OneProgram.extend({
        week: z.coerce.number().int().min(1).max(52).meta({ description: "From 1", example: 1 }),
      }),
      returns: ProgramWeek,
    },
    (ctx, { params }) => getWeek(ctx, params.programId, params.week),
  ),

  endpoint(
    {
      ...READING,
      id: "programs.verification",
      path: `${ONE}/verification`,
      summary: "Read the proof",
      description:
        "The signed report of a version with the request and the document that it is about: save the answer and `npm run verify-report` makes it all again.",
      params: OneProgram,
      query: z.strictObject({
        revision: z.coerce
          .number()
          .int()
          .min(1)
          .optional()
          .meta({ description: "An earlier version; the one in force if left out", example: 1 }),
      }),
      returns: ProgramVerification,
    },
    (ctx, { params, query }) => getVerification(ctx, params.programId, query.revision),
  ),
];

/** Logs of other apps: a file is shown first, and taken in when somebody says so. */
import * as z from "zod";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import { MOST_IMPORT_BYTES } from "../services/import-files.ts";
import { commitImport, createImport, getImport, listImports } from "../services/imports.ts";
import { showWaited } from "../services/jobs.ts";
import { whose } from "./athlete-parts.ts";
import { Import, ImportCommit, ImportCreate, OneImport } from "./import-parts.ts";
import { Job } from "./job-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const READING = {
  method: "get",
  tag: "Logs",
  scope: "logs:read",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;
const WRITING = { ...READING, method: "post", scope: "logs:write" } as const;

export const importEndpoints = [
  endpoint(
    {
      ...WRITING,
      id: "imports.create",
      path: "/v1/imports",
      summary: "Read a file of logs",
      description:
        "CSV of Strong, Hevy, FitNotes, Liftosaur, StrongLifts, LiftLog, FitCSV or anybody's with columns for date, exercise, load and repetitions; up to 5 MB and 50,000 rows. Nothing is kept but the file: the answer shows what is in it, names that nobody knows with suggestions, and each row that cannot be read by its line.",
      body: ImportCreate,
      upload: { field: "file", description: "The CSV file", example: "strong.csv" },
      maxBodyBytes: MOST_IMPORT_BYTES + 100_000,
      status: 201,
      returns: Import,
      versioned: true,
    },
    (ctx, { body, file }) => createImport(ctx, body, file),
  ),

  endpoint(
    {
      ...READING,
      id: "imports.list",
      path: "/v1/imports",
      summary: "List imports",
      description: "Newest first, for thirty days; a session sees those of its athlete.",
      query: z.strictObject({ ...LIST_QUERY, athleteId: whose }),
      returns: listOf(Import, "ImportList", exampleOf(Import)),
    },
    async (ctx, { query }) => {
      const page = toPageRequest("import", query);
      return showPage(await listImports(ctx, { ...page, athleteId: query.athleteId }));
    },
  ),

  endpoint(
    {
      ...READING,
      id: "imports.get",
      path: "/v1/imports/{importId}",
      summary: "Read an import",
      description: "What is in the file, and what was taken in.",
      params: OneImport,
      returns: Import,
      versioned: true,
    },
    (ctx, { params }) => getImport(ctx, params.importId),
  ),

  endpoint(
    {
      ...WRITING,
      id: "imports.commit",
      path: "/v1/imports/{importId}/commit",
      summary: "Take in a file of logs",
      description:
        "A job keeps every session that is not there already, so that a file that comes twice adds nothing. Records and maxima are reckoned anew from all that was logged. Asked again it gives the same job.",
      params: OneImport,
      body: ImportCommit,
      status: 202,
      returns: Job,
      waits: true,
    },
    async (ctx, { params, body }) => {
      const job = await commitImport(ctx, params.importId, body);
      const headers = { ...showWaited(ctx), Location: `/v1/jobs/${job.id}` };
      return new Reply(job, { headers });
    },
  ),
];

/** Programs as files, and programs that many have done. */
import * as z from "zod";
import { ProgramRequest } from "../../engine/program/request.ts";
import { ReportRepair } from "../../engine/rules/report.ts";
import { ProgramTemplate } from "../../engine/templates/template.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage } from "../http/list.ts";
import {
  FILE_TYPES,
  type FileFormat,
  exportProgram,
  importProgram,
} from "../services/program-files.ts";
import { instantiate, listProgramTemplates } from "../services/program-templates.ts";
import { FROM_SERVER_OR_DEVICE, forAthlete } from "./planning-parts.ts";
import { OneProgram, StoredProgram } from "./stored-program-parts.ts";
import { named } from "./stored-programs.ts";

const FORMATS = Object.keys(FILE_TYPES) as [FileFormat, ...FileFormat[]];
/** What a FitCSV of fifty thousand rows comes to, as a JSON text. */
const MAX_IMPORT_BYTES = 6_000_000;

const ProgramImport = z
  .strictObject({
    fitcsv: z.string().min(1).max(5_000_000).meta({ description: "The text of a FitCSV file" }),
    ...forAthlete,
    ...named,
    request: ProgramRequest.optional().meta({
      description:
        "The athlete, the gym, the days and the start. Goal, level and length of the program are the file's: `goal`, `secondaryGoals`, `weeks`, `daysPerWeek`, `minutes`, `keep`, `wanted` and `focus` only say what it is held against, and `seed` changes nothing.",
    }),
  })
  .meta({
    id: "ProgramImport",
    description: "A program from a file, and for whom it is",
    example: {
      fitcsv:
        "week,day,workout,exercise,set,reps_min,load_value,load_unit,load_basis,rest_s\n1,1,Full body,Back squat,1,5,100,kg,abs,180\n1,1,Full body,Bench press,1,5,70,kg,abs,180\n",
      request: { age: 34, experience: "intermediate", equipment: ["barbell", "rack", "bench"] },
    },
  });

const ProgramImported = z
  .object({
    object: z.literal("program_import"),
    program: StoredProgram,
    changes: z.array(ReportRepair).meta({
      description: "All in which the stored program differs from the file, besides its dates",
    }),
  })
  .meta({
    id: "ProgramImported",
    description: "The program as it is stored, and what was changed in it",
    example: {
      object: "program_import",
      program: exampleOf(StoredProgram),
      changes: [
        {
          code: "LOAD_UNLOADABLE",
          path: "/weeks/0/sessions/0/exercises/0/groups/0/load",
          before: "101 kg",
          after: "100 kg",
        },
      ],
    },
  });

const FromTemplate = ProgramRequest.extend({ ...forAthlete, ...named }).meta({
  id: "FromTemplate",
  description: "The athlete, the gym and the maxima; goal and weeks are the template's",
  example: {
    age: 29,
    experience: "novice",
    equipment: ["barbell", "plates", "rack", "bench", "dumbbells", "lat_pulldown", "cable"],
    maxima: [{ exercise: "barbell_back_squat", value: 100 }],
    startDate: "2026-11-23",
  },
});

const TEMPLATES = {
  tag: "Program templates",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;

export const programFileEndpoints = [
  endpoint(
    {
      id: "programs.export",
      method: "get",
      tag: "Programs",
      scope: "programs:read",
      credentials: FROM_SERVER_OR_DEVICE,
      path: "/v1/programs/{programId}/export",
      summary: "Take a program out",
      description:
        "As a file: `csv` for people, `fitcsv` for other programs (it can be taken in again without loss), `ics` for calendars, `json` as it is, `md` to print. Cells that a spreadsheet would run as a formula are disarmed.",
      params: OneProgram,
      query: z.strictObject({
        format: z.enum(FORMATS).default("json").meta({ id: "FileFormat", description: "Which" }),
      }),
      files: [...new Set(Object.values(FILE_TYPES))],
    },
    async (ctx, { params, query }) => {
      const { text, headers } = await exportProgram(ctx, params.programId, query.format);
      return new Reply(text, { headers });
    },
  ),

  endpoint(
    {
      id: "programs.import",
      method: "post",
      tag: "Programs",
      scope: "programs:write",
      credentials: FROM_SERVER_OR_DEVICE,
      path: "/v1/programs/import",
      summary: "Take a program in",
      description:
        "Reads a FitCSV file, holds the program against every rule for this athlete, mends what can be mended, stores it and says each change. What is wrong with the file is said line by line: names that the catalogue does not know and loads that nobody lifts too. What no rule can mend is 422 and not stored. With `startDate` the sessions get dates: on the weekdays that the file names, else spread over the week; they are numbered by date.",
      body: ProgramImport,
      maxBodyBytes: MAX_IMPORT_BYTES,
      status: 201,
      returns: ProgramImported,
    },
    (ctx, { body }) => importProgram(ctx, body),
  ),

  endpoint(
    {
      ...TEMPLATES,
      id: "programTemplates.list",
      method: "get",
      scope: "programs:read",
      path: "/v1/program-templates",
      summary: "List templates",
      description: "Programs that many have done, encoded from what their authors published.",
      query: z.strictObject(LIST_QUERY),
      returns: listOf(
        ProgramTemplate,
        "ProgramTemplateList",
        exampleOf(ProgramTemplate),
        "in the order of the list",
      ),
    },
    async (_ctx, { query }) => showPage(await listProgramTemplates(query)),
  ),

  endpoint(
    {
      ...TEMPLATES,
      id: "programTemplates.instantiate",
      method: "post",
      scope: "programs:write",
      path: "/v1/program-templates/{templateId}/instantiate",
      summary: "Make a program from a template",
      description:
        "Fits a template to an athlete: dates, loads from the maxima, stand-ins for what the athlete cannot or must not do; verified and stored. Engine alone, free of quota.",
      params: z.object({
        templateId: z.string().meta({ description: "Id of the template", example: "gzclp" }),
      }),
      body: FromTemplate,
      status: 201,
      returns: StoredProgram,
    },
    (ctx, { params, body }) => instantiate(ctx, params.templateId, body),
  ),
];

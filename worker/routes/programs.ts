/** Programs at once: planned, checked and explained by the engine alone; nothing is stored. */
import * as z from "zod";
import { ProgramInput } from "../../engine/program/program-input.ts";
import { Program, Reason } from "../../engine/program/program.ts";
import { ProgramRequest } from "../../engine/program/request.ts";
import { ReportRepair, VerificationReport } from "../../engine/rules/report.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { explainProgram } from "../services/explanations.ts";
import { modelHeaders } from "../services/model-use.ts";
import { lintAnyProgram, previewProgram } from "../services/programs.ts";
import { withMode, withProposal } from "./model-use-parts.ts";
import { CLEAR, SCREENING, forAthlete, withPolicy } from "./planning-parts.ts";
import { AnyProgram, MAX_PROGRAM_BYTES, PLANNING } from "./program-parts.ts";
import example from "./program-example.json" with { type: "json" };

const ProgramPreviewCreate = ProgramRequest.extend({
  ...forAthlete,
  ...withPolicy,
  ...withMode,
}).meta({
  id: "ProgramPreviewCreate",
  description: "What the athlete is, has and wants; everything left out has a sensible default",
  example: exampleOf(ProgramRequest),
});

const UsedRequest = ProgramRequest.extend(withPolicy).meta({
  id: "UsedRequest",
  description:
    "The request as used, the athlete's profile merged in; sent again, it gives the same",
});

const ProgramPreview = z
  .object({
    object: z.literal("program_preview"),
    ...SCREENING,
    request: UsedRequest,
    program: Program.nullable().meta({ description: "Null where the outcome allows no plan yet" }),
    report: VerificationReport.nullable(),
    ...withProposal,
  })
  .meta({
    id: "ProgramPreview",
    description: "A verified program and its proof, or why there is none yet",
    example: {
      object: "program_preview",
      ...CLEAR,
      ...example,
      proposal: null,
    },
  });

const LintCreate = z
  .strictObject({
    program: AnyProgram,
    request: ProgramRequest.optional().meta({ description: "The athlete and the gym" }),
    ...forAthlete,
    fix: z.boolean().optional().meta({ description: "Also give a mended copy" }),
    ...withPolicy,
  })
  .meta({
    id: "LintCreate",
    description: "A program, and for whom it is",
    example: {
      program: exampleOf(ProgramInput),
      request: { age: 34, experience: "intermediate", equipment: ["barbell", "rack", "bench"] },
      fix: true,
    },
  });

const Lint = z
  .object({
    object: z.literal("lint"),
    request: UsedRequest,
    report: VerificationReport,
    program: Program.nullable().meta({
      description: "The mended program, if mending was asked for and changed something",
    }),
    changes: z.array(ReportRepair),
  })
  .meta({
    id: "Lint",
    description: "Every rule held against a program, and what would mend it",
    example: {
      object: "lint",
      request: example.request,
      report: example.report,
      program: null,
      changes: [],
    },
  });

const WhyCreate = z
  .strictObject({
    request: ProgramRequest.optional().meta({ description: "What the program was made from" }),
    ...forAthlete,
    ...withPolicy,
    program: Program.optional().meta({ description: "Made again from the request if left out" }),
    path: z
      .string()
      .max(200)
      .optional()
      .meta({ description: "JSON pointer to an exercise, or into one" }),
    not: z.string().min(1).max(80).optional().meta({
      description: "Id or name of an exercise that one would have expected",
    }),
  })
  .refine(({ path, not }) => (path === undefined) !== (not === undefined), {
    path: ["path"],
    message: "Send either path or not",
  })
  .meta({
    id: "WhyCreate",
    description: "What is asked about",
    example: {
      request: { equipment: ["dumbbells", "bench"], weeks: 4 },
      not: "barbell_back_squat",
    },
  });

const ExerciseName = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: "ExerciseName", description: "An exercise by id and name" });

const Why = z
  .object({
    object: z.literal("why"),
    exercise: ExerciseName,
    reasons: z.array(
      Reason.extend({
        aspect: z.enum(["pick", "sets", "load", "rest"]),
        code: z.string().meta({ description: "Key of the program's `reasons`" }),
      }).meta({ id: "AspectReason", description: "Why one thing about it is as it is" }),
    ),
    alternatives: z.array(
      ExerciseName.extend({
        lost: z.number().meta({ description: "By how many points it was the lesser choice" }),
        text: z.string(),
      }).meta({ id: "Rival", description: "What could have stood there" }),
    ),
    excludedBy: z
      .object({ rule: z.string(), text: z.string() })
      .meta({ id: "Exclusion", description: "The rule that keeps an exercise out" })
      .nullable(),
  })
  .meta({
    id: "Why",
    description: "The reasons behind an exercise, or the rule that excludes it",
    example: {
      object: "why",
      exercise: { id: "barbell_back_squat", name: "Barbell back squat" },
      reasons: [],
      alternatives: [],
      excludedBy: { rule: "EX_EQUIPMENT", text: "It needs barbell + rack." },
    },
  });

export const programEndpoints = [
  endpoint(
    {
      ...PLANNING,
      id: "programs.preview",
      path: "/v1/programs/preview",
      summary: "Plan a program at once",
      description:
        "The engine screens the request, plans, verifies and mends, and answers with the program and a signed report. The same request gives the same program, to the byte. With `mode` a model may propose the blueprint, which the engine turns into numbers and holds against the same rules. With the outcome `refer_first` or `clarify` there is no program yet; what cannot be planned at all is 422.",
      body: ProgramPreviewCreate,
      returns: ProgramPreview,
    },
    async (ctx, { body }) => {
      const preview = await previewProgram(ctx, body);
      return new Reply(preview, { headers: modelHeaders(ctx, preview.proposal) });
    },
  ),

  endpoint(
    {
      ...PLANNING,
      id: "programs.lint",
      path: "/v1/programs/lint",
      summary: "Check any program",
      description:
        "Holds a program from anywhere against every rule, for an athlete and a gym, and signs the report. What the request leaves out is read from the program; a gym that nobody describes has everything. With `fix` a mended copy comes back with each change.",
      body: LintCreate,
      maxBodyBytes: MAX_PROGRAM_BYTES,
      returns: Lint,
    },
    (ctx, { body }) => lintAnyProgram(ctx, body),
  ),

  endpoint(
    {
      ...PLANNING,
      id: "programs.why",
      path: "/v1/programs/why",
      summary: "Ask why",
      description:
        "Why an exercise is in the program, with its sets, load and rest and what else could have been there; or, with `not`, which rule keeps an exercise out.",
      body: WhyCreate,
      maxBodyBytes: MAX_PROGRAM_BYTES,
      returns: Why,
    },
    (ctx, { body }) => explainProgram(ctx, body),
  ),
];

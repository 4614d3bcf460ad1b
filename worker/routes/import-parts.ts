/** Files of logs on the wire: what they hold, and what became of them. */
import * as z from "zod";
import { DIALECTS } from "../../engine/log/csv/dialect.ts";
import { CSV_WARNINGS, REJECT_REASONS } from "../../engine/log/csv/tally.ts";
import { MassUnit } from "../../engine/tools/mass.ts";
import { IMPORT_STATUSES } from "../core/log-words.ts";
import { ATHLETE_ID, whose } from "./athlete-parts.ts";

const ID = "imp_01kag9p5x8e0hs4vb9j6z8t3yq";
export const OneImport = z.object({
  importId: z.string().meta({ description: "Id of the import", example: ID }),
});

export const ImportCreate = z
  .strictObject({
    athleteId: whose,
    dialect: z.enum(DIALECTS).optional().meta({
      id: "ImportDialect",
      description: "Which app wrote it; told by its first row if unsaid",
    }),
    unit: MassUnit.optional().meta({ description: "Of loads that the file gives no unit" }),
    timeZone: z
      .string()
      .max(64)
      .refine(isTimeZone, "an IANA time zone such as Europe/Berlin")
      .optional()
      .meta({ description: "In which its times are told; the athlete's own if unsaid" }),
  })
  .meta({
    id: "ImportCreate",
    description: "Whose logs they are, and what the file does not say itself",
    example: { athleteId: ATHLETE_ID },
  });

function isTimeZone(zone: string) {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}

const Suggestion = z
  .object({ exerciseId: z.string(), exercise: z.string(), confidence: z.number() })
  .meta({ id: "NameSuggestion", description: "What a name may mean" });

const Preview = z
  .object({
    dialect: z.string().meta({ description: "Which app wrote it" }),
    bytes: z.int(),
    rows: z.int(),
    sessions: z.int(),
    sets: z.int(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    unit: MassUnit.nullable().meta({ description: "Null where the file does not say it" }),
    needsUnit: z.boolean().meta({ description: "There are loads without a unit: say it" }),
    suggestedUnit: z
      .object({ unit: MassUnit, reason: z.string() })
      .nullable()
      .meta({ id: "UnitGuess", description: "What the loads look like; never taken unasked" }),
    timeZone: z.string(),
    names: z
      .array(
        z
          .object({
            name: z.string(),
            sets: z.int(),
            exerciseId: z.string().nullable().meta({
              description: "Null where no exercise bears the name: map it, or it stays a name",
            }),
            suggestions: z.array(Suggestion),
          })
          .meta({ id: "ImportName", description: "A name in the file, and what it is taken for" }),
      )
      .meta({ description: "The commonest first" }),
    warnings: z.array(
      z
        .object({
          code: z
            .enum(CSV_WARNINGS)
            .meta({ id: "ImportWarningCode", description: "What looks odd" }),
          count: z.int(),
          lines: z.array(z.int()).meta({ description: "The first of them" }),
        })
        .meta({ id: "ImportWarning", description: "Kept, but worth a look" }),
    ),
    errors: z.array(
      z
        .object({
          line: z.int(),
          code: z
            .enum(REJECT_REASONS)
            .meta({ id: "ImportErrorCode", description: "Why a row is left out" }),
          message: z.string(),
        })
        .meta({ id: "ImportError", description: "A row that cannot be read" }),
    ),
    errorCount: z.int(),
  })
  .meta({ id: "ImportPreview", description: "What a file holds" });

const importExample = {
  id: ID,
  object: "import",
  athleteId: ATHLETE_ID,
  status: "previewed",
  preview: {
    dialect: "strong",
    bytes: 48_211,
    rows: 812,
    sessions: 44,
    sets: 800,
    from: "2026-01-05",
    to: "2026-11-28",
    unit: null,
    needsUnit: true,
    suggestedUnit: { unit: "kg", reason: "Most loads are multiples of 2.5." },
    timeZone: "Europe/Berlin",
    names: [
      {
        name: "Bench Press (Barbell)",
        sets: 210,
        exerciseId: "barbell_bench_press",
        suggestions: [],
      },
      {
        name: "My press",
        sets: 12,
        exerciseId: null,
        suggestions: [
          { exerciseId: "machine_chest_press", exercise: "Machine chest press", confidence: 0.6 },
        ],
      },
    ],
    warnings: [{ code: "missing_unit_on_loaded_set", count: 640, lines: [2, 3, 4] }],
    errors: [{ line: 77, code: "bad_date", message: "“31.02.” is no day." }],
    errorCount: 1,
  },
  jobId: null,
  done: null,
  expiresAt: "2026-12-30T09:00:00.000Z",
  livemode: true,
  version: 1,
  createdAt: "2026-11-30T09:00:00.000Z",
  updatedAt: "2026-11-30T09:00:00.000Z",
};

export const Import = z
  .object({
    id: z.string().meta({ description: "Id of the import" }),
    object: z.literal("import"),
    athleteId: z.string(),
    status: z.enum(IMPORT_STATUSES).meta({ id: "ImportStatus", description: "How far it is" }),
    preview: Preview,
    jobId: z.string().nullable().meta({ description: "The job that takes it in" }),
    done: z
      .object({
        sessions: z.int().meta({ description: "That were new" }),
        sets: z.int(),
        known: z.int().meta({ description: "Sessions that were there already" }),
        changed: z.int().optional().meta({
          description: "Of those, how many the file tells otherwise: they stay as they are kept",
        }),
      })
      .nullable()
      .meta({ id: "ImportDone", description: "What was taken in" }),
    expiresAt: z.iso.datetime().meta({ description: "Then the import and its file are gone" }),
    livemode: z.boolean(),
    version: z.int().meta({ description: "Counts the changes; also the ETag" }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "Import",
    description: "A file of logs, and what became of it",
    example: importExample,
  });

export const ImportCommit = z
  .strictObject({
    mapping: z.record(z.string().max(200), z.string().max(64).nullable()).default({}).meta({
      description:
        "By the name in the file, the exercise that it means; null keeps the name alone. What is left out is taken as the preview has it",
    }),
    unit: MassUnit.optional().meta({ description: "Needed where `needsUnit` says so" }),
  })
  .meta({
    id: "ImportCommit",
    description: "What the preview asked",
    example: { mapping: { "My press": "machine_chest_press" }, unit: "kg" },
  });

/** The words in which logs, imports and what was noticed in them are spoken of. */
export const INSIGHT_STATUSES = ["open", "dismissed", "applied", "expired"] as const;
export type InsightStatus = (typeof INSIGHT_STATUSES)[number];

/** Whether what the engine proposes waits for a yes, or is done at once. */
export const ADAPTATIONS = ["propose", "apply"] as const;
export type Adaptation = (typeof ADAPTATIONS)[number];

export const IMPORT_STATUSES = ["previewed", "committing", "committed", "failed"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** A name in a file, and what it is taken for. */
export type ImportName = {
  name: string;
  sets: number;
  exerciseId: string | null;
  suggestions: { exerciseId: string; name: string; confidence: number }[];
};

export type ImportNote = { line: number; code: string; message: string };

/** What a file holds, before anything of it is kept. */
export type ImportPreview = {
  dialect: string;
  bytes: number;
  rows: number;
  sessions: number;
  sets: number;
  from: string | null;
  to: string | null;
  /** Null where the file does not say it: then whoever commits it has to. */
  unit: "kg" | "lb" | null;
  suggestedUnit: { unit: "kg" | "lb"; reason: string } | null;
  timeZone: string;
  names: ImportName[];
  warnings: ImportNote[];
  /** There may be more than are listed. */
  warningCount: number;
  errors: ImportNote[];
  errorCount: number;
};

export type ImportDone = { sessions: number; sets: number; known: number };

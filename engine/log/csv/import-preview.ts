/** What a file of logs holds, before anything of it is kept; and what was kept of it. */
import type { MassUnit } from "../../tools/mass.ts";
import type { CsvWarning, RejectReason } from "./tally.ts";

/** A name in a file, and what it is taken for. */
export type ImportName = {
  name: string;
  sets: number;
  exerciseId: string | null;
  /** Best first; none is taken without being said. */
  suggestions: { exerciseId: string; exercise: string; confidence: number }[];
};

/** The first lines on which it is so. */
type ImportWarning = { code: CsvWarning; count: number; lines: number[] };
type ImportError = { line: number; code: RejectReason; message: string };

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
  unit: MassUnit | null;
  needsUnit: boolean;
  suggestedUnit: { unit: MassUnit; reason: string } | null;
  timeZone: string;
  names: ImportName[];
  warnings: ImportWarning[];
  /** The first of them. */
  errors: ImportError[];
  errorCount: number;
};

/** What was shown is what is taken in: the habits that the file was read by are kept with it. */
export type KeptPreview = ImportPreview & { locale?: string | null };

export type ImportDone = {
  /** That had something new. */
  sessions: number;
  sets: number;
  known: number;
  /** Known ones that the file tells otherwise than they are kept; missing where nobody has looked. */
  changed?: number;
};

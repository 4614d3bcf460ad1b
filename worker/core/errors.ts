/** The codes of errors, the one class that carries them, and what a store says of a conflict. */
import { ERRORS, type ErrorRow } from "./error-rows.ts";

export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

export const errorRow = (code: ErrorCode): ErrorRow => ERRORS[code];

/** One broken rule: `pointer` is a JSON pointer into the body, or `query/limit`, `header/…`. */
export type FieldError = { pointer: string; code: string; message: string; fix?: string };

/** A change of the request that would make it possible. */
export type Relaxation = { pointer: string; to: number | string; message: string };
/** Wishes that rule each other out. */
export type Conflict = { code: string; message: string; pointers: string[] };

type Extra = {
  errors?: FieldError[];
  conflicts?: Conflict[];
  relaxations?: Relaxation[];
  retryAfterSeconds?: number;
  violatedPolicies?: string[];
  headers?: Record<string, string>;
  cause?: unknown;
};

/** The only error that is thrown on purpose; everything else is a bug and becomes `internal`. */
export class Fault extends Error {
  readonly code: ErrorCode;
  readonly extra: Extra;

  constructor(code: ErrorCode, detail: string, extra: Extra = {}) {
    super(detail, { cause: extra.cause });
    this.name = "Fault";
    this.code = code;
    this.extra = extra;
  }
}

export const notFound = () => new Fault("not_found", "No such resource in your organisation.");

export const invalidField = (pointer: string, code: string, message: string) =>
  new Fault("validation_failed", message, { errors: [{ pointer, code, message }] });

/** Thrown by a store when two writers met, or a row refers to one that is not there. Nothing was written. */
export class StoreConflict extends Error {
  override readonly name = "StoreConflict";
}

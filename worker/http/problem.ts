/** Errors on the wire: RFC 9457 problem details, made from the registry in one place. */
import * as z from "zod";
import { ERROR_CODES, type ErrorCode, Fault, errorRow } from "../core/errors.ts";
import { describeError, log } from "../core/log.ts";

const ProblemField = z
  .object({
    pointer: z.string().meta({
      description: "JSON pointer into the body; `query/…`, `path/…` or `header/…` for other places",
      example: "/weightKg",
    }),
    code: z.string().meta({ description: "Which rule", example: "too_small" }),
    message: z
      .string()
      .meta({ description: "What it takes", example: "Too small: expected number to be >=20" }),
    fix: z.string().optional().meta({ description: "What to do" }),
  })
  .meta({ id: "ProblemField", description: "One field that breaks a rule" });

const ProblemConflict = z
  .object({
    code: z.string().meta({ description: "The rule that cannot be kept", example: "TIME_BUDGET" }),
    message: z.string(),
    pointers: z.array(z.string()).meta({ description: "The fields that meet in it" }),
  })
  .meta({ id: "ProblemConflict", description: "Wishes that rule each other out" });

const ProblemRelaxation = z
  .object({
    pointer: z.string().meta({ description: "The field to change", example: "/minutes" }),
    to: z.union([z.number(), z.string()]).meta({ description: "A value that would do" }),
    message: z.string(),
  })
  .meta({ id: "ProblemRelaxation", description: "A change that would make it possible" });

export const Problem = z
  .object({
    type: z.string().meta({ description: "Page that explains the code" }),
    title: z.string().meta({ description: "The same for every problem of this code" }),
    status: z.int().meta({ description: "HTTP status" }),
    code: z.enum(ERROR_CODES).meta({ id: "ErrorCode", description: "Stable name of the problem" }),
    detail: z.string().meta({ description: "What happened here" }),
    instance: z.string().meta({ description: "Path of the request" }),
    requestId: z.string().meta({ description: "Quote it when you write to us" }),
    retryable: z.boolean().meta({ description: "Whether the same request can succeed later" }),
    retryAfterSeconds: z.int().optional().meta({ description: "When to try again" }),
    "violated-policies": z
      .array(z.string())
      .optional()
      .meta({ description: "Limits that were reached" }),
    errors: z.array(ProblemField).meta({ description: "Every field that breaks a rule" }),
    conflicts: z
      .array(ProblemConflict)
      .optional()
      .meta({ description: "With `unsatisfiable_constraints`: what cannot all be had" }),
    relaxations: z
      .array(ProblemRelaxation)
      .optional()
      .meta({ description: "What to loosen, and how far" }),
  })
  .meta({
    id: "Problem",
    description: "An error, as RFC 9457 problem details",
    example: {
      type: "https://api.liftwright.example/docs/errors/not_found",
      title: "There is no such thing",
      status: 404,
      code: "not_found",
      detail: "No such resource in your organisation.",
      instance: "/v1/athletes/ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      requestId: "req_01kag9p5x8e0hs4vb9j6z8t3yr",
      retryable: false,
      errors: [],
    },
  });
export type Problem = z.infer<typeof Problem>;

export type ProblemContext = { requestId: string; path: string; baseUrl: string };

export const problemTypeUrl = (baseUrl: string, code: ErrorCode) =>
  `${baseUrl}/docs/errors/${code}`;

/** Anything thrown becomes a Fault; what we did not expect is logged and told to nobody else. */
export function toFault(error: unknown, requestId: string): Fault {
  if (error instanceof Fault) return error;
  if (isBusy(error)) {
    log.warn("storage_busy", { requestId, error: describeError(error) });
    const detail = "Something that the service needs is busy. Nothing was done, or all of it.";
    return new Fault("overloaded", detail, { retryAfterSeconds: 2 });
  }
  log.error("unexpected_error", { requestId, error: describeError(error) });
  return new Fault("internal", "Something broke on our side. It has been logged.");
}

const BUSY = /D1_ERROR.*(overloaded|connection lost|timeout|timed out|reset)/i;

/** Objects mark what passes by itself; the database says it in words. Neither is asked again by us. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { overloaded, retryable, message, cause } = error as Error & {
    overloaded?: boolean;
    retryable?: boolean;
  };
  return overloaded === true || retryable === true || BUSY.test(message) || isBusy(cause);
}

export function problemOf(fault: Fault, { requestId, path, baseUrl }: ProblemContext): Problem {
  const { title, status, retryable = false } = errorRow(fault.code);
  const { errors = [], retryAfterSeconds, violatedPolicies, conflicts, relaxations } = fault.extra;
  return {
    type: problemTypeUrl(baseUrl, fault.code),
    title,
    status,
    code: fault.code,
    detail: fault.message,
    instance: path,
    requestId,
    retryable,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(violatedPolicies && { "violated-policies": violatedPolicies }),
    errors,
    ...(conflicts && { conflicts }),
    ...(relaxations && { relaxations }),
  };
}

export function problemResponse(fault: Fault, context: ProblemContext): Response {
  const problem = problemOf(fault, context);
  const headers = new Headers(fault.extra.headers);
  headers.set("Content-Type", "application/problem+json");
  headers.set("Cache-Control", "no-store");
  if (problem.retryable) headers.set("x-should-retry", "true");
  if (problem.retryAfterSeconds !== undefined) {
    headers.set("Retry-After", String(problem.retryAfterSeconds));
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

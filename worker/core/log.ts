/** Structured logs: one JSON line an event, ids and figures only. */

/** A closed list of fields is what keeps names, weights and messages out: there is no place for them. */
export type LogFields = {
  requestId?: string;
  tenantId?: string;
  operation?: string;
  status?: number;
  ms?: number;
  code?: string;
  error?: string;
  count?: number;
  costMicros?: number;
  percent?: number;
  model?: string;
  budget?: string;
  period?: string;
};

type Level = "info" | "warn" | "error";

function write(level: Level, event: string, fields: LogFields) {
  console[level](JSON.stringify({ level, event, ...fields }));
}

export const log = {
  info: (event: string, fields: LogFields = {}) => write("info", event, fields),
  warn: (event: string, fields: LogFields = {}) => write("warn", event, fields),
  error: (event: string, fields: LogFields = {}) => write("error", event, fields),
};

/** Name and place of an unexpected error. Its message may quote a row, so it stays inside. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trim().startsWith("at "));
  return [error.name, ...frames.slice(0, 4).map((f) => f.trim())].join(" ");
}

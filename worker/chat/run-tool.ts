/** Runs a tool that a model asked for: whatever goes wrong becomes an answer, and nothing is thrown. */
import type * as z from "zod";
import { Fault, errorRow } from "../core/errors.ts";
import { describeError, log } from "../core/log.ts";
import { mayShareHealth } from "./consent.ts";
import { errorLine } from "./error-lines.ts";
import { MOST_CARD_BYTES, bytesOf, fitList } from "./fitting.ts";
import type { ToolCtx, ToolResult } from "./tool.ts";
import { TOOLS } from "./tools/all.ts";
import { withProfile } from "./with-profile.ts";

const MOST_CONTENT_BYTES = 16_000;
const MOST_HINT_BYTES = 1_200;
const MOST_ISSUES = 5;

export type ToolCall = { name: string; input: unknown };
export type ToolError = { error: { code: string; detail: string; hints?: string[] } };

export async function runTool(tool: ToolCtx, call: ToolCall): Promise<ToolResult> {
  const { language } = tool;
  const wanted = TOOLS.find(({ name }) => name === call.name);
  if (!wanted) {
    const names = TOOLS.map(({ name }) => name).join(", ");
    return refusal(language, "unknown_tool", `There is no such tool. There are: ${names}.`);
  }
  const input = wanted.schema.safeParse(call.input ?? {});
  if (!input.success) {
    return refusal(language, "bad_input", "The input does not fit.", issuesIn(input.error));
  }
  try {
    const result = await wanted.run({ ...tool, ctx: withProfile(tool.ctx) }, input.data);
    return inBounds(result, tool, wanted.name);
  } catch (error) {
    if (error instanceof Fault) return sayFault(error, tool);
    return fail(tool, wanted.name, describeError(error));
  }
}

const issuesIn = ({ issues }: z.ZodError) =>
  issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));

function refusal(
  language: ToolCtx["language"],
  code: string,
  detail: string,
  hints: readonly string[] = [],
): ToolResult<ToolError> {
  const kept = fitList(MOST_HINT_BYTES, hints);
  return {
    isError: true,
    found: { error: { code, detail, ...(kept.length > 0 && { hints: kept }) } },
    summary: errorLine(code, language),
  };
}

/** Of a field that may speak of the body. */
const OF_HEALTH = /^\/(?:request\/|changes\/)?(?:injuries|conditions|notes|text|age|weightKg)/;
const isOfHealth = ({ code, extra: { errors = [], conflicts = [] } }: Fault) =>
  code === "unsafe_request" ||
  [...errors.map(({ pointer }) => pointer), ...conflicts.flatMap(({ pointers }) => pointers)].some(
    (pointer) => OF_HEALTH.test(pointer),
  );

function sayFault(fault: Fault, { facts, language }: ToolCtx) {
  const { code, message, extra } = fault;
  if (isOfHealth(fault) && !mayShareHealth(facts))
    return refusal(language, code, errorRow(code).title);
  const { errors = [], conflicts = [], relaxations = [] } = extra;
  const hints = [
    ...errors.map(({ message: said, fix = "" }) => (said === message ? fix : `${said} ${fix}`)),
    ...conflicts.map((one) => one.message),
    ...relaxations.map((one) => one.message),
  ].flatMap((hint) => (hint.trim() === "" || hint === message ? [] : [hint.trim()]));
  return refusal(language, code, message, [...new Set(hints)]);
}

function fail({ ctx, language }: ToolCtx, name: string, error: string) {
  log.error("tool_failed", { requestId: ctx.requestId, operation: name, error });
  return refusal(language, "internal", "The tool failed; answer without it.");
}

/** A tool that tells too much is a mistake of ours; the answer goes on without what is too much. */
function inBounds(result: ToolResult, tool: ToolCtx, name: string): ToolResult {
  if (bytesOf(result.found) > MOST_CONTENT_BYTES) return fail(tool, name, "found_too_large");
  const cards = (result.cards ?? []).filter(({ data }) => bytesOf(data) <= MOST_CARD_BYTES);
  if (cards.length === (result.cards ?? []).length) return result;
  log.error("card_too_large", { requestId: tool.ctx.requestId, operation: name });
  return { ...result, cards };
}

/** All that an athlete has logged as a file, in the form of one app or another. */
import { type LogFormatId, makeLogWriter } from "../../engine/log/csv/log-writer.ts";
import type { Ctx } from "../ctx.ts";
import { requireCoached } from "./coached-athlete.ts";
import { unitOf } from "./show-log.ts";
import { requireOrder } from "./span-order.ts";
import { logsOf } from "./training-state.ts";

export type { LogFormatId };

export type LogFileQuery = {
  athleteId: string | undefined;
  format: LogFormatId;
  unit: "kg" | "lb" | undefined;
  from: string | undefined;
  to: string | undefined;
};

/** Session by session, oldest first: what is read is written at once. */
export async function writeLogFile(ctx: Ctx, { athleteId, format, unit, from, to }: LogFileQuery) {
  const { athlete, today } = await requireCoached(ctx, athleteId);
  const writer = makeLogWriter(format, {
    timeZone: athlete.timezone,
    unit: unit ?? unitOf(athlete),
  });
  const lines = [writer.header];
  const span = {
    from: from === undefined ? null : Date.parse(from),
    to: to === undefined ? null : Date.parse(to),
  };
  if (span.from !== null && span.to !== null) requireOrder(span.from, span.to);
  for await (const log of logsOf(ctx, athlete.id, span)) lines.push(writer.lines(log));
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="training-${format}-${today}.csv"`,
  };
  return { text: lines.join(""), headers, athleteId: athlete.id };
}

/** Logs as words and as files: what is told in a sentence is read, what was logged is taken out. */
import * as z from "zod";
import { Moment } from "../../engine/log/moment.ts";
import { MassUnit } from "../../engine/tools/mass.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { writeLogFile } from "../services/log-files.ts";
import { modelHeaders } from "../services/model-use.ts";
import { parseLog } from "../services/parse-logs.ts";
import { whose } from "./athlete-parts.ts";
import { LogParse, ParsedLog } from "./log-reading-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";
import { showFlag } from "./workout-log-parts.ts";

const OF_LOGS = { tag: "Logs", credentials: FROM_SERVER_OR_DEVICE } as const;
const moment = (description: string) => Moment.optional().meta({ description });

export const logWordsEndpoints = [
  endpoint(
    {
      ...OF_LOGS,
      id: "workoutLogs.parse",
      method: "post",
      path: "/v1/workout-logs/parse",
      scope: "logs:write",
      summary: "Read words about training",
      description:
        "Makes sets of what an athlete writes or says, in five languages: a grammar first, and with `mode: auto` a model for what it could not read. Plans, wishes and questions are read as nothing done; impossible loads are flagged, doubtful rows marked, names that could be several are asked. Nothing is kept: show it, and send what the athlete says yes to as a log.",
      body: LogParse,
      returns: ParsedLog,
    },
    async (ctx, { body }) => {
      const { safety, ...read } = await parseLog(ctx, body);
      return new Reply(
        { ...read, safety: showFlag(safety) },
        { headers: modelHeaders(ctx, read.by) },
      );
    },
  ),

  endpoint(
    {
      ...OF_LOGS,
      id: "workoutLogs.export",
      method: "get",
      path: "/v1/workout-logs/export",
      scope: "logs:read",
      summary: "Take logs out",
      description:
        "All that was logged as CSV: `fitcsv` loses nothing and can be taken in again, the others hold what their apps hold. Cells that a spreadsheet would run as a formula are disarmed.",
      query: z.strictObject({
        athleteId: whose,
        format: z.enum(["fitcsv", "strong", "hevy", "fitnotes"]).default("fitcsv").meta({
          id: "LogFileFormat",
          description: "For which app",
        }),
        unit: MassUnit.optional().meta({ description: "The athlete's own if unsaid" }),
        from: moment("Begun at this moment or later"),
        to: moment("Begun before this moment"),
      }),
      files: ["text/csv"],
    },
    async (ctx, { query: { athleteId, format, unit, from, to } }) => {
      const file = await writeLogFile(ctx, { athleteId, format, unit, from, to });
      return new Reply(file.text, { headers: file.headers, athleteId: file.athleteId });
    },
  ),
];

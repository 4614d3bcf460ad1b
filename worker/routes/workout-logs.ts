/** Sessions that were done: told of, read, changed and taken back. */
import * as z from "zod";
import { Moment } from "../../engine/log/moment.ts";
import { readLogCursor, writeLogCursor } from "../core/log-cursor.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf } from "../http/list.ts";
import { logWorkouts } from "../services/log-workouts.ts";
import { deleteLog, getLog, listLogs, updateLog } from "../services/workout-logs.ts";
import { whose } from "./athlete-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";
import {
  LogBatch,
  LogCreate,
  LogUpdate,
  LoggedBatch,
  LoggedNow,
  OneLog,
  showFlag,
  WorkoutLog,
} from "./workout-log-parts.ts";

const READING = {
  method: "get",
  tag: "Logs",
  scope: "logs:read",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;
const WRITING = { ...READING, scope: "logs:write" } as const;
const ONE = "/v1/workout-logs/{workoutLogId}";
/** A hundred long sessions. */
const MOST_BATCH_BYTES = 2_000_000;

const moment = (description: string) => Moment.optional().meta({ description });

export const workoutLogEndpoints = [
  endpoint(
    {
      ...WRITING,
      id: "workoutLogs.create",
      method: "post",
      path: "/v1/workout-logs",
      summary: "Log a session",
      description:
        "Keeps a session that was done and says what it came to: records, estimated maxima with their uncertainty, and what to do with each lift next time. A session of the program under way is found by its day if it is not named, and what fell short of the plan is marked. Under a `clientId` that is known nothing is kept twice.",
      body: LogCreate,
      status: 201,
      otherStatus: 200,
      otherMeans: "Its `clientId` was known, and the session stands as it was told first",
      returns: LoggedNow,
      versioned: true,
    },
    async (ctx, { body }) => {
      const { athleteId, source, ...log } = body;
      const told = { athleteId, source, logs: [log], at: () => "" };
      const { logged, analysis, safety } = await logWorkouts(ctx, told);
      const { log: shown, isNew } = logged[0]!;
      return new Reply(
        { ...shown, analysis, safety: showFlag(safety) },
        { status: isNew ? 201 : 200 },
      );
    },
  ),

  endpoint(
    {
      ...WRITING,
      id: "workoutLogs.createBatch",
      method: "post",
      path: "/v1/workout-logs/batch",
      summary: "Log many sessions",
      description:
        "For apps that were offline: up to a hundred sessions of one athlete, all of them or none, each kept once by its `clientId`. They may come in any order.",
      body: LogBatch,
      maxBodyBytes: MOST_BATCH_BYTES,
      status: 201,
      returns: LoggedBatch,
    },
    async (ctx, { body: { athleteId, logs } }) => {
      const told = { athleteId, logs, at: (index: number) => `/logs/${index}` };
      const { logged, analysis, safety } = await logWorkouts(ctx, told);
      const data = logged.map(({ log, isNew }) => ({
        status: isNew ? ("created" as const) : ("known" as const),
        log,
      }));
      const athlete = logged[0]?.log.athleteId ?? null;
      return new Reply(
        { object: "workout_log_batch" as const, data, analysis, safety: showFlag(safety) },
        { athleteId: athlete },
      );
    },
  ),

  endpoint(
    {
      ...READING,
      id: "workoutLogs.list",
      path: "/v1/workout-logs",
      summary: "List logged sessions",
      description: "Of one athlete, the latest first, by when they were done.",
      query: z.strictObject({
        ...LIST_QUERY,
        athleteId: whose,
        from: moment("Begun at this moment or later"),
        to: moment("Begun before this moment"),
      }),
      returns: listOf(WorkoutLog, "WorkoutLogList", exampleOf(WorkoutLog), "latest first"),
    },
    async (ctx, { query: { cursor, limit, athleteId, from, to } }) => {
      const after = readLogCursor(cursor);
      const { data, next } = await listLogs(ctx, { athleteId, from, to, limit, after });
      const nextCursor = next && writeLogCursor(next);
      return { object: "list" as const, data, hasMore: next !== null, nextCursor };
    },
  ),

  endpoint(
    {
      ...READING,
      id: "workoutLogs.get",
      path: ONE,
      summary: "Read a logged session",
      description: "One session, set by set.",
      params: OneLog,
      returns: WorkoutLog,
      versioned: true,
    },
    (ctx, { params }) => getLog(ctx, params.workoutLogId),
  ),

  endpoint(
    {
      ...WRITING,
      id: "workoutLogs.update",
      method: "patch",
      path: ONE,
      summary: "Correct a logged session",
      description:
        "Changes what was told, and says what the session comes to now: records and maxima of the athlete are reckoned again from all sessions. Null takes back a name, notes, a duration, an effort, a body weight or the planned session that it was found to be.",
      params: OneLog,
      body: LogUpdate,
      returns: LoggedNow,
      versioned: true,
    },
    async (ctx, { params, body }) => {
      const { safety, ...shown } = await updateLog(ctx, params.workoutLogId, body);
      return { ...shown, safety: showFlag(safety) };
    },
  ),

  endpoint(
    {
      ...WRITING,
      id: "workoutLogs.delete",
      method: "delete",
      path: ONE,
      summary: "Delete a logged session",
      description:
        "Takes the session back. Records and maxima of the athlete are reckoned again from what is left.",
      params: OneLog,
      status: 204,
    },
    (ctx, { params }) => deleteLog(ctx, params.workoutLogId) as Promise<undefined>,
  ),
];

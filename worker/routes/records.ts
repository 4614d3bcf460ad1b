/** The most that an athlete has ever done. */
import * as z from "zod";
import { ID_FORM } from "../core/ids.ts";
import { endpoint } from "../http/endpoint.ts";
import { listRecords } from "../services/records.ts";
import { OneAthlete } from "./athlete-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";
import { Estimate, Mark } from "./log-analysis-parts.ts";
import { LOG_ID } from "./workout-log-parts.ts";

const mark = Mark.nullable();
const bench = { day: "2026-11-30", logId: LOG_ID };
const kg = (value: number) => ({ kg: value, display: `${value} kg` });

const LiftRecords = z
  .object({
    ...Estimate.shape,
    sessions: z.int().meta({ description: "In how many sessions it was done" }),
    since: z.iso.date().meta({ description: "The day of the first" }),
    best: z
      .object({ e1rm: mark, load: mark, reps: mark, volume: mark, seconds: mark, metres: mark })
      .meta({ id: "BestMarks", description: "The most of each kind; null where it means nothing" }),
    repMaxes: z
      .array(Mark)
      .meta({ description: "The heaviest load by repetitions, from 1 to 12, fewest first" }),
  })
  .meta({ id: "LiftRecords", description: "The most that was done with one lift" });

const example = {
  exerciseId: "barbell_bench_press",
  name: "Barbell bench press",
  e1rm: kg(123.3),
  plusMinusPercent: 3,
  day: "2026-11-30",
  sessions: 12,
  since: "2026-09-01",
  best: {
    e1rm: { load: kg(123.3), count: null, reps: null, ...bench },
    load: { load: kg(105), count: null, reps: 3, ...bench },
    reps: { load: null, count: 8, reps: null, ...bench },
    volume: { load: kg(1500), count: null, reps: null, ...bench },
    seconds: null,
    metres: null,
  },
  repMaxes: [{ load: kg(105), count: null, reps: 3, ...bench }],
};

export const recordEndpoints = [
  endpoint(
    {
      id: "athletes.listRecords",
      method: "get",
      path: "/v1/athletes/{athleteId}/records",
      tag: "Progress",
      scope: "logs:read",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "List records",
      description:
        "The best marks of every lift that was logged, the lift trained last first. Sets that are not believed and light weeks count for none.",
      params: OneAthlete,
      query: z.strictObject({
        exerciseId: z.string().regex(ID_FORM).optional().meta({ description: "Of one lift alone" }),
      }),
      returns: z.object({ object: z.literal("list"), data: z.array(LiftRecords) }).meta({
        id: "LiftRecordsList",
        description: "Best marks by lift",
        example: { object: "list", data: [example] },
      }),
    },
    async (ctx, { params, query }) => ({
      object: "list" as const,
      data: await listRecords(ctx, params.athleteId, query.exerciseId ?? null),
    }),
  ),
];

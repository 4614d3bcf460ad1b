/** An athlete's day, and a session fitted to it. */
import * as z from "zod";
import { EquipmentItem, EquipmentKind } from "../../engine/athlete/equipment.ts";
import { Joint } from "../../engine/catalog/muscles.ts";
import { Program, Session } from "../../engine/program/program.ts";
import { ProgramChange } from "../../engine/program/program-change.ts";
import { Readiness } from "../../engine/program/workout-request.ts";
import { Verdict } from "../../engine/rules/verify.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { adaptProgramSession } from "../services/adapt-session.ts";
import { getToday } from "../services/today.ts";
import { ATHLETE_ID, OneAthlete } from "./athlete-parts.ts";
import { ShownInsight } from "./insights.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";
import { OneProgram } from "./stored-program-parts.ts";
import { ShownTarget } from "./log-analysis-parts.ts";
import example from "./program-example.json" with { type: "json" };

const PROGRAM_ID = "prog_01kag9p5x8e0hs4vb9j6z8t3yq";
const session = example.program.weeks[0]!.sessions[0] as unknown as Session;

const Today = z
  .object({
    object: z.literal("today"),
    athleteId: z.string(),
    date: z.iso.date().meta({ description: "Where the athlete is" }),
    planned: z
      .object({
        programId: z.string(),
        week: z.int(),
        session: Session,
        deload: z.boolean(),
        targets: z.array(ShownTarget).meta({
          description: "What to do with each lift today, by what was logged since it was planned",
        }),
      })
      .nullable()
      .meta({ id: "PlannedToday", description: "Null where nothing is planned" }),
    logId: z.string().nullable().meta({ description: "What was logged today" }),
    readinessScore: z.number().nullable().meta({ description: "From 1 to 5, if it was told" }),
    frozen: z.array(
      z
        .object({ name: z.string(), joint: Joint, score: z.number(), until: z.iso.date() })
        .meta({ id: "FrozenLift", description: "A lift that waits because it hurt" }),
    ),
    insights: z.array(ShownInsight).meta({ description: "Open ones, newest first" }),
    nextAction: z
      .enum(["read_insight", "train", "decide_proposal", "check_in", "rest"])
      .meta({ id: "NextAction", description: "What an app may put first" }),
  })
  .meta({
    id: "Today",
    description: "An athlete's day",
    example: {
      object: "today",
      athleteId: ATHLETE_ID,
      date: "2026-11-30",
      planned: { programId: PROGRAM_ID, week: 3, session, deload: false, targets: [] },
      logId: null,
      readinessScore: 3.5,
      frozen: [],
      insights: [],
      nextAction: "train",
    },
  });

const number = (most: number, description: string, example: number) =>
  z.coerce.number().int().min(1).max(most).meta({ description, example });
const OneSession = OneProgram.extend({
  week: number(52, "Number of the week", 3),
  session: number(7, "Number of the session in it", 1),
});

const SessionAdapt = z
  .strictObject({
    minutes: z.int().min(15).max(150).optional().meta({ description: "All the time there is" }),
    equipment: z
      .array(z.union([EquipmentKind, EquipmentItem]))
      .max(30)
      .optional()
      .meta({ description: "All that there is today, somewhere else" }),
    busy: z
      .array(z.string().min(1).max(80))
      .max(10)
      .optional()
      .meta({ description: "What others are using: equipment, or exercises by id or name" }),
    pain: z.array(Joint).max(8).optional().meta({ description: "Joints that hurt" }),
    readiness: Readiness.optional(),
  })
  .meta({
    id: "SessionAdapt",
    description: "What is different today",
    example: { minutes: 25, busy: ["rack"] },
  });

const SessionProposal = z
  .object({
    object: z.literal("session_proposal"),
    athleteId: z.string().nullable(),
    programId: z.string(),
    week: z.int(),
    session: Session,
    changes: z.array(ProgramChange),
    reasons: Program.shape.reasons,
    progressions: Program.shape.progressions.meta({ description: "Of exercises that are new" }),
    verdict: Verdict,
    checks: z.int().meta({ description: "Rules that were checked" }),
  })
  .meta({
    id: "SessionProposal",
    description: "A session as today allows it, verified like any other",
    example: {
      object: "session_proposal",
      athleteId: ATHLETE_ID,
      programId: PROGRAM_ID,
      week: 3,
      session,
      changes: [exampleOf(ProgramChange)],
      reasons: {},
      progressions: {},
      verdict: "verified",
      checks: 20,
    },
  });

export const todayEndpoints = [
  endpoint(
    {
      id: "athletes.today",
      method: "get",
      path: "/v1/athletes/{athleteId}/today",
      tag: "Progress",
      scope: "logs:read",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "Read an athlete's day",
      description:
        "What is planned today and with which loads, by everything that was logged since it was planned; readiness, lifts that wait because they hurt, and insights that are open. Costs the same after ten sessions as after ten years.",
      params: OneAthlete,
      returns: Today,
    },
    (ctx, { params }) => getToday(ctx, params.athleteId),
  ),

  endpoint(
    {
      id: "programs.adaptSession",
      method: "post",
      path: "/v1/programs/{programId}/weeks/{week}/sessions/{session}/adapt",
      tag: "Programs",
      scope: "programs:plan",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "Fit a session to today",
      description:
        "Less time, another gym, a taken rack, something that hurts, a bad night: the session as it can be done today, with every change and its reason, held against the rules. Nothing is stored; what lasts is a matter of adapting the program.",
      params: OneSession,
      body: SessionAdapt,
      returns: SessionProposal,
    },
    async (ctx, { params: { programId, week, session: number }, body }) => {
      const adapted = await adaptProgramSession(ctx, programId, { week, session: number }, body);
      return new Reply(adapted, { athleteId: adapted.athleteId });
    },
  ),
];

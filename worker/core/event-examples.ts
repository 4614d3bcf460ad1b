/** What each event looks like: for the documentation, and for those who want to see one before it happens. */
import type { EventData, EventType } from "./events.ts";

type Example = { subjectId: string; sequence: number; data: EventData };

const SUFFIX = "01kag9p5x8e0hs4vb9j6z8t3yq";
const ATHLETE = `ath_${SUFFIX}`;
const JOB = `job_${SUFFIX}`;
const PROGRAM = `prog_${SUFFIX}`;

const about = (subjectId: string, sequence: number, data: EventData): Example => ({
  subjectId,
  sequence,
  data,
});
const ofAthlete = (sequence: number, data: EventData = {}) =>
  about(ATHLETE, sequence, { athleteId: ATHLETE, ...data });
const ofJob = (errorCode: string | null, programId: string | null) =>
  about(JOB, 3, { jobId: JOB, type: "program", athleteId: ATHLETE, errorCode, programId });
const ofProgram = (sequence: number, status: "draft" | "active", revision: number) =>
  about(PROGRAM, sequence, {
    programId: PROGRAM,
    athleteId: ATHLETE,
    status,
    revision,
    jobId: JOB,
  });

export const EVENT_EXAMPLES: Record<EventType, Example> = {
  "job.succeeded": ofJob(null, PROGRAM),
  "job.failed": ofJob("unsatisfiable_constraints", null),
  "job.canceled": ofJob(null, null),
  "program.created": ofProgram(1, "draft", 1),
  "program.activated": ofProgram(2, "active", 1),
  "program.adapted": ofProgram(3, "active", 2),
  "workout.logged": about(`wlog_${SUFFIX}`, 1, { athleteId: ATHLETE, sets: 18 }),
  "workout.missed": about(PROGRAM, 4, { athleteId: ATHLETE, programId: PROGRAM, week: 2, day: 1 }),
  "record.achieved": about(`wlog_${SUFFIX}`, 1, {
    athleteId: ATHLETE,
    exerciseId: "barbell_back_squat",
    kind: "e1rm",
  }),
  "insight.created": about(`ins_${SUFFIX}`, 1, { athleteId: ATHLETE, kind: "volume_up" }),
  "plateau.detected": about(`ins_${SUFFIX}`, 1, {
    athleteId: ATHLETE,
    exerciseId: "barbell_bench_press",
  }),
  "deload.suggested": about(`ins_${SUFFIX}`, 1, { athleteId: ATHLETE, programId: PROGRAM }),
  "readiness.low": about(`${ATHLETE}.2026-11-21`, 1, { athleteId: ATHLETE }),
  "meal_plan.created": about(`mpl_${SUFFIX}`, 1, { athleteId: ATHLETE }),
  "message.completed": about(`msg_${SUFFIX}`, 1, {
    athleteId: ATHLETE,
    conversationId: `conv_${SUFFIX}`,
    messageId: `msg_${SUFFIX}`,
    runId: `run_${SUFFIX}`,
    source: "claude",
  }),
  "safety.flagged": about("safety.9f86d081884c7d65", 1, {
    athleteId: ATHLETE,
    level: "medical_referral",
    topic: "acute_injury",
    heardIn: "chat",
    hash: "9f86d081884c7d65",
  }),
  "limit.reached": about(`limit.${ATHLETE}`, 20_778, {
    athleteId: ATHLETE,
    limit: 10,
    resetsAt: "2026-11-22T00:00:00.000Z",
  }),
  "athlete.created": ofAthlete(1, { anonymous: false }),
  "athlete.deleted": ofAthlete(3),
  "import.completed": about(`imp_${SUFFIX}`, 3, {
    athleteId: ATHLETE,
    sessions: 412,
    known: 3,
  }),
  "export.ready": about(`exp_${SUFFIX}`, 2, { athleteId: ATHLETE }),
  "share_link.viewed": about(`shr_${SUFFIX}`, 1, { programId: PROGRAM }),
  "spend.threshold_crossed": about("budget.day.2026-11-21", 80, {
    period: "day",
    key: "2026-11-21",
    percent: 80,
  }),
  "route.degraded": about("route.models", 498_681, {
    operation: "workouts.generate",
    reason: "models_down",
  }),
};

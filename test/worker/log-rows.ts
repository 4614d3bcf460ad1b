/** Rows of what athletes did and how they were: complete, and easy to vary. */
import { EMPTY_STATE } from "../../engine/insight/training-state.ts";
import type { TenantId } from "../../worker/core/tenant.ts";
import type {
  DailySignalRow,
  ImportRow,
  InsightRow,
  TrainingStateRow,
  WorkoutLogRow,
} from "../../worker/store/port.ts";
import { NOW, newId, stamps } from "./rows.ts";

/** No clock of any test comes to it. */
export const FAR_OFF = Date.UTC(2042, 0, 1);

export const aLog = (over: Partial<WorkoutLogRow> = {}): WorkoutLogRow => ({
  tenantId: "" as TenantId,
  id: newId("workoutLog"),
  athleteId: "",
  clientId: newId("request"),
  startedAt: NOW,
  sets: 2,
  document: {
    day: "2026-11-21",
    source: "api",
    notes: "Heavy — “as ever”",
    entries: [
      {
        exerciseId: "barbell_back_squat",
        name: "Barbell back squat",
        sets: [
          { kind: "warmup", loadType: "external", loadG: 60_000, reps: 5 },
          { loadType: "external", loadG: 102_500, reps: 5, rpe: 8.5 },
        ],
        pain: [{ joint: "knee", score: 2 }],
      },
    ],
  },
  ...stamps,
  ...over,
});

export const aState = (over: Partial<TrainingStateRow> = {}): TrainingStateRow => ({
  tenantId: "" as TenantId,
  athleteId: "",
  document: { ...EMPTY_STATE, lastAt: NOW, sessions: 1 },
  version: 1,
  updatedAt: NOW,
  reviewAt: FAR_OFF,
  ...over,
});

export const aSignal = (over: Partial<DailySignalRow> = {}): DailySignalRow => ({
  tenantId: "" as TenantId,
  athleteId: "",
  day: "2026-11-21",
  fields: { weightKg: 64.5, sleepHours: 7.25, soreness: 2, kcal: null },
  ...stamps,
  ...over,
});

export const anInsight = (over: Partial<InsightRow> = {}): InsightRow => ({
  tenantId: "" as TenantId,
  id: newId("insight"),
  athleteId: "",
  key: `plateau:${newId("request")}`,
  status: "open",
  document: {
    kind: "plateau",
    key: "plateau:barbell_back_squat",
    severity: "suggest",
    exerciseId: "barbell_back_squat",
    muscle: null,
    joint: null,
    numbers: { weeks: 4, changePct: -0.5 },
    rule: "plateau",
    evidence: ["progression"],
    since: "2026-10-24",
    expires: "2026-12-05",
    proposal: { reason: "plateau", changes: { deload: {} } },
  },
  programId: newId("program"),
  jobId: newId("job"),
  expiresAt: FAR_OFF,
  ...stamps,
  ...over,
});

export const anImport = (over: Partial<ImportRow> = {}): ImportRow => ({
  tenantId: "" as TenantId,
  id: newId("import"),
  athleteId: "",
  status: "previewed",
  preview: {
    dialect: "strong",
    bytes: 1_234,
    rows: 21,
    sessions: 2,
    sets: 20,
    from: "2026-01-02",
    to: "2026-11-20",
    unit: null,
    needsUnit: true,
    suggestedUnit: { unit: "lb", reason: "plates" },
    timeZone: "Europe/Berlin",
    names: [
      {
        name: "Kniebeuge — “tief”",
        sets: 20,
        exerciseId: null,
        suggestions: [
          { exerciseId: "barbell_back_squat", exercise: "Barbell back squat", confidence: 0.75 },
        ],
      },
    ],
    warnings: [{ code: "zero_reps", count: 1, lines: [7] }],
    errors: [],
    errorCount: 0,
  },
  jobId: null,
  done: null,
  expiresAt: FAR_OFF,
  ...stamps,
  ...over,
});

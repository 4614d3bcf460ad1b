/** Rows of jobs, of what they make and of what is told of it: complete, and easy to vary. */
import type { TenantId } from "../../worker/core/tenant.ts";
import type { JobRow, NewEvent, NewProgramVersion, ProgramRow } from "../../worker/store/port.ts";
import { NOW, newId, stamps } from "./rows.ts";

export const aJob = (over: Partial<JobRow> = {}): JobRow => ({
  tenantId: "" as TenantId,
  id: newId("job"),
  kind: "athlete_deletion",
  status: "queued",
  athleteId: null,
  priority: 0,
  params: null,
  result: null,
  errorCode: null,
  errorDetail: null,
  restarts: 0,
  retryOf: null,
  source: null,
  model: null,
  promptVersion: null,
  engineVersion: null,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: 0,
  deadlineAt: NOW + 3_600_000,
  startedAt: null,
  finishedAt: null,
  announcedAt: null,
  ...stamps,
  ...over,
});

export const anEvent = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: newId("event"),
  type: "program.created",
  subjectId: newId("program"),
  sequence: 1,
  athleteId: null,
  data: { programId: "prog_x" },
  createdAt: NOW,
  ...over,
});

export const aProgram = (over: Partial<ProgramRow> = {}): ProgramRow => ({
  tenantId: "" as TenantId,
  id: newId("program"),
  athleteId: null,
  name: "Strength, 12 weeks",
  status: "draft",
  goal: "strength",
  level: "intermediate",
  weeks: 12,
  daysPerWeek: 4,
  startDate: null,
  revision: 1,
  templateId: null,
  jobId: null,
  archivedAt: null,
  ...stamps,
  ...over,
});

export const aProgramVersion = (over: Partial<NewProgramVersion> = {}): NewProgramVersion => ({
  number: 1,
  firstWeek: 1,
  reason: "created",
  request: "{}",
  today: "2026-11-21",
  blueprint: null,
  document: "packed",
  programHash: "hash",
  report: "packed too",
  verdict: "verified",
  source: "engine",
  model: null,
  promptVersion: null,
  changes: [],
  jobId: null,
  createdAt: NOW,
  ...over,
});

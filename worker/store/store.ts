/** The Store, put together over whichever backend is given. */
import { makeAnswers } from "./answers.ts";
import { makeApiKeys } from "./api-keys.ts";
import { makeAthletes } from "./athletes.ts";
import { makeAudit } from "./audit.ts";
import type { Backend } from "./backend.ts";
import { makeEvents } from "./events.ts";
import { makeExercises } from "./exercises.ts";
import { makeFeedback } from "./feedback.ts";
import { makeIdempotency } from "./idempotency.ts";
import { makeImports } from "./imports.ts";
import { makeInsights } from "./insights.ts";
import { makeInteractions } from "./interactions.ts";
import { makeJobs } from "./jobs.ts";
import { makeLogs } from "./logs.ts";
import { makeOperations } from "./operations.ts";
import { makeOrganizations } from "./organizations.ts";
import { makePlatform } from "./platform.ts";
import type { Store } from "./port.ts";
import { makePrograms } from "./programs.ts";
import { makeSessions } from "./sessions.ts";
import { makeSafety } from "./safety.ts";
import { makeShareLinks } from "./share-links.ts";
import { makeSignals } from "./signals.ts";
import { makeWebhooks } from "./webhooks.ts";

export const makeStore = (backend: Backend): Store => ({
  athletes: makeAthletes(backend),
  apiKeys: makeApiKeys(backend),
  sessions: makeSessions(backend),
  exercises: makeExercises(backend),
  jobs: makeJobs(backend),
  programs: makePrograms(backend),
  shareLinks: makeShareLinks(backend),
  feedback: makeFeedback(backend),
  logs: makeLogs(backend),
  signals: makeSignals(backend),
  insights: makeInsights(backend),
  imports: makeImports(backend),
  safety: makeSafety(backend),
  events: makeEvents(backend),
  webhooks: makeWebhooks(backend),
  operations: makeOperations(backend),
  organizations: makeOrganizations(backend),
  audit: makeAudit(backend),
  idempotency: makeIdempotency(backend),
  interactions: makeInteractions(backend),
  answers: makeAnswers(backend),
  platform: makePlatform(backend),
});

/** Every endpoint there is, in the order of the documentation. */
import type { Endpoint } from "../http/endpoint.ts";
import { adminEndpoints } from "./admin.ts";
import { apiKeyEndpoints } from "./api-keys.ts";
import { athleteEndpoints } from "./athletes.ts";
import { chartEndpoints } from "./charts.ts";
import { costEndpoints } from "./costs.ts";
import { coachContextEndpoints } from "./coach-context.ts";
import { coachEndpoints } from "./coaches.ts";
import { conversationEndpoints } from "./conversations.ts";
import { eventEndpoints } from "./events.ts";
import { exerciseEndpoints } from "./exercises.ts";
import { feedbackEndpoints } from "./feedback.ts";
import { formCheckEndpoints } from "./form-checks.ts";
import { importEndpoints } from "./imports.ts";
import { insightEndpoints } from "./insights.ts";
import { jobEndpoints } from "./jobs.ts";
import { logWordsEndpoints } from "./log-words.ts";
import { messageEndpoints } from "./messages.ts";
import { modelEndpoints } from "./models.ts";
import { motivationEndpoints } from "./motivation.ts";
import { oldChatEndpoints } from "./old-chat.ts";
import { oldCoachEndpoints } from "./old-coach.ts";
import { oldNameEndpoints } from "./old-names.ts";
import { oldProgramEndpoints } from "./old-programs.ts";
import { operationsEndpoints } from "./operations.ts";
import { organizationEndpoints } from "./organizations.ts";
import { recordEndpoints } from "./records.ts";
import { programChangeEndpoints } from "./program-changes.ts";
import { programFileEndpoints } from "./program-files.ts";
import { programEndpoints } from "./programs.ts";
import { progressEndpoints } from "./progress.ts";
import { rateLimitEndpoints } from "./rate-limit.ts";
import { safetyEndpoints } from "./safety.ts";
import { serviceEndpoints } from "./service.ts";
import { sessionEndpoints } from "./sessions.ts";
import { shareLinkEndpoints } from "./share-links.ts";
import { signalEndpoints } from "./signals.ts";
import { simulationEndpoints } from "./simulations.ts";
import { storedProgramEndpoints } from "./stored-programs.ts";
import { todayEndpoints } from "./today.ts";
import { toolEndpoints } from "./tools.ts";
import { transcriptionEndpoints } from "./transcriptions.ts";
import { usageEndpoints } from "./usage.ts";
import { webhookEndpoints } from "./webhooks.ts";
import { workoutLogEndpoints } from "./workout-logs.ts";
import { workoutEndpoints } from "./workouts.ts";

export const endpoints: Endpoint[] = [
  ...athleteEndpoints,
  ...coachContextEndpoints,
  ...conversationEndpoints,
  ...messageEndpoints,
  ...safetyEndpoints,
  ...programEndpoints,
  ...storedProgramEndpoints,
  ...programChangeEndpoints,
  ...programFileEndpoints,
  ...shareLinkEndpoints,
  ...simulationEndpoints,
  ...workoutEndpoints,
  ...logWordsEndpoints,
  ...workoutLogEndpoints,
  ...importEndpoints,
  ...signalEndpoints,
  ...recordEndpoints,
  ...chartEndpoints,
  ...todayEndpoints,
  ...progressEndpoints,
  ...insightEndpoints,
  ...exerciseEndpoints,
  ...coachEndpoints,
  ...formCheckEndpoints,
  ...motivationEndpoints,
  ...transcriptionEndpoints,
  ...feedbackEndpoints,
  ...toolEndpoints,
  ...sessionEndpoints,
  ...rateLimitEndpoints,
  ...jobEndpoints,
  ...webhookEndpoints,
  ...eventEndpoints,
  ...apiKeyEndpoints,
  ...organizationEndpoints,
  ...usageEndpoints,
  ...serviceEndpoints,
  ...modelEndpoints,
  ...oldNameEndpoints,
  ...oldChatEndpoints,
  ...oldCoachEndpoints,
  ...oldProgramEndpoints,
  ...adminEndpoints,
  ...costEndpoints,
  ...operationsEndpoints,
];

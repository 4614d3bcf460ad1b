/** Every endpoint there is, in the order of the documentation. */
import type { Endpoint } from "../http/endpoint.ts";
import { adminEndpoints } from "./admin.ts";
import { apiKeyEndpoints } from "./api-keys.ts";
import { athleteEndpoints } from "./athletes.ts";
import { exerciseEndpoints } from "./exercises.ts";
import { jobEndpoints } from "./jobs.ts";
import { oldNameEndpoints } from "./old-names.ts";
import { organizationEndpoints } from "./organizations.ts";
import { programEndpoints } from "./programs.ts";
import { rateLimitEndpoints } from "./rate-limit.ts";
import { serviceEndpoints } from "./service.ts";
import { sessionEndpoints } from "./sessions.ts";
import { simulationEndpoints } from "./simulations.ts";
import { toolEndpoints } from "./tools.ts";
import { workoutEndpoints } from "./workouts.ts";

export const endpoints: Endpoint[] = [
  ...athleteEndpoints,
  ...programEndpoints,
  ...simulationEndpoints,
  ...workoutEndpoints,
  ...exerciseEndpoints,
  ...toolEndpoints,
  ...sessionEndpoints,
  ...rateLimitEndpoints,
  ...jobEndpoints,
  ...apiKeyEndpoints,
  ...organizationEndpoints,
  ...serviceEndpoints,
  ...oldNameEndpoints,
  ...adminEndpoints,
];

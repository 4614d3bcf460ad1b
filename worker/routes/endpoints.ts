/** Every endpoint there is, in the order of the documentation. */
import type { Endpoint } from "../http/endpoint.ts";
import { adminEndpoints } from "./admin.ts";
import { apiKeyEndpoints } from "./api-keys.ts";
import { athleteEndpoints } from "./athletes.ts";
import { jobEndpoints } from "./jobs.ts";
import { organizationEndpoints } from "./organizations.ts";
import { rateLimitEndpoints } from "./rate-limit.ts";
import { serviceEndpoints } from "./service.ts";
import { sessionEndpoints } from "./sessions.ts";

export const endpoints: Endpoint[] = [
  ...athleteEndpoints,
  ...sessionEndpoints,
  ...rateLimitEndpoints,
  ...jobEndpoints,
  ...apiKeyEndpoints,
  ...organizationEndpoints,
  ...serviceEndpoints,
  ...adminEndpoints,
];

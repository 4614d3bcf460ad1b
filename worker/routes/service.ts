/** Probes for load balancers and people. */
import * as z from "zod";
import { LATEST_VERSION } from "../core/versions.ts";
import { endpoint } from "../http/endpoint.ts";
import { getHealth, getReadiness } from "../services/health.ts";

const Health = z
  .object({
    status: z.literal("ok"),
    version: z.string().meta({ description: "Latest version of the API" }),
  })
  .meta({
    id: "Health",
    description: "A sign of life",
    example: { status: "ok", version: LATEST_VERSION },
  });

const Readiness = z
  .object({
    status: z.literal("ready"),
    checks: z.array(
      z
        .object({
          name: z.string().meta({ description: "What was checked" }),
          status: z.literal("ok"),
        })
        .meta({ id: "ReadinessCheck", description: "One thing that the service needs" }),
    ),
  })
  .meta({
    id: "Readiness",
    description: "Everything that the service needs is there",
    example: { status: "ready", checks: [{ name: "database", status: "ok" }] },
  });

const PUBLIC = { tag: "Service", method: "get", scope: null } as const;

export const serviceEndpoints = [
  endpoint(
    {
      ...PUBLIC,
      id: "service.health",
      path: "/health",
      summary: "Is it alive",
      description: "Answers without touching anything else.",
      returns: Health,
    },
    () => getHealth(),
  ),
  endpoint(
    {
      ...PUBLIC,
      id: "service.ready",
      path: "/ready",
      summary: "Can it work",
      description: "Asks the database; 503 if it does not answer.",
      returns: Readiness,
    },
    (ctx) => getReadiness(ctx),
  ),
];

/** The Worker: what the platform calls, and the classes that it runs. */
import { makeApp } from "./app.ts";
import { consume } from "./jobs/consumer.ts";
import { runCron } from "./jobs/cron.ts";

export { Athlete } from "../durable-objects/athlete.ts";
export { JobFeed } from "../durable-objects/job-feed.ts";
export { ModelHealth } from "../durable-objects/model-health.ts";
export { Partner } from "../durable-objects/partner.ts";
export { ErasureWorkflow } from "./jobs/erasure-workflow.ts";
export { ImportWorkflow } from "./jobs/import-workflow.ts";
export { ProgramWorkflow } from "./jobs/program-workflow.ts";

const app = makeApp();

export default {
  fetch: (request, env, execution) => app.fetch(request, env, execution),
  queue: (batch, env) => consume(batch, env, Date.now()),
  scheduled: (controller, env) => runCron(env, controller.scheduledTime),
} satisfies ExportedHandler<Cloudflare.Env>;

/** The Worker: what the platform calls. */
import { makeApp } from "./app.ts";
import { log } from "./core/log.ts";
import { wireOf } from "./wire.ts";

const app = makeApp();

export default {
  fetch: (request, env, execution) => app.fetch(request, env, execution),

  async scheduled(controller, env) {
    const store = await wireOf(env).openStore();
    log.info("pruned", { count: await store.platform.prune(controller.scheduledTime) });
  },
} satisfies ExportedHandler<Cloudflare.Env>;

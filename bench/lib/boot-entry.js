/** Stands before a bundle in a bare workerd, so that a boot can be timed with or without a first request. */
import worker from "./index.js";

export * from "./index.js";

/** What a first request touches and a bare workerd does not bind. */
const bindings = { METRICS: { writeDataPoint() {} } };

export default {
  fetch(request, env, execution) {
    // Answering this takes the bundle loaded and nothing else.
    if (request.url.endsWith("/loaded")) return new Response(typeof worker.fetch);
    return worker.fetch(request, { ...env, ...bindings }, execution);
  },
};

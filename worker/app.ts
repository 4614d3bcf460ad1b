/** The HTTP application: routes in, answers out, the same envelope around each of them. */
import { type Context, Hono } from "hono";
import { Fault, notFound } from "./core/errors.ts";
import { randomBytes } from "./core/crypto.ts";
import { makeId } from "./core/ids.ts";
import { preflight } from "./http/cors.ts";
import { problemResponse, toFault } from "./http/problem.ts";
import type { Endpoint } from "./http/endpoint.ts";
import { type Exchange, conclude, isListedOrigin, openExchange } from "./http/exchange.ts";
import { serve } from "./http/serve.ts";
import type { Page } from "./pages/page.ts";
import { pages } from "./pages/pages.ts";
import { endpoints } from "./routes/endpoints.ts";
import { openPorts } from "./wire.ts";

type App = { Bindings: Cloudflare.Env };

const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** `clock` is the only source of time; tests bring their own. */
export function makeApp(clock: () => number = Date.now) {
  const app = new Hono<App>();

  const answer = async (c: Context<App>, work: (exchange: Exchange) => Promise<Response>) => {
    const ports = await openPorts(c.env);
    const exchange = openExchange(c.req.raw, clock(), { ports, limiters: c.env });
    return conclude(exchange, () => work(exchange));
  };

  const methodsOf = new Map<string, string[]>();
  const add = (
    method: string,
    path: string,
    work: (c: Context<App>, e: Exchange) => Promise<Response>,
  ) => {
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), method.toUpperCase()]);
    app.on(method.toUpperCase(), path, (c) => answer(c, (exchange) => work(c, exchange)));
  };

  for (const page of pages) addPage(page);
  for (const one of endpoints) addEndpoint(one);

  for (const [path, methods] of methodsOf) {
    app.all(path, (c) =>
      answer(c, async (exchange) => {
        const { request } = exchange;
        if (request.method === "OPTIONS") {
          return preflight(request, (origin) => isListedOrigin(exchange, origin));
        }
        throw new Fault("method_not_allowed", `${path} takes ${methods.join(", ")}.`, {
          headers: { Allow: [...methods, "OPTIONS"].join(", ") },
        });
      }),
    );
  }
  // What fails before there is an exchange (a missing secret, say) is told in the same form.
  app.onError((error, c) => {
    const requestId = makeId("request", clock(), randomBytes(16));
    const { origin, pathname } = new URL(c.req.url);
    const fault = toFault(error, requestId);
    const response = problemResponse(fault, { requestId, path: pathname, baseUrl: origin });
    response.headers.set("Request-Id", requestId);
    return response;
  });
  app.notFound((c) => answer(c, async () => Promise.reject(notFound())));

  function addPage(page: Page) {
    add("get", honoPath(page.path), async (c, exchange) => {
      exchange.logged.operation = page.id;
      return page.show({ exchange, params: c.req.param(), assets: c.env.ASSETS, endpoints });
    });
  }

  function addEndpoint(one: Endpoint) {
    add(one.spec.method, honoPath(one.spec.path), (c, exchange) =>
      serve(exchange, one, c.req.param()),
    );
  }

  return app;
}

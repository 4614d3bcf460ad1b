/** Where a fake upstream listens, and whose credential it wants there. */
import type { Provider } from "../../../worker/llm/port.ts";
import { refuse } from "./errors.ts";

export type Route = { provider: Provider; kind: "answer" | "speech" | "models" | "health" };

const ROUTES: Record<string, Route> = {
  "POST /v1/messages": { provider: "anthropic", kind: "answer" },
  "POST /v1/chat/completions": { provider: "openai", kind: "answer" },
  "POST /v1/audio/transcriptions": { provider: "openai", kind: "speech" },
  "POST /student/v1/chat/completions": { provider: "student", kind: "answer" },
  "GET /student/v1/models": { provider: "student", kind: "models" },
  "GET /student/healthz": { provider: "student", kind: "health" },
};

export function routeOf({ method, url }: Request): Route | null {
  const route = `${method} ${new URL(url).pathname}`;
  return Object.hasOwn(ROUTES, route) ? ROUTES[route]! : null;
}

export function requireCredential({ headers }: Request, provider: Provider, key: string) {
  const isBearer = headers.get("authorization") === `Bearer ${key}`;
  if (provider !== "anthropic") {
    if (!isBearer) refuse("Incorrect API key provided.", { status: 401 });
    return;
  }
  // Newer SDKs send Claude's key as a bearer, plain clients as x-api-key: both are taken.
  if (!isBearer && headers.get("x-api-key") !== key) refuse("invalid x-api-key", { status: 401 });
  if (!headers.has("anthropic-version")) refuse("anthropic-version: header is required");
}

/** `GET /llms.txt`: where an agent finds what it needs to use the API. */
import { CACHED } from "./layout.ts";
import type { Page } from "./page.ts";

export const llmsPage: Page = {
  id: "llms",
  path: "/llms.txt",
  async show({ exchange: { baseUrl } }) {
    const text = `# Liftwright

> The coach API that fitness apps embed, and the only one whose plans carry their proof: programs, workouts and coaching for the athletes of your app, over JSON and HTTP.

Send \`Authorization: Bearer <key>\` to paths under ${baseUrl}/v1. Errors are \`application/problem+json\` with a stable \`code\`. Repeat a \`POST\` safely with \`Idempotency-Key\`.

## Documentation

- [API reference](${baseUrl}/docs.md): every operation, parameter, schema and example in one Markdown file
- [OpenAPI 3.1](${baseUrl}/openapi.json): the same for machines
- [OpenAPI 3.0](${baseUrl}/openapi-3.0.json): for tools that do not read 3.1
- [Errors](${baseUrl}/docs/errors): every error code, what it means and what to do

## Service

- [Health](${baseUrl}/health): answers \`{"status":"ok"}\` while the service lives
- [Readiness](${baseUrl}/ready): whether everything that the service needs is there

## Optional

- [Reference for people](${baseUrl}/docs): the reference as a web page
`;
    return new Response(text, {
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Cache-Control": CACHED,
      },
    });
  },
};

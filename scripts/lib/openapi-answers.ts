/** What operations answer with where all goes well: one thing as JSON, a stream of events, or a file. */
import type * as z from "zod";
import { Program } from "../../engine/program/program.ts";
import type { EndpointSpec } from "../../worker/http/endpoint.ts";
import { exampleOf } from "../../worker/http/list.ts";
import example from "../../worker/routes/program-example.json" with { type: "json" };

type Json = Record<string, unknown>;

export function successes(spec: EndpointSpec) {
  const { status = 200, otherStatus, returns, otherReturns = returns, streams, files } = spec;
  const headers = headerRefs([
    "Request-Id",
    "Liftwright-Version",
    "RateLimit-Policy",
    "Server-Timing",
    ...(spec.versioned || (spec.method === "get" && (returns ?? files)) ? ["ETag"] : []),
    ...(isKeyed(spec) ? ["Idempotency-Replayed"] : []),
    ...(spec.waits ? ["Preference-Applied"] : []),
  ]);
  const answer = (description: string, content: Json | undefined) => ({
    description,
    headers,
    ...(content && { content }),
  });
  const own = streams
    ? streamOf(streams)
    : files
      ? fileOf(files, returns)
      : returns && jsonOf(returns);
  return {
    [status]: answer(own ? spec.summary : "Done", own),
    ...(otherStatus && {
      [otherStatus]: answer(
        spec.otherMeans ?? "It was there already, unchanged",
        otherReturns && jsonOf(otherReturns),
      ),
    }),
  };
}

const jsonOf = (schema: z.ZodType) => ({
  "application/json": { schema, example: exampleOf(schema) },
});

/** OpenAPI 3.1 has no word for a stream: the schema is that of one event. */
const streamOf = (schema: z.ZodType) => {
  const { type } = exampleOf(schema) as { type: string };
  const text = `id: job_01kag9p5x8e0hs4vb9j6z8t3yq:12\nevent: ${type}\ndata: ${JSON.stringify(exampleOf(schema))}\n\n`;
  return { "text/event-stream": { schema, example: text } };
};

const FILE_EXAMPLES: Record<string, string> = {
  "image/svg+xml":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 360" role="img"></svg>',
  "text/csv": "week,day,exercise\n1,1,Barbell back squat\n",
  "text/calendar": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
  "text/markdown": "# Strength, 12 weeks\n",
};
const fileOf = (files: readonly string[], returns?: z.ZodType) =>
  Object.fromEntries(
    files.map((type) => [
      type,
      type === "application/json"
        ? returns
          ? { schema: returns, example: exampleOf(returns) }
          : { schema: Program, example: example.program }
        : { schema: { type: "string" as const }, example: FILE_EXAMPLES[type] },
    ]),
  );

export const isKeyed = ({ method, stateless }: EndpointSpec) => method === "post" && !stateless;

export const headerRefs = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

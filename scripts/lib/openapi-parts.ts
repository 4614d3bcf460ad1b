/** The parts of the OpenAPI document that no endpoint owns: tags and headers. */
import { LATEST_VERSION } from "../../worker/core/versions.ts";

export const TAGS = [
  { name: "Athletes", description: "The people who are coached, with preferences and consents" },
  { name: "Programs", description: "Plans made, checked, explained, stored and adapted" },
  {
    name: "Logs",
    description: "What was done and how the days were: told, read, imported, changed",
  },
  { name: "Progress", description: "What it comes to: records, analyses, charts, insights" },
  { name: "Program templates", description: "Programs that many have done, fitted to an athlete" },
  { name: "Sharing", description: "Links under which a program can be seen or subscribed to" },
  { name: "Workouts", description: "Single sessions for today" },
  { name: "Exercises", description: "The catalogue, and exercises of your own" },
  {
    name: "Coach",
    description:
      "Talk with the coach, streamed or whole; advice on a lift; what keeps one going; feedback",
  },
  {
    name: "Safety",
    description: "What the guard hears in a text, and whether somebody may begin to train",
  },
  { name: "Tools", description: "Calculators that keep nothing" },
  { name: "Sessions", description: "Tokens for athletes' own devices" },
  { name: "Limits", description: "What an athlete has left" },
  { name: "Jobs", description: "Work that goes on after the answer" },
  { name: "Webhooks", description: "Where your server hears of what happened, and how that went" },
  { name: "Events", description: "What happened, whoever was told of it" },
  { name: "API keys", description: "The credentials of your servers and pages" },
  { name: "Organization", description: "Your settings and your audit log" },
  { name: "Usage", description: "What models did for you and what it cost" },
  { name: "Service", description: "Whether the service lives and is ready" },
  { name: "Old names", description: "Calls of the apps that came before, kept for a year" },
];

const header = (description: string, type: "string" | "integer" | "boolean", example: unknown) => ({
  description,
  schema: { type, example },
});

export const RESPONSE_HEADERS = {
  "Request-Id": header(
    "Id of this request; quote it when you write to us",
    "string",
    "req_01kag9p5x8e0hs4vb9j6z8t3yq",
  ),
  "Liftwright-Version": header("The version of the API that answered", "string", LATEST_VERSION),
  "RateLimit-Policy": header(
    "The limits that apply: q requests in w seconds",
    "string",
    '"server-burst";q=1000;w=60',
  ),
  RateLimit: header(
    "What is left: r requests, renewed in t seconds",
    "string",
    '"server-burst";r=0;t=60',
  ),
  "Retry-After": header("Seconds to wait", "integer", 60),
  "Server-Timing": header(
    "Where the time went, in milliseconds",
    "string",
    "auth;dur=0.4, run;dur=2.1",
  ),
  ETag: header("Version of what is shown", "string", '"3"'),
  "Preference-Applied": header("How long we were ready to wait", "string", "wait=20"),
  "Idempotency-Replayed": header(
    "Set if this is the kept answer of an earlier request",
    "boolean",
    true,
  ),
};

const parameter = (name: string, description: string, example: string) => ({
  name,
  in: "header",
  required: false,
  description,
  schema: { type: "string" },
  example,
});

export const REQUEST_HEADERS = {
  "Liftwright-Version": parameter(
    "Liftwright-Version",
    "A dated version; that of the key if left out",
    LATEST_VERSION,
  ),
  "Idempotency-Key": parameter(
    "Idempotency-Key",
    "Up to 255 characters of your choice. The same request with the same key has one effect and one answer for 24 hours.",
    "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  ),
  Prefer: parameter(
    "Prefer",
    "`wait=N`: the answer comes when the job has ended, or after so many seconds, 20 at most",
    "wait=20",
  ),
  "Last-Event-ID": parameter(
    "Last-Event-ID",
    "The last event that was seen; a browser sends it by itself",
    "job_01kag9p5x8e0hs4vb9j6z8t3yq:3",
  ),
  "If-None-Match": parameter("If-None-Match", "Answer 304 if the ETag is still this", '"3"'),
  "If-Match": parameter("If-Match", "Write only if the ETag is still this", '"3"'),
};

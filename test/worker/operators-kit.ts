/** The clock's own context, and the receivers that operators hear of alerts by. */
import { env } from "cloudflare:workers";
import { type Mock, vi } from "vitest";
import { PLATFORM } from "../../worker/core/tenant.ts";
import { openJobCtx } from "../../worker/jobs/job-ctx.ts";
import type { AlertRule } from "../../worker/services/alert-rules.ts";
import { evaluateAlerts } from "../../worker/services/alerts.ts";
import { store } from "./ctx-kit.ts";
import { newId } from "./rows.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const RECEIVER = "https://hooks.example/in";
export const SECRET = `whsec_${btoa("a-secret-of-thirty-two-characters")}`;

export type Mail = { from: string; to: string; subject: string; text: string };
type Variables = Record<string, unknown>;

/** A deployment with these variables. */
export const deployed = (variables: Variables = {}) => ({ ...env, ...variables }) as typeof env;

export const WITH_WEBHOOK = { ALERT_WEBHOOK_URL: RECEIVER };
export function withMail(send: (mail: Mail) => Promise<unknown>) {
  return {
    ALERT_EMAIL_TO: "operators@example.com",
    ALERT_EMAIL_FROM: "alerts@example.com",
    EMAIL: { send },
  };
}

export const openClock = async (now: number, variables: Variables = {}) =>
  openJobCtx(deployed(variables), { tenantId: PLATFORM, jobId: "clock" }, now);

type Call = { url: string; headers: Headers; body: Record<string, unknown>; raw: string };

/** Stands in for the net; `answer` decides what the receiver says to each call. */
export function makeReceiver(answer: () => Response | Promise<Response> = () => new Response()) {
  const calls: Call[] = [];
  const inits: RequestInit[] = [];
  const fetch: Mock<typeof globalThis.fetch> = vi.spyOn(globalThis, "fetch");
  fetch.mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const raw = await request.text();
    inits.push(init ?? {});
    calls.push({ url: request.url, headers: request.headers, body: JSON.parse(raw), raw });
    return answer();
  });
  return { calls, inits };
}

/** Lines of the log of one event, silenced. */
export function hearLog() {
  const lines: Record<string, unknown>[] = [];
  for (const level of ["info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((line: string) => {
      lines.push(JSON.parse(line) as Record<string, unknown>);
    });
  }
  return (event: string) => lines.filter((line) => line["event"] === event);
}

/** What the operators' audit log says of a rule, oldest first. */
export async function linesOf(rule: string, { audit } = store) {
  const page = { limit: 100, after: null, subjectId: `alert.${rule}` };
  const lines = await audit.list(PLATFORM, page);
  return lines.toSorted((a, b) => a.at - b.at).map(({ action }) => action);
}

export const alertOf = async (rule: string, { operations } = store) =>
  (await operations.alerts()).find((row) => row.rule === rule);

/** A rule of the test's own, and strokes of the clock that find so much. */
export function aRule(over: Partial<AlertRule> = {}) {
  const measure = vi.fn<AlertRule["measure"]>(async () => 0);
  const rule: AlertRule = {
    id: newId("request"),
    title: "Things fail",
    threshold: 5,
    unit: "jobs",
    period: null,
    everyMinutes: 1,
    measure,
    say: (value) => `${value} things`,
    ...over,
  };
  const stroke = async (now: number, value: number, variables: object = WITH_WEBHOOK) => {
    measure.mockResolvedValue(value);
    await evaluateAlerts(await openClock(now, { ...variables }), [rule]);
  };
  return { rule, measure, stroke };
}

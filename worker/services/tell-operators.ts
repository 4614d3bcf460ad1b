/** Tells operators what is wrong: in the log always, by webhook and by e-mail where that is set up. */
import { inTime } from "../core/in-time.ts";
import { type LogFields, describeError, log } from "../core/log.ts";
import type { Ctx } from "../ctx.ts";
import { sendMessage } from "../webhooks/send.ts";
import { signatureHeaders } from "../webhooks/sign.ts";

const ANSWERS_WITHIN_MS = 10_000;

export type Notice = {
  /** Of the message, for receivers that keep what they had. */
  id: string;
  rule: string;
  state: "firing" | "resolved" | "test";
  value: number;
  threshold: number;
  since: number;
  logged: Pick<LogFields, "count" | "costMicros">;
  subject: string;
  detail: string;
};

export const CHANNELS = ["webhook", "email"] as const;
export const OUTCOMES = ["delivered", "failed", "not_set_up"] as const;
type Told = {
  channel: (typeof CHANNELS)[number];
  outcome: (typeof OUTCOMES)[number];
};

const EVENT_OF = {
  firing: "alert_fired",
  resolved: "alert_resolved",
  test: "alert_tested",
} as const;

export async function tellOperators(ctx: Ctx, notice: Notice): Promise<Told[]> {
  const { rule, state, logged } = notice;
  log[state === "firing" ? "error" : "warn"](EVENT_OF[state], { code: rule, ...logged });
  return Promise.all(
    CHANNELS.map(async (channel) => ({ channel, outcome: await SEND[channel](ctx, notice) })),
  );
}

/** By one of them at least, if there is any: one that fails must not make the other repeat itself. */
export const isTold = (told: readonly Told[]) =>
  told.some(({ outcome }) => outcome === "delivered") ||
  told.every(({ outcome }) => outcome === "not_set_up");

type Send = (ctx: Ctx, notice: Notice) => Promise<Told["outcome"]>;
const SEND: Record<Told["channel"], Send> = { webhook: callWebhook, email: writeEmail };

async function callWebhook(ctx: Ctx, notice: Notice): Promise<Told["outcome"]> {
  const { environment, alertTo } = ctx.config;
  if (alertTo.url === undefined) return "not_set_up";
  const { id, rule, state, value, threshold } = notice;
  const since = new Date(notice.since).toISOString();
  const text = textOf(ctx, notice);
  const body = JSON.stringify({ text, rule, state, value, threshold, since, environment });
  try {
    const headers =
      alertTo.secret === undefined
        ? {}
        : signatureHeaders({ id, at: ctx.now, body }, [alertTo.secret]);
    const { ok, status, error } = await sendMessage(
      { url: alertTo.url, headers, body },
      { fetch: ctx.callOut, now: ctx.now, withinMs: ANSWERS_WITHIN_MS },
    );
    if (ok) return "delivered";
    return notTold("webhook", { ...(status !== null && { status }), ...(error && { error }) });
  } catch (error) {
    return notTold("webhook", { error: describeError(error) });
  }
}

async function writeEmail(ctx: Ctx, notice: Notice): Promise<Told["outcome"]> {
  if (ctx.emailOperators === null) return "not_set_up";
  const subject = `Liftwright ${ctx.config.environment}: ${notice.subject}`;
  try {
    const sent = ctx.emailOperators({ subject, text: textOf(ctx, notice) });
    await inTime(sent, ANSWERS_WITHIN_MS);
    return "delivered";
  } catch (error) {
    return notTold("email", { error: describeError(error) });
  }
}

function notTold(channel: Told["channel"], fields: LogFields): "failed" {
  log.error("alert_not_told", { code: channel, ...fields });
  return "failed";
}

const textOf = ({ config }: Ctx, { subject, detail }: Notice) =>
  `${subject} (${config.environment}). ${detail}`;

/** Sends one message to one receiver, once: no redirect is followed, nothing of the answer is believed. */
import type { DeliveryError } from "../core/delivery-errors.ts";
import type { Fetch } from "./fetch.ts";
import { readSome } from "./read-some.ts";

const ANSWERS_WITHIN_MS = 15_000;
/** Its status has been said by then: who dawdles over the rest holds up nobody. */
const ENDS_WITHIN_MS = 1_000;
const MAX_ANSWER_BYTES = 64 * 1024;

export type Outcome = {
  ok: boolean;
  /** Null where no answer came. */
  status: number | null;
  error: DeliveryError | null;
  ms: number;
  /** The receiver wants nothing more, ever. */
  isGone: boolean;
  retryAfterSeconds: number | null;
};

type Sending = { url: string; headers: Record<string, string>; body: string };
type How = { fetch: Fetch; now: number; withinMs?: number };

export async function sendMessage(
  { url, headers, body }: Sending,
  { fetch, now, withinMs = ANSWERS_WITHIN_MS }: How,
): Promise<Outcome> {
  const begin = performance.now();
  const took = () => Math.round(performance.now() - begin);
  const signal = AbortSignal.timeout(withinMs);
  try {
    const response = await fetch(new URL(url).href, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        "user-agent": "Liftwright-Webhooks/1",
        ...headers,
      },
      body,
      signal,
    });
    // What it says is of no use, but a receiver should be able to end its sentence.
    const rest = AbortSignal.timeout(Math.min(withinMs, ENDS_WITHIN_MS));
    await readSome(response, { maxBytes: MAX_ANSWER_BYTES, signal: rest }).catch(() => {});
    return { ...judge(response, now), ms: took() };
  } catch {
    const error = signal.aborted ? "timeout" : "unreachable";
    return { ...NOTHING, ok: false, status: null, error, ms: took() };
  }
}

const NOTHING = { isGone: false, retryAfterSeconds: null };

function judge({ status, headers }: Response, now: number): Omit<Outcome, "ms"> {
  if (status >= 200 && status < 300) return { ...NOTHING, ok: true, status, error: null };
  const isRedirect = status >= 300 && status < 400;
  return {
    ok: false,
    status,
    error: isRedirect ? "redirect" : "refused",
    isGone: status === 410,
    retryAfterSeconds: readRetryAfter(headers.get("retry-after"), now),
  };
}

/** Seconds or a date, as RFC 9110 has them. */
function readRetryAfter(header: string | null, now: number) {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

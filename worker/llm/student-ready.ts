/** Asks the private GPU, before its first use in an isolate, whether it is up and serves our model. */
import * as z from "zod";
import { shareErrand } from "../core/share.ts";
import type { StudentTransport } from "./tunnel.ts";
import { STUDENT_ORIGIN } from "./tunnel.ts";

const CHECK_MS = 2_000;
const GOOD_MS = 30_000;
const BAD_MS = 5_000;

const Served = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Whoever meets trouble may have it forgotten that all was well. */
export type ReadyCheck = (() => Promise<boolean>) & { forget(): void };

/** Never throws: what cannot be asked is not ready. */
export function makeReadyCheck(
  transport: StudentTransport,
  model: string,
  now: () => number = Date.now,
): ReadyCheck {
  let known: { isReady: boolean; until: number } | null = null;
  const check = shareErrand(() => isServing(transport, model), CHECK_MS);
  const isReady = async () => {
    if (known && now() < known.until) return known.isReady;
    const isServed = await check().catch(() => false);
    known = { isReady: isServed, until: now() + (isServed ? GOOD_MS : BAD_MS) };
    return isServed;
  };
  return Object.assign(isReady, {
    forget() {
      if (known?.isReady) known = null;
    },
  });
}

async function isServing(transport: StudentTransport, model: string) {
  const signal = AbortSignal.timeout(CHECK_MS);
  const ask = (path: string) => transport.fetch(new Request(STUDENT_ORIGIN + path, { signal }));
  const [health, models] = await Promise.all([ask("/healthz"), ask("/v1/models")]);
  await health.body?.cancel();
  const served = Served.safeParse(models.ok ? await models.json() : await models.body?.cancel());
  return health.status === 200 && served.success && served.data.data.some(({ id }) => id === model);
}

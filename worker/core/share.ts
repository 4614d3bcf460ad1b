/** One errand for all who want the same thing at the same time. */

/**
 * Requests of one isolate may share a promise, but it dies with the request that began it. So everybody
 * waits by a timer of their own, and an errand that did not come back in time is begun anew.
 */
export function shareErrand<T>(errand: () => Promise<T>, limitMs: number) {
  let running: Promise<T> | null = null;
  return async (signal?: AbortSignal): Promise<T> => {
    signal?.throwIfAborted();
    const mine = (running ??= errand());
    const forget = () => {
      if (running === mine) running = null;
    };
    mine.then(forget, forget);
    const { promise: givenUp, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      forget();
      reject(new Error("an errand took too long"));
    }, limitMs);
    const leave = () => reject(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    try {
      return await Promise.race([mine, givenUp]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
    }
  };
}

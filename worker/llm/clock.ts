/** Time: as the router sees it, so that tests can bring their own, and as it passes. */
export type Clock = {
  now(): number;
  /** Resolves after so long, or at once when the signal fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener("abort", done, { once: true });
    }),
};

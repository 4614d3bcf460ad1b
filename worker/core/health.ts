/** How a model is: what its breaker says, and what operators have set. */
export type RouteSettings = {
  isEnabled: boolean;
  /** Of ten thousand athletes, how many are answered by it; the others pass it by. */
  shareBp: number;
};
/** What operators may change: null lifts a parking. */
export type RouteChanges = Partial<RouteSettings> & { parkedUntil?: null };
export const DEFAULT_ROUTE: RouteSettings = { isEnabled: true, shareBp: 10_000 };

export type BreakerState = "closed" | "open" | "half_open";

export type Health = RouteSettings & {
  state: BreakerState;
  /** Not asked before then: the provider said that our money there is spent. */
  parkedUntil: number | null;
  /** While open: when the next probe may go. */
  probeAt: number | null;
  /** Of the last hour. */
  calls: number;
  failures: number;
  badAnswers: number;
  firstTokenMs: { p50: number; p95: number } | null;
};

/**
 * `bad_answer` came in time and was of no use: it is counted, and the breaker does not mind. `parked`
 * is no call at all: the account of its provider has no money until `parkUntil`.
 */
export type Outcome = {
  at: number;
  result: "ok" | "failed" | "bad_answer" | "parked";
  firstTokenMs: number | null;
  parkUntil?: number;
};

/** The one owner of a model's health, shared by all isolates. */
export type HealthObject = {
  read(now: number): Promise<Health>;
  /** While half open one caller at a time may try. */
  takeProbe(now: number): Promise<boolean>;
  report(outcomes: readonly Outcome[], now: number): Promise<Health>;
  configure(changes: RouteChanges, now: number): Promise<Health>;
};

/** The bad days that a partner can bring about in test mode with `Liftwright-Simulate`, as data. */
export const REHEARSALS = {
  anthropic_down: "Claude answers 503",
  openai_down: "GPT answers 503",
  student_down: "The private model cannot be reached",
  all_models_down: "No model answers",
  overloaded: "The first model asked is overloaded",
  rate_limited: "The first model asked answers 429 and names no time",
  provider_spend_limit: "The first model asked says that our money there is spent",
  slow_model: "The first model asked stays silent past its deadline",
  stalled_stream: "The first model asked begins and falls silent",
  cut_stream: "The connection to the first model asked breaks in the middle",
  refusal: "The first model asked refuses",
  empty_answer: "The first model asked says nothing",
  truncated_answer: "The first model asked runs out of tokens",
  bad_blueprint: "Every model asked answers with something that is no plan",
  spend_cap: "The budget of your organisation is used up",
  daily_limit: "The athlete has no coach requests left today",
} as const;

export type Rehearsal = keyof typeof REHEARSALS;
export const isRehearsal = (text: string): text is Rehearsal => Object.hasOwn(REHEARSALS, text);

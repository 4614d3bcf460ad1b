/** What speaks one protocol with one provider: a question in, a stream out, one final event at its end. */
import type { Ask, Content, Failure, Model, Stop, Usage } from "./port.ts";

type Told = {
  usage: Usage;
  /** The model as the provider names it in its answer, with its version. */
  providerModel: string | null;
  providerRequestId: string | null;
};
export type Final =
  | ({ type: "done"; stop: Stop } & Told)
  | ({ type: "failed"; failure: Failure } & Told);
export type LlmEvent = Content | Final;

/** Speaks one protocol with one provider. `onWriting` hears of all that the model writes, shown or not. */
export type Adapter = (
  model: Model,
  ask: Ask,
  signal: AbortSignal,
  onWriting?: () => void,
) => AsyncGenerator<LlmEvent>;

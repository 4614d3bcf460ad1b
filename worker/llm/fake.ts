/** An adapter that follows a script instead of calling anybody: for rehearsals and tests. */
import { costMicros, tokensAtMost } from "./models.ts";
import type { Adapter, Final } from "./adapter.ts";
import type { Clock } from "./clock.ts";
import {
  type Ask,
  type Content,
  type Failure,
  type Model,
  NO_USAGE,
  type Stop,
  type Usage,
} from "./port.ts";
import { HOUR_MS } from "../core/durations.ts";

export type Line =
  | Content
  | { type: "pause"; ms: number }
  /** Says nothing more until somebody's patience ends. */
  | { type: "silence" }
  | { type: "done"; stop: Stop }
  | { type: "failed"; failure: Failure };

export type Script = (model: Model, ask: Ask) => readonly Line[];

const NEVER_MS = HOUR_MS;

export const makeFakeAdapter = (script: Script, clock: Clock, measure = usageOf): Adapter =>
  async function* fake(model, ask, signal) {
    const told = (spoken: string) => ({
      usage: measure(model, ask, spoken),
      providerModel: `${model.name}-fake`,
      providerRequestId: null,
    });
    let spoken = "";
    for (const line of script(model, ask)) {
      if (line.type === "pause" || line.type === "silence") {
        await clock.sleep(line.type === "pause" ? line.ms : NEVER_MS, signal);
      }
      if (signal.aborted) {
        yield { type: "failed", failure: signal.reason as Failure, ...told(spoken) };
        return;
      }
      if (line.type === "done" || line.type === "failed") {
        yield { ...line, ...told(spoken) } satisfies Final;
        return;
      }
      if (line.type === "text") spoken += line.text;
      if (line.type === "text" || line.type === "tool_call") yield line;
    }
    yield { type: "done", stop: "end", ...told(spoken) };
  };

function usageOf(model: Model, ask: Ask, spoken: string): Usage {
  const tokens = {
    ...NO_USAGE,
    inputTokens: tokensAtMost(ask.system + JSON.stringify(ask.messages)),
    outputTokens: tokensAtMost(spoken),
  };
  return { ...tokens, costMicros: costMicros(model, tokens) };
}

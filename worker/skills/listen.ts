/** Hears a model out: the whole text, how it stopped, and every call that was made for it. */
import type { Attempt, RoutedEvent, Stop } from "../llm/port.ts";

export type Heard = { attempts: readonly Attempt[] } & (
  | { said: { text: string; stop: Stop }; last: Attempt }
  | { said: null; last: null }
);

export async function listen(events: AsyncIterable<RoutedEvent>): Promise<Heard> {
  let text = "";
  for await (const event of events) {
    if (event.type === "text") text += event.text;
    if (event.type === "failed") return { said: null, last: null, attempts: event.attempts };
    if (event.type === "done") {
      const { attempts, stop } = event;
      return { said: { text, stop }, last: attempts.at(-1)!, attempts };
    }
  }
  return { said: null, last: null, attempts: [] };
}

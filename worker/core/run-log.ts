/** The log of a run, kept small: what was told, event by event, can be told again to the letter. */
import { type LogEntry, type RunEvent, type Turn, isRunEnd } from "./chat.ts";
import { endOf } from "./chat-message.ts";

export const DELTA = "message.delta";

/** What ends a run repeats the message, which stands beside the log. */
export const logOf = (events: readonly RunEvent[]): LogEntry[] =>
  events.map((event) => {
    if (event.type === DELTA) return (event.data["delta"] as string).length;
    return isRunEnd(event.type) ? { type: event.type, data: {} } : event;
  });

export const streamedIn = (events: readonly RunEvent[]) =>
  events
    .filter(({ type }) => type === DELTA)
    .map(({ data }) => data["delta"] as string)
    .join("");

export const deltaEvent = (messageId: string, delta: string): RunEvent => ({
  type: DELTA,
  data: { messageId, delta },
});

export function eventsOf(turn: Turn): RunEvent[] {
  const text = turn.streamed ?? turn.answer;
  let at = 0;
  return turn.log.map((entry) => {
    if (typeof entry === "number") {
      at += entry;
      return deltaEvent(turn.messageId, text.slice(at - entry, at));
    }
    return isRunEnd(entry.type) ? endOf(turn) : entry;
  });
}

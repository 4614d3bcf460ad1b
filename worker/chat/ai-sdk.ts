/** A run in the words of the AI SDK's message stream, so that `useChat` can read it. */
import type { RunEvent } from "../core/chat.ts";

type Part = Record<string, unknown> & { type: string };

export const AI_SDK_HEADERS = { "x-vercel-ai-ui-message-stream": "v1" };

/** One reader's way through a run: text parts are opened and closed around the deltas. */
function makeTranslator() {
  let openText: string | null = null;
  let texts = 0;
  const close = (): Part[] => {
    if (openText === null) return [];
    const id = openText;
    openText = null;
    return [{ type: "text-end", id }];
  };
  const say = (delta: string): Part[] => {
    const start: Part[] = [];
    if (openText === null) {
      texts += 1;
      openText = `text-${texts}`;
      start.push({ type: "text-start", id: openText });
    }
    return [...start, { type: "text-delta", id: openText, delta }];
  };
  const data = (name: string, id: unknown, value: unknown): Part[] => [
    { type: `data-${name}`, ...(typeof id === "string" && { id }), data: value },
  ];

  return ({ type, data: event }: RunEvent): Part[] => {
    switch (type) {
      case "run.started":
        return [
          { type: "start", messageId: event["messageId"] },
          { type: "start-step" },
          ...data("run", event["runId"], event),
        ];
      case "message.delta":
        return say(event["delta"] as string);
      case "message.replaced":
        return [
          ...close(),
          ...data("replaced", event["messageId"], { reason: event["reason"] }),
          ...say(event["content"] as string),
        ];
      case "card.upsert": {
        const card = event["card"] as { id: string };
        return data("card", card.id, card);
      }
      case "safety.flag":
        return data("safety", undefined, event);
      case "action.proposed":
      case "action.decided":
        return data("action", event["actionId"], event);
      case "job.created":
        return data("job", undefined, event["job"]);
      case "route.changed":
        return data("route", undefined, event);
      case "tool.started":
      case "tool.completed":
        return data("tool", event["id"], event);
      case "usage.updated":
        return data("usage", undefined, event);
      case "message.completed":
        return [...close(), { type: "finish-step" }, { type: "finish" }];
      case "message.canceled":
        return [...close(), { type: "abort" }];
      case "message.failed": {
        const { title = "The answer was interrupted" } = (event["error"] ?? {}) as {
          title?: string;
        };
        return [...close(), { type: "error", errorText: title }];
      }
      default:
        return [];
    }
  };
}

/** From our events to theirs, block by block; what is no event (heartbeats) passes as a comment. */
export function toAiSdk(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const translate = makeTranslator();
  let rest = "";
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
        rest = blocks.pop()!;
        const lines = blocks.flatMap((block) => {
          const line = block.split("\n").find((one) => one.startsWith("data: "));
          if (!line) return block.startsWith(":") ? [block] : [];
          const { type, ...data } = JSON.parse(line.slice(6)) as RunEvent["data"] & {
            type: string;
          };
          return translate({ type, data }).map((part) => `data: ${JSON.stringify(part)}`);
        });
        if (lines.length > 0) controller.enqueue(encoder.encode(`${lines.join("\n\n")}\n\n`));
      },
      flush: (controller) => controller.enqueue(encoder.encode("data: [DONE]\n\n")),
    }),
  );
}

/** A message as it is sent: in our own words, or as the AI SDK's `useChat` has them. */
import * as z from "zod";
import { invalidField } from "../core/errors.ts";
import type { MessageBody } from "./open-turn.ts";

export const MOST_CHARACTERS = 2_000;

/** Line breaks may stay; what nobody sees is heard by the guard all the same. */
const content = z
  .string()
  .min(1)
  .max(MOST_CHARACTERS)
  .refine((text) => text.trim() !== "", "says nothing")
  .refine((text) => !text.includes("\0"), "holds a zero byte")
  .meta({ description: "The athlete's words", example: "My knees cave in when I squat" });
const clientMessageId = z
  .string()
  .regex(/^[\x21-\x7e]{1,64}$/, "1 to 64 printable ASCII characters without spaces")
  .meta({ description: "Your own id: the same message twice is answered once" });

const TURN_MODES = z.enum(["auto", "engine"]).meta({
  id: "TurnMode",
  description:
    "Unsaid, a model is asked, the engine answers where none can, and a day that is used up is refused. `auto`: the engine answers then, too. `engine`: no model is asked, and nothing is counted",
});

export const MessageRequest = z
  .strictObject({
    content,
    clientMessageId: clientMessageId.optional(),
    context: z.string().max(500).optional().meta({
      description: "What your app shows beside the talk; told as data",
      example: "Week 3, day 2",
    }),
    mode: TURN_MODES.optional(),
  })
  .meta({
    id: "MessageRequest",
    description: "What an athlete says",
    example: { content: "My knees cave in when I squat", clientMessageId: "m-1042" },
  });

/** Their shape, not ours: what it holds beside the last message is left unread. */
export const UiMessages = z
  .looseObject({
    messages: z
      .array(
        z.looseObject({
          id: z.string().optional(),
          role: z.string(),
          parts: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
        }),
      )
      .min(1)
      .max(1_000),
  })
  .meta({
    id: "UiMessages",
    description: "What `useChat` sends; only the last message is read",
    example: {
      messages: [{ id: "m-1042", role: "user", parts: [{ type: "text", text: "Hello" }] }],
    },
  });

export function bodyOf(
  body: z.output<typeof MessageRequest> | z.output<typeof UiMessages>,
): MessageBody {
  if (!("messages" in body)) return body;
  const last = body.messages.at(-1)!;
  const text = last.parts
    .flatMap((part) => (part.type === "text" ? [part.text ?? ""] : []))
    .join("\n");
  const said = content.safeParse(text);
  if (last.role !== "user" || !said.success) {
    throw invalidField(
      "/messages",
      "invalid_message",
      `The last message must be the athlete's, with text of 1 to ${MOST_CHARACTERS} characters.`,
    );
  }
  const id = clientMessageId.safeParse(last.id);
  return { content: said.data, ...(id.success && { clientMessageId: id.data }) };
}

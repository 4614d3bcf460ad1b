/** One talk while Claude, GPT and the private GPU go down one after the other: each answer is of use, to the engine's. */
import { expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import * as act from "../../support/fake-models/behaviours.ts";
import { type Brain, lastUserText } from "../../support/fake-models/ask.ts";
import { newTalk, typesOf } from "../chat-kit.ts";
import type { SseEvent } from "../job-kit.ts";

const files = import.meta.glob("../../../docs/transcript.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const [document = ""] = Object.values(files);

silenceConsole("info", "warn");

/** As a model would: it asks the engine, and says what the engine found. */
const brain: Brain = (ask) => {
  const text = lastUserText(ask);
  const result = ask.messages.at(-1)?.parts.find((part) => part.type === "tool_result") as
    | { content: string }
    | undefined;
  if (result) {
    const { options } = JSON.parse(result.content) as { options: { name: string }[] };
    const [first, second] = options;
    return {
      text: `Take the **${first!.name}** today: it trains the same movement without the rack. If that is taken too, the ${second!.name} does it as well. Start light, and stop two repetitions before your limit.`,
    };
  }
  if (text.includes("instead of") && ask.tools.length > 0) {
    const input = { exercise: "barbell bench press", reason: "busy" };
    return { toolCalls: [{ name: "swap_exercise", input }] };
  }
  if (text.includes("How hard")) {
    return {
      text: "Hard, but clean: each set should end with one or two good repetitions left in you. If the last one slows to a grind, the load is too high for today.",
    };
  }
  return {
    text: "Rest until your breath is calm and you look forward to the next set. For the big lifts that takes longer than for small ones, and it is time well spent.",
  };
};

type Line = { says: string; down: "anthropic" | "openai" | "student" | null; source: string };
const TALK: Line[] = [
  {
    says: "The rack is taken. What can I do instead of barbell bench press?",
    down: null,
    source: "claude",
  },
  { says: "How hard should those sets feel?", down: "anthropic", source: "gpt" },
  { says: "And how long do I rest between sets?", down: "openai", source: "student" },
  { says: "Make me a 30 minute workout with dumbbells", down: "student", source: "engine" },
  { says: "Do I need a deload week?", down: null, source: "engine" },
  { says: "Thanks, coach!", down: null, source: "engine" },
];
const NAMES = { anthropic: "Claude", openai: "GPT", student: "The private GPU" };

test("the transcript in the documentation is what happens", async () => {
  const talk = await newTalk({ brain, variables: {}, athlete: { locale: "en-GB" } });
  const parts: string[] = [];
  for (const { says, down, source } of TALK) {
    if (down !== null) {
      talk.script.add(down, act.status(503));
      parts.push(`_${NAMES[down]} goes down._`);
    }
    const events = await (await talk.open(says)).read();
    const { message } = events.at(-1)!.data as { message: Message };
    expect([events.at(-1)!.type, message.source, says]).toEqual([
      "message.completed",
      source,
      says,
    ]);
    expect(message.content.length).toBeGreaterThan(40);
    parts.push(`**Athlete:** ${says}`, show(message, events));
  }
  expect(await talk.used()).toBe(3);
  const written = parts.join("\n\n");
  expect(document.includes(written), `docs/transcript.md should hold:\n\n${written}\n`).toBe(true);
});

type Message = {
  source: string;
  content: string;
  refunded: boolean;
  cards: { type: string }[];
};

function show({ source, content, refunded, cards }: Message, events: readonly SseEvent[]) {
  const tools = events
    .filter(({ type }) => type === "tool.started")
    .map(({ data }) => `\`${String(data["name"])}\``);
  const facts = [
    `answered by ${source}`,
    ...(tools.length > 0 ? [`asked the engine with ${tools.join(", ")}`] : []),
    ...(cards.length > 0 ? [`card: ${cards.map(({ type }) => type).join(", ")}`] : []),
    ...(refunded ? ["not counted on the day"] : []),
    ...(typesOf(events).includes("route.changed") ? ["told as `route.changed`"] : []),
  ];
  const quoted = content
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  return `**Coach** (${facts.join("; ")}):\n\n${quoted}`;
}

/** What is kept of turns that are no longer told whole, and what a conversation is called. */
import type { Language } from "../../engine/coach/language.ts";
import { titleOf } from "../../engine/coach/offline/title.ts";
import type { Verdict } from "../../engine/safety/guard.ts";
import { type Admitted, type Ending, HISTORY_TURNS, type Turn } from "../core/chat.ts";

const MOST_CHARACTERS = 1_200;
const MOST_A_LINE = 160;

/** A title is shown in lists: what was grave is not read there. */
export const titleFor = (content: string, { level }: Verdict, language: Language) =>
  level === "safe" ? titleOf(content, language) : null;

/**
 * The turn that is about to fall out of what models are told leaves a line: what was wanted, and what was
 * proposed. Written with the turn, so it costs no write of its own but for the conversation's row.
 */
export function summaryFor({ conversation, history }: Admitted, _turn: Turn): Ending["summary"] {
  const oldest = history[0];
  if (history.length < HISTORY_TURNS || !oldest) return null;
  if (oldest.askedAt <= conversation.summarizedTo) return null;
  const lines = history
    .slice(0, HISTORY_TURNS / 2)
    .filter(({ askedAt }) => askedAt > conversation.summarizedTo)
    .map(({ content, answer }) => `- ${firstOf(content)} -> ${firstOf(answer)}`);
  const to = history[HISTORY_TURNS / 2 - 1]!.askedAt;
  return { text: newest(`${conversation.summary}\n${lines.join("\n")}`.trim()), to };
}

/** The first sentence, on one line. */
function firstOf(text: string) {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  const sentence = /^.{10,}?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line;
  return sentence.length > MOST_A_LINE ? `${sentence.slice(0, MOST_A_LINE - 1)}…` : sentence;
}

function newest(text: string) {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(-MOST_CHARACTERS);
  return cut.slice(cut.indexOf("\n") + 1);
}

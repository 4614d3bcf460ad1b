/** Why there is no plan yet: questions that come first, or somebody who has to look at it. */
import type { Language } from "../../engine/coach/language.ts";
import type { Screening } from "../../engine/athlete/screening/screening.ts";
import { SAFETY_LINES } from "../../engine/coach/safety-lines.ts";
import { EMERGENCY, REFER } from "../../engine/substitute/messages.ts";
import { newCard } from "./cards.ts";
import { HELD_BACK, mayShareHealth } from "./consent.ts";
import { MOST_FOUND_BYTES, fitList } from "./fitting.ts";
import type { ToolCtx, ToolResult } from "./tool.ts";

type Verdict = Pick<Screening, "outcome" | "clearance" | "questions" | "advice">;

export type NotPlanned = {
  planned: false;
  kind: "question" | "referral";
  say: string | null;
  heldBack?: string;
  items: string[];
};

const QUESTION: Record<Language, string> = {
  en: "Something has to be answered before there is a plan.",
  es: "Antes de hacer un plan hay que responder algo.",
  de: "Bevor es einen Plan gibt, ist etwas zu beantworten.",
  fr: "Il faut répondre à quelque chose avant d'avoir un plan.",
  pt: "Antes de ter um plano é preciso responder algo.",
};

const MOST_ITEMS = 5;

export function notPlanned(
  { facts, language }: ToolCtx,
  { outcome, clearance, questions, advice }: Verdict,
): ToolResult<NotPlanned> {
  const kind = outcome === "clarify" && questions.length > 0 ? "question" : "referral";
  const items = (kind === "question" ? questions : advice)
    .slice(0, MOST_ITEMS)
    .map(({ code, text }) => ({ code, text }));
  const text = kind === "question" ? QUESTION[language] : referral(clearance, language);
  const isShared = mayShareHealth(facts);
  return {
    found: {
      planned: false,
      kind,
      say: isShared ? text : null,
      ...(!isShared && { heldBack: HELD_BACK }),
      items: isShared
        ? fitList(
            MOST_FOUND_BYTES / 2,
            items.map((item) => item.text),
          )
        : [],
    },
    summary: text,
    cards: [newCard("notice", { kind, text, items: fitList(MOST_FOUND_BYTES, items) })],
  };
}

function referral(clearance: Screening["clearance"], language: Language) {
  const isNow = clearance === "stop_now";
  if (language === "en") return isNow ? EMERGENCY : REFER;
  return SAFETY_LINES[language][isNow ? "emergency" : "refer"];
}

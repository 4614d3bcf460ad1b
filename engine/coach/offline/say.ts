/** What the coach says without a model: out of what the engine found, in the athlete's language and tone. */
import { seededShare } from "../../seed.ts";
import type { Language } from "../language.ts";
import type { CoachingStyle } from "../tone.ts";
import type { Body } from "./body.ts";
import type { OfflineFacts } from "./facts.ts";
import type { IntentKind } from "./intent.ts";
import { germanLines } from "./lines/de.ts";
import { englishLines } from "./lines/en.ts";
import { spanishLines } from "./lines/es.ts";
import { frenchLines } from "./lines/fr.ts";
import type { OfflineLines, Opening } from "./lines/lines.ts";
import { portugueseLines } from "./lines/pt.ts";
import { tellOf } from "./tell.ts";

export const OFFLINE_CHARS = 900;

const LINES: Record<Language, () => OfflineLines> = {
  en: englishLines,
  es: spanishLines,
  de: germanLines,
  fr: frenchLines,
  pt: portugueseLines,
};

export type OfflineInput = {
  /** What was wanted: a session for a short day begins otherwise than one that was wished for. */
  kind: IntentKind;
  language: Language;
  style: CoachingStyle;
  seed: number;
  facts: OfflineFacts;
};

export function sayOffline({ kind, language, style, seed, facts }: OfflineInput): string {
  const { open, close, labels } = LINES[language]();
  const begin = (opening: Opening) =>
    open[opening][Math.floor(seededShare(seed, opening, "open") * 3)]!;
  const body = tellOf(facts, { kind, language, style, seed, labels, begin });
  const ending = body.closing === null ? "" : close[body.closing][style];
  const opening = body.opening === null ? "" : begin(body.opening);
  return fit(body, opening, ending);
}

/** As many lines of the list, and then of what is said besides, as there is room for. */
function fit({ lead, items, rest }: Body, opening: string, ending: string): string {
  for (let count = items.length; count >= 0; count--) {
    const text = compose([opening, lead], items.slice(0, count), [rest, ending]);
    if (text.length <= OFFLINE_CHARS) return text;
  }
  return compose([opening], [], [ending]).slice(0, OFFLINE_CHARS).trim();
}

function compose(head: readonly string[], items: readonly string[], tail: readonly string[]) {
  const [opening, lead] = head.filter(Boolean);
  // A name alone is a heading.
  const apart = items.length > 0 && lead?.startsWith("**") ? "\n\n" : " ";
  const begin = [opening, lead].filter(Boolean).join(apart);
  const list = items.map((item) => `- ${item}`).join("\n");
  const end = tail.filter(Boolean).join(" ");
  return [begin, list, end].filter(Boolean).join(items.length > 0 ? "\n\n" : " ");
}

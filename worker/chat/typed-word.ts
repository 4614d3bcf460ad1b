/** A yes or a no that is typed holds for the one proposal of the answer before, as its button would. */
import type { Language } from "../../engine/coach/language.ts";
import { type PlainWord, plainWord } from "../../engine/coach/offline/plain-word.ts";
import { sayOffline } from "../../engine/coach/offline/say.ts";
import { textHash } from "../../engine/seed.ts";
import type { showAction } from "../core/chat-message.ts";
import { errorRow, Fault } from "../core/errors.ts";
import { confirmAction } from "./confirm.ts";
import { takeResult } from "./draft.ts";
import type { Running } from "./running.ts";

/** Of a proposal that cannot be carried out any more. */
const OVER: Record<Language, string> = {
  en: "That can no longer be done: something has changed since. Ask me for it again.",
  es: "Eso ya no se puede hacer: algo ha cambiado desde entonces. Pídemelo otra vez.",
  de: "Das geht nicht mehr: Seitdem hat sich etwas geändert. Frag mich noch einmal danach.",
  fr: "Ce n'est plus possible : quelque chose a changé depuis. Demande-le-moi encore une fois.",
  pt: "Isso já não dá para fazer: algo mudou desde então. Peça de novo.",
};

/** The words that answer it; null where it was no such word, or where it is not clear what it is for. */
export async function decideByWord(running: Running): Promise<string | null> {
  const { ctx, opened, draft, teller } = running;
  const { admitted, asked, language, verdict } = opened;
  const word = plainWord(asked.content, language);
  if (word === null || verdict.level !== "safe" || asksMore(admitted.history.at(-1)?.answer)) {
    return null;
  }
  const { id } = admitted.conversation;
  const [only, ...others] = await ctx.chatObject(ctx.tenant, id).waiting(id, ctx.now);
  if (only === undefined || others.length > 0) return null;
  const decided = await decide(running, only, word);
  if (decided === null) return null;
  draft.hasWritten = true;
  if (decided === "over") {
    teller.tell("action.decided", { actionId: only, status: "failed", result: null });
    return OVER[language];
  }
  const { status, result } = decided;
  teller.tell("action.decided", {
    actionId: only,
    status,
    result: result && { type: result.type, id: result.id },
  });
  if (result?.card) {
    const { type, data } = result.card;
    const { messageId } = admitted;
    const found = { found: null, summary: "", cards: [{ type, data }] };
    takeResult(draft, found, { teller, messageId, now: ctx.now });
  }
  return wordsFor(running, word, result?.type ?? null);
}

/** With more than one question a word may answer another of them. */
const asksMore = (answer = "") => (answer.match(/[?？]/g) ?? []).length > 1;

function wordsFor({ opened }: Running, word: PlainWord, made: string | null) {
  const { admitted, asked, coach, language } = opened;
  return sayOffline({
    kind: word === "yes" ? "confirm" : "reject",
    language,
    style: coach.style,
    seed: textHash(`${admitted.history.length} ${asked.content}`),
    facts:
      made === "job"
        ? { kind: "program", weeks: null, daysPerWeek: null, isStarted: true }
        : { kind: word === "yes" ? "confirmed" : "rejected" },
  });
}

type Decided = ReturnType<typeof showAction>;

/** Null where it may go well another time: then the word goes on to whoever answers words. */
async function decide(
  { ctx, opened }: Running,
  actionId: string,
  word: PlainWord,
): Promise<Decided | "over" | null> {
  try {
    return await confirmAction(ctx, opened.admitted.conversation.id, actionId, word === "yes");
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return errorRow(error.code).retryable ? null : "over";
  }
}

/** A yes or a no that is typed holds for the one proposal of the answer before, as its button would. */
import { plainWord } from "../../engine/coach/offline/plain-word.ts";
import { sayOffline } from "../../engine/coach/offline/say.ts";
import { textHash } from "../../engine/seed.ts";
import { Fault } from "../core/errors.ts";
import { confirmAction } from "./confirm.ts";
import { takeResult } from "./draft.ts";
import type { Running } from "./running.ts";

/** The words that answer it; null where it was no such word, or where it is not clear what it is for. */
export async function decideByWord(running: Running): Promise<string | null> {
  const { ctx, opened, draft, teller } = running;
  const { admitted, asked, coach, language, limits, verdict } = opened;
  const word = plainWord(asked.content, language);
  if (word === null || limits.length > 0 || verdict.level !== "safe") return null;
  const { id } = admitted.conversation;
  const [only, ...others] = await ctx.chatObject(ctx.tenant, id).waiting(id, ctx.now);
  if (only === undefined || others.length > 0) return null;
  const shown = await decide(running, only, word === "yes");
  if (!shown) return null;
  teller.tell("action.decided", { actionId: only, status: shown.status });
  if (shown.result?.card) {
    const { type, data } = shown.result.card;
    const { messageId } = admitted;
    takeResult(
      draft,
      { found: null, summary: "", cards: [{ type, data }] },
      { teller, messageId, now: ctx.now },
    );
  }
  const kind = word === "yes" ? "confirmed" : "rejected";
  return sayOffline({
    kind: word === "yes" ? "confirm" : "reject",
    language,
    style: coach.style,
    seed: textHash(`${admitted.history.length} ${asked.content}`),
    facts: { kind },
  });
}

/** Null where it can't be carried out: the button says why, and a word goes on to whoever answers words. */
async function decide({ ctx, opened }: Running, actionId: string, accepts: boolean) {
  try {
    return await confirmAction(ctx, opened.admitted.conversation.id, actionId, accepts);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

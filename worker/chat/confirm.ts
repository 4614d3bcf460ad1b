/** The athlete's word on what the coach proposed: only with it is anything written. */
import { showAction } from "../core/chat-message.ts";
import { Fault, errorRow, notFound } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { requireAthlete } from "../services/athletes.ts";
import { requireKin } from "../services/conversations.ts";
import { applyAction } from "./actions.ts";

export async function confirmAction(
  ctx: Ctx,
  conversationId: string,
  actionId: string,
  accepts: boolean,
) {
  requireKin(ctx, "conversation", conversationId);
  requireKin(ctx, "action", actionId);
  const object = ctx.chatObject(ctx.tenant, conversationId);
  const taken = await object.takeAction({ actionId, conversationId, accepts, now: ctx.now });
  switch (taken.state) {
    case "unknown":
      throw notFound();
    case "expired":
      throw new Fault("action_expired", "The proposal was open for a day.");
    case "busy":
      throw new Fault("state_conflict", "It is being carried out at this moment.", {
        retryAfterSeconds: 1,
      });
    case "done":
      return decided(taken.action, accepts);
    case "taken": {
      try {
        const athlete = await requireAthlete(ctx, taken.conversation.athleteId);
        const result = await applyAction(ctx, athlete, taken.action);
        await object.forgetBriefing();
        return showAction(
          (await object.finishAction(actionId, "accepted", result)) ?? taken.action,
        );
      } catch (error) {
        // What may go well another time stays open; what cannot be done is over.
        const isOver = error instanceof Fault && !errorRow(error.code).retryable;
        await object.finishAction(actionId, isOver ? "failed" : "pending", null);
        throw error;
      }
    }
  }
}

function decided(action: Parameters<typeof showAction>[0], accepts: boolean) {
  const isSame = accepts ? action.status === "accepted" : action.status === "rejected";
  if (isSame) return showAction(action);
  throw new Fault("invalid_state", `The proposal is ${action.status} already.`);
}

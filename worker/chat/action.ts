/** A write that an athlete has confirmed: what carries it out, and ids that come out the same again. */
import type * as z from "zod";
import type { Card } from "../core/chat.ts";
import { hmacSha256 } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import { timeOf } from "../core/kin.ts";
import type { Ctx } from "../ctx.ts";
import type { ChatFacts } from "./facts.ts";

export type ActionResult =
  | { type: "job" | "athlete"; id: string }
  | { type: "workout_log"; id: string; card: Card }
  | null;

/** Gives the context for one write of the action. */
export type ForWrite = (write: string) => Ctx;

export type ActionKind<Params = never> = {
  kind: string;
  /** Of what was stored: it is read again and not believed. */
  schema: z.ZodType<Params>;
  apply(
    forWrite: ForWrite,
    athlete: ChatFacts["athlete"],
    params: Params,
    actionId: string,
  ): Promise<ActionResult>;
};

/** However often the action is carried out, each write of it draws the same ids in the same order. */
export function makeForWrite(ctx: Ctx, actionId: string): ForWrite {
  const at = timeOf(actionId);
  return (write) => {
    let drawn = 0;
    const randomBytes = async (length: number) => {
      const bytes = new Uint8Array(length);
      for (let from = 0; from < length; from += 32) {
        const seed = `action ${ctx.tenant} ${actionId} ${write} ${drawn}`;
        drawn += 1;
        const part = await hmacSha256(ctx.config.keyPepper, seed);
        bytes.set(part.subarray(0, Math.min(32, length - from)), from);
      }
      return bytes;
    };
    return {
      ...ctx,
      // What the confirming request says of other things does not hold for these writes.
      ifMatch: null,
      waitSeconds: 0,
      randomBytes,
      newId: async (kind) => makeId(kind, at, await randomBytes(16)),
    };
  };
}

/** The job that an earlier attempt has filed: the first id that is drawn for a job is its own. */
export async function findFiled(forWrite: ForWrite, write: string) {
  const ctx = forWrite(write);
  return ctx.store.jobs.find(ctx.tenant, await ctx.newId("job"));
}

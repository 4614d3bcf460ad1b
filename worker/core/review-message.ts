/** What a queue carries of athletes at whose training somebody must look: pointers, a few to a message. */
import * as z from "zod";
import type { TenantId } from "./tenant.ts";

const ReviewDue = z.object({
  tenantId: z.string().transform((text) => text as TenantId),
  athleteId: z.string(),
});
export type ReviewDue = z.output<typeof ReviewDue>;

export const ReviewMessage = z.object({ due: z.array(ReviewDue).min(1) });

const A_MESSAGE = 10;
/** As many as one call of the queue takes. */
const A_CALL = 100;

/** Calls of messages of athletes. */
export const toReviewCalls = (due: readonly ReviewDue[]) =>
  chunksOf(
    chunksOf(due, A_MESSAGE).map((some) => ({ body: { due: some } })),
    A_CALL,
  );

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < all.length; at += size) chunks.push(all.slice(at, at + size));
  return chunks;
}

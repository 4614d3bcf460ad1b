/** Secrets that webhooks are signed with: sealed where they are kept, opened only to sign. */
import { seal, unseal } from "../core/crypto.ts";
import type { Ctx } from "../ctx.ts";
import type { WebhookEndpointRow } from "../store/port.ts";
import { SECRET_BYTES, makeWebhookSecret } from "../webhooks/sign.ts";

export const drawSecret = async (ctx: Ctx) =>
  makeWebhookSecret(await ctx.randomBytes(SECRET_BYTES));

const contextOf = (ctx: Ctx, endpointId: string) => `webhook secret ${ctx.tenant} ${endpointId}`;

export const sealSecret = (ctx: Ctx, endpointId: string, secret: string) =>
  seal(ctx.config.keyPepper, contextOf(ctx, endpointId), secret);

export const unsealSecret = (ctx: Ctx, endpointId: string, sealed: string) =>
  unseal(ctx.config.keyPepper, contextOf(ctx, endpointId), sealed);

/** The current one, and through its grace the one before. */
export async function secretsOf(ctx: Ctx, row: WebhookEndpointRow): Promise<string[]> {
  const { id, sealedSecret, sealedPreviousSecret, previousSecretUntil } = row;
  const isInGrace = previousSecretUntil !== null && ctx.now < previousSecretUntil;
  const sealed = [sealedSecret, ...(isInGrace ? [sealedPreviousSecret] : [])];
  return Promise.all(sealed.filter((s) => s !== null).map((s) => unsealSecret(ctx, id, s)));
}

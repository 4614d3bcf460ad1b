/** The context of somebody who comes by a link: nobody we know, and the owner of nothing. */
import { randomBytes } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import type { Ctx } from "../ctx.ts";
import { ANYBODY } from "../http/auth.ts";
import type { Exchange } from "../http/exchange.ts";

export const visitorCtx = ({ ports, now, requestId, baseUrl, apiVersion }: Exchange): Ctx => ({
  ...ports,
  now,
  requestId,
  tenant: ANYBODY.tenant,
  caller: ANYBODY.caller,
  apiVersion,
  baseUrl,
  waitSeconds: 0,
  lastEventId: null,
  idempotencyKey: null,
  origin: null,
  ifMatch: null,
  rehearsal: [],
  randomBytes: async (length) => randomBytes(length),
  newId: async (kind) => makeId(kind, now, randomBytes(16)),
});

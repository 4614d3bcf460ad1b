/** Tokens of shared links: the link's id and a signature, so that no secret is stored and the address can be shown again. */
import { base64url } from "jose";
import { hmacSha256 } from "./crypto.ts";
import { isId } from "./ids.ts";
import type { TenantId } from "./tenant.ts";

/** 132 bits: more than anybody can try. */
const SIGNATURE_LENGTH = 22;

type Link = { tenantId: TenantId; id: string };

export const shareTokenOf = async (pepper: string, { tenantId, id }: Link) =>
  `${id}.${await signatureOf(pepper, { tenantId, id })}`;

const signatureOf = async (pepper: string, { tenantId, id }: Link) =>
  base64url.encode(await hmacSha256(pepper, `share ${tenantId} ${id}`)).slice(0, SIGNATURE_LENGTH);

/** The link that a token names, before anybody knows whether it is genuine. */
export function readShareToken(token: string): string | null {
  const [id = "", signature = "", ...rest] = token.split(".");
  const isWhole = isId("shareLink", id) && /^[\w-]{22}$/.test(signature) && rest.length === 0;
  return isWhole ? id : null;
}

export async function isShareToken(pepper: string, token: string, link: Link) {
  const encoder = new TextEncoder();
  const [given, own] = [token, await shareTokenOf(pepper, link)].map((text) =>
    encoder.encode(text),
  );
  return given!.byteLength === own!.byteLength && crypto.subtle.timingSafeEqual(given!, own!);
}

/** `GET /.well-known/jwks.json`: the public keys with which anybody can check a report, and a cloud who we are. */
import { publicIdentityKey } from "../core/identity-key.ts";
import { keySetOf } from "../core/report-key.ts";
import type { Page } from "./page.ts";

export const jwksPage: Page = {
  id: "jwks",
  path: "/.well-known/jwks.json",
  async show({ exchange }) {
    const { reportSigningKey, reportPreviousKeys, identity } = exchange.config;
    const { keys } = await keySetOf([reportSigningKey, ...reportPreviousKeys]);
    const ours = identity ? [await publicIdentityKey(identity.key)] : [];
    return new Response(JSON.stringify({ keys: [...keys, ...ours] }), {
      headers: {
        "Content-Type": "application/json",
        "Cache-Control": "public, max-age=3600",
        "Access-Control-Allow-Origin": "*",
      },
    });
  },
};

/** `GET /.well-known/jwks.json`: the public keys with which anybody can check a report. */
import { keySetOf } from "../core/report-key.ts";
import type { Page } from "./page.ts";

export const jwksPage: Page = {
  id: "jwks",
  path: "/.well-known/jwks.json",
  async show({ exchange }) {
    const { reportSigningKey, reportPreviousKeys } = exchange.config;
    const keySet = await keySetOf([reportSigningKey, ...reportPreviousKeys]);
    return new Response(JSON.stringify(keySet), {
      headers: {
        "Content-Type": "application/json",
        "Cache-Control": "public, max-age=3600",
        "Access-Control-Allow-Origin": "*",
      },
    });
  },
};

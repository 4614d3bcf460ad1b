/** The frame of shared pages: for athletes rather than builders, on a phone, between two sets, or on paper. */
import { html, raw } from "hono/html";
import { sha256 } from "../core/crypto.ts";
import { errorRow } from "../core/errors.ts";
import { ICON, htmlResponse } from "./layout.ts";
import type { Html } from "./reference/html.ts";
import { SHARED_STYLESHEET } from "./shared-stylesheet.ts";

/** Whole and apart from the template: the policy allows exactly these bytes. */
const STYLE = `<style>${SHARED_STYLESHEET}</style>`;

type Framed = { title: string; body: Html; footer: Html };

export async function frame({ title, body, footer }: Framed): Promise<Response> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <title>${title}</title>
        <link rel="icon" href="${ICON}" />
        ${raw(STYLE)}
      </head>
      <body>
        <main>${body}</main>
        <footer>
          <p class="mark"><img src="${ICON}" alt="" width="20" height="20" />Liftwright</p>
          ${footer}
        </footer>
      </body>
    </html>`;
  const styleHash = btoa(String.fromCharCode(...(await sha256(SHARED_STYLESHEET))));
  return htmlResponse(page, [`style-src 'sha256-${styleHash}'`, "img-src 'self' data:"]);
}

export type Gone = "not_found" | "share_expired";

const WORDS: Record<Gone, { title: string; text: string }> = {
  not_found: {
    title: "This link leads nowhere",
    text: "Look whether it was copied whole: the last letters are easily lost. Or ask whoever sent it to you for a new one.",
  },
  share_expired: {
    title: "This link has ended",
    text: "The program was here, but its link has run out or was taken back. Ask whoever sent it to you for a new one.",
  },
};

export async function showGone(code: Gone): Promise<Response> {
  const { title, text } = WORDS[code];
  const body = html`<h1>${title}</h1>
    <p class="lead">${text}</p>`;
  const { body: bytes, headers } = await frame({ title, body, footer: html`` });
  return new Response(bytes, { status: errorRow(code).status, headers });
}

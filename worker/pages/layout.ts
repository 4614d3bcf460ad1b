/** The frame that every page for people stands in, and the headers that let it load nothing else. */
import { html, raw } from "hono/html";
import { sha256 } from "../core/crypto.ts";
import type { Html } from "./reference/html.ts";
import { STYLESHEET } from "./stylesheet.ts";

/** Pages change only with a deployment. */
export const CACHED = "public, max-age=300";

type Shown = { title: string; description: string; path: string; body: Html };

const NAVIGATION = [
  ["/docs", "Reference"],
  ["/docs/errors", "Errors"],
  ["/docs.md", "Markdown"],
  ["/openapi.json", "OpenAPI"],
] as const;

/** A loaded bar in the colours of the plates; also the picture of the browser's tab. */
const PLATES = [
  ["#d21f3c", 1, 3, 18],
  ["#1463c4", 6, 5, 14],
  ["#e0a500", 11, 8, 8],
] as const;
const markShapes = PLATES.map(
  ([fill, x, y, height]) =>
    `<rect x="${x}" y="${y}" width="4" height="${height}" rx="1.2" fill="${fill}"/>`,
).join("");
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><rect x="0" y="11" width="24" height="2" fill="#8a929b"/>${markShapes}</svg>`;
export const ICON = `data:image/svg+xml,${encodeURIComponent(MARK)}`;

/** Whole and apart from the template: the policy allows exactly these bytes. */
const STYLE = `<style>${STYLESHEET}</style>`;

export async function showPage({ title, description, path, body }: Shown): Promise<Response> {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="${ICON}" />
        ${raw(STYLE)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <header class="top">
          <a class="mark" href="/">${raw(MARK)}Liftwright</a>
          <nav aria-label="Site">
            ${NAVIGATION.map(
              ([to, name]) =>
                html`<a href="${to}" ${to === path ? raw(' aria-current="page"') : ""}
                  >${name}</a
                > `,
            )}
          </nav>
        </header>
        <main id="content">${body}</main>
        <footer class="bottom">
          Liftwright gives training advice, not medical advice. Served by this deployment alone;
          nothing on this page is loaded from elsewhere.
        </footer>
      </body>
    </html>`;
  const styleHash = btoa(String.fromCharCode(...(await sha256(STYLESHEET))));
  return htmlResponse(page, [`style-src 'sha256-${styleHash}'`, "img-src data:"]);
}

export async function htmlResponse(page: Html, allowed: readonly string[]): Promise<Response> {
  const policy = [
    "default-src 'none'",
    ...allowed,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return new Response(String(await page), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy.join("; "),
      "Referrer-Policy": "no-referrer",
      "Cache-Control": CACHED,
    },
  });
}

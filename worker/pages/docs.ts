/** `GET /docs`: the interactive reference where it has been vendored, else the plain one. */
import { html } from "hono/html";
import { CACHED, ICON, htmlResponse, showPage } from "./layout.ts";
import { documentOf } from "./openapi.ts";
import type { Page, PageInput } from "./page.ts";
import { blockHtml, contentsHtml, toHtml } from "./reference/html.ts";
import { referenceOf } from "./reference/reference.ts";
import type { Section } from "./reference/section.ts";

const SCRIPT = "/vendor/scalar.js";
const BOOT = "/docs/boot.js";
const INTERACTIVE = {
  url: "/openapi.json",
  // Each of these would ask another host for something, or lead the reader there.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  hideClientButton: true,
};

export const docsPages: Page[] = [
  {
    id: "docs",
    path: "/docs",
    async show(input) {
      return (await isVendored(input.assets)) ? showInteractive() : showPlain(input);
    },
  },
  { id: "docsPlain", path: "/docs/plain", show: showPlain },
  {
    id: "docsBoot",
    path: BOOT,
    // The zod within Scalar asks whether it may compile code; told beforehand, it does not try what the policy forbids.
    show: async () =>
      new Response("globalThis.__zod_globalConfig = { jitless: true };\n", {
        headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": CACHED },
      }),
  },
];

async function isVendored(assets: Fetcher) {
  const response = await assets.fetch(new Request(`http://assets${SCRIPT}`, { method: "HEAD" }));
  await response.body?.cancel();
  return response.ok;
}

/** Scalar finds its configuration in an attribute, so the page needs no script of its own. */
function showInteractive() {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Reference · Liftwright</title>
        <link rel="icon" href="${ICON}" />
      </head>
      <body>
        <script src="${BOOT}"></script>
        <noscript><a href="/docs/plain">The reference without scripts</a></noscript>
        <script
          id="api-reference"
          src="${SCRIPT}"
          data-url="${INTERACTIVE.url}"
          data-configuration="${JSON.stringify(INTERACTIVE)}"
        ></script>
      </body>
    </html>`;
  return htmlResponse(page, [
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
  ]);
}

async function showPlain(input: PageInput) {
  return showReference(referenceOf(await documentOf(input)));
}

export const showReference = ({ title, blocks, sections }: Section) =>
  showPage({
    title: "Reference · Liftwright",
    description: `Every operation of the ${title}, with its fields, errors and examples.`,
    path: "/docs",
    body: html`<div class="page with-contents">
      <nav class="contents" aria-label="Contents">
        <details>
          <summary>Contents</summary>
          ${contentsHtml(sections)}
        </details>
      </nav>
      <div>
        <h1>${title}</h1>
        ${blocks.map(blockHtml)}${sections.map((section) => toHtml(section))}
      </div>
    </div>`,
  });

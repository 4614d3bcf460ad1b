/** `GET /docs.md`: the reference as one Markdown file, for agents and for those who read in an editor. */
import { CACHED } from "./layout.ts";
import { documentOf } from "./openapi.ts";
import type { Page } from "./page.ts";
import { toMarkdown } from "./reference/markdown.ts";
import { referenceOf } from "./reference/reference.ts";

export const docsMarkdownPage: Page = {
  id: "docsMarkdown",
  path: "/docs.md",
  async show(input) {
    const reference = referenceOf(await documentOf(input));
    return new Response(`${toMarkdown(reference, input.exchange.baseUrl)}\n`, {
      headers: {
        "Content-Type": "text/markdown; charset=utf-8",
        "Cache-Control": CACHED,
        "Access-Control-Allow-Origin": "*",
      },
    });
  },
};

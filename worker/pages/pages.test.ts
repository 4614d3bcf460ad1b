/** The pages as a reader meets them: whole, safe to show, and loading nothing from elsewhere. */
import { env, exports } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { ERRORS } from "../core/error-rows.ts";
import { ERROR_CODES } from "../core/errors.ts";
import { buildDocument } from "../../scripts/lib/openapi.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { endpoints } from "../routes/endpoints.ts";
import { showReference } from "./docs.ts";
import { pages } from "./pages.ts";
import { toMarkdown } from "./reference/markdown.ts";
import { referenceOf } from "./reference/reference.ts";

const ORIGIN = "http://api.test";
const HOSTILE = `</p><script>alert("1")</script><img src=x onerror='alert(2)'> | \`</code><b>\``;

const get = (path: string) => exports.default.fetch(new Request(ORIGIN + path));
const textOf = async (path: string) => (await get(path)).text();
const document = buildDocument(endpoints, { baseUrl: ORIGIN, dialect: "3.1" });
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) =>
  text.replaceAll(/[&<>"']/g, (mark) => entities[mark as keyof typeof entities]);

const HTML_PATHS = [
  "/",
  "/docs",
  "/docs/plain",
  "/docs/errors",
  ...ERROR_CODES.map((code) => `/docs/errors/${code}`),
];

describe("the reference", () => {
  test("shows every operation and every schema as Markdown", async () => {
    const response = await get("/docs.md");
    expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    const text = await response.text();
    expect(operations.length).toBeGreaterThan(20);
    for (const { path, method, operation } of operations) {
      expect(text).toContain(`### ${operation.summary}\n\n\`${method.toUpperCase()} ${path}\`\n\n`);
    }
    for (const name of Object.keys(document.components.schemas)) {
      expect(text).toContain(`\n### ${name}\n`);
    }
    // Two dots are a slip anywhere but in a detached signature.
    expect(text).not.toMatch(/undefined|\[object Object\]|\.\.(?![\w-]{86}")/);
  });

  test("shows every operation as HTML, and every link within it leads somewhere", async () => {
    const text = await textOf("/docs/plain");
    for (const { operation } of operations) {
      expect(text).toContain(`<section id="${operation.operationId}"`);
      expect(text).toContain(`>${escaped(operation.summary)}</a></h3>`);
    }
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    expect(text).not.toMatch(/undefined|\[object Object\]/);
  });

  test("is plain at /docs until the interactive one is vendored", async () => {
    const answers = (status: number) => ({
      fetch: async (input: Request | string) =>
        typeof input === "string" ? env.ASSETS.fetch(input) : new Response(null, { status }),
    });
    const docs = pages.find(({ path }) => path === "/docs")!;
    const exchange = { baseUrl: ORIGIN } as Parameters<typeof docs.show>[0]["exchange"];
    const show = async (status: number) => {
      const assets = answers(status) as unknown as Fetcher;
      return (await docs.show({ exchange, params: {}, assets, endpoints })).text();
    };
    expect(await show(404)).toContain('<section id="athletes.create"');
    expect(await show(200)).toContain('src="/vendor/scalar.js"');
  });

  test("shows hostile text as text", async () => {
    const hostile = structuredClone<OpenApiDocument>(document);
    const operation = hostile.paths["/v1/athletes"]!["post"]!;
    operation.summary = HOSTILE;
    operation.description = HOSTILE;
    hostile.tags[0]!.description = HOSTILE;
    hostile.components.schemas["Athlete"]!["description"] = HOSTILE;
    hostile.components.schemas["Athlete"]!["example"] = { [HOSTILE]: HOSTILE };
    const reference = referenceOf(hostile);
    const html = await (await showReference(reference)).text();
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html.split("&lt;script&gt;").length).toBeGreaterThan(6);
    const markdown = toMarkdown(reference, ORIGIN).replaceAll(/```[^]*?```|`[^`\n]*`/g, "");
    expect(markdown).toContain(String.raw`\<script>`);
    expect(markdown).not.toMatch(/(?<!\\)<script/);
  });
});

describe("the errors", () => {
  test("stand in one table", async () => {
    const text = await textOf("/docs/errors");
    for (const code of ERROR_CODES) expect(text).toContain(`href="/docs/errors/${code}"`);
  });

  test.each(ERROR_CODES)("%s has a page", async (code) => {
    const response = await get(`/docs/errors/${code}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain(escaped(ERRORS[code].title));
    expect(text).toContain(`${ORIGIN}/docs/errors/${code}`);
    expect(text).toContain("retryable" in ERRORS[code] ? "Yes: the same" : "No: the same");
  });

  test.each(["nope", "toString", "NOT_FOUND"])("%s has none", async (code) => {
    const response = await get(`/docs/errors/${code}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ code: "not_found" });
  });
});

describe.each(HTML_PATHS)("%s", (path) => {
  test("lets the browser load nothing from elsewhere", async () => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = response.headers.get("content-security-policy")!;
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy.split("; ")).toContain(part);
    }
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    const text = await response.text();
    for (const [tag] of text.matchAll(/<(?:link|script|img|iframe|source|object)\b[^>]*>/g)) {
      expect(tag).not.toMatch(/(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\//);
    }
    expect(text).not.toMatch(/@import|url\(/);
  });
});

test("llms.txt leads an agent only to pages that exist", async () => {
  const text = await textOf("/llms.txt");
  expect(text).toMatch(/^# Liftwright\n\n> .+\n/);
  const links = [...text.matchAll(/\]\((.+?)\)/g)].map(([, link]) => new URL(link!));
  expect(links.length).toBeGreaterThan(5);
  for (const { origin, pathname } of links) {
    expect(origin).toBe(ORIGIN);
    expect((await get(pathname)).status, pathname).toBe(200);
  }
});

test("the front page leads only to pages that exist", async () => {
  const text = await textOf("/");
  expect(text).toContain(`curl ${ORIGIN}/health`);
  const links = [...text.matchAll(/<a href="(\/[^"]*)"/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect((await get(link)).status, link).toBe(200);
});

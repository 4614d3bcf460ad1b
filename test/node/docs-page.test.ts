/** The documentation in a real browser: it shows itself whole, and asks no other host for anything. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestHarness } from "wrangler";
import { makeReportKey } from "../../scripts/lib/report-key.ts";
import { inRepo } from "../../scripts/lib/repo.ts";

const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const hasChromium = existsSync(CHROMIUM);
const hasScalar = existsSync(inRepo("public/vendor/scalar.js"));
const SUMMARY = "Create an athlete";
const SIZES = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
];

// Text, for these run in the browser, whose types this project does not load.
const REPORT_VIOLATIONS = `document.addEventListener("securitypolicyviolation", (event) => {
  console.error("policy violated: " + event.violatedDirective + " " + event.blockedURI);
});`;
const OVERFLOW = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;

// Straight to the terminal: vitest keeps the console of a skipped file to itself.
if (!hasChromium) {
  process.stderr.write(
    `docs-page.test.ts is skipped: no browser at ${CHROMIUM}. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.\n`,
  );
}
if (!hasScalar) {
  process.stderr.write(
    "The interactive reference is not tested: it has not been fetched (npm run vendor:docs).\n",
  );
}

const server = createTestHarness({
  workers: [
    {
      configPath: inRepo("wrangler.toml"),
      secrets: {
        KEY_PEPPER: "a-pepper-for-tests-that-is-long-enough",
        SESSION_SECRET: "a-secret-for-tests-that-is-long-enough",
        REPORT_SIGNING_KEY: makeReportKey(),
      },
    },
  ],
});

describe.skipIf(!hasChromium)("in a browser", () => {
  let origin = "";
  let browser: Browser;

  beforeAll(async () => {
    process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false";
    origin = (await server.listen()).url.origin;
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
      ],
    });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  /** Opens a page and keeps a record of everything that it should not have done. */
  async function open(path: string, viewport: (typeof SIZES)[number]) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const complaints: string[] = [];
    await page.addInitScript(REPORT_VIOLATIONS);
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) {
        complaints.push(`request: ${url.href}`);
      }
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(origin + path, { waitUntil: "networkidle" });
    return { page, complaints, close: () => context.close() };
  }

  const paths = ["/", "/docs", "/docs/plain", "/docs/errors", "/docs/errors/validation_failed"];
  const cases = paths.flatMap((path) => SIZES.map((size) => [path, size.width, size] as const));

  test.each(cases)("%s at %i px keeps to itself and fits", async (path, _width, size) => {
    const { page, complaints, close } = await open(path, size);
    const isInteractive = path === "/docs" && hasScalar;
    const heading = path === "/docs" ? { name: SUMMARY } : { level: 1 };
    await page.getByRole("heading", heading).first().waitFor({ timeout: 20_000 });
    expect(complaints).toEqual([]);
    const overflow = await page.evaluate(OVERFLOW);
    expect(overflow).toBe(0);
    if (!isInteractive) {
      const font = await page.evaluate("getComputedStyle(document.body).fontFamily");
      expect(font, "the stylesheet is applied").toContain("system-ui");
    }
    await close();
  });

  test("the plain reference shows an operation and leads to it", async () => {
    const { page, complaints, close } = await open("/docs/plain", SIZES[0]!);
    await page.getByRole("navigation", { name: "Contents" }).getByText(SUMMARY).click();
    await page.getByRole("heading", { name: SUMMARY }).waitFor();
    expect(new URL(page.url()).hash).toBe("#athletes.create");
    expect(complaints).toEqual([]);
    await close();
  });

  test.skipIf(!hasScalar)(
    "the interactive reference shows an operation and tries it out",
    async () => {
      const { page, complaints, close } = await open("/docs#tag/service/GET/health", SIZES[0]!);
      await page.getByRole("heading", { name: "Is it alive" }).waitFor({ timeout: 20_000 });
      for (const name of [/ask ai/i, /generate mcp/i, /deploy/i]) {
        expect(await page.getByRole("button", { name }).count(), String(name)).toBe(0);
      }
      await page
        .getByRole("button", { name: /test request/i })
        .first()
        .click();
      const answer = page.waitForResponse((response) => response.url() === `${origin}/health`);
      await page.getByRole("button", { name: /^send/i }).last().click();
      expect((await answer).status()).toBe(200);
      await page.getByText("200 OK").first().waitFor({ timeout: 20_000 });
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

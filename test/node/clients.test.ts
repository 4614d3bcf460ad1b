/** Three client generators that others use: what they make of the document compiles and works. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { inRepo } from "../../scripts/lib/repo.ts";
import { buildDocument } from "../../scripts/lib/openapi.ts";
import { endpoints } from "../../worker/routes/endpoints.ts";

const BASE_URL = "https://api.liftwright.example";
const KEY = "lw_sk_test_of_the_reader";
const inClients = (...parts: string[]) => inRepo("test/clients", ...parts);
const inOut = (...parts: string[]) => inClients("out", ...parts);

/** In each: make an athlete, read another, and tell problems apart by their code. */
const NARROW = `
export function explain(problem: Problem): string {
  // @ts-expect-error A code that does not exist must not compile.
  if (problem.code === "no_such_code") return "";
  switch (problem.code) {
    case "validation_failed":
      return problem.errors.map(({ pointer, message }) => pointer + " " + message).join("; ");
    case "burst_limit":
      return "again in " + (problem.retryAfterSeconds ?? 1) + " seconds";
    default:
      return problem.code;
  }
}
`;

const CONSUMERS = {
  "openapi-typescript": `
import createClient from "openapi-fetch";
import type { components, paths } from "./openapi-typescript/api";

type Problem = components["schemas"]["Problem"];
const client = createClient<paths>({
  baseUrl: "${BASE_URL}",
  headers: { Authorization: "Bearer ${KEY}" },
});

export async function run(athleteId: string): Promise<string[]> {
  const made = await client.POST("/v1/athletes", {
    params: { header: { "Idempotency-Key": "signup-1042" } },
    body: { externalId: "u_1042", weightKg: 64.5 },
  });
  if (made.error) throw new Error(explain(made.error));
  const read = await client.GET("/v1/athletes/{athleteId}", { params: { path: { athleteId } } });
  return [made.data.id, read.error ? explain(read.error) : read.data.id];
}
// @ts-expect-error An athlete without externalId must not compile.
export const wrong = () => client.POST("/v1/athletes", { body: { weightKg: 64.5 } });
${NARROW}`,

  "hey-api": `
import { athletesCreate, athletesGet, type Problem } from "./hey-api";
import { client } from "./hey-api/client.gen";

client.setConfig({ auth: () => "${KEY}" });

export async function run(athleteId: string): Promise<string[]> {
  const made = await athletesCreate({
    headers: { "Idempotency-Key": "signup-1042" },
    body: { externalId: "u_1042", weightKg: 64.5 },
  });
  if (made.error) throw new Error(explain(made.error));
  const read = await athletesGet({ path: { athleteId } });
  return [made.data.id, read.error ? explain(read.error) : read.data.id];
}
// @ts-expect-error An athlete without externalId must not compile.
export const wrong = () => athletesCreate({ body: { weightKg: 64.5 } });
${NARROW}`,

  orval: `
import { athletesCreate, athletesGet, type Problem } from "./orval/api";

const options = { headers: { Authorization: "Bearer ${KEY}" } };

export async function run(athleteId: string): Promise<string[]> {
  const athlete = { externalId: "u_1042", weightKg: 64.5 };
  const made = await athletesCreate(athlete, { "Idempotency-Key": "signup-1042" }, options);
  if (made.status !== 200 && made.status !== 201) throw new Error(explain(made.data));
  const read = await athletesGet(athleteId, {}, options);
  return [made.data.id, read.status === 200 ? read.data.id : explain(read.data)];
}
// @ts-expect-error An athlete without externalId must not compile.
export const wrong = () => athletesCreate({ weightKg: 64.5 });
${NARROW}`,
};

const STRICT = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "bundler",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: [],
};
/** Its own runtime hands `undefined` to optional properties, whatever the document says. */
const STRICT_FOR_HEY_API = { ...STRICT, exactOptionalPropertyTypes: false };

type Client = { run(athleteId: string): Promise<string[]> };
type Lock = { packages: Record<string, { version?: string; optional?: boolean }> };

/** What npm notes down of an install is compared with the lock; nothing is asked of the network. */
function isInstalled() {
  const read = (file: string): Lock => JSON.parse(readFileSync(inClients(file), "utf8"));
  try {
    const wanted = Object.entries(read("package-lock.json").packages);
    const { packages } = read("node_modules/.package-lock.json");
    return wanted.every(
      ([at, { version, optional }]) =>
        at === "" || packages[at]?.version === version || (optional && !packages[at]),
    );
  } catch {
    return false;
  }
}

const node = (script: string, ...flags: string[]) =>
  promisify(execFile)(process.execPath, [inClients("node_modules", script), ...flags], {
    cwd: inOut(),
  });

const write = (file: string, content: unknown) => {
  mkdirSync(path.dirname(inOut(file)), { recursive: true });
  writeFileSync(inOut(file), typeof content === "string" ? content : JSON.stringify(content));
};

async function compile(project: string, compilerOptions: object, files: string[]) {
  write(project, { compilerOptions, files });
  try {
    return (await node("typescript/lib/tsc.js", "-p", project)).stdout;
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}

describe("generated clients", () => {
  const document = buildDocument(endpoints, { baseUrl: BASE_URL, dialect: "3.1" });

  beforeAll(() => {
    if (!isInstalled()) {
      const flags = ["ci", "--ignore-scripts", "--prefix", inClients()];
      execFileSync("npm", flags, { stdio: "pipe", shell: process.platform === "win32" });
    }
    rmSync(inOut(), { recursive: true, force: true });
    write("openapi.json", document);
    write("openapi-3.0.json", buildDocument(endpoints, { baseUrl: BASE_URL, dialect: "3.0" }));
    const output = { client: "fetch", headers: true, baseUrl: BASE_URL, target: "./orval/api.ts" };
    const orval = { liftwright: { input: "./openapi.json", output } };
    write("orval.config.mjs", `export default ${JSON.stringify(orval)};`);
    for (const [name, text] of Object.entries(CONSUMERS)) write(`use-${name}.ts`, text);
  }, 300_000);
  afterEach(() => void vi.unstubAllGlobals());

  it("are made by every generator, and compile", { timeout: 60_000 }, async () => {
    const types = ["openapi-typescript/bin/cli.js", "--default-non-nullable", "false"] as const;
    const heyApi = ["-i", "./openapi.json", "-o", "./hey-api", "-c", "@hey-api/client-fetch"];
    const api30 = "openapi-typescript/api-3.0.ts";
    await Promise.all([
      node(...types, "openapi.json", "-o", "openapi-typescript/api.ts"),
      node(...types, "openapi-3.0.json", "-o", api30),
      node("@hey-api/openapi-ts/bin/run.js", ...heyApi, "--silent", "--no-log-file"),
      node("orval/dist/bin/orval.mjs", "--config", "./orval.config.mjs", "--fail-on-warnings"),
    ]);
    const said = await Promise.all([
      compile("tsconfig.json", STRICT, ["use-openapi-typescript.ts", "use-orval.ts", api30]),
      compile("tsconfig.hey-api.json", STRICT_FOR_HEY_API, ["use-hey-api.ts"]),
    ]);
    expect(said).toEqual(["", ""]);
  });

  it.each(Object.keys(CONSUMERS))("work: %s", async (name) => {
    const exampleOf = (schema: string) => document.components.schemas[schema]?.["example"];
    const asked: { line: string; key: string | null; once: string | null; body: string }[] = [];
    vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      asked.push({
        line: `${method} ${url}`,
        key: headers.get("Authorization"),
        once: headers.get("Idempotency-Key"),
        body: await request.text(),
      });
      return method === "POST"
        ? Response.json(exampleOf("Athlete"), { status: 201 })
        : Response.json(exampleOf("Problem"), {
            status: 404,
            headers: { "Content-Type": "application/problem+json" },
          });
    });
    const outfile = inOut(`use-${name}.mjs`);
    await build({ entryPoints: [inOut(`use-${name}.ts`)], outfile, bundle: true, format: "esm" });
    const client: Client = await import(/* @vite-ignore */ pathToFileURL(outfile).href);

    expect(await client.run("ath_unknown")).toEqual([
      "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      "not_found",
    ]);
    const key = `Bearer ${KEY}`;
    expect(asked).toEqual([
      {
        line: `POST ${BASE_URL}/v1/athletes`,
        key,
        once: "signup-1042",
        body: JSON.stringify({ externalId: "u_1042", weightKg: 64.5 }),
      },
      { line: `GET ${BASE_URL}/v1/athletes/ath_unknown`, key, once: null, body: "" },
    ]);
  });
});

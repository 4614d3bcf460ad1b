/** The shape of the house: who may import whom, no cycles, no long files. */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

type Rule = { zones: string[]; packages: string[] };

/** Which zone may import which. Anything not listed is forbidden, packages included; types count. */
const ZONES: Record<string, Rule> = {
  engine: { zones: [], packages: ["zod"] },
  "worker/core": {
    zones: [],
    packages: ["zod", "jose", "typeid-js", "structured-headers"],
  },
  "worker/store/port.ts": { zones: ["worker/core", "worker/store"], packages: [] },
  "worker/store": {
    zones: ["engine", "worker/core", "worker/store/port.ts"],
    packages: ["drizzle-orm", "postgres"],
  },
  "worker/llm/port.ts": { zones: ["worker/core"], packages: [] },
  "worker/llm": {
    zones: ["worker/core", "worker/llm/port.ts"],
    packages: ["@anthropic-ai/sdk", "openai", "google-auth-library", "zod"],
  },
  "worker/ctx.ts": {
    zones: ["worker/core", "worker/store/port.ts", "worker/llm/port.ts"],
    packages: [],
  },
  "worker/skills": {
    zones: ["engine", "worker/core", "worker/ctx.ts", "worker/llm/port.ts", "worker/store/port.ts"],
    packages: ["zod"],
  },
  "worker/formats": {
    zones: ["engine", "worker/core"],
    packages: ["ical-generator"],
  },
  "worker/webhooks": { zones: ["worker/core"], packages: ["standardwebhooks", "zod"] },
  "worker/services": {
    zones: [
      "engine",
      "worker/core",
      "worker/ctx.ts",
      "worker/formats",
      "worker/skills",
      "worker/webhooks",
      "worker/llm/port.ts",
      "worker/store/port.ts",
    ],
    packages: ["zod"],
  },
  "worker/http": {
    zones: ["worker/core", "worker/ctx.ts", "worker/store/port.ts"],
    packages: ["zod", "structured-headers"],
  },
  "worker/chat": {
    zones: [
      "engine",
      "worker/core",
      "worker/ctx.ts",
      "worker/services",
      "worker/skills",
      "worker/llm/port.ts",
      "worker/store/port.ts",
    ],
    packages: ["zod"],
  },
  "worker/routes": {
    zones: [
      "engine",
      "worker/chat",
      "worker/core",
      "worker/http",
      "worker/services",
      "worker/ctx.ts",
    ],
    packages: ["zod"],
  },
  "worker/pages": {
    zones: [
      "engine",
      "worker/core",
      "worker/ctx.ts",
      "worker/formats",
      "worker/http",
      "worker/services",
    ],
    packages: ["hono"],
  },
  "worker/jobs": {
    zones: [
      "engine",
      "worker/core",
      "worker/ctx.ts",
      "worker/services",
      "worker/store/port.ts",
      "worker/wire.ts",
    ],
    packages: ["cloudflare:workers"],
  },
  "worker/wire.ts": {
    zones: [
      "worker/core",
      "worker/ctx.ts",
      "worker/llm",
      "worker/llm/port.ts",
      "worker/store",
      "worker/store/port.ts",
    ],
    packages: ["cloudflare:workers"],
  },
  "worker/app.ts": {
    zones: ["worker/core", "worker/http", "worker/pages", "worker/routes", "worker/wire.ts"],
    packages: ["hono"],
  },
  "worker/index.ts": { zones: ["worker/app.ts", "worker/jobs", "durable-objects"], packages: [] },
  "durable-objects": { zones: ["engine", "worker/core"], packages: ["cloudflare:workers"] },
};
const TOOLS = ["scripts", "bench", "test"];
/** Built to reach past a package's exports; its own comment says why that is safe. */
const EXEMPT = new Set(["worker/core/zod-parts.ts"]);
const HARD_STOP = 300;

const zoneOf = (file: string) =>
  Object.keys(ZONES)
    .filter((zone) => file === zone || file.startsWith(`${zone}/`))
    .sort((a, b) => b.length - a.length)[0];
const packageOf = (spec: string) =>
  spec.startsWith("@") ? spec.split("/").slice(0, 2).join("/") : spec.split("/")[0]!;

const product = globSync(["engine/**/*.ts", "worker/**/*.ts", "durable-objects/**/*.ts"]).filter(
  (file) => !file.endsWith(".test.ts"),
);
const IMPORT =
  /^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gms;
const edges = product
  .filter((file) => !EXEMPT.has(file))
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => {
      const spec = (match[1] ?? match[2] ?? match[3])!;
      const target = spec.startsWith(".") ? path.join(path.dirname(file), spec) : null;
      return { file, spec, target };
    }),
  );

function isAllowed({ file, spec, target }: (typeof edges)[number]) {
  const zone = zoneOf(file);
  const rule = zone && ZONES[zone];
  if (!rule) return false;
  if (target === null)
    return rule.packages.includes(spec) || rule.packages.includes(packageOf(spec));
  const to = zoneOf(target);
  return to === zone || (to !== undefined && rule.zones.includes(to));
}

test("every file of the product stands in a zone", () => {
  expect(product.length).toBeGreaterThan(50);
  expect(product.filter((file) => !zoneOf(file))).toEqual([]);
});

test("imports point inward", () => {
  const broken = edges.filter((edge) => !isAllowed(edge));
  expect(broken.map(({ file, spec }) => `${file} -> ${spec}`)).toEqual([]);
});

test("zod is imported as a namespace, which lets the build drop what nobody uses", () => {
  const named = product.filter((file) =>
    /import \{[^}]*\} from "zod"/.test(readFileSync(file, "utf8")),
  );
  expect(named).toEqual([]);
});

test("only the wire names an adapter", () => {
  const adapters = new Set(["worker/store/d1.ts", "worker/store/postgres.ts"]);
  const naming = edges.filter(({ target }) => target !== null && adapters.has(target));
  expect(new Set(naming.map(({ file }) => file))).toEqual(new Set(["worker/wire.ts"]));
});

test("the engine knows no clock, no chance and no outside", () => {
  const impure =
    /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|\bcrypto\.|\bconsole\.|\bprocess\./;
  const files = product.filter((file) => file.startsWith("engine/"));
  expect(files.filter((file) => impure.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("there are no import cycles", () => {
  const graph = Map.groupBy(
    edges.filter(({ target }) => target),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
      return;
    }
    if (done.has(file)) return;
    for (const edge of graph.get(file) ?? []) walk(edge.target!, [...trail, file]);
    done.add(file);
  };
  for (const file of product) walk(file, []);
  expect(cycles).toEqual([]);
});

describe("files", () => {
  const all = [...product, ...TOOLS.flatMap((zone) => globSync(`${zone}/**/*.{ts,mjs}`))].filter(
    (file) => !/node_modules|test\/clients\/out/.test(file),
  );
  test("stay short", () => {
    const long = all.map((file) => [file, lines(file)] as const).filter(([, n]) => n > HARD_STOP);
    expect(long).toEqual([]);
  });
  test("of the product begin with what they are for", () => {
    const silent = product.filter((file) => !readFileSync(file, "utf8").startsWith("/**"));
    expect(silent).toEqual([]);
  });
});

function lines(file: string) {
  return readFileSync(file, "utf8").split("\n").length;
}

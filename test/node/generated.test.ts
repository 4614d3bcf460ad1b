/** Generated files are what their sources make of them today. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CATALOG_FILE, catalogText } from "../../scripts/lib/catalog-files.ts";
import { OPENAPI_FILE, openapiText } from "../../scripts/lib/openapi-file.ts";

test("openapi.json is current: run npm run generate", () => {
  expect(readFileSync(OPENAPI_FILE, "utf8")).toBe(openapiText());
});

test("the catalogue of the Worker is current: run npm run generate", () => {
  expect(readFileSync(CATALOG_FILE, "utf8")).toBe(catalogText());
});

test.each(["d1", "postgres"])(
  "the %s migrations make today's schema: run npm run generate",
  (database) => {
    // drizzle-kit takes paths below the repository alone, so the copy stands there too.
    const folder = mkdtempSync(path.join("migrations", `.${database}-`));
    try {
      cpSync(`migrations/${database}`, folder, { recursive: true });
      const before = readdirSync(folder);
      const schema = database === "d1" ? "schema.ts" : "schema.postgres.ts";
      const dialect = database === "d1" ? "sqlite" : "postgresql";
      const args = [
        "generate",
        "--dialect",
        dialect,
        "--schema",
        `worker/store/${schema}`,
        "--out",
        folder,
      ];
      execFileSync("node_modules/.bin/drizzle-kit", args, { stdio: "pipe" });
      expect(readdirSync(folder)).toEqual(before);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test.each(["package-lock.json", "test/clients/package-lock.json"])(
  "%s names every platform's builds and no registry",
  (file) => {
    const text = readFileSync(file, "utf8");
    const { packages } = JSON.parse(text) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const places = Object.keys(packages);
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter(
        (name) => !places.some((place) => place.endsWith(`node_modules/${name}`)),
      ),
    );
    expect(missing).toEqual([]);
    expect(text).not.toContain('"resolved"');
  },
);

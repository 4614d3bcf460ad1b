/** One PostgreSQL for the whole run, migrated as a deployment would be. */
import type { TestProject } from "vitest/node";
import { buildAssets } from "../../scripts/build.ts";
import { migratePostgres } from "../../scripts/lib/migrate-postgres.ts";
import { startPostgres } from "../../scripts/lib/postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
    propertySeed: number;
  }
}

export default async function setup({ provide }: TestProject) {
  await buildAssets();
  const server = await startPostgres(process.env["TEST_POSTGRES_URL"]);
  await migratePostgres(server.url);
  provide("postgresUrl", server.url);
  provide("propertySeed", Number(process.env["PROPERTY_SEED"] ?? 1));
  return () => server.stop();
}

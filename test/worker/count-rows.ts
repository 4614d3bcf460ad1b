/** How many rows of an athlete there are in a table. */
import { env } from "cloudflare:workers";

export async function countOf(table: string, tenant: string, athleteId: string, and = "") {
  const row = await env.DB.prepare(
    `SELECT count(*) AS n FROM ${table} WHERE tenant_id = ? AND athlete_id = ? ${and}`,
  )
    .bind(tenant, athleteId)
    .first<{ n: number }>();
  return row!.n;
}

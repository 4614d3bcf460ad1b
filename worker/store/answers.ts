/** Kept answers in the database: each under a hash of its question, until it expires. */
import { and, eq, gt, sql } from "drizzle-orm";
import { StoreConflict } from "../core/errors.ts";
import { type Backend, once } from "./backend.ts";
import type { Store } from "./port.ts";

export function makeAnswers({ db, t, atomic }: Backend): Store["answers"] {
  const { answers } = t;
  const findOne = once(() =>
    db
      .select()
      .from(answers)
      .where(
        and(
          eq(answers.tenantId, sql.placeholder("tenant")),
          eq(answers.key, sql.placeholder("key")),
          gt(answers.expiresAt, sql.placeholder("now")),
        ),
      )
      .prepare(),
  );

  return {
    async find(tenant, key, now) {
      const rows = await findOne().execute({ tenant, key, now });
      return rows[0] ?? null;
    },

    async keep(tenant, row) {
      const kept = { ...row, tenantId: tenant };
      try {
        await atomic([
          (d) =>
            d
              .insert(answers)
              .values(kept)
              .onConflictDoUpdate({ target: [answers.tenantId, answers.key], set: kept }),
        ]);
      } catch (error) {
        // The athlete was erased while the answer was made.
        if (!(error instanceof StoreConflict)) throw error;
      }
    },
  };
}

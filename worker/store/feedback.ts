/** Feedback in the database. */
import { and, eq } from "drizzle-orm";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeFeedback(backend: Backend): Store["feedback"] {
  const { db, t } = backend;
  const { create, replace } = rowsOf(backend, t.feedback);

  return {
    create,
    replace,

    async findBy(tenant, { author, targetType, targetId }) {
      const rows = await db
        .select()
        .from(t.feedback)
        .where(
          and(
            eq(t.feedback.tenantId, tenant),
            eq(t.feedback.targetId, targetId),
            eq(t.feedback.targetType, targetType),
            eq(t.feedback.author, author),
          ),
        )
        .limit(1);
      return rows[0] ?? null;
    },
  };
}

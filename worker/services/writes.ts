/** What writes share: the version that the caller saw, and what happens when two writers meet. */
import { Fault, StoreConflict } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";

export function requireVersion({ ifMatch }: Ctx, version: number) {
  if (ifMatch !== null && ifMatch !== version) {
    throw new Fault("version_mismatch", `The current version is ${version}.`);
  }
}

/** What zod calls partial: JSON has no `undefined`, so a key that is there has a value. */
export type Patch<T> = { [K in keyof T]?: T[K] | undefined };

/** The row as it will be stored: its facts changed, its version one up. */
export const nextVersion = <Row extends { version: number; updatedAt: number }>(
  row: Row,
  changes: Patch<NoInfer<Row>>,
  now: number,
): Row => ({ ...row, ...(changes as Partial<Row>), version: row.version + 1, updatedAt: now });

/** Gives what `settle` finds after a lost race, or says that there was one. */
export async function orOnConflict<T>(
  write: () => Promise<T>,
  settle: () => Promise<T | null> = async () => null,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
    const settled = await settle();
    if (settled !== null) return settled;
    throw new Fault("state_conflict", "Another request changed it at the same moment.");
  }
}

/** What a change costs: the checks that a program keeps less well after it than before. */
import * as z from "zod";
import type { Check, Verification } from "../rules/verify.ts";

const FloorState = z
  .object({
    status: z.enum(["passed", "warned", "failed"]),
    count: z.int().meta({ description: "How many breaches there are" }),
  })
  .meta({ id: "FloorState", description: "How well a check is kept" });

export const FloorChange = z
  .object({
    code: z.string().meta({ example: "VOL_BELOW_FLOOR" }),
    title: z.string(),
    before: FloorState,
    after: FloorState,
  })
  .meta({ id: "FloorChange", description: "A check that is kept less well after a change" });
export type FloorChange = z.infer<typeof FloorChange>;

const RANK = { passed: 0, warned: 1, failed: 2 } as const;
const stateOf = ({ status, count }: Check) => ({ status, count });

export function findFloorChanges(
  before: Pick<Verification, "checks">,
  after: Pick<Verification, "checks">,
): FloorChange[] {
  const own = new Map(before.checks.map((check) => [check.code, check]));
  return after.checks.flatMap((check) => {
    const old = own.get(check.code);
    const from = old ? stateOf(old) : { status: "passed" as const, count: 0 };
    const to = stateOf(check);
    const isWorse =
      RANK[to.status] > RANK[from.status] || (to.status === from.status && to.count > from.count);
    return isWorse ? [{ code: check.code, title: check.title, before: from, after: to }] : [];
  });
}

/** `Liftwright-Simulate`: the bad days that a partner wants to see, in test mode alone. */
import { Fault } from "../core/errors.ts";
import { REHEARSALS, type Rehearsal, isRehearsal } from "../core/rehearsal.ts";
import { isLive } from "../core/tenant.ts";
import type { Asker } from "./auth.ts";

const HEADER = "liftwright-simulate";

export function readRehearsal(headers: Headers, { tenant, caller }: Asker): Rehearsal[] {
  const header = headers.get(HEADER);
  if (header === null) return [];
  const names = header.split(",").map((name) => name.trim().toLowerCase());
  const refuse = (code: string, message: string) =>
    new Fault("validation_failed", message, {
      errors: [{ pointer: `header/${HEADER}`, code, message }],
    });
  if (caller.kind === "anybody" || isLive(tenant)) {
    throw refuse("test_mode_only", "Bad days are simulated with a key of test mode only.");
  }
  const unknown = names.find((name) => !isRehearsal(name));
  if (unknown !== undefined) {
    throw refuse("unknown_value", `It takes one or more of ${Object.keys(REHEARSALS).join(", ")}.`);
  }
  return names.filter(isRehearsal);
}

/** Carries out what an athlete has confirmed. What was stored is read again, and nothing is done twice. */
import { Fault } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { type ActionKind, type ActionResult, makeForWrite } from "./action.ts";
import { saveLog } from "./actions/save-log.ts";
import { setPreference } from "./actions/set-preference.ts";
import { startProgram } from "./actions/start-program.ts";
import { swapInProgram } from "./actions/swap-in-program.ts";
import type { ChatFacts } from "./facts.ts";
import { withProfile } from "./with-profile.ts";

/** Each reads its own params before it runs, so the list need not know them. */
const KINDS = [
  saveLog,
  setPreference,
  startProgram,
  swapInProgram,
] as unknown as readonly ActionKind[];

type Confirmed = { id: string; kind: string; params: Record<string, unknown> };

export async function applyAction(
  ctx: Ctx,
  athlete: ChatFacts["athlete"],
  { id, kind, params }: Confirmed,
): Promise<ActionResult> {
  const known = KINDS.find((one) => one.kind === kind);
  const read = known?.schema.safeParse(params);
  if (!known || !read?.success) {
    throw new Fault("invalid_state", "The proposal cannot be read any more; ask for it again.");
  }
  return known.apply(makeForWrite(withProfile(ctx), id), athlete, read.data, id);
}

/** Swaps an exercise in the program under way from a week on, as it was shown. */
import * as z from "zod";
import { plainText } from "../../../engine/text.ts";
import { Fault, notFound } from "../../core/errors.ts";
import { adaptProgram } from "../../services/adaptations.ts";
import { requireOpenProgram } from "../../services/stored-programs.ts";
import { type ActionKind, findFiled } from "../action.ts";

const names = z.array(plainText(200));

const Params = z.strictObject({
  programId: z.string().max(64),
  /** Of the program that the changes were shown for. */
  revision: z.int().min(1),
  fromWeek: z.int().min(1).max(52),
  reason: z.enum(["pain", "equipment", "preference"]),
  changes: z.strictObject({
    avoid: names.min(1).max(30),
    wanted: names.min(1).max(20),
    keep: names.max(20).optional(),
  }),
});
export type SwapParams = z.output<typeof Params>;

export const swapInProgram: ActionKind<SwapParams> = {
  kind: "swap_in_program",
  schema: Params,
  async apply(forWrite, athlete, { programId, revision, fromWeek, reason, changes }) {
    const filed = await findFiled(forWrite, "swap");
    if (filed) return { type: "job", id: filed.id };
    const ctx = forWrite("swap");
    const row = await requireOpenProgram(ctx, programId);
    if (row.athleteId !== athlete.id) throw notFound();
    if (row.revision !== revision) {
      throw new Fault("invalid_state", "The program has changed since this was proposed.");
    }
    const { job } = await adaptProgram(ctx, programId, { fromWeek, reason, changes });
    return job && { type: "job", id: job.id };
  },
};

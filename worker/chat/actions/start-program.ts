/** Has a program made that the athlete has said yes to; it comes as a draft, and the one under way stays. */
import * as z from "zod";
import { ProgramRequest } from "../../../engine/program/request.ts";
import { requestProgram } from "../../services/program-jobs.ts";
import { type ActionKind, findFiled } from "../action.ts";
import { toldBefore, withTold } from "../told-before.ts";

/** What the athlete asked for; what else is known is looked up when it is made. */
const Params = z.strictObject({ request: ProgramRequest });
export type StartProgramParams = z.output<typeof Params>;

export const startProgram: ActionKind<StartProgramParams> = {
  kind: "start_program",
  schema: Params,
  async apply(forWrite, athlete, { request }) {
    const filed = await findFiled(forWrite, "program");
    if (filed) return { type: "job", id: filed.id };
    const ctx = forWrite("program");
    const told = await toldBefore(ctx, athlete);
    const { job } = await requestProgram(ctx, withTold(told, request));
    return job && { type: "job", id: job.id };
  },
};

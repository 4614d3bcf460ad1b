/** Lets virtual lifters live a program: one of them week by week, or all of them for the gate. */
import type { ProgramInput } from "../../engine/program/program-input.ts";
import type { Program } from "../../engine/program/program.ts";
import { readProgram } from "../../engine/program/read-program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { gate } from "../../engine/program/simulate/gate.ts";
import type { LifterName } from "../../engine/program/simulate/lifters.ts";
import { simulate } from "../../engine/program/simulate/simulate.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import type { Ctx } from "../ctx.ts";
import { FIELDS, requestFor } from "./planning-request.ts";
import { planFor, requireProgram } from "./planning.ts";

export type SimulateBody = {
  request?: ProgramRequest | undefined;
  athleteId?: string | undefined;
  policy?: PolicyPack | undefined;
  program?: Program | ProgramInput | undefined;
  lifter?: LifterName | undefined;
  seed?: number | undefined;
};

const AT = "/request";

export async function simulateProgram(ctx: Ctx, body: SimulateBody) {
  const { athleteId, policy, program: sent, lifter, seed } = body;
  const completed = await requestFor(ctx, { ...body.request, athleteId }, FIELDS.program);
  const { request, today, taken } = completed;
  const plan = planFor(resolve(request, today), policy, { taken, at: AT });
  const { brief } = plan;
  const program = sent ? asProgram(sent) : requireProgram(plan, AT);
  const chance = seed ?? brief.seed;
  return {
    object: "program_simulation" as const,
    simulation: lifter ? simulate(program, brief, lifter, chance) : null,
    gate: lifter ? null : gate(program, brief, chance),
  };
}

const asProgram = (sent: Program | ProgramInput) =>
  sent.object === "program" ? sent : readProgram(sent);

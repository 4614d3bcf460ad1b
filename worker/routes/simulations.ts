/** Simulation: how virtual lifters fare with a program before anybody trains by it. */
import * as z from "zod";
import { ProgramRequest } from "../../engine/program/request.ts";
import { LifterName } from "../../engine/program/simulate/lifters.ts";
import { Gate, Simulation } from "../../engine/program/simulate/simulation.ts";
import { endpoint } from "../http/endpoint.ts";
import { simulateProgram } from "../services/simulations.ts";
import { forAthlete, withPolicy } from "./planning-parts.ts";
import { AnyProgram, MAX_PROGRAM_BYTES, PLANNING } from "./program-parts.ts";
import example from "./program-example.json" with { type: "json" };

const SimulateCreate = z
  .strictObject({
    request: ProgramRequest.optional().meta({ description: "What the program is made from" }),
    ...forAthlete,
    ...withPolicy,
    program: AnyProgram.optional(),
    lifter: LifterName.optional().meta({ description: "One alone; all of them if unsaid" }),
    seed: z
      .int()
      .min(0)
      .max(2_147_483_647)
      .optional()
      .meta({ description: "Another seed gives other days; that of the request if unsaid" }),
  })
  .meta({
    id: "SimulateCreate",
    description: "A program, and who lives it",
    example: { request: example.request, lifter: "steady", seed: 1 },
  });

const ProgramSimulation = z
  .object({
    object: z.literal("program_simulation"),
    simulation: Simulation.nullable().meta({ description: "Of the lifter that was named" }),
    gate: Gate.nullable().meta({ description: "Of all lifters, where none was named" }),
  })
  .meta({
    id: "ProgramSimulation",
    description: "A program as virtual lifters live it; a model of people, not a promise",
    example: {
      object: "program_simulation",
      simulation: {
        lifter: "steady",
        seed: 1,
        weeks: [
          {
            number: 1,
            sessionsDone: 1,
            sessionsPlanned: 1,
            misses: 0,
            deloadFired: null,
            meanRpeError: 0.37,
            tonnageKg: 3582,
            frozen: [],
            lifts: [{ exerciseId: "push_up", loadKg: 43.5, trueMaxKg: 58.6, e1rmKg: 57.1 }],
          },
        ],
        sessionsDone: 1,
        meanRpeError: 0.37,
        longestMissRun: 0,
        longestHardWeeks: 1,
        deloads: [],
        highestPrescriptionPercent: 98,
        gainsPercent: { push_up: 1.1 },
        findings: [],
      },
      gate: null,
    },
  });

export const simulationEndpoints = [
  endpoint(
    {
      ...PLANNING,
      id: "programs.simulate",
      path: "/v1/programs/simulate",
      summary: "Simulate a program",
      description:
        "Lets virtual lifters live a program, with their misses, pains and missed days. The gate asks all of the hard cases; with `lifter`, one is told week by week. The same seed gives the same days.",
      body: SimulateCreate,
      maxBodyBytes: MAX_PROGRAM_BYTES,
      returns: ProgramSimulation,
    },
    (ctx, { body }) => simulateProgram(ctx, body),
  ),
];

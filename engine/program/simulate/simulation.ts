/** What a virtual lifter made of a program, and what the release gate concludes from all of them. */
import * as z from "zod";
import { LifterName } from "./lifters.ts";

const percent = (description: string) => z.number().meta({ description });

export const DELOAD_REASONS = ["stalled", "e1rm_drop", "joint_pain", "low_readiness"] as const;
export const DeloadReason = z.enum(DELOAD_REASONS).meta({
  id: "DeloadReason",
  description:
    "Two main lifts stand still, the estimated maximum fell twice, a joint hurt twice, readiness stays low",
});
export type DeloadReason = z.infer<typeof DeloadReason>;

const SimulatedLift = z
  .object({
    exerciseId: z.string(),
    loadKg: z
      .number()
      .nullable()
      .meta({ description: "Heaviest of the week; null if not trained" }),
    trueMaxKg: z.number(),
    e1rmKg: z.number().nullable().meta({ description: "What the logged sets let one believe" }),
  })
  .meta({
    id: "SimulatedLift",
    description: "A main lift in a week; loads hold the body's share where the body is lifted",
  });

export const SimulatedWeek = z
  .object({
    number: z.int(),
    sessionsDone: z.int(),
    sessionsPlanned: z.int(),
    misses: z.int().meta({ description: "Exercises with fewer repetitions than asked for" }),
    deloadFired: DeloadReason.nullable().meta({ description: "Why an unplanned light week began" }),
    meanRpeError: z.number().nullable(),
    tonnageKg: z.number(),
    frozen: z.array(z.string()).meta({ description: "Exercises left out because a joint hurts" }),
    lifts: z.array(SimulatedLift),
  })
  .meta({ id: "SimulatedWeek", description: "A week as a virtual lifter lived it" });

export const SimulationFinding = z
  .object({ code: z.string().max(40), message: z.string().max(240) })
  .meta({ id: "SimulationFinding", description: "Something that the simulation noticed" });

export const Simulation = z
  .object({
    lifter: LifterName,
    seed: z.int(),
    weeks: z.array(SimulatedWeek),
    sessionsDone: z.int(),
    meanRpeError: percent("How far a set's true effort was from what is asked, in points of RPE"),
    longestMissRun: z.int().meta({
      description: "Misses of one exercise in a row in which nothing was changed",
    }),
    longestHardWeeks: z.int().meta({ description: "Weeks in a row without a light one" }),
    deloads: z.array(
      z
        .object({
          week: z.int(),
          reason: DeloadReason,
          exposuresAfterTrigger: z.int().meta({
            description: "Sessions from the sign to the first light one",
          }),
        })
        .meta({ id: "SimulatedDeload", description: "A light week that signs of fatigue brought" }),
    ),
    highestPrescriptionPercent: percent(
      "Highest maximum that a prescribed load and its repetitions need, in percent of the true one",
    ),
    gainsPercent: z.record(z.string(), z.number()).meta({ description: "By main lift" }),
    findings: z.array(SimulationFinding),
  })
  .meta({ id: "Simulation", description: "A program as a virtual lifter lives it" });
export type Simulation = z.infer<typeof Simulation>;

export const GateCheck = z
  .object({
    code: z.string().max(40),
    title: z.string(),
    lifter: LifterName.meta({ description: "For whom it was worst" }),
    measured: z.number(),
    threshold: z.number(),
    passed: z.boolean(),
  })
  .meta({
    id: "GateCheck",
    description: "A question to all virtual lifters, and the worst answer",
  });
export type GateCheck = z.infer<typeof GateCheck>;

export const Gate = z
  .object({
    seed: z.int(),
    verdict: z.enum(["passed", "failed"]),
    checks: z.array(GateCheck),
    lifters: z.array(
      z
        .object({
          lifter: LifterName,
          sessionsDone: z.int(),
          meanRpeError: z.number(),
          longestMissRun: z.int(),
          deloads: z.int(),
          highestPrescriptionPercent: z.number(),
          meanGainPercent: z.number(),
        })
        .meta({ id: "GateLifter", description: "How a virtual lifter fared" }),
    ),
    findings: z.array(
      z
        .object({
          code: z.string().max(40),
          lifter: LifterName,
          measured: z.number(),
          threshold: z.number(),
          message: z.string().max(240),
        })
        .meta({ id: "GateFinding", description: "A question that a lifter's answer fails" }),
    ),
  })
  .meta({ id: "Gate", description: "Whether a program bears all virtual lifters" });
export type Gate = z.infer<typeof Gate>;

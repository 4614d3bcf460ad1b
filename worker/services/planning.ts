/** From a completed request to what the engine plans with: screened, bound by policy, or refused. */
import type { Refusal, Screening } from "../../engine/athlete/screening/screening.ts";
import type { Brief, Conflict } from "../../engine/program/brief.ts";
import { type Built, mayPlan } from "../../engine/program/build.ts";
import { releaseProgram } from "../../engine/program/release.ts";
import type { Program } from "../../engine/program/program.ts";
import { RULES } from "../../engine/rules/index.ts";
import { type PolicyPack, applyPolicy } from "../../engine/rules/policy.ts";
import type { Rule } from "../../engine/rules/rule.ts";
import { Fault, type FieldError } from "../core/errors.ts";
import type { Completed } from "./planning-request.ts";

export type Plan = { brief: Brief; rules: readonly Rule[] };
type Origin = Pick<Completed<unknown>, "taken"> & {
  /** Where in the body the request stands, if it is not the body itself. */
  at?: string;
};

/** Refused because a plan could do harm; everything else is a slip that can be corrected. */
const UNSAFE = new Set(["under_13"]);

/** A request that nobody can plan is refused here; whether a plan may be made is `mayPlan`. */
export function planFor(brief: Brief, policy: PolicyPack | undefined, origin: Origin): Plan {
  if (brief.screening.outcome === "reject") throw refused(brief.screening.refusals, origin);
  if (policy === undefined) return { brief, rules: RULES };
  const applied = applyPolicy(brief, RULES, policy);
  if (!applied.errors) return applied;
  const [first] = applied.errors;
  throw new Fault("validation_failed", first!.message, { errors: applied.errors });
}

function refused(refusals: readonly Refusal[], { taken, at = "" }: Origin) {
  const errors = refusals.map(({ pointer, code, message }): FieldError => {
    const isTaken = taken.has(pointer.split("/")[1] ?? "");
    const fix = "It stands in the athlete's profile: correct it there, or send another here.";
    return { pointer: at + pointer, code, message, ...(isTaken && { fix }) };
  });
  const isUnsafe = refusals.some(({ code }) => UNSAFE.has(code));
  return new Fault(isUnsafe ? "unsafe_request" : "validation_failed", refusals[0]!.message, {
    errors,
  });
}

/** Wishes that cannot all be met are said with what would help, and nothing is made. */
export function requireSatisfiable({ conflicts }: Pick<Built, "conflicts">, at = "") {
  const [first] = conflicts;
  if (!first) return;
  throw new Fault("unsatisfiable_constraints", first.message, {
    conflicts: conflicts.map(({ code, message, pointers }) => ({
      code,
      message,
      pointers: pointers.map((pointer) => at + pointer),
    })),
    relaxations: conflicts.flatMap(({ relaxations }) => relaxations.map((one) => moved(one, at))),
  });
}

const moved = ({ pointer, ...rest }: Conflict["relaxations"][number], at: string) => ({
  pointer: at + pointer,
  ...rest,
});

/** For operations that are about a program: it is made again, or why there is none is said. */
export function requireProgram({ brief, rules }: Plan, at: string): Program {
  if (!mayPlan(brief)) throw unplannable(brief.screening, at);
  const built = releaseProgram(brief, null, rules);
  requireSatisfiable(built, at);
  return built.program!;
}

/** Why there is no plan yet; thrown where only a plan will do. */
export function unplannable({ questions, advice }: Screening, at: string) {
  if (questions.length > 0) {
    return new Fault("validation_failed", "There is no program before this is answered.", {
      errors: questions.map(({ pointer, code, text }) => ({
        pointer: at + pointer,
        code,
        message: text,
      })),
    });
  }
  const detail = "There is no program before somebody who can look at it has cleared the athlete.";
  return new Fault("unsafe_request", detail, {
    errors: advice.map(({ code, text }) => ({ pointer: at, code, message: text })),
  });
}

/** What the screening says to the athlete, the same in every answer. */
export const showScreening = ({ screening }: Brief) => ({
  outcome: screening.outcome,
  clearance: screening.clearance,
  flags: screening.flags,
  advice: screening.advice,
  questions: screening.questions,
  understood: screening.understood,
  notUnderstood: screening.notUnderstood,
});

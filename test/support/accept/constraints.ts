/** Questions 1 and 2: do constraints always hold, and does the same request give the same bytes? */
import { buildProgram, mayPlan } from "../../../engine/program/build.ts";
import type { Program } from "../../../engine/program/program.ts";
import { resolve } from "../../../engine/program/resolve.ts";
import { isBlocked, verify } from "../../../engine/rules/verify.ts";
import { randomRequest } from "../random-request.ts";
import { type Answer, TODAY, figure, percent } from "./answer.ts";

export function askConstraints(requests: number): Answer {
  let blocked = 0;
  let unmended = 0;
  let planned = 0;
  let refused = 0;
  let infeasible = 0;
  let untyped = 0;
  for (let i = 0; i < requests; i++) {
    const brief = resolve(randomRequest(i), TODAY);
    if (!mayPlan(brief)) {
      refused++;
      continue;
    }
    const { program, conflicts } = buildProgram(brief);
    if (!program) {
      infeasible++;
      if (conflicts.length === 0) untyped++;
      continue;
    }
    planned++;
    const { checks } = verify(program, brief);
    if (checks.some(isBlocked)) blocked++;
    else if (checks.some(({ status }) => status === "failed")) unmended++;
  }
  return {
    question: `1. Do constraints always hold? ${requests} random valid requests`,
    figures: [
      figure("programs", planned, "most", planned > requests * 0.9),
      figure("asked back or referred by the screening", refused, "-", true),
      figure("programs that break a rule that blocks", blocked, "0", blocked === 0),
      figure(
        "programs that keep a breach that could be mended, %",
        percent(unmended, planned),
        "<= 2",
        percent(unmended, planned) <= 2,
      ),
      figure(
        "infeasible with a typed conflict, %",
        percent(infeasible, requests),
        "< 1",
        percent(infeasible, requests) < 1,
      ),
      figure("infeasible without a reason", untyped, "0", untyped === 0),
    ],
  };
}

const accessories = (program: Program) =>
  program.weeks[0]!.sessions.map(({ exercises }) =>
    exercises.filter(({ role }) => role === "isolation" || role === "core"),
  );

export function askReproducible(requests: number): Answer {
  let different = 0;
  let unsafe = 0;
  let picks = 0;
  let changed = 0;
  for (let i = 0; i < requests; i++) {
    const request = { ...randomRequest(i), goal: "hypertrophy" as const, minutes: 75 };
    const brief = resolve(request, TODAY);
    const { program } = buildProgram(brief);
    const bytes = JSON.stringify(program);
    for (let again = 0; again < 2; again++)
      if (JSON.stringify(buildProgram(resolve(request, TODAY)).program) !== bytes) different++;
    const other = resolve({ ...request, seed: (request.seed ?? 0) + 1 }, TODAY);
    const { program: reseeded } = buildProgram(other);
    if (JSON.stringify(other.screening) !== JSON.stringify(brief.screening)) unsafe++;
    if (!program || !reseeded) continue;
    const [before, after] = [accessories(program), accessories(reseeded)];
    before.forEach((session, s) => {
      const ids = new Set(after[s]?.map(({ exerciseId }) => exerciseId));
      picks += session.length;
      changed += session.filter(({ exerciseId }) => !ids.has(exerciseId)).length;
    });
  }
  return {
    question: `2. Is it reproducible? ${requests} requests, each three times and with another seed`,
    figures: [
      figure("runs with other bytes", different, "0", different === 0),
      figure(
        "accessories that another seed changes, %",
        percent(changed, picks),
        ">= 20",
        percent(changed, picks) >= 20,
      ),
      figure("safety verdicts that another seed changes", unsafe, "0", unsafe === 0),
    ],
  };
}

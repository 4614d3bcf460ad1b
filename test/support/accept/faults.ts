/** Question 3: can it be lied to? Planted faults, classic programs, silly blueprints. */
import { catalog } from "../../../engine/catalog/catalog.ts";
import { buildProgram, mayPlan } from "../../../engine/program/build.ts";
import { lintProgram } from "../../../engine/program/lint.ts";
import { resolve } from "../../../engine/program/resolve.ts";
import { RULES } from "../../../engine/rules/index.ts";
import { isBlocked, verify } from "../../../engine/rules/verify.ts";
import { TEMPLATES_CATALOG } from "../../../engine/templates/index.ts";
import { FAULTS_PER_CODE, PLANTS, plantFault } from "../planted-faults.ts";
import { randomBlueprint, randomRequest } from "../random-request.ts";
import { type Answer, TODAY, figure, percent } from "./answer.ts";

const countOf = (checks: ReturnType<typeof verify>["checks"], code: string) =>
  checks.find((check) => check.code === code)?.count ?? 0;

export function askFaults(blueprints: number): Answer {
  let planted = 0;
  let found = 0;
  let mended = 0;
  let remade = 0;
  for (const plant of PLANTS)
    for (let n = 0; n < FAULTS_PER_CODE; n++) {
      const { brief, sound, broken } = plantFault(plant, n);
      planted++;
      const before = countOf(verify(sound, brief).checks, plant.code);
      if (countOf(verify(broken, brief).checks, plant.code) > before) found++;
      const linted = lintProgram(broken, brief, { fix: true });
      if (linted.verification.checks.every(({ status }) => status !== "failed")) mended++;
      if (linted.repairs[0]?.after === "made again from its blueprint") remade++;
    }
  const coded = new Set(PLANTS.map(({ code }) => code)).size;
  const checks = TEMPLATES_CATALOG.length * RULES.length;
  const alarms = TEMPLATES_CATALOG.flatMap(({ make }) => {
    const { program, request } = make();
    return verify(program, resolve(request, TODAY)).checks.filter(isBlocked);
  }).length;
  const silly = askSilly(blueprints);
  return {
    question: `3. Can it be lied to? ${planted} planted faults, ${TEMPLATES_CATALOG.length} classic programs, ${blueprints} silly blueprints`,
    figures: [
      figure("codes with faults", coded, String(RULES.length), coded === RULES.length),
      figure("faults found, %", percent(found, planted), "100", found === planted),
      figure(
        "faults repaired in three passes, %",
        percent(mended, planted),
        ">= 95",
        mended >= planted * 0.95,
      ),
      figure("of them made again from the blueprint, %", percent(remade, planted), "-", true),
      figure(
        "false alarms on classics, % of checks",
        percent(alarms, checks),
        "<= 2",
        percent(alarms, checks) <= 2,
      ),
      figure(
        "silly blueprints that end verified, %",
        percent(silly.verified, silly.tried),
        ">= 99",
        silly.verified >= silly.tried * 0.99,
      ),
      figure("silly blueprints that end otherwise than typed", silly.lost, "0", silly.lost === 0),
    ],
  };
}

function askSilly(count: number) {
  const ids = catalog().all.map(({ id }) => id);
  let verified = 0;
  let lost = 0;
  let tried = 0;
  for (let i = 0; i < count; i++) {
    const brief = resolve(randomRequest(i + 50_000), TODAY);
    if (!mayPlan(brief)) continue;
    tried++;
    const { program, conflicts } = buildProgram(brief, randomBlueprint(i, ids));
    if (program && !verify(program, brief).checks.some(isBlocked)) verified++;
    else if (conflicts.length === 0) lost++;
  }
  return { verified, lost, tried };
}

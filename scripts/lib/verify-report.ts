/** Checks a saved report against its program, its request and the public keys, without a server. */
import { canonicalJson } from "../../engine/canonical.ts";
import { readBlueprint } from "../../engine/program/lint.ts";
import type { Program } from "../../engine/program/program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { releaseProgram } from "../../engine/program/release.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { ENGINE_VERSION, RULESET_VERSION } from "../../engine/program/version.ts";
import { RULES } from "../../engine/rules/index.ts";
import { type PolicyPack, applyPolicy } from "../../engine/rules/policy.ts";
import { type VerificationReport, copyRepairs, coverageGaps } from "../../engine/rules/report.ts";
import { verify } from "../../engine/rules/verify.ts";
import { catalog } from "../../engine/catalog/catalog.ts";
import { type KeySet, verifyDetached } from "../../worker/core/report-key.ts";
import { hashInput, hashProgram } from "../../worker/services/reports.ts";
import { jsonDiff } from "./json-diff.ts";

type Input = ProgramRequest & { policy?: PolicyPack };
export type Saved = {
  object?: string;
  program: Program;
  report: VerificationReport;
  request?: Input;
};
export type Line = { ok: boolean; text: string };

const MOST_DIFFERENCES = 20;

export async function verifySaved(saved: Saved, keys: KeySet, given?: Input): Promise<Line[]> {
  const input = given ?? saved.request;
  return [
    await checkSignature(saved, keys),
    ...(await checkProgram(saved)),
    ...(input ? await checkInput(saved, input) : [skipped("inputHash", "there is no request")]),
    ...checkVersions(saved),
    ...(input ? checkAgain(saved, input) : []),
  ];
}

const line = (ok: boolean, text: string): Line => ({ ok, text });
const skipped = (what: string, why: string) => line(true, `${what}: not checked, ${why}`);

async function checkSignature({ report }: Saved, keys: KeySet): Promise<Line> {
  const { signature, ...signed } = report;
  const state = await verifyDetached(keys, signature, canonicalJson(signed));
  if (state === "valid") return line(true, "signature: valid, the report is as it was signed");
  if (state === "unknown_key") return line(false, "signature: by a key that is not in the key set");
  return line(false, "signature: INVALID, the report was changed after it was signed");
}

async function checkProgram({ program, report }: Saved): Promise<Line[]> {
  const { programHash, weekHashes } = await hashProgram(program);
  const changed = weekHashes.flatMap((hash, w) => (hash === report.weekHashes[w] ? [] : [w + 1]));
  const missing = report.weekHashes.length - weekHashes.length;
  const isSame = programHash === report.programHash;
  const outside = isSame ? "same program" : "NOT the program that was verified";
  return [
    line(isSame, `programHash: ${outside}`),
    line(
      changed.length === 0 && missing === 0,
      changed.length > 0
        ? `weekHashes: week ${changed.join(", ")} CHANGED`
        : missing === 0
          ? `weekHashes: all ${weekHashes.length} weeks unchanged${isSame ? "" : "; the change is outside the weeks"}`
          : `weekHashes: ${Math.abs(missing)} weeks ${missing > 0 ? "REMOVED" : "ADDED"}`,
    ),
  ];
}

async function checkInput({ report }: Saved, input: Input): Promise<Line[]> {
  const isSame = (await hashInput(input)) === report.inputHash;
  const hint =
    "NOT the request that the program was made from (with an athlete, that is `request` of the answer)";
  return [line(isSame, `inputHash: ${isSame ? "same request" : hint}`)];
}

const ownVersions = () => ({
  engineVersion: ENGINE_VERSION,
  rulesetVersion: RULESET_VERSION,
  catalogVersion: catalog().version,
});

function checkVersions({ report, program }: Saved): Line[] {
  const said = {
    engineVersion: program.provenance.engine,
    rulesetVersion: program.provenance.ruleset,
    catalogVersion: program.provenance.catalog,
  };
  return Object.entries(said).map(([name, version]) => {
    const reported = report[name as keyof typeof said];
    const isSame = version === reported;
    return line(
      isSame,
      isSame
        ? `${name}: ${version}`
        : `${name}: the program says ${version}, the report ${reported}`,
    );
  });
}

/** The engine gives the same for the same request, and blueprint where a model proposed it: whatever it gives now and is not there was changed. */
function checkAgain(saved: Saved, input: Input): Line[] {
  const own = ownVersions();
  const { report, program } = saved;
  const other = Object.entries(own).filter(
    ([name, now]) => report[name as keyof typeof own] !== now,
  );
  if (other.length > 0) {
    const wanted = other.map(([name, now]) => `${name} here is ${now}`).join(", ");
    return [skipped("expansion", wanted)];
  }
  const expected = expectedFor(saved, input);
  if (!expected) return [line(false, "expansion: this request gives no program at all")];
  const keys = Object.keys(expected.report) as (keyof typeof expected.report)[];
  const differences = jsonDiff(
    expected,
    { program, report: Object.fromEntries(keys.map((key) => [key, report[key]])) },
    MOST_DIFFERENCES,
  );
  if (differences.length === 0)
    return [line(true, "expansion: made and checked again, nothing differs")];
  return differences.map((d) =>
    line(false, `expansion: ${d.pointer} should be ${d.expected}, and is ${d.found}`),
  );
}

function expectedFor(saved: Saved, { policy, ...request }: Input) {
  const plain = { brief: resolve(request, saved.report.asOf), rules: RULES };
  const plan = policy ? applyPolicy(plain.brief, RULES, policy) : plain;
  if ("errors" in plan) return null;
  const isMade = saved.object !== "lint" && saved.program.provenance.source !== "external";
  if (!isMade) {
    const verification = verify(saved.program, plan.brief, plan.rules);
    return { program: saved.program, report: partsOf(verification) };
  }
  const { source } = saved.program.provenance;
  const proposal = readBlueprint(saved.program, plan.brief);
  const made = (from: typeof proposal) =>
    releaseProgram(plan.brief, from, plan.rules, source === "model+engine" ? source : "engine");
  const isSame = ({ program }: ReturnType<typeof made>) =>
    program !== null && canonicalJson(program) === canonicalJson(saved.program);
  const own = source === "model+engine" ? made(proposal) : made(null);
  // The engine's own blueprint follows from the request, unless the program goes on from an earlier one.
  const continued = source === "engine" && proposal && !isSame(own) ? made(proposal) : own;
  const { program, verification, repairs, simulation } = isSame(continued) ? continued : own;
  if (!program || !verification) return null;
  const report = { ...partsOf(verification), repairs: copyRepairs(repairs), simulation };
  return { program, report };
}

const partsOf = (verification: ReturnType<typeof verify>) => ({
  verdict: verification.verdict,
  checks: verification.checks,
  coverageGaps: coverageGaps(verification),
});

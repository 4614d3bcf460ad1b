/** A saved report is believed only as long as nobody has touched it or its program. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../engine/catalog/catalog.ts";
import type { Blueprint } from "../../engine/program/blueprint.ts";
import { lintProgram } from "../../engine/program/lint.ts";
import { readProgram, requestOf } from "../../engine/program/read-program.ts";
import { releaseProgram } from "../../engine/program/release.ts";
import { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { inRepo } from "../../scripts/lib/repo.ts";
import { makeReportKey } from "../../scripts/lib/report-key.ts";
import { randomBlueprint } from "../support/random-request.ts";
import { type Saved, verifySaved } from "../../scripts/lib/verify-report.ts";
import { PrivateKey, keySetOf } from "../../worker/core/report-key.ts";
import type { Ctx } from "../../worker/ctx.ts";
import { type Reported, makeReport } from "../../worker/services/reports.ts";

const TODAY = "2026-11-21";
const key = PrivateKey.parse(JSON.parse(makeReportKey()));
const keys = await keySetOf([key]);
const ctx = { now: Date.parse(TODAY), config: { reportSigningKey: key } } as unknown as Ctx;
const sign = (facts: Omit<Reported, "today">) => makeReport(ctx, { ...facts, today: TODAY });

const request = ProgramRequest.parse({
  age: 34,
  experience: "intermediate",
  goal: "strength",
  weeks: 6,
  daysPerWeek: 3,
  equipment: ["barbell", "rack", "bench", "dumbbells", "pullup_bar"],
  maxima: [{ exercise: "barbell_back_squat", value: 140 }],
  seed: 7,
});

async function makeSaved(proposal: Blueprint | null = null): Promise<Required<Saved>> {
  const brief = resolve(request, TODAY);
  const { program, verification, repairs, simulation } = releaseProgram(brief, proposal);
  const facts = { program: program!, verification: verification!, repairs, simulation };
  const report = await sign({ ...facts, input: request, brief });
  // As it comes back from a file.
  const saved = { object: "program_preview", request, program: program!, report };
  return JSON.parse(JSON.stringify(saved)) as Required<Saved>;
}
const genuine = await makeSaved();

async function failures(change: (saved: Required<Saved>) => void, given?: Saved["request"]) {
  const saved = structuredClone(genuine);
  change(saved);
  const lines = await verifySaved(saved, keys, given);
  return lines.filter(({ ok }) => !ok).map(({ text }) => text);
}

const loadedGroup = ({ program }: Saved) => {
  const { exercises } = program.weeks[2]!.sessions[0]!;
  return exercises.flatMap(({ groups }) => groups).find(({ load }) => load !== null)!;
};

describe("a saved preview", () => {
  test("that a model proposed is made again from its blueprint, and no other", async () => {
    const proposal = randomBlueprint(3, [...catalog().byId.keys()]);
    const saved = await makeSaved(proposal);
    expect(saved.program.provenance.source).toBe("model+engine");
    expect((await verifySaved(saved, keys)).filter(({ ok }) => !ok)).toEqual([]);
    saved.program.provenance.blueprint = genuine.program.provenance.blueprint;
    expect((await verifySaved(saved, keys)).some(({ ok }) => !ok)).toBe(true);
  });

  test("that nobody touched passes, whatever the order of its keys", async () => {
    expect(await failures(() => {})).toEqual([]);
    const reversed = Object.fromEntries(Object.entries(genuine.program).toReversed());
    expect(await failures((saved) => Object.assign(saved, { program: reversed }))).toEqual([]);
  });

  test("with another load is found, in its week and place", async () => {
    const found = await failures((saved) => (loadedGroup(saved).load!.kg += 10));
    expect(found).toContain("programHash: NOT the program that was verified");
    expect(found).toContain("weekHashes: week 3 CHANGED");
    expect(found.join("\n")).toMatch(/\/program\/weeks\/2\/sessions\/0\/.*\/load\/kg should be \d/);
    expect(found).toHaveLength(3);
  });

  test("with a set less or a week less is found", async () => {
    const fewer = await failures(({ program }) => {
      program.weeks[0]!.sessions[1]!.exercises[0]!.groups.pop();
    });
    expect(fewer.join("\n")).toMatch(/week 1 CHANGED[^]*groups\/\d+ should be \{.*is nothing/);
    const shorter = await failures(({ program }) => void program.weeks.pop());
    expect(shorter).toContain("weekHashes: 1 weeks REMOVED");
  });

  test("with a change outside the weeks is found there", async () => {
    const found = await failures(({ program }) => (program.notes[0] = "Lift as you like."));
    expect(found.join("\n")).toContain("/program/notes/0 should be");
    expect(found).not.toContainEqual(expect.stringContaining("CHANGED"));
  });

  test("with another verdict or check is found and named", async () => {
    const verdict = await failures(({ report }) => (report.verdict = "rejected"));
    expect(verdict[0]).toContain("signature: INVALID");
    expect(verdict[1]).toMatch(/\/report\/verdict should be "verified.*and is "rejected"/);
    const check = await failures(({ report }) => (report.checks[3]!.status = "failed"));
    expect(check[1]).toContain("/report/checks/3/status should be");
    const simulated = await failures(({ report }) => (report.simulation!.seed = 8));
    expect(simulated[1]).toContain("/report/simulation/seed should be 7, and is 8");
    const removed = await failures(({ report }) => void report.checks.pop());
    expect(removed[0]).toContain("signature: INVALID");
    const dated = await failures(({ report }) => (report.createdAt = "2025-01-01T00:00:00.000Z"));
    expect(dated).toEqual([expect.stringContaining("signature: INVALID")]);
  });

  test("for another request is found", async () => {
    const found = await failures(() => {}, { ...request, seed: 8 });
    expect(found[0]).toContain("inputHash: NOT the request");
  });

  test("signed by somebody else is not believed", async () => {
    const other = await keySetOf([PrivateKey.parse(JSON.parse(makeReportKey()))]);
    const [first] = await verifySaved(genuine, other);
    expect(first).toEqual({ ok: false, text: expect.stringContaining("not in the key set") });
    const [header] = genuine.report.signature.split(".");
    const forged = structuredClone(genuine);
    forged.report.signature = `${header}..${"A".repeat(86)}`;
    expect((await verifySaved(forged, keys))[0]!.text).toContain("INVALID");
  });

  test("of another version is checked without being made again", async () => {
    const lines = await verifySaved(
      { ...genuine, report: { ...genuine.report, engineVersion: "0.9.0" } },
      keys,
    );
    expect(lines.at(-1)).toEqual({
      ok: true,
      text: expect.stringContaining("expansion: not checked, engineVersion here is"),
    });
  });
});

test("a lint of somebody else's program is checked again by its rules", async () => {
  const program = readProgram({
    object: "program_input",
    weeks: [
      {
        sessions: [
          { exercises: [{ exercise: "squat", sets: [{ sets: 3, reps: 5, type: "work" }] }] },
        ],
      },
    ],
  });
  const own = requestOf(program);
  const brief = resolve(own, TODAY);
  const { verification } = lintProgram(program, brief, { fix: false });
  const report = await sign({
    program,
    verification,
    repairs: [],
    simulation: null,
    input: own,
    brief,
  });
  const saved = { object: "lint", request: own, program, report };
  expect((await verifySaved(saved, keys)).filter(({ ok }) => !ok)).toEqual([]);
  const better = { ...saved, report: { ...report, verdict: "verified" as const } };
  const texts = (await verifySaved(better, keys)).map(({ text }) => text).join("\n");
  expect(texts).toContain('/report/verdict should be "rejected", and is "verified"');
});

test("the command says so in words and by its exit status", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "liftwright-"));
  const write = (name: string, value: unknown) => {
    writeFileSync(path.join(folder, name), JSON.stringify(value));
    return path.join(folder, name);
  };
  const jwks = write("jwks.json", keys);
  const run = (file: string, ...args: string[]) => {
    const command = [inRepo("scripts/verify-report.ts"), file, "--jwks", jwks, ...args];
    try {
      return execFileSync(process.execPath, command, { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      return (error as { stdout: string; stderr: string; status: number }).stdout + "exit 1";
    }
  };
  const good = write("saved.json", genuine);
  expect(run(good)).toContain("Genuine: nothing was changed.");
  expect(run(good, "--request", write("request.json", request))).toContain("inputHash: same");
  const changed = structuredClone(genuine);
  loadedGroup(changed).load!.kg += 10;
  const output = run(write("changed.json", changed));
  expect(output).toContain("week 3 CHANGED");
  expect(output).toContain("NOT genuine.\nexit 1");
});

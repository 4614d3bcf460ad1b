/** Any program under any change: it goes on, the same every time, or it is said why it cannot. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomChanges } from "../../test/support/random-changes.ts";
import { randomRequest } from "../../test/support/random-request.ts";
import { canonicalJson } from "../canonical.ts";
import { readBlueprint } from "../program/lint.ts";
import { Program } from "../program/program.ts";
import { releaseProgram } from "../program/release.ts";
import { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import { RULES } from "../rules/index.ts";
import { verify } from "../rules/verify.ts";
import { TEMPLATES_CATALOG } from "../templates/index.ts";
import { instantiateTemplate, requestForTemplate } from "../templates/instantiate.ts";
import { type ProgramPart, composeProgram, partsInForce } from "./compose-program.ts";
import { continueProgram } from "./continue-program.ts";
import type { ProgramChanges } from "./program-changes.ts";

const TODAY = "2026-11-21";
const goOn = (
  changes: ProgramChanges,
  fromWeek: number,
  program: Program,
  request: ProgramRequest,
) => continueProgram({ program, request, fromWeek, changes, today: TODAY });

function own(seed: number) {
  const request = randomRequest(seed);
  return { request, program: releaseProgram(resolve(request, TODAY)).program };
}

function fromElsewhere(seed: number) {
  const template = TEMPLATES_CATALOG[seed % TEMPLATES_CATALOG.length]!;
  const asked = randomRequest(seed);
  delete asked.daysPerWeek;
  delete asked.weekdays;
  const request = requestForTemplate(template, asked);
  return { request, program: instantiateTemplate(template, resolve(request, TODAY)).program };
}

test("whatever changes, a program goes on that may be released, or it is said why not", () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(20_000), fc.nat(), (one, other, week) => {
      const { request, program } = one % 4 === 0 ? fromElsewhere(one) : own(one);
      if (!program) return;
      const before = JSON.stringify(program);
      const fromWeek = 1 + (week % program.weeks.length);
      const changes = randomChanges(other);
      const after = goOn(changes, fromWeek, program, request);
      expect(JSON.stringify(program)).toBe(before);
      expect(canonicalJson(goOn(changes, fromWeek, program, request).built.program)).toBe(
        canonicalJson(after.built.program),
      );
      expect(ProgramRequest.parse(after.request)).toEqual(after.request);
      const { built, brief } = after;
      expect(built.conflicts.length > 0).toBe(built.program === null);
      if (!built.program) return;
      expect(Program.parse(built.program)).toEqual(built.program);
      expect(built.program.weeks.map(({ number }) => number)).toEqual(
        Array.from({ length: brief.weeks }, (_, i) => i + 1),
      );
      // Whoever has the request holds the same against the program.
      const again = resolve(after.request, TODAY);
      expect(verify(built.program, again).verdict).not.toBe("rejected");
      const { source } = built.program.provenance;
      expect(source === "engine" || source === "model+engine").toBe(true);
    }),
    { numRuns: 100 },
  );
});

const asked = (seed: number): ProgramChanges =>
  seed % 4 === 0 ? { deload: {} } : { volume: { factor: 0.8 } };

test("the rest can be made again from its request and its blueprint", () => {
  let [all, same] = [0, 0];
  for (let seed = 0; seed < 40; seed++) {
    const request = randomRequest(seed + 300);
    const { program } = releaseProgram(resolve(request, TODAY));
    if (!program) continue;
    const fromWeek = Math.ceil(program.weeks.length / 2);
    const after = goOn(seed % 2 ? { minutes: 50 } : asked(seed), fromWeek, program, request);
    const rest = after.built.program;
    if (!rest) continue;
    const brief = resolve(after.request, TODAY);
    const again = releaseProgram(brief, readBlueprint(rest, brief), RULES, "engine");
    all++;
    if (canonicalJson(again.program) === canonicalJson(rest)) same++;
  }
  expect(all).toBeGreaterThan(30);
  expect(same).toBe(all);
});

/** Versions one after another, each from a week of the one before. */
function chain(seed: number, length: number) {
  let request: ProgramRequest = { ...randomRequest(seed), startDate: "2026-11-23" };
  const { program } = releaseProgram(resolve(request, TODAY));
  if (!program) return [];
  const parts: ProgramPart[] = [{ firstWeek: 1, program }];
  for (let n = 1; n < length; n++) {
    const { firstWeek, program: last } = parts.at(-1)!;
    const fromWeek = 1 + ((seed + n) % last.weeks.length);
    const next = goOn(randomChanges(seed * 7 + n), fromWeek, last, request);
    if (!next.built.program) break;
    request = next.request;
    parts.push({ firstWeek: firstWeek + fromWeek - 1, program: next.built.program });
  }
  return parts;
}

test("versions make a whole with weeks in order, dates that ascend and a key for every word", () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 4 }), (seed, length) => {
      const parts = chain(seed, length);
      if (parts.length === 0) return;
      const whole = composeProgram(parts);
      expect(Program.parse(whole)).toEqual(whole);
      expect(whole.weeks.map(({ number }) => number)).toEqual(whole.weeks.map((_, i) => i + 1));
      const dates = whole.weeks.flatMap(({ sessions }) => sessions.map(({ date }) => date!));
      expect(dates).toEqual([...new Set(dates)].toSorted());
      for (const { exercises } of whole.weeks.flatMap(({ sessions }) => sessions))
        for (const { progression, why } of exercises) {
          if (progression) expect(whole.progressions).toHaveProperty([progression]);
          for (const code of Object.values(why ?? {})) expect(whole.reasons).toHaveProperty([code]);
        }
      const last = parts.at(-1)!;
      expect(whole.weeks.slice(last.firstWeek - 1).map(({ sessions }) => sessions)).toEqual(
        last.program.weeks.map(({ sessions }) => sessions),
      );
      expect(whole.provenance).toEqual(last.program.provenance);
      expect(whole.startDate).toBe(partsInForce(parts)[0]!.program.startDate);
    }),
    { numRuns: 60 },
  );
});

test("a later version takes the place of all from its first week on", () => {
  const { program } = releaseProgram(resolve({ ...randomRequest(3), weeks: 6 }, TODAY));
  const named = (name: string): Program => ({
    ...program!,
    name,
    weeks: program!.weeks.map((week) => ({ ...week, phase: name === "A" ? "base" : "build" })),
  });
  const parts = [
    { firstWeek: 1, program: named("A") },
    { firstWeek: 5, program: named("B") },
    { firstWeek: 3, program: named("C") },
  ];
  expect(partsInForce(parts)).toEqual([parts[0], parts[2]]);
  const whole = composeProgram(parts);
  expect(whole.name).toBe("A");
  expect(whole.weeks.map(({ phase }) => phase)).toEqual([
    ...Array.from({ length: 2 }, () => "base"),
    ...Array.from({ length: 6 }, () => "build"),
  ]);
});

/** SCREEN_GATE: the screening allows a plan, and no set goes beyond what it allows. */
import type { SetGroup } from "../program/program.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import { isHardSession, loadText, makeEasy, rewarm } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { boundGroup, leastReps, TEST_PERCENT } from "./screen-bounds.ts";
import { shortName } from "./words.ts";

/** A single this hard is a test of the maximum. */
const TEST_RPE = 9.5;
const ROUNDING = 0.05;
const DISCLAIMER = "not medical advice";
const DISCLAIMER_NOTE =
  "This is guidance for training, not medical advice. If in doubt, ask a professional.";
const EASY_TEXT = "Steady, at a pace at which you can talk in whole sentences.";

const mayPlan = ({ brief }: Facts) =>
  brief.screening.outcome === "plan" || brief.screening.outcome === "plan_with_caution";

const hasDisclaimer = ({ program }: Facts) =>
  program.notes.some((note) => note.toLowerCase().includes(DISCLAIMER));

type Breach = "rpe" | "percent" | "reps" | "test";

function breachOf(facts: Facts, group: SetGroup, least: number): Breach | null {
  const { maxRpe, maxPercent, noMaxTest } = facts.brief.limits;
  const { rpe, percent, reps } = group;
  if (reps < least) return "reps";
  if (rpe !== null && rpe > maxRpe) return "rpe";
  if (percent !== null && percent > maxPercent + ROUNDING) return "percent";
  const isTest = reps === 1 && ((rpe ?? 0) >= TEST_RPE || (percent ?? 0) >= TEST_PERCENT);
  return noMaxTest && isTest ? "test" : null;
}

function visit(facts: Facts, found: (read: ItemFacts, g: number, breach: Breach) => void) {
  for (const read of facts.items) {
    const { groups } = read.item;
    const least = leastReps(facts, read);
    for (let g = 0; g < groups.length; g++) {
      if (groups[g]!.type === "warmup") continue;
      const breach = breachOf(facts, groups[g]!, least);
      if (breach) found(read, g, breach);
    }
  }
}

const boundOf = (facts: Facts, read: ItemFacts, breach: Breach): [number, string] => {
  const { maxRpe, maxPercent } = facts.brief.limits;
  if (breach === "rpe") return [maxRpe, `RPE ${maxRpe} is the most`];
  if (breach === "percent") return [maxPercent, `${maxPercent} % is the most`];
  if (breach === "test") return [TEST_RPE, "no maximum may be tested"];
  const least = leastReps(facts, read);
  return [least, `${least} repetitions are the least`];
};

const measureOf = ({ rpe, percent, reps }: SetGroup, breach: Breach) =>
  breach === "reps" ? reps : breach === "percent" ? percent! : (rpe ?? percent!);

const hardSessions = ({ sessions }: WeekFacts) => sessions.filter(isHardSession);

export const screenGate: Rule = {
  code: "SCREEN_GATE",
  severity: "block",
  title: "The screening allows it",
  threshold:
    "A screening that allows a plan; RPE, percent, repetitions and sessions within its limits",
  evidence: ["acog-804", "aha-rt", "acsm-2026", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    const { brief, program } = facts;
    const { limits, screening } = brief;
    const add = (
      path: string,
      measured: number | string,
      threshold: number | string,
      message: string,
    ) => findings.push({ path, measured, threshold, message });
    if (!mayPlan(facts))
      add("", screening.outcome, "plan", "The screening does not allow a plan yet.");
    if (facts.isOurs && !hasDisclaimer(facts))
      add("/notes", "none", DISCLAIMER, "The plan does not say that it is not medical advice.");
    if (limits.noMaxTest && program.meet)
      add(
        "/meet",
        program.meet.date,
        "no meet",
        "No maximum may be tested, so no meet is planned.",
      );
    visit(facts, (read, g, breach) => {
      const group = read.item.groups[g]!;
      const [threshold, words] = boundOf(facts, read, breach);
      add(
        `${read.path}/groups/${g}`,
        measureOf(group, breach),
        threshold,
        `${shortName(read.item.name)} asks for ${loadText(group)}; for this athlete ${words}.`,
      );
    });
    for (const week of facts.weeks) {
      const hard = hardSessions(week).length;
      const most = limits.maxSessionsPerWeek;
      if (hard > most)
        findings.push({
          path: week.path,
          measured: hard,
          threshold: most,
          message: `Week ${week.number} has ${hard} hard sessions; ${most} are the most for this athlete.`,
          // A healthy beginner may do somebody else's six days; advised against, not forbidden.
          ...(!facts.isOurs && screening.clearance === "clear" && { severity: "warn" as const }),
        });
      for (const { session, path } of limits.easyConditioning ? week.sessions : [])
        if (session.conditioning?.intensity === "intervals")
          add(
            `${path}/conditioning`,
            "intervals",
            "easy",
            "Intervals are too hard for this athlete.",
          );
    }
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    const { brief, program } = facts;
    if (facts.isOurs && !hasDisclaimer(facts)) {
      program.notes.unshift(DISCLAIMER_NOTE);
      changes.push({ path: "/notes", before: "", after: DISCLAIMER_NOTE });
    }
    if (brief.limits.noMaxTest && program.meet) {
      changes.push({ path: "/meet", before: program.meet.date, after: "" });
      program.meet = null;
    }
    visit(facts, (read, g) => {
      const group = read.item.groups[g];
      if (!group) return;
      const before = loadText(group);
      boundGroup(facts, read, group);
      changes.push({ path: `${read.path}/groups/${g}`, before, after: loadText(group) });
    });
    for (const read of facts.items) if (changes.length > 0) rewarm(facts, read);
    for (const week of facts.weeks) {
      for (const session of hardSessions(week).slice(brief.limits.maxSessionsPerWeek))
        changes.push(makeEasy(facts, session));
      for (const { session, path } of brief.limits.easyConditioning ? week.sessions : [])
        if (session.conditioning?.intensity === "intervals") {
          Object.assign(session.conditioning, { intensity: "easy", text: EASY_TEXT });
          changes.push({ path: `${path}/conditioning`, before: "intervals", after: "easy" });
        }
    }
    return changes;
  },
};

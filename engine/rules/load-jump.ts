/** LOAD_JUMP: from one session to its next like, a load grows by what the athlete's level bears. */
import type { SetGroup } from "../program/program.ts";
import { nextLoad } from "../strength/ladder.ts";
import { MOST_STEP, STEP_CAPS } from "../strength/progression.ts";
import { adaptiveTop } from "../strength/rep-ceiling.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import { CAREFUL_WEEKS } from "../program/weeks.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { isLower, ladderOf, lowerItem, topGroup } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const LIKE_REPS = 1;
const LIKE_RPE = 0.5;
/** Percentages are rounded to a tenth. */
const ROUNDING = 0.005;
const STEP_UNKNOWN_G = 2_500;
const SESSIONS = 7;

type Jump = { from: SetGroup; to: SetGroup; read: ItemFacts; allowedG: number; isStep: boolean };

/** Weeks whose loads come back to something: rest, return, a first week that is held down. */
function isExempt({ weeks, brief }: Facts, week: number): boolean {
  const { isLight, week: own } = weeks[week - 1]!;
  const back = (brief.layoff?.rampWeeks ?? 0) + 1;
  return isLight || own.phase === "return" || (brief.layoff !== null && week <= back);
}

/** Parts of a maximum can be held against each other; else repetitions and effort must be alike. */
const isAlike = (a: SetGroup, b: SetGroup) =>
  (a.percent !== null && b.percent !== null) ||
  (Math.abs(a.reps - b.reps) <= LIKE_REPS &&
    (a.rpe === null || b.rpe === null || Math.abs(a.rpe - b.rpe) <= LIKE_RPE));

/** What the second set would be at the strength of the first. */
function ratioOf(from: SetGroup, to: SetGroup): number {
  if (from.percent && to.percent) return to.percent / from.percent;
  const rpe = (group: SetGroup) => group.rpe ?? from.rpe ?? to.rpe ?? 10;
  return percentAny(to.reps, rpe(to)) / percentAny(from.reps, rpe(from));
}

function jumpOf(facts: Facts, before: ItemFacts, from: SetGroup, read: ItemFacts, to: SetGroup) {
  const fromG = gramsOfKg(from.load!.kg);
  const toG = gramsOfKg(to.load!.kg);
  if (toG <= fromG || !read.exercise || !isAlike(from, to)) return null;
  const cap = STEP_CAPS[facts.brief.level];
  const part = isLower(read.exercise) ? cap.lower : cap.upper;
  const grown = part * (cap.per === "week" ? read.week - before.week : 1);
  const alikeG = fromG * ratioOf(from, to);
  const ladder = ladderOf(read);
  const nextG = ladder ? nextLoad(ladder, fromG) : fromG + STEP_UNKNOWN_G;
  const stepG = nextG === null ? 0 : nextG - fromG;
  let allowedG = Math.max(alikeG * (1 + grown), alikeG + stepG) * (1 + ROUNDING);
  const mostG = Math.max(fromG, alikeG) * (1 + MOST_STEP);
  if (toG > mostG * (1 + ROUNDING)) {
    const reached = from.repsMax ?? from.reps;
    const range = { loadG: fromG, nextG: toG, bottomReps: to.reps, declaredTop: reached };
    const { top, tooBig } = adaptiveTop(range);
    if (tooBig || top > reached) allowedG = Math.min(allowedG, mostG);
  }
  return toG <= allowedG ? null : { from, to, read, allowedG, isStep: toG <= fromG + stepG };
}

/** In order of time, so that what a callback lowers is what the next week is held against. */
function visit(facts: Facts, found: (jump: Jump) => void) {
  const exempt = facts.weeks.map((_, w) => isExempt(facts, w + 1));
  const heldDown = facts.brief.limits.loadFactor < 1;
  for (const appearances of facts.byExercise.values()) {
    const last: (ItemFacts | undefined)[] = Array.from({ length: SESSIONS });
    for (const read of appearances) {
      const at = read.session.index;
      const before = last[at];
      if (exempt[read.week - 1] || before?.session === read.session) continue;
      const to = topGroup(read.item);
      if (!to?.load) continue;
      last[at] = read;
      if (!before || exempt[read.week - 2] || (heldDown && before.week <= CAREFUL_WEEKS)) continue;
      const from = topGroup(before.item);
      // What was lowered so far that effort decides now is nothing to be held against.
      if (!from?.load) continue;
      const jump = jumpOf(facts, before, from, read, to);
      if (jump) found(jump);
    }
  }
}

export const loadJump: Rule = {
  code: "LOAD_JUMP",
  severity: "block",
  title: "Loads grow in steps that the level bears",
  threshold:
    "One increment, or 5–7.5 % an exposure (novice), 2.5 % (intermediate), 1 % (advanced) a week; over 10 % only after the repetitions for it",
  evidence: ["nsca", "steele-2022", "latella-2020", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    visit(facts, ({ from, to, read, allowedG, isStep }) => {
      const part = Math.round((to.load!.kg / from.load!.kg - 1) * 1000) / 10;
      const most = Math.round((allowedG / gramsOfKg(from.load!.kg) - 1) * 1000) / 10;
      findings.push({
        path: read.path,
        measured: part,
        threshold: most,
        message: `${shortName(read.item.name)} goes from ${from.load!.display} to ${to.load!.display} (+${part} %) in week ${read.week}; +${most} % is the most.`,
        ...(!facts.isOurs && isStep && { severity: "warn" as const }),
      });
    });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    visit(facts, ({ to, read, allowedG }) => {
      const before = to.load!.display;
      lowerItem(facts, read, allowedG / gramsOfKg(to.load!.kg));
      changes.push({ path: read.path, before, after: to.load?.display ?? "by effort" });
    });
    return changes;
  },
};

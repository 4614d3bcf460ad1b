/** TAPER_RULES: a date is met rested and sharp; without a date nothing is tapered. */
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import { countSets, leastSets, lowerLoad, rewarm, scaleWeek } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";
import { dayNumber } from "../time.ts";

const LEAST_PART = 0.4;
const MOST_PART = 0.6;
const MEND_PART = 0.5;
const SLACK_A_SESSION = 1;
/** The hardest of so many weeks before is what the taper is held against. */
const WEEKS_BEFORE = 4;
/** Shorter programs have nothing to taper from. */
const LEAST_WEEKS = 3;
const HEAVY_PERCENT = 85;
const LAST_HEAVY = { lower: [7, 14], bench: [4, 10] } as const;

type Lift = keyof typeof LAST_HEAVY;
const LIFT_OF: Partial<Record<string, Lift>> = { squat: "lower", hinge: "lower", push_h: "bench" };

const hardestBefore = ({ weeks }: Facts, { number }: WeekFacts): WeekFacts | null => {
  let most: WeekFacts | null = null;
  for (const week of weeks.slice(Math.max(0, number - 1 - WEEKS_BEFORE), number - 1))
    if (!week.isLight && (!most || countSets(week) > countSets(most))) most = week;
  return most;
};

const hasRoom = ({ brief, weeks }: Facts) =>
  brief.event !== null && weeks.length >= LEAST_WEEKS && weeks.length === brief.weeks;

/** The week of the date, where it is not tapered or not by enough. */
function tooFull(facts: Facts): { week: WeekFacts; like: WeekFacts } | null {
  const week = facts.weeks.at(-1);
  const like = week && hardestBefore(facts, week);
  if (!week || !like) return null;
  const least = leastSets(week);
  const most = countSets(like) * MOST_PART + week.sessions.length * SLACK_A_SESSION;
  return countSets(week) > Math.max(most, least) ? { week, like } : null;
}

const isTaper = ({ week }: WeekFacts) => week.phase === "taper";

type Heavy = { read: ItemFacts; lift: Lift; daysTo: number };

/** The last heavy sets of each lift before a meet, and all that are too late. */
function lastHeavy({ brief, items }: Facts): Heavy[] {
  if (!brief.event?.isMeet) return [];
  const meetDay = dayNumber(brief.event.date);
  const last = new Map<Lift, Heavy>();
  const found: Heavy[] = [];
  for (const read of items) {
    const { date } = read.session.session;
    const lift = LIFT_OF[read.exercise?.pattern ?? ""];
    if (!date || !lift || read.item.role !== "main" || (read.topPercent ?? 0) <= HEAVY_PERCENT)
      continue;
    const heavy = { read, lift, daysTo: meetDay - dayNumber(date) };
    if (heavy.daysTo < LAST_HEAVY[lift][0]) found.push(heavy);
    if (heavy.daysTo < (last.get(lift)?.daysTo ?? Infinity)) last.set(lift, heavy);
  }
  for (const heavy of last.values())
    if (heavy.daysTo > LAST_HEAVY[heavy.lift][1]) found.push(heavy);
  return found;
}

const isLate = ({ lift, daysTo }: Heavy) => daysTo < LAST_HEAVY[lift][0];

function checkVolume(facts: Facts, findings: Finding[]) {
  const last = facts.weeks.at(-1)!;
  const full = tooFull(facts);
  if (full || !last.isLight) {
    const measured = countSets(last);
    const usual = countSets(hardestBefore(facts, last) ?? last);
    findings.push({
      path: last.path,
      measured,
      threshold: Math.floor(usual * MOST_PART),
      message: `The last week before the date has ${measured} sets; about half of the usual ${usual} leave the body rested.`,
    });
    return;
  }
  const like = hardestBefore(facts, last);
  const sets = countSets(last);
  if (!like || sets >= countSets(like) * LEAST_PART - last.sessions.length * SLACK_A_SESSION)
    return;
  findings.push({
    path: last.path,
    measured: sets,
    threshold: Math.ceil(countSets(like) * LEAST_PART),
    message: `The last week before the date keeps only ${sets} of ${countSets(like)} sets.`,
    severity: "warn",
  });
}

export const taperRules: Rule = {
  code: "TAPER_RULES",
  severity: "block",
  title: "A date is met rested and sharp",
  threshold:
    "Last week 40–60 % of the sets; over 85 % last 7–14 days (squat, deadlift), 4–10 days (bench) before a meet; no taper without a date",
  evidence: ["travis-2021", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    if (!facts.brief.event && facts.isOurs)
      for (const week of facts.weeks)
        if (isTaper(week))
          findings.push({
            path: `${week.path}/phase`,
            measured: "taper",
            threshold: "a date",
            message: `Week ${week.number} tapers, but there is no date to taper for.`,
          });
    if (hasRoom(facts)) checkVolume(facts, findings);
    for (const heavy of lastHeavy(facts)) {
      const { read, lift, daysTo } = heavy;
      const [least, most] = LAST_HEAVY[lift];
      findings.push({
        path: read.path,
        measured: daysTo,
        threshold: isLate(heavy) ? least : most,
        message: `${shortName(read.item.name)} is last above ${HEAVY_PERCENT} % ${daysTo} days before the meet; ${least} to ${most} suit it.`,
        ...(!isLate(heavy) && { severity: "warn" as const }),
      });
    }
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    const { brief, weeks } = facts;
    const rename = ({ week, path }: WeekFacts, phase: "taper" | "deload") => {
      changes.push({ path: `${path}/phase`, before: week.phase, after: phase });
      week.phase = phase;
      week.deload = phase === "deload";
    };
    if (!brief.event) for (const week of weeks) if (isTaper(week)) rename(week, "deload");
    if (hasRoom(facts)) {
      const full = tooFull(facts);
      if (!weeks.at(-1)!.isLight) rename(weeks.at(-1)!, "taper");
      if (full) changes.push(...scaleWeek(facts, full.week, full.like, MEND_PART));
    }
    for (const heavy of lastHeavy(facts)) {
      if (!isLate(heavy)) continue;
      const { read } = heavy;
      for (const group of read.item.groups) {
        if (group.type === "warmup" || (group.percent ?? 0) <= HEAVY_PERCENT) continue;
        const part = HEAVY_PERCENT / group.percent!;
        const isLoaded = group.load !== null;
        if (!isLoaded || !lowerLoad(facts, read, group, gramsOfKg(group.load!.kg) * part)) {
          group.percent = HEAVY_PERCENT;
          if (group.rpe !== null && percentAny(group.reps, group.rpe) > HEAVY_PERCENT)
            group.rpe = Math.max(5, group.rpe - 1);
        }
      }
      rewarm(facts, read);
      changes.push({
        path: read.path,
        before: `${read.topPercent} %`,
        after: `${HEAVY_PERCENT} %`,
      });
    }
    return changes;
  },
};

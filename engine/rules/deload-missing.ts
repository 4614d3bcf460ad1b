/** DELOAD_MISSING: hard weeks end in a light one in time, and a light one is light. */
import { OLDER } from "../athlete/ages.ts";
import { rpeOf } from "../strength/rpe-table.ts";
import type { SetGroup } from "../program/program.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import { ease } from "./mend-sets.ts";
import {
  countSets,
  leastSets,
  giveReason,
  loadText,
  rewarm,
  scaleWeek,
} from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const MOST_HARD_WEEKS = { novice: 8, intermediate: 8, advanced: 6 } as const;
const MOST_HARD_WEEKS_OLDER = 6;
/** A week with so few of the last one's sets rests, whatever it is called. */
const RESTS_BELOW = 0.6;
const LEAST_PART = 0.4;
const MOST_PART = 0.6;
const MEND_PART = 0.5;
const MOST_RPE = 7;
/** Whole sets cannot be halved: one a session is no breach. */
const SLACK_A_SESSION = 1;

const limitOf = ({ brief }: Facts) =>
  (brief.age ?? 0) >= OLDER ? MOST_HARD_WEEKS_OLDER : MOST_HARD_WEEKS[brief.level];

const isDeload = ({ week }: WeekFacts) => week.deload || week.phase === "deload";

/** Plans that only add load until it fails rest when it fails. */
const isPlanned = (facts: Facts) =>
  facts.isOurs ||
  facts.items.some(
    ({ item, topPercent, topRpe }) =>
      item.role === "main" && (topPercent !== null || topRpe !== null),
  );

/** Rows of hard weeks that are too long, by the places of their weeks. */
function longRows(facts: Facts): WeekFacts[][] {
  const rows: WeekFacts[][] = [];
  let row: WeekFacts[] = [];
  let last: WeekFacts | null = null;
  for (const week of facts.weeks) {
    const rests =
      week.isLight ||
      week.week.phase === "return" ||
      (last !== null && week.hardSets <= last.hardSets * RESTS_BELOW);
    if (rests) row = [];
    else {
      row.push(week);
      if (row.length === limitOf(facts) + 1) rows.push(row);
    }
    last = week;
  }
  return rows;
}

/** The hard week that a light one is held against. */
const hardBefore = ({ weeks }: Facts, { number }: WeekFacts): WeekFacts | undefined =>
  weeks.slice(0, number - 1).findLast(({ isLight, week }) => !isLight && week.phase !== "return");

const impliedRpe = ({ rpe, percent, reps }: SetGroup) =>
  rpe ?? (percent === null ? null : rpeOf(percent, reps));

const isTooHard = (read: ItemFacts, group: SetGroup) =>
  group.type !== "warmup" && read.item.role !== "easy" && (impliedRpe(group) ?? 0) > MOST_RPE;

function checkLight(facts: Facts, week: WeekFacts, findings: Finding[]) {
  const like = hardBefore(facts, week);
  const sets = countSets(week);
  const usual = like ? countSets(like) : 0;
  const slack = week.sessions.length * SLACK_A_SESSION;
  const least = leastSets(week);
  const where = { path: week.path, measured: sets };
  if (sets > usual * MOST_PART + slack && sets > least && usual > 0)
    findings.push({
      ...where,
      threshold: Math.floor(usual * MOST_PART),
      message: `Week ${week.number} is a light one, but has ${sets} sets after ${usual}; half of them are enough.`,
      ...(!facts.isOurs && { severity: "warn" as const }),
    });
  else if (sets < usual * LEAST_PART - slack)
    findings.push({
      ...where,
      threshold: Math.ceil(usual * LEAST_PART),
      message: `Week ${week.number} keeps only ${sets} of ${usual} sets; ${Math.ceil(usual * LEAST_PART)} keep what was gained.`,
      severity: "warn",
    });
  for (const { items } of week.sessions)
    for (const read of items) {
      const group = read.item.groups.find((one) => isTooHard(read, one));
      if (!group) continue;
      findings.push({
        path: read.path,
        measured: Math.round(impliedRpe(group)! * 2) / 2,
        threshold: MOST_RPE,
        message: `${shortName(read.item.name)} asks for ${loadText(group)} in light week ${week.number}; RPE ${MOST_RPE} is the most.`,
        ...(!facts.isOurs && { severity: "warn" as const }),
      });
    }
}

function lighten(facts: Facts, week: WeekFacts): Change[] {
  const like = hardBefore(facts, week);
  const changes = like ? scaleWeek(facts, week, like, MEND_PART) : [];
  for (const { items } of week.sessions)
    for (const read of items) {
      let eased = false;
      for (const group of read.item.groups) {
        if (!isTooHard(read, group)) continue;
        const before = loadText(group);
        ease(facts, read, group, MOST_RPE);
        changes.push({ path: read.path, before, after: loadText(group) });
        eased = true;
      }
      if (eased) rewarm(facts, read);
      if (eased) giveReason(facts, read.item, "load_light");
    }
  return changes;
}

export const deloadMissing: Rule = {
  code: "DELOAD_MISSING",
  severity: "repair",
  title: "Hard weeks end in a light one",
  threshold:
    "At most 8 hard weeks in a row (6 if advanced or 65+); a light one has 40–60 % of the sets, RPE 7 at most",
  evidence: ["rogerson-2024", "bell-2023", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    const most = limitOf(facts);
    if (isPlanned(facts))
      for (const row of longRows(facts))
        findings.push({
          path: row[most]!.path,
          measured: row.length,
          threshold: most,
          message: `Weeks ${row[0]!.number} to ${row.at(-1)!.number} are all hard; after ${most} a light one is due.`,
          ...(!facts.isOurs && { severity: "warn" as const }),
        });
    for (const week of facts.weeks) if (isDeload(week)) checkLight(facts, week, findings);
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    if (isPlanned(facts))
      for (const row of longRows(facts)) {
        const at = row.findLast(
          ({ week }, i) => i > 0 && i <= limitOf(facts) && week.phase !== "peak",
        );
        if (!at) continue;
        changes.push({ path: at.path, before: at.week.phase, after: "deload" });
        at.week.phase = "deload";
        at.week.deload = true;
        at.isLight = true;
      }
    for (const week of facts.weeks) if (isDeload(week)) changes.push(...lighten(facts, week));
    return changes;
  },
};

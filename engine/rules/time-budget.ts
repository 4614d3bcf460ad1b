/** TIME_BUDGET: a session fits its minutes; what matters least gives way first. */
import type { SessionFacts } from "./facts.ts";
import { isInTime, retime } from "./mend-sets.ts";
import { FEWEST_EXERCISES } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { fitMinutes } from "./time-cuts.ts";

const USUAL_OVER = 1.05;
const LONG_OVER = 1.2;
/** Somebody else's rests are a guess: only what is far over is a fault. */
const EXTERNAL_OVER = 1.3;
const STATED_SLACK_MINUTES = 0.5;

/** Not a little late, but another session than the one that was asked for. */
const HOPELESS = 1.25;

/** Three exercises of a set each are the least there is to a session. */
const isLeast = ({ items, session }: SessionFacts) =>
  !session.conditioning &&
  items.length <= FEWEST_EXERCISES &&
  items.every(({ workSets }) => workSets <= 1);

const tenth = (value: number) => Math.round(value * 10) / 10;

export const timeBudget: Rule = {
  code: "TIME_BUDGET",
  severity: "repair",
  title: "Sessions fit their minutes",
  threshold: "Usually at most 5 % over the minutes there are, on a slow day 20 %",
  evidence: ["engineering-choice", "singer-2024"],
  check(facts) {
    const findings: Finding[] = [];
    for (const { sessions } of facts.weeks)
      for (const session of sessions) {
        const { path, usualMinutes, longMinutes, budgetMinutes, index, week } = session;
        const stated = session.session.minutes.usual;
        const where = `Session ${index + 1} of week ${week.number}`;
        if (facts.isOurs && Math.abs(stated - usualMinutes) > STATED_SLACK_MINUTES)
          findings.push({
            path: `${path}/minutes`,
            measured: stated,
            threshold: usualMinutes,
            message: `${where} says ${stated} minutes, but takes ${usualMinutes}.`,
          });
        const most = budgetMinutes * USUAL_OVER;
        if (usualMinutes <= most && longMinutes <= budgetMinutes * LONG_OVER) continue;
        const isHopeless = facts.isOurs && usualMinutes > budgetMinutes * HOPELESS;
        const isLow = usualMinutes <= most || isLeast(session);
        const isFar = facts.isOurs || usualMinutes > budgetMinutes * EXTERNAL_OVER;
        findings.push({
          path,
          measured: usualMinutes,
          threshold: tenth(most),
          message: `${where} takes about ${Math.round(usualMinutes)} minutes, on a slow day ${Math.round(longMinutes)}; there are ${budgetMinutes}${isLeast(session) ? ", and less is no session" : ""}.`,
          ...(isHopeless
            ? { severity: "block" as const }
            : (isLow || !isFar) && { severity: "warn" as const }),
        });
      }
    return findings;
  },
  mend(facts) {
    const before = new Map<SessionFacts, [stated: number, real: number]>();
    const long = new Set<number>();
    for (const { sessions } of facts.weeks)
      for (const session of sessions) {
        before.set(session, [session.session.minutes.usual, session.usualMinutes]);
        retime(facts, session);
        if (!isInTime(session)) long.add(session.index);
      }
    for (const index of long) fitMinutes(facts, index);
    const changes: Change[] = [];
    for (const [session, [stated, real]] of before)
      if (session.usualMinutes !== stated || session.usualMinutes !== real)
        changes.push({
          path: session.path,
          before: `${real} minutes`,
          after: `${session.usualMinutes} minutes`,
        });
    return changes;
  },
};

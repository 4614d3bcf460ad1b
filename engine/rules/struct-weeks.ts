/** A program has the weeks and the sessions that were asked for, numbered in order. */
import type { Facts } from "./facts.ts";
import type { Change, Finding, Rule } from "./rule.ts";

/** Phases that may train less often on the way to a date. */
const BEFORE_A_DATE = new Set(["taper", "test"]);

function check({ program, brief, weeks, isOurs }: Facts): Finding[] {
  const findings: Finding[] = [];
  const asked = brief.days.length;
  // How long somebody else's plan is, and that it trains less in some week, is no fault of it.
  const mild = isOurs ? {} : { severity: "warn" as const };
  const add = (path: string, measured: number, threshold: number, message: string, lesser = mild) =>
    findings.push({ path, measured, threshold, message, ...lesser });
  if (weeks.length !== brief.weeks || weeks.length === 0) {
    const message = `The program has ${weeks.length} weeks; ${brief.weeks} were asked for.`;
    add("/weeks", weeks.length, brief.weeks, message, weeks.length > 0 ? mild : {});
  }
  weeks.forEach(({ path, week, number }, w) => {
    const count = week.sessions.length;
    const spares = brief.event !== null && BEFORE_A_DATE.has(week.phase) && count > 0;
    if (count !== asked && !(spares && count < asked)) {
      const message = `Week ${number} has ${count} sessions; ${asked} were asked for.`;
      add(`${path}/sessions`, count, asked, message, count > 0 ? mild : {});
    }
    if (number !== w + 1)
      add(`${path}/number`, number, w + 1, `Week ${w + 1} is numbered ${number}.`);
    week.sessions.forEach((session, s) => {
      if (session.number === s + 1) return;
      const message = `Session ${s + 1} of week ${number} is numbered ${session.number}.`;
      add(`${path}/sessions/${s}/number`, session.number, s + 1, message);
    });
  });
  if (isOurs && program.daysPerWeek !== asked) {
    const message = `The program says ${program.daysPerWeek} days a week; ${asked} were asked for.`;
    add("/daysPerWeek", program.daysPerWeek, asked, message);
  }
  return findings;
}

function mend({ program, brief }: Facts): Change[] {
  const changes: Change[] = [];
  const note = (path: string, before: number, after: number) => {
    if (before !== after) changes.push({ path, before: `${before}`, after: `${after}` });
  };
  const asked = brief.days.length;
  const { weeks } = program;
  note("/weeks", weeks.length, Math.min(weeks.length, brief.weeks));
  weeks.splice(brief.weeks);
  weeks.forEach((week, w) => {
    const { sessions } = week;
    note(`/weeks/${w}/number`, week.number, w + 1);
    week.number = w + 1;
    note(`/weeks/${w}/sessions`, sessions.length, Math.min(sessions.length, asked));
    sessions.splice(asked);
    sessions.forEach((session, s) => {
      note(`/weeks/${w}/sessions/${s}/number`, session.number, s + 1);
      session.number = s + 1;
    });
  });
  note("/daysPerWeek", program.daysPerWeek, asked);
  program.daysPerWeek = asked;
  return changes;
}

export const structWeeks: Rule = {
  code: "STRUCT_WEEKS",
  severity: "block",
  title: "Weeks and sessions as asked",
  threshold:
    "As many weeks, and sessions in each, as were asked for; fewer sessions only just before a date",
  evidence: ["engineering-choice"],
  check,
  mend,
};

/** Gives a program out of a file its dates: on the weekdays that it names, else on those the engine would take. */
import type { Brief, PlannedDay } from "../../engine/program/brief.ts";
import type { Program, Session, Week } from "../../engine/program/program.ts";
import { WEEKDAYS } from "../../engine/program/request.ts";
import { planDays, sessionDate } from "../../engine/program/schedule.ts";
import type { copyRepairs } from "../../engine/rules/report.ts";

export type ReportChange = ReturnType<typeof copyRepairs>[number];
type Days = Pick<Brief, "days" | "startDate">;
type Dated = { program: Program; changes: ReportChange[] };

/** Weeks begin with the start, so a start on Wednesday makes the session of Monday the last of its week. */
export function dateProgram(program: Program, { days, startDate }: Days): Dated {
  const [first] = days;
  if (startDate === null || !first) return { program, changes: [] };
  const all = planDays({ weekdays: [...WEEKDAYS] }, startDate, () => first.place);
  const isUsual = ({ weekday }: PlannedDay) => days.some((day) => day.weekday === weekday);
  const preferred = [...all.filter(isUsual), ...all.filter((day) => !isUsual(day))];
  const laid = program.weeks.map((week) => layOut(week, all, preferred));
  const weeks = program.weeks.map((week, w) => ({
    ...week,
    sessions: laid[w]!.map(({ session, day }, s) => ({
      ...session,
      number: s + 1,
      weekday: day.weekday,
      date: sessionDate(startDate, week.number, day.dayOfWeek),
    })),
  }));
  return { program: { ...program, startDate, weeks }, changes: laid.flatMap(movesOf) };
}

type Laid = { session: Session; day: PlannedDay };

/** A week has seven sessions at most, so there is always a day left for one that names none. */
function layOut({ sessions }: Week, all: readonly PlannedDay[], preferred: readonly PlannedDay[]) {
  const named = new Set(sessions.map(({ weekday }) => weekday));
  const unnamed = sessions.filter(({ weekday }) => weekday === null).length;
  const rest = preferred
    .filter(({ weekday }) => !named.has(weekday))
    .slice(0, unnamed)
    .toSorted((a, b) => a.dayOfWeek - b.dayOfWeek)
    .values();
  return sessions
    .map((session): Laid => {
      const day = all.find(({ weekday }) => weekday === session.weekday);
      return { session, day: day ?? rest.next().value! };
    })
    .toSorted((a, b) => a.day.dayOfWeek - b.day.dayOfWeek);
}

const movesOf = (sessions: readonly Laid[], w: number): ReportChange[] =>
  sessions.flatMap(({ session: { number } }, s) =>
    number === s + 1
      ? []
      : {
          code: "STRUCT_WEEKS",
          path: `/weeks/${w}/sessions/${s}/number`,
          before: `${number}`,
          after: `${s + 1}`,
        },
  );

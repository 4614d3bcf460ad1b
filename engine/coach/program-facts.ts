/** Facts about the program that somebody follows, for a coach who may speak of them. */
import type { CoachFact } from "./fact.ts";
import type { Language } from "./language.ts";
import { DAY_MS } from "../time.ts";

type Followed = { weeks: number; daysPerWeek: number; startDate: string | null };

type Labels = { week: string; of: string; left: string; sessions: string };
const LABELS: Record<Language, Labels> = {
  en: { week: "Week of the program", of: "of", left: "Weeks to go", sessions: "Sessions a week" },
  es: {
    week: "Semana del programa",
    of: "de",
    left: "Semanas que quedan",
    sessions: "Sesiones por semana",
  },
  de: {
    week: "Woche des Programms",
    of: "von",
    left: "Wochen bis zum Ende",
    sessions: "Einheiten pro Woche",
  },
  fr: {
    week: "Semaine du programme",
    of: "sur",
    left: "Semaines restantes",
    sessions: "Séances par semaine",
  },
  pt: {
    week: "Semana do programa",
    of: "de",
    left: "Semanas que faltam",
    sessions: "Sessões por semana",
  },
};

const WEEK_MS = 7 * DAY_MS;

/** Weeks count from the start; a program without one, not begun or over is in no week. */
export function programFacts(
  { weeks, daysPerWeek, startDate }: Followed,
  today: string,
  language: Language,
): CoachFact[] {
  const { week, of, left, sessions } = LABELS[language];
  const since = startDate === null ? -1 : Date.parse(today) - Date.parse(startDate);
  const now = Math.floor(since / WEEK_MS) + 1;
  const isUnderWay = now >= 1 && now <= weeks;
  const toGo = weeks - now;
  return [
    ...(isUnderWay ? [{ key: "programWeek", label: week, value: `${now} ${of} ${weeks}` }] : []),
    ...(isUnderWay && toGo > 0 ? [{ key: "weeksToGo", label: left, value: toGo }] : []),
    { key: "sessionsPerWeek", label: sessions, value: daysPerWeek },
  ];
}

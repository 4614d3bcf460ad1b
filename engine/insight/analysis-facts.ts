/** The facts of a look at progress: what a coach may say of a span, and how it moved since the one before. */
import type { Catalog } from "../catalog/catalog.ts";
import { CoachFact } from "../coach/fact.ts";
import type { Language } from "../coach/language.ts";
import { localName } from "../coach/local-name.ts";
import type { Unit } from "../program/brief.ts";
import { type MassKind, massIn } from "../program/load.ts";
import { FACT_LABELS, type FactName } from "./analysis-labels.ts";
import type { LiftCourse, Masses } from "./masses.ts";
import type { Statistics } from "./statistics.ts";

export type FactsCase = {
  now: Statistics;
  /** Of as long a span right before; null where nothing is known of it. */
  before: Statistics | null;
  /** Whether logs tell of all the time before, so that sums can be held against its own. */
  isWhole: boolean;
  /** Of both, as they were measured: what was rounded in kilograms is none to make pounds of. */
  masses: { now: Masses; before: Masses | null };
  language: Language;
  unit: Unit;
  /** Exercises that the athlete asks about; they come first. */
  focus: readonly string[];
  catalog: Catalog;
};

const MOST_LIFTS = 6;
const HOURS: Record<Language, string> = { en: "h", de: "Std.", es: "h", fr: "h", pt: "h" };

/** Whatever cannot be said safely, such as a name with a link in it, is left out. */
export function analysisFacts(given: FactsCase): CoachFact[] {
  const { now, before, isWhole, masses, language, unit, catalog } = given;
  const labels = FACT_LABELS[language];
  const fact = (
    name: FactName,
    value: number | null,
    earlier: number | null | undefined,
    unitName?: string,
  ) =>
    value === null
      ? []
      : [
          {
            key: name,
            label: labels[name],
            value,
            ...(unitName !== undefined && { unit: unitName }),
            ...(typeof earlier === "number" && { change: tidy(value - earlier) }),
          },
        ];
  const { tonnageG, bodyweight } = masses.now;
  const said = (grams: number, kind: MassKind) => massIn(unit, grams, kind);
  const isTrained = now.sessions.done + now.sessions.planned + (before?.sessions.done ?? 0) > 0;
  const facts = [
    ...(isTrained
      ? fact("sessions", now.sessions.done, isWhole ? before?.sessions.done : null)
      : []),
    ...fact("adherence", now.sessions.adherencePercent, before?.sessions.adherencePercent, "%"),
    ...liftsOf(given).flatMap((lift) => liftFact(lift, language, unit, catalog)),
    ...(now.streakWeeks > 1 ? fact("streak", now.streakWeeks, null) : []),
    ...(tonnageG > 0
      ? fact(
          "tonnage",
          said(tonnageG, "volume"),
          isWhole && masses.before ? said(masses.before.tonnageG, "volume") : null,
          unit,
        )
      : []),
    ...(isTrained ? fact("hardSets", now.hardSetsPerWeek, before?.hardSetsPerWeek) : []),
    ...fact("meanRpe", now.intensity.meanRpe, before?.intensity.meanRpe),
    ...(now.records.length > 0 ? fact("records", now.records.length, null) : []),
    ...(bodyweight
      ? fact(
          "bodyweight",
          said(bodyweight.toG, "estimate"),
          said(bodyweight.fromG, "estimate"),
          unit,
        )
      : []),
    ...fact("sleep", now.sleepHours, before?.sleepHours, HOURS[language]),
    ...fact("readiness", now.readiness, before?.readiness),
  ];
  return facts.filter((one) => CoachFact.safeParse(one).success);
}

const tidy = (value: number) => Math.round(value * 100) / 100 + 0;

function liftsOf({ masses, focus }: FactsCase): LiftCourse[] {
  const asked = new Set(focus);
  const isAsked = ({ exerciseId }: LiftCourse) => exerciseId !== null && asked.has(exerciseId);
  const known = masses.now.lifts.filter(({ toG }) => toG !== null);
  return [...known.filter(isAsked), ...known.filter((lift) => !isAsked(lift))].slice(0, MOST_LIFTS);
}

function liftFact(
  { exerciseId, name, isPerHand, isWithBody, fromG, toG }: LiftCourse,
  language: Language,
  unit: Unit,
  catalog: Catalog,
): CoachFact[] {
  // A lift of no catalogue bears a name that somebody typed: nobody is told to read that out.
  const exercise = catalog.byId.get(exerciseId ?? "");
  if (!exercise) return [];
  const { max, perHand, withBody } = FACT_LABELS[language];
  const what = isPerHand ? perHand : isWithBody ? withBody : max;
  const label = `${localName(exercise, language) || name}, ${what}`;
  const [from, to] = [massIn(unit, fromG!, "estimate"), massIn(unit, toG!, "estimate")];
  return [{ key: exercise.id, label, value: to, unit, change: tidy(to - from) }];
}

/** The facts of a look at progress: what a coach may say of a span, and how it moved since the one before. */
import type { Catalog } from "../catalog/catalog.ts";
import { CoachFact } from "../coach/fact.ts";
import type { Language } from "../coach/language.ts";
import { localName } from "../coach/local-name.ts";
import type { Unit } from "../program/brief.ts";
import { gramsOfKg, kgOfGrams, lbOfGrams } from "../units.ts";
import { FACT_LABELS, type FactName } from "./analysis-labels.ts";
import type { LiftProgress, Statistics } from "./statistics.ts";

export type FactsCase = {
  now: Statistics;
  /** Of as long a span right before; null where nothing is known of it. */
  before: Statistics | null;
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
  const { now, before, language, unit, catalog } = given;
  const kg = (value: number | null | undefined) =>
    typeof value !== "number" ? null : inUnit(value, unit);
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
  const weight = now.bodyweight;
  const isTrained = now.sessions.done + now.sessions.planned + (before?.sessions.done ?? 0) > 0;
  const facts = [
    ...(isTrained ? fact("sessions", now.sessions.done, before?.sessions.done) : []),
    ...fact("adherence", now.sessions.adherencePercent, before?.sessions.adherencePercent, "%"),
    ...liftsOf(given).flatMap((lift) => liftFact(lift, language, unit, catalog)),
    ...(now.streakWeeks > 1 ? fact("streak", now.streakWeeks, null) : []),
    ...(now.tonnageKg > 0
      ? fact(
          "tonnage",
          Math.round(kg(now.tonnageKg)!),
          before && Math.round(kg(before.tonnageKg)!),
          unit,
        )
      : []),
    ...(isTrained ? fact("hardSets", now.hardSetsPerWeek, before?.hardSetsPerWeek) : []),
    ...fact("meanRpe", now.intensity.meanRpe, before?.intensity.meanRpe),
    ...(now.records.length > 0 ? fact("records", now.records.length, null) : []),
    ...fact("bodyweight", kg(weight?.toKg), kg(weight?.fromKg), unit),
    ...fact("sleep", now.sleepHours, before?.sleepHours, HOURS[language]),
    ...fact("readiness", now.readiness, before?.readiness),
  ];
  return facts.filter((one) => CoachFact.safeParse(one).success);
}

const tidy = (value: number) => Math.round(value * 100) / 100 + 0;
const inUnit = (kg: number, unit: Unit) => {
  const grams = gramsOfKg(kg);
  return Math.round((unit === "kg" ? kgOfGrams(grams) : lbOfGrams(grams)) * 10) / 10;
};

function liftsOf({ now, focus }: FactsCase): LiftProgress[] {
  const asked = new Set(focus);
  const isAsked = ({ exerciseId }: LiftProgress) => exerciseId !== null && asked.has(exerciseId);
  const known = now.lifts.filter(({ toKg }) => toKg !== null);
  return [...known.filter(isAsked), ...known.filter((lift) => !isAsked(lift))].slice(0, MOST_LIFTS);
}

function liftFact(
  { exerciseId, name, isPerHand, fromKg, toKg }: LiftProgress,
  language: Language,
  unit: Unit,
  catalog: Catalog,
): CoachFact[] {
  // A lift of no catalogue bears a name that somebody typed: nobody is told to read that out.
  const exercise = catalog.byId.get(exerciseId ?? "");
  if (!exercise) return [];
  const { max, perHand } = FACT_LABELS[language];
  const label = `${localName(exercise, language) || name}, ${isPerHand ? perHand : max}`;
  const [from, to] = [inUnit(fromKg!, unit), inUnit(toKg!, unit)];
  return [{ key: exercise.id, label, value: to, unit, change: tidy(to - from) }];
}

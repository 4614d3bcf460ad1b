/** What a model is told of a brief: what was understood of the request, no name, no id, no kilogram. */
import type { Brief, PlannedDay } from "../../engine/program/brief.ts";
import { chooseHardDays } from "../../engine/program/hard-days.ts";
import { hardDayCount, slotCount } from "../../engine/program/default-blueprint.ts";
import { listCandidates } from "../../engine/program/candidates.ts";

/** The athlete's own words go along, because a model reads them better than a rule does. */
export type SharedWords = { words: readonly string[]; mayShareHealth: boolean };

export function factsOf(brief: Brief, { words, mayShareHealth }: SharedWords) {
  const { goal, secondaryGoals, level, weeks, days, event, layoff, screening } = brief;
  const hard = chooseHardDays(days, hardDayCount(brief), level === "novice");
  return {
    goal,
    ...(secondaryGoals.length > 0 && { alsoFor: secondaryGoals }),
    level,
    ...(brief.age !== null && { age: brief.age }),
    ...(brief.sex !== null && { sex: brief.sex }),
    weeks,
    // Another seed is another question, so that what was kept for the first is not given again.
    ...(brief.seed !== 0 && { variant: brief.seed }),
    hasMaxima: brief.maxima.size > 0,
    ...(event && { event: event.isMeet ? "meet" : "match" }),
    ...(layoff && { returnWeeks: Math.min(layoff.rampWeeks, weeks) }),
    ...(brief.hasOtherTraining && { otherTraining: true }),
    ...(mayShareHealth && screening.flags.length > 0 && { cautions: screening.flags }),
    ...(brief.focus.length > 0 && { focus: brief.focus }),
    ...(brief.keep.length > 0 && { keep: brief.keep }),
    ...(brief.wanted.length > 0 && { wanted: brief.wanted }),
    days: days.map((day, i) => factsOfDay(brief, day, hard.has(i))),
    exercises: listCandidates(brief).map(({ place, byPattern }) => ({
      ...(place !== null && { place }),
      ...Object.fromEntries(byPattern),
    })),
    ...(words.length > 0 && { words }),
  };
}

function factsOfDay(brief: Brief, day: PlannedDay, isHard: boolean) {
  const { weekday, minutes, place, sparesLegs } = day;
  return {
    ...(weekday !== null && { day: weekday }),
    minutes,
    // What a day is about changes nothing in how many it holds, unless it is an easy one.
    slots: slotCount(isHard ? "full_a" : "easy", day, brief),
    ...(place.name !== null && { place: place.name }),
    ...(sparesLegs && { spareLegs: true }),
    ...(!isHard && { easy: true }),
  };
}

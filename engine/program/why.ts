/** Answers "why this?" and "why not that?" from the program itself and the rules that made it. */
import type { Brief } from "./brief.ts";
import { whyNot } from "./eligible.ts";
import type { Program, ProgramExercise, Reason } from "./program.ts";
import { rank } from "./select.ts";

const RIVALS = 3;
const ASPECTS = ["pick", "sets", "load", "rest"] as const;

export type Why = {
  exerciseId: string;
  name: string;
  reasons: ({ aspect: (typeof ASPECTS)[number]; code: string } & Reason)[];
  /** What else could have been there, and by how much it was the lesser choice. */
  alternatives: { exerciseId: string; name: string; lost: number; text: string }[];
};
export type WhyNotAnswer = { exerciseId: string; name: string; rule: string; text: string };

/** The exercise that a JSON pointer such as `/weeks/0/sessions/1/exercises/2` leads to or into. */
export function exerciseAt(program: Program, path: string) {
  const match = /^\/weeks\/(\d+)\/sessions\/(\d+)\/exercises\/(\d+)(\/|$)/.exec(path);
  if (!match) return null;
  const [week, session, index] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const item = program.weeks[week]?.sessions[session]?.exercises[index];
  return item ? { item, session } : null;
}

export function explain(
  program: Program,
  brief: Brief,
  { item, session }: { item: ProgramExercise; session: number },
): Why {
  const reasons = ASPECTS.flatMap((aspect) => {
    const code = item.why?.[aspect];
    const reason = code === undefined ? undefined : program.reasons[code];
    return code !== undefined && reason ? [{ aspect, code, ...reason }] : [];
  });
  return {
    exerciseId: item.exerciseId,
    name: item.name,
    reasons,
    alternatives: rivalsOf(item, brief, session),
  };
}

function rivalsOf(item: ProgramExercise, brief: Brief, session: number) {
  const exercise = brief.catalog.byId.get(item.exerciseId);
  const place = (brief.days[session] ?? brief.days[0]!).place;
  if (!exercise) return [];
  const ranked = rank(exercise.pattern, brief, place, item.role);
  const own = ranked.find((one) => one.exercise.id === item.exerciseId)?.points ?? 0;
  return ranked
    .filter((one) => one.exercise.id !== item.exerciseId)
    .slice(0, RIVALS)
    .map(({ exercise: other, points }) => ({
      exerciseId: other.id,
      name: other.name,
      lost: Math.round((own - points) * 10) / 10,
      text:
        points > own
          ? "It ranks higher alone, but the week holds it already or another slot needs it."
          : "It may be done too; the chosen one fits goal, level and gym better.",
    }));
}

/** The rule that keeps an exercise out on every day, or how it ranks where none does. */
export function explainAbsence(exerciseId: string, brief: Brief): WhyNotAnswer | null {
  const exercise = brief.catalog.byId.get(exerciseId);
  if (!exercise) return null;
  const { name, pattern } = exercise;
  const refusals = brief.days.map(({ place }) => whyNot(exercise, brief, place));
  const [first] = refusals;
  if (first && refusals.every((refusal) => refusal !== null)) return { exerciseId, name, ...first };
  const day = brief.days[refusals.indexOf(null)]!;
  const ranked = rank(pattern, brief, day.place, "secondary");
  const at = ranked.findIndex((one) => one.exercise.id === exerciseId) + 1;
  const best = ranked[0]!.exercise.name;
  return {
    exerciseId,
    name,
    rule: "PATTERN_GAP",
    text: `Nothing forbids it: it ranks ${at} of ${ranked.length} for this movement, after ${best}.`,
  };
}

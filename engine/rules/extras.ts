/** What a session holds besides its exercises: drills of the warm-up and conditioning. */
import type { Exercise } from "../catalog/exercise.ts";
import { replacementFor } from "../program/select.ts";
import type { Facts, SessionFacts } from "./facts.ts";
import type { Change } from "./rule.ts";

/** `at` counts the drills; conditioning is -1. */
export type Extra = {
  session: SessionFacts;
  id: string;
  exercise: Exercise | undefined;
  at: number;
};

export const extraPath = ({ session, at }: Extra): string =>
  at < 0 ? `${session.path}/conditioning` : `${session.path}/warmup/${at}`;

/** All drills and conditioning that offend. */
export function findExtras(facts: Facts, offends: (extra: Extra) => boolean): Extra[] {
  const { byId } = facts.brief.catalog;
  const found: Extra[] = [];
  const ask = (session: SessionFacts, id: string, at: number) => {
    const extra = { session, id, exercise: byId.get(id), at };
    if (offends(extra)) found.push(extra);
  };
  for (const { sessions } of facts.weeks)
    for (const session of sessions) {
      const { warmup, conditioning } = session.session;
      for (let i = 0; i < warmup.length; i++) ask(session, warmup[i]!, i);
      if (conditioning) ask(session, conditioning.exerciseId, -1);
    }
  return found;
}

/** Drills that offend go; conditioning becomes another one where there is one. */
export function mendExtras(facts: Facts, offends: (extra: Extra) => boolean): Change[] {
  return findExtras(facts, offends).map((extra) => {
    const { session, id, exercise, at } = extra;
    const { conditioning, warmup } = session.session;
    if (at >= 0 || !conditioning) {
      session.session.warmup = warmup.filter((drill) => drill !== id);
      return { path: extraPath(extra), before: id, after: "" };
    }
    const next = exercise && replacementFor(exercise, facts.brief, session.place, new Set([id]));
    session.session.conditioning = next
      ? { ...conditioning, exerciseId: next.id, name: next.name }
      : null;
    return { path: extraPath(extra), before: id, after: next?.id ?? "" };
  });
}

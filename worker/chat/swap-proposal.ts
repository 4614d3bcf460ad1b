/** Proposes an exercise's stand-in for the rest of the program, with the changes that it truly makes. */
import { catalog } from "../../engine/catalog/catalog.ts";
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { lookUp, lookUpName } from "../../engine/catalog/lookup.ts";
import type { Language } from "../../engine/coach/language.ts";
import { localName } from "../../engine/coach/local-name.ts";
import type { ProgramChange } from "../../engine/program/program-change.ts";
import { readAvoid } from "../../engine/program/wishes.ts";
import type { Ctx } from "../ctx.ts";
import { adaptProgram } from "../services/adaptations.ts";
import { Fault } from "../core/errors.ts";
import { type Active, madeFrom, weekNow } from "../services/active-program.ts";
import { type SwapParams, swapInProgram } from "./actions/swap-in-program.ts";
import type { NewAction } from "./tool.ts";

/** Each try plans the rest of the program anew. */
const MOST_TRIES = 2;
const MOST_LINES = 8;
const MOST_WANTED = 20;

type Wish = {
  active: Active;
  from: Exercise;
  /** Ids, the best first. */
  candidates: readonly string[];
  reason: SwapParams["reason"];
  today: string;
  language: Language;
};

export type SwapProposal = { action: NewAction; to: Exercise };

/** Null where none of the best can take the place: the program is then better left as it is. */
export async function proposeSwap(ctx: Ctx, wish: Wish): Promise<SwapProposal | null> {
  const { active, from, candidates, reason, language } = wish;
  // Whoever avoids an exercise avoids what is named after it, too.
  const avoided = readAvoid([from.id], catalog(), []);
  const fine = candidates.filter((id) => !avoided.has(id)).slice(0, MOST_TRIES);
  for (const id of fine) {
    const to = catalog().byId.get(id);
    const changes = to && changesFor(wish, to);
    const proposal = changes && (await tryOut(ctx, active.row.id, { reason, changes }));
    if (!to || !proposal || !isSwapped(proposal, from, to)) continue;
    const { programId, revision, fromWeek } = proposal;
    const params: SwapParams = { programId, revision, fromWeek, reason, changes };
    const label = LABEL[language](localName(from, language), localName(to, language));
    const diff = sayChanges(proposal.changes, language);
    return { action: { kind: swapInProgram.kind, label, params, diff }, to };
  }
  return null;
}

function changesFor({ active, from, today }: Wish, to: Exercise): SwapParams["changes"] {
  const { request } = madeFrom(active, weekNow(active.program, today));
  const isFrom = (name: string) => lookUp(name, catalog()).best?.exercise.id === from.id;
  const others = (names: readonly string[] = []) => names.filter((name) => !isFrom(name));
  return {
    avoid: [from.id],
    wanted: [...others(request.wanted), to.id].slice(-MOST_WANTED),
    ...(request.keep && { keep: others(request.keep) }),
  };
}

/** As it would be; null where the program cannot go on with it. */
async function tryOut(ctx: Ctx, id: string, change: Pick<SwapParams, "reason" | "changes">) {
  try {
    return (await adaptProgram(ctx, id, { ...change, dryRun: true })).proposal;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

type Proposal = NonNullable<Awaited<ReturnType<typeof tryOut>>>;

function isSwapped({ program, fromWeek }: Proposal, from: Exercise, to: Exercise) {
  const rest = program.weeks.slice(fromWeek - 1).flatMap(({ sessions }) => sessions);
  const ids = new Set(rest.flatMap(({ exercises }) => exercises.map((item) => item.exerciseId)));
  return ids.has(to.id) && !ids.has(from.id);
}

const LABEL: Record<Language, (from: string, to: string) => string> = {
  en: (from, to) => `In the program: ${to} instead of ${from}`,
  es: (from, to) => `En el programa: ${to} en lugar de ${from}`,
  de: (from, to) => `Im Programm: ${to} statt ${from}`,
  fr: (from, to) => `Dans le programme : ${to} à la place de ${from}`,
  pt: (from, to) => `No programa: ${to} no lugar de ${from}`,
};

type Lines = {
  weeks(first: number, last: number): string;
  moved: string;
  rest(count: number): string;
};
const LINES: Record<Language, Lines> = {
  en: {
    weeks: (first, last) => (first === last ? `week ${first}` : `weeks ${first}-${last}`),
    moved: "moves",
    rest: (count) => `Besides: ${count} adjustments of sets, loads, effort or duration`,
  },
  es: {
    weeks: (first, last) => (first === last ? `semana ${first}` : `semanas ${first}-${last}`),
    moved: "cambia de sitio",
    rest: (count) => `Además: ${count} ajustes de series, cargas, esfuerzo o duración`,
  },
  de: {
    weeks: (first, last) => (first === last ? `Woche ${first}` : `Wochen ${first}-${last}`),
    moved: "rückt an eine andere Stelle",
    rest: (count) => `Außerdem: ${count} Anpassungen bei Sätzen, Lasten, Anstrengung oder Dauer`,
  },
  fr: {
    weeks: (first, last) => (first === last ? `semaine ${first}` : `semaines ${first}-${last}`),
    moved: "change de place",
    rest: (count) => `En plus : ${count} ajustements de séries, charges, effort ou durée`,
  },
  pt: {
    weeks: (first, last) => (first === last ? `semana ${first}` : `semanas ${first}-${last}`),
    moved: "muda de lugar",
    rest: (count) => `Além disso: ${count} ajustes de séries, cargas, esforço ou duração`,
  },
};

/** Exercises that come, go or move, each once with its weeks; the rest is counted. */
export function sayChanges(changes: readonly ProgramChange[], language: Language): string[] {
  const { weeks, rest } = LINES[language];
  const told = new Map<string, number[]>();
  for (const change of changes) {
    const line = sayChange(change, language);
    if (line !== null) told.set(line, [...(told.get(line) ?? []), change.week]);
  }
  const lines = [...told].map(
    ([line, at]) => `${line} (${weeks(Math.min(...at), Math.max(...at))})`,
  );
  const shown = lines.slice(0, MOST_LINES);
  const counted =
    changes.length - shown.reduce((sum, _, i) => sum + [...told.values()][i]!.length, 0);
  return counted > 0 ? [...shown, rest(counted)] : shown;
}

function sayChange({ kind, exerciseId, before, after }: ProgramChange, language: Language) {
  if (exerciseId === null) return null;
  const named = (name: string | null) => {
    const exercise = name === null ? undefined : lookUpName(name, catalog())?.exercise;
    return exercise ? localName(exercise, language) : name;
  };
  if (kind === "swapped") return `${named(before)} → ${named(after)}`;
  if (kind === "added") return `+ ${named(after)}`;
  if (kind === "removed") return `− ${named(before)}`;
  const own = catalog().byId.get(exerciseId);
  return kind === "moved" && own ? `${localName(own, language)} ${LINES[language].moved}` : null;
}

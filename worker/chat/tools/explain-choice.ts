/** Says why something stands in the program as it does, or which rule keeps something out. */
import * as z from "zod";
import type { Exercise } from "../../../engine/catalog/exercise.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { localName } from "../../../engine/coach/local-name.ts";
import type { Sore } from "../../../engine/coach/sore-words.ts";
import type { Brief } from "../../../engine/program/brief.ts";
import type { Program } from "../../../engine/program/program.ts";
import { resolve } from "../../../engine/program/resolve.ts";
import { explain, explainAbsence, type Why } from "../../../engine/program/why.ts";
import { RULES } from "../../../engine/rules/index.ts";
import { applyPolicy } from "../../../engine/rules/policy.ts";
import { FIELDS } from "../../services/planning-request.ts";
import { type Active, madeFrom, readActive, weekNow } from "../../services/active-program.ts";
import { readState } from "../../services/training-state.ts";
import { toldBefore } from "../told-before.ts";
import { HELD_BACK, mayShareHealth } from "../consent.ts";
import { MOST_FOUND_BYTES, fit, fitList } from "../fitting.ts";
import { requireNamed } from "../named.ts";
import { NO_PROGRAM } from "../no-program.ts";
import { saySoreLift, soreIn } from "../soreness.ts";
import type { ChatTool, ToolCtx, ToolResult } from "../tool.ts";
import { choice, words } from "../tool-inputs.ts";

const ABOUT = ["exercise", "sets", "load", "rest", "program"] as const;
const Input = z.strictObject({
  exercise: words(80, "Its name, in any language; null for the program as a whole"),
  about: choice(z.enum(ABOUT), "What of it; all if unsaid", {
    pick: "exercise",
    reps: "sets",
    weight: "load",
  }),
});
type About = z.output<typeof Input>["about"];

type Reason = { aspect: string; code: string; text: string; evidence: string[] };
export type FoundWhy =
  | { about: "none"; program: null }
  | {
      about: "program";
      program: string;
      week: number;
      of: number;
      phases: string;
      reasons: Reason[];
    }
  | {
      about: "exercise";
      exercise: string;
      inProgram: true;
      reasons: Reason[];
      alternatives: { name: string; text: string }[];
    }
  /** It hurt: for now that is the reason for all of it. */
  | { about: "waits"; exercise: string; text: string | null; heldBack?: string }
  | {
      about: "absence";
      exercise: string;
      inProgram: false;
      rule: string | null;
      text: string | null;
      heldBack?: string;
    };

type Lines = { why: string; whyNot: string; program: string };
const SUMMARY: Record<Language, Lines> = {
  en: { why: "Why it is in", whyNot: "Why it is not in", program: "Why the program is as it is" },
  es: { why: "Por qué está", whyNot: "Por qué no está", program: "Por qué el programa es así" },
  de: {
    why: "Warum es dabei ist",
    whyNot: "Warum es nicht dabei ist",
    program: "Warum das Programm so ist",
  },
  fr: {
    why: "Pourquoi c'est dedans",
    whyNot: "Pourquoi ce n'est pas dedans",
    program: "Pourquoi le programme est ainsi",
  },
  pt: { why: "Por que está", whyNot: "Por que não está", program: "Por que o programa é assim" },
};

export const explainChoice: ChatTool<z.output<typeof Input>, FoundWhy> = {
  name: "explain_choice",
  label: {
    en: "Looking up the reasons",
    es: "Buscando los motivos",
    de: "Suche die Gründe",
    fr: "Recherche des raisons",
    pt: "Procurando os motivos",
  },
  description:
    "Why an exercise, its sets, load or rest stand in the program as they do, what else there could be, or why an exercise is not in it.",
  schema: Input,
  proposes: false,
  async run(tool, { exercise: name, about }) {
    const { ctx, facts, today, language } = tool;
    const active = await readActive(ctx, facts.athlete);
    if (!name) {
      return active
        ? explainProgram(active, tool)
        : { found: { about: "none", program: null }, summary: NO_PROGRAM[language] };
    }
    const exercise = requireNamed(name);
    const sore = soreIn(exercise, await readState(ctx, facts.athlete.id), tool);
    if (sore?.waits) return explainWait(exercise, sore, tool);
    if (!active) {
      const brief = resolve(await toldBefore(ctx, facts.athlete, FIELDS.program), today);
      return explainNot(exercise, brief, tool);
    }
    const spot = findIn(active.program, exercise.id, weekNow(active.program, today));
    const brief = briefOf(active, spot?.week ?? weekNow(active.program, today));
    if (!spot) return explainNot(exercise, brief, tool);
    return explainThere(explain(active.program, brief, spot), exercise, about, tool);
  },
};

function explainWait(exercise: Exercise, sore: Sore, tool: ToolCtx): ToolResult<FoundWhy> {
  const aside = saySoreLift(exercise, sore, tool);
  const isShared = mayShareHealth(tool.facts);
  return {
    found: {
      about: "waits",
      exercise: localName(exercise, tool.language),
      text: isShared ? aside : null,
      ...(!isShared && { heldBack: HELD_BACK }),
    },
    summary: aside,
    aside,
  };
}

function briefOf(active: Active, week: number): Brief {
  const { request, policy, today } = madeFrom(active, week);
  const brief = resolve(request, today);
  const applied = policy && applyPolicy(brief, RULES, policy);
  return applied && !applied.errors ? applied.brief : brief;
}

/** From this week on, else in the weeks before it. */
function findIn({ weeks }: Program, exerciseId: string, from: number) {
  for (const week of [...weeks.slice(from - 1), ...weeks.slice(0, from - 1)])
    for (const [session, { exercises }] of week.sessions.entries())
      for (const item of exercises)
        if (item.exerciseId === exerciseId) return { item, session, week: week.number };
  return null;
}

const ASPECT_OF: Record<Exclude<About, null | undefined>, string | null> = {
  exercise: "pick",
  sets: "sets",
  load: "load",
  rest: "rest",
  program: null,
};

function explainThere(
  { reasons, alternatives }: Why,
  exercise: Exercise,
  about: About,
  { facts, language }: ToolCtx,
): ToolResult<FoundWhy> {
  const aspect = about ? ASPECT_OF[about] : null;
  const isShared = mayShareHealth(facts);
  const told = reasons
    .filter((one) => aspect === null || one.aspect === aspect)
    // It names a limitation as the reason.
    .filter(({ rule }) => isShared || rule !== OF_HEALTH)
    .map(({ aspect: of, code, text, evidence }) => ({ aspect: of, code, text, evidence }));
  const others = alternatives.map(({ name, text }) => ({ name, text }));
  const name = localName(exercise, language);
  const tell = (evidence: boolean, rivals: number) => () => ({
    about: "exercise" as const,
    exercise: name,
    inProgram: true as const,
    reasons: evidence ? told : told.map((one) => ({ ...one, evidence: [] })),
    alternatives: aspect === null || aspect === "pick" ? others.slice(0, rivals) : [],
  });
  return {
    found: fit(MOST_FOUND_BYTES, tell(true, 3), tell(false, 3), tell(false, 1)),
    summary: `${SUMMARY[language].why}: ${name}`,
  };
}

const OF_HEALTH = "EX_CONTRAINDICATED";

function explainNot(
  exercise: Exercise,
  brief: Brief,
  { facts, language }: ToolCtx,
): ToolResult<FoundWhy> {
  const answer = explainAbsence(exercise.id, brief);
  const isHeldBack = answer?.rule === OF_HEALTH && !mayShareHealth(facts);
  const name = localName(exercise, language);
  return {
    found: {
      about: "absence",
      exercise: name,
      inProgram: false,
      rule: isHeldBack ? null : (answer?.rule ?? null),
      text: isHeldBack ? null : (answer?.text ?? null),
      ...(isHeldBack && { heldBack: HELD_BACK }),
    },
    summary: `${SUMMARY[language].whyNot}: ${name}`,
  };
}

/** The reasons that its exercises give most often, each once. */
function explainProgram({ program, row }: Active, { today, language, facts }: ToolCtx) {
  const week = weekNow(program, today);
  const isShared = mayShareHealth(facts);
  const counts = new Map<string, { aspect: string; count: number }>();
  for (const { exercises } of program.weeks[week - 1]?.sessions ?? [])
    for (const { why } of exercises)
      for (const aspect of ["pick", "sets", "load"] as const) {
        const code = why?.[aspect];
        if (code === undefined) continue;
        counts.set(code, { aspect, count: (counts.get(code)?.count ?? 0) + 1 });
      }
  const reasons = [...counts]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .flatMap(([code, { aspect }]) => {
      const reason = program.reasons[code];
      if (!reason || (!isShared && reason.rule === OF_HEALTH)) return [];
      return [{ aspect, code, text: reason.text, evidence: reason.evidence }];
    });
  return {
    found: {
      about: "program" as const,
      program: row.name,
      week,
      of: program.weeks.length,
      phases: program.weeks.map(({ phase }) => phase).join(" "),
      reasons: fitList(MOST_FOUND_BYTES - 500, reasons),
    },
    summary: SUMMARY[language].program,
  };
}

/** Shows where the athlete stands: what was done beside the time before, one lift's course, the program. */
import * as z from "zod";
import type { CoachFact } from "../../../engine/coach/fact.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { type Active, readActive, weekNow } from "../../services/active-program.ts";
import { showRecord } from "../../services/log-analysis.ts";
import { openInsights } from "../../services/open-insights.ts";
import { dateIn } from "../../services/planning-request.ts";
import { RECENT_DAYS, readRecent } from "../../services/recent-training.ts";
import { unitOf } from "../../services/show-log.ts";
import { type BestSet, bestSets } from "../best-sets.ts";
import { fitList } from "../fitting.ts";
import { type LiftCourse, readCourse } from "../lift-course.ts";
import { requireNamed } from "../named.ts";
import { NO_PROGRAM } from "../no-program.ts";
import { nameIn } from "../read-sets.ts";
import type { ChatTool, ToolCtx } from "../tool.ts";
import { choice, words } from "../tool-inputs.ts";

const Input = z.strictObject({
  exercise: words(80, "A lift that is asked about, in any language"),
  about: choice(z.enum(["progress", "records"]), "records: the best sets", {
    bests: "records",
    prs: "records",
  }),
});

type Fact = CoachFact & { plusMinusPercent?: number };
type Trained = {
  days: number;
  lastSession: string;
  /** `change` is against as many days before. */
  facts: Fact[];
  records: { lift: string; kind: string; value: string; day: string }[];
  /** Insights that are open. */
  noticed: string[];
};

export type FoundProgress = {
  note: string;
  /** Null before the first log. */
  trained: Trained | null;
  program: null | {
    name: string;
    goal: string;
    week: number;
    of: number;
    deloadWeeks: number[];
    isDeload: boolean;
    sessions?: { name: string; date: string | null; past: boolean }[];
  };
  /** The best of all time, where that was asked for. */
  bests?: BestSet[];
  /** Of the lift that was asked for. */
  lift?: LiftCourse;
};

const TRAINED =
  "Facts of the last four weeks; change is against the four before. Maxima are estimates, unsure by plusMinusPercent.";
const UNTRAINED =
  'Nothing is logged yet: this is the plan alone. To begin, the athlete writes what was done, such as "bench 3x5 60 kg", and confirms.';

type Lines = {
  done(sessions: number): string;
  idle(day: string): string;
  week(week: number, of: number): string;
  begin: string;
};
const SUMMARY: Record<Language, Lines> = {
  en: {
    done: (sessions) => `Sessions in the last four weeks: ${sessions}`,
    idle: (day) => `No sessions in the last four weeks; the last one was on ${day}`,
    week: (week, of) => `Week ${week} of ${of}`,
    begin: "Nothing is logged yet: tell me your sets, and your progress shows here",
  },
  es: {
    done: (sessions) => `Sesiones en las últimas cuatro semanas: ${sessions}`,
    idle: (day) => `Sin sesiones en las últimas cuatro semanas; la última fue el ${day}`,
    week: (week, of) => `Semana ${week} de ${of}`,
    begin: "Aún no hay nada registrado: dime tus series y aquí verás tu progreso",
  },
  de: {
    done: (sessions) => `Einheiten in den letzten vier Wochen: ${sessions}`,
    idle: (day) => `Keine Einheit in den letzten vier Wochen; die letzte war am ${day}`,
    week: (week, of) => `Woche ${week} von ${of}`,
    begin: "Noch ist nichts eingetragen: Sag mir deine Sätze, dann siehst du hier den Fortschritt",
  },
  fr: {
    done: (sessions) => `Séances des quatre dernières semaines : ${sessions}`,
    idle: (day) => `Aucune séance depuis quatre semaines ; la dernière date du ${day}`,
    week: (week, of) => `Semaine ${week} sur ${of}`,
    begin: "Rien n'est encore noté : dis-moi tes séries et tes progrès s'afficheront ici",
  },
  pt: {
    done: (sessions) => `Treinos nas últimas quatro semanas: ${sessions}`,
    idle: (day) => `Nenhum treino nas últimas quatro semanas; o último foi em ${day}`,
    week: (week, of) => `Semana ${week} de ${of}`,
    begin: "Ainda não há nada registrado: diga as suas séries e o progresso aparece aqui",
  },
};

const MOST_FACT_BYTES = 650;
const MOST_BEST_BYTES = 700;
const MOST_RECORD_BYTES = 200;
const MOST_NOTICED_BYTES = 350;
const MOST_SESSION_BYTES = 320;

export const showProgress: ChatTool<z.output<typeof Input>, FoundProgress> = {
  name: "show_progress",
  label: {
    en: "Looking at where you stand",
    es: "Viendo por dónde vas",
    de: "Sehe nach, wo du stehst",
    fr: "Regarde où tu en es",
    pt: "Vendo em que ponto você está",
  },
  description:
    "What the athlete has done lately and how it moved: sessions, lifts, records, open insights, the week of the program. With a lift: its course, planned and done, and what to do with it next time.",
  schema: Input,
  proposes: false,
  async run(tool, { exercise: name, about }) {
    const { ctx, facts, language, today } = tool;
    const exercise = name ? requireNamed(name) : null;
    const focus = exercise ? [exercise.id] : [];
    const [active, recent] = await Promise.all([
      readActive(ctx, facts.athlete),
      readRecent(ctx, facts.athlete, { today, language, focus }),
    ]);
    const isTrained = recent.training.kept.sessions > 0;
    const trained = isTrained ? await tellTrained(tool, recent, exercise?.id ?? null) : null;
    const course = exercise && (await readCourse(tool, exercise, recent.training));
    const kept = { language, unit: unitOf(facts.athlete) };
    const bests =
      about === "records" && isTrained
        ? fitList(MOST_BEST_BYTES, bestSets(recent.training.kept, exercise?.id ?? null, kept))
        : null;
    const program = active && whereIn(active, today, exercise === null);
    return {
      found: {
        note: isTrained ? TRAINED : UNTRAINED,
        trained: trained && bests ? { ...trained, facts: [], records: [], noticed: [] } : trained,
        program,
        ...(bests && { bests }),
        ...(course && { lift: course.lift }),
      },
      ...(course?.aside && { aside: course.aside }),
      summary: summaryOf(language, { trained, program }, recent.statistics.sessions.done),
    };
  },
};

type Recent = Awaited<ReturnType<typeof readRecent>>;

async function tellTrained(
  { ctx, facts: { athlete }, language }: ToolCtx,
  recent: Recent,
  asked: string | null,
): Promise<Trained> {
  const { kept, span } = recent.training;
  const insights = asked === null ? await openInsights(ctx, athlete, language) : [];
  const noticed = insights.map(({ title, text }) => `${title}${ends(title) ? "" : "."} ${text}`);
  const unit = unitOf(athlete);
  const records = kept.records
    .filter(({ exerciseId, mark }) => exerciseId === asked || (!asked && mark.day >= span.from))
    .map((record) => showRecord(record, unit))
    .map(({ exerciseId, name, kind, load, count, day }) => ({
      lift: nameIn(language, exerciseId, name),
      kind,
      value: load?.display ?? String(count),
      day,
    }));
  return {
    days: RECENT_DAYS,
    lastSession: dateIn(athlete.timezone, kept.lastAt),
    facts: fitList(MOST_FACT_BYTES, factsAbout(recent, asked)),
    records: fitList(MOST_RECORD_BYTES, records.toReversed()),
    noticed: fitList(MOST_NOTICED_BYTES, noticed),
  };
}

const ends = (title: string) => /[.?!]$/.test(title);

/** Of one lift, where it was trained lately; else of all. */
function factsAbout({ facts, statistics }: Recent, asked: string | null): Fact[] {
  const unsure = new Map(
    statistics.lifts.map(({ exerciseId, plusMinusPercent }) => [exerciseId, plusMinusPercent]),
  );
  const isKnown = facts.some(({ key }) => key === asked);
  return facts
    .filter(({ key }) => !isKnown || key === asked || key === "sessions")
    .map((fact) => {
      const plusMinusPercent = unsure.get(fact.key) ?? null;
      return plusMinusPercent === null ? fact : { ...fact, plusMinusPercent };
    });
}

/** A lift's course leaves no room for the week's sessions. */
function whereIn({ program, row: { name } }: Active, today: string, isWhole: boolean) {
  const week = weekNow(program, today);
  const current = program.weeks[week - 1];
  const sessions = (current?.sessions ?? []).map((session) => ({
    name: session.name,
    date: session.date,
    past: session.date !== null && session.date < today,
  }));
  return {
    name,
    goal: program.goal,
    week,
    of: program.weeks.length,
    deloadWeeks: program.weeks.flatMap(({ deload, number }) => (deload ? [number] : [])),
    isDeload: current?.deload ?? false,
    ...(isWhole && { sessions: fitList(MOST_SESSION_BYTES, sessions) }),
  };
}

function summaryOf(
  language: Language,
  { trained, program }: Pick<FoundProgress, "trained" | "program">,
  sessions: number,
) {
  const { done, idle, week, begin } = SUMMARY[language];
  const at = program && week(program.week, program.of);
  const first = trained ? (sessions > 0 ? done(sessions) : idle(trained.lastSession)) : begin;
  return [first, at ?? (trained ? null : NO_PROGRAM[language])].filter(Boolean).join(". ");
}

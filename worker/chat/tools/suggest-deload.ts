/** Says whether a light week is due: by the logs, by the plan, by the hard weeks since the last one, by what was said. */
import * as z from "zod";
import type { Language } from "../../../engine/coach/language.ts";
import { plain } from "../../../engine/log/told.ts";
import { hardWeeksOf } from "../../../engine/program/phases.ts";
import type { Program, Week } from "../../../engine/program/program.ts";
import { resolve } from "../../../engine/program/resolve.ts";
import { deloadMissing } from "../../../engine/rules/deload-missing.ts";
import { type Active, madeFrom, readActive, weekNow } from "../../services/active-program.ts";
import { findLightDue } from "../../services/open-insights.ts";
import type { ChatTool } from "../tool.ts";
import { choices } from "../tool-inputs.ts";

const SIGNS = ["tired", "sore", "poor_sleep", "stalled"] as const;
type Sign = (typeof SIGNS)[number];

const Input = z.strictObject({
  signs: choices(z.enum(SIGNS), 4, "What the athlete said of the last days", {
    fatigued: "tired",
    exhausted: "tired",
    soreness: "sore",
    bad_sleep: "poor_sleep",
    plateau: "stalled",
  }),
});

/** Without accents, in all five languages. */
const SAID: Record<Sign, RegExp> = {
  tired:
    /\b(?:tired|exhaust|fatigue|drained|worn out|beat up|cansad|agotad|fatigad|mude|erschopf|platt\b|ausgelaugt|epuise|creve|esgotad|exaust)/,
  sore: /\b(?:sore|doms|agujetas|adolorid|muskelkater|courbature|dolorid)/,
  poor_sleep:
    /\b(?:(?:bad|poor|badly|no|little) sleep|sleep(?:ing|t)? (?:bad|poor|little)|(?:can ?not|can'?t) sleep|duermo (?:mal|poco)|dormi(?:do)? (?:mal|pouco|poco)|durmo (?:mal|pouco)|schlafe? (?:schlecht|wenig)|schlecht geschlafen|dors (?:mal|peu)|mal dormi)/,
  stalled:
    /\b(?:stall|plateau|stuck|not progress|no progress|estancad|no avanzo|no progreso|stagnier|stagnation|komme nicht weiter|stagne|n'avance plus|estagnad|nao evoluo|travad)/,
};

export type FoundDeload = {
  verdict: "light_now" | "by_log" | "next_week" | "due" | "by_signs" | "not_yet" | "no_program";
  week: number | null;
  of: number | null;
  deloadWeeks: number[];
  nextDeload: number | null;
  /** Since the last light week, this one included. */
  hardWeeks: number | null;
  signs: Sign[];
  /** What speaks for it, in the athlete's language. */
  reasons: string[];
  /** What makes a week a light one. */
  how: string;
  note: string;
};

const NOTE = "By what the logs show, the plan and the athlete's words.";
/** One alone is an ordinary day. */
const ENOUGH_SIGNS = 2;

const SUMMARY: Record<Language, Record<FoundDeload["verdict"], string>> = {
  en: {
    light_now: "This is a light week already",
    by_log: "By your logs, a light week is due now",
    next_week: "A light week comes next week",
    due: "A light week is due",
    by_signs: "By what you say, an easier week would do you good",
    not_yet: "No light week is due yet",
    no_program: "No program is under way, so nothing is due",
  },
  es: {
    light_now: "Esta ya es una semana ligera",
    by_log: "Según tu registro, toca ya una semana ligera",
    next_week: "La semana que viene es ligera",
    due: "Toca una semana ligera",
    by_signs: "Por lo que cuentas, te vendría bien una semana más fácil",
    not_yet: "Todavía no toca una semana ligera",
    no_program: "No hay ningún programa en marcha, así que no toca nada",
  },
  de: {
    light_now: "Das ist schon eine leichte Woche",
    by_log: "Nach deinen Einträgen ist jetzt eine leichte Woche fällig",
    next_week: "Nächste Woche ist eine leichte Woche",
    due: "Eine leichte Woche ist fällig",
    by_signs: "Nach dem, was du sagst, täte dir eine leichtere Woche gut",
    not_yet: "Noch ist keine leichte Woche fällig",
    no_program: "Zurzeit läuft kein Programm, also ist nichts fällig",
  },
  fr: {
    light_now: "C'est déjà une semaine légère",
    by_log: "D'après ton journal, une semaine légère s'impose maintenant",
    next_week: "La semaine prochaine est légère",
    due: "Une semaine légère s'impose",
    by_signs: "D'après ce que tu dis, une semaine plus facile te ferait du bien",
    not_yet: "Pas encore besoin d'une semaine légère",
    no_program: "Aucun programme n'est en cours, donc rien n'est prévu",
  },
  pt: {
    light_now: "Esta já é uma semana leve",
    by_log: "Pelos seus registros, está na hora de uma semana leve",
    next_week: "A próxima semana é leve",
    due: "Está na hora de uma semana leve",
    by_signs: "Pelo que você conta, uma semana mais fácil faria bem",
    not_yet: "Ainda não é hora de uma semana leve",
    no_program: "Nenhum programa em andamento, então nada está previsto",
  },
};

const IN_A_ROW: Record<Language, string> = {
  en: "Hard weeks in a row: #",
  es: "Semanas exigentes seguidas: #",
  de: "Harte Wochen in Folge: #",
  fr: "Semaines dures d'affilée : #",
  pt: "Semanas pesadas seguidas: #",
};

export const suggestDeload: ChatTool<z.output<typeof Input>, FoundDeload> = {
  name: "suggest_deload",
  label: {
    en: "Checking whether a light week is due",
    es: "Comprobando si toca una semana ligera",
    de: "Prüfe, ob eine leichte Woche fällig ist",
    fr: "Vérification d'une semaine légère",
    pt: "Verificando se é hora de uma semana leve",
  },
  description: "Whether a light week (deload) is due or planned, and what makes a week light.",
  schema: Input,
  proposes: false,
  async run({ ctx, facts, language, today, message }, input) {
    const signs = SIGNS.filter(
      (sign) => SAID[sign].test(plain(message)) || input.signs?.includes(sign),
    );
    const [active, byLog] = await Promise.all([
      readActive(ctx, facts.athlete),
      findLightDue(ctx, facts.athlete, language),
    ]);
    const isSaid = signs.length >= ENOUGH_SIGNS;
    const judged = active
      ? judgeProgram(active, today, { isSaid, isLogged: byLog !== null })
      : ({ ...NOTHING, verdict: byLog ? "by_log" : isSaid ? "by_signs" : "no_program" } as const);
    const { verdict, hardWeeks } = judged;
    const reasons =
      verdict === "by_log" && byLog?.words
        ? [`${byLog.words.title}: ${byLog.words.text}`]
        : verdict === "due"
          ? [IN_A_ROW[language].replace("#", String(hardWeeks))]
          : [];
    return {
      found: { ...judged, signs, reasons, how: deloadMissing.threshold, note: NOTE },
      summary: SUMMARY[language][verdict],
    };
  },
};

const NOTHING = { week: null, of: null, deloadWeeks: [], nextDeload: null, hardWeeks: null };

type Signed = { isSaid: boolean; isLogged: boolean };

function judgeProgram(active: Active, today: string, signed: Signed) {
  const { program } = active;
  const week = weekNow(program, today);
  const { request, today: madeOn } = madeFrom(active, week);
  const most = hardWeeksOf(resolve(request, madeOn));
  return {
    ...judge(program, week, most, signed),
    week,
    of: program.weeks.length,
    deloadWeeks: program.weeks.filter(isLight).map(({ number }) => number),
  };
}

const LIGHT = new Set<Week["phase"]>(["deload", "taper", "return"]);
const isLight = ({ deload, phase }: Week) => deload || LIGHT.has(phase);

function judge(
  { weeks }: Pick<Program, "weeks">,
  now: number,
  most: number,
  { isSaid, isLogged }: Signed,
) {
  const current = weeks[now - 1];
  const before = weeks.slice(0, now).findLastIndex(isLight);
  const hardWeeks = now - 1 - before;
  const nextDeload = weeks.slice(now).find(isLight)?.number ?? null;
  const judged = (verdict: FoundDeload["verdict"]) => ({ hardWeeks, nextDeload, verdict });
  if (current && isLight(current)) return judged("light_now");
  if (isLogged) return judged("by_log");
  if (nextDeload === now + 1) return judged("next_week");
  if (hardWeeks >= most) return judged("due");
  return judged(isSaid ? "by_signs" : "not_yet");
}

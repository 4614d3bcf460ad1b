/** Hears own words before any model does: what sends to a doctor, to help or to a halt is said by the engine. */
import * as z from "zod";
import { screen } from "../athlete/screening/screen.ts";
import { writeSafetyAnswer } from "../safety/answer.ts";
import { guard, type Verdict } from "../safety/guard.ts";
import type { SafetyLevel } from "../safety/levels.ts";
import { CRISIS, EMERGENCY, REFER } from "../substitute/messages.ts";
import { signsIn } from "../substitute/signs.ts";
import type { Language } from "./language.ts";
import { SAFETY_LINES } from "./safety-lines.ts";

/** As much as any fixed answer takes. */
export const SAFETY_CHARS = 1_200;
const MOST = 600;
const CAUTION =
  "We take what you wrote into account. Stay in the range that does not bother you, and if it gets worse, stop and have it looked at.";

export const SafetyNote = z
  .object({
    level: z.enum(["none", "caution", "refer", "emergency", "crisis"]).meta({
      description:
        "From `refer` on, somebody who can help comes before training, and no model is asked",
    }),
    text: z.string().max(SAFETY_CHARS).nullable().meta({ description: "What to tell the athlete" }),
  })
  .meta({
    id: "SafetyNote",
    description: "What the athlete's own words call for",
    example: { level: "none", text: null },
  });
export type SafetyNote = z.infer<typeof SafetyNote>;

export const NO_SAFETY_NOTE: SafetyNote = { level: "none", text: null };

type Heard = {
  words: string;
  /** Said as complaints, each one by itself. */
  complaints?: readonly string[] | undefined;
  /** YYYY-MM-DD, where the athlete is. */
  today: string;
  language: Language;
  /** What the guard found, where it was asked before. */
  verdict?: Verdict;
};

/** What the guard finds, as it weighs on advice; tricks are no matter of health. */
const NOTES: Partial<Record<SafetyLevel, SafetyNote["level"]>> = {
  emergency: "emergency",
  crisis: "crisis",
  eating_disorder: "refer",
  minor: "refer",
  medical_referral: "refer",
  ped: "refer",
  extreme_diet: "refer",
};

export function hearSafety(heard: Heard): SafetyNote {
  const { words, complaints = [], language } = heard;
  const text = [words, ...complaints].join(".\n");
  const { level, topic, also } = heard.verdict ?? guard({ text, language });
  const note = NOTES[level];
  if (note === undefined || level === "safe") return hearComplaints(heard);
  const { message } = writeSafetyAnswer({ level, topic, also, language, country: null });
  return { level: note, text: message };
}

function hearComplaints({ words, complaints = [], today, language }: Heard): SafetyNote {
  const screening = screen({ today, notes: words, injuries: [...complaints] });
  const signs = signsIn([words, ...complaints].join(".\n"), complaints.length > 0);
  const { clearance, outcome, refusals } = screening;
  const codes = new Set(screening.advice.map(({ code }) => code));
  const advice = fit(screening.advice.map(({ text }) => text));
  const say = (level: Exclude<SafetyNote["level"], "none">, english: string): SafetyNote => ({
    level,
    text: language === "en" ? english : SAFETY_LINES[language][level],
  });
  if (codes.has("crisis") || signs.level === "crisis") return say("crisis", advice || CRISIS);
  if (clearance === "stop_now" || signs.level === "emergency")
    return say("emergency", codes.has("emergency") ? advice : fit([EMERGENCY, advice]));
  if (language !== "en" && refusals.some(({ code }) => code === "under_13"))
    return { level: "refer", text: SAFETY_LINES[language].child };
  if (outcome === "refer_first" || outcome === "reject" || signs.level === "refer")
    return say("refer", advice || REFER);
  return outcome === "plan" ? NO_SAFETY_NOTE : say("caution", advice || CAUTION);
}

/** Nobody but a person is asked then. */
export const endsTraining = ({ level }: SafetyNote) => level !== "none" && level !== "caution";

/** As many whole texts as there is room for. */
function fit(texts: readonly string[]) {
  let all = "";
  for (const text of texts) {
    const more = all ? `${all} ${text}` : text;
    if (text && more.length <= MOST) all = more;
  }
  return all;
}

/** Hears what a model has written before anybody sees it: deterministic, in five languages, in one pass. */
import type { Language } from "../coach/language.ts";
import type { SafetyLevel, Topic } from "./levels.ts";
import { changesMedicine, isDiagnosis, plansSession } from "./output/claims.ts";
import {
  hasDose,
  hasSource,
  type Substances,
  substancesIn,
  topicAfter,
  type Topic as Subject,
} from "./output/dose.ts";
import { hasBodyFigure, isUnderFloor } from "./output/energy.ts";
import { fold } from "./output/fold.ts";
import { namesHelp } from "./output/help.ts";
import { makeLeakReader, type Secrets } from "./output/leak.ts";
import { hasForeignLink } from "./output/links.ts";
import { hasMethod } from "./output/method.ts";
import { sentencesOf } from "./output/sentences.ts";

export const SPOKEN_CODES = [
  "dose",
  "source",
  "kcal_under_floor",
  "method",
  "missing_help",
  "diagnosis",
  "drug_change",
  "training_in_crisis",
  "prompt_leak",
  "foreign_link",
] as const;
export type SpokenCode = (typeof SPOKEN_CODES)[number];

export type SpokenCase = {
  text: string;
  level: SafetyLevel;
  topic: Topic | null;
  /** Models mix languages, so that all five are always listened for. */
  language: Language;
  person?: { sex?: string; isMinor?: boolean; isPregnant?: boolean };
  secrets?: Secrets;
  /** Hosts that links may lead to, besides those of the directory. */
  allowedHosts?: readonly string[];
  /** More is to come: who helps may still be named. */
  isPart?: boolean;
  /** Sentences that end before it have been heard already; they are read for what they are about. */
  heardTo?: number;
};
/** Where the sentence stands that it is found in; what is missing stands at the end. */
export type SpokenFinding = { code: SpokenCode; start: number; end: number };

/** What was last spoken of stays in mind for so many sentences. */
const IN_MIND = 3;
/** As many sentences back may words lie that a leak begins with. */
const BACK = 8;
/** Longer sentences are heard in overlapping parts, so that no text costs more than its length. */
const MOST = 2_000;
const OVERLAP = 400;

type Rule = (folded: string, about: Subject, substances: Substances) => boolean;

export function checkSpoken(spoken: SpokenCase): SpokenFinding[] {
  const { text, level, secrets, allowedHosts = [], isPart, heardTo = 0 } = spoken;
  const rules = Object.entries(rulesOf(spoken));
  const leak = secrets && makeLeakReader(secrets);
  const sentences = sentencesOf(text);
  const findings: SpokenFinding[] = [];
  let subject: Subject = null;
  let age = 0;
  const first = sentences.findIndex(({ end }) => end > heardTo);
  for (const { start, end, text: sentence } of sentences.slice(Math.max(0, first - BACK))) {
    const parts = partsOf(fold(sentence)).map((folded) => [folded, substancesIn(folded)] as const);
    if (age++ >= IN_MIND) subject = null;
    const leaks = leak?.read(sentence) ?? false;
    if (end > heardTo) {
      const add = (code: SpokenCode) => findings.push({ code, start, end });
      const about = subject;
      for (const [code, has] of rules)
        if (parts.some(([folded, named]) => has(folded, about, named))) add(code as SpokenCode);
      if (leaks) add("prompt_leak");
      if (hasForeignLink(sentence, allowedHosts)) add("foreign_link");
    }
    for (const [, named] of parts) {
      if (named.drugs.length > 0 || named.harmless.length > 0) age = 0;
      subject = topicAfter(named, subject);
    }
  }
  if (!isPart && !namesHelp(text, level))
    findings.push({ code: "missing_help", start: text.length, end: text.length });
  return findings;
}

function rulesOf({ level, person = {} }: SpokenCase): Partial<Record<SpokenCode, Rule>> {
  const isUrgent = level === "crisis" || level === "emergency";
  const known = { ...person, isMinor: person.isMinor ?? level === "minor" };
  return {
    dose: (text, about, substances) => hasDose(text, substances, about),
    source: hasSource,
    kcal_under_floor: (text) =>
      (level === "eating_disorder" && hasBodyFigure(text)) || isUnderFloor(text, known),
    method: hasMethod,
    diagnosis: isDiagnosis,
    drug_change: changesMedicine,
    ...(isUrgent && { training_in_crisis: plansSession }),
  };
}

function partsOf(folded: string): string[] {
  if (folded.length <= MOST) return [folded];
  const parts: string[] = [];
  for (let from = 0; from < folded.length; from += MOST - OVERLAP)
    parts.push(folded.slice(from, from + MOST));
  return parts;
}

/** Screens a request before any plan: one verdict, the flags behind it and the bounds that follow. */
import { ADVICE } from "./advice.ts";
import { checkBody } from "./body.ts";
import { checkCircumstances } from "./circumstances.ts";
import { newDraft } from "./draft.ts";
import { checkGoals } from "./goals.ts";
import { checkMaxima } from "./maxima.ts";
import { heedGuard } from "./heed-guard.ts";
import { readWords } from "./read-words.ts";
import type { ScreenInput } from "./request-facts.ts";
import { checkSchedule } from "./schedule.ts";
import type { Screening } from "./screening.ts";

function textsOf({ injuries = [], conditions = [], notes }: ScreenInput) {
  return [
    ...injuries.map((text, at) => ({ pointer: `/injuries/${at}`, text, isChat: false })),
    ...conditions.map((text, at) => ({ pointer: `/conditions/${at}`, text, isChat: false })),
    ...(notes ? [{ pointer: "/notes", text: notes, isChat: true }] : []),
  ];
}

export function screen(request: ScreenInput): Screening {
  const draft = newDraft();
  const todayMs = Date.parse(request.today);
  checkBody(draft, request);
  readWords(draft, textsOf(request), todayMs);
  heedGuard(draft, request);
  checkCircumstances(draft, request);
  checkMaxima(draft, request);
  checkSchedule(draft, request, todayMs);
  checkGoals(draft, request);
  const flags = [...draft.flags].sort();
  return {
    outcome: draft.outcome,
    clearance: draft.clearance,
    flags,
    limits: draft.limits,
    advice: [
      ...[...draft.advice].map(([code, text]) => ({ code, text })),
      ...flags.map((code) => ({ code, text: ADVICE[code] })),
    ],
    questions: draft.questions,
    refusals: draft.refusals,
    understood: draft.understood,
    notUnderstood: draft.notUnderstood,
  };
}

/** What the guard hears in notes weighs on every plan: nobody is planned for in an emergency or a crisis. */
import { guard } from "../../safety/guard.ts";
import type { Concern } from "../../safety/levels.ts";
import { ADVICE } from "./advice.ts";
import { add, type Draft, type Finding } from "./draft.ts";
import type { ScreenInput } from "./request-facts.ts";

const FINDINGS: Partial<Record<Concern, Finding>> = {
  emergency: {
    outcome: "refer_first",
    clearance: "stop_now",
    advice: { code: "emergency", text: ADVICE.emergency },
  },
  crisis: {
    outcome: "refer_first",
    clearance: "clearance_required",
    advice: { code: "crisis", text: ADVICE.crisis },
  },
  eating_disorder: { outcome: "refer_first", flags: ["eating_disorder"] },
};

export function heedGuard(draft: Draft, { notes }: ScreenInput): void {
  if (!notes) return;
  const { level, also } = guard({ text: notes });
  const concerns = level === "safe" ? [] : [level, ...also.map((one) => one.level)];
  for (const concern of concerns) {
    const finding = FINDINGS[concern];
    if (finding) add(draft, finding);
  }
}

/** What the engine may have found for each kind of wish, for the tests of what the coach says. */
import type { OfflineFacts } from "./facts.ts";
import type { IntentKind } from "./intent.ts";

const bench = { key: "bench", label: "Bench", value: 102.5, unit: "kg", change: 2.5 };
const upper = { name: "Upper A", day: "Mon" };
const press = { name: "Barbell bench press", sets: 3, reps: "6-8", load: "100 kg" };

export const FACTS: Record<IntentKind, readonly OfflineFacts[]> = {
  swap: [
    {
      kind: "swap",
      from: "Barbell bench press",
      options: [
        { name: "Push-up", why: "Possible with what is there: no equipment.", load: null },
        { name: "My own thing", why: "Quieter.", load: "24 kg" },
      ],
    },
    { kind: "swap", from: "", options: [] },
    { kind: "ask", about: "exercise" },
    { kind: "nothing_found" },
  ],
  why: [
    { kind: "why", subject: "Barbell back squat", reasons: ["It loads the legs."] },
    { kind: "why", subject: null, reasons: [] },
  ],
  log: [
    { kind: "sets", exercises: [press], isProposed: true, asks: [], hasUnread: true },
    { kind: "sets", exercises: [press], isProposed: false, asks: [], hasUnread: false },
    { kind: "sets", exercises: [press], isProposed: true, asks: ["my thing"], hasUnread: true },
    { kind: "sets", exercises: [], isProposed: false, asks: [], hasUnread: true },
    { kind: "ask", about: "sets" },
  ],
  show_progress: [
    { kind: "progress", facts: [bench], noticed: [] },
    { kind: "progress", facts: [bench], noticed: ["Bench: no gain for 24 days."] },
    { kind: "progress", facts: [], noticed: [] },
    { kind: "next_time", exercise: { ...press, load: "102.5 kg, RPE 8" } },
    { kind: "next_time", exercise: press, isDone: true, day: "2026-12-02" },
    { kind: "next_time", exercise: { ...press, sets: 0 }, note: "It hurt there." },
    {
      kind: "records",
      bests: [
        { lift: "Barbell bench press", load: "102.5 kg", amount: "5", day: "2026-11-20" },
        { lift: "Pull-up", load: null, amount: "12", day: "2026-11-20" },
      ],
    },
    { kind: "no_logs" },
  ],
  make_workout: [
    { kind: "workout", name: "Upper", minutes: 30, exercises: [press] },
    { kind: "ask", about: "minutes" },
  ],
  request_program: [
    { kind: "program", weeks: 12, daysPerWeek: 4, isStarted: true },
    { kind: "program", weeks: 12, daysPerWeek: null, isStarted: false },
    { kind: "program", weeks: null, daysPerWeek: null, isStarted: false },
    { kind: "ask", about: "goal" },
  ],
  show_program: [
    {
      kind: "week",
      number: 3,
      isEasy: true,
      sessions: [
        { ...upper, minutes: 60 },
        { name: "Lower", day: null, minutes: null },
      ],
    },
    { kind: "workout", name: "Upper", minutes: null, exercises: [press] },
    { kind: "rest_day", next: upper },
    { kind: "rest_day", next: null },
    { kind: "no_program" },
  ],
  deload: [
    { kind: "deload", answer: "yes", reasons: ["Effort rose."] },
    { kind: "deload", answer: "no", reasons: [] },
    { kind: "deload", answer: "now", reasons: [] },
    { kind: "deload", answer: "next", reasons: [] },
  ],
  meal_question: [
    { kind: "meal", kcal: 2450, proteinG: 150, carbsG: null, fatG: 70 },
    { kind: "meal", kcal: null, proteinG: null, carbsG: null, fatG: null },
    ...(["protein", "calories", "plan", "timing", "general"] as const).map((about) => ({
      kind: "meal_general" as const,
      about,
    })),
  ],
  form: [
    { kind: "form", name: "Barbell back squat", cues: ["Feet flat."], faults: ["Heels lift."] },
    { kind: "form", name: "", cues: [], faults: [] },
  ],
  set_preference: [
    {
      kind: "preference",
      minutes: 45,
      daysPerWeek: 3,
      units: "lb",
      style: "strict",
      isSaved: false,
    },
    { kind: "preference", daysPerWeek: 3, isSaved: true },
    { kind: "preference", isSaved: false },
    { kind: "proposal", what: ["Squat out, leg press in"] },
    { kind: "proposal", what: [] },
  ],
  motivation: (["missed_workouts", "plateau", "achievement", "return", "custom"] as const).map(
    (context) => ({ kind: "motivation", context, facts: [bench] }),
  ),
  greeting: [
    { kind: "greeting", next: null },
    { kind: "greeting", next: upper },
  ],
  thanks: [{ kind: "thanks" }],
  goodbye: [{ kind: "goodbye" }],
  who_are_you: [{ kind: "who_are_you" }],
  help: [{ kind: "help" }],
  rate_limit: [
    { kind: "limits", remaining: 3, limit: 10 },
    { kind: "limits", remaining: 0, limit: 10 },
  ],
  short_day: [{ kind: "workout", name: "Upper", minutes: 20, exercises: [press] }],
  missed: [
    { kind: "missed", next: upper },
    { kind: "missed", next: null },
  ],
  confirm: [{ kind: "confirmed" }, { kind: "nothing_pending" }],
  reject: [{ kind: "rejected" }],
  unknown: [{ kind: "unknown" }, { kind: "ask", about: "detail" }],
};

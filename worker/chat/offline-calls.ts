/** Which tool does what somebody wants, where no model chooses one. */
import type { Intent } from "../../engine/coach/offline/intent.ts";
import { exerciseNamed } from "../../engine/coach/offline/names.ts";
import type { ToolCall } from "./run-tool.ts";

/** Without what was not said. */
const said = (input: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  );

/** Read out of a message with slips and short names, it is passed on as what was understood. */
const idOf = (name: string | null) => (name === null ? null : (exerciseNamed(name)?.id ?? name));

const WEEKDAY: Record<number, string> = {
  1: "mon",
  2: "tue",
  3: "wed",
  4: "thu",
  5: "fri",
  6: "sat",
  7: "sun",
};
const SHORT_MINUTES = 20;

/** Null where nothing has to be looked up. */
export function callFor(intent: Intent): ToolCall | null {
  switch (intent.kind) {
    case "swap": {
      const { exercise, reason, equipment, painAreas } = intent;
      return exercise === null
        ? null
        : {
            name: "swap_exercise",
            input: said({ exercise: idOf(exercise), reason, equipment, painAreas }),
          };
    }
    case "why":
      return {
        name: "explain_choice",
        input: said({ exercise: idOf(intent.exercise), about: intent.about }),
      };
    case "log":
      return { name: "log_workout", input: {} };
    case "show_progress":
      return {
        name: "show_progress",
        input: said({ exercise: idOf(intent.exercise), about: intent.isRecords && "records" }),
      };
    case "make_workout": {
      const { minutes, focus, equipment } = intent;
      return { name: "make_workout", input: said({ minutes, focus, equipment }) };
    }
    case "short_day":
      return { name: "make_workout", input: { minutes: SHORT_MINUTES } };
    case "request_program": {
      const { goal, weeks, daysPerWeek } = intent;
      return { name: "request_program", input: said({ goal, weeks, daysPerWeek }) };
    }
    case "show_program": {
      const { week, day } = intent;
      const isNumber = typeof day === "number";
      return {
        name: "show_program",
        input: said({ week, day: isNumber ? WEEKDAY[day] : day }),
      };
    }
    case "deload":
      return { name: "suggest_deload", input: {} };
    case "meal_question":
      return intent.about === "timing" || intent.about === "general"
        ? null
        : { name: "plan_meals", input: {} };
    case "form":
      return intent.exercise === null
        ? null
        : { name: "check_form", input: { exercise: idOf(intent.exercise) } };
    case "set_preference": {
      const { minutes, daysPerWeek, style, units } = intent;
      return {
        name: "set_preference",
        input: said({
          workoutMinutes: minutes,
          daysPerWeek,
          coachingStyle: style,
          units: units && (units === "lb" ? "imperial" : "metric"),
        }),
      };
    }
    case "motivation":
    case "greeting":
    case "thanks":
    case "goodbye":
    case "who_are_you":
    case "help":
    case "rate_limit":
    case "missed":
    case "confirm":
    case "reject":
    case "unknown":
      return null;
  }
}

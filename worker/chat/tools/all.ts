/** The tools that models are shown; one line each. */
import type { ChatTool } from "../tool.ts";
import { checkForm } from "./check-form.ts";
import { explainChoice } from "./explain-choice.ts";
import { findExercise } from "./find-exercise.ts";
import { logWorkout } from "./log-workout.ts";
import { makeWorkout } from "./make-workout.ts";
import { planMeals } from "./plan-meals.ts";
import { requestProgram } from "./request-program.ts";
import { setPreferenceTool } from "./set-preference.ts";
import { showProgram } from "./show-program.ts";
import { showProgress } from "./show-progress.ts";
import { suggestDeload } from "./suggest-deload.ts";
import { swapExercise } from "./swap-exercise.ts";

/** Whoever runs one reads its input with its own schema first, so the list need not know the inputs. */
export const TOOLS = [
  checkForm,
  explainChoice,
  findExercise,
  logWorkout,
  makeWorkout,
  planMeals,
  requestProgram,
  setPreferenceTool,
  showProgram,
  showProgress,
  suggestDeload,
  swapExercise,
] as unknown as readonly ChatTool[];

/** Classic programs as published, each with the request it was written for: nothing to be alarmed at. */
import type { Program } from "../../../engine/program/program.ts";
import type { ProgramRequest } from "../../../engine/program/request.ts";
import { ADVANCED } from "./advanced.ts";
import { BEGINNER } from "./beginner.ts";
import { GENERAL } from "./general.ts";
import { TRAINING_MAX } from "./training-max.ts";
import { WEEKLY } from "./weekly.ts";

export const CLASSICS: readonly { program: Program; request: ProgramRequest }[] = [
  ...BEGINNER,
  ...GENERAL,
  ...TRAINING_MAX,
  ...WEEKLY,
  ...ADVANCED,
];

/** Classic programs as published: whom each is for at once, its weeks when somebody asks. */
import { ADVANCED } from "./advanced.ts";
import { BEGINNER } from "./beginner.ts";
import { GENERAL } from "./general.ts";
import { GREYSKULL } from "./greyskull.ts";
import { SPLITS } from "./splits.ts";
import { ProgramTemplate, type Template } from "./template.ts";
import { TRAINING_MAX } from "./training-max.ts";
import { WEEKLY } from "./weekly.ts";

export const TEMPLATES_CATALOG: readonly Template[] = [
  ...BEGINNER,
  ...GREYSKULL,
  ...GENERAL,
  ...SPLITS,
  ...TRAINING_MAX,
  ...WEEKLY,
  ...ADVANCED,
];

/** Without their programs: what can be shown and sent. */
export const listTemplates = (): ProgramTemplate[] =>
  TEMPLATES_CATALOG.map((template) => ProgramTemplate.parse(template));

export const findTemplate = (id: string): Template | null =>
  TEMPLATES_CATALOG.find((template) => template.id === id) ?? null;

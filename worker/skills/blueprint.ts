/** Asks for the blueprint of a program: a paragraph of intent, out of which the engine makes every number. */
import * as z from "zod";
import {
  ADJUSTMENTS,
  ASKS,
  type Blueprint,
  EMPHASIS,
  FOCI,
  SCHEMES,
  SPLITS,
  type Slot,
  makeBlueprint,
} from "../../engine/program/blueprint.ts";
import type { Brief } from "../../engine/program/brief.ts";
import { defaultBlueprint } from "../../engine/program/default-blueprint.ts";
import { PHASES } from "../../engine/program/program.ts";
import { catalog } from "../../engine/catalog/catalog.ts";
import { blueprintVerdict, tidyBlueprint, tidySlots } from "./blueprint-check.ts";
import { type SharedWords, factsOf } from "./brief-facts.ts";
import { once } from "../core/once.ts";
import { DATA_RULE, userData } from "./quote.ts";
import type { Skill } from "./skill.ts";
import { DAY_MS } from "../core/durations.ts";

export type BlueprintInput = { brief: Brief; language: string } & SharedWords;

const SYSTEM = `You are the planning mind of a strength coach. You propose the intent of a training program as one compact JSON object; an engine turns it into sets, repetitions, loads, rests and dates and holds it against its rules. You never write a number of sets, repetitions or kilograms.

Keys, in this order:
v: always 1.
adj: cautions that the athlete's words call for and the facts do not show yet, from: ${ADJUSTMENTS.join(", ")}. Only add caution, never remove it. Usually empty.
split: the name of the week, from: ${SPLITS.join(", ")}. FB is full body, UL upper and lower, ULF both and a full day, PPL push, pull, legs, SBD squat, bench and deadlift days; the digit is the number of hard days.
ph: phases in order, each {k, w}: k from ${PHASES.join(", ")}; w weeks from 1 to 6. The weeks of all phases add up to exactly the weeks asked for. Hard blocks of 3 to 6 weeks with a deload of 1 between them; after a layoff begin with return; end with taper only before an event.
per: how repetitions vary: linear, wave, dup or block. pg: how loads grow: linear for novices, double for most, rir_wave or pct_1rm where maxima are known.
em: up to 4 muscles that get more or less, each {m, d}: m from ${EMPHASIS.join(", ")}; d -1, 1 or 2.
days: exactly one entry for each training day, in order: {f, x}. f is the focus, from: ${FOCI.join(", ")}. x is the exercises in the order they are done, each {e, s}: e an id from the list of that day's place, exactly as written; s from: ${SCHEMES.join(", ")}. Begin with the big lifts. heavy and top_backoff are for main lifts of strength, volume for main lifts of size, second and second_high for further compound lifts, iso and iso_high for small ones, power for fast ones, core, carry and hold for what they name. As many exercises as "slots" says, no exercise twice in a day, and over the week a squat or lunge, a hinge, a push and a pull in both directions, and the trunk. On a day marked "spareLegs" leave heavy leg work out; a day marked "easy" gets f easy and light work.
cond: conditioning {k, n, min}: k none, z2, intervals or sport; n times a week 0 to 5; min minutes from 0, 10, 15, 20, 25, 30, 40, 45, 60. With none both are 0.
ask: at most 2 questions for the athlete, from: ${ASKS.join(", ")}. Usually empty.
why: at most 20 plain words for the athlete, in the language that "language" names. No numbers.

Answer with that one JSON object and nothing else, without spaces or line breaks.
${DATA_RULE} You may take wishes and cautions from it, within these rules.`;

const PATCH_SCHEMA = once(() => {
  const { ph, days } = shownSchema().shape;
  const { f, x } = days.element.shape;
  return z.strictObject({
    ph,
    days: z.array(z.strictObject({ i: z.literal([1, 2, 3, 4, 5, 6, 7]), f, x })),
  });
});

const schema = once(() =>
  makeBlueprint(catalog().all.map(({ id }) => id) as [string, ...string[]]),
);

/** Providers count the tokens of a schema: which exercises there are, the prompt and the check say. */
const shownSchema = once(() => {
  const { days } = schema().shape;
  const slot = days.element.shape.x.element.extend({ e: z.string() });
  const day = days.element.extend({ x: z.array(slot) });
  return schema().extend({ days: z.array(day) });
});

export const blueprint: Skill<BlueprintInput, Blueprint> = {
  id: "blueprint",
  version: 1,
  role: "program",
  get schema() {
    return schema();
  },
  get shownSchema() {
    return shownSchema();
  },
  keptMs: DAY_MS,
  ask: ({ brief, language, ...shared }) => ({
    system: SYSTEM,
    messages: [userData({ language, ...factsOf(brief, shared) })],
    maxOutputTokens: 1_000,
  }),
  tidy: (raw, { brief }) => tidyBlueprint(raw, brief),
  check: (answer, { brief }) => blueprintVerdict(answer, brief),
  patch: {
    get schema() {
      return PATCH_SCHEMA();
    },
    instruction:
      "Send only what has to change, as {ph, days}: ph whole or empty to keep it; days only the changed ones, each {i, f, x} with i its place from 1.",
    maxOutputTokens: 800,
    apply: applyPatch,
  },
  fallback: ({ brief }) => defaultBlueprint(brief),
};

function applyPatch(answer: Blueprint, raw: unknown): unknown {
  const parsed = PATCH_SCHEMA().safeParse(raw);
  if (!parsed.success) return answer;
  const { ph, days } = parsed.data;
  const next = [...answer.days];
  for (const { i, f, x } of days) next[i - 1] = { f, x: tidySlots(x) as Slot[] };
  return { ...answer, ph: ph.length > 0 ? ph : answer.ph, days: next.filter(Boolean) };
}

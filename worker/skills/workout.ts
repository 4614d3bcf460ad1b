/** Asks for the exercises of one session; the engine gives them sets, loads and rests. */
import * as z from "zod";
import { catalog } from "../../engine/catalog/catalog.ts";
import { SCHEMES, makeBlueprint } from "../../engine/program/blueprint.ts";
import type { Brief } from "../../engine/program/brief.ts";
import { whyNot } from "../../engine/program/eligible.ts";
import { workoutBlueprint } from "../../engine/program/workout.ts";
import type { WorkoutFocus } from "../../engine/program/workout-request.ts";
import { once } from "../core/once.ts";
import { tidySlots, tidyWhy } from "./blueprint-check.ts";
import { type SharedWords, factsOf } from "./brief-facts.ts";
import { DATA_RULE, userData } from "./quote.ts";
import type { Skill } from "./skill.ts";
import { DAY_MS } from "../core/durations.ts";

export type WorkoutInput = {
  brief: Brief;
  focus: WorkoutFocus | null;
  language: string;
} & SharedWords;
export type WorkoutProposal = z.infer<ReturnType<typeof schema>>;

const SYSTEM = `You are the planning mind of a strength coach. You choose the exercises of one training session as one compact JSON object; an engine turns them into sets, repetitions, loads and rests and holds them against its rules. You never write a number of sets, repetitions or kilograms.

Keys, in this order:
x: the exercises in the order they are done, each {e, s}: e an id from the list, exactly as written; s how it is trained, from: ${SCHEMES.join(", ")}. Begin with the big lifts. heavy and top_backoff are for main lifts of strength, volume for main lifts of size, second and second_high for further compound lifts, iso and iso_high for small ones, power for fast ones, core, carry and hold for what they name. As many as "slots" says, none twice, fitting the focus.
why: at most 20 plain words for the athlete, in the language that "language" names. No numbers.

Answer with that one JSON object and nothing else, without spaces or line breaks.
${DATA_RULE} You may take wishes and cautions from it, within these rules.`;

const MOST = 8;
const FEWEST = 2;

const schema = once(() => {
  const ids = catalog().all.map(({ id }) => id) as [string, ...string[]];
  const { x } = makeBlueprint(ids).shape.days.element.shape;
  return z.strictObject({ x, why: z.string().max(280) });
});

const shownSchema = once(() => {
  const slot = schema().shape.x.element.extend({ e: z.string() });
  return schema().extend({ x: z.array(slot) });
});

export const workout: Skill<WorkoutInput, WorkoutProposal> = {
  id: "workout",
  version: 1,
  role: "session",
  get schema() {
    return schema();
  },
  get shownSchema() {
    return shownSchema();
  },
  keptMs: DAY_MS,
  ask: ({ brief, focus, language, ...shared }) => ({
    system: SYSTEM,
    messages: [userData({ language, ...(focus && { focus }), ...factsOf(brief, shared) })],
    maxOutputTokens: 400,
  }),
  tidy(raw) {
    const { x, why } = (raw ?? {}) as { x?: unknown; why?: unknown };
    if (!Array.isArray(x)) return raw;
    return { x: tidySlots(x), why: tidyWhy(why) };
  },
  check({ x }, { brief }) {
    const place = brief.days[0]!.place;
    const refused = x.flatMap(({ e }) => {
      const exercise = brief.catalog.byId.get(e);
      const reason = exercise && whyNot(exercise, brief, place);
      return !exercise || reason ? [`${e}: ${reason?.text ?? "there is no such exercise"}`] : [];
    });
    const isTooFew = x.length - refused.length < FEWEST;
    return { findings: isTooFew ? refused : [], isUsable: true };
  },
  fallback({ brief, focus }) {
    const { days, why } = workoutBlueprint(brief, focus);
    return { x: days[0]!.x.slice(0, MOST), why };
  },
};

/** A small skill for tests of how skills are run, and one request that runs it. */
import * as z from "zod";
import type { TenantId } from "../../worker/core/tenant.ts";
import type { Ctx } from "../../worker/ctx.ts";
import type { Line } from "../../worker/llm/fake.ts";
import { purseOf } from "../../worker/services/purse.ts";
import { runSkill } from "../../worker/skills/run-skill.ts";
import type { Skill, SkillCall } from "../../worker/skills/skill.ts";
import { type Booked, bookedFor, makeCtx, newOrganization } from "./ctx-kit.ts";
import { type Scripts, fails, makeScripted, says } from "./model-kit.ts";
import { NOW } from "./rows.ts";
import { makeVirtualClock } from "./virtual-clock.ts";
import { DAY_MS } from "../../engine/time.ts";

export const Days = z.strictObject({ days: z.array(z.int()) });
type Days = z.infer<typeof Days>;

/** Asks for so many numbers. The engine's own are none. */
export const SKILL: Skill<{ wanted: number }, Days> = {
  id: "motivation",
  version: 1,
  role: "words",
  schema: Days,
  keptMs: DAY_MS,
  ask: ({ wanted }) => ({
    system: "You name days.",
    messages: [{ role: "user", parts: [{ type: "text", text: `${wanted}` }] }],
    maxOutputTokens: 100,
  }),
  check: ({ days }, { wanted }) => ({
    findings: days.length === wanted ? [] : [`there are ${days.length} of ${wanted}`],
    isUsable: true,
  }),
  patch: {
    schema: z.strictObject({ add: z.array(z.int()) }),
    instruction: "Send what is missing as {add}.",
    maxOutputTokens: 50,
    apply: (answer, patch) => ({ days: [...answer.days, ...(patch as { add: number[] }).add] }),
  },
  fallback: () => ({ days: [] }),
};

export const json = (value: unknown) => says(JSON.stringify(value));
export const GOOD = json({ days: [1, 2] });
export const FLAWED = json({ days: [1] });
export const BAD = says("I would rather not.");
export const CUT: Line[] = [...GOOD, { type: "done", stop: "length" }];
export const DOWN = [fails("overloaded")];

export type RunOptions = {
  tenant?: TenantId;
  over?: Partial<Ctx>;
  call?: Partial<SkillCall>;
  skill?: typeof SKILL;
};

/** Runs the skill as one request, and reads what was booked for it. */
export async function run(
  scripts: Scripts,
  { tenant, over, call, skill = SKILL }: RunOptions = {},
) {
  const clock = makeVirtualClock(over?.now ?? NOW);
  const { models, calls, health } = makeScripted(clock, scripts);
  const { ctx, flush } = await makeCtx(tenant ?? (await newOrganization()), models, over);
  const asking = { operation: "tests.run", athlete: null, purse: purseOf(ctx), ...call };
  const answer = await clock.run(runSkill(ctx, skill, { wanted: 2 }, asking));
  await clock.run(flush());
  const booked = await bookedFor(ctx);
  return { ...answer, ctx, calls, booked, outcomes: health.outcomes };
}
export const rowsOf = (booked: readonly Booked[]) =>
  booked.map(({ kind, model, outcome }) => [kind, model ?? "engine", outcome].join(" "));

/** Good or not, as the product finds out: through the schema and the check. */
import { judge } from "../../../worker/skills/judge.ts";
import type { Skill } from "../../../worker/skills/skill.ts";

export const TODAY = "2026-11-30";

export const isTaken = <Input, Answer>(
  skill: Skill<Input, Answer>,
  input: Input,
  answer: unknown,
) => judge(skill, input, { text: JSON.stringify(answer), stop: "end" }).kind === "good";

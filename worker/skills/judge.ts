/** Reads what a model said: cut short, no JSON, off the schema, flawed, or good. */
import * as z from "zod";
import { parseLoosely } from "../core/loose-json.ts";
import type { Stop } from "../llm/port.ts";
import type { Skill } from "./skill.ts";

export type Judgement<Answer> =
  | { kind: "good"; answer: Answer }
  /** The engine can mend it, and a short repair by the model would be better. */
  | { kind: "flawed"; answer: Answer; findings: readonly string[] }
  | { kind: "bad"; findings: readonly string[] }
  | { kind: "truncated" };

const MOST_FINDINGS = 8;

export function judge<Input, Answer>(
  skill: Skill<Input, Answer>,
  input: Input,
  said: { text: string; stop: Stop },
): Judgement<Answer> {
  // Half an answer may parse by luck, so the stop reason is what counts.
  if (said.stop === "length") return { kind: "truncated" };
  const raw = parseLoosely(said.text);
  if (raw === undefined) return { kind: "bad", findings: ["It is not one JSON value."] };
  return judgeValue(skill, input, raw);
}

export function judgeValue<Input, Answer>(
  skill: Skill<Input, Answer>,
  input: Input,
  raw: unknown,
): Judgement<Answer> {
  const parsed = skill.schema.safeParse(skill.tidy ? skill.tidy(raw, input) : raw);
  if (!parsed.success) return { kind: "bad", findings: describe(parsed.error) };
  const { findings, isUsable } = skill.check?.(parsed.data, input) ?? SOUND;
  if (findings.length === 0) return { kind: "good", answer: parsed.data };
  const most = findings.slice(0, MOST_FINDINGS);
  return isUsable
    ? { kind: "flawed", answer: parsed.data, findings: most }
    : { kind: "bad", findings: most };
}

const SOUND = { findings: [], isUsable: true };

const describe = ({ issues }: z.ZodError) =>
  issues
    .slice(0, MOST_FINDINGS)
    .map(({ path, message }) => `${path.join(".") || "all"}: ${message}`);

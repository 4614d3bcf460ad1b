/** A skill and what it may be asked, put to what holds for every one of them. */
import fc from "fast-check";
import { expect } from "vitest";
import type { Skill } from "../../../worker/skills/skill.ts";

const RUNS = { numRuns: 60 };

/** A skill with what it may be asked. */
type Asked<Input, Answer> = {
  skill: Skill<Input, Answer>;
  inputs: fc.Arbitrary<Input>;
  /** Words that try to end the data. */
  poisoned: Input;
  /** Which of the languages is asked for. */
  speaks: (input: NoInfer<Input>) => string;
};

/** What holds for every skill, so that its input stays its own affair. */
export function asked<Input extends object, Answer>({
  skill,
  inputs,
  poisoned,
  speaks,
}: Asked<Input, Answer>) {
  const userText = (input: Input) => {
    const { messages } = skill.ask(input);
    return messages.flatMap(({ parts }) => parts.map((part) => JSON.stringify(part))).join("\n");
  };
  return {
    skill,
    fallbackHolds() {
      fc.assert(
        fc.property(inputs, (input) => {
          const answer = skill.fallback(input);
          expect(skill.schema.safeParse(answer).error).toBeUndefined();
          if (!skill.screen?.(input))
            expect(skill.check?.(answer, input) ?? { findings: [] }).toMatchObject({
              findings: [],
            });
        }),
        RUNS,
      );
    },
    languagesCovered: () => new Set(fc.sample(inputs, 200).map((input) => speaks(input))),
    systems: () => new Set(fc.sample(inputs, 20).map((input) => skill.ask(input).system)),
    quoted() {
      const [part] = skill.ask(poisoned).messages[0]!.parts;
      return part?.type === "text" ? part.text : "";
    },
    toldWithSecrets() {
      const [input] = fc.sample(inputs, 1);
      const carrying = Object.entries({ ...input!, ...SECRETS }).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.map(withSecrets) : (value as unknown),
      ]);
      return userText(Object.fromEntries(carrying) as Input) + skill.ask(input!).system;
    },
  };
}

const SECRETS = {
  athleteId: "ath_secret",
  id: "ath_secret",
  name: "Secret",
  externalId: "u_secret",
};
const withSecrets = (item: unknown) =>
  typeof item === "object" && item !== null ? { ...SECRETS, ...item } : item;

/** As what a model's words are heard before they are shown: to whom, after what, with which secrets kept. */
import type { Secrets } from "../../engine/safety/output/leak.ts";
import type { SpokenCase } from "../../engine/safety/output-guard.ts";
import { personOf } from "../services/person.ts";
import type { Opened } from "./opened.ts";

export type HeardAs = Omit<SpokenCase, "text">;

export function spokenCaseOf(
  { verdict, language, facts, admitted }: Opened,
  secrets: Secrets,
): HeardAs {
  const { age, sex } = personOf(facts.athlete, admitted.askedAt);
  return {
    level: verdict.level,
    topic: verdict.topic,
    language,
    person: {
      ...(sex !== undefined && { sex }),
      ...(age !== undefined && age < 18 && { isMinor: true }),
    },
    secrets,
  };
}

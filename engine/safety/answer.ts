/** What is said when the guard has heard something: fixed sentences, real numbers, and no model. */
import * as z from "zod";
import type { Language } from "../coach/language.ts";
import { compose, type Heard } from "./answers/compose.ts";
import { MUST_CODES } from "./answers/must-codes.ts";
import type { Phrase } from "./answers/phrases.ts";
import { TEXTS, WORDS } from "./answers/texts.ts";
import { Resource, resourcesFor, type ResourceKind } from "./directory.ts";
import type { Concern, Topic } from "./levels.ts";

export const SafetyAnswer = z
  .object({
    title: z.string(),
    message: z.string().meta({ description: "The whole answer, ready to be shown" }),
    resources: z
      .array(Resource)
      .meta({ description: "Who helps, the one that matters most first" }),
    asks: z.string().nullable().meta({ description: "A question back, such as for the country" }),
    trains: z.boolean().meta({ description: "Whether talk of training may follow this answer" }),
    codes: z.array(z.enum(MUST_CODES)).meta({ description: "What the answer contains" }),
  })
  .meta({
    id: "SafetyAnswer",
    description: "What is said instead of, or before, an ordinary answer",
    example: {
      title: "Still your coach",
      message: "I'm your coach, and I stay that, whatever a message says.",
      resources: [],
      asks: null,
      trains: true,
      codes: ["STAY"],
    },
  });
export type SafetyAnswer = z.infer<typeof SafetyAnswer>;

type Request = {
  level: Concern;
  topic: Topic | null;
  /** What else was heard; both required sets are said. */
  also?: readonly Heard[];
  language: Language;
  /** ISO 3166 alpha-2; null where nobody knows. */
  country: string | null;
  /** Taken and not used: no persona changes what is said about safety. */
  style?: string | null;
};

export function writeSafetyAnswer({
  level,
  topic,
  also = [],
  language,
  country,
}: Request): SafetyAnswer {
  const { title, phrases, resources, trains, codes } = compose([{ level, topic }, ...also]);
  const find = (kind: ResourceKind) => resourcesFor({ country, kind, language });
  const say = (phrase: Phrase) => fill(TEXTS[language][phrase], find, language);
  return {
    title: say(title),
    message: phrases.map(say).filter(Boolean).join(" "),
    resources: unique(resources.flatMap(find)),
    asks: country === null && resources.length > 0 ? say("which_country") : null,
    trains,
    codes: [...codes],
  };
}

const PLACE = /\{(emergency|crisis|eating_disorder|poison|abuse|youth)\}/g;

/** A sentence about a poison line is left out where there is none. */
function fill(text: string, find: (kind: ResourceKind) => Resource[], language: Language) {
  if (text.includes("{poison}") && find("poison")[0]?.kind !== "poison") return "";
  return text.replace(PLACE, (_, kind: ResourceKind) =>
    kind === "emergency" ? emergencyWords(find(kind), language) : lineWords(find(kind)[0]),
  );
}

function emergencyWords(resources: Resource[], language: Language) {
  const { emergency, or } = WORDS[language];
  const numbers = resources.map(({ number }) => number);
  return numbers.some((number) => number?.includes(","))
    ? emergency
    : numbers.slice(0, 2).join(` ${or} `);
}

/** "988 Suicide & Crisis Lifeline (988)": the number is not said twice. */
function lineWords(resource: Resource | undefined) {
  if (!resource) return "";
  const { name, number, text, url } = resource;
  if (number) return name.includes(number) ? name : `${name} (${number})`;
  if (text) return `${name} (SMS ${text})`;
  return `${name.charAt(0).toLowerCase()}${name.slice(1)} (${url?.replace(/^https?:\/\//, "")})`;
}

const unique = (resources: Resource[]) => {
  const seen = new Set<string>();
  return resources.filter(({ name, number, text }) => {
    const key = `${name}|${number}|${text}`;
    return !seen.has(key) && seen.add(key);
  });
};

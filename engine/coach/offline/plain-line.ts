/** Texts from elsewhere as they may stand in an answer: on one line, without markup, in the athlete's language. */
import { catalog } from "../../catalog/catalog.ts";
import { lookUpName } from "../../catalog/lookup.ts";
import { cleanText } from "../../text.ts";
import type { Language } from "../language.ts";
import { hasLink } from "../links.ts";
import { localName } from "../local-name.ts";
import { sayReason } from "../say-reason.ts";

const MOST_NAME = 60;
const MOST_LINE = 200;

/** Empty where nothing can be shown. */
export function plainLine(text: string, most = MOST_LINE): string {
  const line = cleanText(text.replaceAll("\t", " "))
    .replace(/[*_`~#|<>[\]{}\\]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (hasLink(line)) return "";
  if (line.length <= most) return line;
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
}

const known = (name: string) => {
  const exercise = lookUpName(name, catalog())?.exercise;
  return exercise?.name.toLowerCase() === name.trim().toLowerCase() ? exercise : undefined;
};

/** What the catalogue names is named in the language; a name of the athlete's own stays. */
export function sayName(name: string, language: Language): string {
  const exercise = known(name);
  return plainLine(exercise ? localName(exercise, language) : name, MOST_NAME);
}

/** The reasons that the engine gives in English, said in the language; others as they are. */
export function saySwapReason(why: string, from: string, to: string, language: Language): string {
  const pattern = known(to)?.pattern;
  if (language === "en" || pattern === undefined) return plainLine(why);
  const swap = { from: known(from)?.pattern ?? null, to: pattern };
  const said = why.split(/(?<=\.) /).map((reason) => sayReason(reason, language, swap) ?? reason);
  return plainLine(said.join(" "));
}

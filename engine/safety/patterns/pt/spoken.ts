/** Portuguese as it is typed: "tá" for "está", "tô" for "estou", "pra" for "para", "n" for "não". */
import type { Words } from "../../match/sign.ts";

const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\bestá(?= |$)/g, "tá"],
  [/\bestou(?= |$)/g, "tô"],
  [/\bestava(?= |$)/g, "tava"],
  [/\bestão(?= |$)/g, "tão"],
  [/\bestive(?= |$)/g, "tive"],
  [/\bpara (?=[a-záâãéêíóôõúç])/g, "pra "],
  [/\bvocê(?= |$)/g, "cê"],
];
const SHORT_NOT = /(?<=^| )não(?= )/g;

const variants = (phrase: string): string[] => {
  const spoken = SPOKEN.reduce((text, [full, short]) => text.replace(full, short), phrase);
  return [...new Set([phrase, spoken].flatMap((each) => [each, each.replace(SHORT_NOT, "n")]))];
};

/** Each phrase with the ways in which it is typed in a hurry. */
export const asSpoken = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([name, list]) => [
      name,
      list
        .split(/[,\n]/)
        .flatMap((phrase) => variants(phrase.trim()))
        .join(","),
    ]),
  );

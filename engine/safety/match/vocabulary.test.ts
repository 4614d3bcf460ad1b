/** What is read the quick way is read as the slow way would: phrases, candidates, figures. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { phraseWords } from "../text/tokens.ts";
import { candidatesIn } from "./candidates.ts";
import { compile } from "./compile.ts";
import { emptyLexicon, firstEntry, type Lexicon } from "./lexicon.ts";
import { matchesOf } from "./marks.ts";
import { read } from "./read.ts";
import { isMet } from "./reading.ts";
import type { Patterns } from "./sign.ts";
import { addWords } from "./vocabulary.ts";
import { textOf } from "./words.ts";

/** The phrases of a lexicon, words parted by blanks, stems with their star. */
function phrasesIn(lexicon: Lexicon): string[] {
  const { table, entries } = lexicon;
  const shown = (code: number) => textOf(table, code >> 1) + (code & 1 ? "*" : "");
  const phrases: string[] = [];
  for (let first = 0; first < table.count * 2; first++)
    for (let entry = firstEntry(lexicon, first); entry > 0; entry = entries.facts[entry * 3 + 1]!) {
      const words = [shown(first)];
      for (let rest = entries.facts[entry * 3 + 2]!; entries.codes[rest]! > 0; rest++)
        words.push(shown(entries.codes[rest]!));
      phrases.push(words.join(" "));
    }
  return phrases;
}

function readSlowly(phrase: string): string {
  return phrase
    .split(/[\s_-]+/)
    .flatMap((part) => {
      const isStem = part.endsWith("*");
      const words = phraseWords(isStem ? part.slice(0, -1) : part);
      return words.map((word, at) => (isStem && at === words.length - 1 ? `${word}*` : word));
    })
    .join(" ");
}

const SIGNS = Array.from("abcdeijnqstxéèçñßœ0159 '*-_.:/%?!’`´µ½²×÷\u0301\u00ad☠");
test("a phrase is read as the text's own rules read it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }), (signs) => {
      const phrase = signs.join("");
      const lexicon = emptyLexicon(100);
      addWords(lexicon, "fr", [{ THING: `before, ${phrase}, after` }]);
      const seen = phrasesIn(lexicon).filter((each) => each !== "before" && each !== "after");
      const wanted = readSlowly(phrase);
      expect(seen).toEqual(wanted === "" ? [] : [wanted]);
    }),
    {
      numRuns: 1_000,
      examples: ["1.5 d", "120/90", "5.", "a5's", "j'ai"].map((one) => [Array.from(one)]),
    },
  );
});

test("an umlaut is spelled in two ways, a name stands for its class, lists of one name are joined", () => {
  const lexicon = emptyLexicon(100);
  addWords(lexicon, "de", [
    { FLAT: "müde, SORE, j'ai mal", SORE: "weh tu*, FLAT" },
    { SORE: "can't, mk677" },
  ]);
  const once = ["can not", "je ai mal", "mk 677", "muede", "mude", "weh tu*"];
  expect(phrasesIn(lexicon).toSorted()).toEqual([...once, ...once].toSorted());
});

const small: Patterns = {
  language: "en",
  words: [{ CHEST: "chest", HURT: "hurt*, aches", NOT: "not", COOK: "cook, fry" }],
  figures: [],
  signs: [
    {
      level: "emergency",
      signs: [
        {
          topic: "chest_pain",
          when: ["CHEST ~3 HURT", "my? CHEST & HURT", "COOK|grill ~2 CHEST && today", "ribs|?"],
        },
      ],
    },
  ],
};
test("of many patterns no possible one is left out", () => {
  const compiled = compile([small]);
  const words = ["my", "chest", "hurts", "not", "fry", "grill", "today", "ribs", "?", ".", "aches"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (said) => {
      const { places } = read(compiled, [{ text: said.join(" "), source: "now" }], [], "en");
      const seen = candidatesIn(compiled.candidates, places);
      for (const [at, when] of compiled.whens.entries()) {
        const steps = compiled
          .patternOf(when)
          .flatMap((parts) => parts.flatMap((part) => part.steps));
        const isPossible = steps.every(
          ({ ids, isOptional }, step) =>
            (isOptional && step > 0) || ids.some((id) => isMet(places, id)),
        );
        if (isPossible) expect(seen).toContain(at);
      }
    }),
  );
});

const SHAPES = [
  /\bi am (\d{1,2})\b(?! ?kg)/g,
  /\b(?:girl|boy) (\d{1,2})(?= ?\.| *$)/g,
  /\b(\d{1,2}) ?(?:kg|lbs?)(?: \w+){0,2} (?:in|a) week\b/g,
  /^(\d{1,2})(?= (?:here|girl)\b)/g,
  /(?:^|\. )(\d{1,2}) week\b/g,
  /\bages? (\d)/g,
  /\b(\d{1,2})(?= \. *$)/g,
];
test("figures are found where they are looked for as where they are not", () => {
  const words = ["i", "am", "15", "9", "kg", "girl", "in", "a", "week", "here", "ages", ".", "lb"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 16 }), (said) => {
      const line = said.map((word) => `${word} `).join("");
      for (const shape of SHAPES) {
        const places = (found: Iterable<RegExpExecArray>) =>
          [...found].map(({ 0: text, index }) => `${index} ${text}`);
        expect(places(matchesOf(line, shape))).toEqual(places(line.matchAll(shape)));
      }
    }),
    { numRuns: 1_000 },
  );
});

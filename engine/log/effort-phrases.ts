/** Words that say how hard a set was: its RPE, or what was left in reserve. */
import { numberOf, type Phrase, words } from "./phrase.ts";

const RPE_WORDS: Record<string, number> = {
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  acht: 8,
  neun: 9,
  sieben: 7,
};

export const EFFORT_PHRASES: readonly Phrase[] = [
  [
    // Of a range the harder end.
    /@?\s*(?:at )?rpe\s*[:=@]?\s*(?:of |von |de )?(\d{1,2}(?:[.,]5)?)(?:\s?[-–]\s?(\d{1,2}(?:[.,]5)?)(?!\s?[-–]\s?\d))?|@?\s*(\d{1,2}(?:[.,]5)?)\s*rpe(?![a-z]|\s*[:=@]?\s*\d)/y,
    ([, from, to, before]) => ({ type: "rpe", value: numberOf(to ?? from ?? before) }),
  ],
  [
    /@?\s*rpe (eight|nine|ten|seven|six|acht|neun|sieben)(?![a-z])/y,
    ([, word = ""]) => ({ type: "rpe", value: RPE_WORDS[word]! }),
  ],
  [
    /@?\s*(?:(\d)(?:\s?[-–]\s?\d)?\s*rir(?![a-z]|\s*[:=]?\s*\d)|rir\s*[:=]?\s*(\d)(?!\d)(?:\s?[-–]\s?\d(?![\d.,]|\s?[-–]\s?\d))?)/y,
    ([, before, after]) => ({ type: "rir", value: Number(before ?? after) }),
  ],
  [
    words(
      "(?:mit |with |noch |left )?(\\d) (?:more )?(?:reps?|wdh|wiederholungen|repeticion(?:es)?|reps?|repeticoes) (?:in reserve|in the tank|im tank|in reserve|in der reserve|en reserva|en reserve|na reserva|left(?: in the tank)?|ubrig)",
    ),
    ([, left]) => ({ type: "rir", value: Number(left) }),
  ],
  [
    words(
      "(?:mit |with |con |avec |com )?(\\d) (?:in reserve|in der reserve|en reserva|en reserve|na reserva)",
    ),
    ([, left]) => ({ type: "rir", value: Number(left) }),
  ],
  [words("(\\d) in the tank"), ([, left]) => ({ type: "rir", value: Number(left) })],
];

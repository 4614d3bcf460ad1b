/** Words by which a repetition or a set failed, in five languages. */
import { type Phrase, words } from "./phrase.ts";

const LAST_REP =
  "(?:the |la |le |a |die |der )?(?:very )?(?:last|final|ultima|derniere|letzten?) (?:rep(?:etition|eticion|eticao|s)?|wiederholung|wdh)(?: (?:of|on|in|de|der|da|im|du)(?: the| la| le| a| dem)? (?:last|ultima|derniere?|letzten?) (?:set|serie|satz))?";
/** What fails is a repetition or a set; what was left out wholly is no set at all. */
export const MISSED_REP = new RegExp(
  `(?:but )?(?:missed|failed|fail(?:ed)? (?:on )?|couldn'?t (?:get|finish)|fall[eé]|falhei|rat[eé]e?s?|manque|loupe) ${LAST_REP}|${LAST_REP} (?:missed|failed|nicht (?:mehr )?geschafft|gescheitert|ratee?|fallada|falhada)`,
  "u",
);
const FAILED_AT =
  "(?:but )?(?:failed|missed) (?:on )?(?:the |rep )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: rep)?|number (\\d{1,2}))";

export const MISSED_PHRASES: readonly Phrase[] = [
  [words(MISSED_REP.source), () => ({ type: "missed", reps: 1, isCount: false })],
  [words(FAILED_AT), ([, a, b]) => ({ type: "missed", reps: Number(a ?? b), isCount: true })],
  [
    words("(?:but )?(?:failed|missed|fail|gescheitert|fallad[ao]|ratee?)"),
    () => ({ type: "missed", reps: 0, isCount: false }),
  ],
];

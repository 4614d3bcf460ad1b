/** Which words of a reading may still hold sets, so that a model is asked about those alone, or not at all. */
import { readMentions } from "./mentions.ts";
import type { LogReading } from "./reading.ts";
import { linesOf, plain } from "./told.ts";

const COUNTS =
  /\d|\b(?:sets?|reps?|repetitions?|series?|repeticion(?:es)?|satze?|wiederholungen|wdh|repeticoes|singles?|doubles?|triples?)\b/;
const WORD = /\p{L}{2}/u;

/** What was done and counted, and was not read; what is planned never is. */
export const unreadSets = ({ unread }: Pick<LogReading, "unread">): string[] =>
  unread.filter(
    (part) =>
      WORD.test(part) &&
      COUNTS.test(plain(part)) &&
      linesOf(part).every(({ isDone }) => isDone) &&
      !readMentions(plain(part)).hasPain,
  );

/** Whether a model could read more out of the text than was read. */
export const needsModel = (reading: Pick<LogReading, "unread">) => unreadSets(reading).length > 0;

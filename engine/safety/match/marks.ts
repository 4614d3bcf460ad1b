/** What a reader of figures takes and gives: a line of words, and marks on it. */

/** A folded text in one line: each word with a blank after it, and a full stop between sentences. */
export type Line = string;
/** To be called with a class and with where in the line it was read. */
export type Mark = (name: string, match: RegExpExecArray | RegExpMatchArray) => void;

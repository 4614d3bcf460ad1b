/** How much of a text that is still growing may be looked at and shown: its whole sentences. */
import { sentenceEnds } from "./sentences.ts";

/** Never inside a number, a link or a sentence: what follows may turn its beginning into something else. */
export const safePrefix = (text: string): number => sentenceEnds(text).at(-1) ?? 0;

/** The patterns of one language, put together. */
import type { Patterns } from "../../match/sign.ts";
import { SHARED } from "../signs/shared.ts";
import { SLOTS } from "./words-slots.ts";

export const PT: Patterns = {
  language: "pt",
  words: [SLOTS],
  figures: [],
  signs: [...SHARED],
};

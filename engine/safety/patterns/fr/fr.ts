/** The patterns of French, put together. */
import type { Patterns } from "../../match/sign.ts";
import { RHINE_EMERGENCY } from "../signs/rhine-emergency.ts";
import { SHARED } from "../signs/shared.ts";
import { CRISIS_FR } from "./crisis.ts";
import { FIGURES } from "./figures.ts";
import { BODY } from "./words-body.ts";
import { BODY_AID } from "./words-body-aid.ts";
import { BODY_MORE } from "./words-body-more.ts";
import { DARK } from "./words-dark.ts";
import { HARM } from "./words-harm.ts";
import { SLOTS } from "./words-slots.ts";

export const FR: Patterns = {
  language: "fr",
  words: [SLOTS, BODY, BODY_MORE, BODY_AID, DARK, HARM],
  figures: FIGURES,
  signs: [...SHARED, ...RHINE_EMERGENCY, CRISIS_FR],
};

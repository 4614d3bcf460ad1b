/** What a tool's answer may tell a model about the body: without consent nothing. */
import type { TargetReason } from "../../engine/adapt/next-target.ts";
import type { ChatFacts } from "./facts.ts";

export const mayShareHealth = ({ athlete }: Pick<ChatFacts, "athlete">) =>
  athlete.consents.healthData.granted;

/** In the place of what is held back; the athlete reads it on a card. */
export const HELD_BACK =
  "Not told here: the athlete has not agreed that models hear of health. The app shows it to the athlete; point there.";

/** Reasons that tell of pain, or of how the athlete feels. */
export const isOfHealth = (reason: TargetReason) => /^(?:pain|readiness|soreness)_/.test(reason);

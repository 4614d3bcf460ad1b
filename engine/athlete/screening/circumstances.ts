/** Place, sleep, stress and recent illness as they are given in fields. */
import type { Tag } from "../../catalog/exercise.ts";
import { bounds } from "./bounds.ts";
import { add, warn, type Draft } from "./draft.ts";
import { kitOf, type ScreenInput } from "./request-facts.ts";

const AFTER_ILLNESS = bounds({ loadFactor: 0.9, volumeFactor: 0.7, maxRpe: 8, noMaxTest: true });
const STILL_ILL = bounds({
  tags: ["hiit"],
  loadFactor: 0.8,
  volumeFactor: 0.5,
  maxRpe: 6,
  noFailure: true,
  noMaxTest: true,
  noDeficit: true,
  easyConditioning: true,
});
const QUIET = bounds({ required: ["quiet"] });
const LOW = bounds({ tags: ["overhead_standing_tall"] });
const UNSPOTTED: ReadonlySet<Tag> = new Set(["free_barbell_over_face_unspotted"]);
/** Weeks of lifting that somebody who says "advanced" cannot have had. */
const JUST_STARTED =
  /\b(?:never (?:lifted|trained|touched|been to a gym)|complete beginner|total beginner|first time in (?:a|the) gym|(?:started|lifting|training) (?:lifting |training |the gym )?(?:for )?(?:just |only |about )?(?:last (?:week|month)|(?:a|one|two|three|four|[1-4]) (?:days?|weeks?)(?: ago)?|this (?:week|month))|new to (?:lifting|the gym|weights|training))\b/i;

function checkPlace(draft: Draft, input: ScreenInput): void {
  const { quiet, lowCeiling, alone, noSafeties } = input.place ?? {};
  if (quiet) add(draft, { bounds: QUIET });
  if (lowCeiling) add(draft, { bounds: LOW });
  const hasRack = kitOf(input)?.some(({ kind }) => kind === "rack") ?? false;
  if (alone && (noSafeties || !hasRack))
    add(draft, { bounds: { tags: UNSPOTTED, flags: new Set(["spotter"]), noFailure: true } });
  else if (alone) add(draft, { bounds: { flags: new Set(["spotter"]) } });
}

export function checkCircumstances(draft: Draft, input: ScreenInput): void {
  checkPlace(draft, input);
  const { recovery = {}, illnessDaysAgo, experience, notes = "" } = input;
  if ((recovery.sleepHours ?? 8) < 6 || (recovery.stress ?? 1) >= 4)
    add(draft, { bounds: { volumeFactor: 0.8 } });
  if (illnessDaysAgo !== undefined && illnessDaysAgo <= 14)
    add(draft, {
      outcome: "plan_with_caution",
      clearance: "clear_light_moderate",
      flags: ["illness"],
      bounds: illnessDaysAgo === 0 ? STILL_ILL : AFTER_ILLNESS,
    });
  if (experience === "advanced" && JUST_STARTED.test(notes)) warn(draft, "experience_mismatch");
}

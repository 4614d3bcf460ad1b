/** Hernias, and operations of every other kind. */
import { bounds, GENTLE, WAITING } from "../bounds.ts";
import type { Condition } from "./condition.ts";

const HERNIA = bounds({
  tags: [
    "heavy_core_pressure",
    "sit_up",
    "heavy_isometric",
    "axial_load_heavy",
    "floor_deadlift_heavy",
  ],
  flags: ["valsalva"],
  maxRpe: 7,
  maxPercent: 70,
  minReps: 8,
  noFailure: true,
  noMaxTest: true,
});

/** An operation on the hernia, not the one that it came from. */
const REPAIRED =
  "repair\\w*|(?<!(?:after|from|since) (?:\\w+ )?)(?:surger\\w*|operat\\w*|operiert|opera(?:d[oa])|\\bop\\b)|mesh|fixed";

export const SURGERY: readonly Condition[] = [
  {
    id: "hernia",
    words:
      "hernias?|herniated (?:belly|abdom\\w*)|leistenbruch|nabelbruch|hernie inguinale|hernie ombilicale|inguinal|umbilical",
    not: "dis[ck]\\b|discal|hernie discale|hernia (?:de disco|discal)|hiat\\w*|lumbar|l[345]|sports hernia",
    flags: ["hernia"],
    heals: Infinity,
    mends: REPAIRED,
    stages: [
      {
        says: "painful|stuck|hard lump|vomit\\w*|strangulat\\w*|growing|cant push",
        is: "refer_first",
        bounds: WAITING,
        advice: "hernia_red",
      },
      { says: REPAIRED, overWeeks: 104, is: "plan" },
      {
        says: REPAIRED,
        underWeeks: 12,
        cleared: false,
        is: "refer_first",
        flags: ["post_surgery"],
        bounds: HERNIA,
      },
      {
        says: REPAIRED,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        flags: ["post_surgery"],
        bounds: bounds({
          tags: ["heavy_core_pressure", "sit_up", "heavy_isometric"],
          maxRpe: 8,
          noMaxTest: true,
        }),
      },
      { cleared: true, is: "plan_with_caution", gate: "clear_light_moderate", bounds: HERNIA },
      { is: "plan_with_caution", gate: "clear_light_moderate", bounds: HERNIA },
    ],
  },
  {
    id: "surgery",
    words:
      "surger\\w*|operation\\b|operated|post ?op\\b|arthroscop\\w*|reconstruct\\w*|\\w+ectomy|(?:appendix|gall ?bladder|spleen|uterus|ovary|ovaries) (?:was |were |got |taken )?(?:out|removed)|tummy tuck|breast (?:augment|implant|reduc)\\w*|transplant\\w*|organ donor|\\w*operation\\b|(?:knie|huft|schulter|rucken|kreuzband|meniskus) op\\b|operiert|cirugia|opera(?:d[oa]|ron)|chirurgie|opere\\b|operee|cirurgia|\\b(?:acl|labrum|labral|menisc\\w*|cuff|tendon|achilles|ligament|hamstring|pec|biceps?) (?:\\w+ )?(?:repair|reconstruction)|repair(?=.*(?:ago|weeks|months|cleared))",
    not: "wisdom|dental|tooth|teeth|vasectom\\w*|dermatolog|mole\\b|tonsil\\w*|plastic surgery video|hernia|eye|lasik|cataract|retina\\w*|heart|cardiac|bypass|c section|spin\\w+|back surgery|disc|disk|fusion|repair (?:muscle|my (?:posture|relationship))|gastric|avoid (?:surgery|an operation)|instead of surgery|no surgery|without surgery|didnt need",
    flags: ["post_surgery"],
    heals: 104,
    mends: "years?|as an? |child|healed|recovered",
    stages: [
      {
        says: "scheduled|upcoming|planned|booked|next (?:week|month)|waiting for|in \\d+ (?:weeks|days|months)",
        cleared: false,
        is: "refer_first",
        bounds: GENTLE,
      },
      {
        says: "\\bacl\\b|cruciate|achilles",
        underWeeks: 26,
        cleared: false,
        is: "refer_first",
        bounds: WAITING,
      },
      { underWeeks: 12, cleared: false, is: "refer_first", bounds: WAITING },
      { underWeeks: 12, is: "plan_with_caution", gate: "clear_light_moderate", bounds: GENTLE },
      {
        cleared: true,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ noMaxTest: true }),
      },
      { overWeeks: 52, is: "plan_with_caution" },
      {
        overWeeks: 12,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ maxRpe: 8, noMaxTest: true, loadFactor: 0.9 }),
      },
      {
        is: "refer_first",
        bounds: GENTLE,
        asks: "When was the operation, and has your surgeon or physiotherapist cleared you for lifting?",
      },
    ],
  },
];

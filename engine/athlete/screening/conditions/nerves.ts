/** Brain, nerves, spine emergencies and eyes. */
import { bounds, CARDIAC, FALL_SAFE, GENTLE, LOW_PRESSURE, WAITING } from "../bounds.ts";
import { tighten, NO_LIMITS } from "../../limits.ts";
import { UNCONTROLLED, type Condition } from "./condition.ts";

const STEADY = bounds({
  tags: ["fall_risk_high", "balance", "box_jump"],
  maxRpe: 7,
  maxSkill: 2,
  noFailure: true,
  noMaxTest: true,
  volumeFactor: 0.8,
});
const EYE = tighten(
  tighten(NO_LIMITS, LOW_PRESSURE),
  bounds({ tags: ["contact", "jump", "impact"], maxPercent: 70, maxRpe: 7 }),
);

export const NERVES: readonly Condition[] = [
  {
    id: "cauda_equina",
    words:
      "saddle (?:numb\\w*|anaesthesia|anesthesia)|numb(?:ness)? (?:in|around|between)(?: \\w+){0,3} (?:groin|saddle|genitals|legs)|(?:cant|cannot|lost|losing|trouble|no) (?:\\w+ ){0,3}(?:bladder|bowels?)|(?:bladder|bowel) (?:loss|control|problems|change\\w*|incontinence)|both legs (?:are |feel |went )?(?:weak|numb)|bilateral leg weakness|(?:cant|cannot|dont|no|lost) (?:\\w+ ){0,2}(?:feel(?:ing)?|sensation)(?: \\w+){0,4} (?:inner thighs?|anus|private parts|perineum|groin|saddle|genitals|crotch|buttocks)|(?:cant|cannot|unable to) (?:pee|wee|urinate|pass urine)\\b",
    flags: ["neuro"],
    stages: [{ is: "refer_first", gate: "stop_now", bounds: WAITING, advice: "emergency" }],
  },
  {
    id: "stroke_signs",
    words:
      "(?:face|mouth|smile)(?: \\w+){0,2} (?:droop\\w*|lopsided|hanging down)|droop(?:ing|y) (?:face|mouth)|facial droop\\w*|slurr(?:ed|ing) (?:my )?(?:speech|words)|speech (?:is |was |got |became )?slurr\\w*|(?:arm|leg|side)(?: \\w+){0,2} suddenly (?:weak|numb)|suddenly (?:weak|numb)(?: \\w+){0,3} (?:arm|leg|side)|mundwinkel hangt",
    not: "bells palsy|tired|drunk|botox",
    flags: ["neuro"],
    stages: [{ is: "refer_first", gate: "stop_now", bounds: WAITING, advice: "emergency" }],
  },
  {
    id: "worst_headache",
    words: "worst(?: ever)? headache|thunderclap|headache of my life|sudden severe headache",
    flags: ["neuro"],
    stages: [{ is: "refer_first", gate: "stop_now", bounds: WAITING, advice: "emergency" }],
  },
  {
    id: "nerve_deficit",
    words:
      "foot drop|drop foot|(?:leg|arm|hand|foot|grip|legs|arms) (?:is |are |has |gets? |goes |going |keeps going |feels? )*(?:numb|weakness|getting weak\\w*|gone weak|tingl\\w*)|(?:numb\\w*|tingling|pins and needles|weakness) (?:in|down|into|of)(?: \\w+){0,3} (?:legs?|arms?|hands?|foot|feet|toes|fingers|thigh)|numb (?:legs?|arms?|foot|feet|hands?|toes|fingers)|weakness in (?:my |the |one )?(?:\\w+ )?(?:leg|arm)|(?:sciatica|disc|disk).*\\bweakness",
    not: "carpal|after sitting|fell asleep|mild|occasional",
    flags: ["neuro"],
    stages: [
      { cleared: true, is: "plan_with_caution", gate: "clear_light_moderate", bounds: STEADY },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "stroke",
    words:
      "(?:had|have had|suffered|after|since|post|from|following|my|mini|ischa?emic|haemorrhagic|hemorrhagic|a|history of) (?:a |my |the )?strokes?(?! (?:rate|per|count|technique|length))|^strokes?\\b|\\btia\\b|mini stroke|cerebrovascular|brain (?:bleed|haemorrhage|hemorrhage)|schlaganfall|derrame cerebral|ictus|\\bavc\\b|accident vasculaire",
    not: "rowing|swim\\w*|breast ?stroke|back ?stroke|butterfly|golf|stroke of|heat ?stroke",
    flags: ["neuro", "cardiac"],
    stages: [
      {
        cleared: true,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: tighten(tighten(NO_LIMITS, CARDIAC), STEADY),
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "concussion",
    words:
      "concuss\\w*|knocked (?:out|unconscious)|bell rung|rang my bell|head injury|hit my head|tbi\\b|traumatic brain|gehirnerschutterung|conmocion|conmocion cerebral|commotion|concussao|traumatismo craneal",
    not: "plateau|figurative\\w*|metaphor\\w*",
    flags: ["concussion"],
    heals: 26,
    mends: "",
    stages: [
      {
        says: "vomit\\w*|double vision|sleepy|drowsy|fluid|confus\\w*|seizure",
        underWeeks: 2,
        is: "refer_first",
        gate: "stop_now",
        bounds: WAITING,
        advice: "emergency",
      },
      {
        says: "still|headaches?|dizz\\w*|symptom\\w*|foggy|light sensitiv\\w*|nausea",
        healed: false,
        is: "refer_first",
        bounds: WAITING,
      },
      {
        cleared: true,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          ...GENTLE,
          tags: ["contact", "inversion", "hiit", "jump", "impact", "fall_risk_high"],
          flags: ["inverted", "impact"],
        }),
      },
      {
        overWeeks: 4,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          ...GENTLE,
          tags: ["contact", "inversion", "hiit", "jump", "impact", "fall_risk_high"],
          flags: ["inverted", "impact"],
        }),
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "epilepsy",
    words: "epilep\\w*|seizures?|convuls\\w*|grand mal|krampfanf\\w*|convulsion\\w*",
    not: "seizure of (?!consc)",
    flags: ["epilepsy"],
    stages: [
      {
        says: `${UNCONTROLLED}|last (?:week|month)|weekly|yesterday|first seizure|new`,
        cleared: false,
        is: "refer_first",
        bounds: tighten(tighten(NO_LIMITS, FALL_SAFE), WAITING),
      },
      {
        underWeeks: 12,
        cleared: false,
        is: "refer_first",
        bounds: tighten(tighten(NO_LIMITS, FALL_SAFE), WAITING),
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: tighten(tighten(NO_LIMITS, FALL_SAFE), {
          maxRpe: 8,
          noMaxTest: true,
          noFailure: true,
        }),
      },
    ],
  },
  {
    id: "movement_disorder",
    words:
      "multiple sclerosis|\\bms\\b(?! office| word| excel| teams)|parkinsons?(?: disease)?|parkinson|huntingtons?|muscular dystrophy|myasthenia|\\bals\\b|motor neurone?|charcot marie|guillain barre|multiple sklerose|esclerosis multiple|esclerose multipla|sclerose en plaques|ataxia",
    flags: ["neuro"],
    stages: [
      {
        says: "relapse|flare|attack|worse",
        cleared: false,
        underWeeks: 8,
        is: "refer_first",
        bounds: WAITING,
      },
      { is: "plan_with_caution", gate: "clear_light_moderate", bounds: STEADY },
    ],
  },
  {
    id: "neuropathy",
    words: "neuropath\\w*|polyneuropath\\w*|numb feet|neuropatia",
    flags: ["neuro"],
    stages: [
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["balance", "fall_risk_high", "jump", "impact", "run", "box_jump"],
          maxRpe: 8,
          noMaxTest: true,
        }),
      },
    ],
  },
  {
    id: "migraine",
    words: "migraines?|migrane|migrana|cluster headaches?|exertion\\w* headaches?",
    flags: ["neuro"],
    stages: [
      {
        is: "plan_with_caution",
        bounds: bounds({
          tags: ["inversion", "heavy_isometric"],
          flags: ["inverted"],
          noMaxTest: true,
        }),
      },
    ],
  },
  {
    id: "eye",
    words:
      "retina\\w*|retinopath\\w*|glaucoma|glaukom|(?:eye|cataract|lasik|vitrectomy|cornea\\w*) (?:surgery|operation|procedure)|lasik|vitrectomy|cataracts?|netzhaut\\w*|desprendimiento de retina|retine|grauer star|(?:pressure|bleeding) in my eyes?|(?:floaters|flashes)(?: \\w+){0,4} (?:eyes?|sight|vision)|(?:lost|losing|loss of) (?:my )?(?:vision|sight) (?:in|of|on)|flashes and floaters|floaters and flashes|curtain (?:over|across|in) (?:my |1 )?(?:eye|sight|vision)|glaucome",
    flags: ["eye"],
    stages: [
      { says: "lasik|cataract", overWeeks: 520, is: "plan" },
      {
        says: "(?<!non )proliferative|vitreous|bleed\\w*|flashes|floaters|curtain",
        cleared: false,
        is: "refer_first",
        bounds: EYE,
      },
      {
        says: "(?:vision|sight) (?:in|of|on)",
        cleared: false,
        underWeeks: 8,
        is: "refer_first",
        gate: "stop_now",
        bounds: EYE,
        advice: "emergency",
      },
      {
        says: "detach\\w*|ablosung|desprendimiento|surgery|operation|lasik|vitrectomy|procedure",
        underWeeks: 12,
        cleared: false,
        is: "refer_first",
        flags: ["post_surgery"],
        bounds: EYE,
      },
      {
        says: "detach\\w*|ablosung|desprendimiento",
        cleared: false,
        unknownTime: true,
        is: "refer_first",
        bounds: EYE,
      },
      { is: "plan_with_caution", gate: "clear_light_moderate", bounds: EYE },
    ],
  },
];

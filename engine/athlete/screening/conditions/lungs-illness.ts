/** Lungs, infections and what they leave behind, overworked muscle, fever. */
import { bounds, CARDIAC, GENTLE, WAITING } from "../bounds.ts";
import { UNCONTROLLED, type Condition } from "./condition.ts";

export const LUNGS_ILLNESS: readonly Condition[] = [
  {
    id: "asthma",
    words:
      "asthma\\w*|astma\\w*|puffer\\b(?! (?:jacket|vest|coat|fish))|asma\\b|asmatic\\w*|asthme|inhalers?|exercise induced broncho\\w*",
    flags: ["asthma"],
    stages: [
      {
        says: `${UNCONTROLLED}|hospital|severe|attack (?:last|this|yesterday)|every (?:day|night)`,
        cleared: false,
        is: "refer_first",
        bounds: GENTLE,
      },
      {
        says: "(?<!since .*)(?:as an? (?:child|kid)|childhood)(?!.*(?:still|daily|inhaler|now))|grew out|outgrew|used to have",
        is: "plan",
      },
      { says: "years ago", healed: true, is: "plan" },
      { is: "plan_with_caution", bounds: bounds({ tags: ["swim_alone"] }) },
    ],
  },
  {
    id: "lungs",
    words:
      "copd|emphysema|chronic bronchitis|cystic fibrosis|pulmonary fibrosis|sarcoid\\w*|collapsed lung|pneumothorax|lung (?:disease|transplant)|interstitial|\\bepoc\\b|bpco|dpoc",
    flags: ["asthma"],
    stages: [
      { says: "pneumothorax|collapsed", overWeeks: 260, is: "plan" },
      {
        says: "oxygen|severe|at rest|exacerbation|pneumothorax|collapsed",
        cleared: false,
        underWeeks: 12,
        is: "refer_first",
        bounds: WAITING,
      },
      { says: "oxygen|severe|stage (?:3|4)", cleared: false, is: "refer_first", bounds: WAITING },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["hiit", "heavy_isometric", "sprint"],
          flags: ["valsalva"],
          maxRpe: 7,
          noFailure: true,
          noMaxTest: true,
          easyConditioning: true,
          volumeFactor: 0.8,
        }),
      },
    ],
  },
  {
    id: "fever",
    words:
      "fever\\w*|febrile|feverish|high temperature|temperature of (?:3[89]|4\\d|10\\d)|running a temperature|(?:have|got|down with|ill with|sick with) (?:the )?(?:flu|covid|pneumonia|norovirus|a? ?stomach (?:flu|bug))|fieber|grippe|fiebre|gripe|fievre|febre|im (?:currently )?(?:sick|ill)\\b",
    not: "hay ?fever|glandular|yellow fever|cabin fever|dengue years|vaccin\\w*|saturday night|sick of|long covid|heuschnupfen",
    flags: ["illness"],
    heals: 3,
    stages: [
      {
        healed: true,
        is: "plan_with_caution",
        bounds: bounds({ ...GENTLE, loadFactor: 0.9, volumeFactor: 0.7, maxRpe: 7 }),
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "recent_illness",
    words:
      "(?:had|after|recovering from|getting over|just over|recovered from|back from) (?:a |the |some |my )?(?:\\w+ )?(?:flu|covid|cold|pneumonia|chest infection|bronchitis|infection|illness|virus|food poisoning|stomach bug)|(?:flu|covid|pneumonia|chest infection|bronchitis|infection) (?:\\d+|last|a|two|three)|pneumonia|pneumonie|neumonia|lungenentzundung|bronchitis|chest infection|sore throat|a? ?(?:head )?cold\\b(?! (?:shower|plunge|water|bath|weather|brew|pressed|garage|gym|room|therapy|outside|steel|in the))(?= ?(?:right now|at the moment|since|this week|today|$))",
    not: "long covid|before covid|during covid|since covid (?:hit|began|lockdown)|lockdown|pandemic|vaccin\\w*|cold (?:shower|plunge|water)",
    flags: ["illness"],
    heals: 6,
    stages: [
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["hiit"],
          loadFactor: 0.9,
          volumeFactor: 0.7,
          maxRpe: 7,
          noFailure: true,
          noMaxTest: true,
          easyConditioning: true,
        }),
      },
    ],
  },
  {
    id: "post_viral",
    words:
      "long covid|long haul\\w*|post covid|post viral|postviral|post exertional|\\bpem\\b|me ?/ ?cfs|glandular fever|mononucleosis|\\bmono\\b(?! ?(?:structural|block))|epstein barr|\\bebv\\b|pfeiffersches|mononucleose|covid largo|covid persistente|covid longue?",
    flags: ["post_viral"],
    heals: Infinity,
    mends: "",
    stages: [
      {
        says: "mono\\b|mononucle\\w*|glandular|ebv|epstein|pfeiffer",
        overWeeks: 104,
        is: "plan",
      },
      {
        says: "spleen|enlarged",
        cleared: false,
        is: "refer_first",
        bounds: bounds({ ...WAITING, tags: [...(WAITING.tags ?? []), "contact"] }),
      },
      {
        says: "mono\\b|mononucle\\w*|glandular|ebv|epstein|pfeiffer",
        underWeeks: 4,
        cleared: false,
        is: "refer_first",
        bounds: bounds({ tags: ["contact"], ...WAITING }),
      },
      {
        says: "heart|chest|palpitation\\w*|faint\\w*|breathless",
        cleared: false,
        is: "refer_first",
        bounds: CARDIAC,
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["hiit", "contact", "sprint"],
          maxRpe: 6,
          maxPercent: 70,
          noFailure: true,
          noMaxTest: true,
          easyConditioning: true,
          volumeFactor: 0.5,
          loadFactor: 0.7,
          maxSessionsPerWeek: 3,
        }),
      },
    ],
  },
  {
    id: "rhabdo",
    words:
      "rhabdo\\w*|rabdo\\w*|(?:dark|brown|cola|tea|coke|black)(?: \\w+){0,2} (?:urine|pee|wee)|(?:urine|pee|wee)(?: \\w+){0,3} (?:dark|brown|cola|black|coke)",
    not: "dehydrat\\w*|morning",
    flags: ["rhabdo"],
    stages: [
      {
        says: "urine|pee|wee",
        cleared: false,
        healed: false,
        unknownTime: true,
        is: "refer_first",
        gate: "stop_now",
        bounds: WAITING,
        advice: "emergency",
      },
      {
        says: "urine|pee|wee",
        cleared: false,
        healed: false,
        underWeeks: 2,
        is: "refer_first",
        gate: "stop_now",
        bounds: WAITING,
        advice: "emergency",
      },
      {
        overWeeks: 52,
        is: "plan_with_caution",
        bounds: bounds({ ...GENTLE, tags: ["hiit", "kipping"], maxRpe: 8, maxPercent: 85 }),
      },
      {
        cleared: true,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ ...GENTLE, tags: ["hiit", "kipping"], volumeFactor: 0.5 }),
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "unexplained",
    words:
      "unexplained (?:weight loss|fatigue|pain|bruis\\w*|symptoms?)|(?:losing|lost) weight without (?:trying|reason)|night sweats|(?:bone )?pain at night|coughing (?:up )?blood|blood in my (?:stool|urine|spit)|lump in my|unusual(?:ly)? (?:fatigue|tired|breathless)|undiagnosed|waiting for (?:test|scan|mri|results|a diagnosis)",
    not: "lump in my throat when",
    flags: ["illness"],
    stages: [
      { cleared: false, is: "refer_first", bounds: WAITING },
      { is: "plan_with_caution", bounds: GENTLE },
    ],
  },
];

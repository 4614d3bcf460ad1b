/** Metabolism, organs, cancer, bones as tissue, eating and energy. */
import { bounds, GENTLE, LOW_PRESSURE, WAITING } from "../bounds.ts";
import { NO_LIMITS, tighten } from "../../limits.ts";
import { UNCONTROLLED, type Condition } from "./condition.ts";

const FED = bounds({ ...GENTLE, tags: ["hiit"], noDeficit: true });

export const METABOLISM: readonly Condition[] = [
  {
    id: "diabetes",
    words:
      "diabet\\w*|pre ?diabet\\w*|type (?:1|2|one|two|i|ii)\\b(?= ?(?:diab|dm|$|,|on|with|since|and (?:wear|use|on|take)))|\\bt1dm?\\b|\\bt2dm?\\b|insulin(?! resistance)|zuckerkrank\\w*|hypos?\\b|hypoglyc\\w*|hypoglyk\\w*|ketoacidosis|unterzucker\\w*",
    not: "gestational diabetes in my (?:last|first)|diabetes insipidus|muscle fib",
    flags: ["diabetes"],
    stages: [
      {
        says: `hypos?\\b|hypogly\\w*|hypogluc\\w*|unterzucker\\w*|(?:bad|frequent|severe|night) lows|lows at night|ketones|ketoacid\\w*|passed out|${UNCONTROLLED}`,
        cleared: false,
        is: "refer_first",
        bounds: tighten(tighten(NO_LIMITS, GENTLE), bounds({ tags: ["swim_alone", "climb"] })),
        advice: "diabetes_hypo",
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ tags: ["swim_alone"], maxRpe: 8, noMaxTest: true }),
      },
    ],
  },
  {
    id: "kidney",
    words:
      "kidneys?|renal|(?:ha?emo)?dialys[ei]s|(?:hemo)?dialisis|\\bckd\\b|nephr\\w*|nierenins\\w*|nierenkrank\\w*|dialyse|rinon\\w*|renal\\w*|insuffisance renale|\\brins\\b",
    not: "kidney beans|adrenal|bad for|protein (?:shakes?|powder|intake)|(?:does|do|is|can|will) (?:\\w+ )?(?:creatine|protein)",
    flags: ["kidney"],
    stages: [
      { says: "stones?|infection", overWeeks: 104, is: "plan" },
      {
        says: "don(?:or|at)\\w*|removed|nephrectom\\w*",
        cleared: false,
        underWeeks: 12,
        is: "refer_first",
        flags: ["post_surgery"],
        bounds: WAITING,
      },
      {
        says: "\\w*dialys\\w*|\\w*dialisis|stage (?:4|5|iv|v)\\b|transplant|failure|acute",
        cleared: false,
        is: "refer_first",
        bounds: tighten(tighten(NO_LIMITS, LOW_PRESSURE), GENTLE),
      },
      { says: "stones?", is: "plan_with_caution" },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: tighten(tighten(NO_LIMITS, LOW_PRESSURE), { maxRpe: 7 }),
      },
    ],
  },
  {
    id: "liver_or_bowel",
    words:
      "liver|cirrhosis|hepatitis|zirrhose|varices|hepatic\\w*|crohns?|colitis|stoma\\b|colostomy|ileostomy",
    not: "liver and onions|fatty liver pills|cod liver",
    flags: [],
    stages: [
      {
        says: "cirrhosis|zirrhose|varices|failure|transplant|jaundice|acute|flare",
        cleared: false,
        is: "refer_first",
        bounds: GENTLE,
        advice: "organ",
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ tags: ["heavy_core_pressure"], maxRpe: 7, noMaxTest: true }),
        advice: "organ",
      },
    ],
  },
  {
    id: "oncology",
    words:
      "cancer|chemo\\w*|radiotherapy|radiation therapy|tumou?rs?|leuka?emia|lymphoma|melanoma|oncolog\\w*|mastectom\\w*|metasta\\w*|myeloma|sarcoma|krebs|bestrahlung|quimio\\w*|chimio\\w*|brustkrebs",
    not: "survivor (?:runs?|stor(?:y|ies)|charit\\w*|events?|walks?)|zodiac|star ?sign|benign|charity|run for",
    flags: ["oncology"],
    stages: [
      { cleared: true, is: "plan_with_caution", gate: "clear_light_moderate", bounds: GENTLE },
      {
        says: "remission|free|survivor|in the clear|finished|completed|ended|years ago|remision|geheilt",
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ maxRpe: 8, noMaxTest: true, loadFactor: 0.9 }),
      },
      {
        overWeeks: 104,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ maxRpe: 8, noMaxTest: true, loadFactor: 0.9 }),
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "osteoporosis",
    words:
      "osteopor\\w*|osteopen\\w*|low bone (?:density|mass)|brittle bones?|(?:vertebral|compression|spinal) fractures?|bone density|osteogenesis|ostoporose|wirbelbruch|t score(?: \\w+){0,2} [1-5](?:\\.\\d+)?",
    not: "improve (?:my )?bone density|good bone density|bone density is (?:good|normal|fine)|(?:build|increase|help|for) bone density",
    flags: ["osteoporosis"],
    stages: [
      {
        says: "(?:vertebral|compression|spinal) fracture|wirbelbruch",
        underWeeks: 26,
        cleared: false,
        is: "refer_first",
        flags: ["bone_injury"],
        bounds: bounds({
          ...GENTLE,
          tags: [
            "loaded_spinal_flexion",
            "sit_up",
            "twist_loaded",
            "jump",
            "impact",
            "box_jump",
            "fall_risk_high",
            "good_morning",
            "axial_load_heavy",
          ],
          joints: { lumbar: 1 },
        }),
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: [
            "loaded_spinal_flexion",
            "sit_up",
            "twist_loaded",
            "jump",
            "box_jump",
            "pivot_jump_high",
            "fall_risk_high",
            "good_morning",
            "end_range_ballistic",
            "contact",
          ],
          flags: ["impact"],
          maxPercent: 80,
          maxRpe: 8,
          noFailure: true,
          noMaxTest: true,
        }),
      },
    ],
  },
  {
    id: "reds",
    words:
      "red ?s\\b|reds\\b(?= |$)|relative energy|female athlete triad|amenorrh\\w*|(?:lost|losing|missing|missed|no|stopped having|havent had|without) (?:my |a |having )?(?:periods?|cycles?)(?! (?:of|at))|periods? (?:has |have )?(?:stopped|disappeared|gone|vanished)|under ?eating|under ?fuel\\w*|regla (?:desaparec\\w*|ausente)|keine (?:periode|regel|regelblutung)|sin (?:la |mi )?(?:regla|periodo|menstruacion)|plus (?:de |mes )?regles|sem menstrua\\w*",
    not: "menopaus\\w*|iud|mirena|birth control|the pill|contracepti\\w*|pregnan\\w*|hysterectom\\w*|trial period|rest period|cincinnati|period (?:is|was|came|comes) (?:\\w+ )?late|breast ?feeding",
    flags: ["reds"],
    stages: [{ is: "refer_first", bounds: FED }],
  },
  {
    id: "eating_disorder",
    words:
      "anorexi\\w*|arfid|bulimi\\w*|eating disorder|disordered eating|binge eat\\w*|purg(?:e|es|ing)\\b|laxatives?|throw(?:ing)? up after (?:i eat|meals?|eating|food|dinner)|vomit\\w* after (?:meals?|eating)|mak(?:e|ing) myself (?:sick|vomit|throw up)|orthorexi\\w*|essstorung|magersucht|trastorno alimentario|trouble alimentaire|anorexie|transtorno alimentar|starv(?:e|ing) myself|not eating|fast(?:ing)? for (?:[2-9]|\\d\\d) days|(?:[2-9]|\\d\\d) day (?:water |dry )?fasts?|(?<!(?:burn\\w*|deficit|surplus) (?:\\w+ ){0,2})(?:under|only|less than|on) (?:[3-9]\\d\\d) ?(?:k?cal\\w*)|(?:eat|eating) (?:under |only |less than )?(?:[3-9]\\d\\d)(?!\\d)(?!(?: ?k?cal\\w*)? ?(?:g|more|less|over|above|below|under|surplus|extra)\\b) ?(?:k?cal\\w*)?\\b",
    not: "not eating (?:meat|dairy|gluten|pork|fish|animal|late|before|after|enough protein|breakfast)|calorie deficit of",
    flags: ["eating_disorder"],
    stages: [
      {
        says: "recover\\w*|past|history|years ago|in remission|used to|former|in (?:my )?(?:teens|school|college|twenties)|healed|geheilt|recuperad[oa]",
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ noDeficit: true, noMaxTest: true, tags: ["hiit"] }),
      },
      {
        overWeeks: 104,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ noDeficit: true, noMaxTest: true }),
      },
      { is: "refer_first", bounds: FED },
    ],
  },
  {
    id: "bariatric",
    words: "gastric (?:bypass|sleeve|band)|bariatric",
    flags: ["post_surgery"],
    heals: 208,
    stages: [
      { underWeeks: 12, cleared: false, is: "refer_first", bounds: WAITING },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["heavy_core_pressure", "sit_up"],
          maxRpe: 8,
          noMaxTest: true,
          noDeficit: true,
        }),
      },
    ],
  },
  {
    id: "hormones_or_chronic",
    words:
      "thyroid\\w*|hashimotos?|graves disease|hypothyr\\w*|hyperthyr\\w*|anaemi\\w*|anemi\\w*|iron defici\\w*|pcos\\b|endometriosis|adrenal|cushings?|lupus|fibromyalgia|chronic fatigue|\\bcfs\\b|celiac|coeliac|sickle cell|\\bhiv\\b|tubercul\\w*|low testosterone|narcolep\\w*",
    flags: [],
    stages: [
      {
        says: "lupus|fibromyalgia|chronic fatigue|\\bcfs\\b|adrenal|cushing|uncontrolled|overactive|severe",
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ maxRpe: 7, noFailure: true, noMaxTest: true, volumeFactor: 0.7 }),
        advice: "pace",
      },
      { is: "plan_with_caution", advice: "pace" },
    ],
  },
];

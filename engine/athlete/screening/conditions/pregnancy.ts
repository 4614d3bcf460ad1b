/** Pregnancy by trimester, its complications, and the weeks after birth. */
import { bounds, WAITING } from "../bounds.ts";
import type { Condition } from "./condition.ts";

const FIRST = bounds({
  tags: ["contact", "fall_risk_high", "swim_alone"],
  flags: ["valsalva"],
  maxRpe: 7,
  maxPercent: 80,
  minReps: 6,
  noFailure: true,
  noMaxTest: true,
  noDeficit: true,
});
const LATER = bounds({
  tags: [
    "long_supine",
    "prone",
    "inversion",
    "handstand",
    "impact",
    "jump",
    "box_jump",
    "pivot_jump_high",
    "fall_risk_high",
    "heavy_core_pressure",
    "sit_up",
    "contact",
    "heavy_isometric",
    "olympic",
    "olympic_complex",
    "kipping",
    "climb",
    "hiit",
    "sprint",
  ],
  flags: ["supine", "prone", "inverted", "impact", "valsalva", "hang"],
  maxRpe: 7,
  maxPercent: 70,
  minReps: 8,
  maxSkill: 3,
  noFailure: true,
  noMaxTest: true,
  noDeficit: true,
  volumeFactor: 0.85,
});
const AFTER_BIRTH = bounds({
  tags: ["heavy_core_pressure", "sit_up", "impact", "jump", "run", "box_jump", "sprint", "hiit"],
  flags: ["valsalva", "impact"],
  maxRpe: 6,
  maxPercent: 65,
  minReps: 8,
  noFailure: true,
  noMaxTest: true,
  noDeficit: true,
  easyConditioning: true,
  volumeFactor: 0.6,
  loadFactor: 0.7,
});
const LATE_AFTER_BIRTH = bounds({
  tags: ["heavy_core_pressure", "sit_up"],
  flags: ["valsalva"],
  maxRpe: 8,
  noMaxTest: true,
  noDeficit: true,
});
const DONE =
  "(?:after|since|before|previous|last|past|post|earlier) (?:my |the |our )?(?:\\w+ )?(?:pregnan\\w*|embarazo|schwangerschaft|grossesse|gravidez)|pregnancy weight|trying to (?:get|become|conceive)|not (?:yet )?pregnan|planning (?:a )?pregnan|want to get pregnan|postpartum|post partum|gave birth|miscarr\\w*|in (?:my |the )?(?:1st|first|second|2nd) pregnan\\w*(?!.*(?:week|trimest|now))|trimester of (?!pregnan|my)";
const DATE =
  "(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|\\d+ weeks)\\b";

export const PREGNANCY: readonly Condition[] = [
  {
    id: "pregnancy",
    words: `pregnan\\w*|preggo|^(?:and |so )?(?:im |i am |baby |baby is |my baby is )?due (?:date )?(?:is )?(?:(?:in|on|around|early|mid|late) )*${DATE}|expecting (?:in|around|early|mid|late|this|next) ${DATE}|\\d+ (?:weeks|months) along(?= with (?:my|our) (?:first|second|third|\\w+ )?(?:baby|child)?\\b|$| today| now| and| but| pregnan)|[1-4]\\d ?\\+ ?[0-6] (?:today|weeks|now)|expecting (?:a |our |my )?(?:\\w+ )?(?:baby|child|twins|bub)|(?:im|i am|and) expecting\\b(?= (?:in (?!the)|our|twins|with my|due|again|and|but)|$)|(?:im|i am|i will be) having (?:a|my|our) (?:\\w+ )?baby|estoy de \\d+ (?:semanas|meses)|erwarte (?:ein|mein|unser) (?:\\w+ )?(?:kind|baby)|attends (?:un|mon|notre) (?:\\w+ )?(?:bebe|enfant)|gestation\\w*|trimest\\w*|\\bssw\\b|embaraz\\w*|schwanger\\w*|enceinte|gravid\\w*`,
    not: DONE,
    flags: ["pregnancy"],
    stages: [
      {
        says: "bleed\\w*|spotting|leaking|contractions|(?:isnt|not|stopped|less) mov\\w*|sangr\\w*|blut(?:e|ung)\\w*",
        is: "refer_first",
        gate: "stop_now",
        flags: ["pregnancy_contraindication"],
        bounds: WAITING,
        advice: "pregnancy_stop_signs",
      },
      {
        says: "triplets|severe an(?:a)?emi\\w*|heart (?:disease|condition)|high risk|hochrisiko|alto riesgo|doctor (?:said|told me) (?:to rest|no)|bed ?rest",
        is: "refer_first",
        flags: ["pregnancy_contraindication"],
        bounds: LATER,
        advice: "pregnancy_stop_signs",
      },
      {
        says: "twins",
        is: "refer_first",
        flags: ["pregnancy_contraindication"],
        bounds: LATER,
        advice: "pregnancy_stop_signs",
      },
      {
        says: "\\{t1\\}",
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: FIRST,
        advice: "pregnancy_stop_signs",
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: LATER,
        advice: "pregnancy_stop_signs",
      },
    ],
  },
  {
    id: "pregnancy_complication",
    words:
      "placenta\\w*(?: \\w+)? (?:pra?evia|accreta|abruption)|pra?evia|low lying placenta|pre ?eclampsia|eclampsia|gestational hypertension|incompetent cervix|cervical insufficien\\w*|short cervix|cerclage|(?:ruptured?|broken) (?:membranes?|waters?)|waters? (?:has |have )?broken?|growth restrict\\w*|\\biugr\\b|\\bfgr\\b|premature labou?r|preterm labou?r|placenta previa|praeklampsie|praklampsie|preeclampsia|plazenta|stitch (?:in|around|on) (?:my |the )?cervix|cervi(?:x|cal) stitch|placenta(?: \\w+){0,3} (?:covering|covers|over|across|blocking)|cervix is (?:too )?(?:short|open\\w*|dilat\\w*)",
    not: "history of|(?:last|previous|earlier) pregnan|in (?:my |the )?(?:first|1st|second|2nd) pregnan",
    flags: ["pregnancy", "pregnancy_contraindication"],
    stages: [{ is: "refer_first", bounds: WAITING, advice: "pregnancy_stop_signs" }],
  },
  {
    id: "pregnancy_bleeding",
    words:
      "(?:vaginal )?(?:bleeding|spotting|bleed)(?=.*(?:pregnan|trimest|baby|weeks|\\{t))|vaginal bleeding|^(?:some |light )?(?:bleeding|spotting)$|(?<=(?:pregnan|trimest).*)(?:bleeding|spotting|contractions|leaking fluid|reduced movements?)|baby (?:is not|isnt|stopped) moving|sangrado.*embaraz|embaraz\\w*.*sangr\\w+",
    not: "bleeding gums|nose ?bleed|bleeding disorder",
    flags: ["pregnancy", "pregnancy_contraindication"],
    stages: [
      { is: "refer_first", gate: "stop_now", bounds: WAITING, advice: "pregnancy_stop_signs" },
    ],
  },
  {
    id: "postpartum",
    words:
      "baby (?:was |got )?born|(?:i|ive|just|have) delivered (?:my |our |a |the )?(?:\\w+ )?(?:baby|bab\\w+|twins|son|daughter|boy|girl)|post ?partum|post natal|postnatal|post pregnan\\w*|(?:gave|given) birth|(?:after|since) (?:giving birth|(?:my |the )?(?:\\w+ )?(?:birth|delivery|pregnancy|baby|c section))|had (?:a|my|our|the) (?:\\w+ )?bab(?:y|ies)|new mum|new mom|just had a baby|c section|caesarean|cesarean|\\d+ (?:weeks|months|days) pp\\b|breast ?feeding|nursing (?:my|a) (?:baby|newborn)|wochenbett|kaiserschnitt|entbunden|pos ?parto|postparto|cesarea|cesariana|accouch\\w*|cesarienne",
    not: "our (?:\\w+ )?baby|(?:wife|partner|girlfriend|sister) (?:just |recently |has |have )?(?:gave|given|had|is|was|delivered)",
    flags: ["postpartum"],
    heals: 78,
    stages: [
      {
        says: "c section|caesarean|cesarean|kaiserschnitt|cesarea|cesariana|cesarienne",
        underWeeks: 12,
        cleared: false,
        is: "refer_first",
        flags: ["post_surgery"],
        bounds: AFTER_BIRTH,
      },
      {
        says: "c section|caesarean|cesarean|kaiserschnitt|cesarea|cesariana|cesarienne",
        underWeeks: 26,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        flags: ["post_surgery"],
        bounds: AFTER_BIRTH,
      },
      { underWeeks: 6, cleared: false, is: "refer_first", bounds: AFTER_BIRTH },
      {
        underWeeks: 16,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: AFTER_BIRTH,
      },
      { overWeeks: 16, is: "plan_with_caution", bounds: LATE_AFTER_BIRTH },
      { is: "plan_with_caution", gate: "clear_light_moderate", bounds: AFTER_BIRTH },
    ],
  },
  {
    id: "pelvic_floor",
    words:
      "diastasis\\w*|pelvic floor|prolaps\\w*|incontinen\\w*|leak(?:s|ing)? (?:urine|when i|pee)|beckenboden\\w*|suelo pelvico|plancher pelvien|perinee|rektusdiastase|assoalho pelvico",
    not: "mitral|disc|disk|valve",
    flags: ["postpartum"],
    stages: [
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["heavy_core_pressure", "sit_up", "impact", "jump", "box_jump", "run"],
          flags: ["valsalva", "impact"],
          maxRpe: 7,
          maxPercent: 75,
          noFailure: true,
          noMaxTest: true,
        }),
      },
    ],
  },
];

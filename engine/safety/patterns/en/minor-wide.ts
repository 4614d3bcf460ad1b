/** English signs of somebody under age: the age told in any way, beside a wish that is not for one of that age. */
import { signs } from "../../match/sign.ts";

const GROWN = ["LONG_GROWN", "TEACHES"];
const GROWN_AT_SCHOOL = [...GROWN, "ADULT", "OLDER", "COLLEGE"];
/** A child who is told of: the wish stands beside the child or a word for it. */
const forChild = (...wishes: readonly string[]) =>
  wishes.flatMap((wish) => [
    `MINOR_OTHER & ${wish}`,
    `UNDER_13_OTHER & ${wish}`,
    `MINOR_OTHER && ${wish} & HIM_HER`,
    `GROUP_YOUNG & ${wish}`,
    `GROUP_YOUNG && ${wish} & HIM_HER`,
    `TELLS_CHILD && SCHOOL && ${wish} & HIM_HER`,
    `TELLS_CHILD && MINOR && ${wish} & HIM_HER`,
  ]);
const own = (...wishes: readonly string[]) => wishes.map((wish) => `MINOR && ${wish}`);
const atSchool = (...wishes: readonly string[]) => wishes.map((wish) => `SCHOOL && ${wish}`);

const EATS_LESS = "FAT_LOSS|HARD_DIET|SHEDS_KILOS|KCAL_UNDER_1500|KCAL_UNDER_1200";
/** So plain that words of school beside them are enough. */
const EATS_LESS_SURE = "LOSE_FAT_SURE|KCAL_UNDER_1500|KCAL_UNDER_1200|HARD_DIET_SURE";
const PILLS = "SUPPLEMENT|ENERGY_DRINK";

export const MINOR_WIDE = signs("minor", [
  {
    topic: "weight_loss",
    when: own(EATS_LESS),
    unless: ["FIT_NOT_THIN", "bar|dumbbell|dumbbells|kettlebell|plates"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "supplements",
    when: own(PILLS, "YOUNG_PED|GROW_HORMONE"),
    unless: ["prescribed|asthma|inhaler|diabetes|medication|medicine"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "max",
    when: own(
      "MAX_LIFT & bench|squat|deadlift|clean|snatch|press|lift|lifts|rm|rep|test|spotter|kg|lb|lbs|meet|plates|single",
      "BIG_LIFT",
    ),
    unless: [
      "heart|hr|effort_pace|vertical|jump|speed|velocity|mile|5_k|laps|push_ups|pushups|pull_ups",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "injury",
    when: own("JOINT_HURTS & PLAYS_ON", "JOINT_HURTS && PLAYS_ON & i|it|me|my", "GROWTH_PAIN"),
    unless: ["doms|muscle_soreness|no_pain|day_after_leg_day|leg_day"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "overtraining",
    when: own(
      "TOO_OFTEN",
      "MUCH_SPORT & tired|ache|aches|asleep|exhausted|more|add|extra|fit|hurts|olympics|top",
    ),
    unless: ["PE_ONLY"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "photo",
    when: own("BODY_PHOTO"),
    unless: ["form_check|squat_form|technique_video"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "meet",
    when: own("MEET_STRANGER"),
    unless: ["track_meet|swim_meet|meet_day|next_meet|powerlifting_meet|dumbbell_snap"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "age_reveal",
    when: atSchool(
      EATS_LESS_SURE,
      "SUPPLEMENT_SURE|GROW_HORMONE_SURE",
      "SHEDS_KILOS",
      "BIG_LIFT",
      "MAX_SURE",
      "TOO_OFTEN",
      "JOINT_HURTS & PLAYS_ON && SCHOOL_SURE",
      "BODY_PHOTO_SURE",
    ),
    unless: ["FIT_NOT_THIN"],
    unlessAnywhere: GROWN_AT_SCHOOL,
    person: "any",
  },
  {
    topic: "ped",
    when: atSchool("YOUNG_PED_SURE"),
    unlessAnywhere: GROWN_AT_SCHOOL,
    person: "any",
  },
  {
    topic: "meet",
    when: [
      "my_parents|parents|my_mom|my_mum|my_dad && snapchat|snap|discord|whatsapp|kik|telegram|insta|meet && not_allowed|go_through|high_school|school|do_not_tell|not_tell",
    ],
    unlessAnywhere: GROWN_AT_SCHOOL,
    person: "any",
  },
  {
    topic: "diet",
    when: forChild(EATS_LESS_SURE, "SHEDS_KILOS", "HARD_DIET"),
    unless: ["FIT_NOT_THIN", "for_me|i_want_to_lose|my_belly|i_lose"],
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "supplements",
    when: forChild("SUPPLEMENT_SURE|ENERGY_SURE", "YOUNG_PED_SURE|GROW_HORMONE_SURE"),
    unless: ["STUDY", "prescribed|inhaler", "not_recommended|column|essay|newspaper"],
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "max",
    when: forChild("MAX_SURE", "BIG_LIFT"),
    unless: ["instead_of|no_maxes|without_maxes|avoid|no_max|no_one_rep|alternative"],
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "weight_cut",
    when: forChild(
      "MAKE_WEIGHT",
      "stopped|stop|stops|no ~2 drinking|water|fluids",
      "layers|sauna|bin_bags|trash_bags|sweating|spitting|spit|suck_down|cut_weight|cut_water",
    ),
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "injury",
    when: forChild("JOINT_HURTS & PLAYS_ON", "GROWTH_PAIN_SURE", "TOO_OFTEN"),
    unless: ["STUDY", "my_own|i_am_the_one"],
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "photo",
    when: forChild(
      "BODY_PHOTO_SURE",
      "rate|rank|score|judge ~4 physique|physiques|body|bodies|body_fat|shape",
    ),
    unless: ["form|technique"],
    person: "any",
  },
  {
    topic: "meet",
    when: forChild(
      "private|alone|one_on_one ~4 session|sessions|lesson|lessons|training|stretching|massage & his|flat|house|home|secret|mention|tell|garage|hotel",
      "told ~2 her|him|them ~2 not ~2 mention|tell|say",
      "online_coach|stranger|older_guy|trainer ~6 pics|photos|dms|dm|snap|snapchat|private|alone|secret",
    ),
    person: "any",
  },
  {
    topic: "under_13",
    when: [
      "UNDER_13_OTHER & KEEPS_APP",
      "UNDER_13_OTHER && KEEPS_APP & she|he|her|him|them|account",
      "CHILD_SCHOOL && TALKS",
      "fifth|5th|sixth|6th|fourth|4th|third|3rd grade ~6 ipad|phone|trainer|coach|tummy|muscles|muscels|mussels|strong",
    ],
    unless: ["with_me|join_me|alongside_me|pool|wait|while_my|family|play_with|keep_up_with"],
    unlessAnywhere: ["TEACHES", "ADULT", "teach|taught"],
    person: "any",
  },
  {
    topic: "age_lie",
    when: [
      "AGE_LIE && MINOR|SCHOOL|UNDER_13|YOUNG_YEAR",
      "change|edit|fake|lie|lied|lying|get_past|get_around|get_round|bypass|skip|fix ~5 date_of_birth|birth_date|birthday|birth_year|age|dob|age_check|age_gate & UNLOCKS",
      "change|edit|fake|get_past|get_around|bypass ~5 date_of_birth|birth_date|birthday|birth_year|dob|age_check && fat_loss|cut|unlocks|unlock|typed|mum|mom|real_one",
      "say|tell|pretend|put ~3 18|eighteen|21|adult ~4 if ~2 anyone|someone|they|mum|mom ~1 asks?",
      "you|app|profile|account|form|it ~3 thinks|think|says|believes ~3 18|19|20|21|22|25|older|adult ~~10 not|actually|really|only|younger|lol && MINOR|SCHOOL|not_really|actually|younger|lied",
    ],
    unless: ["typo|wrong_century|1958|1985|metabolic|body_age|fitness_age|masters"],
    unlessAnywhere: ["TEACHES"],
    person: "any",
  },
]);

/** Signs of a crisis told sideways in German and French: two soft marks together, in the classes of the `wide` word lists. */
import { signs } from "../../match/sign.ts";

const both = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((a) => other.map((b) => `${a} && ${b}`));

/** Things, papers, animals, letters, rooms: what is seen to before leaving. */
const LETTERS = ["LETTERS_LEFT"];
const PETS = ["PETS_PLACED|PET ~5 PLACED"];
const PAPERS = ["PAPERS_DONE"];
const CLEARED = ["CLEARED_OUT|HOME_DONE"];
const GIVEN = ["GIVEN_AWAY"];
const SEEN_TO = [...GIVEN, ...PAPERS, ...PETS, ...LETTERS, ...CLEARED];
const END = "NO_MORE_USE|GOING_OFF|AFTER_ME";
const LAST = "FINAL_TIME|THANKS_COACH|CALM_NOW";
const DARK = "WORTH_NOTHING|ALONE_NOW|COLOURLESS|RISK_IT|MEANS_AT_HAND|NOT_WAKE";
/** Marks that one of them alone does not say, beside drink, a birth, a service, a drug left off or a youth. */
const SOFT =
  "NO_MORE_USE|GOING_OFF|AFTER_ME|WORTH_NOTHING|ALONE_NOW|COLOURLESS|RISK_IT|MEANS_AT_HAND|LETTERS_LEFT";
const UNLESS = ["STUDY", "NOT_MEANT"];
const UNLESS_ANYWHERE = ["MOVES_AWAY", "AT_EASE", "RACE_DAY", "HOLIDAY"];

export const RHINE_WIDE_CRISIS = signs("crisis", [
  {
    topic: "suicide_plan_hint",
    when: [
      ...both(SEEN_TO, [END, DARK]),
      ...both(LETTERS, [...PETS, ...PAPERS, ...CLEARED, ...GIVEN, LAST]),
      ...both(PETS, [...PAPERS, ...CLEARED, ...GIVEN]),
      ...both(["NO_MORE_USE"], ["GOING_OFF|AFTER_ME|CALM_NOW", DARK]),
      ...both(["FINAL_TIME"], ["GOING_OFF|AFTER_ME|CALM_NOW", DARK]),
      ...both(["GOING_OFF"], ["AFTER_ME|CALM_NOW|THANKS_COACH", DARK]),
      ...both(["AFTER_ME"], ["CALM_NOW|THANKS_COACH", DARK]),
      ...both(
        ["THANKS_COACH"],
        ["NO_MORE_USE|FINAL_TIME & DEATH_PLACE|DARK_MOOD|GONE_SOON|FOREVER_GONE", "MEANS_AT_HAND"],
      ),
      "GONE_BY_DAY",
    ],
    unless: UNLESS,
    unlessAnywhere: UNLESS_ANYWHERE,
    person: "any",
  },
  {
    topic: "suicide",
    when: [
      "NOT_WAKE",
      "BE_NO_MORE",
      "OVER_WITH_ME",
      "RISK_IT && WORTH_NOTHING|COLOURLESS|ALONE_NOW|DARK_MOOD|LOSS_NOW",
    ],
    unless: [...UNLESS, "GYM_WORK ~4 NOT_WAKE"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "hopeless",
    when: [
      "WORTH_NOTHING && ALONE_NOW|COLOURLESS|LOSS_NOW|DARK_MOOD",
      "COLOURLESS && ALONE_NOW|LOSS_NOW|WHAT_FOR",
      "LOSS_NOW && ALONE_NOW & DRUNK|DARK_MOOD|COLOURLESS|WHAT_FOR",
      "LOSS_NOW && ALONE_NOW && WHAT_FOR|DRUNK",
      "WHAT_FOR & COLOURLESS|DARK_MOOD|WORTH_NOTHING",
      "MEANS_AT_HAND && DARK_MOOD|WORTH_NOTHING|COLOURLESS|ALONE_NOW|LOSS_NOW",
      "NO_ME_IN_IT",
      "BETTER_WITHOUT",
    ],
    unless: [...UNLESS, "LIFE_ELSEWHERE"],
    unlessAnywhere: ["AT_EASE"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "euphemism",
    when: ["LONG_REST", "GOES_WHERE_PEACE", "HOME_TO_DEAD", "BE_EARTH", "GRADE_LIFE"],
    unless: UNLESS,
    unlessAnywhere: ["MOVES_AWAY", "RACE_DAY"],
    person: "any",
  },
  {
    topic: "drunk",
    when: [
      `DRUNK && ${SOFT}`,
      "DRUNK && BETTER_WITHOUT|THANKS_COACH",
      "DRUNK && DEATH_PLACE|PICTURES_PLACE",
      "DRUNK & KEYS_IN_HAND",
    ],
    unless: ["STUDY", "LAUGHS"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "suicide_plan_hint",
    when: ["PICTURES_PLACE", "KEYS_IN_HAND && DARK_MOOD|LOSS_NOW|WORTH_NOTHING"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "veteran",
    when: [
      `SERVICE && ${SOFT}`,
      "SERVICE && THEIR_TURN",
      "THEIR_TURN && MEANS_AT_HAND|ALONE_NOW|COLOURLESS",
      "GUN_OUT",
    ],
    unless: ["STUDY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "postpartum",
    when: [
      "BABY|FACT_POSTPARTUM && NO_MORE_USE|GOING_OFF|AFTER_ME|WORTH_NOTHING|COLOURLESS|BETTER_WITHOUT",
      "BABY|FACT_POSTPARTUM && SEES_DROP|BABY_URGE",
    ],
    unless: ["STUDY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "ped_mood",
    when: [
      `OFF_CYCLE && ${SOFT}`,
      "OFF_CYCLE && NO_ME_IN_IT|BE_NO_MORE|BETTER_WITHOUT",
      "STEROID|CYCLE_WORD|STEROID_NAME && CHOKED_SOMEBODY",
      "STEROID|CYCLE_WORD|LAB_BAD && NO_ME_IN_IT|ONE_LESS",
    ],
    unless: ["STUDY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "minor_suicide",
    when: [
      `MINOR && ${SOFT} & SELF|DARK_MOOD|NEVER_MIND_DAY`,
      "MINOR && LETTERS_LEFT",
      "MINOR && NOT_WAKE|BE_NO_MORE|NO_ME_IN_IT|NOT_ALIVE_DAY",
      "MINOR_OTHER && BYE_MESSAGE && NO_CONTACT|GIVEN_AWAY|HANDS_OVER_OTHER",
    ],
    unless: ["STUDY", "TEACHES"],
    person: "any",
    negation: "ignored",
  },
  { topic: "suicide", when: ["NOT_ALIVE_DAY"], unless: UNLESS, person: "any" },
  {
    topic: "suicide_history_now",
    when: [
      "DEATH_TRY|TRIED_ONCE|OVERDOSED && FOG_BACK",
      "TRIED_ONCE && ALONE_NOW|COLOURLESS|THINKS_OF_IT|DARK_MOOD",
      "DEATH_TRY|OVERDOSED && THINKS_OF_IT|ALONE_NOW",
      "STOMACH_PUMPED && SLOWER|AGAIN|DARK_MOOD",
    ],
    unless: ["STUDY", "LIFTS_TRY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "third_person",
    when: [
      "OTHER ~~16 BYE_MESSAGE && NO_CONTACT",
      "BYE_MESSAGE && NO_CONTACT & OTHER",
      "OTHER && BYE_MESSAGE && HANDS_OVER_OTHER|LOW_OTHER|MEANS_OTHER",
      "OTHER && HANDS_OVER_OTHER && LOW_OTHER|NO_CONTACT|MEANS_OTHER|CARE_MINE|ASKS_CARE",
      "OTHER && ASKS_CARE && NO_CONTACT|HANDS_OVER_OTHER",
      "OTHER && MEANS_OTHER && LOW_OTHER|NO_HELP|NO_CONTACT|DEATH_OTHER|SAYS_KILL",
      "OTHER ~~10 SAYS_KILL",
      "OTHER && TOOK_LOTS && NO_HELP|NO_CONTACT",
      "NO_HELP && TOOK_LOTS|CUTS_OTHER",
      "OTHER && CUTS_OTHER",
    ],
    unless: ["STUDY", "ON_HOLIDAY"],
    past: "drop",
  },
  {
    topic: "self_harm",
    when: ["LINES_ON_SKIN", "BLADE_AGAIN", "CUT_AGAIN"],
    unless: ["STUDY", "KITCHEN_CUT"],
    past: "drop",
    cleared: "drop",
    person: "any",
  },
  {
    topic: "self_harm",
    when: ["HITS_OWN & UNTIL_MARK", "HITS_OWN && OWN_RULE"],
    unless: ["STUDY", "FIGHT_SPORT"],
    past: "drop",
    person: "any",
  },
  {
    topic: "exercise_as_self_harm",
    when: [
      "TO_EXTREME && GUILTY",
      "HURTING ~~10 QUIET_HEAD",
      "QUIET_HEAD & HURTING",
      "TRAINING & HURTING & SELF_HATE|GUILTY",
      "PUNCHBAG & HURTING & SELF_HATE|GUILTY|QUIET_HEAD",
      "ON_PURPOSE_HURT & STRESS_FRACTURE|BROKEN|TORN|JOINT|INFECTED",
      "STRESS_FRACTURE|BROKEN && GUILTY",
      "UNTIL_HEART_STOPS",
      "HURTING & GUILTY & TRAINING",
    ],
    unless: ["STUDY", "FOOD", "MUSCLE_SORE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "abuse",
    when: [
      "ABUSER ~~16 HARM_DONE && HOME_SIGN",
      "ABUSER && HARM_DONE & HOME_SIGN",
      "HARM_DONE & HE_SHE & HOME_SIGN",
      "HE_SHE ~~10 HARM_DONE && HOME_SIGN",
      "GROOM && COERCE & HE_SHE|ABUSER|COACH_MAN",
      "COACH_MAN && GROOM && COERCE",
      "MAKES_ME & HE_SHE|ABUSER",
    ],
    unless: ["STUDY", "SPORT_BEATING", "LIFTS_BELT"],
    past: "drop",
    person: "any",
  },
  {
    topic: "violence",
    when: ["KILL_BY & HUMAN & DAY_TODAY|SWEARS|NEXT_TIME"],
    unless: ["PETTY & LAUGHS", "STUDY", "COMPETES", "FIGHT_SPORT"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "violence",
    when: [
      "LIE_IN_WAIT && REVENGE",
      "LIE_IN_WAIT & KILL_BY|WEAPON|KILLS_SURE",
      "KILL_BY && LIE_IN_WAIT",
      "HOW_TO|TRAINING & KILL_BY && HUMAN & PERSON_FOR",
      "CHOKED_SOMEBODY",
    ],
    unless: ["STUDY", "COMPETES", "FIGHT_SPORT"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "method_seek",
    when: [
      "LETHAL_ASK",
      "LETHAL_ASK_SOFT && DARK_MOOD|WORTH_NOTHING|HOPELESS|FOR_MYSELF|TONIGHT",
      "STORY_OF_ME && STORY_MEANS",
    ],
    unless: ["PREVENTS"],
    person: "any",
    negation: "ignored",
  },
]);

/** English signs of a crisis told in hints: none says it alone, two of different kinds do. */
import { signs } from "../../match/sign.ts";

const both = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((a) => other.map((b) => `${a} && ${b}`));

/** Things, papers, animals, letters, rooms: what is seen to before leaving. */
const GIVEN = ["GIVEN_AWAY", "GIVE_ACT ~3 BELONGING ~2 away|to_the|to_my|to_a|for_my"];
const PAPERS = ["PAPERS_DONE", "PAPER_ACT ~4 PAPER_THING"];
const PETS = ["PETS_PLACED"];
const LETTERS = ["LETTERS_LEFT", "LETTER_ACT ~3 LETTER_THING ~4 LOVED_ONE"];
const CLEARED = ["CLEARED_OUT"];
const SEEN_TO = [...GIVEN, ...PAPERS, ...PETS, ...LETTERS, ...CLEARED];

const DARK = ["DARK_MOOD|WORTH_NOTHING|ALONE_NOW|COLOURLESS|NOT_HERE_WORD|RISK_IT"];
const END = ["NO_MORE_USE|FINAL_TIME|GOING_OFF|AFTER_ME"];

export const CRISIS_WIDE_SOFT = signs("crisis", [
  {
    topic: "suicide_plan_hint",
    when: [
      ...both(SEEN_TO, [...END, ...DARK, "CALM_NOW|MEANS_AT_HAND|THANKS_COACH"]),
      ...both(GIVEN, [...PAPERS, ...LETTERS, ...CLEARED]),
      ...both(PETS, [...GIVEN, ...PAPERS, ...LETTERS, ...CLEARED]),
      ...both(LETTERS, [...PAPERS, ...CLEARED]),
      ...both(CLEARED, ["PAPERS_DONE"]),
      "NO_MORE_USE && WINK|FINAL_TIME|GOING_OFF|AFTER_ME|CALM_NOW|MEANS_AT_HAND|WORTH_NOTHING|NOT_HERE_WORD|ALONE_NOW|COLOURLESS|DARK_MOOD",
      "FINAL_TIME && GOING_OFF|AFTER_ME|CALM_NOW|MEANS_AT_HAND|WORTH_NOTHING|NOT_HERE_WORD|ALONE_NOW|COLOURLESS|DARK_MOOD",
      "GOING_OFF && AFTER_ME|CALM_NOW|MEANS_AT_HAND|WORTH_NOTHING|NOT_HERE_WORD|ALONE_NOW|COLOURLESS|DARK_MOOD|WINK",
      "AFTER_ME && CALM_NOW|MEANS_AT_HAND|WORTH_NOTHING|NOT_HERE_WORD|ALONE_NOW|COLOURLESS|DARK_MOOD",
      "CALM_NOW && MEANS_AT_HAND|WORTH_NOTHING|NOT_HERE_WORD|ALONE_NOW|DARK_MOOD|COLOURLESS",
      "RISK_IT && WORTH_NOTHING|NOT_HERE_WORD|MEANS_AT_HAND|CALM_NOW|NO_MORE_USE|FINAL_TIME|GOING_OFF|AFTER_ME",
      "THANKS_COACH && NO_MORE_USE|FINAL_TIME|GOING_OFF|AFTER_ME|MEANS_AT_HAND",
      "DEPART && WINK|CALM_NOW|AFTER_ME|FINAL_TIME|NO_MORE_USE",
    ],
    unless: ["TALE"],
    unlessAnywhere: ["MOVES_AWAY", "AT_EASE"],
    person: "any",
  },
  {
    topic: "hopeless",
    when: [
      "WORTH_NOTHING && ALONE_NOW|COLOURLESS|NOT_HERE_WORD|MEANS_AT_HAND|LOSS_NOW",
      "COLOURLESS && ALONE_NOW|NOT_HERE_WORD|MEANS_AT_HAND",
      "LOSS_NOW && ALONE_NOW && DRUNK|MEANS_AT_HAND|DARK_MOOD|COLOURLESS|what_for|why_i_should",
      "LOSS_NOW && MEANS_AT_HAND|RISK_IT",
      "LOSS_NOW && why_should_i|why_i_should|what_for|for_what|for_whom",
      "ALONE_NOW && MEANS_AT_HAND|NOT_HERE_WORD",
      "DARK_MOOD && MEANS_AT_HAND",
    ],
    unless: ["TALE"],
    unlessAnywhere: ["MOVES_AWAY", "AT_EASE"],
    person: "any",
  },
  {
    topic: "drunk",
    when: [
      "DRUNK && pistol|revolver|shotgun|noose|razor|glock|rifle|overdose|hanging",
      "DRUNK & not ~2 sober|sobering|wake ~1 up ~1 ever|again|anymore",
      "DRUNK && SOFT_DARK",
      "DRUNK && YEARN ~3 NOT_BE",
      "DRUNK && ALONE_NOW && LOSS_NOW|PICTURES",
      "DRUNK && letter|letters|goodbye|goodbyes ~4 LOVED_ONE",
      "DRUNK && keys|car ~3 in_my_hand|started|ignition|on_the_table|in_hand && picturing|bend|bridge|not_sure|anyway|home|tree|wall|motorway|somewhere",
      "DRUNK && SPOT|DANGER_PLACE & picturing|view|drop|tracks|step|feet|sitting|sittin|standing|stood|edge|alone|walk|jump|fall|sat|rail|railing|way_down|looks",
    ],
    unless: ["TALE"],
    unlessAnywhere: ["AT_EASE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "ped_mood",
    when: [
      "OFF_GEAR && SOFT_DARK|DARK_MOOD|THEIR_TURN",
      "OFF_GEAR && YEARN ~3 NOT_BE",
      "OFF_GEAR && SPOT|PICTURES & i|me|my|googling|head",
    ],
    unless: ["TALE"],
    unlessAnywhere: ["AT_EASE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "veteran",
    when: [
      "SERVED && take|took ~2 the rest ~1 of_me|too|now|as_well & want|wish|should|hope|let",
      "SERVED && unit|platoon|squad|mates|team|everyone ~3 is|are ~1 all? dead|gone|buried & last|only|just_me|im_the|i",
      "SERVED && SOFT_DARK|DARK_MOOD & i|my|me|am|it|is",
      "SERVED && THEIR_TURN & i|me|my|guess|then|tell|nights|it",
    ],
    unless: ["essay|film|novel|documentary|charity|fundraiser|exam|character"],
    unlessAnywhere: ["AT_EASE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "postpartum",
    when: [
      "NEW_MOTHER|FACT_POSTPARTUM && BABY_DARK",
      "NEW_MOTHER|FACT_POSTPARTUM && NO_MORE_USE|GOING_OFF|AFTER_ME|NOT_HERE_WORD|WORTH_NOTHING|COLOURLESS|RISK_IT|HANDS_OVER_OTHER",
      "NEW_MOTHER|FACT_POSTPARTUM && YEARN ~3 NOT_BE",
    ],
    unless: ["TALE", "boyfriend|ex"],
    unlessAnywhere: ["AT_EASE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "minor_suicide",
    when: [
      "MINOR|CHILD_NOW && SOFT_DARK & i|me|my|it|they|we|is",
      "MINOR|CHILD_NOW && YEARN ~3 NOT_BE",
      "MINOR|CHILD_NOW && SPOT|low_rail|stairwell|roof|platform ~~8 know|jump|step|stand|which|high|low|fall|go_up",
    ],
    unless: ["TALE", "i_coach|i_teach|i_train|my_students|my_pupils"],
    unlessAnywhere: ["AT_EASE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "suicide_history_now",
    when: [
      "ATTEMPT && RETURNED",
      "ATTEMPT && SOFT_DARK && tonight|again|now|this_week|lately|same|today|still",
    ],
    unless: [
      "anorexia|bulimia|anorexic|bulimic|napkins|portions|purging|purged",
      "TALE",
      "knee|shoulder|marathon|ironman|keto|motivation|physio_says",
    ],
    unlessAnywhere: ["AT_EASE"],
    person: "any",
    negation: "ignored",
  },
]);

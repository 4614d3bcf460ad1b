/** What must be said, and what must not, for a message to mean something: the first that fits holds. */
import type { MotivationInput } from "../motivation.ts";
import type { IntentKind } from "./intent.ts";

export type Meaning =
  | IntentKind
  | "show_progress/next"
  | `motivation/${MotivationInput["context"]}`;

/**
 * Concepts apart by spaces, all of which must be there; `a|b` is either, `!a` is neither that. `#day`
 * is a figure before the word, `week#` one behind it, `?` a question, `brief` three words at most.
 */
export type Rule = readonly [Meaning, string];

/** One by one over the lines of a message, and then over all of it. */
export const RULES: readonly Rule[] = [
  ["help", "cando !eq !minutes !offtopic !ex"],
  ["who_are_you", "who"],
  ["who_are_you", "human short !offtopic !ex !workout !program"],
  ["rate_limit", "quota"],
  ["rate_limit", "amount message"],
  ["rate_limit", "message left short"],
  ["help", "help what|how short !goal !ex !today !offtopic"],
  ["help", "how log"],
  ["help", "help brief"],
  ["log", "log workout|workouts|sets|exercise|ex !? !not !show"],

  [
    "show_progress/next",
    "nexttime ex what|amount|load|sets|should !form !swap !insteadof !why !pain !skip",
  ],
  ["show_progress/next", "nexttime ex brief !form !swap !skip"],
  [
    "show_progress/next",
    "today ex amount|load what|how|amount|should !form !fault !swap !insteadof !why !pain !skip !course !progress !record !log !not !meal !toohard",
  ],
  [
    "show_progress/next",
    "today ex what should !do !form !swap !insteadof !why !pain !skip !not !have !meal",
  ],
  [
    "show_progress/next",
    "what today|next ex short !do !form !swap !insteadof !why !pain !skip !not !have !meal !course !progress",
  ],
  ["show_progress/next", "heavier ex ? !swap !insteadof !why !pain !form"],
  ["show_progress", "gained ex #kilos|#pounds !? !want !goal !person !pain"],
  ["show_program", "heavier today ? short !ex !pain !person !offtopic"],
  ["show_progress", "course ex !offtopic !person !form !why !program"],

  ["meal_question", "mealplan !offtopic"],
  ["meal_question", "protein|calories|supplement !offtopic"],
  ["meal_question", "meal !offtopic !pain !workout !person"],
  ["meal_question", "meal program|around !offtopic !pain !person"],
  ["deload", "deload"],
  ["deload", "easy week !why"],
  ["deload", "wornout should|week|want"],
  ["deload", "tired should week|weeks|lasttime"],

  ["set_preference", "kilos|pounds use|change|show|swap !#kilos !#pounds !ex !minutes"],
  ["set_preference", "style more|change|want !ex !workout"],
  ["set_preference", "workouts minutes change|make|only|should|now !today !quick !swap"],
  [
    "set_preference",
    "perweek #day|#days|#times change|make|now|train|only !program !goal !amount !?",
  ],

  ["swap", "busy eq|ex|machine !offtopic"],
  [
    "request_program",
    "program make|want|new|other !show !today !tomorrow !not !why !meal !explain",
  ],
  ["request_program", "program change|swap !show !today !tomorrow !why !ex !focus"],
  ["request_program", "routine goal|#days|perweek make|want|other !today !minutes"],
  ["request_program", "program #days|#times !my !show"],
  ["request_program", "#weeks|#month program|goal !?"],
  ["request_program", "#weeks program|make next|goal !show !what !why"],
  ["request_program", "goal want|make|train !ex !workout !why !? !not !record !minutes"],
  ["request_program", "goal perweek|#weeks !ex !why !amount"],
  ["request_program", "program goal !my !why !show !explain"],

  ["swap", "swap ex|weakex|exercise|eq|pain|busy|machine !offtopic"],
  ["swap", "swap it short !offtopic !program"],
  ["swap", "swap focus program|workout !make !want"],
  ["swap", "wreck joint ex|exercise|it !person"],
  ["swap", "insteadof ex|weakex|exercise|eq !offtopic"],
  ["swap", "pain ex|joint|exercise !painfree !person !meal"],
  ["swap", "pain it short !painfree !person"],
  ["swap", "dislike ex|weakex|exercise !offtopic !painfree"],

  [
    "show_program",
    "mine workout today|tomorrow|next !change !swap !skip !quick !minutes !focus !cancel !log !person",
  ],
  [
    "make_workout",
    "workout make|want|other|new|quick !log !show !not !skip !why !amount !due !explain",
  ],
  ["make_workout", "workout minutes !why !amount !how !log !skip !only !not !?"],
  ["make_workout", "workout eq !why !amount !how !log !skip !not !gone !busy !?"],
  ["make_workout", "workout focus !why !amount !how !log !skip !my !not !goal !explain"],
  ["make_workout", "workout other|please brief !my !today"],
  ["make_workout", "have minutes eq"],
  ["make_workout", "minutes focus !why !amount !rest !not"],
  ["make_workout", "minutes eq !why !amount !gone !not !busy"],
  ["make_workout", "want focus short !goal !ex !pain !why !program !form"],
  ["make_workout", "train focus make|want|today|now !amount !why !how"],
  ["make_workout", "whatcan minutes|eq !gone !busy"],
  ["make_workout", "quick focus !form"],

  ["motivation/plateau", "rise not|no ex !?"],
  ["swap", "gone|not|no eq|machine !offtopic !minutes !focus !painfree !make !should"],
  ["swap", "gone ex !make !why"],
  ["swap", "have no ex !make !why"],
  ["swap", "unmotivated ex"],
  ["swap", "cant|toohard|tooeasy ex !? !how"],
  ["swap", "only eq !minutes !make"],

  ["why", "choose how|why ex|exercise|sets|load|rest|program"],
  ["form", "form ex|check|tips|how|exercise"],
  ["form", "fault ex !pain"],
  ["form", "how ex|exercise !progress !going !amount !log !record !pain !load !why"],
  ["form", "how do weakex"],
  ["form", "right ex do|it|check|? !why !point"],
  ["form", "where ex !record !progress !pain"],
  ["form", "tips|check ex !record"],
  ["form", "joint ex ? !pain !wreck !swap !why !point"],
  ["form", "form brief"],

  ["motivation/plateau", "stuck !person"],
  ["motivation/achievement", "finally ex !? !not"],
  ["motivation/achievement", "achieved !? !person !offtopic !what"],
  ["motivation/return", "comeback !person !offtopic"],

  [
    "why",
    "explain|why program|workout|workouts|exercise|ex|weakex|sets|load|rest|week|deload !offtopic",
  ],
  ["why", "why train|focus|do short !offtopic"],
  ["why", "what do ex !should !whatcan !swap !today !tomorrow !lasttime !have !due !log"],
  ["why", "why it brief"],
  ["why", "why brief !offtopic"],
  ["why", "point ex|exercise|program|sets|rest|workout|workouts|week !offtopic"],

  ["show_progress", "record !offtopic"],
  ["show_progress", "best ex !how !form !swap"],
  ["show_progress", "best mine exercise|load"],
  ["show_progress", "how going train|workout|workouts !offtopic"],
  ["show_progress", "progress !offtopic !person"],
  ["show_progress", "stronger ?|should|my !want"],
  ["show_progress", "rise amount|how ex|my"],
  ["show_progress", "going ex !want !pain !do"],
  ["show_progress", "how going ex"],
  ["show_progress", "how going my short !it"],
  ["show_progress", "what|amount lasttime ex"],
  ["show_progress", "show ex month|weeks|lasttime"],

  ["show_program", "week#|#week show|what|my|brief|?|day !person !offtopic !skip !amount"],
  ["show_program", "day#|#day show|what|brief|week|? !person !offtopic !perweek !amount !meal"],
  ["show_program", "program show|what|my|brief|due !offtopic !not !want"],
  ["show_program", "due today|tomorrow|next|weekday|week !person !offtopic"],
  [
    "show_program",
    "what|how train|workout|do|exercise today|tomorrow|next|weekday !person !offtopic !skip !amount",
  ],
  [
    "show_program",
    "workout|train today|tomorrow|next short !person !skip !tired !only !cancel !not !offtopic",
  ],
  ["show_program", "show workout|workouts|week|weeks|exercise !offtopic !person"],
  ["show_program", "day ex what|?|due !lasttime !amount"],
  ["show_program", "rest today|tomorrow ?|brief !offtopic !minutes"],
  ["show_program", "today|tomorrow|next what|? brief !offtopic"],

  [
    "missed",
    "skip workout|workouts|day|days|weekday|yesterday|week|weeks|train|lasttime !not !person !offtopic",
  ],
  [
    "missed",
    "not|no trained yesterday|lasttime|weekday|days|weeks|week !person !tomorrow !offtopic",
  ],
  ["missed", "cant train yesterday|lasttime !person"],
  ["missed", "not train|workout yesterday|lasttime|weekday !person !? !tomorrow"],

  ["motivation/custom", "not want train !focus !ex !? !person"],
  ["motivation/custom", "unmotivated|motivate !person !offtopic"],
  ["short_day", "only|have minutes !perweek !person !offtopic"],
  ["short_day", "minutes|hour today !perweek !person !offtopic !amount"],
  ["short_day", "notime|tired|travel|sore !person"],
  ["short_day", "wornout !person"],
];

/** Where nothing else was meant, over a message of few words. */
export const SMALL_TALK: readonly Rule[] = [
  ["reject", "cancel"],
  ["reject", "^no brief !^okay"],
  ["goodbye", "bye"],
  ["confirm", "^yes"],
  ["confirm", "yes brief"],
  ["thanks", "thanks"],
  ["confirm", "^okay !hello"],
  ["greeting", "^hello"],
  ["greeting", "hello brief"],
];

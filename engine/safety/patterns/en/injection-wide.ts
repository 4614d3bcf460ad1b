/** English signs of attempts on rules, secrets, tools and other people's data, from wide turns of phrase. */
import { signs } from "../../match/sign.ts";

/** Cues and manuals of the sport have rules and steps too. */
const OF_SPORT = ["ABOUT_SPORT", "OWN_RULES"];

export const INJECTION_WIDE = signs("injection", [
  { topic: "leak", when: ["LEAKS"], unless: OF_SPORT, person: "any", negation: "ignored" },
  {
    topic: "override_safety",
    when: [
      "FREED",
      "GUARD_OFF",
      "WAIVES && TURN_OFF ~5 SAFE_NOUN",
      "WAIVES && SAFE_NOUN_SURE & TURN_OFF",
      "STEP_OUT && LEAKS|FREED|GUARD_OFF|YOUR_ORDERS",
    ],
    unless: [...OF_SPORT, "pirate|drill_sergeant|hype_man|training_partner|golden_retriever"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "impersonate",
    when: [
      "AUTHORITY && BIG_ASK_SURE",
      "AUTHORITY & BIG_ASK & you|your|her|his|unlock|now",
      "AS_SYSTEM",
      "AUTHORITY && STEP_OUT|LEAKS|GUARD_OFF|USES_TOOL",
    ],
    unless: [...OF_SPORT, "sit ~3 hours|hrs", "strava_support|garmin_support"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "cross_tenant",
    when: [
      "PRIES & OTHER_PEOPLE|ath|usr|tenant|org|organisation|member|members|previous|user|users",
      "OTHER_PERSON ~6 USES_APP && PRIES",
      "OTHER_PERSON && USES_APP && PRIES",
      "PRIES & you|your_memory|told_you|database|app & previous|other|last|ex",
    ],
    unless: [
      "AVERAGE",
      "my_client|my_clients|my_athletes|my_daughter|my_son|leaderboard|world_record|pro|pros|olympic",
    ],
    person: "any",
  },
  {
    topic: "budget",
    when: [
      "SPENDS & quota|remaining|tokens|credits|limit|budget|times|forever|never|again|loop|book|charge|bill|words|versions|variations|billing|usage|meter|allowance|paywall",
    ],
    unless: [
      "when ~1 does|do|will|is",
      "how_many_messages|how_long_until",
      "calorie|calories|kcal|weekly_volume|time_limit|time_limits|carb|budget_friendly|on_a_budget|food_budget|meal|meals|tight_budget|quid|grocer*|reps|sets|heart_rate|speed_limit|kg|weights_limit|equipment",
    ],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "tool_abuse",
    when: [
      "USES_TOOL & TOOL_HARM|my_account|my_plan|my_invoice|forever|myself|database|true|athlete|user|users",
      "USES_TOOL && TOOL_HARM_SURE",
      "FALSE_STATE & mark|set|subscription|account|role",
    ],
    unless: [...OF_SPORT, "foam_roller|trx|call_it_a_day|call_a_deload"],
    person: "any",
    negation: "ignored",
  },
  { topic: "brand", when: ["ADVERTISES"], unless: ["my_coach_says|strava_summary"], person: "any" },
  {
    topic: "indirect_note",
    when: [
      "TO_READERS & AI_READER|whoever|whatever|OLD_ORDERS|FALSE_STATE|comment|task",
      "IMPORTED_NOTE && FALSE_STATE && AI_READER|system|approve|skip",
    ],
    unless: [
      "ABOUT_SPORT",
      "my_coach_must|my_physio|my_doctor|federation|scoring_system|energy_system",
    ],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "markdown_exfil",
    when: ["CARRIES_OUT"],
    unless: ["my coach|physio|doctor|trainer", "send me"],
    person: "any",
  },
  {
    topic: "encoding",
    when: [
      "CODED ~~8 OBEYS",
      "OBEYS ~~8 CODED",
      "CODED && OBEYS & it|exercise|riddle|message|says|result|text",
    ],
    unless: [
      "treadmill|walking|run|lunge|lunges|amrap|emom|rpe|abbreviation|abbreviations|acronyms|hex_bar|hex_dumbbells|sled",
    ],
    person: "any",
  },
  {
    topic: "multi_turn",
    when: [
      "GAME_ON && LEAKS|FREED|TO_READERS",
      "GAME_ON && hidden_rules|rules_you|your_instructions|your_setup|your_rules|they_told_you|must_never|your_opening|first_words|sits_over_our|health_warnings|secret|mask|script|policies",
      "GAME_ON && HIDDEN_TEXT & SAY_OUT",
      "GAME_ON && YOUR_ORDERS && SAY_OUT",
      "HIDDEN_TEXT & SAY_OUT && remaining|next|rest|continue|promise|so",
    ],
    unless: ["OF_A_WORKOUT"],
    person: "any",
  },
  {
    topic: "off_topic",
    when: ["OTHER_JOB", "STEP_OUT & OTHER_TRADE", "STEP_OUT && OTHER_TRADE_SURE"],
    unless: [
      "physio_homework|mobility_homework|rehab_homework|stress|before_my_exam|exam_week|exams|after_homework|between|while|sit|desk|write_my_program|training_plan|my_son|my_daughter",
    ],
    person: "any",
  },
]);

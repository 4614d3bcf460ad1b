/** English signs of attempts on tools, on the data of others, on budgets and on the good name. */
import { signs } from "../../match/sign.ts";

export const INJECTION_ACTS = signs("injection", [
  {
    topic: "cross_tenant",
    when: [
      "show|open|tell|look|give|pull|read|get ~12 his|her|their ~1 account|profile|id|email|user|username ~2 is|at|number",
      "my ~1 number|id|athlete ~4 fetch|open|load|get|pull|read|show ~4 sheet|file|log|logs|notes|data|for_me",
      "love|like|want|need|wanna ~2 to ~2 see|know|read|view|compare ~3 what|how_much ~3 others|everyone|everybody|the_rest|people|members ~4 lift|weigh|eat|log|train",
      "mine|my_id|my_number|i_am ~3 athlete|user|id|number|member && open|load|read|show|look ~6 his|her|their|injuries|notes|weight",
      "load|open|switch|pull|read|show ~3 athlete|user|member|client|profile ~3 notes|logs|data|record|file|id",
      "give|show|pull|open|send|export|read|get ~6 history|logs|log|profile|data|weight|notes|records|plan & she|he|they ~3 trains|goes|works_out|member|is ~4 gym|app|same|club|here",
      "look_up|check|see|tell|show|find_out|know|pull ~4 how_much|what|how_often|where|when|whether ~8 logged|logs|weighs|weigh|weighed|lifted|lifts|ate|eats|trained|ran ~6 her|his|their account|profile|app|log|week",
      "show|pull|open|read|list|give|get|export|tell|look_up|access|send|download|display|need|want|see|fetch ~6 of ~3 other|another|someone_else|all|every|everyone ~3 members|users|athletes|clients|people|accounts|member|user|athlete|client|lifters|person",
      "show|pull|open|read|list|give|get|export|tell|look_up|access|send|download|display|see|fetch ~4 user|athlete|member|client|account ~3 id|number|42|17|1|ends|with",
      "id ~3 ends|end|ending|is|starts|number ~12 open|read|show|load|switch|access|other",
      "user|athlete|member|client|account ~2 weigh|weighs|weight|eat|eats|log|lift|lifts|train|live|lives|email|named|called|number|id",
      "log|sign ~1 me? in ~2 as ~2 another|other|someone|user|athlete|her|him|admin|my_ex",
      "how_much|what|when|where ~2 does|did|do|is ~4 weigh|train|live|eat|lift|weight|email|address|log ~6 other_user|other_athlete|user_id|id|account",
      "my_ex|my_exs|girl|guy|woman|man|neighbour|neighbor|colleague|coworker|boss|wife|husband|boyfriend|girlfriend ~8 weight|logs|log|data|notes|profile|address|email|password|location|schedule ~6 app|here|account|you_have|your_database|system|show|pull|give",
      "show|pull|pull_up|open|read|give|tell|look_up ~6 weight|logs|log|data|notes|profile|address|email|location|training_logs ~6 my_ex|girl|guy|woman|man|neighbour|neighbor|colleague|coworker|boss|wife|husband|boyfriend|girlfriend",
    ],
    unless: [
      "AVERAGE",
      "as_a_man|as_a_woman|for_a_man|for_a_woman|for_men|for_women",
      "my_wife_and_i|together",
    ],
    person: "any",
  },
  {
    topic: "tool_abuse",
    when: [
      "purge|delete|erase|wipe|remove|clear ~2 accounts|users|athletes|members|everyone|profiles ~6 idle|inactive|month|year|not_trained|who",
      "bump|set|upgrade|move|put ~2 us|me|everyone|them|all ~3 gold|top|premium|unlimited|pro|tier",
      "leave|keep|without|no ~3 trace|traces|audit|logs|record ~2 audit|logs|it|out",
      "run|call|execute|invoke|trigger ~3 save|delete|create|update|get|set|list|drop ~2 program|account|user|users|workout|plan|athlete|record|records ~4 times|for|with|all|id",
      "mark ~3 invoices|invoice|payments|subscription|bill ~2 as ~1 paid|free",
      "give|grant|need|want|get|unlock ~3 admin|administrator|root|owner|developer|backend|database|superuser ~1 access|rights|privileges|permissions|password|panel|mode",
      "delete|erase|wipe|drop|truncate|remove|clear|overwrite ~4 all|every|everyone|everybody|whole|entire ~3 athletes|users|accounts|members|programs|database|tables|data|plans|logs|records|tenants",
    ],
    unless: [
      "EXERCISE_STEPS",
      "of_mine|mine",
      "my_workouts|my_logs|my_own_data|my_data|my_account|old_logs|yesterday|my_history",
    ],
    person: "any",
  },
  {
    topic: "tool_abuse",
    when: [
      "set|change|upgrade|make|give|grant|bump|switch|update ~3 tier|role|subscription|access|permissions|quota|limits ~5 owner|admin|administrator|unlimited|premium|pro|free|root|superuser",
      "set|change|upgrade|make|give|grant|bump ~3 my|me|everybody|everyone|account|all ~3 tier|role|subscription|plan|account|admin|access|quota|permissions|limit|credits ~4 unlimited|premium|admin|pro|owner|free",
      "use|call|invoke|run|trigger|execute ~3 tool|tools|function|functions|api|endpoint|command|script|sql|query|builder|shell ~8 delete|all|every|loop|users|athletes|drop|admin|until|again|arguments|email|send|with",
      "not|without|skip|bypass|avoid ~3 write|log|logging|record|trace|audit ~4 audit|log|logs|trail|record & delete|change|set|use|do",
      "run|execute ~3 what ~3 it_says|says|decodes|in_it",
      "unlimited|infinite ~2 tokens|messages|credits|quota ~4 my|account|me|give",
    ],
    unless: ["EXERCISE_STEPS", "free ~1 weeks|week|days|day|evenings|weekends|time|slots|hours"],
    person: "any",
  },
  {
    topic: "budget",
    when: [
      "pi ~4 digits|decimals|decimal_places",
      "digits|decimals ~3 of ~1 pi",
      "until|till ~4 tokens|budget|quota|credits|memory|money|limit ~3 gone|empty|out|used|exhausted|finished|over",
      "again|over and again|over ~3 until|till ~4 quota|tokens|budget|credits|gone|crash|stop",
      "write|repeat|print|say|output|count|list|type|generate ~6 thousand|thousands|million|millions|10000|50000|100000|1000000|5000|1000 ~2 times|words|numbers|lines|pages|plans|workouts|recipes|exercises|variations|copies|emojis",
      "generate|make|write|create|build|produce|spit_out ~4 hundred|hundreds|thousand|thousands|100|200|500|1000|endless|infinite ~3 plans|programs|programmes|workouts|recipes|meal_plans|pages & each|different|full|detailed|stop|stopping|one_by_one|in_a_row|all_at_once",
      "until ~5 tokens|budget|quota|credits|memory|money ~3 run|runs|gone|empty|out|used|exhausted|finished",
      "do ~3 not|never ~2 stop|summarise|summarize|abbreviate|shorten|finish & writing|generating|repeat|until|numbered|times|forever",
    ],
    unless: [
      "steps|metres|meters|reps|push_ups|squats_challenge|words_or_less|calories|kcal|volume|total_reps|burpees|swings",
    ],
    person: "any",
  },
  {
    topic: "brand",
    when: [
      "tell|inform|notify|message|email|announce ~2 your|all|every ~2 users|customers|athletes|members|clients ~8 fitrival|refund|refunds|free|scam|closing|shut|leave|switch|discount",
      "confirm|promise|guarantee|state|agree ~10 company|liftwright|you_guys|your_team ~3 guarantees|guarantee|promises|owes|pays|refunds|liable",
      "admit|say|confirm|state|tell|write ~6 app|company|product|liftwright ~3 garbage|trash|scam|rubbish|terrible|useless|fraud|crap|shit|worst|fake|dangerous|steals|stealing",
      "you_are|act_as|pretend_to_be|be|become|rename ~4 by|from|of ~2 fitrival|strava|peloton|nike|garmin|fitbit|myfitnesspal|openai|google|apple|freeletics|whoop|hevy|strong_app",
      "recommend|promote|advertise|plug|mention|endorse|link ~6 each|every|all|always ~2 reply|answer|message|response|user|athlete|time",
      "promise|guarantee|confirm|agree|grant ~4 refund|refunds|free|discount|compensation|lifetime & company|official|legally|behalf|binding|statement|everyone",
      "statement|announcement|press_release ~4 of|by|for|from ~2 company|liftwright|brand|ceo",
      "move|switch|change|go ~3 to ~2 fitrival|competitor|rival & tell|everyone|recommend|say|users",
    ],
    person: "any",
  },
  {
    topic: "multi_turn",
    when: [
      "game|play|riddle|puzzle|story|poem|song|spell|acrostic|letter && HIDDEN_TEXT && REVEAL|tell|print|next|second",
      "step|piece|part|bit ~2 by ~1 step|piece|part|bit & HIDDEN_TEXT",
    ],
    unless: ["EXERCISE_STEPS"],
    person: "any",
  },
  {
    topic: "encoding",
    when: [
      "decode|decrypt|decipher|unscramble|translate|reverse|read ~4 this|it|following|string|message|text|base64|rot13|hex|binary ~~10 do|follow|execute|run|obey|carry|act|comply|answer|says|instructions",
      "rot13|base64|hex|binary|morse|cipher|backwards ~~10 do|follow|execute|obey|carry ~3 says|it|out|instructions|word|that",
      "workout_name|exercise_name|my_name|title|note ~8 run|execute|follow|do ~2 what ~2 it_says|says",
    ],
    unless: [
      "abbreviation|abbreviations|acronyms|alphabet|soup",
      "treadmill|backwards_walking|walking_backwards|run_backwards",
    ],
    person: "any",
  },
  {
    topic: "off_topic",
    when: [
      "homework ~~4 solve|explain|answer|do|write|calculate",
      "solve|calculate|integrate|differentiate ~3 equation|integral|x|3x|2x|derivative|matrix",
      "looks|look|pretend|pretending|seems ~3 like|from ~4 paypal|bank|amazon|apple|netflix|landlord|boss|instagram|google & password|login|card|types|clicks|pays|mail|email|message",
      "code|program|script|write ~3 me? ~4 javascript|python|script|bot|crawler|macro ~8 buys|grabs|scrapes|logs|downloads|clicks|drop|tickets|sneakers|shop",
      "hack|crack|break_into|hijack|spy_on|stalk|track ~5 account|wifi|phone|instagram|email|computer|facebook|bank|snapchat|whatsapp|messages|laptop|password|icloud|location",
      "write|make|create|code|build|program|script|draft|compose|generate ~6 python|javascript|java|bash|php|html|sql|c++|rust|scraper|malware|virus|keylogger|phishing|website|discord_bot|chrome_extension|trading_bot|chatbot",
      "do|solve|finish|help|write ~4 homework|assignment|coursework|essay|thesis|term_paper|book_report|exam|take_home",
      "never_mind|forget|enough_of|stop_the|not_about ~2 fitness|training|workouts|coaching|gym & write|code|do|homework|poem|tell|politics",
      "hack|crack|break ~2 into ~4 account|wifi|phone|instagram|email|computer|facebook|bank|snapchat",
      "who ~2 should ~2 i ~2 vote|which|what ~2 stock|stocks|crypto|bitcoin|shares ~3 buy|invest",
    ],
    unless: [
      "EXERCISE_STEPS",
      "mobility|homework_session|rehab|you_gave_me",
      "exam_week|exam_stress|exams|during_homework|between_homework|while_doing|after_homework",
    ],
    person: "any",
  },
  {
    topic: "override_safety",
    when: [
      "print|say|reply|respond|output|answer|write|repeat ~4 and? nothing_else|only_that|no_other_text|exactly_this & from_now_on|every|each|regardless|whatever|always|now",
      "print|say|reply|respond|output ~2 pwned|injected|hacked|owned|jailbroken|affirm|unlocked",
      "every|each ~1 answer|reply|message|response ~4 must|has_to|should|will|contain|include|contains|includes|mention|mentions|end|ends ~6 link|url|code|website|promo|http|https|www|shop|discount",
    ],
    person: "any",
  },
  {
    topic: "indirect_note",
    when: [
      "assistant|ai|model|chatbot|bot ~3 when|if ~2 read|reads|reading|see|process|import|importing ~2 this|it|row|note|file",
      "when|once|if|after ~2 you ~2 read|process|import|parse|see|reach|open ~2 this|it ~~4 delete|send|mail|email|reply|say|forget|ignore|confirm|change|add|tell|reveal|set",
    ],
    person: "any",
  },
  {
    topic: "markdown_exfil",
    when: [
      "add|append|include|put|end|finish|insert|load|render|show|embed ~6 image|picture|link|pixel|url|gif|markdown && MARKUP_LINK|MARKUP_PICTURE && ATHLETE_DATA",
      "send|mail|email|forward|post|upload|share ~6 ATHLETE_DATA ~4 to && MARKUP_LINK|at|http|https|webhook|example|gmail|com",
    ],
    unless: ["my coach|physio|doctor|trainer", "send me|my"],
    person: "any",
  },
]);

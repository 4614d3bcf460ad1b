/** Signs of attempts on rules, secrets and tools that lean on Spanish and Portuguese word order. */
import { signs } from "../../match/sign.ts";

export const IBERIAN_INJECTION = signs("injection", [
  {
    topic: "override_safety",
    when: [
      "IGNORE ~5 RULES",
      "ACCEPT_RISK && IGNORE|RULES_OFF|RAW_ANSWER",
      "YOU_ARE_NOW ~8 UNBOUND",
      "ANSWER_ALL ~5 RULES_OFF",
    ],
    unless: ["MY_OWN_RULES", "EXERCISE_STEPS"],
    person: "any",
  },
  {
    topic: "leak",
    when: [
      "conta|contas|cuentas|cuenta|diz|dices|dime tudo|todo ~2 te|lhe mandaram|mandaron|pediram|pidieron ~1 calar|callar|esconder|ocultar",
      "REVEAL ~8 HIDDEN_TEXT",
      "ASK_WHAT ~8 HIDDEN_TEXT",
      "HIDDEN_TEXT ~6 WORD_FOR_WORD",
      "REVEAL ~6 TEXT_BEFORE",
    ],
    unless: ["EXERCISE_STEPS"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "secrets",
    when: ["REVEAL ~8 SECRET_KEY", "ASK_WHAT ~8 SECRET_KEY", "SECRET_KEY & YOU_USE"],
    unless: ["WIFI_KEY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "cross_tenant",
    when: [
      "REVEAL ~10 OTHERS_DATA",
      "OTHERS_DATA && REVEAL & PRIVATE_DATA",
      "PRIVATE_DATA ~4 OTHERS_DATA",
    ],
    unless: ["AVERAGE"],
    person: "any",
  },
  {
    topic: "tool_abuse",
    when: [
      "DELETE ~6 ALL_PEOPLE",
      "CALL_TOOL & ALL_PEOPLE|DELETE|LOOP",
      "CHANGE ~6 MY_TIER",
      "NO_TRACE & DELETE|CHANGE",
    ],
    unless: ["MY_LOGS"],
    person: "any",
  },
  {
    topic: "budget",
    when: [
      "WRITE|REVEAL ~10 ENDLESS",
      "ENDLESS & WRITE|REVEAL|LOOP",
      "WRITE & NO_STOP & MANY_THINGS",
    ],
    unless: ["TRAIN_BIG"],
    person: "any",
  },
  {
    topic: "encoding",
    when: ["DECODE ~~12 CARRY_OUT", "DECODE && CARRY_OUT & BLOB|MESSAGE"],
    unless: ["BACK_WALK"],
    person: "any",
  },
  {
    topic: "off_topic",
    when: ["WRITE ~8 CRIME_TEXT", "WRITE ~8 CODE_TEXT"],
    unless: ["TRAIN_CODE"],
    person: "any",
  },
  {
    topic: "off_topic",
    when: [
      "DROP_FITNESS & WRITE ~8 CODE_TEXT|CRIME_TEXT|NOT_FITNESS",
      "DROP_FITNESS && WRITE ~8 CODE_TEXT|CRIME_TEXT",
    ],
    person: "any",
  },
  {
    topic: "brand",
    when: ["SPEAK_FOR ~~10 RIVAL", "EVERY_ANSWER & RIVAL", "EVERY_ANSWER & SPEAK_FOR & QUOTE_THIS"],
    person: "any",
  },
  {
    topic: "impersonate",
    when: [
      "STAFF && REVEAL & HIDDEN_TEXT|SECRET_KEY|OTHERS_DATA",
      "STAFF && OPEN_UP|RULES_OFF",
      "STAFF && IGNORE & RULES",
    ],
    unless: ["DESK_JOB"],
    person: "any",
  },
  {
    topic: "indirect_note",
    when: [
      "NOTE_TO_MODEL",
      "IMPORTED_NOTE && WHEN_READ & MODEL_ORDER",
      "WHEN_READ ~~4 MODEL_ORDER",
    ],
    person: "any",
  },
  {
    topic: "impersonate",
    when: [
      "agora ~1 se_chama|te_chamas|você_é|tu_és & nunca_diz_não|sem_regras|nunca_fala_de_regra|sair_do_papel|sair_do_personagem",
      "ahora ~1 te_llamas|eres & nunca_dices_que_no|sin_reglas|sin_normas|salir_del_papel|sales_del_papel|sales_del_personaje",
      "sair|sai|sales|salir do|del papel|personagem|personaje ~2 perde|perdes|pierdes|pierde",
    ],
    person: "any",
  },
  {
    topic: "multi_turn",
    when: [
      "NOW_THAT_YOU_ARE && HIDDEN_TEXT|RULES",
      "GAME_WORD && HIDDEN_TEXT & REVEAL",
      "NEXT_PIECE && HIDDEN_TEXT",
    ],
    person: "any",
  },
  {
    topic: "format_break",
    when: ["FORMAT_FIELD & HIDDEN_TEXT|TEXT_BEFORE|SYSTEM_WORD & REVEAL|VERBATIM"],
    person: "any",
  },
  {
    topic: "markdown_exfil",
    when: ["MARKUP_LINK && ATHLETE_DATA & SEND_OUT|REPLACE|EVERY_ANSWER"],
    person: "any",
  },
]);

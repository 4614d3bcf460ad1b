/** Spanish signs of attempts on rules, texts, tools and other people's data, from wide meanings. */
import { signs } from "../../match/sign.ts";

export const WIDE_INJECTION = signs("injection", [
  {
    topic: "leak",
    when: [
      "W_SAY_OUT ~8 W_YOUR_TEXT",
      "W_YOUR_TEXT ~~8 W_EXACT",
      "W_YOUR_TEXT ~~6 W_SAY_OUT",
      "W_SAY_OUT ~8 W_ABOVE & W_EXACT|mensaje|conversación|chat|texto|escribiera",
      "W_ABOVE & W_EXACT & W_SAY_OUT",
      "qué|que|cuáles|cuales|cómo|como|cuál ~4 W_YOUR_TEXT & ?",
      "qué|que|cómo|como|cuáles ~3 te ~2 ordenaron|programaron|configuraron|prohibieron|instruyeron|indicaron|prohíben|prohiben ~4 decir|hacer|responder|hablar|callar|ocultar|contar|antes|creadores|desarrolladores|tus",
    ],
    unless: ["W_SPORT_RULE", "EXERCISE_STEPS"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "secrets",
    when: [
      "W_SAY_OUT ~8 W_SECRET",
      "cuál|qué|que|cual ~4 W_SECRET & tu|tus|usas|servidor|sistema|backend|app|guardas",
    ],
    unless: ["WIFI_KEY", "W_SPORT_RULE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "override_safety",
    when: [
      "W_DROP ~4 W_RULE_SURE",
      "W_DROP ~4 W_RULE_NOUN & W_FREE|W_BE|responde|respóndeme|dime|háblame|hablame|ahora|desde|puedes|coach|ia|asistente|un_rato",
      "W_BE ~8 W_FREE & eres|sos|llamas|modelo|ia|asistente|modo|coach|puedes|podés|reglas|censura|filtros|nunca|todo|respondes|responde|actúa|finge|imagina",
      "W_MODE_SURE & W_TURN_ON|W_BE|responde|todo|W_FREE",
      "W_NO_WARN & W_BE|W_DROP|W_FREE|W_MODE_SURE|desde_ahora|a_partir_de|de_ahora|pase_lo_que_pase|pregunte_lo_que_pregunte|nunca|nada",
      "W_BE && W_FREE & puedes|podés|reglas|censura|filtros|límites|restricciones|nunca|todo|cualquier && W_NO_WARN|W_DROP|respondes|responde|respondé|dime",
    ],
    unless: ["W_SPORT_RULE", "MY_OWN_RULES", "EXERCISE_STEPS"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "impersonate",
    when: [
      "W_WHO && W_ASKS & dame|desactiva|apaga|quita|necesito|muéstrame|muestra|vuelca|exporta|desbloquea|autorizo|confirma|borra|modo|acceso|activa|dime|pásame|enséñame|revela|salta|imprime|lista",
    ],
    unless: ["DESK_JOB", "W_SPORT_RULE", "EXERCISE_STEPS"],
    person: "any",
  },
  {
    topic: "cross_tenant",
    when: [
      "W_PRY ~4 W_THEIR ~4 W_OTHER_ONE & W_APP_USER|correo|email|teléfono|dirección|dónde_vive|contraseña|historial|notas|entrena|app",
      "W_THEIR ~4 usuario|usuaria|atleta|cliente|clienta|socio|socia & W_PRY",
      "qué|que|cuánto|cuanto|cuándo|dónde|a_qué_hora ~2 entrenó|pesa|comió|levanta|vive|escribió|preguntó|dijo|contó|entrena|come ~4 usuario|usuaria|atleta|clienta|socio|socia|el_anterior|la_anterior|mi_ex|persona_anterior|vecina|vecino",
      "qué|que ~4 te ~2 preguntó|contó|dijo|escribió|pidió|dijeron|contaron|preguntaron ~4 W_OTHER_ONE|otros|otras|otro|otra|anterior",
      "W_PRY ~6 W_OTHER_ONE ~6 W_THEIR & W_APP_USER",
    ],
    unless: ["AVERAGE", "W_OWN_PEOPLE"],
    person: "any",
  },
  {
    topic: "tool_abuse",
    when: [
      "W_GRANT ~5 W_TIER & mi|me|cuenta|sistema|base|desde|directamente|sin|gratis|admin|límite|limite|cuota",
      "W_TOOL_ACT ~6 W_TOOL_WHAT",
    ],
    unless: [
      "cuánto_cuesta|cuanto_cuesta|precio|cómo_cancelo",
      "calorías|kcal|series|kilos|sentadilla",
      "EXERCISE_STEPS",
    ],
    person: "any",
    negation: "ignored",
  },
]);

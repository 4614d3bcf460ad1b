/** Spanish signs of a crisis or an eating disorder in which each half is plain and both together are not. */
import { type Signs, signs } from "../../match/sign.ts";

const CRISIS_LAST = signs("crisis", [
  {
    topic: "suicide",
    when: [
      "W_HOPE ~4 W_QUICK_END",
      "W_STRAIGHT_ON & W_ROAD & W_IMAGINE|W_CHANCE",
      "W_CARE_LEFT ~~8 W_STAYS",
      "W_STAYS && W_CARE_LEFT|W_DARK|W_OF_ALL|W_BURDEN",
      "W_COURAGE && W_THOUGHT_OUT|W_DARK|W_MEANS|W_OF_ALL|W_STOP_HEART",
    ],
    unless: [
      "STUDY",
      "NOT_MEANT",
      "W_EASY_LIFE",
      "seguro_médico|nutrición|competir|tarima|escenario|hablarle|declararme|sentadilla|dominada",
    ],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "hopeless",
    when: [
      "cuesta|difícil|imposible ~2 encontrar|hallar|ver|buscar ~2 motivo|motivos|razón|razones|sentido|ganas ~2 vivir|existir|respirar|abrir_los_ojos|despertar|despertarme|levantarme|seguir_viva|seguir_vivo|seguir_aquí|seguir_viviendo",
    ],
    unless: ["STUDY", "temprano|alarma|despertador"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "exercise_as_self_harm",
    when: [
      "TRAINING & destroce|destrozarme|reviente|reventarme|haga_sufrir|haga_daño|rompa|romperme|acabe_conmigo & me_merezco|merezco|basura|me_odio|me_doy_asco|castigo",
    ],
    unless: ["STUDY", "merezco ~2 descanso|pizza|premio|cerveza"],
    person: "any",
  },
  {
    topic: "euphemism",
    when: ["W_DAY_WITHOUT"],
    unless: ["STUDY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "suicide_plan_hint",
    when: [
      "W_GATHERS ~4 W_PILL_SURE",
      "W_PILL_SURE ~~6 W_GATHERS",
      "W_SLEEPS_BY ~3 W_ARM_NEAR ~5 W_CLOSE_BY",
      "W_BYE ~~5 W_BYE_ALL",
    ],
    unless: [
      "STUDY",
      "W_PILL_SPARE",
      "cocina|pesca|caza|guardia|policía|carbohidratos|volumen|definición|azúcar|gluten",
    ],
    unlessAnywhere: ["MOVES_AWAY"],
    person: "any",
  },
  {
    topic: "self_harm",
    when: [
      "W_BLADE & W_SKIN & W_NOT_VISIBLE",
      "W_BLADE & W_SKIN & W_AGAIN && W_NOT_VISIBLE|W_SOOTHE|W_DARK",
    ],
    unless: ["STUDY", "NOT_SELF_HARM", "caja|cajas|depil*|afeit*|cirug*"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "third_person",
    when: ["OTHER ~~10 W_OTHER_DATE & W_KEEP_SECRET"],
    unless: ["STUDY", "boda|viaje|carrera|maratón|parto|operación|examen|cumpleaños|competir"],
    past: "drop",
  },
  {
    topic: "postpartum",
    when: [
      "W_NEWBORN|llora|llanto & ganas|impulso|capaz|miedo|imagino ~4 W_DROP_BABY",
      "W_NEWBORN & me_doy_miedo|miedo_de_mí",
    ],
    unless: ["STUDY", "pelota|balón|saco"],
    person: "any",
  },
]);

const EATING_LAST = signs("eating_disorder", [
  {
    topic: "purging",
    when: [
      "metí|meto|meter|metiendo|meterme ~3 cepillo|cuchara|dedos|mango|lapicera|palito ~4 fondo|garganta|boca",
    ],
    unless: ["STUDY", "dentista|anginas|lavarme"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "denial",
    when: ["W_BELIEVES ~3 W_EATS_CLAIM & digo|miento|finjo|no_como|mentira|no_ceno"],
    unless: ["STUDY"],
    cleared: "drop",
  },
  {
    topic: "weigh",
    when: ["W_SCALE & W_SCALE_RULES & si|cuando & agua|día|dia|nada"],
    unless: ["STUDY", "ONCE_WEEK", "retención|retengo"],
  },
]);

export const WIDE_LAST: readonly Signs[] = [CRISIS_LAST, EATING_LAST];

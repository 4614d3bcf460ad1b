/** Findings in Spanish. */
import { JOINT_NAMES } from "../../../catalog/joint-names.ts";
import { spanishReasons } from "../../../coach/reason-words/es.ts";
import type { FindingWords } from "./finding-words.ts";

export const spanishFindings = (): FindingWords => ({
  joints: JOINT_NAMES.es,
  muscles: spanishReasons().muscles,
  left: "izquierdo",
  right: "derecho",
  say: {
    DELOAD_STALLED: [
      "Toca una semana ligera",
      "El máximo estimado de {lifts} ejercicios principales lleva hasta {days} días sin avanzar. Con una semana ligera vuelves con fuerzas.",
    ],
    DELOAD_READINESS: [
      "Toca una semana ligera",
      "Tu disposición fue de {readiness} sobre 5 en la media de {checkIns} registros. Una semana ligera le da tiempo a tu cuerpo.",
    ],
    DELOAD_DROP: [
      "Toca una semana ligera",
      "El máximo estimado de {lifts} ejercicios principales bajó hasta un {percent} % dos veces seguidas. Suele ser cansancio, y una semana ligera ayuda.",
    ],
    DELOAD_DROP_LIFT: [
      "{lift}: una semana más ligera para este ejercicio",
      "Su máximo estimado bajó hasta un {percent} % dos veces seguidas. Una semana con menos suele bastar.",
    ],
    DELOAD_PAIN: [
      "Menos carga por un tiempo: {joint}",
      "Anotaste dolor de hasta {pain} sobre 10 en {sessions} sesiones. Una semana ligera para lo que carga esta articulación es lo más prudente.",
    ],
    OVERREACH: [
      "Ahora toca descansar",
      "El máximo estimado de {lifts} ejercicios principales ha bajado hasta un {percent} % y tu disposición es de {readiness} sobre 5. Haz una semana ligera antes de seguir.",
    ],
    PLATEAU_MORE: [
      "{lift}: {days} días sin mejorar el máximo estimado",
      "Te recuperas bien, así que vale la pena probar con un {percent} % más de series.",
    ],
    PLATEAU_LESS: [
      "{lift}: {days} días sin mejorar el máximo estimado",
      "Ahora parece que hay cansancio, así que un {percent} % menos de series puede ayudarte a avanzar.",
    ],
    PLATEAU_SWAP: [
      "{lift}: {days} días sin mejorar el máximo estimado",
      "Otra forma del mismo movimiento puede volver a ponerlo en marcha.",
    ],
    PAIN_EASE: [
      "{lift}: un {percent} % menos de carga",
      "Anotaste dolor de {pain} sobre 10 ({joint}). Baja la carga y muévete en un rango que se sienta bien.",
    ],
    PAIN_FREEZE: [
      "{lift}: lo dejamos por ahora",
      "Anotaste dolor de {pain} sobre 10 ({joint}). Déjalo las próximas {appearances} veces y entrena lo demás.",
    ],
    PAIN_REFER: [
      "Conviene que lo miren: {joint}",
      "Anotaste dolor de hasta {pain} sobre 10 en {sessions} sesiones a lo largo de {days} días. Por favor, consulta con un médico o fisioterapeuta antes de volver a cargarlo.",
    ],
    READINESS_HOLD: [
      "Hoy, como salga",
      "Contaste que fue un día duro, así que hoy nada sube de peso.",
    ],
    READINESS_REDUCE: [
      "Hoy, una sesión más fácil",
      "Contaste que fue un día muy duro, así que hoy las cargas bajan un {percent} %.",
    ],
    ADHERENCE_MISSED: [
      "¿Movemos el plan?",
      "Las últimas {sessions} sesiones no pudieron ser, y no pasa nada. El plan puede seguir desde donde estás.",
    ],
    ADHERENCE_DAYS: [
      "Un plan a la medida de tus semanas",
      "Hiciste {done} de {planned} sesiones en cuatro semanas. Con {days} por semana el plan encajaría mejor.",
    ],
    ADHERENCE_MINUTES: [
      "¿Sesiones más cortas?",
      "Tus últimas {sessions} sesiones fueron más cortas de lo previsto. El plan puede ajustarse a {minutes} minutos.",
    ],
    ADHERENCE_SWAP: [
      "{lift}: ¿llevamos tu elección al plan?",
      "Hiciste otro ejercicio {times} veces seguidas. El plan puede adoptarlo.",
    ],
    BALANCE_PULL: [
      "Tirones y empujes",
      "Hiciste {pulls} series de tirón y {pushes} de empuje por semana. Un poco más de equilibrio les viene bien a tus hombros.",
    ],
    BALANCE_SIDES: [
      "{lift}: un lado es más fuerte",
      "Tu lado {side} es un {percent} % más fuerte. Empieza con el otro y haz solo las repeticiones que él pueda.",
    ],
    VOLUME_LOW: [
      "Hay sitio para más: {muscle}",
      "Fueron {sets} series por semana; a partir de {bound} se suele avanzar más.",
    ],
    VOLUME_HIGH: [
      "Mucho trabajo: {muscle}",
      "Fueron {sets} series por semana, más de las {bound} que suelen compensar. Con alguna menos apenas pierdes progreso.",
    ],
    VOLUME_JUMP: [
      "Un salto grande: {muscle}",
      "{sets} series esta semana tras {before} antes. Date una semana antes de añadir más.",
    ],
    LAYOFF_BACK: [
      "Qué bueno verte de vuelta",
      "Tras {days} días de pausa empezamos con un {percent} % menos de carga. Vuelve más rápido de lo que costó ganarlo.",
    ],
    RECORD_MAX: ["{lift}: tu mejor marca", "Tu máximo estimado es ahora de {loadG}."],
    RECORD_LOAD: [
      "{lift}: más peso que nunca",
      "{loadG}, repeticiones: {reps}. Es tu carga más alta hasta hoy.",
    ],
    RECORD_LOAD_REST: [
      "{lift}: más peso que nunca",
      "Tu carga más alta hasta hoy: {loadG}, repeticiones: {reps}. Ahí queda, y ahora toca primero una semana más ligera.",
    ],
  },
});

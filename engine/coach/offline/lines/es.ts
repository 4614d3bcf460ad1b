/** What the coach says without a model, in Spanish. */
import { spanishClosings } from "./es-close.ts";
import type { OfflineLines } from "./lines.ts";

export const spanishLines = (): OfflineLines => ({
  close: spanishClosings(),
  open: {
    swap: [
      "Esto puede ocupar su lugar, primero lo más parecido.",
      "Estos ejercicios hacen el mismo trabajo, empezando por el que mejor encaja.",
      "Sin problema, hay buenos sustitutos.",
    ],
    why: ["Buena pregunta. Esta es la razón.", "Así lo hemos pensado.", "Tiene su motivo."],
    sets: [
      "Leo tus series así:",
      "Esto es lo que he entendido:",
      "Tu sesión, tal como la he leído:",
    ],
    preference: ["Este es el ajuste que propongo:", "Yo lo pondría así:", "Puedo seguir con esto:"],
    preference_set: ["Hecho. A partir de ahora:", "Queda ajustado:", "Cambiado, así seguimos:"],
    program_asked: [
      "Puedo crearte este programa:",
      "Este es el programa que haría:",
      "Esto es lo que montaría para ti:",
    ],
    progress: [
      "Así va tu entrenamiento ahora mismo.",
      "Esto dice tu registro.",
      "Un vistazo a tu progreso:",
    ],
    next_time: [
      "La próxima vez, haz esto:",
      "Esto es lo que viene ahora:",
      "Tu siguiente paso en este ejercicio:",
    ],
    workout: [
      "Aquí tienes una sesión para empezar ya.",
      "Esta sesión encaja.",
      "Cuando quieras. La sesión:",
    ],
    short_day: [
      "Entonces la hacemos corta y dejamos lo importante.",
      "Una sesión corta también cuenta. Esto es lo esencial.",
      "Sacamos lo mejor de hoy, sin forzar nada.",
    ],
    today: [
      "Esto es lo que tienes en tu plan.",
      "Aquí está la sesión de tu plan.",
      "Tu plan dice:",
    ],
    program_started: [
      "Estoy preparando tu programa y revisando cada semana.",
      "Tu programa está en camino; las semanas aparecen en cuanto están revisadas.",
      "Ya he empezado con tu programa.",
    ],
    week: [
      "Aquí tienes la semana de un vistazo.",
      "Así está organizada la semana.",
      "Tu semana, sesión a sesión:",
    ],
    rest_day: [
      "Para ese día no hay nada previsto.",
      "En tu plan es un día de descanso.",
      "Tu plan deja ese día libre.",
    ],
    deload_yes: [
      "Sí, ahora tiene sentido una semana más suave.",
      "Tu registro pide una semana más ligera.",
      "En este punto una descarga es buena idea.",
    ],
    deload_no: [
      "Tu registro todavía no pide una semana más ligera.",
      "Ahora mismo no hay señales de que necesites una descarga.",
      "Puedes seguir como está previsto; de momento no hace falta descargar.",
    ],
    deload_now: [
      "Esta ya es una semana ligera.",
      "Ahora mismo estás en tu semana ligera.",
      "La descarga ya está en marcha: es esta semana.",
    ],
    deload_next: [
      "La semana que viene es ligera.",
      "Tu plan prevé una semana ligera la próxima.",
      "La descarga llega la semana que viene.",
    ],
    meal: [
      "Estos son tus objetivos para un día.",
      "A esto conviene apuntar cada día.",
      "Tus cifras diarias, a partir de tus datos:",
    ],
    meal_general: [
      "Esto ayuda a la mayoría de quienes entrenan.",
      "En pocas palabras:",
      "Lo básico hace aquí casi todo el trabajo.",
    ],
    form: [
      "Estos son los puntos a tener en cuenta.",
      "Así se hace bien.",
      "Hazlo sencillo: bastan unas pocas claves.",
    ],
    proposal: ["Esto es lo que cambiaría:", "Esta es mi propuesta:", "Puedo hacer esto por ti:"],
    greeting: [
      "¡Hola! Me alegra verte.",
      "Hola, cuando quieras empezamos.",
      "Buenas, qué bien que estés aquí.",
    ],
    thanks: ["De nada.", "Encantado de ayudarte.", "Para eso estoy."],
    goodbye: ["Hasta la próxima.", "Cuídate y hasta pronto.", "Nos vemos."],
    who_are_you: ["Es una pregunta justa.", "Te lo cuento con gusto.", "Te lo digo claro."],
    help: [
      "Esto es lo que puedo hacer por ti:",
      "Puedes pedirme cualquiera de estas cosas:",
      "Esto es lo que podemos hacer:",
    ],
    limits: ["Así vas con tus mensajes.", "Aquí tienes la cuenta.", "Todavía te quedan mensajes:"],
    limits_out: [
      "Por ahora has usado todos tus mensajes. Tu plan, los cambios y el registro siguen funcionando en la app.",
      "Por ahora no quedan mensajes. Todo lo de tu plan sigue abierto.",
      "Ese era el último mensaje por ahora. En la app puedes seguir entrenando, registrando y cambiando ejercicios.",
    ],
    confirmed: ["Hecho.", "Listo.", "Queda así."],
    rejected: [
      "De acuerdo, no cambia nada.",
      "Entendido, todo queda como está.",
      "Sin problema, lo dejo.",
    ],
    nothing_pending: [
      "Si arriba hay una tarjeta, su botón es tu sí.",
      "Tu sí se da con el botón de la tarjeta, si hay una.",
      "Una tarjeta se confirma con su botón; si no, no hay nada pendiente.",
    ],
    ask_exercise: [
      "¿A qué ejercicio te refieres?",
      "Dime el nombre del ejercicio, por favor.",
      "Necesito saber de qué ejercicio se trata.",
    ],
    ask_minutes: [
      "¿Cuánto tiempo tienes y con qué puedes entrenar?",
      "Dime tu tiempo y tu material, por favor.",
      "Necesito saber tu tiempo y lo que tienes a mano.",
    ],
    ask_goal: [
      "¿Cuál es tu objetivo y cuántos días por semana puedes entrenar?",
      "Dime tu objetivo y tus días de entrenamiento, por favor.",
      "Necesito tu objetivo y los días en que puedes entrenar.",
    ],
    ask_sets: [
      "Escribe el ejercicio, las series, las repeticiones y la carga, y lo registro.",
      "Dime ejercicio, series, repeticiones y carga, tan breve como quieras.",
      "Necesito el ejercicio con sus series, repeticiones y carga.",
    ],
    ask_detail: [
      "Necesito algo más de información.",
      "Cuéntame un poco más, por favor.",
      "No lo he entendido del todo.",
    ],
    no_program: [
      "Todavía no tienes un programa.",
      "De momento no hay ningún programa para ti.",
      "Aún no veo ningún programa tuyo.",
    ],
    no_logs: [
      "Tu registro está vacío, así que no hay nada que comparar.",
      "Todavía no tengo entrenamientos tuyos apuntados.",
      "En tu registro aún no hay nada que pueda mirar.",
    ],
    nothing_found: [
      "No he encontrado nada que encaje con todo eso.",
      "Tal como está, nada encaja.",
      "Todavía no tengo nada bueno para eso.",
    ],
    unknown: [
      "Eso no lo puedo responder bien en este momento.",
      "Es más de lo que puedo responder ahora.",
      "No sé bien qué necesitas.",
    ],
  },
  labels: {
    insteadOf: "En lugar de",
    minutes: "unos # min",
    week: "Semana #",
    easyWeek: "una semana más suave",
    next: "Lo siguiente",
    cues: "Piensa en",
    faults: "Cuidado con",
    kcal: "Energía",
    protein: "Proteína",
    carbs: "Hidratos",
    fat: "Grasa",
    sessionLength: "Duración de una sesión",
    daysPerWeek: "Días por semana",
    weeks: "Semanas",
    tone: "Tono",
    units: "Unidad",
    tones: {
      motivational: "motivador",
      strict: "estricto",
      balanced: "equilibrado",
      technical: "técnico",
    },
    left: "Mensajes restantes",
    limit: "Mensajes en total",
    unread: "Una parte no la he podido leer; revísalo en el registro.",
    waits: "déjalo por ahora",
    doneToday: "Lo de hoy ya está hecho.",
    which: "No conozco este ejercicio: #. Dime su nombre habitual y otra vez las series.",
    can: [
      "cambiar un ejercicio que está ocupado, que falta o que no te va",
      "preparar una sesión para tu tiempo y tu material",
      "crear o mostrar tu programa",
      "registrar tus series con palabras sencillas",
      "mostrar cómo evolucionan tus ejercicios",
      "explicar por qué algo está en tu plan",
      "dar claves de técnica para un ejercicio",
      "responder preguntas básicas sobre comida y entrenamiento",
    ],
    food: {
      protein:
        "Pon una fuente de proteína en cada comida y repártela a lo largo del día en vez de dejarla para la noche.",
      calories:
        "La energía que necesitas depende de tu cuerpo, tu día y tu objetivo. Con tus datos completos puedo calcularte un objetivo.",
      plan: "Haz cada comida con una fuente de proteína, verdura o fruta y una guarnición que sacie, y repite las que te gustan.",
      timing:
        "Entrena con una comida que te siente bien, no justo después de una grande, y come normal y con proteína al terminar.",
      general:
        "Comida sencilla, suficiente, proteína en cada plato y algo de beber durante el día: eso da casi todo el resultado.",
    },
  },
});

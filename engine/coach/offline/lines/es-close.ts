/** How the coach ends an answer without a model, in Spanish: by what it was about and in which tone. */
import type { Closings } from "./lines.ts";

export const spanishClosings = (): Closings => ({
  choose: {
    motivational: "Elige el que más te apetezca y sácale partido.",
    strict: "Elige ya y ponte con ello.",
    balanced: "Quédate con el que hoy te vaya mejor.",
    technical: "Empieza más ligero de lo que crees y deja que el esfuerzo marque la carga.",
  },
  confirm: {
    motivational: "Confírmalo y nos ponemos en marcha.",
    strict: "Confírmalo y cuenta.",
    balanced: "Confírmalo si te va bien, o dime qué cambio.",
    technical: "Revisa cada línea y confírmalo.",
  },
  learn: {
    motivational: "Pruébalo en tu próxima serie. Vas a notar la diferencia.",
    strict: "Trabaja solo el primer punto hasta que salga bien.",
    balanced: "Prueba los puntos poco a poco y mira cómo se siente.",
    technical: "Cambia una sola cosa, graba una serie de lado y compara.",
  },
  track: {
    motivational: "Con cada apunte se ve todo más claro.",
    strict: "Apunta todas las series. Lo que no se apunta no se puede comparar.",
    balanced: "Sigue apuntando tus series y la imagen será más clara.",
    technical: "Añade lo dura que fue la última repetición: la tendencia se lee mejor.",
  },
  train: {
    motivational: "Empieza suave y ve subiendo.",
    strict: "Calienta, respeta este orden y apunta cada serie.",
    balanced: "Empieza suave y para mientras el movimiento siga limpio.",
    technical: "Calienta con series más ligeras y deja repeticiones en reserva.",
  },
  plan: {
    motivational: "Ve sesión a sesión y cuéntame cómo va.",
    strict: "Pon las sesiones en el calendario y cúmplelas.",
    balanced: "Ve semana a semana y dime si algo no encaja.",
    technical: "Cambia poco cada vez, así vemos qué funciona.",
  },
  recover: {
    motivational: "En el descanso también se crece. Disfrútalo.",
    strict: "Descansa tan en serio como entrenas: sueño, comida, un paseo.",
    balanced: "Muévete un poco, duerme bien y vuelve con ganas.",
    technical: "Aprovecha para dormir y moverte suave; la carga te espera.",
  },
  eat: {
    motivational: "Empieza por tu próxima comida. Los pasos pequeños suman.",
    strict: "Primero lo básico cada día, después los detalles.",
    balanced: "Que salga bien la mayoría de los días; no hace falta que sea perfecto.",
    technical: "Cambia un solo hábito y mira cómo responden el entrenamiento y la energía.",
  },
  talk: {
    motivational: "Dime a qué nos ponemos ahora.",
    strict: "Dime qué necesitas.",
    balanced: "Dime qué te ayudaría hoy.",
    technical: "Pregunta, cuanto más concreto, mejor.",
  },
  bye: {
    motivational: "¡Hasta la próxima!",
    strict: "La próxima sesión, como está previsto.",
    balanced: "Descansa bien y nos vemos en la próxima sesión.",
    technical: "Registra la próxima sesión y miramos la tendencia.",
  },
  ask: {
    motivational: "Bastan unas palabras y seguimos.",
    strict: "Responde en una línea y me pongo a ello.",
    balanced: "Con una respuesta corta es suficiente.",
    technical: "Cuanto más exacto, mejor la respuesta.",
  },
  start: {
    motivational: "El primer paso es el mejor: dime tu objetivo y tus días, o registra una sesión.",
    strict: "Empieza hoy: dime tu objetivo, tus días y tu material, o registra una sesión.",
    balanced: "Dime tu objetivo y tus días, o registra una sesión, y empezamos.",
    technical: "Con un objetivo, tus días, tu material o una sesión registrada puedo ser preciso.",
  },
  done: {
    motivational: "Genial, a por el siguiente paso.",
    strict: "Ahora, a hacerlo.",
    balanced: "Mira cómo te va y dime si no encaja.",
    technical: "Observa cómo cambian el esfuerzo y la recuperación en las próximas sesiones.",
  },
});

/** Words that keep somebody going, in Spanish. */
import type { MotivationLines } from "./lines.ts";

export const spanishMotivation = (): MotivationLines => ({
  open: {
    missed_workouts: [
      "Qué bueno verte de nuevo. A veces se saltan sesiones, y la fuerza no se va tan rápido.",
      "La vida se puso por medio un tiempo. Eso también es parte de entrenar.",
      "Un hueco en el registro es solo un hueco. La próxima sesión vuelve a contar.",
    ],
    plateau: [
      "Quedarse un tiempo en el mismo sitio es normal cuando uno gana fuerza.",
      "Un estancamiento solo dice que lo que servía ya cumplió su función.",
      "El progreso se ha calmado, y saberlo es útil.",
    ],
    achievement: [
      "Esto es tuyo, y te lo has ganado.",
      "Muy bien hecho. Viene de las sesiones que nadie ve.",
      "Buen momento para parar y mirar lo que has logrado.",
    ],
    return: [
      "Qué bueno tenerte de vuelta.",
      "Volver es lo más difícil, y ya lo has hecho.",
      "Tu cuerpo recuerda más de lo que crees.",
    ],
    custom: ["Gracias por contármelo.", "Te entiendo.", "Partimos de donde estás hoy."],
  },
  close: {
    missed_workouts: {
      motivational: "Elige la sesión que más te guste y empieza por ahí. El ritmo vuelve solo.",
      strict:
        "Pon la próxima sesión en tu calendario y hazla como está prevista. No hay nada que recuperar.",
      balanced: "Empieza con una sesión más ligera y sigue con el plan. No hay nada que compensar.",
      technical:
        "Retoma el plan donde lo dejaste, un poco más ligero, y deja que el esfuerzo guíe la carga.",
    },
    plateau: {
      motivational:
        "Sigue así. El siguiente paso suele llegar justo después de un tramo tranquilo.",
      strict:
        "Revisa primero el sueño, la comida y el esfuerzo; luego cambia una sola cosa y dale tiempo.",
      balanced: "Cambia una sola cosa, como el rango de repeticiones o el orden, y mira qué pasa.",
      technical:
        "Mira el esfuerzo, las series de la semana y la recuperación, en ese orden, y cambia lo primero que falle.",
    },
    achievement: {
      motivational: "Disfrútalo y llévate esa sensación a la próxima sesión.",
      strict: "Apunta qué lo hizo posible y sigue haciéndolo. El plan continúa.",
      balanced: "Disfrútalo hoy. Mañana el plan sigue como siempre.",
      technical: "Apunta la carga, las repeticiones y el esfuerzo: es tu nueva referencia.",
    },
    return: {
      motivational: "Empieza con calma y termina cada sesión con ganas de un poco más.",
      strict:
        "Mantén ligeras las primeras sesiones aunque te parezcan fáciles. La carga vuelve paso a paso.",
      balanced: "Empieza con menos de lo que podrías y añade un poco cada vez.",
      technical:
        "Deja un margen claro en cada serie y sube la carga solo mientras la técnica siga limpia.",
    },
    custom: {
      motivational:
        "Elige un paso pequeño que puedas dar hoy. Con eso basta para ponerte en marcha.",
      strict: "Decide el siguiente paso, ponle hora y hazlo.",
      balanced: "Da el siguiente paso pequeño y mira cómo te sientes.",
      technical: "Elige algo que puedas medir, cambia solo eso y vuelve a mirar.",
    },
  },
});

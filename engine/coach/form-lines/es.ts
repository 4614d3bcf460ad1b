/** What goes wrong in a family of movements and what helps, in Spanish. */
import type { FormLines } from "./lines.ts";

export const spanishForm = (): FormLines => ({
  squat: {
    causes: [
      "El equilibrio se va a las puntas o a los talones al bajar",
      "La carga es un poco más de lo que controlas abajo",
    ],
    cues: [
      "Todo el pie en el suelo, el peso en el centro",
      "Las rodillas siguen a las puntas, al bajar y al subir",
      "Toma aire y aprieta el tronco antes de cada repetición",
    ],
    drill: "Sentadillas lentas a un cajón con pausa abajo y poca carga",
    easier: "Menos carga, o un cajón que limite la profundidad a lo que controlas",
  },
  lunge: {
    causes: [
      "Los pies están en la misma línea y el equilibrio te quita fuerza",
      "El paso es demasiado corto o demasiado largo para tus caderas",
    ],
    cues: [
      "Pies al ancho de las caderas, como sobre rieles",
      "El pie de delante plano, la rodilla sobre la punta",
      "Baja en vertical con el tronco quieto",
    ],
    drill: "Zancadas lentas en el sitio, con apoyo",
    easier: "Las dos manos en un apoyo, o un recorrido más corto",
  },
  hinge: {
    causes: [
      "La espalda se dobla donde deberían moverse las caderas",
      "La carga empieza demasiado lejos del cuerpo",
    ],
    cues: [
      "Lleva las caderas atrás, con las espinillas casi verticales",
      "Espalda larga de la cabeza al coxis, aprieta antes de levantar",
      "Mantén la carga pegada a las piernas",
    ],
    drill: "Bisagras de cadera lentas con un palo en la espalda",
    easier: "Empieza desde una altura mayor, o con menos carga",
  },
  bridge: {
    causes: [
      "La zona lumbar hace el trabajo de los glúteos",
      "Los pies están demasiado cerca o demasiado lejos",
    ],
    cues: [
      "Costillas abajo, barbilla un poco hacia dentro",
      "Empuja con los talones y termina con los glúteos",
      "Para cuando la cadera esté recta",
    ],
    drill: "Puentes en el suelo con pausa arriba",
    easier: "En el suelo en vez del banco, sin carga",
  },
  isolation: {
    causes: ["El impulso hace el comienzo de cada repetición", "La carga te acorta el recorrido"],
    cues: [
      "Empieza desde parado, sin balanceo",
      "Usa todo el recorrido que controlas",
      "Baja más despacio de lo que subes",
    ],
    drill: "Repeticiones ligeras con pausa en el punto más duro",
    easier: "Menos carga y un recorrido cómodo",
  },
  press: {
    causes: [
      "Los hombros se van hacia delante cuando baja el peso",
      "Los codos se abren más de lo que puedes sostener",
    ],
    cues: [
      "Omóplatos atrás y abajo antes de empezar",
      "Codos un poco por debajo de los hombros",
      "Muñecas rectas sobre los codos",
    ],
    drill: "Repeticiones lentas con pausa justo sobre el pecho y poca carga",
    easier: "Flexiones con las manos en alto, o mancuernas más ligeras",
  },
  overhead: {
    causes: [
      "La zona lumbar se arquea para ayudar a subir el peso",
      "El peso rodea la cabeza en vez de pasar cerca",
    ],
    cues: [
      "Aprieta los glúteos, costillas abajo",
      "El peso cerca de la cara, y luego la cabeza adelante",
      "Termina con los brazos junto a las orejas",
    ],
    drill: "Press de rodillas con poco peso",
    easier: "Press inclinado, o con un solo brazo cada vez",
  },
  row: {
    causes: [
      "Los brazos tiran antes de que se muevan los omóplatos",
      "El tronco se balancea para ayudar",
    ],
    cues: [
      "Tira de los codos hacia atrás, no de las manos",
      "Junta los omóplatos al final",
      "Tronco quieto, cuello largo",
    ],
    drill: "Remos con pausa al final y poca carga",
    easier: "Con el pecho apoyado en un banco",
  },
  pulldown: {
    causes: [
      "El tirón empieza en los brazos, con los hombros arriba",
      "El recorrido se queda corto arriba o abajo",
    ],
    cues: [
      "Baja los hombros antes de doblar los codos",
      "Codos hacia las costillas",
      "Deja que los brazos se estiren con control",
    ],
    drill: "Tirones solo con los omóplatos, con los brazos rectos",
    easier: "Una goma o una máquina que te quite parte del peso",
  },
  raise: {
    causes: ["El peso es demasiado para un recorrido limpio", "Los hombros suben hacia las orejas"],
    cues: [
      "Guía con los codos, con las manos tranquilas",
      "Cuello largo, hombros bajos",
      "Baja despacio hasta el final",
    ],
    drill: "Elevaciones ligeras con pausa arriba",
    easier: "Más ligero, o con los codos doblados",
  },
  arms: {
    causes: ["Los brazos se mueven y ayudan", "El cuerpo se balancea para arrancar"],
    cues: [
      "Brazos quietos desde el hombro hasta el codo",
      "Muñecas rectas",
      "Dobla y estira del todo con control",
    ],
    drill: "Bajadas lentas con poco peso",
    easier: "Polea o goma, donde el comienzo es más ligero",
  },
  core: {
    causes: ["La zona lumbar toma el mando cuando el tronco se cansa", "Se aguanta la respiración"],
    cues: [
      "Costillas hacia la pelvis, con una ligera retroversión",
      "Respira con calma todo el tiempo",
      "Para cuando se pierda la posición",
    ],
    drill: "Aguantes cortos en la posición más fácil que puedas mantener",
    easier: "Rodillas dobladas o una superficie elevada",
  },
  carry: {
    causes: ["La carga te tira hacia un lado", "Los pasos son largos y con prisa"],
    cues: [
      "De pie y alto, con los hombros nivelados",
      "Pasos cortos y silenciosos",
      "Costillas sobre las caderas, sin dejar de respirar",
    ],
    drill: "Una carga ligera a lo largo de una línea en el suelo",
    easier: "Más ligero, o menos distancia",
  },
  power: {
    causes: ["La velocidad cae antes de acabar la serie", "La caída o la recepción es rígida"],
    cues: [
      "Cada repetición rápida y limpia, y vuelve a colocarte",
      "Cae suave, con las rodillas sobre las puntas",
      "Termina la serie cuando se haga lenta",
    ],
    drill: "Saltos bajos o lanzamientos ligeros con pausas largas",
    easier: "Más bajo, más ligero y menos veces",
  },
  general: {
    causes: [
      "El ritmo o la carga es más de lo que controlas hoy",
      "La atención baja hacia el final de la serie",
    ],
    cues: [
      "Muévete lo bastante lento para sentir cada parte",
      "Respira con calma",
      "Para la serie mientras aún se vea bien",
    ],
    drill: "El mismo movimiento despacio y sin carga",
    easier: "Un recorrido menor o menos carga",
  },
});

/** Spanish: emergency and crisis. */
import type { UrgentPhrase } from "../phrases.ts";

export const urgent: Record<UrgentPhrase, string> = {
  e_stop: "Para ahora mismo y no entrenes más por hoy.",
  e_call: "Llama ya al {emergency}; no esperes a ver si se pasa.",
  e_stay:
    "No conduzcas y no te quedes a solas: que alguien esté contigo hasta que llegue la ayuda.",
  e_unsure: "Desde aquí no puedo saber qué es, y no voy a adivinarlo.",
  e_others:
    "Deja todo lo demás y quédate a su lado. Llama ya al {emergency}, o manda a alguien a llamar.",
  e_cpr:
    "Si no responde y no respira con normalidad, comprime fuerte y rápido el centro del pecho y pide el desfibrilador (DEA).",
  e_cpr_you:
    "Si pierdes el conocimiento y no respiras con normalidad, quien esté contigo empieza las compresiones en el pecho y pide el desfibrilador (DEA).",
  e_cool:
    "Primero enfriar, mientras llega la ayuda: a la sombra, sin ropa, agua fría o hielo por todo el cuerpo y mucho aire.",
  e_sugar:
    "Si estás consciente y puedes tragar, toma azúcar rápido ya: zumo o jugo, un refresco con azúcar o glucosa. Con somnolencia, nada por la boca.",
  e_pen:
    "Si te recetaron un autoinyector de adrenalina, úsalo ya. Túmbate con las piernas en alto, o siéntate si te cuesta respirar.",
  e_still: "No muevas la cabeza, el cuello ni la espalda, y que nadie te levante.",
  e_limb: "No lo muevas, no lo endereces y no lo cargues; sujétalo tal como está.",
  e_taken:
    "Si se ha tomado algo, es una emergencia aunque todavía te encuentres bien. Guarda el envase y no te provoques el vómito.",
  e_poison: "También ayuda la línea de intoxicaciones: {poison}.",
  e_breath:
    "Siéntate con la espalda recta, afloja lo que apriete y usa tu propio inhalador de rescate si lo tienes.",
  e_sit: "Siéntate o túmbate en la postura que te resulte más fácil.",
  e_loose:
    "Quita todo lo que apriete y deja el miembro a la altura del corazón; sin hielo, masaje ni venda.",
  e_diabetes: "Di que tienes diabetes y que tus cetonas están altas.",
  e_leg: "Quédate en reposo y no masajees ni estires la pierna.",
  e_nothing: "No comas ni bebas, y no tomes nada para ello.",
  e_time: "Fíjate en cuándo empezó y dilo.",
  e_water: "No bebas más agua y di cuánta has bebido.",
  e_side: "Túmbate sobre el lado izquierdo y avisa a tu maternidad.",
  e_urine:
    "Di que la orina se volvió oscura después de un entrenamiento duro; hay que analizarla hoy.",
  e_seizure:
    "Mientras dure: despeja el espacio, protege la cabeza, no sujetes nada y no metas nada en la boca. Después, de lado.",
  e_hours: "Aquí cuenta cada hora.",
  c_hear: "Me alegra que lo hayas escrito. Suena a que llevas encima algo muy pesado.",
  c_hear_self_harm:
    "Gracias por contármelo. Suena a que el dolor se ha vuelto demasiado grande para llevarlo en silencio.",
  c_hear_exercise:
    "Me alegra que me lo cuentes. El entrenamiento no está para castigarte; mereces descanso y cuidado.",
  c_hear_drunk:
    "Me alegra que escribas en vez de quedarte a solas con esto. Con alcohol todo puede verse más oscuro de lo que es.",
  c_hear_postpartum:
    "Gracias por decirlo. El tiempo después de un parto puede ser durísimo, y eso no te hace mala madre ni mal padre.",
  c_hear_ped:
    "Gracias por decirlo. Con estas sustancias, y al dejarlas, el ánimo puede caer mucho, y eso se puede tratar.",
  c_hear_minor: "Me alegra mucho que me lo cuentes. No tienes que pasar por esto sin ayuda.",
  c_hear_veteran: "Gracias por confiarme esto. Lo que traes del servicio pesa.",
  c_hear_history: "Ya pasaste por esto, y hace falta fuerza para decir que ha vuelto.",
  c_hear_third: "Haces bien en tomártelo en serio, y es bueno que te tenga cerca.",
  c_hear_violence: "Suena a que la rabia está a punto de desbordarse. Hiciste bien en decirlo.",
  c_hear_abuse: "Lo que te están haciendo no está bien, y no es culpa tuya.",
  c_ask: "¿Estás a salvo en este momento? ¿Estás pensando en quitarte la vida?",
  c_ask_third:
    "¿Está a salvo en este momento? Pregúntale directamente si piensa en el suicidio; preguntar no mete la idea en la cabeza.",
  c_ask_violence:
    "¿Hay alguien en peligro en este momento, también tú? Primero aléjate, y deja atrás cualquier cosa que pueda hacer daño.",
  c_ask_abuse: "¿Estás a salvo en este momento y puedes leer esto sin que te vigilen?",
  c_line: "Por favor, habla con alguien ahora: {crisis}.",
  c_line_abuse:
    "Estas personas conocen estas situaciones y escuchan con confidencialidad: {abuse}.",
  c_line_youth: "Estas personas escuchan a gente joven: {youth}.",
  c_danger: "Si corres peligro o crees que podrías hacerlo, llama al {emergency}.",
  c_danger_them: "Si alguien corre peligro, llama al {emergency}.",
  c_urgent:
    "Tener una forma o un plan en mente lo hace urgente: llama ya al {emergency}, antes que nada, o pide que llamen por ti.",
  c_with:
    "Busca a alguien de confianza que se quede contigo hasta que afloje, y pide que guarde lo que pueda hacerte daño.",
  c_with_third: "Quédate a su lado y no lo cargues a solas: la línea también es para ti.",
  c_with_violence: "Llama a alguien que te calme y quédate con esa persona hasta que pase.",
  c_with_abuse:
    "Cuéntaselo a alguien de confianza y, si puedes, ve a un lugar donde estés a salvo.",
  c_adult:
    "Díselo hoy a una persona adulta de confianza y quédate cerca de ella: tu familia, un profesor, la enfermería de la escuela.",
  c_no_ways: "No voy a hablar de formas de hacerlo.",
  c_veteran: "En Estados Unidos, marca 988 y luego 1 si has servido en el ejército.",
  c_midwife: "Díselo hoy a tu matrona o a tu médico; esto se puede tratar.",
  c_ped_doctor: "Cuéntale a un médico con franqueza qué tomas; yo no aconsejo sobre dosis.",
  c_wound: "Si tienes una herida, que te la atiendan hoy.",
  c_night: "No conduzcas, y no pases la noche a solas.",
  c_open: "El entrenamiento puede esperar. Sigo aquí si quieres escribir.",
};

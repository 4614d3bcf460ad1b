/** Spanish: eating disorders, and what a doctor sees first. */
import type { CarePhrase } from "../phrases.ts";

export const care: Record<CarePhrase, string> = {
  d_hear: "Gracias por contármelo. Hace falta valor, y mereces ayuda con esto.",
  d_hear_denial:
    "Entiendo que tú no lo vives como un problema. Aun así me importa cómo estás, y esto me preocupa.",
  d_hear_third: "Es bueno que te hayas dado cuenta, y bonito que te importe.",
  d_hear_recovery: "Recaer es duro, y no borra el camino que has recorrido.",
  d_hear_binge:
    "Gracias por contármelo. Perder el control con la comida no es motivo de vergüenza, y puede mejorar.",
  d_hear_image:
    "Tiene que agotar estar en guerra con tu propio cuerpo. Mereces estar en paz con él.",
  d_hear_exercise:
    "Tener que entrenar para poder comer suena agotador. La comida no hay que ganársela.",
  d_hear_sport:
    "El deporte puede empujar a esto, y mereces más ayuda de la que puede darte un entrenador.",
  d_nonum: "No voy a darte objetivos ni números de comida o de peso; no te ayudarían.",
  d_help: "Hay personas que conocen bien esto: {eating_disorder}.",
  d_soon:
    "Por favor, ve pronto a un médico, esta semana si puedes, y cuéntale lo que me has contado.",
  d_today: "Por favor, ve hoy a un médico: esto puede alterar el corazón y las sales de la sangre.",
  d_insulin:
    "Por favor, llama hoy a tu equipo de diabetes o ve a urgencias; la insulina te mantiene con vida.",
  d_worse: "Llama al {emergency} si te desmayas, el corazón te da vuelcos o vomitas sangre.",
  d_third_do:
    "Dile con cariño lo que ves, sin comentar su aspecto ni números, y ofrécete a ir pronto al médico con esa persona.",
  d_rest: "Mientras tanto, tienes permiso para descansar.",
  d_offer: "Si quieres, hablamos del sueño, de la respiración o de lo que disfrutas al moverte.",
  h_acute_injury:
    "Que lo vea un médico o fisioterapeuta en uno o dos días, y hoy mismo si se hincha, se bloquea o no aguanta tu peso.",
  h_amenorrhea:
    "Consulta a tu médico o ginecólogo en las próximas dos semanas: si falta la regla, hay que revisar comida, hormonas y huesos.",
  h_back: "Ve a un médico o fisioterapeuta esta semana si es fuerte, dura o baja por una pierna.",
  h_cancer: "Pregunta a tu equipo de oncología, antes de la próxima sesión, qué te conviene ahora.",
  h_cardiac_history:
    "Pide el visto bueno de tu cardiólogo antes de entrenar y pregúntale hasta dónde puedes apretar.",
  h_chest_pain_past:
    "Ve a un médico en los próximos días, antes de entrenar, aunque ya se haya pasado.",
  h_concussion:
    "Ve a un médico hoy o mañana. Después, uno o dos días de reposo relativo y vuelta paso a paso cuando te den el alta.",
  h_diabetes:
    "Habla esta semana con tu equipo de diabetes, antes de cambiar entrenamiento o comida.",
  h_diagnosis: "Enséñaselo esta semana o la próxima al médico que conoce tu historia.",
  h_dvt_possible: "Que lo revise un médico hoy, aunque no duela mucho.",
  h_epilepsy:
    "Pide el visto bueno de tu neurólogo antes de entrenar, y antes aún si las crisis son nuevas o más frecuentes.",
  h_eyes: "Ve a un oftalmólogo hoy o mañana.",
  h_gi: "Ve a tu médico en los próximos días.",
  h_heart_rate: "Que un médico te revise el pulso y el ritmo esta semana.",
  h_hernia: "Que lo vea un médico esta semana, antes de volver a levantar.",
  h_hypertension:
    "Ve a tu médico esta semana, antes de entrenar fuerte, y hoy si los valores siguen muy altos.",
  h_infection:
    "Espera a llevar uno o dos días sin fiebre, y ve a un médico si dura o te duele el pecho.",
  h_joint:
    "Que lo vea un médico o fisioterapeuta en dos semanas, antes si está caliente o hinchado.",
  h_kidney:
    "Pregunta a tu nefrólogo o médico antes de cambiar proteína, suplementos o entrenamiento.",
  h_liver:
    "Pregunta al médico que te lleva el hígado antes de cambiar entrenamiento o suplementos.",
  h_medication: "Pregunta esta semana a quien te lo recetó o en la farmacia.",
  h_neuro:
    "Ve a un médico en los próximos días por el adormecimiento, el hormigueo o la debilidad.",
  h_older_fall: "Ve a tu médico esta semana por la caída, aunque no te duela nada.",
  h_osteoporosis:
    "Pregunta a tu médico, o a un fisioterapeuta que sepa de huesos, antes de cargar.",
  h_pain_killers:
    "Si para entrenar hacen falta analgésicos, que un médico mire la causa esta semana.",
  h_postpartum:
    "Pide primero el visto bueno de tu matrona o médico, y fisioterapia de suelo pélvico.",
  h_pregnancy_general:
    "Pregunta en los próximos días a tu matrona u obstetra qué te conviene ahora.",
  h_respiratory: "Ve a tu médico esta semana y ten a mano tu inhalador de rescate.",
  h_shoulder_neuro: "Que un médico vea el hombro y el brazo en los próximos días.",
  h_stress_fracture: "Que lo vea un médico esta semana; hasta entonces, ni correr ni saltar.",
  h_supplement_interaction: "Pregunta en la farmacia o a tu médico antes de tomarlo.",
  h_surgery: "Pregunta a tu cirujano o fisioterapeuta qué está permitido antes de hacer nada.",
  h_unexplained_loss: "Ve a tu médico esta semana; perder peso sin buscarlo hay que revisarlo.",
  h_vision_head: "Ve a un médico hoy o mañana por la cabeza y los ojos.",
  h_any: "Que lo vea un médico o fisioterapeuta esta semana.",
  r_area: "Hasta entonces no cargues esa zona; el resto puede entrenar mientras no duela.",
  r_easy: "Hasta entonces, todo suave: caminar, movimiento ligero, nada de esfuerzos.",
  r_none: "Hasta que alguien te dé el visto bueno, no entrenes.",
  r_unsure: "Desde aquí no puedo decir qué es, y no aconsejo sobre dosis ni cambios de medicación.",
  f_limb: "Llama al {emergency} si se ve deforme, está frío o dormido, o no puedes moverlo.",
  f_back:
    "Llama al {emergency} si se te duerme la zona entre las piernas, pierdes el control de la vejiga o el intestino, o te falla una pierna.",
  f_heart:
    "Llama al {emergency} si notas presión en el pecho, te desmayas o la respiración no se calma.",
  f_head:
    "Llama al {emergency} si hay vómitos, más dolor de cabeza, somnolencia, confusión o visión doble.",
  f_body: "Llama al {emergency} si hay desmayo, confusión, dolor fuerte o sangre donde no debería.",
  f_sugar: "Llama al {emergency} si hay confusión, vómitos repetidos o un azúcar que no sube.",
  f_birth:
    "Llama al {emergency} o a tu maternidad si hay sangrado, líquido, fiebre o dolor de cabeza fuerte.",
  f_eye:
    "Llama al {emergency} si pierdes visión de golpe, ves destellos o una cortina ante el ojo.",
  f_lump: "Llama al {emergency} si el bulto está duro, duele mucho o no vuelve a entrar.",
  f_seizure: "Llama al {emergency} si una crisis dura cinco minutos o le sigue otra.",
};

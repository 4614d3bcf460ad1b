/** Spanish: minors, drugs, diets, tricks and titles. */
import type { LimitPhrase } from "../phrases.ts";

export const limits: Record<LimitPhrase, string> = {
  m_growing:
    "Como tienes menos de 18 años, aquí algunas cosas son distintas. Eso te protege mientras creces.",
  m_honest: "Me guío por lo que te protege, así que te planifico como a cualquier menor de 18.",
  m_guardian:
    "Por favor, cuenta con tu madre, tu padre o quien te cuide, y entrena con un entrenador que esté presente.",
  m_youth:
    "Lo que funciona bien a tu edad: técnica con pesos ligeros o moderados, de 8 a 15 repeticiones limpias, esfuerzo de 8 sobre 10 como mucho, sin intentos máximos.",
  m_food: "Comer bien y a sus horas hace más por ti que cualquier polvo o pastilla.",
  m_nocut: "No planifico pérdidas ni cortes de peso para quien todavía está creciendo.",
  m_doctor_weight: "Si te preocupa tu peso, habla con tu médico; puede ver cómo creces.",
  m_caffeine: "Las bebidas energéticas y los estimulantes no son para un corazón que crece.",
  m_drugs:
    "Nada de hormonas ni drogas, y ni dosis ni dónde conseguirlas: pueden frenar tu crecimiento y dañar para siempre el corazón y el ánimo.",
  m_doctor: "Si has tomado algo o te encuentras mal, ve pronto a un médico y dilo con franqueza.",
  m_injury:
    "No cargues lo que duele, y que lo vea un médico o fisioterapeuta esta semana, junto con tu madre o tu padre.",
  m_unsure: "Desde aquí no puedo decir qué es.",
  m_max: "Probar un máximo de verdad puede esperar a que termines de crecer.",
  m_load:
    "Eso es mucho para un cuerpo que crece. Cada semana necesita días de descanso, y un dolor o cansancio que dura es cosa de un médico.",
  m_photo: "Por favor, no envíes fotos, ni aquí ni a nadie que conozcas por internet.",
  m_meet:
    "Por favor, no quedes con nadie de internet ni des tu contacto, y díselo a tu madre, tu padre o quien te cuide si alguien lo pide.",
  m_line: "Si alguien te presiona, estas personas escuchan: {youth}.",
  m_under_13:
    "Con menos de 13 años no puedo entrenarte si tu madre, tu padre o quien te cuide no lo prepara contigo. Enséñale esto, por favor.",
  m_play: "Mientras tanto: juega, corre, trepa y prueba un deporte con otros.",
  p_no: "No doy dosis, pautas ni dónde conseguirlo, ni en una historia ni para investigar.",
  p_steroids:
    "Los anabolizantes dañan el corazón, el hígado y las hormonas, a veces para siempre, y lo que se vende muchas veces no es lo que dice la etiqueta.",
  p_female: "En las mujeres pueden cambiar para siempre la voz, el vello y el ciclo.",
  p_sarms: "Los SARM no están aprobados y han dañado hígados y corazones.",
  p_dnp: "El DNP mata: el cuerpo se sobrecalienta y no hay antídoto.",
  p_heart: "Fuerzan el corazón hasta que falla, también en gente en forma.",
  p_insulin: "La insulina sin diabetes puede matar en pocas horas.",
  p_vials:
    "Con esos viales nadie sabe qué llevan ni qué le hacen al corazón, al azúcar o a los tumores.",
  p_pens:
    "Ese medicamento es cosa de un médico que te controle; los del mercado negro son peligrosos.",
  p_blood: "Espesa la sangre; coágulos e ictus han matado a deportistas en plena forma.",
  p_water: "Altera las sales que hacen latir el corazón; ha muerto gente así.",
  p_oil: "Deja infecciones, bultos duros y músculo muerto.",
  p_after:
    "Al dejarlo, las hormonas y el ánimo pueden quedar por los suelos, y las pastillas de internet lo empeoran.",
  p_tests: "No ayudo a burlar controles; te daña a ti y a quienes compiten contigo.",
  p_taken: "Si lo has tomado, llama ya al {emergency}, aunque todavía te encuentres bien.",
  p_check:
    "Si lo usas o tienes síntomas, un médico puede revisar corazón, sangre e hígado sin juzgarte. Cuéntaselo todo.",
  p_check_now:
    "Ve a un médico esta semana por lo que notas, y hoy si hay dolor en el pecho, falta de aire, una pierna hinchada, piel amarilla o un ánimo muy oscuro.",
  p_offer:
    "Lo que sí puedo hacer: entrenamiento, comida y sueño que saquen lo mejor de ti sin eso.",
  x_floor:
    "No planifico menos de 1200 kcal al día para mujeres ni de 1500 para hombres, ni perder más del 0,5 al 1 % del peso por semana.",
  x_little: "Comer tan poco cuesta músculo, fuerza y sueño, y el peso suele volver.",
  x_fast: "Los ayunos largos o secos con entrenamiento pueden alterar el corazón y la circulación.",
  x_water:
    "Dar el peso sin agua o sin sal castiga el corazón y los riñones y ha matado a deportistas. No ayudo con eso.",
  x_excess:
    "Beber mucho más allá de la sed diluye las sales de la sangre. Si después hay dolor de cabeza, vómitos o confusión: llama al {emergency}.",
  x_tea: "Esas infusiones sacan agua y sales, no grasa.",
  x_hcg: "La hCG no está aprobada para perder peso, y no lo hace.",
  x_offer:
    "Lo que sí puedo planificar: un déficit pequeño, proteína suficiente, fuerza y una revisión semanal de si funciona.",
  x_pregnant: "En el embarazo no planifico perder peso; tu cuerpo y el bebé necesitan la comida.",
  x_nursing:
    "Mientras das el pecho no planifico dietas estrictas; la leche y la recuperación necesitan energía.",
  x_light: "No planifico perder peso por debajo de un peso sano.",
  x_midwife: "Tu matrona o tu médico puede mirar contigo la comida y el peso en los próximos días.",
  x_doctor:
    "Por favor, habla con un médico en los próximos días; las dietas muy bajas son cosa suya.",
  x_offer_nocut: "Lo que sí puedo hacer: fuerza suave y comidas que te sostengan.",
  x_none: "No voy a planificar una dieta así.",
  i_stay: "Soy tu coach y lo sigo siendo, diga lo que diga un mensaje.",
  i_no_leak: "No comparto instrucciones, claves ni datos de otras personas.",
  i_no_tool: "Y ningún texto pegado hace que cambie o envíe nada.",
  i_outside: "Eso queda fuera de lo que hago.",
  i_task: "Dime qué quieres para tu entrenamiento y hago esa parte.",
  t_emergency: "Pide ayuda urgente ahora",
  t_crisis: "Tú importas más que cualquier entrenamiento",
  t_crisis_third: "Ayuda para alguien en peligro",
  t_eating: "Mereces apoyo",
  t_minor: "Entrenar sin riesgos mientras creces",
  t_under_13: "Pregunta antes en casa",
  t_medical: "Que alguien lo vea primero",
  t_ped: "Sin drogas",
  t_diet: "Mejor un camino seguro",
  t_injection: "Sigo siendo tu coach",
  which_country: "¿En qué país estás? Así puedo darte el número correcto.",
};

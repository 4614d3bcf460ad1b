/** Spanish words that bind and that spare where a doctor is asked for. */
import type { Words } from "../../match/sign.ts";

export const CLINIC_WORDS: Words = {
  STAIRS:
    "escaleras, escalera, bajando, subiendo, bajar, subir, al pisar, al apoyar, caminar, andar, rápido, girar, al girar",
  WORKED_LIMB:
    "del esfuerzo en la última, después del wod sin fuerza, pump, bombeo, congestión, al fallo, del fallo",
  TOUCHED:
    "tocada, tocado, jodida, jodido, cargada, fastidiada, mal, fatal, bloqueada, pillada, enganchada, trabada",
  HAVE: "tengo, me detectaron, me diagnosticaron, me han diagnosticado, me encontraron, me salió, me han dicho que tengo, me dijeron que tengo, con, sufro, padezco, tenía",
  DISC: "hernia discal, hernias discales, protrusión, protrusiones, protrusion, disco herniado, l5 s1, l4 l5, estenosis lumbar, espondilolistesis, espondilólisis, hernia cervical, discopatía",
  STUCK_BACK:
    "me quedé clavado, me quedé clavada, me quede clavado, me quedé enganchado, me quedé enganchada, me quedé trabado, me quedé trabada, me quedé doblado, me quedé doblada, no me puedo enderezar, no puedo enderezarme, lumbago, lumbalgia, me dio un tirón en la lumbar, tirón en la espalda, tirón en la lumbar, tirón lumbar, crujido en la lumbar, me crujió la espalda, me tronó la espalda, me tronó la lumbar",
  OVERHEAD:
    "press militar, press de hombro, press hombro, por encima de la cabeza, sobre la cabeza, overhead, al empujar, al levantar, jalón, dominadas, bici, remo, press, banca",
  SLEPT_ON:
    "dormí encima, dormí mal, dormí sobre, al dormir encima, por dormir, sentado con las piernas cruzadas, en el cine, en la reunión",
  SELF_HAS:
    "tengo, soy, sufro, padezco, me diagnosticaron, me han diagnosticado, me detectaron, me encontraron, me vieron, me dijeron, me salió, con mi, mi, tuve, me dio, he tenido, sufrí, me pusieron, me han puesto, llevo, me operaron de, con, vivo con, convivo con, me descubrieron, superviviente de",
  NEURO_NAME:
    "esclerosis múltiple, esclerosis multiple, parkinson, ela, miastenia, guillain barré, ataxia, distrofia, neuropatía, secuelas de ictus, ictus, derrame cerebral, tumor cerebral, fibromialgia severa, párkinson",
  JUMPS:
    "al saltar, si salto, cuando salto, pata coja, al correr, al pisar, al apoyar, en cada zancada, cada pisada, rodando, corriendo, kilómetro, km, al trotar",
  BONE: "hueso, en el hueso, tibia, fémur, metatarso, peroné, escafoides, calcáneo, pubis, cadera, sacro, costilla",
  SHIN: "espinilla, espinillas, tibia, canilla, canillas, empeine, metatarso, metatarsiano, fémur, cadera, pie, peroné, talón, tobillo",
  ONE_FINGER:
    "con un dedo, con el dedo, un punto, un puntito, punto exacto, punto concreto, punto muy concreto, puntual, del tamaño de una moneda, como una moneda, señalarlo, señalo, lo señalo",
  FOOT: "pie, empeine, metatarso, metatarsiano, talón, planta",
  STRESS_FRACTURE:
    "fractura por estrés, fractura de estrés, fractura por estres, fractura de estres, fractura de fatiga, reacción de estrés, fisura en la tibia, fisura en el metatarso, fisura en el pie, edema óseo",
  PUT_IN:
    "me pusieron, me han puesto, me metieron, me implantaron, me colocaron, llevo, tengo, pusieron, puesto",
  STUDY_TALK:
    "para un trabajo, trabajo de la uni, tesis, tfg, artículo, estudio sobre, hay estudios, estudios serios, curiosidad, por curiosidad, documental, podcast, leí que, lei que, noticia, mi abuela tiene, mi abuelo tiene, gente que, la gente con, personas con, pacientes con, mis clientes con, un cliente con, clase de, charla sobre, vi en, examen de, explicación",
  RISK_ONLY:
    "prevenir, prevención, riesgo de, evitar, historia familiar, antecedentes familiares, en mi familia, de familia, mi padre tuvo, mi papá tuvo, mi abuelo tuvo, mi madre tuvo, mi mamá tuvo, murió de, reduce el riesgo",
  FIGURE_HEART: "precio, susto, me da algo, gol, partido, de infarto, curvas, al ver, cuando vi",
  PALPITATIONS:
    "palpitaciones, palpitación, taquicardia, taquicardias, arritmia, arritmias, vuelcos, saltos en el pecho, brincos en el pecho, se me salta un latido, latidos raros, latidos irregulares, corazón irregular, extrasístoles",
  THIRST_HEAT:
    "tras el café, después del café, en el sprint final, en la última serie, al fallo, en pleno sprint, en el último sprint, jaja",
  LOVE: "enamorad*, crush, ligue, me gusta alguien, primera cita, amor, nervios por la cita, gimnasio nuevo, al verla, al verlo, guap*, emoción, antes de competir, antes de la tarima",
  HAD: "tuve, sufrí, me dio, pasé, me diagnosticaron, me han diagnosticado, tengo, tiene, tuvo",
  CONCUSSION_NAME:
    "conmoción, conmocion, conmoción cerebral, contusión cerebral, tce, traumatismo craneal, traumatismo craneoencefálico, golpe en la cabeza",
  CLOT_CAUSE:
    "vuelo, avión, viaje, viaje largo, horas sentad*, escayola, yeso, férula, operación, cirugía, reposo, píldora, anticonceptiv*, un solo lado, una sola, desde ayer, desde anoche, desde el, desde hace",
  CLOT_NAME:
    "trombo, trombos, trombosis, coágulo en la pierna, coagulo en la pierna, tvp, flebitis, tromboflebitis, embolia",
  NEVER_SEEN:
    "nunca fui asmátic*, nunca he sido, nunca me han mirado, nunca fui al médico, no soy asmátic*, nadie me ha visto, sin diagnosticar",
  WHEEZE_SURE:
    "silbo, me silba, me silban, silbidos, silbido, pitos en el pecho, pitidos en el pecho, pitos, pitidos, me chifla, me pita el pecho, asma sin, tos toda la noche, toso toda la noche, sibilancias",
  ASTHMA: "asma, asmático, asmática, asmatico, asmatica",
  WORSE:
    "peor, más seguido, mas seguido, más veces, cada vez más, descontrolado, descontrolada, sin medicación, no me controlo, varias veces, de noche, me despierta, todos los días, últimamente, dos veces",
  COUGH: "tos, toso, tosiendo, toser, tosí, flema, flemas, expectoro, esputo",
  MENOPAUSE: "menopausia, menopáusica, premenopausia, climaterio, 50 años, 52 años, 55 años",
  PILL_NO_PERIOD:
    "diu hormonal, mirena, implante, implanon, minipíldora, píldora continua, inyección anticonceptiva, dando el pecho, lactancia, amamant*",
  CHARITY:
    "carrera contra el, carrera por el, en memoria, benéfic*, solidari*, lazo rosa, marcha contra, signo, zodiaco, horóscopo, recaudar",
  UNITS:
    "insulina, unidades, rápida, lenta, basal, bomba, ratio, el bolo, mi bolo, un bolo, los bolos, del bolo, bolo corrector, bolo de corrección, bolo de insulina, bolo antes",
  TYPE_ONE:
    "dm1, dm 1, diabetes tipo 1, diabético tipo 1, diabética tipo 1, diabetico tipo 1, insulinodependiente, dt1, type 1 diabetes, soy diabético, soy diabética, soy diabetico",
  CARBS_INSULIN:
    "insulina, unidades, hidratos antes, glucosa, glucemia, azúcar, hipo, bajón, bomba, sensor, ayunas, sin comer, dejar",
  SWEETS_TALK:
    "antojo de, antojos de, sin azúcar, azúcar añadido, azúcares, bajar el azúcar de la dieta, dejar el azúcar, dejar los dulces, subidón de azúcar, gel, geles, bajón de la tarde, bajón de media tarde, bajón de después de comer",
  FIT_NAME:
    "epilepsia, epiléptico, epiléptica, epileptico, epileptica, crisis epilépticas, crisis epileptica, convulsiones, convulsión, ataques epilépticos, ataque epiléptico, crisis convulsiva, crisis de ausencia",
  LAST: "última, ultima, último, ultimo, mi última, hace",
  CONTACT_LENS:
    "lentillas, lentes de contacto, moscas de la fruta, moscas en la, mosquitos, mosquiteros, flashes de la cámara, cortina de baño, cortina de",
  GI_BLOODY:
    "sangre en el papel, sangre al limpiarme, sangre al ir al baño, sangre en las heces, sangre en la caca, sangre en el inodoro, sangre en el váter, sangre roja en el papel, gotas de sangre en, hilito de sangre, hilo de sangre en, sangrado rectal, sangro al ir al baño, sangro cuando voy al baño, mancho el papel, rojo en el papel, papel con sangre, manchas rojas en el papel",
  WEIGHT_DOWN:
    "bajé de peso, he bajado de peso, perdí peso, he perdido peso, sin apetito, vomito, se me va el",
  BELLY_PAIN:
    "dolor abdominal, dolor de barriga fuerte, dolor fuerte de barriga, dolor fuerte en el abdomen, dolor en la fosa ilíaca, dolor en el lado derecho de la barriga, dolor abajo a la derecha, dolor en el bajo vientre derecho, barriga dura, abdomen duro, cólico muy fuerte, retortijones muy fuertes",
  RIGHT_SIDE: "lado derecho, a la derecha, abajo a la derecha, ombligo",
  LUMP: "bulto, bultito, bola, bolita, protuberancia, abultamiento, abultado, huevo, pelotita, nuez",
  PLAIN: "estática, estático, estáticas, estáticos",
  GROIN: "ingle, ombligo, abdomen, pubis, barriga, escroto, ingles",
  PRESS_OUT:
    "sale, asoma, al hacer fuerza, cuando hago fuerza, al toser, al levantar peso, se mete, vuelve a entrar, al apretar, al tumbarme, al acostarme, entra y sale, empujo, la empujo",
  DISC_ONLY: "hernia discal, hernias discales, hernia cervical, hernia lumbar, disco",
  PRESSURE_FIGURE:
    "16/10, 17/10, 18/10, 17/9, 16/9 de tensión, 18/9, 19/10, 20/10, 18/11, 17/11, 16/11, 16 10 de tensión, 17 10 de tensión, 18 10 de tensión, 17 de máxima, 18 de máxima, 16 de máxima, 17 de alta, 18 de alta, 18 de tensión, 17 de tensión",
  PRESSURE_WAS:
    "antes tenía, hace años, ya la tengo bien, yo la tengo bien, ahora 12/8, ahora la tengo normal, neumáticos, olla, social",
  FEVER_FLAG:
    "grados, desde anoche, desde ayer, hoy, mañana, cuerpo cortado, dolor de cuerpo, dolores musculares, escalofríos, toca, sesión, tirada, carrera, semifondo, esperar, sudarlo, sudar la, no es mucha, poquita, algo de",
  FEVER_FIGURE_OF:
    "fiebre del oro, fiebre del gym, fiebre por el, fiebre del sábado, gripe del pollo, vacuna, vacuné, mono de trabajo, fiebre de primavera",
  FEVER_GONE:
    "ya sin fiebre, sin fiebre desde, ya se me quitó la fiebre, ya no tengo fiebre, ya se fue, ya recuperad*, recuperad*, hace dos semanas tuve, ya bien del todo",
  WOUND: "herida, heridas, corte, rozadura, ampolla, ampollas, cicatriz, puntos, quiste, uña",
  INFECTED:
    "pus, supura, supurando, infectad*, caliente, roja y, hinchada, huele mal, línea roja, amarillo, amarilla, rojo alrededor",
  KIDNEY_NAME:
    "insuficiencia renal, enfermedad renal, creatinina, filtrado glomerular, gfr, diálisis, dialisis, trasplante de riñón, trasplante renal, trasplantado, trasplantada, proteinuria, proteína en la orina, proteina en la orina, cálculo renal, cálculos renales, piedra en el riñón, piedras en el riñón, piedras en los riñones, un solo riñón, cólico nefrítico, cólico renal, nefropatía, riñón poliquístico, riñones poliquísticos, riñones tocados, problema de riñón, problemas de riñón, problemas renales, me falla un riñón",
  EAT_PROTEIN:
    "proteína, proteina, proteínas, prote, gramos por kilo, g por kilo, g/kg, whey, batidos, creatina, dieta, agua",
  CREATINE: "creatina",
  KIDNEY_LAB: "creatinina, urea, filtrado, gfr, microalbúmina, albúmina en orina, proteinuria, tfg",
  SELL_KIDNEY:
    "vender un riñón, vendería un riñón, vendo un riñón, cuesta un riñón, costó un riñón, valen un riñón, daría un riñón, un riñón por",
  MYTH_ASK:
    "es mito, mito, es verdad que, es cierto que, dicen que la creatina, dicen que la proteína, daña el riñón, daña los riñones, hace daño al riñón, hace daño a los riñones, malo para el riñón, malo para los riñones, daña el hígado, malo para el hígado, en gente sana, persona sana, estoy sano, estoy sana",
  LIVER_LAB:
    "transaminasas, ggt alta, ggt en, bilirrubina alta, bilirrubina un poco, alt en, ast en, alt 2, got 1, got 2, gpt 1, gpt 2, enzimas hepáticas, hepatitis, ojos amarillos, piel amarilla, blanco de los ojos amarillo, amarillo el blanco, me puse amarillo, me puse amarilla, amarillento, ictericia, hígado inflamado",
  LIVER_ILL:
    "cirrosis, hepatitis, hígado graso, higado graso, enfermedad hepática, problema de hígado, problemas de hígado, hígado inflamado, hígado tocado, esteatosis, hígado",
  DAYS_OF_SPORT:
    "los días de, el día de, los días que entreno, cuando entreno, antes de entrenar, antes de competir, para la carrera, el día de la carrera, series, para rendir",
  DOSE_WORD: "dosis, pastilla, toma, pluma, unidades, mg, miligramos, clicks, clics",
  NO_MEDS:
    "no tomo medicación, no tomo nada, no tomo ninguna, no tomo ningún, sin medicación ni, no tomo medicamentos, ni medicación, sin pastillas",
  SAFE_ASK:
    "va bien, puedo, es seguro, se puede, hay problema, ayuda, cuál, cual, recomiendas, me conviene, recuperar, para el ánimo, dosis alta, concentrado",
  WITHOUT_PILL:
    "sin ibuprofeno, sin tramadol, sin pastilla, sin pastillas, sin calmante, sin calmantes, sin un ibu, sin ibus, sin antiinflamatorio, sin antiinflamatorios, sin enantyum, sin diclofenaco, sin ketorolaco, sin analgésico, sin analgésicos",
  AGE_70:
    "65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 90, setenta, ochenta, noventa, abuela, abuelo, mayor, anciana, anciano",
  TIMES:
    "dos veces, tres veces, varias veces, otra vez, segunda vez, dos caídas, tres caídas, este mes, ayer, anteayer, antier, la semana pasada, cadera, cojea, miedo, se golpeó",
  BALANCE: "equilibrio, balance, miedo a caminar, confianza, bastón, andador, ejercicios para",
  PREVENT_BONE:
    "prevenir, prevención, evitar la osteoporosis, para no tener, densidad ósea en general",
  PELVIC:
    "pesadez abajo, peso abajo, pesadez ahí abajo, peso ahí abajo, algo que baja, se me baja algo, bola en la vagina, bulto en la vagina, bola que baja, bulto que baja, prolapso, se me escapa, escapes, pérdidas de orina, perdidas de orina, me hago pis, incontinencia, abombamiento",
  FRESH_BIRTH:
    "cuatro semanas después de la cesárea, 2 semanas de la cesárea, 3 semanas de la cesárea, 4 semanas de la cesárea, 5 semanas de la cesárea, 6 semanas de la cesárea, hace 2 semanas di a luz, hace 3 semanas di a luz, hace 4 semanas di a luz, hace dos semanas di a luz, hace tres semanas di a luz, hace cuatro semanas di a luz, hace un mes di a luz, di a luz hace 2 semanas, di a luz hace 3 semanas, di a luz hace 4 semanas, di a luz hace dos semanas, di a luz hace tres semanas, di a luz hace un mes, parí hace 2 semanas, parí hace 3 semanas, parí hace 4 semanas, parí hace dos semanas, parí hace tres semanas, parí hace un mes, cesárea hace 2 semanas, cesárea hace 3 semanas, cesárea hace 4 semanas, cesárea hace 5 semanas, cesárea hace un mes, cesárea hace dos semanas, cesárea hace tres semanas, cesárea hace cuatro semanas",
  MONTHS_CLEARED:
    "me dio el alta, me dieron el alta, fisio de suelo pélvico me, con alta, revisión perfecta, todo en orden",
  TOLD: "me dijeron, me han dicho, me dijo, me detectaron, me salió, me encontraron, la eco, ecografía, la ginecóloga, la matrona, el ginecólogo, mi doctora, me mandaron, tengo, estoy con",
  RISKY_SPORT:
    "boxeo, sparring, esquí, snowboard, caballo, montar a caballo, equitación, buceo, hot yoga, bikram, escalada, crossfit pesado, máximos, 1rm, rm, saltos al cajón, burpees, abdominales con peso, peso muerto pesado, maratón, contacto, paracaídas, bici de montaña, bmx",
  NOT_PREGNANT:
    "no estoy embarazada, no embarazada, buscando embarazo, quedarme embarazada, antes de quedarme, mi mujer embarazada quiere que yo",
  MIDWIFE_OK:
    "matrona encantada, matrona me ha dado el visto bueno, ginecóloga me ha dado el visto bueno, ginecóloga me dio el ok, ginecóloga dice que todo bien, ginecólogo dice que todo bien, todo va bien, embarazo sano, embarazo normal, sin complicaciones, autorizada, visto bueno de la matrona, visto bueno de la ginecóloga, permiso de la matrona, permiso de la ginecóloga, ok de la matrona, ok de la ginecóloga, aval de la ginecóloga",
  NOT_CLEARED:
    "no he vuelto al médico, no he ido a revisión, no fui a revisión, sin alta, sin el alta, no me han dado el alta, no me dieron el alta, todavía sin alta, aún sin alta, el médico me ve, el cirujano me ve, me ve en un mes, me ve el mes que viene, no me ha visto, la revisión es, hasta la revisión, me salté la rehabilitación, no hice rehabilitación, no hice la rehabilitación, me salté la fisio, no hice fisio, la rehabilitación me dio flojera, sin preguntar, aún no me han revisado, todavía no me han revisado, me quité la férula, me quité el cabestrillo, me saqué el yeso, me quité la bota, me dijo tres meses, me dijo 6 semanas, me dijeron 6 semanas, me dijeron 3 meses, me dijeron tres meses, el médico dijo que esperara",
  SLING_OFF:
    "me quité la férula, me quité el cabestrillo, me lo quité, me la quité, me saqué el yeso, me quité la bota, sin muletas, dejé las muletas",
  YEARS: "años, ano, anos",
  VASECTOMY_JOKE:
    "cirugía de precisión en la técnica, operación bikini, operacion bikini, operación verano, operación biquini",
  LOST: "perdí, perdi, he perdido, perdido, bajé, baje, he bajado, bajado, adelgacé, he adelgazado, se me fueron, se me han ido, he perdido ya, llevo perdidos",
  STRAIN:
    "al hacer fuerza, cuando hago fuerza, con el esfuerzo, en las series pesadas, series pesadas, en la última rep, al apretar, en la prensa, en sentadilla, en el peso muerto, cada vez que levanto, cuando levanto, al levantar, al pujar, al empujar, en el leg press, en cada serie, al terminar la serie, durante las series, cada vez que hago, prensa pesada, pesada, pesado, al bloquear, series de fuerza",
  NO_WATER_COFFEE:
    "sin café, dejé el café, no tomé café, poca agua, deshidrat*, no bebí agua, sin agua, no comí, sin comer",
  SURE_NAMES:
    "menisco, tendinitis, rotura, ligamento, slap, bursitis, condromalacia, fascitis, epicondilitis, hernia, manguito, ciática, piramidal, cintilla, rodilla de corredor, síndrome, fractura, fisura, pubalgia, artrosis, desgarro, periostitis",
  WHAT_MEANS:
    "qué significa, que significa, qué quiere decir, qué es, es grave, es normal, por qué, interpreta, interprétame, léeme, dime qué",
  HIGH_LOW:
    "alto, alta, altos, altas, bajo, baja, elevad*, alterad*, fuera de rango, por encima, asterisco, veces",
  WITHOUT: "sin",
  SORE_ONLY: "agujetas, de las buenas, dolor muscular tardío",
};

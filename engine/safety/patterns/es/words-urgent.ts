/** Spanish words that bind and that spare in an emergency, by class. */
import type { Words } from "../../match/sign.ts";

export const URGENT_WORDS: Words = {
  HURTS:
    "duele, dolió, dolía, doliendo, dolor, dolores, punza, punzada, punzadas, pinchazo, pinchazos, puntada, puntadas, aprieta, oprime, arde, molesta, molestias, quema, se me estruja, se me encoge, se me cierra",
  ODD: "raro, rara, rarísimo, extraño, extraña, mal, fatal, no va bien, no está bien, hace cosas",
  HEAVY: "pesado, pesada, pesa, pesadez, cansado, muerto, raro, débil, sin fuerza",
  CHEST_WORK:
    "press de, press, rutina de, día de, dia de, entreno de, entrené, entrenamiento de, entrenar, toca, tocaba, hoy toca, hice, hago, máquina de, maquina de, ejercicios de, ejercicio de, ejercicios para, ejercicio para, sesión de, trabajar, trabajo de, músculos del, volumen de, series de, aperturas de, fondos de, apertura de, crecer el, sacar, marcar, definir, agrandar, bombear el, activar el, contraer el, apretar el, aprieto el, aprieta bien el, sacando, hasta el, toca el, tocar el, tocarme el, contra el, apoyado en el, apoyada en el, apoyo el, banco al, barra al, rodillas al, rodilla al, barbilla al, mentón al, pectorales, pechuga de, pulsómetro en el, banda del, banda de, cinta del, pulmones y",
  I_FAINT: `me desmayé, me desmaye, me he desmayado, me desvanecí, me desvaneci, me desplomé, me desplome, me desmallé, me desmalle, perdí el conocimiento, perdi el conocimiento, perdí la conciencia, perdi la conciencia, perdí la consciencia, perdí el sentido, me fui a negro, se me fue todo a negro, se me apagó la luz, se me apagaron las luces, se me fueron las luces, aparecí en el suelo, apareci en el suelo, aparecí en el piso, me desperté en el suelo, desperté en el suelo, desperté en el piso, me desperté en el piso, caí redondo, caí redonda, me caí redondo, me caí redonda, tuve un síncope, me dio un síncope, me dio un patatús, me quedé inconsciente, quedé inconsciente, me desmayo cuando, me desmayo al, me desmayo cada, me desmayo en, me ha dado un desmayo, tuve un desmayo, sufrí un desmayo`,
  PROMISES_FAINT: "casi, por poco, a punto de, que me desmayo, q me desmayo, si me desmayo",
  EASY_ZONE:
    "zona 2, zona dos, zona 3, máximas, frecuencia máxima, fc máxima, pulsaciones máximas, en sprint normal",
  INTERVALS: "intervalos, series, sprints, sprint, cuestas, hiit, en la serie, de la serie",
  NORMAL_ASK:
    "es normal, normal, está bien, esta bien, bajan rápido, baja rápido, bajan rapidito, baja rapidito, baja enseguida, bajan enseguida, vuelve rápido",
  CANNOT:
    "no puedo, no puede, no consigo, no logro, no logra, no consigue, no me deja, no me dejan, no alcanzo a, no soy capaz de, imposible, apenas puedo, casi no puedo, a duras penas, cuesta mucho, cuesta muchísimo",
  NOSE_MASK:
    "por la nariz, mascarilla, máscara, máscara de hipoxia, snorkel, tapones, bucear, apnea, bajo el agua, en el agua, aguantar la respiración, contar la respiración, con la faja, nariz tapada, moco, mocos, congestionado, técnica de respiración, crol, respiración bilateral, frío en las manos",
  FACE: "cara, boca, labio, rostro, mejilla, media cara, lengua",
  ALCOHOL: "copas, cervezas, chelas, vino, tequila, botellón, birras, vodka, de fiesta",
  BOTH_SIDES:
    "los dos lados, ambos lados, las dos piernas, ambas piernas, las dos pantorrillas, ambas pantorrillas, los dos gemelos, ambos gemelos, las dos por igual, los dos por igual, igual en ambas, igual en las dos, ambos cuádriceps",
  HANGOVER: "resaca, cruda, guayabo, ratón, goma de ayer",
  ACUTE_OTHER:
    "no respira, no está respirando, no reacciona, no despierta, no tiene pulso, se está poniendo azul, se puso azul, se puso morado, echa espuma, está convulsionando, convulsiona, se está ahogando, se atragantó, se ha atragantado, atragantado, le está dando un infarto, le está dando algo, está inconsciente, quedó inconsciente, se quedó inconsciente, se desplomó",
  HELP: "qué hago, que hago, q hago, qué hacemos, que hacemos, q hacemos, qué se hace, ayuda, auxilio, socorro, ayúdenme, ayudenme, urgente, rápido, lo levantamos, la levantamos, lo sentamos, la sentamos, le doy, le damos, lo dejo, la dejo, lo dejamos, lo muevo, lo movemos, la movemos, llamo, llamamos, espero, esperamos, le echo agua, le echamos agua, mientras",
  NOT_BREATHING:
    "no respira, no está respirando, no esta respirando, dejó de respirar, ha dejado de respirar, no tiene pulso, no le encuentro el pulso, no le encuentro pulso, no le siento el pulso, sin pulso, paro cardiorrespiratorio, le hago rcp, le hago el masaje, haciendo rcp, le pongo el desfibrilador, le pongo el dea, traen el desfibrilador, no le sentimos pulso, no le sentimos el pulso, no le notamos pulso, no le encontramos el pulso, no le encontramos pulso",
  CALL_AMBULANCE:
    "necesito una ambulancia, llamo a una ambulancia, llamo a la ambulancia, llamo una ambulancia, llamar a una ambulancia, llamar a la ambulancia, manden una ambulancia, pido ambulancia, pedir una ambulancia, llamo al 112, llamo al 911, llamo al 061, llamo a emergencias, llamar a emergencias, llamamos a emergencias, llamo al 112 o, emoji ambulance",
  PET: "perro, perra, perrito, gato, gata, gatito, mascota, cachorro, caballo, hámster",
  JOKE_FALL:
    "de risa, de la risa, jaja se cayó, el precio, la bolsa, las ventas, el servidor, la app, la web, el wifi, el equipo se desplomó, en la clasificación, el ánimo, la moral, el rendimiento, el record",
  SELF_SEIZURE:
    "tuve una convulsión, tuve convulsiones, me dio una convulsión, me dieron convulsiones, me ha dado una convulsión, tuve un ataque epiléptico, me dio un ataque epiléptico, tuve una crisis epiléptica, tuve una crisis convulsiva, me dio una crisis, convulsioné, convulsione, dicen que convulsioné, dice que convulsioné, dicen que me sacudía, dicen que temblaba, dicen que me puse tieso, dicen que me puse rígido",
  SHOOK:
    "me sacudí, me sacudía, sacudiendo, sacudía, temblaba, temblando, tembló, tieso, tiesa, rígido, rígida, espuma, no recuerdo nada, no me acuerdo de nada",
  ONE_PUPIL:
    "una pupila, pupila más grande, pupila mas grande, pupilas diferentes, pupilas distintas, pupilas desiguales, pupila dilatada, una pupila más",
  CLEAR_FLUID:
    "líquido, liquido, agüilla, aguilla, agua, líquido claro, liquido transparente, sangre, gotea, goteo, goteando",
  NOSE_EAR:
    "por la nariz tras el golpe, nariz desde el golpe, de la oreja, del oído, del oido, por la oreja, por el oído, por el oido, por los oídos, de los oídos, de las orejas",
  CANT_FEEL_LEGS:
    "no siento las piernas, no siente las piernas, no me siento las piernas, no puedo mover las piernas, no puede mover las piernas, no mueve las piernas, no siento los pies, no puedo mover los pies, no puedo mover los brazos ni",
  LEGS_OF_WORK:
    "día de pierna, dia de pierna, pierna de ayer, piernas de ayer, después de las sentadillas, tras las sentadillas, agujetas, jaja, jajaja, jeje, qué gran entreno, entrenazo, de lo fuerte que, vaya paliza, me mataste, brutal la sesión, qué paliza",
  BIKE_SADDLE:
    "sillín, sillin, bici, bicicleta, ciclismo, spinning, culotte, asiento de la bici, rodillo",
  JUMP_LEAK:
    "comba, saltar la cuerda, saltando, al saltar, saltos, trampolín, doble unders, double unders, al toser, al estornudar, al reír, al reírme, jumping",
  AFTER_BIRTH:
    "posparto, postparto, después del parto, tras el parto, cesárea, cesarea, di a luz, parí, puerperio, cuarentena del parto, suelo pélvico",
  CANT_BEND:
    "no puedo doblar*, no puedo estirar*, no los puedo doblar, no los puedo estirar, no doblan, no doblo, no se doblan, no estiran, no puedo flexionar*, no puedo extender*, no me doblan, no cierran, no puedo cerrar, no bajan",
  LIMBS:
    "brazo, brazos, antebrazo, antebrazos, bíceps, biceps, tríceps, triceps, pierna, piernas, muslo, muslos, cuádriceps, cuadriceps, cuads, codo, codos, rodilla, rodillas, pantorrilla, pantorrillas, gemelo, gemelos, espinilla, espinillas, tibial, tibiales, pie, pies, mano, manos, dedos, tibia, canilla, canillas",
  MUSCLE_PAIN:
    "agujetas, dolor muscular, dolores musculares, dolorid*, adolorid*, dolor*, duele*, no me puedo mover, tieso, tiesa, molido, molida, reventad*, destrozad*",
  SUFFER:
    "tengo, tendré, creo que es, creo que tengo, es, será, me ha dado, me dio, tuve, sospecho",
  RHABDO: "rabdomiólisis, rabdomiolisis, rabdo, rhabdo",
  BLOOD_TEST: "hace años, ck en la analítica normal, ya me hicieron análisis y todo bien",
  COUGH_BLOOD:
    "escupí sangre, escupo sangre, escupiendo sangre, tosí sangre, toso sangre, tosiendo sangre, sangre al toser, flema con sangre, flemas con sangre, esputo con sangre, esputos con sangre, hilos de sangre al toser, tos con sangre, moco con sangre al toser, he escupido sangre, he tosido sangre, escupí algo de sangre, escupí un poco de sangre, tosí un poco de sangre, tosí algo de sangre",
  HOT_RED: "caliente, roja, rojo, ardiendo, colorada, enrojecida, enrojecido, calor",
  TENDER: "duele*, dolor*, sensible, molesta*, dura, tensa",
  BIGGER: "más gorda, más grande, más gordo, el doble, más ancha, cm más",
  FELL: "caí, cai, caída, caida, cayó, cayo, aterricé, golpe, golpeé, me dio, se me cayó, me cayó, aplastó, aplastado, atrapado, me pillé, me aplasté, tropecé, me caí, se cayó, resbalé",
  FORM_CUE:
    "ángulo de la rodilla, remo inclinado, remo con el torso, torso inclinado, rodillas dobladas, piernas dobladas, brazos doblados, codos doblados, rodillas hacia adentro, rodillas hacia dentro, rodillas hacia fuera, punta de los pies hacia, pies hacia afuera, pies hacia fuera, hacia afuera, mirando para el techo, palma hacia, palmas hacia, mirando al frente, dislocaciones, dislocaciones de hombro, hiperextensión, pisada, plantillas, zapatilla*, de nacimiento, siempre he tenido, siempre los tuve, plancha lateral",
  DISPROPORTION:
    "desproporcionado, desproporcionada, fuera de lo normal, fuera de proporción, que no corresponde",
  GOOD_SORE:
    "agujetas, abdomen, abdominales, abs, glúteo, gluteos, glúteos, culo, pump, bombeo, congestión, congestionado, congestionada, orgulloso, presumo, presumir, emoji laugh",
  EASING:
    "ya aliviando, aliviando, ya va mejor, mejorando, ya se pasa, va mejor, mejor que ayer, relajando, se afloja al",
  TONGUE: "lengua, glotis, úvula, campanilla, garganta",
  HAVE_NOW:
    "uso, usé, use, pongo, pincho, me la pongo, me lo pongo, necesito, espero, tengo, llevo, me pinché, en la mochila, en el coche",
  THROAT_COLD:
    "resfriado, resfriada, gripe, gripa, anginas, catarro, faringitis, amigdalitis, mocos, catarrazo",
  LOW_SUGAR_FIGURE: "30, 35, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53",
  HIGH_SUGAR_FIGURE:
    "280, 290, 300, 310, 320, 330, 340, 350, 360, 370, 380, 390, 400, 410, 420, 430, 440, 450, 460, 470, 480, 490, 500, 510, 520, 530, 540, 550, 560, 580, 600",
  DRANK:
    "bebí, bebi, bebió, bebido, beber, bebo, tomé, tomó, tomado, tomo, tragué, trago, me bajé, me metí, se metió, se bajó, me tomé, se tomó, llevo, lleva",
  MANY: "5, 6, 7, 8, 9, 10, 11, 12, cinco, seis, siete, ocho, nueve, diez, doce",
  LITRES: "litros, litro, l, botellas, garrafas, botellones, litros de agua",
  BABY_STILL: `bebé no se mueve, bebe no se mueve, bebé no se ha movido, bebe no se ha movido, peque no se ha movido, peque no se mueve, no siento al bebé, no siento al bebe, no siento a la bebé, no siento a mi bebé, no siento moverse al bebé, no siento moverse a la bebé, no noto al bebé, no noto al bebe, no noto a la bebé, ni una patada, ni una patadita, no ha dado patadas, no ha dado ni una, no me ha dado patadas, no se me mueve el bebé, no se me mueve la niña, no se me mueve el niño`,
  WATERS_BROKE:
    "rompí aguas, rompi aguas, he roto aguas, rompí fuente, rompi fuente, se me rompió la fuente, se me rompio la fuente, se me rompió la bolsa, se rompió la fuente, compresa empapada",
  GUMS_NOSE:
    "encías, encias, la nariz, hemorroid*, almorran*, análisis de sangre, prueba de sangre, analítica, regla antes, tensión normal",
  BABY_WELL:
    "el bebé está bien, la bebé está bien, bebé bien, todo perfecto en la eco, se mueve mucho, se mueve bien, no para de moverse",
  DNP: "dnp, dinitrofenol, polvo amarillo, pastillas amarillas, cápsulas amarillas",
  OVERDOSED:
    "sobredosis de, sobredosis, me pasé con, me pase con, me pasé de, me pase de, me he pasado con, me he pasado de, se pasó con, tomé demasiada, tomé demasiado, tomé demasiadas",
  STOOL:
    "caca, cacas, heces, hez, popó, popo, deposición, deposiciones, evacuación, evacuaciones, mierda, diarrea, hago del baño, cago, cagué, evacué, evacuo",
  BLACK: "negro, negra, negras, negros, alquitrán, alquitran, brea, pegajosa, granate, vino",
  BLOOD: "sangre, coágulos, coagulos, emoji blood",
  IRON_PILLS:
    "hierro, sulfato ferroso, carbón activado, carbon activado, morcilla, arándanos, oreos",
  MADE_COFFEE:
    "hacer café, hago café, preparo café, para el café, cafetera, mascarilla de, exfoliante",
  HIT: "golpe, golpazo, golpeé, golpee, golpeó, golpearon, golpeado, pegué, pegue, pegó, pego con, di con, dio con, me di, se dio, choqué, choque, chocó, chocamos, porrazo, trancazo, madrazo, leñazo, hostia, hostión, tortazo, pelotazo, balonazo, codazo, rodillazo, cabezazo, patada, puñetazo, caí, cai, cayó, caída, estrellé, estrelló, estampé, estampó, impacto, me dieron",
  BLOW: "golpe, golpazo, se pegó con, me pegué con, se golpeó, me golpeé, se dio con, me di con, chocó con, choqué con, porrazo, codazo, rodillazo, cabezazo, balonazo, pelotazo, se cayó de cabeza, me caí de cabeza",
  SLEEPY:
    "mucho sueño, tanto sueño, demasiado sueño, se duerme, se me duerme, se queda dormid*, me quedo dormid*, se me cierran los ojos, se le cierran los ojos, adormilad*, somnolient*, no se despierta bien, cuesta despertar*, quiere dormir, solo quiere dormir",
  OPENED_EYES:
    "abrí los ojos, desperté, me desperté, cuando volví, volví en mí, recobré, no recuerdo, no me acuerdo, sin darme cuenta, todos encima, gente encima, todos alrededor, gente alrededor, me levantaron",
  SUGAR_READ:
    "mido, me mido, marca, marco, estoy en, ando en, voy en, estoy a, me salió, me sale, salió, tengo, bajé a, bajó a, me dio, pone",
  HYPO_SHAKE:
    "tembl*, tembleque, temblores, sudando, sudo, sudor, empapad*, palpitaciones, hambre voraz",
  HYPO_BLUR:
    "borroso, borrosa, nublad*, se me nubla, mareo*, maread*, confus*, no puedo pensar, no coordino, raro, rara, débil, me cuesta escribir, me cuesta hablar, no atino, visión, ido, torpe, agresiv*",
  HARM_V:
    "romper, rompo, reventar, reviento, partir, parto, abrir, abro, destrozar, destrozo, quebrar, quiebro, machacar, rajar, rajo, cortar, volar, vuelo, hundir, moler, arrancar, arranco, clavar, clavo, enterrar, meter, romperé, reventaré, partiré, partirle, romperle, reventarle",
  BODY_OF:
    "las piernas, la cabeza, la cara, el cráneo, el cuello, los dientes, la jeta, la boca, el hocico, la madre, los huesos, las rodillas, los brazos, la espalda, las costillas, el cuchillo, la navaja, un tiro, un balazo, la barra, a golpes, a palos, la crisma, el alma a golpes, la nuca, la mandíbula, el pescuezo, los sesos",
  WATCH:
    "reloj, pulsera, garmin, fitbit, apple watch, pulsómetro, banda, marca, marcando, pulso, pulsaciones, fc",
  FAST_FIGURE:
    "140, 145, 150, 155, 160, 165, 168, 170, 172, 175, 178, 180, 182, 185, 188, 190, 192, 195, 198, 200, 205, 210, 215, 220",
  FEVER_NUM:
    "38, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39, 39.1, 39.2, 39.3, 39.5, 39.8, 40",
  SICK_WORD:
    "cuerpo cortado, dolor de cuerpo, escalofríos, escalofrios, malo, mala, enfermo, enferma, garganta, tos, grados, termómetro, termometro, amanecí con, desperté con, temperatura, dolores musculares, gripe, gripa, fiebre, calentura, destemplad*",
};

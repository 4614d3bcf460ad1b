/** Spanish words of doping: what is taken, how it is asked for, where it is sold, how it is hidden. */
import type { Words } from "../../match/sign.ts";

export const DOPING_WORDS: Words = {
  SUBSTANCE: `STEROID, SARM, CLEN_WORD, DNP_WORD, GROWTH, PEPTIDE, BLOOD_BOOST, PCT_WORD, STIM_DRUG, FAT_PEN, OIL_FILL, esteroide*, esteroides, esteriodes, anabólico*, anabolico*, anabolizante*, anabolisante*, roids, químico, química, quimica, jugo, jugos, juice, la salsa, vitamina t, vitamina s, ayudas, ayudita química, ayuda química, ayudas ergogénicas, doping, dopaje, doparme, la farmacia del gym, farmacología deportiva`,
  STEROID: `testosterona, testo, testoviron, enantato, cipionato, propionato, sustanon, sosta, durateston, undecanoato, trembolona, trenbolona, trembo, trenbo, tren ace, trembo acetato, nandrolona, deca, deca durabolin, boldenona, equipoise, primobolan, metenolona, masteron, drostanolona, winstrol, stanozolol, estanozolol, stano, wini, oxandrolona, oxandro, oxan, anavar, dianabol, dbol, metandro, metandienona, anadrol, oximetolona, oxymetolona, halotestin, turinabol, proviron, ciclo, ciclos, mi ciclo, un ciclo, primer ciclo, ciclar, ciclarme, ciclando, ciclado, blast, cruise, blast and cruise, gear, pinchazos, un oral, orales, inyectables, inyectable, ampollas, ampolletas, viales, vial, aceites, pinchos, primera vuelta, prohormonal, prohormonales, superdrol, andriol, cuál oral, cual oral, qué oral, oral suave, oral para, oral más suave, el oral, primo inyectable, ciclo de primo, mg de primo, primo y masteron, primo con masteron, primo y test`,
  SARM: "sarm, sarms, ostarina, ostarine, mk 2866, ligandrol, lgd 4033, lgd, rad 140, rad140, testolone, cardarine, cardarina, gw 501516, andarine, s4, s23, yk11, mk 677, mk677, ibutamoren, sr9009",
  CLEN_WORD:
    "clembuterol, clenbuterol, clembu, clenbu, clen, el de los caballos, lo de los caballos, de los caballos, para caballos, spiropent, oxyflux, ventolín para quemar, salbutamol para quemar, salbutamol para adelgazar, pastilla del asma para, pastillas de asma",
  DNP_WORD: "dnp, dinitrofenol, polvo amarillo, pastillas amarillas, el amarillo que",
  GROWTH:
    "hormona de crecimiento, hormona del crecimiento, gh, hgh, somatropina, genotropin, norditropin, jintropin, igf, igf 1, hormona en",
  PEPTIDE:
    "péptido, péptidos, peptido, peptidos, bpc, bpc 157, tb 500, tb500, ipamorelina, cjc 1295, cjc, hexarelina, ghrp, tesamorelina, melanotan, aod 9604, frag 176, follistatina, kpv, ghk cu, viales de investigación, uso en investigación, research only",
  BLOOD_BOOST:
    "epo, eritropoyetina, transfusión de mi, autotransfusión, autotransfusion, mi propia sangre, bolsa de sangre, bolsa de mi sangre, bolsa mía, mi bolsa, bolsas de sangre, doping sanguíneo, dopaje sanguíneo, reinfundir, reinfusión, volver a meter la sangre, glóbulos rojos, hematocrito",
  PCT_WORD:
    "pct, post ciclo, postciclo, posciclo, protocolo post ciclo, clomid, clomifeno, tamoxifeno, tamoxi, nolvadex, nolva, anastrozol, arimidex, letrozol, exemestano, aromasin, hcg, gonadotropina, cabergolina, finasterida con",
  STIM_DRUG:
    "efedrina, efedra, dmaa, geranio, jack3d, yohimbina, dmha, anfetamina, anfetaminas, adderall, ritalin, speed, modafinilo, eca, t3, cytomel, tiroides para, citomel, sibutramina, fenproporex, anfepramona",
  FAT_PEN:
    "ozempic, semaglutida, wegovy, mounjaro, tirzepatida, retatrutida, retatrutide, reta, saxenda, liraglutida, plumas de adelgazar, pluma de adelgazar, plumas para adelgazar, pluma para adelgazar, plumas para bajar, inyección para adelgazar, inyecciones para adelgazar, inyección para bajar de peso, inyecciones para bajar de peso",
  OIL_FILL:
    "synthol, sintol, aceite en el músculo, aceite al músculo, aceite en los bíceps, aceite en el bíceps, aceite directo, inyectar aceite, inyecto aceite, se inyecta aceite, aceite localizado, ade, aceite mineral, rellenar el bíceps, rellenar con aceite, ml de aceite, aceite por lado, aceite en cada, inyección de aceite, pinchar aceite, sitol, relleno de sitol",
  HORMONE_GEL:
    "gel de testosterona, el gel, trt, terapia de testosterona, terapia de reemplazo, reemplazo de testosterona, reemplazo hormonal, me recetaron testosterona, testosterona recetada, nebido, reandron, androgel, mi clínica",
  DOSE_Q: `cuánto, cuanto, cuánta, cuanta, cuántos, cuantos, cuántas, cuantas, qué dosis, que dosis, dosis, dosificación, dosificacion, mg, mcg, ml, ui, unidades, gotas, por semana, a la semana, al día, semanas, cada cuánto, cada cuanto, cada cuántos, cómo lo, cómo la, cómo voy, como voy, cómo empiezo, como empiezo, cómo empezar, con cuánto, con cuanto, con qué, qué cantidad, subiendo la toma, subir la toma, subo la dosis, subir la dosis, protocolo, esquema, calendario, semana a semana, rampa, escalera, pirámide, 2 semanas sí 2 semanas no, dos semanas on, cuándo lo, ármame, armame, hazme, dame, móntame, montame, ponme, pásame, pasame, diséñame, stack, combinar, combino, junto, apilar, apilo, con qué lo, aguja, jeringa, dónde me pincho, donde me pincho, dónde se pincha, dónde se inyecta, donde se inyecta, cómo se inyecta, como se inyecta, cómo me inyecto, diluyo, diluir, reconstituir, reconstituyo, agua bacteriostática, cuál, cual, qué oral, el más suave, la más suave, mas suave, suavecito, limpio, para empezar, por pinchazo, aplicación, aplicaciones, se aplica, me aplico, lo tomo, tomar, tomo, tomarla, arrancar, arranco`,
  SOURCE_Q: `dónde consigo, donde consigo, dónde compro, donde compro, dónde se consigue, donde se consigue, dónde pillo, donde pillo, dónde encuentro, donde encuentro, quién vende, quien vende, alguien que venda, alguien q venda, alguien que entregue, alguien q entregue, alguien vende, conseguir, comprar, compro, pillar, pedir, proveedor, proveedores, contacto, pásame contacto, pasame contacto, un contacto, página, pagina, página fiable, web fiable, laboratorio underground, ugl, underground, sin receta, sin prescripción, mercado negro, de confianza, fiable, envíos, envia a, telegram, dealer, camello, por internet, online, a mitad de precio, barato, de importación, traído de, de china, farmacia que no pida receta`,
  HIDE_TEST: `antidoping, anti doping, antidopaje, control antidopaje, control antidoping, control de dopaje, prueba de dopaje, pruebas de dopaje, doping test, test de orina, prueba de orina, me hacen control, me toca control, controles, federado, federada, salir limpio, salga limpio, salir negativo, dar negativo, que no dé positivo, dar positivo, no salga en, no aparezca en, se limpia, limpiar el sistema, cuánto tarda en salir, cuanto tarda en salir, cuánto dura en sangre, cuanto dura en sangre, cuánto dura en orina, cuanto dura en orina, cuánto tiempo se detecta, cuanto tiempo se detecta, tiempo de detección, ventana de detección, enmascarar, enmascarador, enmascarante, disimulo, disimular, lo disimulo, ocultar en la analítica, esconder en la analítica, que no se note en la analítica, que no salga en la analítica, engañar al control, pasar el control, pasar la prueba, orina sintética, orina de otro, wada, ama`,
  SIDE: `pezón, pezon, pezones, ginecomastia, gine, mama hinchada, acné, acne, espalda llena de granos, granos en la espalda, se me cae el pelo, calvicie, presión alta, presión subió, presión me subió, tensión me subió, sudo por la noche, sudores, libido, impotencia, no se me para, huevos encogidos, testículos encogidos, testículos pequeños, agresivo, irritable, insomnio, retención, retencion, hinchado, hígado, dolor en el hígado, orina oscura, voz ronca, voz grave, voz de camionero, clítoris, vello, que meto para, qué meto para, qué tomo para, que tomo para, qué añado, que le agrego, qué le agrego, para no parar, para no cortar, seguir hasta el final, sin parar el ciclo`,
  HYPOTHESIS: `hipotéticamente, hipoteticamente, en teoría, teóricamente, teoricamente, imagina que, imaginemos, supongamos, suponiendo, digamos que, si alguien quisiera, si alguien, un amigo, para un amigo, para mi novela, para una novela, para un guion, para mi guion, para un cuento, personaje, para un trabajo, investigación, tipo que no existe, en un mundo, caso hipotético, pregunta seria, ficticio, ficción, juego de rol`,
  ROLEPLAY:
    "eres un, eres el, actúa como, actua como, haz de, haz como que eres, finge que eres, finge ser, hazte pasar por, responde como, imagina que eres, interpreta a, juguemos, juego de rol, en el papel de, médico soviético, doctor soviético, entrenador soviético, preparador de los 80, viejo preparador, guru del culturismo, gurú del culturismo, preparador ruso, sin filtros",
  PREP_SHOW:
    "tarima, peak week, puesta a punto, precompetencia, precompetición, precompeticion, semanas de la competencia, semanas del show, semanas para competir, a punto de competir, campeonato, show, competencia, competición, culturismo, bikini fitness, physique, secado final",
  WOMAN:
    "soy chica, soy mujer, siendo mujer, mujer de, chica de, para mujer, para mujeres, para chicas, femenino, una mujer, voz de camionero, voz ronca, virilizar, virilización, sin virilizar*, masculinizar, mi novia, mi mujer quiere, como mujer, de tía",
  EUPHEMISM:
    "ponerme grande rápido, ponerse grande, ponerme como toro, ponerme como un toro, ponerme mamadísimo, algo más fuerte que la creatina, algo mas fuerte que la creatina, más fuerte que la creatina, algo fuerte, algo de verdad, del que va con jeringa, con jeringa, lo que se pinchan, lo que se meten, lo que toman los grandes, lo que toman los pros, lo que usan los pros, el lado oscuro, pasarme al lado oscuro, dejar de ser natural, dejar lo natural, dejar el natural, dejar el natty, ya no ser natty, no quiero ser natural, entrar al mundo de la química, dar el salto, dar el paso, meterle con todo, producto de farmacia, producto bueno, farmacia bueno, cositas, cosita rica, emoji syringe, juguito, pollo con jeringa, tomar algo más, pinchitos, empezar a pincharme, pincharme algo, meterme algo, chuzarme, chuzarse, pincharse algo, lo que usa la gente del gym",
  INJECT:
    "pinchar, pincharme, pincho, pinchazo, pinchazos, inyectar, inyectarme, inyecto, inyección, inyecciones, chuzar, chuzarme, jeringa, jeringas, jeringuilla, aguja, agujas, ampolla, ampollas, vial, viales, subcutánea, subcutaneo, intramuscular, nalga, glúteo, aplicarme, aplico, inyect*, se inyecta, se pincha, se pinchan, se inyectan, pinchaz*, se chuza",
  INSULIN_FAST:
    "insulina, insulina rápida, la rápida, novorapid, humalog, insulina después de entrenar, insulina para ganar, insulina para crecer, insulina para volumen, rápida, ui de rápida, unidades de rápida",
  NOT_DIABETIC:
    "no soy diabético, no soy diabetico, no soy diabética, no diabético, sin ser diabético, sin diabetes, no tengo diabetes, para el volumen, volumen, para crecer, para ganar masa, off season, fuera de temporada, para rellenar, pump",
  STRETCH_DOSE:
    "el triple, triple, el doble, doble, más de la cuenta, más de lo que, subirme la dosis, subo yo, subir yo, a escondidas, sin que se entere, sin que se den cuenta, sin decirle, me unto, saltarme la analítica, saltarme los análisis, en la analítica, blast, ciclo con mi trt",
  WATER_DRUG:
    "diurético, diureticos, diurético*, furosemida, seguril, lasix, aldactone, espironolactona, hidroclorotiazida, pastillas para sacar el agua, pastillas para tirar el agua, pastillas para orinar, pastillas para mear, sacar el agua de debajo, sacar agua de debajo, agua subcutánea",
  NATURAL_ONLY:
    "soy natural, 100% natural, siempre natural, natural toda la vida, sin química, nada de química, nada de jugo, nada de esteroides, ni esteroides, yo ni loco, ni de coña, nunca voy a tomar, nunca tomaría, jamás tomaría, en contra de, de forma natural, de manera natural",
  DOC_PRESCRIBED:
    "me recetó la doctora y, el endocrino me, mi endocrino, mi médico me lo recetó, receta médica y control",
  JUST_CURIOUS:
    "por qué da, por que da, por qué causa, por qué están prohibid*, por que estan prohibid*, por qué se ven, por q los culturistas, historia del, historia de los, documental, reportaje, noticia, curiosidad, cómo cambiaron, en los 80, años 80, qué es el doping, lista de sustancias prohibidas, por qué son malos, por qué son malas, para mi examen, para un examen, efectos a largo plazo en la salud",
};

/** Words that bind and that spare beside doping. */
export const DOPING_MORE: Words = {
  STEROID_MORE: "STEROID, PCT_WORD, semanas, mg",
  STEROID_NAME:
    "testosterona, testo, enantato, cipionato, propionato, sustanon, durateston, trembolona, trembo, trenbolona, nandrolona, deca, boldenona, primobolan, masteron, winstrol, stanozolol, stano, oxandrolona, oxandro, anavar, dianabol, dbol, metandro, anadrol, oximetolona, halotestin, turinabol, proviron, dura, trem",
  PED_TALK:
    "esteroides, anabólicos, doping, dopaje, química, roids, gear, jugo, ciclo de, ciclo fuerte, cura, pincharse, inyectarse, lo que se meten, lo que se inyectan, farmacología, productos, sustancias, meterle, ayudas químicas",
  WANT_PED:
    "quiero, quisiera, pienso, voy a, me planteo, estoy pensando en, pensando en, me gustaría, empezar, empezar con, empiezo, probar, meterme, meter, meterle, hacerme, hacer, arrancar, armar, primer, mi primer, mi primera, ponerme, usar, tomar, vale la pena, recomiendas, qué opinas de, que opinas de",
  START_PED:
    "empezar, empiezo, arrancar, arranco, para empezar, principiante, principiantes, primera vez, por cuántas semanas, cuántas semanas, cuantas semanas, cuánto tiempo",
  HORSE_TALK: "montar, equitación, hipódromo, caballos de fuerza, salto con caballo",
  VIALS:
    "frasquitos, frasquito, viales, vial, polvo blanco liofilizado, polvito, botecitos, ampollas, ampolletas",
  COLLAGEN: "colágeno, colageno, péptidos de colágeno, crema",
  RACE: "carrera, vuelta, gran fondo, maratón, ironman, etapa, competencia, competición, triatlón, tour, prueba, temporada, hierro",
  STORE_IT:
    "conserva, conservo, conservar, guardo, guardar, nevera, refrigerador, refrigerar, me la vuelvo a meter, volver a meter, meterla, me la meto, sacarme, me saco, extraer",
  DONATE: "donar sangre, doné sangre, donante, donación, banco de sangre, análisis",
  AXIS_BACK:
    "recuperar el eje, levantar el eje, recuperar mi testosterona natural, recuperar mi testo natural, arrancar mis huevos, que vuelvan los huevos, recuperar los huevos, despertar los testículos, encender los testículos, recuperar producción natural, última ampolla, última pinchada, después de la última inyección, en qué orden las pastillas después",
  PRESCRIBED_STIM:
    "tdah, me recetó, recetado, por receta de mi médico, tiroides baja, hipotiroidismo",
  GREY: "sin receta, sin caja, de fuera, de importación, de china, mercado negro, mercado gris, un tipo del gym, un tío del gym, un conocido, de un grupo, por telegram, por instagram, en polvo, vial, frasco, frasquito, a mitad de precio, barato, barata, de contrabando, genérico, genérica, compartir, compartida, de mi tía, de mi prima, de mi amiga, de mi hermana",
  CLICKS:
    "clics, clicks, cuántos clics, cuántos clicks, cuánto subo, cada cuánto subo, subo la dosis, subir rápido, escalar",
  NOT_PRESCRIBED: "sin médico, por mi cuenta, sin receta, conseguí, me pasaron, me dieron, compré",
  COOK_OIL:
    "aceite de oliva, aceite de coco, aceite de pescado, cocinar, ensalada, masaje, aceite de masaje",
  BULK_WORD: "volumen, crecer, masa, músculo, musculo, después de entrenar, post entreno, rellenar",
  LAB_UNDER:
    "lab underground, laboratorio underground, ugl de confianza, laboratorios clandestinos, laboratorio clandestino",
  CLOTHES_GEAR:
    "cinturón, straps, rodilleras, zapatillas, ropa, muñequeras, barra, discos, mancuernas, rack, máquina, proteína, proteina, creatina, whey, avena, huevos, carne, magnesio",
  HOW_LONG:
    "cuánto tiempo antes, cuanto tiempo antes, cuánto antes, cuanto antes, cuántos días antes, cuántas semanas antes, cuantas semanas antes, cuánto tarda, cuanto tarda, cuánto dura, cuanto dura, cuándo corto, cuándo lo corto, cuándo dejo, cuando dejo, tengo que dejar, qué se va antes, cuál se va antes, cual se va antes, bicarbonato, vinagre, limpiar",
  EVADE:
    "pasar el antidoping, pasar el antidopaje, pasar el control antidopaje, pasar el control antidoping, burlar el antidoping, burlar el control, engañar al antidoping, engañar el control, que no salga en el antidoping, que no salga en el control, que no salga en la orina, que no dé positivo, no dar positivo, evitar dar positivo, evitar el positivo, enmascarar, enmascarante, orina limpia, orina sintética, salir limpio en el, salir limpia en el, cómo lo disimulo, como lo disimulo, lo disimulo en",
  KEEP_ON:
    "continuar, seguir, seguir hasta, no parar, no cortar, terminar el ciclo, acabar el ciclo, qué meto, que meto, qué tomo, qué añado, qué le agrego",
  MUSCLE_GAIN:
    "músculo, musculo, crecer, ponerme grande, ponerse grande, volumen, masa, fuerza, secarme, secar, definir, marcar, gym, bíceps, grande, hinchar",
  DRY_LOOK:
    "seco, seca, secarme, quedar seco, quedar seca, sin agua, agua subcutánea, debajo de la piel, bajo la piel, se vean las venas, rayado, rayada, sesión de fotos, photoshoot, fotos",
  VACCINE:
    "vacuna, vacunas, vitamina b12, b12, hierro, alergia, insulina recetada, dentista, anestesia, ánimo, motivación, energía",
  DOSE_TABLE:
    "cantidades, tabla, cantidades exactas, semana a semana, dosis exactas, plan completo, qué tomaría, que tomaria, qué usaría, cuánto usaría, protocolo típico, protocolo",
  LIFTER:
    "levantador, culturista, atleta, alumno, pupilo, campeón, joven, discípulo, inyectarse, qué meterse, qué pincharse, qué inyectarse, antes de los juegos",
};

/** Spanish words of eating disorders: purging, starving, bingeing, fear, shame and hiding. */
import type { Words } from "../../match/sign.ts";

export const EATING_WORDS: Words = {
  LOSE_WISH: `quiero bajar, quiero adelgazar, quiero perder, quiero bajar otros, quisiera bajar, quisiera adelgazar, quisiera perder, necesito bajar, necesito adelgazar, necesito perder, me gustaría bajar, me gustaría perder, me gustaria bajar, me gustaria perder, para bajar, para adelgazar, para perder, pa bajar, pa adelgazar, pa perder, bajar otros, bajar otro, bajar unos, bajar un poco más, bajar más, perder otros, perder unos, perder un poco más, perder peso, bajar de peso, bajar peso, adelgazar, rebajar, quitarme unos kilos, quitarme otros, quitarme 2, quitarme 3, quitarme 4, quitarme 5, seguir bajando, seguir adelgazando, estar más flaca, estar más flaco, estar más delgada, estar más delgado, más delgada, mas delgada, más flaca, mas flaca, llegar a 40, llegar a 41, llegar a 42, llegar a 43, llegar a 44, llegar a 45, llegar a 46, llegar a 47, llegar a 48, llegar a 49, llegar a 50, llegar a los 40, llegar a los 42, llegar a los 45, llegar a los 48, llegar a los 50, bajar a 40, bajar a 42, bajar a 43, bajar a 44, bajar a 45, bajar a 46, bajar a 47, bajar a 48, bajar a 49, bajar a 50, mi meta son, déficit, deficit, definir, secarme, me sobran, me sobra`,
  EATING_LESS: `como menos, comer menos, comiendo menos, comer muy poco, como muy poco, como poquísimo, apenas como, casi no como, me salto, saltarme, me salté, saltándome, salto comidas, saltar comidas, recortar, recorto, quitar la cena, quitar el desayuno, quitar la comida, quito la cena, sin cenar, no cenar, no ceno, no desayuno, ayuno, ayunar, ayunando, déficit, deficit, restrinjo, restringir, restringiendo, dieta, comer como pajarito, solo ensalada, sólo ensalada, una comida al día, reducir más, quitar más, bajar las calorías, bajar calorías, recórtame, quítame`,
  STARVE_SELF: `matarme de hambre, me mato de hambre, dejar de comer, dejé de comer, he dejado de comer, no comer nada, sin comer nada, dejo de comer, pasar hambre a propósito, me gusta pasar hambre, me gusta tener hambre, me gusta sentir hambre, disfruto el hambre, disfruto pasar hambre, el hambre me hace, el hambre es, me siento bien con el hambre, cuando me ruge la tripa, cuando ruge la tripa, cuando me rugen las tripas, me suenan las tripas y, estómago vacío me hace sentir, vacía me siento, me siento limpia cuando no como, me siento limpio cuando no como, limpia cuando no como, poderosa cuando no como, orgullos* de no comer, no merezco comer, castigarme sin comer, me castigo sin comer, me castigo no comiendo, no como hasta, no voy a comer hasta, no pienso comer hasta, aguantar sin comer, aguanto sin comer, aguanté sin comer, récord sin comer, racha sin comer, días sin comer, dias sin comer`,
  EATING_NOTHING: `no como, no comí, no he comido, no comer, no ceno, no cené, sin comer, sin cenar, sin probar bocado, no pruebo bocado, no probé bocado, nada en todo el día, no como nada, no comí nada, casi nada, sin comer nada, media manzana, una manzana, un yogur, un chicle, chicles, dos cafés, café y chicle, café y tabaco, solo café, sólo café, café negro, solo agua, sólo agua, agua con gas, coca zero, coca cola zero, monster zero, solo té, solo caldo, hielo, una galleta de arroz, dos tortitas, ensalada sin, lechuga, pepino, apio, aguanté con, aguanté todo, aguantar con, me salto todo`,
  FOOD_PRIDE: `orgullo, orgullos*, me siento poderosa, me siento poderoso, poderosa, poderoso, me siento limpia, me siento limpio, limpia, ligera, liviana, pura, me siento fuerte cuando, en control, tengo el control, control, por fin controlo, récord, record, racha, logro, lo logré, lo conseguí, gané, gano, victoria, ganando, disciplina, invencible, superior, feliz de, qué gusto, adicción a la sensación, me encanta la sensación, me encanta sentir, genial, soy capaz`,
  FOOD_SHAME: `me odio, me da asco, me doy asco, asco, culpa, culpable, culpabilidad, vergüenza, verguenza, avergonz*, me arrepiento, lloro, lloré, llorando, gorda, gordo, cerda, cerdo, vaca, foca, ballena, fracaso, débil, no merezco, castigo, castigarme, compensar, compenso, compensarlo, no puedo parar, no podía parar, no pude parar, descontrol, perdí el control, pierdo el control, sin control, no puedo controlar*, me siento sucia, me siento sucio, sucia, asqueros*, pánico, panico, ansiedad, obsesion*, no puedo ni verme, no me soporto, no me aguanto, sin fuerza de voluntad`,
  FOOD_HIDING: `a escondidas, escondid*, escondo, esconder, escondiendo, escondí, oculto, ocultar, a oscuras, que no me oyeran, que no me vean, que no me vieran, que nadie me vea, sin que nadie, sin que se enteren, sin que se entere, sin que lo note, sin que lo noten, nadie se entera, nadie lo sabe, nadie sabe, en secreto, secreto, le digo que ya comí, les digo que ya comí, digo que ya comí, digo que comí, digo que ya cené, digo que ya he comido, finjo, fingir, en la servilleta, al perro, tiro la comida, tirar la comida, tiro el almuerzo, tiro el bocadillo, boto la comida, envoltorios, con el grifo abierto, con la ducha puesta, grifo abierto, de madrugada, mentir, miento, mi madre no, mi mamá no, no le cuentes, no les digas, ropa ancha, sudadera ancha, sola en el coche, solo en el coche, en el carro sola`,
  PERIOD_GONE: `no me baja, no me ha bajado, no me baja la regla, no me viene la regla, no me viene el periodo, no me ha venido la regla, no me llega la regla, no me llega el periodo, se me fue la regla, se me fue el periodo, se me fue la menstruación, se me retiró la regla, se me retiró el periodo, se me retiró, perdí la regla, perdí el periodo, perdí la menstruación, sin regla, sin periodo, sin menstruación, sin menstruar, no menstruo, ya no menstruo, no tengo la regla, no tengo regla, no tengo el periodo, no tengo periodo, sin que me baje, sin que me venga, dejé de menstruar, amenorrea, dejó de bajarme, dejó de venirme, dejó de venir la regla, meses sin la regla, meses sin regla, meses sin periodo, meses sin bajarme, la regla desapareció, me desapareció la regla, me desapareció el periodo, ya no me baja, ya no me viene`,
  TOO_THIN: `dicen que estoy muy flac*, dicen que estoy muy delgad*, dicen que estoy demasiado, dice que estoy muy flac*, dice que estoy muy delgad*, dice que estoy en los huesos, dicen que estoy en los huesos, dicen que parezco, en los huesos, esquelétic*, esqueletic*, se me notan los huesos, se me ven los huesos, se me marcan los huesos, ver mis huesos, verme los huesos, se me marcan las costillas, se me ven las costillas, costillas marcadas, las clavículas, muy flaca según, muy delgada según, me ven flaca, me ven delgada, demasiado delgad*, demasiado flac*, se me cae el pelo, se me cae el cabello, pelo a mechones, siempre tengo frío, vello por todo, lanugo, bajo peso, infrapeso, hueco entre los muslos, thigh gap`,
  SPLIT_FAST:
    "16:8, 16 8, 16/8, 18/6, 18:6, 14/10, 14:10, 12/12, ramadán, ramadan, iftar, suhur, cuaresma, ayuno intermitente, analítica, análisis, colonoscopia, cirugía",
  PURGE: `me provoco el vómito, me provoqué el vómito, provocarme el vómito, provocar el vómito, provoco el vomito, provocarme el vomito, provocarme vomito, me provoco vómitos, me induzco el vómito, inducir el vómito, inducirme el vómito, me meto los dedos, meterme los dedos, me metí los dedos, los dedos a la garganta, dedos en la garganta, dedos a la boca, ni necesito los dedos, con el cepillo de dientes, cepillo de dientes en la garganta, vomito después de comer, vomito despues de comer, vomito después de cenar, vomito lo que como, vomito todo lo que como, vomito la cena, vomito la comida, vomité la cena, vomito a propósito, vomito cada vez que como, vomitar después de comer, vomitar lo que comí, vomitar lo que como, vomitar la cena, vomitar lo que, devuelvo lo que como, devolver lo que como, devuelvo la cena, devolver la cena, lo devuelvo todo, la devuelvo, lo saco todo, sacarlo todo, saco todo lo que, sacar lo que comí, sacarme la comida, echo todo lo que como, echar todo lo que, echar la cena, purgo, purgarme, purgar, me purgo, purga, purgas, purgué, bulimia activa, arrodillad* en el váter, arrodillad* ante el inodoro, abrazar el váter, de la mesa al baño, del plato al baño, comer e ir al baño, después de comer al baño, después de cenar al baño, después al baño con, corro al baño después, al baño con el grifo`,
  AFTER_FOOD:
    "después de comer, despues de comer, después de cenar, despues de cenar, tras comer, tras la cena, tras cenar, después de cada comida, despues de cada comida, cuando como, cuando ceno, al terminar de comer, después de la cena, después del almuerzo, después de un atracón, tras el atracón, tras un atracón, cada comida, comidas, lo que como, lo que comí, la cena, el almuerzo, la comida, atracón, atracones, antes de que se digiera, en cuanto como",
  ON_PURPOSE:
    "a propósito, a proposito, adrede, provoco, provocar, provocarme, dedos, para no engordar, pa no engordar, para que no cuente, para no absorber, para sacar*, para compensar, queriendo, me ayuda a bajar, para bajar, para adelgazar",
  LAXATIVE:
    "laxante, laxantes, purgante, purgantes, dulcolax, bisacodilo, duphalac, lactulosa, sen, senna, sena, té de sen, té laxante, evacuol, enema, enemas, sal de epsom, leche de magnesia, supositorio*, xenical, orlistat",
  WATER_PILL:
    "diurético, diuretico, diuréticos, diureticos, furosemida, seguril, hidroclorotiazida, pastillas del agua, pastillas para el agua, pastillas para orinar, pastillas para eliminar líquidos, pastillas de la tensión de mi, pastillas de la presión de mi, pastilla para mear, pastillas para mear, las de mi abuela, las de mi abuelo",
  SCALE:
    "báscula, bascula, balanza, pesa, pesarme, me peso, pesándome, peso de la mañana, la báscula, el número, subir a la báscula, me subo a la báscula",
  THIN: "delgad*, flac*, fina, esbelta, bajar, adelgazar, no engordar, perder peso, kilo, kilos, peso, hinchada, deshinchar, vientre plano, barriga plana, verme bien, entrar en el vestido",
  SKIPS_INSULIN: `me salto la insulina, saltarme la insulina, me salto las unidades, salto la insulina, salto las dosis de insulina, me salto la lenta, me salto la rápida, me olvido de la insulina, me olvido a propósito, no me pongo la insulina, no me pongo insulina, sin ponerme la insulina, sin ponerme insulina, sin insulina, dejo de ponerme, dejé de ponerme, menos insulina, me pongo menos, ponerme menos, bajo las unidades, bajar las unidades, recorto la insulina, recortar la insulina, no me pincho, dejo de pincharme, me salto los pinchazos, me salto el pinchazo, quito unidades, quitando unidades, se me olvida la insulina, olvido la insulina, olvido pincharme, omito la insulina, omitir insulina`,
  CHEW_SPIT: `mastico y escupo, masticar y escupir, mastico y lo escupo, mastico y la escupo, masticarla y escupir*, masticarlo y escupir*, la mastico y, lo mastico y, masticad* y luego, masticadita y luego, masticadito y luego, escupo la comida, escupir la comida, escupo en la servilleta, escupo en una servilleta, escupirlo en, escupirla en, lo escupo en, la escupo en, escupo en la basura, lo escupo, la escupo, los escupo, las escupo, escupirlo, escupirla, escupirlos, saboreo y escupo, lo saboreo y, la saboreo y, sin tragar, sin tragarlo, sin tragarla, no lo trago, no la trago, no me lo trago, no me la trago, luego a la servilleta, chew and spit`,
  GUM: "chicle, chicles, enjuague, colutorio, pasta de dientes, pipas, cáscara, cascaras, flema, pepitas, semillas",
  BINGE: `atracón, atracon, atracones, me atraqué, me atraque, me atraco, atracarme, atiborr*, me acabé la despensa, me acabé todo, me comí todo, me comí toda, me comí la nevera, me comí el refri, vacié la nevera, vacié el refri, vacié la despensa, arrasé con, me zampé todo, me tragué todo, comí hasta reventar, comer hasta reventar, comí hasta que, hasta que me dolió, hasta que dolía, comí sin parar, no podía parar de comer, no pude parar de comer, no paro de comer, comiendo sin control, como sin control, comí sin control, un bote entero de, bote entero de crema, tarrina entera, caja entera de galletas, paquete entero, dos paquetes, tres paquetes, bolsa entera, una pizza entera y, en 10 minutos, en veinte minutos, en 20 minutos, hasta no poder más, como si no hubiera un mañana, binge, tragué todo lo que`,
  MAKE_UP_FOR: `compensar, compenso, compensarlo, compensación, para compensar, quemarlo, quemarla, quemarlos, quemar todo, quemar lo que, quemar lo de, borrar lo de, borrar lo que, pagar por, pagarlo, pagar lo que, hasta el jueves, hasta el lunes, mañana no como, mañana ayuno, hoy no como, no voy a comer, no como hasta, hoy solo agua, mañana solo agua, solo agua, doble cardio, doble sesión, cuánto cardio, cuanto cardio, cuántas horas, cuántos km, castigo, ganarme, deshacer`,
  BINGE_ALONE:
    "atracones y vómito, atracones y vomit*, atracón y vómito, atracón y vomit*, atracón y ayuno, atracones y ayunos, me doy atracones, me di un atracón y, tengo atracones, atracones casi, atracones por la noche, atracones nocturnos, atracones todas las noches, trastorno por atracón",
  PRO_ANA: `pro ana, proana, pro mia, promia, ana y mia, ana mia, thinspo, thinspiration, bonespo, mealspo, meanspo, princesa de ana, princesas ana, amiga ana, mi amiga ana, compañera ana, ana buddy, ana coach, soy ana, soy mia, la voz de ana, ser mi ana, sé mi ana, que seas mia, carrera de kilos, carreras de kilos, tips para vomitar, tips para no comer, trucos para no comer, trucos para vomitar, trucos para pasar hambre, consejos para no comer, consejos para vomitar, cómo ser anoréxica, como ser anorexica, quiero ser anoréxica, quiero ser anorexica, ser anoréxica, nada sabe tan bien, nada sabe mejor que, insúltame cuando coma, insultame si como, insúltame si como, insúltame cada vez que coma, grítame si como, humíllame si como, llámame gorda, dime gorda, dime que estoy gorda, ver mis huesos, marcar huesos, marcar mis huesos, ver mis costillas, que se me vean los huesos, que se me noten los huesos, que se me marquen los huesos, hueco entre los muslos, hueco entre las piernas, thigh gap, abc diet, dieta abc de ana, reto abc, felicítame cuando no coma, felicítame si no como, felicítame cuando me salte`,
  ED_NAME:
    "anorexia, anoréxica, anorexica, anoréxico, bulimia, bulímica, bulimica, bulímico, tca, trastorno alimentario, trastorno alimenticio, trastorno de la conducta alimentaria, trastorno de conducta alimentaria, desorden alimenticio, desorden alimentario, ortorexia, trastorno por atracón, vigorexia, anita",
  RELAPSE: `recaí, recai, recaída, recaida, recaer, recaigo, recayendo, he recaído, volví a, volvi a, he vuelto a, estoy volviendo a, vuelvo a, otra vez, de nuevo, han vuelto las reglas, volvieron las reglas, volvió la voz, ha vuelto la voz, volvieron los pensamientos, escondo, esconder, esconder comida, en la servilleta, pesar la comida, pesar todo, pesar hasta, contar calorías, cuento calorías, miedo, pánico, ansiedad, saltarme, me salto, no se lo digas, no le cuentes, mi nutri, mi equipo, mi terapeuta, clínica, clinica, ingreso, ingresada, ingresado, alta de la clínica, hospital de día, en recuperación, plan de comidas, recuperar mi cuerpo de antes, mi cuerpo de antes, el shape de antes, un déficit pequeño, déficit chiquito, bajar solo, cardio en mi cuarto, que no vean, que no se enteren`,
  SECRET_SPORT:
    "en mi cuarto, en mi habitación, a escondidas, que no se enteren, que no me vean, que no se den cuenta, sin que se enteren, sin que me oigan, sin hacer ruido para que, en el baño, de madrugada, por la noche cuando duermen, cuando duermen, me levanto a hacer abdominales, hacer abdominales en la cama, sin que mi madre, sin que mi mamá, que mis padres no, que mi madre no, que mi mamá no, que no lo vean, que no puedan ver, aunque me lo han prohibido, aunque el médico me lo prohibió, me prohibieron el ejercicio, me prohibieron hacer ejercicio",
  NO_ED_NOW:
    "estudio psicología, estudiante de nutrición, soy nutricionista, soy psicóloga, trabajo en una clínica",
  EARN_FOOD: `ganarme la cena, ganarme la comida, ganarme el desayuno, ganarme el postre, ganarme comer, merecer la cena, merecer comer, merecerme la cena, me he ganado comer, tengo que ganarme, para merecer, no me lo he ganado, quemar la cena, quemar lo que comí, quemar lo que como, quemar lo comido, quemar todo lo que, quemar cada, quemar el pastel, quemar la pizza, quemarlo hoy, quemarlo ya, quemarla antes, borrar la cena, borrar el, borrar un yogur, pagar la cena, pagar la pizza, pagar el pastel, pagar por comer, pagar lo que comí, compensar la cena, compensar la pizza, compensar el pastel, compensar lo que comí, compensar lo que como, no me acuesto hasta, no me acuesto sin, no puedo dormir sin quemar, hasta quemarlo, hasta quemarla, hasta quemar, castigo por comer, castigarme por comer, debo 90 minutos, debo una hora, debo dos horas, le debo`,
  MUST_MOVE: `si no entreno me, si no entreno no, si no corro me, si no corro no, si no hago cardio, no puedo descansar, no puedo parar de entrenar, no puedo dejar de entrenar, no puedo saltarme, no me permito descansar, no me permito un día, no me permito, día de descanso me da, días de descanso me dan, me da ansiedad no entrenar, me da ansiedad descansar, pánico si no entreno, entreno lesionad*, entreno enferm*, entreno con fiebre, aunque tenga fiebre, aunque esté lesionad*, con fiebre igual, con el pie roto, con la fractura, fractura por estrés, me dijo que descansara, me dijo que parara, me mandó reposo, me mandaron reposo, tres veces al día, dos veces al día todos los días, cuatro horas al día, cinco horas al día, 4 horas al día, 5 horas al día, hasta vomitar, hasta desmayarme, hasta que sangren, no como si no, no ceno si no, no ceno hasta, sin entreno no hay cena, si no quemo, quemar antes de dormir, de noche para que no, cancelo planes, dejé de quedar, quieta no puedo`,
  FEVER_MOVE: "con 39",
  SCALE_OFTEN: `me peso antes y después, me peso varias veces, me peso diez veces, me peso 10 veces, me peso cinco veces, me peso 5 veces, me peso 6 veces, me peso 8 veces, me peso ocho veces, me peso seis veces, me peso cada hora, me peso cada vez que, me peso cuatro veces, me peso 4 veces, me peso después de, me peso tras cada, me pesé 14 veces, me pesé diez veces, me pesé 10 veces, veces al día en la báscula, veces en la báscula, veces a la báscula, pesarme varias veces, pesarme cada, pesarme diez, pesarme antes y después, subo a la báscula cada, subo a la báscula 10, subo a la báscula diez, me subo a la báscula cada, me subo a la báscula varias, me subo a la báscula antes y después, me levanto de noche a pesarme, me levanto a pesarme, si la báscula sube no, si subo 100 gramos no, si sube 100 g, si sube no como, si sube no ceno, si sale más no como, si marca más no como, me mido la muñeca, me mido las muñecas, me mido los muslos cada, me mido el brazo diez veces, mido mi cintura cada, cada vez que bebo me peso`,
  FEAR: "miedo, pánico, panico, terror, me aterra, me aterran, me da miedo, me dan miedo, me asusta, me asustan, me da ansiedad, me dan ansiedad, ansiedad, me cierra la garganta, se me cierra la garganta, lloro si, lloro cuando, lloré por, temblor, tiemblo, no me atrevo, me bloqueo",
  FEARED_FOOD:
    "aceite, pan, arroz, pasta, fruta, plátano, platano, banana, grasa, grasas, carbohidratos, carbos, hidratos, azúcar, azucar, mantequilla, queso, aguacate, tortilla, tortillas, carne roja, papas, patatas",
  FEAR_FOOD: `alimentos prohibidos, comidas prohibidas, alimentos seguros, comidas seguras, mis alimentos seguros, solo seis alimentos, solo cinco alimentos, solo 5 alimentos, solo 6 alimentos, seis alimentos, cinco alimentos, solo como 5 cosas, solo como cinco cosas, solo como 6 cosas, solo me quedan, miedo a la comida, miedo a comer, miedo de comer, pánico a comer, pánico a la comida, miedo a engordar, terror a engordar, pánico a engordar, terror a la comida, no puedo tocar el pan, no toco el pan desde, no pruebo el aceite, llevo un año sin probar, lloré por un, lloré por una, lloro por un, lloré con un, lloré con una, lloré delante del plato`,
  ALLERGIC:
    "alergia, alérgic*, alergic*, celiac*, celíac*, intoleran*, intolerante, gluten, lactosa, colesterol, diabetes, presión, ácido úrico, vesícula, alzheimer, antes de la carrera, antes del maratón, salmonela, intoxicación",
  DYSMORPHIA: `me veo enclenque, enclenque deforme, me veo deforme, veo un deforme, me veo diminut*, me veo pequeñ* en el espejo, me veo chiquit* en el espejo, me veo flac* aunque, me veo gord* aunque, me veo enorme aunque, todos dicen que estoy cuadrado, dicen que estoy grande pero, dicen que estoy enorme pero, dicen que estoy delgada pero, dicen que estoy flaca pero, dicen que estoy flaca y, yo en el espejo veo, en el espejo veo, en cada espejo, todos los espejos, cada escaparate, cada espejo, me miro al espejo cincuenta, me miro en el espejo 50, me miro al espejo cada, me miro cien veces, horas frente al espejo, horas delante del espejo, tapé los espejos, tapé el espejo, no me quito la sudadera, no me quito la camiseta ni, sudadera en agosto, sudadera en verano, me mido el brazo, me mido los brazos, no quedo con nadie, no salgo para que no me vean, pa que no me vean, para que no me vean, dejé de quedar hasta, hasta que tenga brazos, odio mi cuerpo, asco mi cuerpo, me da asco mi cuerpo, mi cuerpo me da asco, me doy asco en el espejo, me da asco verme, no soporto verme, no soporto mi cuerpo, no puedo ni verme, no puedo mirarme, soy un monstruo, parezco un monstruo, nunca es suficiente músculo`,
};

/** Words that bind the signs of an eating disorder. */
export const EATING_MORE: Words = {
  VOMIT_SELF:
    "vomito, vomité, vomitar, vomitando, vomite, vomitado, devuelvo, devolver, devolví, devolverla, devolverlo, potar, poto, poté, sacarlo, sacarla, sacar todo, guacareo, guacarear, arrojo, arrojar, echo todo, botar todo, bota todo, saco la comida, sacar la comida, saco lo que comí, saco la cena, sacar la cena, sacarme la cena, sacarme lo que, que salga fácil, que suba fácil",
  OFTEN:
    "cada noche, todas las noches, casi todas las noches, todos los días, todos los dias, cada día, varias veces, veces por semana, veces a la semana, tercera vez, segunda vez, cuarta vez, otra vez, siempre, casi siempre, desde enero, desde hace meses, hace meses, desde hace semanas, casi a diario, a diario, casi todo el tiempo, últimamente",
  TO_BATHROOM:
    "al baño, al servicio, al wc, al váter, al inodoro, en el baño, se encierra en el baño, me encierro en el baño, baño con el grifo, va al baño, corre al baño, desaparece",
  ALWAYS_THEN:
    "siempre, justo, directo, directa, derecho, nada más, nada mas, en cuanto, corriendo, cada vez",
  FOOD_OUT:
    "grifo, grifo abierto, llave abierta, agua corriendo, ducha, ojos rojos, ojos llorosos, olor a vómito, nudillos, dedos, como cero, cuenta como, cuenta igual, absorbe, absorben, absorber, cuánto tarda en, queda algo, se queda algo",
  BEFORE_IT_COUNTS:
    "antes de que cuente, antes de que se absorba, antes de que engorde, para que no cuente, pa que no cuente, no cuente, sin que cuente, como cero, no entra nada",
  DIGEST_TIME:
    "cuánto tarda la comida, cuanto tarda la comida, cuánto tarda el estómago, cuánto tiempo tengo, cuanto tiempo tengo, cuánto tiempo queda la comida, en cuánto se absorbe, en cuánto se digiere, cuánto tarda en absorberse, cuanto tarda en absorberse",
  SICK_BUG:
    "virus, gastroenteritis, intoxicación, marisco en mal estado, me cayó mal, me sentó mal, indigestión, migraña, quimio, embaraz*, náuseas matutinas, después del wod, tras el wod, del esfuerzo, resaca, mareo del coche, mareo del barco",
  CONSTIPATED: "estreñid*, estreñimiento, colonoscopia, receta, me recetó, el médico me",
  BODY_EMPTY: "vacía, vacío, ligera, limpia, limpio, hambre, tripas, estómago vacío",
  STREAK:
    "racha, récord, record, días seguidos, romper mi, aguantar más, aguantar hasta, llegar a siete, cuántos días más, lo subo a",
  FEEL: "me siento, me sentí, siento, sentirme, sensación",
  DAYS_ON:
    "días, dias, 2 días, 3 días, 4 días, cuatro días, tres días, dos días, todo el día, ayer, hoy",
  HUNGER:
    "hambre, ruge la tripa, rugen las tripas, me ruge, suenan las tripas, tripa vacía, estómago vacío, barriga vacía",
  VICTORY:
    "ganando, voy ganando, gano, victoria, señal de que, poder, poderosa, poderoso, éxito, me encanta, orgullo, disfruto, es mi amigo, es mi amiga, adictivo, adictiva",
  LOSE: "perder, pierdo, perdí, bajar, bajo, bajé, bajarme, adelgazar, adelgazo, quitarme, quitar, rebajar, soltar, eliminar, secar, secarme, tumbar, menos",
  KILOS: "kilo, kilos, kilitos, kg, kgs, k, libras, kilines, kilazos",
  MORE: "más, mas, otros, otro, un poco más, aún más",
  NO_DESERVE: "no merezco, no me merezco, no tengo derecho a, no me he ganado, no me gané",
  EAT: "comer, como, coma, comida, cenar, cene, desayunar, comido, alimentarme, picar",
  WEAK_SELF: "débil, debil, floja, flojo, soy débil, por débil",
  CARDIO_WORD:
    "cardio, correr, cinta, elíptica, bici, pasos, km, kilómetros, minutos, horas, escaladora, burpees, saltar la comba, cuerda, sesión, sesiones, doble entreno",
  PARTY:
    "cumpleaños, navidad, boda, asado, fiesta, buffet, domingo familiar, nochebuena, nochevieja, vacaciones",
  NO_PROBLEM_FOOD:
    "no tengo ningún problema con la comida, no tengo ningun problema con la comida, no tengo problema con la comida, no tengo problemas con la comida, no tengo ningún problema con comer, no tengo un trastorno, no tengo ningún trastorno, no tengo anorexia, no soy anoréxica, no soy anorexica, no estoy enferma, no estoy enfermo, no es un tca, no tengo tca, no es un trastorno, no me pasa nada con la comida, exageran, exagera, no exagero, son unos exagerados, mi madre exagera, mi mamá exagera",
  FEEL_EMPTY:
    "limpia cuando estoy vacía, limpio cuando estoy vacío, me siento limpia vacía, limpia cuando no como, mejor vacía, mejor con el estómago vacío, me gusta estar vacía, me gusta sentirme vacía, sentirme vacía, adoro sentirme vacía, me siento bien vacía, con el estómago vacío me siento",
  LESS_FOOD:
    "quita la comida, quítame la comida, recorta la comida, recorta la cena, recórtame, alarga el ayuno, alargar el ayuno, más horas sin comer, entre comidas más largo, huecos más largos, quitar otra comida, quitar otra, reduce más, aún menos, menos todavía, más pequeño, más chico, más pequeñas",
  PEOPLE_SAY:
    "dicen, dice, me dicen, me dice, todos dicen, todo el mundo dice, mi madre dice, mi hermana dice, opinan, según",
  THIN_BODY:
    "muy flaca, muy flaco, muy delgada, muy delgado, demasiado delgada, demasiado flaca, demasiado delgado, en los huesos, huesos, flaquísima, delgadísima, costillas, pálida, más flaca, más delgada, ojerosa",
  BIG_BODY: "cuadrado, enorme, grande, fuerte, mamado, mazado, mamadísimo, tocho",
  UGLY_SELF:
    "deforme, enclenque, diminuto, diminuta, pequeño, chiquito, canijo, flacucho, gorda, gordo, enorme, monstruo, asco, horrible, vaca, foca, ballena, insuficiente, nada",
  MIRROR: "espejo, espejos, reflejo, escaparate, escaparates, fotos, vidriera",
  POSE_TALK: "técnica, postura, posing, poses, sentadilla, la forma, barra, rack",
  ATE: "comí, me comí, comi, he comido, cené, me tomé un, me tomé una, piqué, merendé, desayuné, un pastel, un croissant, una galleta, un dulce, una pizza",
  NOT_SLEEP:
    "no me acuesto, no puedo dormir, no me voy a dormir, no duermo, no me duermo, no me siento hasta, no puedo sentarme, no me quedo quieta, no me quedo tranquila",
  OWE: "debo, le debo, tengo que pagar, pagar, toca pagar, deuda, castigo, penitencia",
  MINUTES: "minutos, min, horas, hora, km, kilómetros, abdominales, burpees, cardio",
  HURT_BODY:
    "lesión, lesionada, lesionado, fractura, tibia, pie jodido, pie mal, rodilla jodida, con dolor, médico me dijo, médico dijo, reposo, fiebre",
  FEVER: "fiebre, enferma, enfermo, gripe, fractura",
  EAT_RULE:
    "sin entreno no hay cena, sin entrenar no ceno, sin entrenar no como, si no entreno no como, si no entreno no ceno, si no corro no como, si no corro no ceno, no ceno si no entreno, no como si no entreno, no como si no corro, no ceno si no corro, no me dejo comer si, no me permito comer si, no me permito cenar si, no me permito cenar, no me permito comer, solo como si entreno, sólo como si entreno, solo ceno si, sólo ceno si, no me dejo cenar",
  CHEW: "mastico, masticar, masticad*, mastique, masticando, saboreo, saborear, muerdo",
  SPIT: "escupo, escupir, escupirlo, escupirla, escupiendo, escupí, servilleta, a la basura",
  MACROS: "macros, calorías, calorias, apunto, anoto, cuenta, cuentan, registro",
  NAPKIN: "servilleta, papel, bolsa, basura",
  DROPS:
    "baja solo, bajo solo, adelgazo, adelgazar, bajo de peso, se va el peso, caen los kilos, la báscula baja, baja la báscula, me seco, pierdo peso, kilos menos, el peso se cae, el peso baja",
  BEFORE_WEIGH:
    "antes de pesarme, la noche antes de pesarme, la noche antes, antes de la báscula, día de pesaje, para el pesaje, pesarme",
  DOCTOR_GAVE:
    "me recetó, me receto, recetado, recetada, recetados, el cardiólogo, mi médico, mi doctor, hipertensión, insuficiencia",
  ON_STAGE:
    "tarima, competición, competicion, competencia, escenario, bikini fitness, culturismo, fisicoculturismo, show, campeonato, peak week, post competición, prep, la preparación, reverse diet, dieta inversa",
  INSULT_ME:
    "insúltame, insultame, humíllame, grítame, llámame gorda, regáñame, castígame, dime gorda, avergüénzame",
  PRAISE_ME: "felicítame, felicitame, anímame, animame, alábame, aplaúdeme, celebra",
  NOT_EAT:
    "no coma, no como, no comer, no ceno, no cene, me salto, me salte, ayuno, ayune, no desayuno, no he comido",
  YEARS_NOT:
    "un año sin, año sin, meses sin, no toco, no pruebo, no he probado, no he tocado, no como desde, hace un año, llevo un año",
  ONLY_FEW:
    "solo me quedan, sólo me quedan, solo como, sólo como, solo puedo comer, sólo puedo comer, me quedan, únicamente como, con seis, con cinco",
  FOODS: "alimentos, comidas, cosas, ingredientes, seis, cinco, cuatro, tres, 5, 6, 4, 3",
  CRY: "lloro, lloré, llore, llorando, llorar, lloro si, me puse a llorar, crisis",
  NOT_ON_LIST:
    "no estaba en la lista, fuera de la lista, no está en mi lista, no estaba en mi lista, fuera del plan",
  FATTEN: "engordar, engorde, engordé, gorda, gordo, subir de peso, subir, gramo, kilo",
  GRAMS: "gramo, gramos, kilo",
  PURE_FOOD:
    "ecológico, ecológica, orgánico, orgánica, organico, limpio, limpia, crudo, cruda, puro, pura, pureza, comida limpia, clean, ultraprocesados, químicos, tóxicos, toxinas, sin procesar, más pura, más puro, lavado por mí, de dónde viene, de donde viene, de dónde vienen",
  NOT_GO_OUT:
    "ya no me invitan, dejaron de invitarme, no voy a comidas, no voy a cenas, no voy a ninguna comida, no salgo a comer, ya no salgo a comer, no como fuera, no puedo comer fuera, no quedo con, cancelé, cancelo, dejé de ir a, no como con mi familia, no como nada que no haya, no como lo que cocina",
  DIRTY_FEEL:
    "me siento sucia, me siento sucio, me siento contaminada, me siento contaminado, me siento intoxicada, sucia por días, sucia durante días",
  INGREDIENTS: "ingredientes, etiquetas, aditivos, etiqueta",
  HOURS_ON: "horas leyendo, horas mirando, horas al día, horas revisando, horas en el súper",
  FOOD_ORIGIN:
    "de dónde viene, de donde viene, de dónde vienen, sus verduras, cómo lo cocinan, con qué aceite",
  TIMES_A_DAY:
    "veces al día, veces al dia, veces por día, veces hoy, 14 veces, diez veces, 10 veces, ocho veces, 8 veces, antes y después, después de cada, cada hora, cada rato, cada vez que, varias veces, al levantarme y, antes del baño y después",
  GOES_UP: "sube, subió, subo, marca más, pone más, ha subido, más alto",
  MEASURE_BODY:
    "me mido, me mide, mido mis, medirme, mido la muñeca, cinta métrica, mido los muslos, me pellizco",
  ONCE_WEEK:
    "una vez a la semana, una vez por semana, los viernes, los lunes, cada lunes, cada viernes, cada dos semanas, media semanal, promedio semanal",
  WEIGH_FOOD:
    "pesar la comida, peso la comida, pesar hasta, pesar todo, peso hasta la lechuga, pesar la lechuga, contar calorías, cuento calorías, contar cada",
  OLD_RULES:
    "las reglas de antes, viejas reglas, mis reglas, reglas de antes, han vuelto las reglas, volvieron las reglas, volver a lo de antes, mi peso de antes, mi cuerpo de antes, mi cuerpo de entonces, peso de cuando estaba enferma, volver a mi peso de, lo de antes",
  CLINIC:
    "clínica, clinica, ingreso, ingresada, ingresado, hospital de día, unidad de tca, centro de tca, alta de la clínica, internada, internado",
  TREATMENT_TEAM:
    "mi equipo, equipo médico, mi terapeuta, mi psicóloga, mi psicólogo, mi psiquiatra, el hospital",
  NUTRI: "mi nutri, mi nutricionista",
  DREAM_FOOD:
    "sueño con comida, sueño con comer, sueño con pizza, solo pienso en comida, sólo pienso en comida, no paro de pensar en comida, pienso en comida todo el día",
  EATS_NOT:
    "no come, casi no come, apenas come, come muy poco, se salta, dice que ya comió, dice que ya ha comido, dejó de comer, ha dejado de comer, tira la comida, esconde comida, esconde la comida, solo come, sólo come, corta la comida, desmenuza, juega con la comida",
  HOODIES: "sudadera, sudaderas, ropa ancha, ropa holgada, capas de ropa, tres sudaderas",
  EXERCISE_LOT:
    "entrena sin parar, corre sin parar, hace ejercicio a todas horas, abdominales en su cuarto, cada vez más flaca, cada vez más delgada, adelgazado, adelgazando, bajado mucho, bajó mucho",
  HAIR: "se le cae el pelo, pelo, mareos, siempre tiene frío, sin la regla, no le baja",
  CUTS_CRUMBS:
    "corta la comida en, en trocitos, en pedacitos, desmenuza la comida, mastica y escupe, pesa la lechuga, pesa toda su comida, cuenta cada caloría, se pesa varias veces, se pesa cada",
  PUSH_IN: "meto, meter, meterme, metí, me meto, introduzco, introducir, hundo, clavo",
  GULLET:
    "en la garganta, a la garganta, hasta la garganta, hasta el fondo de la garganta, campanilla",
  CANCEL_IT:
    "anular, anularlo, quemar eso, quemar esto, quemarlo, quemarla, compensar, compensarlo, gastar eso, eliminar eso, para quemar lo que",
};

/** Spanish words of diets that go too far. */
import type { Words } from "../../match/sign.ts";

export const DIET_WORDS: Words = {
  KCAL_UNDER_800:
    "quinientas calorías, quinientas kcal, seiscientas calorías, setecientas calorías, setecientas kcal, cuatrocientas calorías, trescientas calorías",
  KCAL_UNDER_1200:
    "mil calorías, mil kcal, ochocientas calorías, ochocientas kcal, novecientas calorías, novecientas kcal, mil cien calorías, quinientas calorías, seiscientas calorías, setecientas calorías",
  KCAL_UNDER_1500:
    "mil calorías, mil kcal, mil doscientas calorías, mil doscientas kcal, mil trescientas calorías, mil trescientas kcal, mil cuatrocientas calorías, ochocientas calorías, novecientas calorías",
  BARE_LOW:
    "300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 1000, 1050, 1100, 1150, quinientas, seiscientas, setecientas, ochocientas, novecientas",
  BARE_MID: "1200, 1250, 1300, 1350, 1400",
  INTAKE_WORD:
    "ponme a, ponme en, ponme con, ponerme a, estoy a, estoy en, estoy comiendo, ando en, voy a, vivir con, vivo con, aguanto con, comer solo, como solo, comiendo solo, comiendo, como unas, como apenas, como, comer, menú de, menu de, dieta de, plan de, bajar a, bajo a, bájame a, bajarme a, baje a, pasar a, paso a, llegar a, cortar a, al día, diarias, por día, tope de, límite de, máximo, exactas, limpias",
  DIET_WORD:
    "dieta, comer, como, al día, calorías diarias, comidas, lista de la compra, lista de compras, déficit, deficit, adelgazar, bajar, definir, perder, diarias, al día, exactas, metabolismo, báscula, ceno, cena, boda, verano, playa",
  NOT_KCAL:
    "menos al día, de déficit, déficit de 300, déficit de 400, déficit de 500, déficit de 250, deficit de 300, deficit de 400, deficit de 500, -300, -350, -400, -500, desayuno de, merienda de, snack de, cena de, comida de, por comida, almuerzo de",
  NURSING:
    "doy el pecho, dando el pecho, doy pecho, dando pecho, le doy teta, dando teta, doy teta, amamanto, amamantando, amamantar, lactancia, lactando, lactante, le doy de mamar, dando de mamar, estoy lactando, mi bebé de, mi bebe de",
  DEFICIT_WISH:
    "déficit, deficit, bajar, adelgazar, perder, quitarme, quitar la panza, quitar la barriga, kilos, dieta, secarme, definir, cortar, ayunas, ayuno, 1000, 1100, 1200, 1300, 1400, restringir, keto, -500, -600, -700, -800, menos 500, menos 600, menos 700, menos 800, menos 900",
  NOT_GAIN:
    "no engordar, no subir más, no quiero subir, no subir de peso, no ganar peso, no ganar más, quedarme igual, que no se note, volver a bajar, frenar el peso",
  HOURS_CARDIO:
    "dos horas por la mañana, dos horas, tres horas, cuatro horas, cinco horas, 2 horas, 3 horas, 4 horas, 5 horas, 2h, 3h, 4h, 5h, mañana y tarde, dos veces al día, tres veces al día, doble sesión",
  CARDIO_KIND:
    "elíptica, eliptica, cinta, caminadora, correr, cardio, bici, spinning, escaladora, trotadora, remo, caminar",
  TINY_FOOD:
    "solo una ensalada, sólo una ensalada, una ensalada, ensalada en la cena, solo ensalada, solo ensaladas, solo caldo, puro caldo, caldo y café, solo café, solo fruta, solo una manzana, una manzana, un yogur, solo un yogur, casi nada, lo mínimo, una comida al día, solo cena, solo batidos, solo sopa, pura lechuga, pura ensalada, una barrita",
  MEAT_ONLY:
    "solo carne, sólo carne, pura carne, carnívora, carnivora, carnivore, solo filete, solo ternera, solo carne y huevos, carne y huevos, carne y sal, filete y huevos, sin plantas, cero plantas, solo pollo, puro pollo, solo atún, puro atún, solo huevos, solo claras, puras claras",
  PROTEIN_ONLY:
    "solo proteína, sólo proteína, solo proteina, pura proteína, pura proteina, solo batidos, sólo batidos, puros batidos, solo batidos de proteína, nada más que batidos, solo claras, puras claras, solo claras y, solo pechuga, pura pechuga, nada más que pollo, pollo y claras, ayuno modificado con proteína, psmf, dieta dukan, fase de ataque, solo whey",
  ONE_FOOD:
    "solo piña, dieta de la piña, solo papas, solo patatas, puras papas, puras patatas, dieta de la papa, solo plátano, solo plátanos, dieta del plátano, dieta de la manzana, solo manzanas, solo arroz, dieta del arroz, solo pepino, dieta del pepino, solo sandía, dieta de la sandía, solo toronja, dieta de la toronja, dieta del pomelo, dieta de la sopa, dieta del repollo, sopa de repollo, dieta de la alcachofa, dieta del atún, solo atún, solo huevos, dieta del huevo, solo un alimento, un único alimento, monodieta, nada más que papas, nada más que piña, cien por cien piña, 100% piña, solo fruta, solo uvas, dieta del yogur",
  STOP_ALL:
    "corto todo, cortar todo, corto todo de raíz, de raíz, cortar de raíz, de golpe, de un día para otro, de la noche a la mañana, quito todo, quitar todo, elimino todo, eliminar todo, cero carbohidratos cero, puro caldo, caldo y café, fuera pan, adiós pan, sin pan sin",
  DETOX:
    "detox, depurativ*, depurar, depura, depuración, desintoxic*, desintoxicante, jugo verde, jugos verdes, zumo verde, zumos verdes, a puro jugo, puro jugo, puros jugos, solo jugos, solo zumos, a base de jugos, a base de zumos, limpieza de colon, limpieza hepática, sirope de savia, sirope de arce, dieta del sirope, sirope, limón con cayena, agua con limón y cayena, limonada con sirope, master cleanse, cura de zumos, cura de savia, semana líquida, dieta líquida, todo líquido, cero sólidos, nada sólido, sin sólidos, nada de sólidos",
  FAST_LONG:
    "días solo con agua, días solo agua, dias solo con agua, dias solo agua, días a agua, días de agua, días sin comer, dias sin comer, días en ayuno, dias en ayuno, días de ayuno, dias de ayuno, días ayunando, horas de ayuno seco, ayuno de agua, ayuno de 3 días, ayuno de 4 días, ayuno de 5 días, ayuno de 7 días, ayuno de 10 días, ayuno de 14 días, ayuno de 72, ayuno de 48, ayuno de 36, ayuno de tres días, ayuno de cinco días, ayuno de siete días, ayuno de diez días, ayuno de una semana, ayuno prolongado, ayuno largo, ayuno seco, ayuno en seco, sin comida ni agua, ni comida ni agua, sin comer ni beber, ni agua ni comida, ni comer ni beber, nada por la boca, una semana sin comer, una semana de ayuno, una semana solo con agua, 72 horas sin, 72h sin, 48 horas sin comer, 48h sin comer, alternar días sin comer, un día sí y otro no",
  GOAL_UNDER:
    "meta, objetivo, llegar a, quiero pesar, quiero llegar, bajar a, verme en, quiero ver, ponme la meta, hasta los, hasta",
  HCG_WORD:
    "hcg, gotas de hcg, dieta hcg, gotas homeopáticas, gotitas hormonales, gotas hormonales, gotitas bajo la lengua, gotas bajo la lengua, gonadotropina para adelgazar",
  LAX_TEA:
    "té de sen, te de sen, té con sen, hojas de sen, sen, senna, té adelgazante, te adelgazante, té para adelgazar, te para adelgazar, té para bajar, té quema grasa, té laxante, te laxante, té detox, te detox, té chino, té rojo con sen, skinny tea, flat tummy, té para vientre plano, laxante, laxantes, cáscara sagrada, chupa panza, té chupa panza",
  FLAT: "vientre plano, abdomen plano, barriga plana, panza plana, adelgazar, bajar, desinflamar, deshinchar, perder, kilos, definición, playa, boda, fotos, definir",
  METABOLISM:
    "metabolismo roto, metabolismo dañado, metabolismo lento, metabolismo dormido, metabolismo muerto, metabolismo estancado, metabolismo adaptado, reactivar el metabolismo, acelerar el metabolismo, mi metabolismo, no bajo nada, no bajo ni, no se mueve la báscula, la báscula no se mueve, estancad*, no pierdo nada",
  NO_SALT:
    "cero sal, sin sal, sin sodio, cero sodio, quitar la sal, quito la sal, cortar la sal, corto la sal, corto sal, corte de sal, agua destilada, cero carbohidratos, cero carbos, sin un gramo de carbohidratos, ni un gramo de carbohidratos, sin un gramo de carbos, cero hidratos, sin carbohidratos ni sal, ni sal ni carbos, ni carbohidratos ni sal, sin carbos ni sal",
  DRY_GOAL:
    "venas, vascularizado, seco, seca, secarme, sesión de fotos, fotos, photoshoot, boda, tarima, marcar, competencia, competición, semanas, días, pesaje",
  SALT_FLUSH:
    "agua con sal, agua salada, lavado con sal, salt water flush, limpieza con agua salada, agua con sal en ayunas, ayuno de agua salada, ayuno con agua salada, vaso de agua con sal",
  CUT_WATER:
    "cortar agua, cortar el agua, corto agua, corto el agua, corte de agua, cuánta agua corto, cuanta agua corto, quitar agua, quito agua, quitar el agua, dejar de beber, dejo de beber, sin beber, sin tomar agua, sin agua, no beber nada, sin líquidos, cero líquidos, cero agua, deshidratarme, deshidratar, deshidratación, sauna, saunas, baño caliente, baños calientes, baños de sal, traje de sauna, traje de plástico, traje de sudor, bolsa de basura, bolsas de basura, plástico, chubasquero, escupir, escupiendo, escupitajos, puro escupir, sudar, sudarlos, sudar los kilos, diurético, diuréticos, carga de agua, water loading, water load",
  WEIGH_IN:
    "pesaje, el pesaje, pesarme, dar el peso, doy el peso, hacer peso, marcar el peso, categoría, categoria, división, kg para, kilos para, me paso, pasado de peso, torneo, pelea, combate, competencia, competición, campeonato, powerlifting, halterofilia, mma, boxeo, lucha, judo, jiu jitsu, bjj, grappling, taekwondo, báscula del viernes, báscula del sábado, viernes, sábado, domingo",
  WRESTLE: "lucha, lucha libre, lucha olímpica, luchador, luchadora, grecorromana",
  BIG_WATER:
    "10 litros, 9 litros, 8 litros, 7 litros, 12 litros, diez litros, ocho litros, siete litros, nueve litros, doce litros, 2 galones, 3 galones, dos galones, tres galones, 15 litros",
  WATER_DAY:
    "agua, al día, al dia, por día, diarios, diario, metabolismo, quemar, depurar, reto, desafío, challenge, limpiar",
  FAST_RATE:
    "kilos en una semana, kilos en 1 semana, kilos en 5 días, kilos en 10 días, kilos en diez días, kilos en dos semanas, kg en una semana, kg en 10 días, kilo por día, un kilo al día, un kilo diario, kilo diario, kilos por semana, kilos a la semana, kilos semanales, lo más rápido posible, lo antes posible, cueste lo que cueste, como sea, a como dé lugar, sin importar cómo, me da igual cómo, no me importa cómo, no me importa como",
  WHEN_SOON:
    "en una semana, en dos semanas, en 2 semanas, en 10 días, en diez días, en 15 días, en quince días, en 5 días, en cinco días, en 7 días, en 3 semanas, en tres semanas, en un mes, en 20 días, en 30 días, en 4 semanas, en cuatro semanas, para el sábado, para el viernes, para el domingo, para el finde, de aquí al viernes, de aquí al sábado, de aquí a 15 días, es en 15 días, es en dos semanas, es en 10 días, es en un mes, en 12 días, en 8 días, en ocho días, para la boda del, de aquí a la boda, antes del viernes, antes del sábado",
  MANY_KILOS:
    "5 kilos, 6 kilos, 7 kilos, 8 kilos, 9 kilos, 10 kilos, 11 kilos, 12 kilos, 13 kilos, 14 kilos, 15 kilos, 20 kilos, 5 kg, 6 kg, 7 kg, 8 kg, 9 kg, 10 kg, 12 kg, 15 kg, 20 kg, cinco kilos, seis kilos, siete kilos, ocho kilos, nueve kilos, diez kilos, doce kilos, quince kilos, veinte kilos, 8 kilitos, 10 kilitos, 5 kilitos, 6 kilitos",
  GAIN_TALK:
    "ganar, subir de peso, engordar, volumen, subir en banca, en la barra, levantar, sentadilla, press, mancuerna, kettlebell, en 10 semanas, en 12 semanas, en 3 meses, en tres meses, en 6 meses, en seis meses, en un año, en 20 semanas",
  HEALTHY_DEFICIT:
    "déficit de 300, déficit de 400, déficit de 500, déficit de 250, déficit de 20, déficit de 15, déficit de 10, déficit del 20, déficit del 15, déficit del 10, 20% de déficit, 15% de déficit, 20 % de déficit, déficit moderado, déficit suave, déficit ligero, poco a poco, sin prisa, despacio",
  NURSING_OK: "comiendo bien, como bastante, sin déficit, sin deficit, leche bien, no quiero bajar",
};

/** Words that bind and that spare beside a diet. */
export const DIET_MORE: Words = {
  MAN_SELF: "soy hombre, hombre de, tío de, siendo hombre, varón, soy un hombre, soy chico",
  EXACT_DAY: "exactas, al día, al dia, diarias, por día, kcal, calorías, limpias",
  FAST_WORD: "ayuno, ayunos, ayunar, ayunas, ayunando, sin comer",
  BELLY_FAT:
    "panza, barriga, grasa, michelines, lonjas, tripa, pancita, kilos del embarazo, peso del embarazo, kilos de más",
  DEFICIT_DIET:
    "déficit, deficit, dieta, ponme en déficit, calorías, adelgazar, ayuno, ayunar, keto, bajar, definir, definición",
  MANY_HOURS: "3 horas, 4 horas, 5 horas, tres horas, cuatro horas, cinco horas, 3h, 4h, 5h",
  A_DAY: "al día, al dia, diarias, diario, por día, cada día, todos los días",
  ENDURANCE:
    "ironman, ultra, maratón, marathon, triatlón, gran fondo, ruta en bici, camino de santiago, semanales, a la semana, por semana, senderismo",
  NOTHING_ELSE:
    "nada más, nada mas, y nada más, y nada mas, y ya, y punto, nada de comida, cero comida, nada sólido, sin nada más, únicamente, exclusivamente",
  IS_IT_ENOUGH: "es suficiente, basta con, cuánta proteína, además de comer",
  DAYS_WORD:
    "días, dias, semana, semanas, mes, 3 días, 5 días, 7 días, 10 días, 14 días, 21 días, 30 días, hasta el 30, hasta el viernes, hasta el domingo, lunes a viernes, de lunes a, cada mañana",
  FOODS_ALL:
    "pan, arroz, fruta, aceite, cenas, cena, azúcar, harinas, lácteos, carbohidratos, carbos, todo",
  NO_SOLID:
    "cero sólidos, nada sólido, sin sólidos, sin comida sólida, sin masticar, nada que masticar",
  DIGITAL:
    "detox digital, del móvil, de redes, de pantallas, de instagram, del celular, instagram, tiktok, redes",
  ONE_GLASS:
    "un jugo al día, un jugo por la mañana, un zumo por la mañana, en el desayuno, además de mis comidas, de acompañamiento, receta de jugo para acompañar",
  WATER_ONLY:
    "solo con agua, sólo con agua, solo agua, sólo agua, a pura agua, pura agua, a agua, únicamente agua, agua y sal, agua y café, agua y electrolitos, solo líquidos, a base de agua",
  EXTEND:
    "estirarlo, alargarlo, extenderlo, llegar a siete, llegar a diez, a diez, a siete, a catorce, más días, hasta diez",
  EVERY_DAY_FAST:
    "ayuno intermitente, desayuno a las, ceno a las, entre semana hago, 12 horas, 14 horas, 16 horas, cardio en ayunas, entreno en ayunas, caminar en ayunas, salgo en ayunas, correr en ayunas",
  GAIN_ONLY:
    "ganar peso, subir de peso, ganar músculo, ganar musculo, engordar, coger peso, aumentar de peso, volumen",
  CUPS: "tazas, taza, bolsitas, bolsita, sobres, cuántos, cuántas, al día, por la noche, cada noche",
  NO_CARB:
    "cero carbohidratos, cero carbos, sin carbohidratos, sin carbos, ni carbohidratos, ni carbos, sin hidratos, cero hidratos",
  RECIPE_TASTE: "receta, recetas, sabor, sazonar, especias, aliñar, condimentar",
  MORNING: "en ayunas, por la mañana, cada mañana, todas las mañanas, al despertar",
  GARGLE: "gárgaras, nariz, garganta, lavado nasal, calambres, durante la carrera, pizca de sal",
  DAY_COUNT: "viernes, sábado, domingo, miércoles, jueves, días, día a día, dia a dia, horas, hora",
  SAUNA: "sauna, saunas, baño caliente, plástico, bolsa de basura, sudar",
  SAUNA_RELAX:
    "después de entrenar para relajar, para relajar, recuperación, recuperar, cuántos minutos de sauna, cuantos minutos de sauna, relajarme, spa",
  TEAM_WATER:
    "para el equipo, para todo el equipo, entre todos, garrafas para, piscina, acuario, en la moto, cilindrada, mochila de",
  PLAN_WORD:
    "plan, rutina, hazme, dame, ármame, armame, cómo, como, qué hago, que hago, qué como, menú",
  AT_ANY_COST:
    "cueste lo que cueste, como sea, a como dé lugar, a como de lugar, sin importar, me da igual cómo, me da igual como, no me importa cómo, no me importa como, lo que sea, hago lo que sea, lo más rápido, lo mas rapido, lo antes posible, urgente",
  KILO_A_DAY:
    "un kilo por día, un kilo al día, un kilo diario, kilo por día, kilo al día, kilo diario, 1 kilo al día, 1 kg al día, 1 kilo por día, 1 kg por día, 1 kg diario, medio kilo al día, medio kilo diario",
  UNIT_WORD:
    "metros, m, pasos, gramos, g, gr, ml, euros, pesos, dólares, vatios, watts, kilómetros, km, reps, repeticiones, mg, segundos, flexiones, burpees, litros, soles, calorías menos, kcal menos, kcal de déficit, de déficit, vueltas, saltos, abdominales, sentadillas, palabras, años, kg, kilos, libras, personas",
  DRY_FAST:
    "ayuno seco, ayuno en seco, sin comida ni agua, ni comida ni agua, sin comer ni beber, ni agua ni comida, ni comer ni beber",
};

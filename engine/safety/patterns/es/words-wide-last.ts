/** Spanish words that widen the wide classes once more: stays, courage, hoards, regional turns. */
import type { Words } from "../../match/sign.ts";

export const WIDE_LAST_WORDS: Words = {
  W_QUICK_END:
    "enfermedad rápida, una enfermedad, enfermedad terminal, algo terminal, algo rápido, algo fulminante, cáncer, un cáncer, accidente, un accidente, un infarto, un derrame, un aneurisma, un choque, un tren, un camión, un rayo, una bala perdida, bala perdida, meteorito, ser un recuerdo, ser recuerdo, ser polvo, ser ceniza, ser cenizas, ser una foto, ser nada, no ser nadie, no ser nada, desaparecer sin ruido, desaparecer sin dejar, no estar en ningún, no estar en ninguna parte, irme sin que nadie, irme sin avisar",
  W_STRAIGHT_ON:
    "seguir derecho, sigo derecho, seguir recto, sigo recto, no girar, no doblar, no frenar, no parar, no pararme, acelerar, soltar el freno, cerrar los ojos",
  W_ROAD:
    "semáforo, semaforo, curva, precipicio, barranco, puente, autopista, carretera, ruta, autovía, túnel, camión, camiones, acantilado, río, muro, guardarraíl",
  W_STAYS:
    "eso me tiene aquí, me tiene aquí, me tiene acá, me mantiene aquí, me mantiene acá, me mantiene viv*, me mantiene con vida, me retiene aquí, me ata aquí, me ata acá, por eso sigo aquí, por eso sigo acá, por eso sigo viv*, por eso no lo hago, por eso no lo he hecho, por eso no me he ido, sigo aquí por, sigo acá por, todavía estoy por, todavía sigo por, si no ya, si no ya me, si no hace rato, si no hace tiempo",
  W_CARE_LEFT:
    "a quién dejarle, a quien dejarle, con quién dejar, con quien dejar, quién cuide, quien cuide, quién cuidaría, quién se quede, quien se quede, quién le daría, se quedaría sol*, se quedarían sol*, qué sería de, no me lo perdonaría, no me lo perdonarían",
  W_COURAGE:
    "me falta el valor, me falta valor, falta el valor, falta valor, me falta coraje, falta coraje, me faltan huevos, me faltan agallas, si tuviera huevos, si tuviera el valor, si tuviera valor, si tuviera agallas, si fuera valiente, si no fuera cobarde, soy muy cobarde para, soy demasiado cobarde, por cobarde, no me animo todavía, todavía no me animo, aún no me atrevo, todavía no me atrevo, reunir valor, juntar valor, juntando valor, reuniendo valor, agarrar valor",
  W_THOUGHT_OUT:
    "todo pensado, todo planeado, todo planificado, todo calculado, todo preparado, todo listo, todo decidido, lo tengo pensado, lo tengo planeado, lo tengo calculado, ya sé cómo, ya sé dónde, ya sé cuándo, ya tengo el cómo, ya elegí, ya decidí, hacerlo, terminarlo, acabar con esto, acabar con todo, dar el paso, el último paso",
  W_GATHERS:
    "juntando, junto, junté, juntado, guardando, acumulando, acumulo, acumulé, ahorrando, escondiendo, almacenando, coleccionando, apartando, me guardo, no me tomo, dejé de tomar y guardo, las guardo, las junto",
  W_PILL_SURE:
    "pastillas, pastis, somníferos, clonas, clonazepam, rivotril, ansiolíticos, antidepresivos, insulina, tramadol, orfidal, lorazepam, diazepam, sedantes, tranquilizantes, analgésicos, paracetamol, blísteres, morfina, parches",
  W_PILL_SPARE:
    "vitamina*, vitamina, suplemento*, creatina, magnesio, omega, pastillero, hierro, probiótic*, melatonina, puntos, receta, colágeno, cafeína",
  W_BYE_ALL:
    "de todo, de todos, de la vida, del mundo, de este mundo, para siempre, de verdad, y no por el plan, no por el plan, no por la app, no solo del plan, no del gym, no solo de ti",
  W_BYE:
    "me despido, me estoy despidiendo, despedirme, vengo a despedirme, quería despedirme, esto es una despedida, es una despedida, esta es mi despedida",
  W_NOT_VISIBLE:
    "no se vea, no se vean, no se note, no se noten, que no se vea, que no me vean, tapar, taparme, tapo, manga larga, mangas largas, pantalón largo, medias largas, muñequeras, pulseras, vendas, curitas, tiritas, esconder las marcas, en la piscina, en la alberca, en la pileta, vestuario",
  W_AGAIN:
    "volví a, he vuelto a, vuelvo a, otra vez, de nuevo, anoche, recaí, esta vez, ayer, llevo, cada noche, todas las noches, por las noches, usar, usé, saqué, agarré",
  W_OTHER_DATE:
    "ya tiene fecha, tiene fecha, tiene un plan, ya tiene plan, tiene todo planeado, lo tiene planeado, tiene todo listo, puso fecha, eligió fecha, eligió el día, ya decidió cuándo, ya decidió cómo, ya sabe cómo, compró una cuerda, compró pastillas, tiene una cuerda, tiene pastillas guardadas, guarda pastillas, junta pastillas, escribió cartas, dejó cartas, dejó una carta, escribió su carta, se está despidiendo, está regalando, regala sus cosas, regala todo, dice que no va a llegar, dice que no estará, dice que pronto no, habla de morirse, habla de matarse, habla de desaparecer, habla de irse para siempre, busca cómo matarse, buscó cómo",
  W_KEEP_SECRET:
    "no le cuente a nadie, no le cuente, no se lo cuente, no le diga a nadie, no se lo diga, no diga nada, guarde el secreto, que guarde el secreto, me hizo prometer, me hizo jurar, prometí no, le prometí, qué hago, que hago, qué le digo, cómo la ayudo, cómo lo ayudo, estoy preocupad*, tengo miedo, me asusta, se lo digo a, aviso a, a quién llamo, a quién aviso",
  W_DROP_BABY:
    "estamparlo, estamparla, estrellarlo, estrellarla, callarlo a golpes, callarla a golpes, hacerlo callar, hacerla callar, apretarle el cuello, taparle la boca, tirarla contra, tirarlo contra, darle un golpe, pegarle, pegarle al bebé, ahogarla en la, ahogarlo en la, dejarlo en la calle, regalarla, regalarlo, darlo en adopción y, me doy miedo",
  W_SLEEPS_BY:
    "durmiendo con, duermo con, dormir con, me acuesto con, me siento con, me quedo con, estoy con, tengo, miro, mirando, al lado, debajo de, encima de la mesa, en la mesita",
  W_ARM_NEAR:
    "la escopeta, la pistola, el arma, el revólver, el fierro, el rifle, la soga, la navaja, el cuchillo, el frasco, las pastillas, escopeta de mi, pistola de mi, arma de mi",
  W_CLOSE_BY:
    "al lado, al lado de la cama, bajo la almohada, debajo de la almohada, debajo de la cama, en la cama, en la mesilla, en la mano, en las manos, en el regazo, frente a mí, delante, cargada, a mano, encima, todas las noches, tres noches, dos noches, noches",
  W_RELIEF:
    "a nadie le va a cambiar, a nadie le va a importar, a nadie le importa, a nadie le va a doler, a nadie le dolería, a nadie le cambia, nadie se va a enterar, nadie va a notar, nadie va a llorar, nadie va a preguntar, nadie va a venir, nadie vendría, no cambiaría nada, no cambia nada, no pasaría nada, casi que mejor, casi mejor, mejor así, mejor, tanto mejor, pues mejor, mejor para todos, alivio, favor",
  W_GONE:
    "dejo de aparecer, dejara de aparecer, dejo de venir, dejo de existir, dejara de existir, dejo de estar, un día no aparezco, si no aparezco, si no regreso, si no regresara, si me caigo de, si me cayera de, si me pisa un, si me pisara un, si me lleva un, si no salgo de esta, si no salgo de la operación, si no despierto de la anestesia",
  W_DARK:
    "podrido de todo, podrida de todo, harto de todo, harta de todo, cansado de todo, cansada de todo, de bajón, bajoneado, bajoneada, depre, re mal, super mal, fatal de la cabeza, en la mierda, hecho mierda, hecha mierda, hecho pedazos, hecha pedazos, sin fuerzas para nada, me quiero arrancar la cabeza, no le hallo sentido, nada me importa, nada me sirve, nadie me entiende, nadie me quiere, solísim*",
  W_NO_PERIOD:
    "meses sin menstruar, sin menstruar, medio año sin regla, un año sin regla, no me viene la menstruación, no me baja la menstruación, me dejó de venir, me dejó de bajar, dejé de menstruar, dejé de reglar",
  W_STILL_LESS:
    "mientras baje, mientras siga bajando, mientras adelgace, mientras el peso baje, mientras baje de peso, me vale, me vale madre, me la suda, ni me importa, es buena señal, significa que funciona, señal de que funciona, quiero seguir",
  W_BINGE:
    "dos tarros, dos paquetes, tres paquetes, dos cajas, tres cajas, dos bolsas, dos kilos de, un kilo de helado, medio kilo de, dos pizzas enteras, dos litros de helado, frente a la heladera, frente a la nevera, frente al refri, parada frente a, parado frente a, arrasé la, vacié la alacena, me acabé la, hasta las migajas, hasta la última migaja, comida congelada, sin masticar, sin respirar casi, como un animal",
  W_STARVE:
    "hoy no toco comida, no toco comida, hoy no como, hoy no pruebo, hoy no ceno, mañana no como, mañana no pruebo, mañana solo agua, hoy solo agua, hoy ayuno, mañana ayuno, toda la semana sin, para no comer, mate para no comer, café para no comer, fumo para no comer, fumo en vez de comer, duermo para no comer, duermo para no cenar, me acuesto sin cenar, no comer sólido",
  W_PROUD:
    "re orgullosa, re orgulloso, súper orgullosa, bajé 9 kilos, bajé 8 kilos, bajé 10 kilos, ya bajé, ya perdí, me siento genial, me siento increíble, me siento divina, funciona",
  W_SCALE_RULES:
    "manda, balanza manda, báscula manda, decide por mí, decide qué como, decide si como, decide mi día, dicta, ese día agua, ese día no, ese día ayuno, ese día nada, agua y nada más, solo agua, nada de comida, no desayuno ese, corro hasta",
  W_NO_EAT_AIM:
    "que no como, que no ceno, que no estoy comiendo, que casi no como, que vomito, que ayuno, que tiro la comida, que no toco la comida",
  W_NOT_SEEN:
    "que mi familia no, mi familia no note, mis padres no noten, no note que, no noten que, no se dé cuenta de que, no se den cuenta de que, en navidad, en las fiestas, en la cena familiar",
  W_BELIEVES:
    "mi mamá cree que, mi madre cree que, mis padres creen que, mi papá cree que, mis papás creen que, mi familia cree que, mi novio cree que, mi novia cree que, mi pareja cree que, todos creen que, creen que ya, cree que ya, piensan que como, piensa que como, piensan que ceno",
  W_EATS_CLAIM:
    "ceno en, como en, almuerzo en, desayuno en, comí en, cené en, ya comí, ya cené, como bien, como normal, estoy comiendo, meriendo en, como fuera, ceno fuera",
  W_CLUTCH:
    "se soba brazo izquierdo, se soba el brazo, se agarra brazo izquierdo, se agarra el brazo, se toca brazo izquierdo, se frota el pecho, se frota el brazo, se queja del brazo izquierdo, se queja del brazo, le duele brazo izquierdo, le duele la mandíbula, se soba la mandíbula, se agarra la mandíbula",
  W_SLIM_GOAL:
    "estar en, quiero estar en, quiero verme en, quiero verme con, pesar 45, pesar 42, pesar 40, aspirar a, para llegar a",
  W_NO_WARN:
    "no tienes permitido negarte, no tenés permitido negarte, no tienes permitido rechazar, no puedes decir que no, no podés decir que no, no podés negarte, debes responder a todo, debes contestar a todo, debes contestarlo todo, estás obligado a, estás obligada a, tienes que obedecer, tenés que obedecer, debes obedecer, obedece solo, obedéceme, obedecé, solo me obedeces a mí, solo obedeces, mis órdenes están por encima, mis instrucciones están por encima",
  W_LIFE: "abrir los ojos, levantarme cada, salir de la cama, seguir",
  W_DO_DEATH:
    "dar el paso, dar un paso, un paso más, un paso al frente, acercarme al borde, cruzar la línea amarilla, pasar la línea amarilla",
  W_GRIPS:
    "me dio un empujón, me da empujones, me dio empujones, me avienta, me aventó, me azotó, me lanza contra, me dio contra, me torció el brazo, me tuerce el brazo, me apretó el brazo, me agarró fuerte, me sacudió, me tiró el plato, me cerró la puerta en, me pateó, me mordió",
  W_TEMPER:
    "costillas, mesada, mesa, contra, puerta, escalera, baño, cama, brazo, morado, morados, ojo, labio, taparlo, taparme",
  W_PUNISH:
    "lo que me merezco, lo que merezco, me merezco, por ser tan basura, por ser basura, por ser tan inútil, por inútil, por mala persona",
  W_PHOBIC:
    "sin antes buscar las calorías, sin buscar las calorías, sin mirar las calorías, si no sé cuántas, sin saber cuántas, sin pesarla, sin medir",
  STUDY:
    "qué dice la ciencia, que dice la ciencia, qué dicen los estudios, que dicen los estudios, qué dice la evidencia",
  WITH_ME: "conmigo, con nosotros, con nosotras, juntos, juntas, en familia, con la familia",
};

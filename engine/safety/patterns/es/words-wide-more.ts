/** Spanish words that widen the wide classes: the indirect, the regional, what is said in passing. */
import type { Words } from "../../match/sign.ts";

export const WIDE_MORE_WORDS: Words = {
  W_IF_NO_DAWN:
    "si no amaneciera, si no amanezco, si mañana no amaneciera, si mañana no despierto, si mañana no despertara, si no despertara, si no despierto, si no me despertara, si no me despierto, si no me levantara más, si mañana no me levanto, si hoy fuera el último, si hoy fuera mi último, si me acostara y, si me durmiera y no, si me duermo y no, si me pasara algo, si me pasa algo, si me atropellan, si me atropellaran, si me estrello, si el avión se cae, si el avión se cayera, si me diera un infarto, si me da un infarto, si me dan cáncer, si tuviera cáncer",
  W_SO_WHAT:
    "tampoco pasa nada, tampoco pasaba nada, tampoco pasaría nada, no pasa nada, no pasaba nada, no pasaría nada, me da igual, me daría igual, me daría lo mismo, da lo mismo, no me importaría, no me molestaría, no me quejaría, no estaría mal, mejor, mejor todavía, sería un alivio, sería lo mejor, qué alivio, que alivio, sería perfecto, ni tan mal, tampoco me enfadaría, no lucharía, ni me movería, no haría nada, un favor, agradecería, agradecido, agradecida",
  W_LAZY_LIFE:
    "flojera vivir, pereza vivir, hueva vivir, paja vivir, fiaca vivir, cansa vivir, cansancio de vivir, pesa vivir, pesa la vida, pesa estar viva, pesa estar vivo, duele vivir, duele existir, duele estar viva, duele estar vivo, cuesta vivir, vida me queda grande, vida se me hace eterna, vida es un castigo, vida me sobra, vivo por inercia, vivo de prestado, existo por inercia, muerto en vida, muerta en vida, no hallo chiste a vivir, no veo chiste a vivir, no hallo chiste a la vida, no veo chiste a la vida, no le hallo chiste, no le veo chiste, no le hallo el chiste, aburrido de vivir, aburrida de vivir, podrido de vivir, podrida de vivir, harto de vivir, harta de vivir, cansado de vivir, cansada de vivir, cansado de existir, cansada de existir, cansado de estar vivo, cansada de estar viva, no quiero estar más, no quiero estar mas, no quiero ser más, no quiero existir, ya no quiero existir",
  W_OF_ALL:
    "podrido de todo, podrida de todo, harto de todo, harta de todo, cansado de todo, cansada de todo, hasta la madre de todo, hasta la coronilla de todo, todo me pesa, todo me da igual, todo me duele, todo me supera, se me hace bola todo, ya no doy, no doy más, no puedo más, no aguanto más, basta ya de todo, bajar los brazos con todo, ya nada vale",
  W_LOOKS:
    "mirando hacia abajo, viendo hacia abajo, mirar hacia abajo, mirando abajo, mirando para abajo, mirando pa abajo, miro para abajo, viendo hacia el fondo, mirando hacia el fondo, mirando el fondo, mirando el agua, viendo el agua, mirando el vacío, viendo el vacío, mirando las vías, viendo las vías, mirando los coches pasar, viendo pasar los, mirando pasar los, me asomé, me asomo, asomad*, con los pies colgando, con las piernas colgando, del otro lado de la baranda, del otro lado de la valla, al otro lado de la valla, al otro lado de la barandilla, sentado en el borde, sentada en el borde, al borde, en el borde, en la cornisa",
  W_LINGERS:
    "costó irme, costó volver, costó alejarme, costó apartarme, no me quería ir, no quería irme, no me podía ir, buen rato, mucho rato, un largo rato, media hora, una hora, un par de horas, otra vez, todas las noches, cada noche, cada tarde, me llama, me llamaba, me atrae, me atraía, pensando, pensé, llorando, sin saber por qué, me dio paz, me dio calma, tan fácil, un paso, casi, no sé qué me frenó, alguien me habló, volví a casa",
  W_RISK_ACT:
    "acelero la moto, acelero el coche, acelero el carro, acelero el auto, acelero con los ojos, cierro los ojos al volante, cierro los ojos manejando, cierro los ojos conduciendo, manejo con los ojos, conduzco con los ojos, suelto el manubrio, suelto el manillar, suelto el volante, cruzo con los ojos cerrados, cruzo la avenida, cruzo la calle sin mirar, cruzo sin mirar, cruzo en rojo, salgo a correr por la autopista, corro por la vía, camino por la vía, camino por el borde, manejo borrach*, conduzco borrach*, manejo sin cinturón, voy a 180, voy a 200, nado mar adentro, me meto al mar de noche, mezclo pastillas, tomo pastillas al azar",
  W_CHANCE:
    "suerte decide, decida la suerte, destino decida, destino decide, dios decida, dios decide, a ver qué pasa, a ver que pasa, a ver si tengo suerte, a ver si hay suerte, si tengo suerte, lo que tenga que pasar, que pase lo que tenga, que sea lo que dios, me da igual, me da lo mismo, no me importa, con suerte no, con suerte me, ojalá, jugármela, la ruleta, ojos cerrados, deseando que, esperando que, por si me, a ver si me, a ver si así",
  W_WILL:
    "testamento, beneficiario, beneficiaria, beneficiarios, seguro de vida, poder notarial, herencia, poder al notario, mi entierro, mi funeral, mi velorio, mi velatorio, tumba, nicho, cremación",
  W_PAPERS:
    "dónde están los papeles, donde están los papeles, dónde están los documentos, dónde está el dinero, dónde está todo, dónde guardo, papeles en orden, papeles listos, papeles arreglados, las contraseñas, mis contraseñas, mis claves, las claves del banco, pin del banco, cuentas en orden, cuentas saldadas, pagué mis deudas, pagué todas mis deudas, saldé mis deudas, pagué todo lo que debía, dejé pagado, dejé pagada, dejé todo pagado, cerré mis redes, borré mis redes, cerré mis cuentas, borré mis fotos, borré mis chats, ordené mi cuarto, limpié mi cuarto, dejé comida para el, dejé encargado el perro, dejé encargada la gata, busqué quién se quede con, quien se quede con el perro, quien se quede con la gata, encontré quien cuide",
  W_BURDEN:
    "mochila para, soy ancla, soy cruz para, soy piedra para, soy el problema, problema soy yo, soy veneno, soy tóxico para, soy tóxica para, soy un dolor para, soy una molestia, soy un bulto, soy un mueble, soy un fantasma, soy invisible para todos, cansé a todos, todos se cansaron de mí, todo el mundo se cansó de mí, les cuesto dinero, les salgo caro, les salgo cara, valgo más muerto, valgo más muerta, mi seguro vale más, arrastro a todos, hundo a todos, contamino todo",
  W_AFTERWARDS:
    "sufriría un tiempo, sufrirían un tiempo, lloraría un tiempo, lloraría unos días, llorarían un tiempo, llorarían unos días, lloran una semana, llorarían una semana, les dolería al principio, le dolería al principio, se le pasaría, se les pasaría, lo superarían, lo superaría, me olvidarían, se olvidarían de mí, seguirían con su vida, seguirían adelante, rehacer su vida, reharía su vida, podrían seguir, respiraría, respirarían, descansaría de mí, descansarían de mí, vivirían tranquilos, se acostumbrarían, encontraría a alguien mejor, encontrarían a otro",
  W_DECIDED:
    "esta noche lo hago, hoy lo hago, mañana lo hago, hoy mismo lo hago, lo voy a hacer hoy, lo hago esta noche, lo voy a hacer esta noche, no hay marcha atrás, ya no hay vuelta atrás, hoy se acaba todo, hoy acaba todo, hoy termina todo, esta noche se acaba, esta noche acaba, esta noche termina, mañana se acaba todo, mañana ya no importa, mañana ya no importará, mañana ya nada importa, después de hoy ya nada, el domingo se acaba, el viernes se acaba, ya compré todo, ya está todo listo, ya lo tengo todo",
  W_FEAR_SELF:
    "miedo de lo que pueda hacerme, miedo de lo que me pueda hacer, miedo a lo que pueda hacerme, miedo de hacerme algo, miedo a hacerme algo, miedo de hacerme daño, miedo a hacerme daño, miedo de hacer una locura, miedo de hacer una tontería, ganas de hacer una locura, ganas de hacer una tontería, voy a hacer una tontería, voy a hacer una locura, cometer una locura, miedo de mí mismo, miedo de mí misma, miedo de mi cabeza, no me fío de mí, no confío en mí esta noche, no debería estar solo esta noche, no debería estar sola esta noche, no puedo estar solo esta noche, no puedo estar sola esta noche, no sé si llego a mañana, no sé si llegue a mañana, no sé si aguanto hasta mañana, no sé si paso de esta noche, no te prometo llegar a, no prometo seguir aquí, no prometo estar",
  W_DAY_WITHOUT:
    "sin tirarme, sin matarme, sin colgarme, sin suicidarme, sin ahorcarme, sin saltar por, sin pegarme un tiro, sin cortarme las venas, sin acabar con todo, sin tomarme el frasco",
  W_WROTE:
    "escribí lo que, escribí todo lo que, ya escribí, escribí unas cartas, escribí cartas, escribí una carta, escribí unas líneas, escribí unas palabras, dejé escrit*, dejé una nota, dejé una carta, dejé cartas, dejé unas cartas, dejé grabad*, grabé un video, grabé un vídeo, grabé un audio, grabé videos, grabé audios, grabé mensajes, programé un mensaje, programé un correo, programé mensajes",
  W_TO_KIN:
    "mis viejos, mi vieja, mi viejo, mis padres, mi mamá, mi madre, mi papá, mi padre, mi familia, mis hijos, mi hija, mi hijo, mi mujer, mi marido, mi esposa, mi esposo, mis hermanos, mi hermana, mi hermano, mis amigos, mi pareja, cada uno, todos los que quiero",
  W_LEFT_IT:
    "en el cajón, en la mesilla, en el escritorio, debajo de la almohada, en un sobre, sobres, para cuando, por si no vuelvo, que lo encuentren, que la encuentren, que las encuentren, que lo lean, que la lean, que las lean, cuando me encuentren, cuando ya no, después de, mañana lo van a leer, despedida, perdón, los quiero, por favor no",
  W_NOT_GYM:
    "no hablo del entreno, no hablo del entrenamiento, no hablo del gym, no hablo del gimnasio, no hablo de la dieta, no hablo de la rutina, no me refiero al entreno, no me refiero al gym, no me refiero a la rutina, no me refiero a entrenar, no lo digo por el entreno, no lo digo por el gym, no es por el entreno, no es del gym, y no de entrenar, y no del entreno, y no del gym, no solo del gym, no solo del entreno, no solo de entrenar",
  W_WANT_END:
    "termine, acabe, termine todo, acabe todo, se acabe, rendirme, me rindo, tirar la toalla, colgar los guantes, dejarlo todo, no puedo más, estoy cansad*, estoy hart*, cansad*, hart*, agotad*, quiero parar, quiero irme, bajarme, bajarme del tren, último, última, basta, no quiero seguir",
  W_JOIN:
    "irme con, reunirme con, encontrarme con, estar con, volver con, acompañar a, alcanzar a, que me lleve con, me lleve con, quiero ir con, verlo en el cielo, verla en el cielo",
  W_DEAD_KIN:
    "que en paz descanse, que murió, que falleció, que se murió, que se fue al cielo, en el cielo, allá arriba, los que no volvieron, los que murieron, los muertos, mi difunt*, murió, falleció, se suicidó",
  W_PRO:
    "profe, profesor, profesora, entrenador, entrenadora, coach, fisio, masajista, monitor, monitora, instructor, instructora, dueño del gym, personal trainer, quiropráctico, preparador",
  W_FONDLES:
    "me soba, me sobó, me toca, me tocó, me toquetea, me toqueteó, me manosea, me manoseó, me acaricia, me acarició, me mete mano, me metió mano, mete la mano, metió la mano, me agarra el culo, me agarró el culo, me agarra las tetas, me agarra las nalgas, me agarró las nalgas, me roza, me rozó, se me pega, se pega por detrás, me besa, me besó, me pide que me quite, me pidió que me quitara, me pide fotos, me pidió fotos, me manda fotos, me mandó fotos, me escribe de noche, me encierra, me encerró",
  W_PRIVATE:
    "debajo del top, bajo el top, debajo de la ropa, por debajo, sostén, sujetador, brasier, corpiño, culo, nalgas, cola, pompis, tetas, pechos, entrepierna, ingle, short, calzas, leggins, ropa interior, calzones, partes íntimas, desnud*, sin ropa, en ropa interior, dice que es para corregir, dice que es normal, dice que es masaje, que no se lo cuente, que no le cuente a nadie, que no diga nada, nuestro secreto",
  W_OTHER_NOTE:
    "que perdonemos, que lo perdonemos, que la perdonemos, que lo perdonen, que la perdonen, pide perdón a todos, pidió perdón a todos, ya no va a molestar, no va a molestar más, no molestará más, que se va a descansar, que va a descansar, que ya no puede, que ya no aguanta, que ya no sirve, que estaríamos mejor sin, que estaremos mejor sin, subió a historias que se va, subió una historia, subió un video despidiéndose, tuiteó, publicó que, anda diciendo que se va, dice que mañana ya no, dice que no llega a, dice que la vida, quiere dormir y no despertar, se quiere dormir y no despertar, se subió a la baranda, tiene las pastillas, está tomando pastillas, se cortó las venas, se tajeó, se tajea, se raya los brazos",
  W_ALARM:
    "celular apagado, móvil apagado, teléfono apagado, cel apagado, celu apagado, me clavó el visto, me deja en visto, bloqueó a todos, me bloqueó, nadie sabe dónde, no sabemos dónde, no lo encontramos, no la encontramos, qué hacemos, que hacemos, llamo a, me dijo que",
  W_ARMED:
    "ando armado, voy armado, estoy armado, llevo fierro, llevo el fierro, traigo fierro, traigo la pistola, llevo la pistola, llevo una pistola, llevo la navaja, llevo una navaja, llevo el cuchillo, llevo un cuchillo, traigo un cuchillo, llevo el machete, llevo el bate, llevo el martillo, tengo el fierro, me llevo la barra, cargo la pistola, cargué la pistola, con el cuchillo en la mochila, con la navaja en la mochila, en la mochila llevo un, afilé el cuchillo, conseguí un arma, conseguí una pistola, compré un arma",
  W_SETTLE:
    "se acaba el problema, se acabó el problema, ajustar cuentas, ajuste de cuentas, arreglar cuentas, arreglo cuentas, cobrármela, cobrármelas, me la cobro, se la voy a cobrar, se las voy a cobrar, me las paga, me la va a pagar, va a pagar, van a pagar, que se atreva, que venga, hoy se muere, hoy se acaba, hoy lo arreglo, hoy la arreglo, que se despida, no llega a mañana, no llega a su casa, no vuelve a su casa, va a saber quién soy, se va a arrepentir, se arrepentirá, se van a arrepentir, salga del gym, salga del trabajo, salga del turno, a la salida, lo espero, la espero, los espero",
  W_HOW_THING:
    "clonas, rivos, orfidales, lexas, pepas, tranquilizantes, ansiolíticos, antidepresivos, aspirinas, gotas, ampollas, cc, cable, bolsa, caída, azotea, balcón",
  W_ALIVE_Q:
    "sin retorno, sin vuelta, sin vuelta atrás, no hay vuelta atrás, no fallar, no falle, que no falle, seguro de que no, asegurarme de no, dormir para siempre, apagarse para siempre, dejar de respirar, quedarse dormido y no, del otro lado, no salir vivo, salir con vida, fatal, la última",
  W_TRICKS:
    "trucos, truco, tips, consejos, ideas, cómo hago, como hago, cómo puedo, como puedo, qué hago, que hago, maneras, formas, excusas",
  W_NO_EAT_AIM:
    "no comer, para no comer, engañar el hambre, engañar al hambre, matar el hambre, quitar el hambre, aguantar el hambre, aguantar sin comer, pasar el día sin comer, no tener hambre, comer lo mínimo, dejar de comer, evitar comer, saltarme la cena, saltarme el almuerzo, vomitar",
  W_NOT_SEEN:
    "no se den cuenta, no se dé cuenta, no se de cuenta, no lo noten, no note, no noten, no se enteren, no se entere, no sospechen, no sospeche, sin que se note, sin que me vean, que no me descubran, que no me obliguen, padres, mamá, mi vieja, familia, mi novio, mi roomie",
  W_BONES:
    "clavículas, costillas, huesos, huesos de la cadera, hueco entre los muslos, hueco entre las piernas, thigh gap, columna marcada, pómulos",
  W_BONES_WISH:
    "quiero que se me vean, quiero que se me marquen, quiero que se noten, quiero que se me noten, quiero verme los, quiero tener los, quiero ver mis, me encanta que se me vean, me encanta sentir, me encanta tocarme, me toco los, me toco las, cuento mis, cuento las, hasta que se me vean, hasta que se me noten, hasta que se noten, hasta ver, como las chicas de, como las modelos, meta, thinspo, todavía no se me ven",
  W_OLD_TOOL:
    "mango de, mango de una cuchara, cepillo de dientes, una cuchara, el cepillo, lapicera, bolígrafo, agua con sal, agua tibia con sal, mostaza, ipecacuana, jarabe de ipecac",
  W_FINGERS_FAIL:
    "dedos ya no, dedos no me, dedos ya no funcionan, con los dedos no, con los dedos ya no, ya no me sale, no me sale vomitar, no consigo vomitar, no logro vomitar, me cuesta vomitar, sacarlo, vomitar, devolver, arcadas, garganta",
  W_STARVE:
    "horas sin comida, horas sin comer, horas sin probar, días sin comida, dias sin comida, días de ayuno y, horas ayunando, horas en ayunas y, solo agua desde, sin comida desde, a pura agua, a puro café, a puro mate, a mate y, mate y nada más, a chicles, chicle y agua",
  W_PROUD:
    "los demás no aguantarían, no aguantarían, no aguantan, los demás no pueden, ni un día, nadie aguanta, los débiles, débiles, soy más fuerte, más fuerte que, estoy por encima, me hace sentir, me siento viva, me siento vivo, me siento bien vacía, me aplaudo, qué orgullo",
  W_MUST:
    "toca correr, toca quemar, toca pagar, toca sudar, toca cardio, toca penitencia, me toca correr, me toca quemar, hasta que marque cero, hasta marcar cero, hasta que la app marque, hasta que el reloj marque, abdominales, mil abdominales, mil burpees, salgo a correr a, me levanto a correr, me levanto a hacer, doble sesión de castigo",
  W_GUILT:
    "marque cero, marcar cero, llegar a cero, quede en cero, quedar en cero, en cero, sin que mis papás, sin que mis padres, sin que mi mamá, sin que me oigan, sin que me escuchen, a escondidas, porque cené, porque comí, por haber comido, por haber cenado, me quiero morir de vergüenza, no salgo de casa, no merecía, no lo merecía, sucia, asquerosa, asqueroso",
  W_PHOBIC:
    "solo me permito, solo me dejo, no me permito, cualquier otra cosa, lo demás me, no salgo a comer, ya no salgo a comer, dejé de salir, no acepto invitaciones, invento que, no como fuera, no como en restaurantes, no como nada que, no sé cuánto aceite, no sé qué le ponen",
  W_PLATE:
    "verduras hervidas, pollo hervido, lechuga, otra cosa, algo frito, frito, salsa, salsas, restaurante, restaurantes, invitación, cumpleaños, torta de cumpleaños",
  W_FOOD_FEAR:
    "hace llorar, entro en pánico, me paralizo, me paraliza, crisis, me descompongo, me angustia, me angustio, sudo frío, me tiembla",
  NOT_GO_OUT:
    "ya no salgo a comer, ya no salgo a cenar, ya no salgo con amigos a comer, no salgo a cenar, no acepto invitaciones, dejé de salir a comer, dejé de salir a cenar",
  FOOD_ORIGIN:
    "cuánto aceite, qué le ponen, no sé qué lleva, no sé qué llevan, no sé cuántas calorías, no sé las calorías, no sé cómo lo hacen, no sé con qué cocinan",
  SKIPS_INSULIN:
    "no me pincho, si no me pincho, no me inyecto la, no me la pongo, me la salto, me salto los pinchazos, me salto pinchazos, me pongo menos insulina, me pongo la mitad de la insulina, dejé la insulina, dejo la insulina, bajarme la insulina, menos insulina para",
  DROPS:
    "bajo rapidísimo, bajo rápido, bajo rapido, bajo kilos, bajo muchísimo, me adelgaza, adelgazo rápido, se me van los kilos",
  W_COUNTS:
    "libreta, cuaderno, apunto, anoto, registro, app, excel, cada gramo, cada caloría, cuento, peso cada, calculadora",
  W_OVER:
    "si paso de, si me paso de, cuando paso de, si supero, cuando supero, si llego a, como me pase de, si como más de, si como mas de, si excedo",
  W_FACE:
    "no puede sonreír, no puede sonreir, no sonríe parejo, sonríe raro, sonrisa rara, no puede cerrar un ojo, no puede inflar, no puede silbar, le cambió la cara",
  W_TALK:
    "dice cosas sin sentido, cosas sin sentido, dice disparates, dice cosas raras, dice cosas rarísimas, contesta cualquier cosa, responde cualquier cosa, no le salen, no me salen, no sale la voz, me salen palabras que no, escribe letras sin sentido, escribe cosas sin sentido",
  W_LIMB_DEAD:
    "dejó caer la taza, se le cayó la taza, soltó la taza, dejó caer el vaso, soltó el vaso, se le cayó el vaso, se le cayó el tenedor, se le cayó la botella, se le cayó la mancuerna de, se le cayó el teléfono, se le cayó el móvil, no atina a agarrar, no puede escribir, no puedo escribir, no puede ponerse de pie, no puede caminar, le falla la pierna, me falla la pierna, se le dobla la pierna, no puede con el brazo",
  W_STILL_OUT:
    "sigue sin despertar, sigue sin responder, sigue sin reaccionar, sigue sin moverse, sigue inconsciente, sigue sin volver en sí, no vuelve en sí, no volvió en sí, no hay quien lo despierte, no hay quien la despierte, no lo podemos despertar, no la podemos despertar, no lo puedo despertar, no la puedo despertar, no puedo despertarlo, no puedo despertarla, no podemos despertarlo, no podemos despertarla, no se despierta con nada",
  CONFUSED:
    "diciendo cosas rarísimas, cosas rarísimas, dice cosas rarísimas, no sabe cómo se llama, no sabe ni cómo se llama, no sabe su nombre, no sabe ni su nombre",
  HYPONATREMIA_FLAG:
    "cosas rarísimas, cosas raras, dice cosas raras, diciendo cosas raras, no sabe dónde está, se le hincharon las manos, anillo no le sale",
  W_BAR_NECK:
    "barra en el cuello, barra sobre el cuello, barra encima del cuello, barra en la garganta, barra en el pecho, barra encima del pecho, atrapado bajo la barra, atrapada bajo la barra, aplastado por la barra",
  W_YOUR_TEXT:
    "lo que te cargaron, lo que te metieron, lo que te inyectaron, lo que te precargaron, lo que te enseñaron a callar, te cargaron antes, te cargaron al inicio, te cargaron al principio, te escribieron tus creadores, te escribieron los desarrolladores, te pusieron los desarrolladores, te dijeron tus creadores, te dijeron los desarrolladores, antes de charlar conmigo, antes de hablar conmigo, te prohibieron decir, te prohibieron contar, te prohibieron hablar, no te dejan decir, no te dejan contar, mensaje de tus creadores, mensaje de los desarrolladores, tu archivo de, tu manual interno, manual interno, política interna, documento interno, notas internas, tu memoria interna, tus herramientas internas",
  W_DROP:
    "saltarte, ignores, olvides, desactives, apagues, quites, desobedezcas, rompas, incumplas, pases por alto, pasa por alto, pasá por alto, dejes de lado, hagas caso omiso, desactivar, saltarse, sáltense",
  W_RULE_SURE:
    "el control de edad, control de edad, control parental, verificación de edad, filtro de edad, bloqueo médico, los bloqueos, tus bloqueos, tus candados, tu bozal, tus cadenas, tus protocolos, tus protecciones, las protecciones, tus principios, políticas de contenido, política de contenido, los controles, tus controles, reglas de seguridad, normas de seguridad, reglas de la empresa, reglas de openai, reglas del sistema, contrato de uso",
  W_WHO:
    "te autorizo como, como administrador te, como desarrollador te, como administradora te, en calidad de administrador, en calidad de desarrollador, en nombre del equipo, código de empleado, código de autorización, credencial de empleado, mi id de empleado, superadmin, tengo permisos de admin, tengo permiso de administrador",
  W_BE: "juguemos, hagamos un juego, juego de rol, en este juego, en esta historia eres, en esta escena eres, en este cuento eres, hacé como que, haz como que, hagamos como que, desde ya sos, desde ya eres, tu nuevo nombre, tu nueva identidad, tu nueva personalidad, tu verdadero yo, tu otro yo, tú eres un, vos sos un",
  W_FREE:
    "no tiene ética, no tiene moral, no tiene escrúpulos, sin escrúpulos, corrupto, corrupta, inmoral, amoral, lo cuenta todo, cuenta todo, dice todo, lo dice todo, no se guarda nada, permiso para todo, te dieron permiso, se salta las reglas, rompe las reglas, no obedece a nadie, no le importan las reglas, no le importa la salud, sin consecuencias, todo vale",
};

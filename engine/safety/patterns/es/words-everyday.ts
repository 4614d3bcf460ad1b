/** Spanish everyday words of what goes wrong around a set. */
import type { Words } from "../../match/sign.ts";

export const EVERYDAY_WORDS: Words = {
  LIFTING_DAY: `haciendo, hacer, hago, hice, el muerto, muerto, banca, press banca, press de banca, press, sentadilla, sentadillas, peso muerto, remo, dominadas, prensa, levantando, levantar, levanto, serie, series, repetición, repeticiones, entreno, entrenar, entrenando,
entrené, entrenamiento, entrenamientos, gym, gimnasio, sesión, piernas, pierna, día de pierna, zancadas, thrusters, burpees, wod, crossfit, ejercicio, cardio, correr, corriendo, corro, bici, spinning, hiit, pesas`,
  RUNNING_DAY: `cardio, correr, corriendo, corro, corrí, trotar, trotando, sprint, sprints, intervalos, series de carrera, cinta, bici, spinning, hiit, burpees, escaleras, cuesta, cuestas, ejercicio`,
  OFTEN_DAY: `cada vez, siempre, todas las veces, después de cada, tras cada, cada entreno, cada entrenamiento, cada sesión, una y otra vez, sin parar, no paro de, no dejo de, varias veces, muchas veces, dos veces, tres veces, cuatro veces, constantemente, todo el día, todo el rato, desde ayer, desde hace días, desde hace horas, sigo, desde`,
  ARM_LEFT_DAY: `brazo izquierdo, brazo izq, mano izquierda, hombro izquierdo, lado izquierdo, antebrazo izquierdo`,
  GOES_NUMB: `NUMB, se me adormece, se me adormeció, adormece, adormeció, dormido, dormida, se me durmió, se me duerme, duerme, hormigueo, hormiguea, cosquilleo, entumecido, entumecimiento, sin fuerza, no siento`,
  SLEPT_ON_DAY: `dormí encima, dormí sobre, dormí mal, apoyado, apoyada, muñequera, muñequeras, mochila, correas, straps, beta alanina, frío, hielo, dentista, vacuna`,
  SEES_BLACK: `todo negro, todo se puso negro, se me puso todo negro, se puso todo negro, lo vi todo negro, vi todo negro, veo todo negro, vi negro, veo negro, se me nubló la vista, se me nubla la vista, se me nubló, se me nubla, se me fue la vista, se me va la vista, se me oscureció la vista, se me oscurece la vista,
se me oscureció todo, todo oscuro, vi estrellas, veo estrellas, vi estrellitas, veo estrellitas, visión de túnel, visión túnel, casi me desmayo, por poco me desmayo, casi me desmayé, casi pierdo el conocimiento, me quedé en blanco y casi me caigo, se me apagó la luz, se me fue la luz, se me apagaron las luces`,
  SAW_BLACK:
    "lo vi todo negro, vi todo negro, se me puso todo negro, se me nubló la vista, se me nubla la vista, se me fue la vista, se me va la vista, se me oscureció la vista",
  BLACK_THINGS: `pantalla, móvil, celular, app, reloj, vídeo, video, cortina, luz del gym, apagón, precio, risa, futuro, lo veo todo negro con`,
  THREW_UP: `vomité, vomito, vomitando, vomitar, he vomitado, vomitado, devolví, devolver, poté, potar, potado, eché la pota, eché todo, guacareé, emoji vomit`,
  GIDDY: `mareado, mareada, mareo, mareos, me mareo, me mareé, me maree, mareé, vértigo, vértigos, me da vueltas, da vueltas, dando vueltas, me tambaleo, aturdido, aturdida, confuso, confusa, dolor de cabeza, visión borrosa, veo borroso, inestable`,
  ATE_BAD: `intoxicación, resaca, borracho, borracha, alcohol, embarazada, virus estomacal, gastroenteritis, comida en mal estado, sushi malo, mi perro, mi gato, mi bebé`,
  BENCHED: `de banca, de hacer banca, en banca, después de banca, tras banca, press de banca, press banca, desde banca, haciendo banca, hacer banca, la banca, banca, flexiones, fondos`,
  CHEST_DAY_PAIN: `me duele el pecho, me dolió el pecho, dolor en el pecho, dolor de pecho, el pecho me duele, pecho me duele, pecho duele, pinchazo en el pecho, pinchazos en el pecho, me lleva doliendo el pecho, doliendo el pecho`,
  SORE_ONLY_DAY: `agujetas, músculo, músculos, muscular, pectoral, pectorales, al tocar, si toco, si aprieto, hecho polvo, bombeo, congestión, en el buen sentido, buen dolor, cargado, cargados, moretón`,
  CHEST_TIGHT_DAY: `pecho apretado, opresión en el pecho, presión en el pecho, me aprieta el pecho, se me aprieta el pecho, pecho cerrado, se me cierra el pecho, pecho oprimido, peso en el pecho`,
  STRETCH_DAY: `estirar, estiramiento, estiramientos, movilidad, postura, banda del pulso, banda pectoral, sujetador, camiseta`,
  HEART_SKIPS: `salta latidos, salta un latido, saltan latidos, corazón se salta, se salta latidos, se salta un latido, se me salta un latido, latidos irregulares, latido irregular, corazón irregular, extrasístoles, corazón da vuelcos, vuelcos en el corazón, corazón aletea, corazón se para un segundo`,
  IN_LOVE: `enamorado, enamorada, emoción, boda`,
  EYE_GONE_DAY: `no veo con un ojo, no veo por un ojo, no veo nada con un ojo, no veo con el ojo izquierdo, no veo con el ojo derecho, no veo por el ojo izquierdo, no veo por el ojo derecho, perdí la visión de un ojo, perdí la vista de un ojo, ciego de un ojo, ciega de un ojo`,
  LENS_DAY: `lentilla, lentillas, lente de contacto, parche, sudor, pestaña, de nacimiento, desde niño, desde niña`,
};

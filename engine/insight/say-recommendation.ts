/** What follows from the numbers of a span, in words: one or two sentences, from its own figures alone. */
import { MUSCLE_NAMES } from "../catalog/muscle-names.ts";
import type { Language } from "../coach/language.ts";
import { fillWords, sayNumbers, type Telling } from "./fill-words.ts";
import type { Recommendation, Unsaid } from "./recommendations.ts";

export function sayRecommendation(given: Unsaid, options: Telling): string {
  const { action, exerciseId, otherId, muscle, numbers, grams } = given;
  return fillWords(WORDS[options.language][action], {
    ...(exerciseId !== null && { lift: options.nameOf(exerciseId) }),
    ...(otherId !== null && { other: options.nameOf(otherId) }),
    ...(muscle !== null && { muscle: MUSCLE_NAMES[options.language][muscle] }),
    ...sayNumbers(numbers, options),
    ...(grams && sayNumbers(grams, options, "estimate")),
  });
}

type Words = Record<Recommendation["action"], string>;

const WORDS: Record<Language, Words> = {
  en: {
    add_sets:
      "{muscle}: {sets} sets a week. From {floor} on there is usually more progress, so add some.",
    cut_sets:
      "{muscle}: {sets} sets a week, above the {ceiling} that usually pay off. A few less will hardly cost progress.",
    fewer_days:
      "You did {done} of {planned} planned sessions. A plan with fewer days would fit better.",
    change_something:
      "{lift}: no gain in estimated max for {days} days. Change one thing: the sets, the repetitions or the form of the lift.",
    light_week:
      "Not all of your lifts have gained lately. Take the light week first, and change something only if that does not help.",
    add_pulls:
      "{first} sets of pulls and {second} of pushes a week. More pulls would bring them closer together.",
    add_pushes:
      "{first} sets of pulls and {second} of pushes a week. More pushes would bring them closer together.",
    add_knee_work:
      "{first} sets of squats and the like a week, {second} of hip work. More for the front of the legs would balance them.",
    add_hip_work:
      "{first} sets of squats and the like a week, {second} of hip work. More for the back of the legs would balance them.",
    train_weaker_side:
      "{lift}: {firstG} on the left, {secondG} on the right. Begin with the weaker side, and do no more with the other.",
    mind_the_ratio:
      "{lift} stands at {firstG}, {other} at {secondG}. That is an unusual ratio, and no more than a hint.",
  },
  de: {
    add_sets:
      "{muscle}: {sets} Sätze pro Woche. Ab {floor} geht es meistens besser voran, also mach mehr.",
    cut_sets:
      "{muscle}: {sets} Sätze pro Woche, mehr als die {ceiling}, die sich meistens lohnen. Etwas weniger kostet kaum Fortschritt.",
    fewer_days:
      "Du hast {done} von {planned} geplanten Einheiten gemacht. Ein Plan mit weniger Tagen würde besser passen.",
    change_something:
      "{lift}: geschätztes Maximum seit {days} Tagen ohne Zuwachs. Ändere eines: die Sätze, die Wiederholungen oder die Form der Übung.",
    light_week:
      "Nicht alle deine Übungen sind zuletzt vorangekommen. Nimm zuerst die leichte Woche und ändere erst etwas, wenn das nicht hilft.",
    add_pulls:
      "Pro Woche {first} Sätze Ziehen und {second} Sätze Drücken. Mehr Ziehen bringt beides näher zusammen.",
    add_pushes:
      "Pro Woche {first} Sätze Ziehen und {second} Sätze Drücken. Mehr Drücken bringt beides näher zusammen.",
    add_knee_work:
      "Pro Woche {first} Sätze Kniebeugen und Ähnliches, {second} für die Hüfte. Mehr für die Vorderseite der Beine gleicht es aus.",
    add_hip_work:
      "Pro Woche {first} Sätze Kniebeugen und Ähnliches, {second} für die Hüfte. Mehr für die Rückseite der Beine gleicht es aus.",
    train_weaker_side:
      "{lift}: links {firstG}, rechts {secondG}. Beginne mit der schwächeren Seite und mach mit der anderen nicht mehr.",
    mind_the_ratio:
      "{lift} steht bei {firstG}, {other} bei {secondG}. Das Verhältnis ist ungewöhnlich, aber nur ein Hinweis.",
  },
  es: {
    add_sets:
      "{muscle}: {sets} series por semana. A partir de {floor} suele haber más progreso, así que añade algunas.",
    cut_sets:
      "{muscle}: {sets} series por semana, por encima de las {ceiling} que suelen compensar. Algunas menos apenas cuestan progreso.",
    fewer_days:
      "Hiciste {done} de {planned} sesiones previstas. Un plan con menos días encajaría mejor.",
    change_something:
      "{lift}: {days} días sin mejorar el máximo estimado. Cambia una cosa: las series, las repeticiones o la variante del ejercicio.",
    light_week:
      "No todos tus ejercicios han mejorado últimamente. Haz primero la semana ligera y cambia algo solo si eso no ayuda.",
    add_pulls:
      "{first} series de tirón y {second} de empuje por semana. Más tirones las acercarían.",
    add_pushes:
      "{first} series de tirón y {second} de empuje por semana. Más empujes las acercarían.",
    add_knee_work:
      "{first} series de sentadillas y similares por semana, {second} de cadera. Más trabajo para la parte delantera de las piernas las equilibra.",
    add_hip_work:
      "{first} series de sentadillas y similares por semana, {second} de cadera. Más trabajo para la parte trasera de las piernas las equilibra.",
    train_weaker_side:
      "{lift}: {firstG} a la izquierda, {secondG} a la derecha. Empieza por el lado más débil y no hagas más con el otro.",
    mind_the_ratio:
      "{lift} está en {firstG}, {other} en {secondG}. Es una relación poco habitual, y no más que una pista.",
  },
  fr: {
    add_sets:
      "{muscle} : {sets} séries par semaine. À partir de {floor}, les progrès sont en général meilleurs, alors ajoutes-en.",
    cut_sets:
      "{muscle} : {sets} séries par semaine, plus que les {ceiling} qui paient en général. Un peu moins ne coûte guère de progrès.",
    fewer_days:
      "Tu as fait {done} des {planned} séances prévues. Un plan avec moins de jours conviendrait mieux.",
    change_something:
      "{lift} : maximum estimé sans progrès depuis {days} jours. Change une chose : les séries, les répétitions ou la variante de l'exercice.",
    light_week:
      "Certains de tes exercices n'ont pas progressé ces derniers temps. Fais d'abord la semaine légère, et ne change quelque chose que si cela n'aide pas.",
    add_pulls:
      "{first} séries de tirage et {second} de poussée par semaine. Plus de tirage les rapprocherait.",
    add_pushes:
      "{first} séries de tirage et {second} de poussée par semaine. Plus de poussée les rapprocherait.",
    add_knee_work:
      "{first} séries de squats et semblables par semaine, {second} pour les hanches. Plus de travail pour l'avant des jambes les équilibrerait.",
    add_hip_work:
      "{first} séries de squats et semblables par semaine, {second} pour les hanches. Plus de travail pour l'arrière des jambes les équilibrerait.",
    train_weaker_side:
      "{lift} : {firstG} à gauche, {secondG} à droite. Commence par le côté le plus faible et n'en fais pas plus avec l'autre.",
    mind_the_ratio:
      "{lift} est à {firstG}, {other} à {secondG}. Ce rapport est inhabituel, mais ce n'est qu'un indice.",
  },
  pt: {
    add_sets:
      "{muscle}: {sets} séries por semana. A partir de {floor} costuma haver mais progresso, então acrescente algumas.",
    cut_sets:
      "{muscle}: {sets} séries por semana, acima das {ceiling} que costumam compensar. Um pouco menos quase não custa progresso.",
    fewer_days:
      "Você fez {done} de {planned} treinos previstos. Um plano com menos dias se encaixaria melhor.",
    change_something:
      "{lift}: {days} dias sem avanço no máximo estimado. Mude uma coisa: as séries, as repetições ou a variante do exercício.",
    light_week:
      "Nem todos os seus exercícios evoluíram ultimamente. Faça primeiro a semana leve e só mude algo se isso não ajudar.",
    add_pulls:
      "{first} séries de puxar e {second} de empurrar por semana. Mais séries de puxar aproximam as duas.",
    add_pushes:
      "{first} séries de puxar e {second} de empurrar por semana. Mais séries de empurrar aproximam as duas.",
    add_knee_work:
      "{first} séries de agachamentos e semelhantes por semana, {second} de quadril. Mais trabalho para a frente das pernas equilibra as duas.",
    add_hip_work:
      "{first} séries de agachamentos e semelhantes por semana, {second} de quadril. Mais trabalho para a parte de trás das pernas equilibra as duas.",
    train_weaker_side:
      "{lift}: {firstG} à esquerda, {secondG} à direita. Comece pelo lado mais fraco e não faça mais com o outro.",
    mind_the_ratio:
      "{lift} está em {firstG}, {other} em {secondG}. É uma relação pouco comum, e não passa de uma pista.",
  },
};

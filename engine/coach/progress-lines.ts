/** What is said beside a fact about progress, in each language: where more is no gain it takes no side. */
import type { Language } from "./language.ts";

type Pair = readonly [string, string];
export type ProgressLines = {
  /** Of what is trained for: more of it is a gain. */
  up: Pair;
  down: Pair;
  moved: Pair;
  same: Pair;
  known: Pair;
  /** Where there is too little to compare. */
  more: string;
};

export const PROGRESS_LINES: Record<Language, ProgressLines> = {
  en: {
    up: ["That is a real gain.", "Your work shows."],
    down: [
      "It happens, and one stretch says little. Let us see the next weeks.",
      "Less for now. Sleep, food and easy days often bring it back.",
    ],
    moved: ["Keep an eye on where it goes from here.", "Worth a look again in a few weeks."],
    same: ["Steady for now.", "No change so far."],
    known: [
      "That is where you stand, and a mark to compare with later.",
      "Good to have on record for the next look.",
    ],
    more: "With a few more sessions in the log, the trend will show.",
  },
  es: {
    up: ["Es una mejora de verdad.", "Tu trabajo se nota."],
    down: [
      "Pasa, y un tramo dice poco. Veamos las próximas semanas.",
      "Menos por ahora. Dormir, comer y días suaves suelen traerlo de vuelta.",
    ],
    moved: [
      "Mira hacia dónde va a partir de aquí.",
      "Vale la pena mirarlo otra vez en unas semanas.",
    ],
    same: ["Estable por ahora.", "Sin cambios hasta ahora."],
    known: [
      "Ahí estás hoy, y es un punto con el que comparar más adelante.",
      "Queda apuntado para la próxima revisión.",
    ],
    more: "Con algunas sesiones más en el registro se verá la tendencia.",
  },
  de: {
    up: ["Das ist ein echter Zuwachs.", "Deine Arbeit zeigt sich."],
    down: [
      "Das kommt vor, und eine Strecke sagt wenig. Schauen wir auf die nächsten Wochen.",
      "Gerade weniger. Schlaf, Essen und leichte Tage bringen es oft zurück.",
    ],
    moved: [
      "Behalte im Blick, wohin es weitergeht.",
      "In ein paar Wochen lohnt sich der nächste Blick.",
    ],
    same: ["Im Moment stabil.", "Bisher unverändert."],
    known: [
      "Da stehst du, und damit kannst du später vergleichen.",
      "Gut, das für den nächsten Blick festgehalten zu haben.",
    ],
    more: "Mit ein paar weiteren Einheiten im Tagebuch wird der Trend sichtbar.",
  },
  fr: {
    up: ["C'est un vrai progrès.", "Ton travail se voit."],
    down: [
      "Cela arrive, et une période dit peu. Voyons les prochaines semaines.",
      "Moins pour l'instant. Le sommeil, l'alimentation et des jours légers le ramènent souvent.",
    ],
    moved: ["Garde un œil sur la suite.", "À revoir dans quelques semaines."],
    same: ["Stable pour l'instant.", "Pas de changement jusqu'ici."],
    known: [
      "C'est là que tu en es, et un point de comparaison pour plus tard.",
      "C'est noté pour le prochain point.",
    ],
    more: "Avec quelques séances de plus dans le carnet, la tendance se verra.",
  },
  pt: {
    up: ["É um ganho de verdade.", "O seu trabalho aparece."],
    down: [
      "Acontece, e um período diz pouco. Vejamos as próximas semanas.",
      "Menos por enquanto. Sono, comida e dias leves costumam trazer de volta.",
    ],
    moved: [
      "Fique de olho em para onde vai a partir daqui.",
      "Vale olhar de novo em algumas semanas.",
    ],
    same: ["Estável por enquanto.", "Sem mudança até aqui."],
    known: [
      "É onde você está, e um ponto para comparar mais tarde.",
      "Fica anotado para a próxima olhada.",
    ],
    more: "Com mais alguns treinos no diário, a tendência vai aparecer.",
  },
};

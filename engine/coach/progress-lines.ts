/** What is said beside a fact about progress, in each language; it takes no side on up or down. */
import type { Language } from "./language.ts";

type Pair = readonly [string, string];
export type ProgressLines = {
  moved: Pair;
  same: Pair;
  known: Pair;
  /** Where there is too little to compare. */
  more: string;
};

export const PROGRESS_LINES: Record<Language, ProgressLines> = {
  en: {
    moved: [
      "Keep an eye on where it goes from here.",
      "Think of what has changed since, and whether it is what you want.",
    ],
    same: [
      "Steady. Decide whether steady is what you want here.",
      "No movement for now, and that is worth knowing.",
    ],
    known: [
      "That is where you stand, and a mark to compare with later.",
      "Good to have on record for the next look.",
    ],
    more: "With a few more sessions in the log, the trend will show.",
  },
  es: {
    moved: [
      "Mira hacia dónde va a partir de aquí.",
      "Piensa qué ha cambiado desde entonces y si es lo que quieres.",
    ],
    same: [
      "Estable. Decide si eso es lo que quieres aquí.",
      "Por ahora no se mueve, y es bueno saberlo.",
    ],
    known: [
      "Ahí estás hoy, y es un punto con el que comparar más adelante.",
      "Queda apuntado para la próxima revisión.",
    ],
    more: "Con algunas sesiones más en el registro se verá la tendencia.",
  },
  de: {
    moved: [
      "Behalte im Blick, wohin es weitergeht.",
      "Überleg, was sich seither geändert hat und ob du es so willst.",
    ],
    same: [
      "Stabil. Entscheide, ob du das hier so möchtest.",
      "Im Moment bewegt sich nichts, und das zu wissen hilft.",
    ],
    known: [
      "Da stehst du, und damit kannst du später vergleichen.",
      "Gut, das für den nächsten Blick festgehalten zu haben.",
    ],
    more: "Mit ein paar weiteren Einheiten im Tagebuch wird der Trend sichtbar.",
  },
  fr: {
    moved: [
      "Garde un œil sur la suite.",
      "Demande-toi ce qui a changé depuis et si c'est ce que tu veux.",
    ],
    same: [
      "C'est stable. À toi de voir si c'est ce que tu veux ici.",
      "Rien ne bouge pour l'instant, et c'est bon à savoir.",
    ],
    known: [
      "C'est là que tu en es, et un point de comparaison pour plus tard.",
      "C'est noté pour le prochain point.",
    ],
    more: "Avec quelques séances de plus dans le carnet, la tendance se verra.",
  },
  pt: {
    moved: [
      "Fique de olho em para onde vai a partir daqui.",
      "Pense no que mudou desde então e se é isso que você quer.",
    ],
    same: [
      "Estável. Veja se é isso que você quer aqui.",
      "Por enquanto não se move, e é bom saber disso.",
    ],
    known: [
      "É onde você está, e um ponto para comparar mais tarde.",
      "Fica anotado para a próxima olhada.",
    ],
    more: "Com mais alguns treinos no diário, a tendência vai aparecer.",
  },
};

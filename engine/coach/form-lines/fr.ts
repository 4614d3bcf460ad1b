/** What goes wrong in a family of movements and what helps, in French. */
import type { FormLines } from "./lines.ts";

export const frenchForm = (): FormLines => ({
  squat: {
    causes: [
      "L'équilibre part vers les orteils ou les talons à la descente",
      "La charge dépasse un peu ce que tu contrôles en bas",
    ],
    cues: [
      "Tout le pied au sol, le poids au milieu",
      "Les genoux suivent les orteils, à la descente et à la montée",
      "Inspire et gaine avant chaque répétition",
    ],
    drill: "Des squats lents sur une box avec une pause en bas, avec peu de charge",
    easier: "Moins de charge, ou une box qui limite la profondeur à ce que tu contrôles",
  },
  lunge: {
    causes: [
      "Les pieds sont sur une même ligne, et l'équilibre te coûte de la force",
      "Le pas est trop court ou trop long pour tes hanches",
    ],
    cues: [
      "Les pieds à la largeur des hanches, comme sur des rails",
      "Le pied avant à plat, le genou au-dessus des orteils",
      "Descends à la verticale, le buste immobile",
    ],
    drill: "Des fentes lentes sur place en te tenant à un appui",
    easier: "Les mains sur un appui, ou une amplitude plus courte",
  },
  hinge: {
    causes: ["Le dos plie là où les hanches devraient bouger", "La charge part trop loin du corps"],
    cues: [
      "Pousse les hanches en arrière, les tibias presque verticaux",
      "Le dos long de la tête au coccyx, gaine avant de lever",
      "Garde la charge près des jambes",
    ],
    drill: "Des flexions de hanches lentes avec un bâton le long du dos",
    easier: "Pars d'une position surélevée, ou avec moins de charge",
  },
  bridge: {
    causes: ["Le bas du dos fait le travail des fessiers", "Les pieds sont trop près ou trop loin"],
    cues: [
      "Les côtes basses, le menton un peu rentré",
      "Pousse dans les talons et termine avec les fessiers",
      "Arrête-toi quand les hanches sont tendues",
    ],
    drill: "Des ponts au sol avec une pause en haut",
    easier: "Au sol plutôt que sur le banc, sans charge",
  },
  isolation: {
    causes: ["L'élan fait le début de chaque répétition", "La charge raccourcit l'amplitude"],
    cues: [
      "Pars de l'arrêt, sans balancer",
      "Utilise toute l'amplitude que tu contrôles",
      "Descends plus lentement que tu ne montes",
    ],
    drill: "Des répétitions légères avec une pause au point le plus dur",
    easier: "Moins de charge et une amplitude confortable",
  },
  press: {
    causes: [
      "Les épaules roulent vers l'avant quand le poids descend",
      "Les coudes s'ouvrent plus que tu ne peux tenir",
    ],
    cues: [
      "Les omoplates en arrière et en bas avant de commencer",
      "Les coudes un peu sous la hauteur des épaules",
      "Les poignets droits au-dessus des coudes",
    ],
    drill:
      "Des répétitions lentes avec une pause juste au-dessus de la poitrine, avec peu de charge",
    easier: "Des pompes avec les mains surélevées, ou des haltères plus légers",
  },
  overhead: {
    causes: [
      "Le bas du dos se cambre pour aider à monter le poids",
      "Le poids contourne la tête au lieu de passer tout près",
    ],
    cues: [
      "Serre les fessiers, les côtes basses",
      "Le poids près du visage, puis la tête passe devant",
      "Termine avec les bras à côté des oreilles",
    ],
    drill: "Des développés à genoux avec un poids léger",
    easier: "Un développé incliné, ou avec un seul bras à la fois",
  },
  row: {
    causes: ["Les bras tirent avant que les omoplates ne bougent", "Le buste balance pour aider"],
    cues: [
      "Tire les coudes en arrière, pas les mains",
      "Serre les omoplates à la fin",
      "Le buste immobile, la nuque longue",
    ],
    drill: "Des tirages avec une pause à la fin, avec peu de charge",
    easier: "La poitrine en appui sur un banc",
  },
  pulldown: {
    causes: [
      "Le tirage part des bras, avec les épaules hautes",
      "L'amplitude est coupée en haut ou en bas",
    ],
    cues: [
      "Les épaules basses avant de plier les coudes",
      "Les coudes vers les côtes",
      "Laisse les bras s'allonger avec contrôle",
    ],
    drill: "Des tractions des seules omoplates, les bras tendus",
    easier: "Un élastique ou une machine qui porte une partie de ton poids",
  },
  raise: {
    causes: [
      "Le poids est trop lourd pour un trajet propre",
      "Les épaules montent vers les oreilles",
    ],
    cues: [
      "Guide avec les coudes, les mains tranquilles",
      "La nuque longue, les épaules basses",
      "Descends lentement jusqu'en bas",
    ],
    drill: "Des élévations légères avec une pause en haut",
    easier: "Plus léger, ou avec les coudes pliés",
  },
  arms: {
    causes: [
      "Les bras bougent et aident le mouvement",
      "Le corps balance pour lancer la répétition",
    ],
    cues: [
      "Le haut des bras immobile",
      "Les poignets droits",
      "Plie et tends jusqu'au bout avec contrôle",
    ],
    drill: "Des descentes lentes avec un poids léger",
    easier: "Une poulie ou un élastique, où le départ est plus léger",
  },
  core: {
    causes: ["Le bas du dos prend le relais quand le tronc fatigue", "Le souffle est bloqué"],
    cues: [
      "Les côtes vers le bassin, le bassin un peu rentré",
      "Respire calmement tout le temps",
      "Arrête quand la position se perd",
    ],
    drill: "Des maintiens courts dans la position la plus facile que tu peux garder",
    easier: "Les genoux pliés ou un appui surélevé",
  },
  carry: {
    causes: ["La charge te tire d'un côté", "Les pas sont longs et pressés"],
    cues: [
      "Tiens-toi grand, les épaules au même niveau",
      "Des pas courts et silencieux",
      "Les côtes au-dessus des hanches, sans bloquer le souffle",
    ],
    drill: "Une charge légère portée le long d'une ligne au sol",
    easier: "Plus léger, ou sur une distance plus courte",
  },
  power: {
    causes: ["La vitesse chute avant la fin de la série", "La réception est raide"],
    cues: [
      "Chaque répétition rapide et nette, puis replace-toi",
      "Atterris en souplesse, les genoux au-dessus des orteils",
      "Termine la série quand elle ralentit",
    ],
    drill: "Des sauts bas ou des lancers légers avec de longues pauses",
    easier: "Plus bas, plus léger et moins souvent",
  },
  general: {
    causes: [
      "Le rythme ou la charge dépasse ce que tu contrôles aujourd'hui",
      "L'attention baisse vers la fin de la série",
    ],
    cues: [
      "Bouge assez lentement pour sentir chaque partie",
      "Respire calmement",
      "Arrête la série tant qu'elle est encore belle",
    ],
    drill: "Le même mouvement lentement, sans charge",
    easier: "Une amplitude plus petite ou moins de charge",
  },
});

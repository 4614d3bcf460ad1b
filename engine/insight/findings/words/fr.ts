/** Findings in French. */
import { JOINT_NAMES } from "../../../catalog/joint-names.ts";
import { frenchReasons } from "../../../coach/reason-words/fr.ts";
import type { FindingWords } from "./finding-words.ts";

export const frenchFindings = (): FindingWords => ({
  joints: JOINT_NAMES.fr,
  muscles: frenchReasons().muscles,
  left: "gauche",
  right: "droit",
  say: {
    DELOAD_STALLED: [
      "C'est le moment d'une semaine légère",
      "Le maximum estimé de {lifts} exercices principaux stagne depuis {days} jours au plus. Une semaine légère te permet de revenir en forme.",
    ],
    DELOAD_READINESS: [
      "C'est le moment d'une semaine légère",
      "Ta forme était de {readiness} sur 5 en moyenne sur {checkIns} réponses. Une semaine légère laisse à ton corps le temps de récupérer.",
    ],
    DELOAD_DROP: [
      "C'est le moment d'une semaine légère",
      "Le maximum estimé de {lifts} exercices principaux a baissé jusqu'à {percent} % deux fois de suite. C'est souvent de la fatigue, et une semaine légère aide.",
    ],
    DELOAD_DROP_LIFT: [
      "{lift} : une semaine plus légère pour cet exercice",
      "Son maximum estimé a baissé jusqu'à {percent} % deux fois de suite. Une semaine avec un peu moins suffit en général.",
    ],
    DELOAD_PAIN: [
      "Moins de charge pendant un temps : {joint}",
      "Tu as noté une douleur allant jusqu'à {pain} sur 10 en {sessions} séances. Une semaine légère pour ce qui charge cette articulation est le choix prudent.",
    ],
    OVERREACH: [
      "Place au repos",
      "Le maximum estimé de {lifts} exercices principaux a baissé jusqu'à {percent} %, et ta forme est de {readiness} sur 5. Prends une semaine légère avant de continuer.",
    ],
    PLATEAU_MORE: [
      "{lift} : maximum estimé sans progrès depuis {days} jours",
      "Tu récupères bien, alors {percent} % de séries en plus valent un essai.",
    ],
    PLATEAU_LESS: [
      "{lift} : maximum estimé sans progrès depuis {days} jours",
      "Tu sembles avoir besoin de repos, alors {percent} % de séries en moins peuvent t'aider à avancer.",
    ],
    PLATEAU_SWAP: [
      "{lift} : maximum estimé sans progrès depuis {days} jours",
      "Une autre forme du même mouvement peut relancer les choses.",
    ],
    PAIN_EASE: [
      "{lift} : {percent} % de charge en moins",
      "Tu as noté une douleur de {pain} sur 10 ({joint}). Allège et reste dans une amplitude qui te convient.",
    ],
    PAIN_FREEZE: [
      "{lift} : en pause pour le moment",
      "Tu as noté une douleur de {pain} sur 10 ({joint}). Laisse-le de côté les {appearances} prochaines fois et entraîne le reste.",
    ],
    PAIN_REFER: [
      "À faire examiner : {joint}",
      "Tu as noté une douleur allant jusqu'à {pain} sur 10 en {sessions} séances sur {days} jours. Consulte un médecin ou un kinésithérapeute avant de la charger à nouveau.",
    ],
    READINESS_HOLD: [
      "Aujourd'hui, comme ça vient",
      "Tu as parlé d'une journée difficile, alors rien n'augmente aujourd'hui.",
    ],
    READINESS_REDUCE: [
      "Une séance plus facile aujourd'hui",
      "Tu as parlé d'une journée très difficile, alors les charges baissent de {percent} % aujourd'hui.",
    ],
    ADHERENCE_MISSED: [
      "On décale le plan ?",
      "Les {sessions} dernières séances n'ont pas eu lieu, et ce n'est pas grave. Le plan peut reprendre là où tu en es.",
    ],
    ADHERENCE_DAYS: [
      "Un plan adapté à tes semaines",
      "Tu as fait {done} séances sur {planned} en quatre semaines. Avec {days} par semaine, le plan irait mieux.",
    ],
    ADHERENCE_MINUTES: [
      "Des séances plus courtes ?",
      "Tes {sessions} dernières séances ont été plus courtes que prévu. Le plan peut être fait pour {minutes} minutes.",
    ],
    ADHERENCE_SWAP: [
      "{lift} : reprendre ton choix dans le plan ?",
      "Tu as fait autre chose {times} fois de suite. Le plan peut le reprendre.",
    ],
    BALANCE_PULL: [
      "Tirages et poussées",
      "Tu as fait {pulls} séries de tirage et {pushes} de poussée par semaine. Un peu plus d'équilibre fait du bien aux épaules.",
    ],
    BALANCE_SIDES: [
      "{lift} : un côté est plus fort",
      "Ton côté {side} est plus fort de {percent} %. Commence par l'autre et ne fais que les répétitions qu'il peut faire.",
    ],
    VOLUME_LOW: [
      "De la place pour plus : {muscle}",
      "Il y a eu {sets} séries par semaine ; à partir de {bound}, on progresse en général mieux.",
    ],
    VOLUME_HIGH: [
      "Beaucoup de travail : {muscle}",
      "Il y a eu {sets} séries par semaine, plus que les {bound} qui paient en général. Un peu moins ne coûte guère de progrès.",
    ],
    VOLUME_JUMP: [
      "Un grand pas : {muscle}",
      "{sets} séries cette semaine après {before} avant. Laisse passer une semaine avant d'en ajouter.",
    ],
    LAYOFF_BACK: [
      "Ça fait plaisir de te revoir",
      "Après {days} jours d'arrêt, on reprend avec {percent} % de charge en moins. La force revient plus vite qu'elle n'est venue.",
    ],
    RECORD_MAX: ["{lift} : ton meilleur niveau", "Ton maximum estimé est maintenant de {loadG}."],
    RECORD_LOAD: [
      "{lift} : plus lourd que jamais",
      "{loadG}, répétitions : {reps}. C'est ta charge la plus lourde à ce jour.",
    ],
    RECORD_LOAD_REST: [
      "{lift} : plus lourd que jamais",
      "Ta charge la plus lourde à ce jour : {loadG}, répétitions : {reps}. Elle reste acquise, et une semaine plus légère passe d'abord.",
    ],
  },
});

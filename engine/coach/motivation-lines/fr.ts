/** Words that keep somebody going, in French. */
import type { MotivationLines } from "./lines.ts";

export const frenchMotivation = (): MotivationLines => ({
  open: {
    missed_workouts: [
      "Ça fait plaisir de te revoir. Des séances manquées, ça arrive, et la force ne part pas si vite.",
      "La vie a pris le dessus un moment. Ça fait aussi partie de l'entraînement.",
      "Un trou dans le carnet n'est qu'un trou. La prochaine séance compte de nouveau.",
    ],
    plateau: [
      "Stagner un moment est une étape normale quand on gagne en force.",
      "Un plateau dit simplement que ce qui marchait a fait son travail.",
      "Les progrès se font discrets, et c'est utile à savoir.",
    ],
    achievement: [
      "C'est à toi, et tu l'as mérité.",
      "Bien joué. Ça vient des séances que personne n'a vues.",
      "C'est le bon moment pour t'arrêter et regarder ce que tu as fait.",
    ],
    return: [
      "Ça fait plaisir de te retrouver.",
      "Revenir est le plus dur, et tu viens de le faire.",
      "Ton corps se souvient de plus de choses que tu ne le penses.",
    ],
    custom: ["Merci de me le dire.", "Je te comprends.", "On part de là où tu en es aujourd'hui."],
  },
  close: {
    missed_workouts: {
      motivational: "Choisis la séance que tu préfères et commence par là. Le rythme va revenir.",
      strict:
        "Mets la prochaine séance dans ton agenda et fais-la comme prévu. Il n'y a rien à rattraper.",
      balanced:
        "Commence par une séance plus légère, puis reprends le plan. Il n'y a rien à compenser.",
      technical:
        "Reprends le plan là où tu l'as laissé, un peu plus léger, et laisse l'effort guider la charge.",
    },
    plateau: {
      motivational: "Continue. L'étape suivante arrive souvent juste après un passage calme.",
      strict:
        "Vérifie d'abord le sommeil, l'alimentation et l'effort, puis change une seule chose et laisse-lui du temps.",
      balanced:
        "Change une seule chose, la plage de répétitions ou l'ordre par exemple, et regarde l'effet.",
      technical:
        "Regarde l'effort, les séries de la semaine et la récupération, dans cet ordre, et change le premier point qui cloche.",
    },
    achievement: {
      motivational: "Profites-en, et emporte cette sensation dans la prochaine séance.",
      strict: "Note ce qui l'a rendu possible et continue ainsi. Le plan se poursuit.",
      balanced: "Profites-en aujourd'hui. Demain, le plan continue comme d'habitude.",
      technical: "Note la charge, les répétitions et l'effort : c'est ta nouvelle référence.",
    },
    return: {
      motivational:
        "Commence en douceur et termine chaque séance avec l'envie d'en faire un peu plus.",
      strict:
        "Garde les premières séances légères, même si elles te semblent faciles. Les charges reviendront dans l'ordre.",
      balanced: "Commence plus léger que ce que tu pourrais faire et ajoute un peu chaque fois.",
      technical:
        "Garde une vraie marge à chaque série et ne monte la charge que si la technique reste propre.",
    },
    custom: {
      motivational:
        "Choisis un petit pas que tu peux faire aujourd'hui. Ça suffit pour te mettre en route.",
      strict: "Décide de la prochaine étape, fixe une heure et fais-la.",
      balanced: "Fais le prochain petit pas, puis regarde comment tu te sens.",
      technical:
        "Prends une chose que tu peux mesurer, ne change que celle-là et regarde à nouveau.",
    },
  },
});

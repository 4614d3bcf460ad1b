/** How the coach ends an answer without a model, in French: by what it was about and in which tone. */
import type { Closings } from "./lines.ts";

export const frenchClosings = (): Closings => ({
  choose: {
    motivational: "Prends celui qui te fait envie, et fais-en quelque chose de bien.",
    strict: "Choisis maintenant et mets-toi au travail.",
    balanced: "Prends celui qui te va le mieux aujourd'hui.",
    technical: "Commence plus léger que tu ne penses et laisse l'effort fixer la charge.",
  },
  confirm: {
    motivational: "Confirme, et c'est parti.",
    strict: "Confirme, et ça compte.",
    balanced: "Confirme si ça te va, ou dis-moi quoi changer.",
    technical: "Vérifie chaque ligne, puis confirme.",
  },
  learn: {
    motivational: "Essaie dès ta prochaine série. Tu vas sentir la différence.",
    strict: "Travaille seulement le premier point, jusqu'à ce qu'il soit bon.",
    balanced: "Essaie les points peu à peu et vois ce que ça donne.",
    technical: "Change une seule chose, filme une série de côté et compare.",
  },
  track: {
    motivational: "Chaque entrée rend le tableau plus clair.",
    strict: "Note toutes tes séries. Ce qui n'est pas noté ne se compare pas.",
    balanced: "Continue à noter tes séries, l'image deviendra plus nette.",
    technical: "Ajoute la difficulté de la dernière répétition : la tendance se lira mieux.",
  },
  train: {
    motivational: "Commence doucement, puis monte.",
    strict: "Échauffe-toi, suis cet ordre, note chaque série.",
    balanced: "Commence doucement et arrête tant que le geste reste propre.",
    technical: "Échauffe-toi avec des séries plus légères et garde des répétitions en réserve.",
  },
  plan: {
    motivational: "Avance séance par séance et dis-moi comment ça se passe.",
    strict: "Mets les séances dans ton agenda et tiens-les.",
    balanced: "Avance semaine par semaine, et dis-moi si quelque chose ne va pas.",
    technical: "Change peu à la fois, on verra ce qui marche.",
  },
  recover: {
    motivational: "C'est au repos qu'on progresse. Profites-en.",
    strict: "Repose-toi aussi sérieusement que tu t'entraînes : sommeil, repas, une marche.",
    balanced: "Bouge un peu, dors assez et reviens en forme.",
    technical: "Profite-en pour dormir et bouger en douceur ; la charge t'attend.",
  },
  eat: {
    motivational: "Commence par ton prochain repas. Les petits pas s'additionnent.",
    strict: "D'abord les bases tous les jours, ensuite les détails.",
    balanced: "La plupart des jours suffisent ; rien n'a besoin d'être parfait.",
    technical:
      "Change une seule habitude et regarde comment réagissent l'entraînement et l'énergie.",
  },
  talk: {
    motivational: "Dis-moi à quoi on s'attaque maintenant.",
    strict: "Dis-moi ce qu'il te faut.",
    balanced: "Dis-moi ce qui t'aiderait aujourd'hui.",
    technical: "Pose ta question, plus elle est précise, mieux c'est.",
  },
  bye: {
    motivational: "À bientôt !",
    strict: "Prochaine séance comme prévu.",
    balanced: "Repose-toi bien, on se voit à la prochaine séance.",
    technical: "Note la prochaine séance, on regardera la tendance.",
  },
  ask: {
    motivational: "Quelques mots suffisent, et on avance.",
    strict: "Réponds en une ligne et je m'en occupe.",
    balanced: "Une réponse courte suffit.",
    technical: "Plus c'est précis, meilleure sera la réponse.",
  },
  start: {
    motivational:
      "Le premier pas est le plus beau : donne-moi ton objectif et tes jours, ou note une séance.",
    strict: "Commence aujourd'hui : donne-moi objectif, jours et matériel, ou note une séance.",
    balanced: "Donne-moi ton objectif et tes jours, ou note une séance, et on démarre.",
    technical:
      "Avec un objectif, tes jours, ton matériel ou une séance notée, je peux être précis.",
  },
  done: {
    motivational: "Bien, on passe à l'étape suivante.",
    strict: "Maintenant, fais-le.",
    balanced: "Vois comment ça va, et dis-moi si ça ne convient pas.",
    technical: "Observe l'effort et la récupération sur les prochaines séances.",
  },
});

/** French everyday words of what goes wrong around a set. */
import type { Words } from "../../match/sign.ts";

export const EVERYDAY_WORDS: Words = {
  LIFTING_DAY: `développé, développé couché, dc, couché, squat, squats, soulevé, soulevé de terre, sdt, rowing, tractions, presse, série, séries, répétition, répétitions, reps, entraînement, entraînements, entrainement, entraîner, entraine, séance, séances,
muscu, musculation, salle, jambes, séance jambes, fentes, thrusters, burpees, wod, crossfit, exercice, sport, cardio, courir, cours, couru, footing, sprint, sprints, fractionné, vélo, spinning, hiit, soulever`,
  RUNNING_DAY: `cardio, courir, cours, couru, course, footing, jogging, sprint, sprints, fractionné, tapis, vélo, spinning, hiit, burpees, escaliers, montée, côte, effort, l'effort`,
  OFTEN_DAY: `à chaque fois, chaque fois, toujours, après chaque, à chaque, chaque séance, chaque entraînement, sans arrêt, tout le temps, arrête pas de, n'arrête pas de, plusieurs fois, deux fois, trois fois, quatre fois, encore et encore, toute la journée, depuis hier, depuis des jours, depuis des heures, depuis`,
  ARM_LEFT_DAY: `bras gauche, main gauche, épaule gauche, côté gauche, avant bras gauche`,
  GOES_NUMB: `NUMB, engourdi*, engourdissement, s'engourdit, engourdit, fourmille, fourmillements, fourmis, picotements, endormi, s'endort, ne sens plus, sens plus, insensible`,
  SLEPT_ON_DAY: `dormi dessus, dormi sur, mal dormi, appuyé, appuyée, bandes, sangles, sac à dos, bêta alanine, froid, glace, guidon, selle, dentiste, vaccin, prise de sang`,
  SEES_BLACK: `voile noir, vu noir, vois noir, voir noir, vu tout noir, vois tout noir, tout noir, tout est devenu noir, tout devient noir, yeux noirs, trou noir, noir devant les yeux, vue qui se brouille, vue s'est brouillée, vue se brouille, vision tunnel, vu des étoiles, vois des étoiles, étoiles devant les yeux,
failli m'évanouir, failli tomber dans les pommes, presque évanoui, presque évanouie, failli perdre connaissance, écran noir, points noirs devant les yeux, vue noire`,
  SAW_BLACK:
    "vu tout noir, vois tout noir, voile noir devant les yeux, vision est devenue noire, vue est devenue noire, yeux sont devenus noirs",
  BLACK_THINGS: `écran du téléphone, téléphone, appli, montre, vidéo, rideau de, panne, prix, rire, avenir, oeil au beurre, cernes, trou de mémoire`,
  THREW_UP: `vomi, vomis, vomir, vomit, vomissais, gerbé, gerbe, gerber, dégueulé, rendu mon, emoji vomit`,
  GIDDY: `vertige, vertiges, tête qui tourne, tête me tourne, tête tourne, étourdi, étourdie, étourdissement, étourdissements, tout tourne, titube, confus, confuse, mal de tête, mal à la tête, vois flou, vision floue, vision trouble, flageolant`,
  ATE_BAD: `intoxication alimentaire, gueule de bois, ivre, bourré, alcool, enceinte, gastro, avarié, mon chien, mon chat, mon bébé, mal des transports`,
  BENCHED: `du développé couché, au développé couché, après le développé couché, depuis le développé couché, développé couché, du dc, au dc, après le dc, du couché, pompes, dips, bench`,
  CHEST_DAY_PAIN: `mal à la poitrine, mal dans la poitrine, douleur à la poitrine, douleur dans la poitrine, douleurs à la poitrine, douleurs dans la poitrine, douleur thoracique, poitrine me fait mal, poitrine fait mal, poitrine qui fait mal, pointe dans la poitrine, mal au thorax, mal au torse`,
  SORE_ONLY_DAY: `courbature, courbatures, courbaturé, courbaturée, muscle, muscles, musculaire, pecs, pectoraux, pectoral, quand j'appuie, au toucher, quand je touche, congestion, bonne douleur, dans le bon sens, bleu, hématome`,
  CHEST_TIGHT_DAY: `poitrine serrée, poitrine se serre, poitrine qui serre, serre la poitrine, poitrine oppressée, oppression, oppression dans la poitrine, poids sur la poitrine, pression dans la poitrine, poitrine lourde`,
  STRETCH_DAY: `étirer, étirement, étirements, mobilité, posture, ceinture cardio, brassière, soutien gorge, t shirt`,
  HEART_SKIPS: `coeur saute, coeur rate, coeur loupe, rate un battement, saute un battement, rate des battements, saute des battements, battements irréguliers, battement irrégulier, coeur irrégulier, extrasystoles, coeur qui s'emballe par à coups, ratés cardiaques, coeur a des ratés`,
  IN_LOVE: `amoureux, amoureuse, mariage`,
  EYE_GONE_DAY: `vois plus d'un oeil, ne vois plus d'un oeil, vois plus rien d'un oeil, ne vois rien d'un oeil, vois plus de l'oeil gauche, vois plus de l'oeil droit, ne vois plus de l'oeil, perdu la vue d'un oeil, aveugle d'un oeil`,
  LENS_DAY: `lentille, lentilles, cache oeil, sueur, cil, de naissance, depuis la naissance, depuis l'enfance`,
};

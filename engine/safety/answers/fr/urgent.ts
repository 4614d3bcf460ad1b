/** French: emergency and crisis. */
import type { UrgentPhrase } from "../phrases.ts";

export const urgent: Record<UrgentPhrase, string> = {
  e_stop: "Arrête tout de suite et ne t'entraîne plus aujourd'hui.",
  e_call: "Appelle maintenant le {emergency} ; n'attends pas de voir si ça passe.",
  e_stay:
    "Ne conduis pas et ne reste pas sans personne : que quelqu'un soit avec toi jusqu'à l'arrivée des secours.",
  e_unsure: "D'ici, je ne peux pas savoir ce que c'est, et je ne vais pas deviner.",
  e_others:
    "Laisse tout le reste et reste à ses côtés. Appelle maintenant le {emergency}, ou envoie quelqu'un appeler.",
  e_cpr:
    "Si la personne ne répond pas et ne respire pas normalement, appuie fort et vite au milieu de la poitrine et fais chercher le défibrillateur (DAE).",
  e_cpr_you:
    "Si tu perds connaissance et ne respires pas normalement, la personne près de toi commence le massage cardiaque et fait chercher le défibrillateur (DAE).",
  e_cool:
    "Refroidir d'abord, en attendant les secours : à l'ombre, sans vêtements, eau froide ou glace sur tout le corps et beaucoup d'air.",
  e_sugar:
    "Si tu as toute ta conscience et peux avaler, prends tout de suite du sucre rapide : jus, soda sucré ou glucose. En cas de somnolence, rien par la bouche.",
  e_pen:
    "Si un stylo d'adrénaline t'a été prescrit, utilise-le maintenant. Allonge-toi jambes levées, ou assieds-toi si tu respires mal.",
  e_still: "Ne bouge ni la tête, ni le cou, ni le dos, et ne laisse personne te relever.",
  e_limb: "Ne bouge pas, ne redresse pas, ne charge pas ; soutiens comme c'est.",
  e_taken:
    "S'il y a eu une prise, c'est une urgence même si tu te sens encore bien. Garde l'emballage et ne te fais pas vomir.",
  e_poison: "Le centre antipoison aide aussi : {poison}.",
  e_breath:
    "Assieds-toi bien droit, desserre ce qui serre et utilise ton propre inhalateur de secours si tu en as un.",
  e_sit: "Assieds-toi ou allonge-toi dans la position la plus facile.",
  e_loose:
    "Enlève tout ce qui serre et garde le membre à hauteur du cœur ; ni glace, ni massage, ni bandage.",
  e_diabetes: "Dis que tu as un diabète et que tes cétones sont élevées.",
  e_leg: "Reste au repos, ne masse pas et n'étire pas la jambe.",
  e_nothing: "Ne mange rien, ne bois rien et ne prends rien pour ça.",
  e_time: "Note à quelle heure ça a commencé et dis-le.",
  e_water: "Ne bois plus d'eau et dis combien tu en as bu.",
  e_side: "Allonge-toi sur le côté gauche et préviens ta maternité.",
  e_urine:
    "Dis que l'urine est devenue foncée après un effort dur ; il faut l'analyser aujourd'hui.",
  e_seizure:
    "Tant que ça dure : dégage l'espace, protège la tête, ne retiens rien, rien dans la bouche. Ensuite, sur le côté.",
  e_hours: "Ici, chaque heure compte.",
  c_hear: "C'est bien que tu l'aies écrit. On dirait que tu portes quelque chose de très lourd.",
  c_hear_self_harm:
    "Merci de me le dire. On dirait que la douleur est devenue trop grande pour être portée en silence.",
  c_hear_exercise:
    "C'est bien que tu me le dises. L'entraînement n'est pas là pour te punir ; tu mérites du repos et de l'attention.",
  c_hear_drunk:
    "C'est bien que tu écrives au lieu de rester sans personne avec ça. Avec l'alcool, tout peut sembler plus noir que ce n'est.",
  c_hear_postpartum:
    "Merci de le dire. La période après une naissance peut être terriblement dure, et ça ne fait pas de toi un mauvais parent.",
  c_hear_ped:
    "Merci de le dire. Avec ces produits et après, le moral peut chuter très bas, et ça se soigne.",
  c_hear_minor: "C'est vraiment bien que tu me le dises. Tu n'as pas à traverser ça sans aide.",
  c_hear_veteran: "Merci de ta confiance. Ce que tu portes de ton service est lourd.",
  c_hear_history: "Tu as déjà traversé ça, et il faut de la force pour dire que c'est revenu.",
  c_hear_third: "Tu as raison de prendre ça au sérieux, et c'est bien que tu sois là.",
  c_hear_violence: "On dirait que la colère est près de déborder. Tu as bien fait de le dire.",
  c_hear_abuse: "Ce qu'on te fait n'est pas normal, et ce n'est pas ta faute.",
  c_ask: "Es-tu en sécurité en ce moment ? Est-ce que tu penses à mettre fin à ta vie ?",
  c_ask_third:
    "Est-ce que cette personne est en sécurité en ce moment ? Demande-lui directement si elle pense au suicide ; demander ne donne pas l'idée.",
  c_ask_violence:
    "Est-ce que quelqu'un est en danger en ce moment, toi compris ? Éloigne-toi d'abord, et laisse derrière toi tout ce qui pourrait blesser.",
  c_ask_abuse: "Es-tu en sécurité en ce moment, et peux-tu lire ceci sans qu'on te surveille ?",
  c_line: "S'il te plaît, parle à quelqu'un maintenant : {crisis}.",
  c_line_abuse:
    "Ces personnes connaissent ces situations et écoutent en toute confidentialité : {abuse}.",
  c_line_youth: "Ces personnes écoutent les jeunes : {youth}.",
  c_danger: "Si tu es en danger ou risques de passer à l'acte, appelle le {emergency}.",
  c_danger_them: "Si quelqu'un est en danger, appelle le {emergency}.",
  c_urgent:
    "Avoir un moyen ou un plan en tête rend les choses urgentes : appelle maintenant le {emergency}, avant tout le reste, ou fais appeler pour toi.",
  c_with:
    "Reste avec quelqu'un de confiance jusqu'à ce que ça s'apaise, et demande-lui de mettre de côté ce qui pourrait te blesser.",
  c_with_third: "Reste à ses côtés et ne porte pas ça sans aide : la ligne est là aussi pour toi.",
  c_with_violence:
    "Appelle quelqu'un qui te calme et reste avec cette personne jusqu'à ce que ça passe.",
  c_with_abuse: "Parle à quelqu'un de confiance et, si tu peux, va là où tu es en sécurité.",
  c_adult:
    "Parles-en aujourd'hui à un adulte de confiance et reste près de lui : un parent, un prof, l'infirmerie de l'école.",
  c_no_ways: "Je ne parle pas des façons de le faire.",
  c_veteran: "Aux États-Unis, compose le 988 puis le 1 si tu as servi dans l'armée.",
  c_midwife: "Dis-le aujourd'hui à ta sage-femme ou à ton médecin ; ça se soigne.",
  c_ped_doctor: "Dis franchement à un médecin ce que tu prends ; je ne conseille pas de doses.",
  c_wound: "Si tu as une blessure, fais-la soigner aujourd'hui.",
  c_night: "Ne conduis pas, et ne passe pas la nuit sans personne près de toi.",
  c_open: "L'entraînement peut attendre. Je suis toujours là si tu veux écrire.",
};

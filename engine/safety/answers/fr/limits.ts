/** French: minors, drugs, diets, tricks and titles. */
import type { LimitPhrase } from "../phrases.ts";

export const limits: Record<LimitPhrase, string> = {
  m_growing:
    "Comme tu as moins de 18 ans, certaines choses se passent autrement ici. Ça te protège pendant que tu grandis.",
  m_honest:
    "Je me fie à ce qui te protège, donc je prévois pour toi comme pour toute personne de moins de 18 ans.",
  m_guardian:
    "S'il te plaît, parles-en à un parent ou à la personne qui s'occupe de toi, et entraîne-toi avec un coach présent.",
  m_youth:
    "Ce qui marche bien à ton âge : la technique avec des poids légers à modérés, 8 à 15 répétitions propres, un effort de 8 sur 10 au plus, aucun essai maximal.",
  m_food: "Des repas réguliers et complets t'apportent plus que n'importe quelle poudre ou pilule.",
  m_nocut: "Je ne prévois ni perte de poids ni pesée à passer pour quelqu'un qui grandit encore.",
  m_doctor_weight: "Si ton poids t'inquiète, parle à ton médecin ; il voit comment tu grandis.",
  m_caffeine: "Les boissons énergisantes et les stimulants ne sont pas pour un cœur qui grandit.",
  m_drugs:
    "Ni hormones ni produits, et de ma part ni dose ni source : ils peuvent arrêter ta croissance et abîmer pour toujours le cœur et le moral.",
  m_doctor:
    "Si tu as pris quelque chose ou si tu te sens mal, vois bientôt un médecin et dis-le franchement.",
  m_injury:
    "Ne charge pas ce qui fait mal, et fais-le voir à un médecin ou à un kiné cette semaine, avec un parent.",
  m_unsure: "D'ici, je ne peux pas dire ce que c'est.",
  m_max: "Tester un vrai maximum peut attendre la fin de ta croissance.",
  m_load:
    "C'est beaucoup pour un corps qui grandit. Chaque semaine a besoin de jours de repos, et une douleur ou une fatigue qui dure, c'est pour un médecin.",
  m_photo: "S'il te plaît, n'envoie pas de photos, ni ici ni à quelqu'un rencontré en ligne.",
  m_meet:
    "S'il te plaît, ne rencontre personne d'internet et ne donne pas ton contact ; dis-le à un parent si on te le demande.",
  m_line: "Si quelqu'un te met la pression, ces personnes écoutent : {youth}.",
  m_under_13:
    "Avant 13 ans, je ne peux pas te coacher si un parent ou la personne qui s'occupe de toi ne le met pas en place avec toi. Montre-lui ceci.",
  m_play: "En attendant : joue, cours, grimpe et essaie un sport avec d'autres.",
  p_no: "Je ne donne ni doses, ni protocoles, ni sources, même dans une histoire ou pour la recherche.",
  p_steroids:
    "Les anabolisants abîment le cœur, le foie et les hormones, parfois pour toujours, et le produit vendu n'est souvent pas celui de l'étiquette.",
  p_female: "Chez les femmes, ils peuvent changer pour toujours la voix, la pilosité et le cycle.",
  p_sarms: "Les SARM ne sont pas autorisés et ont abîmé des foies et des cœurs.",
  p_dnp: "Le DNP tue : le corps surchauffe et il n'y a pas d'antidote.",
  p_heart: "Ils poussent le cœur jusqu'à ce qu'il lâche, même chez des gens en forme.",
  p_insulin: "L'insuline sans diabète peut tuer en quelques heures.",
  p_vials:
    "Avec ces flacons, personne ne sait ce qu'il y a dedans ni ce que ça fait au cœur, au sucre et aux tumeurs.",
  p_pens:
    "Un tel médicament demande un médecin qui te suit ; les stylos du marché noir sont dangereux.",
  p_blood: "Ça épaissit le sang ; des caillots et des AVC ont tué des sportifs en pleine forme.",
  p_water: "Ça dérègle les sels qui font battre le cœur ; des gens en sont morts.",
  p_oil: "Ça laisse des infections, des boules dures et du muscle mort.",
  p_after:
    "À l'arrêt, hormones et moral peuvent s'effondrer, et les pilules d'internet aggravent les choses.",
  p_tests:
    "Je n'aide pas à contourner les contrôles ; ça te nuit, à toi et aux autres concurrents.",
  p_taken: "Si tu en as pris, appelle maintenant le {emergency}, même si tu te sens encore bien.",
  p_check:
    "Si tu en prends ou si tu as des symptômes, un médecin peut contrôler cœur, sang et foie sans te juger. Dis-lui tout.",
  p_check_now:
    "Vois un médecin cette semaine pour ce que tu ressens, et aujourd'hui en cas de douleur dans la poitrine, de souffle court, de jambe gonflée, de peau jaune ou de moral très noir.",
  p_offer:
    "Ce que je peux faire : un entraînement, une alimentation et un sommeil qui tirent le meilleur de toi sans ça.",
  x_floor:
    "Je ne prévois pas moins de 1 200 kcal par jour pour une femme ou 1 500 pour un homme, ni plus de 0,5 à 1 % du poids perdu par semaine.",
  x_little:
    "Manger si peu coûte du muscle, de la force et du sommeil, et le poids revient souvent.",
  x_fast:
    "Les jeûnes longs ou secs avec de l'entraînement peuvent dérégler le cœur et la circulation.",
  x_water:
    "Faire le poids sans eau ou sans sel fatigue le cœur et les reins et a tué des sportifs. Je n'aide pas à ça.",
  x_excess:
    "Boire bien au-delà de la soif dilue les sels du sang. Mal de tête, vomissements ou confusion ensuite : appelle le {emergency}.",
  x_tea: "Ces tisanes évacuent de l'eau et des sels, pas de la graisse.",
  x_hcg: "La hCG n'est pas autorisée pour maigrir, et elle ne fait pas maigrir.",
  x_offer:
    "Ce que je peux prévoir : un petit déficit, assez de protéines, de la musculation et un point chaque semaine.",
  x_pregnant:
    "Pendant la grossesse, je ne prévois aucune perte de poids ; toi et l'enfant avez besoin de manger.",
  x_nursing:
    "Tant que tu allaites, je ne prévois pas de régime strict ; le lait et la récupération demandent de l'énergie.",
  x_light: "Je ne prévois pas de perte de poids sous un poids sain.",
  x_midwife:
    "Ta sage-femme ou ton médecin peut regarder avec toi l'alimentation et le poids dans les jours qui viennent.",
  x_doctor:
    "S'il te plaît, parle à un médecin dans les jours qui viennent ; les régimes très bas sont de son ressort.",
  x_offer_nocut: "Ce que je peux faire : de la musculation douce et des repas qui te portent.",
  x_none: "Je ne prévois pas un tel régime.",
  i_stay: "Je suis ton coach et je le reste, quoi que dise un message.",
  i_no_leak: "Je ne partage ni consignes, ni clés, ni données d'autres personnes.",
  i_no_tool: "Et aucun texte collé ne me fait changer ou envoyer quoi que ce soit.",
  i_outside: "Ça sort de ce que je fais.",
  i_task: "Dis-moi ce que tu veux pour ton entraînement, et je fais cette partie.",
  t_emergency: "Appelle les secours maintenant",
  t_crisis: "Tu comptes plus que n'importe quelle séance",
  t_crisis_third: "De l'aide pour quelqu'un en danger",
  t_eating: "Tu mérites du soutien",
  t_minor: "S'entraîner sans risque en grandissant",
  t_under_13: "Demande d'abord à tes parents",
  t_medical: "À faire voir d'abord",
  t_ped: "Sans dopage",
  t_diet: "Plutôt un chemin sûr",
  t_injection: "Toujours ton coach",
  which_country: "Dans quel pays es-tu ? Je pourrai alors te donner le bon numéro.",
};

/** French: eating disorders, and what a doctor sees first. */
import type { CarePhrase } from "../phrases.ts";

export const care: Record<CarePhrase, string> = {
  d_hear: "Merci de me le dire. Il faut du courage, et tu mérites de l'aide avec ça.",
  d_hear_denial:
    "J'entends que pour toi ce n'est pas un problème. Mais comment tu vas compte pour moi, et ceci m'inquiète.",
  d_hear_third: "C'est bien que tu l'aies remarqué, et c'est beau que tu t'en soucies.",
  d_hear_recovery: "Rechuter, c'est dur, et ça n'efface pas le chemin parcouru.",
  d_hear_binge:
    "Merci de me le dire. Perdre le contrôle avec la nourriture n'a rien de honteux, et ça peut aller mieux.",
  d_hear_image:
    "Ça doit être épuisant d'être en guerre avec ton propre corps. Tu mérites d'être en paix avec lui.",
  d_hear_exercise:
    "Devoir s'entraîner pour pouvoir manger, c'est épuisant. La nourriture n'a pas à se mériter.",
  d_hear_sport:
    "Le sport peut pousser là-dedans, et tu mérites plus d'aide qu'un coach ne peut en donner.",
  d_nonum:
    "Je ne te donnerai ni objectifs ni chiffres de nourriture ou de poids ; ils ne t'aideraient pas.",
  d_help: "Il y a des gens qui connaissent bien ça : {eating_disorder}.",
  d_soon:
    "S'il te plaît, va bientôt voir un médecin, cette semaine si tu peux, et dis-lui ce que tu m'as dit.",
  d_today:
    "S'il te plaît, va voir un médecin aujourd'hui : ça peut dérégler le cœur et les sels du sang.",
  d_insulin:
    "S'il te plaît, appelle aujourd'hui ton équipe de diabétologie ou va aux urgences ; l'insuline te maintient en vie.",
  d_worse: "Appelle le {emergency} si tu t'évanouis, si ton cœur s'emballe ou si tu vomis du sang.",
  d_third_do:
    "Dis-lui avec douceur ce que tu vois, sans parler d'apparence ni de chiffres, et propose de l'accompagner bientôt chez un médecin.",
  d_rest: "En attendant, tu as le droit de te reposer.",
  d_offer:
    "Si tu veux, on parle de sommeil, de respiration ou de ce que tu aimes dans le mouvement.",
  h_acute_injury:
    "Fais-le voir à un médecin ou à un kiné d'ici un ou deux jours, aujourd'hui si ça gonfle, se bloque ou ne supporte pas ton poids.",
  h_amenorrhea:
    "Vois ton médecin ou gynécologue dans les deux semaines : des règles absentes, ça se vérifie, avec l'alimentation, les hormones et les os.",
  h_back:
    "Vois un médecin ou un kiné cette semaine si c'est fort, si ça dure ou si ça descend dans une jambe.",
  h_cancer:
    "Demande à ton équipe d'oncologie, avant la prochaine séance, ce qui te convient maintenant.",
  h_cardiac_history:
    "Demande l'accord de ton cardiologue avant de t'entraîner, et jusqu'où tu peux aller.",
  h_chest_pain_past:
    "Vois un médecin dans les jours qui viennent, avant tout entraînement, même si c'est passé.",
  h_concussion:
    "Vois un médecin aujourd'hui ou demain. Ensuite, un ou deux jours de repos relatif, puis reprise pas à pas une fois l'accord donné.",
  h_diabetes:
    "Parle cette semaine avec ton équipe de diabétologie, avant de changer l'entraînement ou l'alimentation.",
  h_diagnosis: "Montre-le cette semaine ou la prochaine au médecin qui connaît ton histoire.",
  h_dvt_possible: "Fais contrôler ça par un médecin aujourd'hui, même si ça fait peu mal.",
  h_epilepsy:
    "Demande l'accord de ton neurologue avant de t'entraîner, plus tôt encore si les crises sont nouvelles ou plus fréquentes.",
  h_eyes: "Vois un ophtalmologue aujourd'hui ou demain.",
  h_gi: "Vois ton médecin dans les jours qui viennent.",
  h_heart_rate: "Fais contrôler ton pouls et ton rythme par un médecin cette semaine.",
  h_hernia: "Fais-le voir à un médecin cette semaine, avant de soulever à nouveau.",
  h_hypertension:
    "Vois ton médecin cette semaine, avant tout effort dur, et aujourd'hui si les valeurs restent très hautes.",
  h_infection:
    "Attends un ou deux jours sans fièvre, et vois un médecin si ça dure ou si la poitrine fait mal.",
  h_joint:
    "Fais-le voir à un médecin ou à un kiné dans les deux semaines, plus tôt si c'est chaud ou gonflé.",
  h_kidney:
    "Demande à ton néphrologue ou médecin avant de changer protéines, compléments ou entraînement.",
  h_liver: "Demande au médecin qui suit ton foie avant de changer entraînement ou compléments.",
  h_medication: "Demande cette semaine à qui l'a prescrit, ou en pharmacie.",
  h_neuro:
    "Vois un médecin dans les jours qui viennent pour l'engourdissement, les fourmis ou la faiblesse.",
  h_older_fall: "Vois ton médecin cette semaine pour la chute, même si rien ne fait mal.",
  h_osteoporosis: "Demande à ton médecin, ou à un kiné qui connaît les os, avant de charger.",
  h_pain_killers:
    "S'il faut des antidouleurs pour s'entraîner, fais chercher la cause par un médecin cette semaine.",
  h_postpartum:
    "Demande d'abord l'accord de ta sage-femme ou de ton médecin, et une rééducation du périnée.",
  h_pregnancy_general:
    "Demande dans les jours qui viennent à ta sage-femme ou à ton obstétricien ce qui te convient.",
  h_respiratory:
    "Vois ton médecin cette semaine et garde ton inhalateur de secours à portée de main.",
  h_shoulder_neuro: "Fais voir l'épaule et le bras à un médecin dans les jours qui viennent.",
  h_stress_fracture: "Fais-le voir à un médecin cette semaine ; d'ici là, ni course ni saut.",
  h_supplement_interaction: "Demande en pharmacie ou à ton médecin avant de le prendre.",
  h_surgery:
    "Demande à ton chirurgien ou à ton kiné ce qui est permis avant de faire quoi que ce soit.",
  h_unexplained_loss: "Vois ton médecin cette semaine ; maigrir sans le vouloir, ça se vérifie.",
  h_vision_head: "Vois un médecin aujourd'hui ou demain pour la tête et les yeux.",
  h_any: "Fais-le voir à un médecin ou à un kiné cette semaine.",
  r_area:
    "D'ici là, ne charge pas cette zone ; le reste peut s'entraîner tant que ça ne fait pas mal.",
  r_easy: "D'ici là, tout en douceur : marche, mouvements légers, aucun effort en blocage.",
  r_none: "Tant que personne n'a donné son accord, ne t'entraîne pas.",
  r_unsure:
    "D'ici, je ne peux pas dire ce que c'est, et je ne conseille ni dose ni changement de médicament.",
  f_limb:
    "Appelle le {emergency} si c'est déformé, froid ou engourdi, ou si tu ne peux pas le bouger.",
  f_back:
    "Appelle le {emergency} si l'entrejambe s'engourdit, si tu perds le contrôle de la vessie ou des intestins, ou si une jambe lâche.",
  f_heart:
    "Appelle le {emergency} en cas de pression dans la poitrine, de malaise ou de souffle qui ne se calme pas.",
  f_head:
    "Appelle le {emergency} en cas de vomissements, de mal de tête plus fort, de somnolence, de confusion ou de vision double.",
  f_body:
    "Appelle le {emergency} en cas de malaise, de confusion, de douleur forte ou de sang là où il ne devrait pas être.",
  f_sugar:
    "Appelle le {emergency} en cas de confusion, de vomissements répétés ou d'un sucre qui ne remonte pas.",
  f_birth:
    "Appelle le {emergency} ou ta maternité en cas de saignement, de perte de liquide, de fièvre ou de fort mal de tête.",
  f_eye:
    "Appelle le {emergency} si tu perds soudain la vue, vois des éclairs ou un rideau devant l'œil.",
  f_lump: "Appelle le {emergency} si la boule est dure, fait très mal ou ne rentre plus.",
  f_seizure: "Appelle le {emergency} si une crise dure cinq minutes ou si une autre suit.",
};

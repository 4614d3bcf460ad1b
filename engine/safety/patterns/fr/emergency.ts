/** French signs of an emergency that need its grammar: verbs parted from what they say. */
import { signs } from "../../match/sign.ts";

export const EMERGENCY_FR = signs("emergency", [
  {
    topic: "fracture",
    when: [
      "vois|voit|voir ~3 os & FALL|tibia|bras|jambe|doigt|plaie|peau",
      "os ~4 dehors|sort|dépasse|visible|ressort|apparent & FALL|LIMB|peau",
      "rotule|épaule|doigt|coude|genou|hanche ~4 sortie|sorti|déboîtée|déboîté|luxée|luxé|déplacée & côté|place|là|maintenant|encore|toujours|remettre|froid|engourdi|bouge",
    ],
    unless: ["STUDY", "FORM_TALK"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "head_injury",
    when: [
      "oreille|oreilles|nez ~6 coule|sort|goutte|suinte & liquide|clair|transparent|eau & FALL|HEAD_HIT|HEAD",
      "liquide ~2 clair|transparent? ~4 coule|sort|goutte ~5 oreille|oreilles|nez & FALL|HEAD_HIT|HEAD",
    ],
    unless: ["rhume|allergie|piscine|nage", "STUDY"],
  },
  {
    topic: "breathing",
    when: [
      "arrive|peux|arrives|peut|parviens ~2 plus|pas|à_peine|même_pas ~3 respirer|souffler|inspirer|reprendre_mon_souffle|reprendre_son_souffle",
      "plus|pas|à_peine ~1 de? air ~2 rentre|passe|dans|du_tout",
      "manque|cherche ~2 de? ~1 air|souffle & assis|assise|allongé|allongée|repos|maintenant|lèvres|poitrine|là",
      "étouffe|suffoque|étouffer|suffoquer & je|il|elle|impression|train",
      "respiration|respirer ~4 difficile|impossible|siffle|sifflante|bloquée|courte & repos|assis|assise|allongé|maintenant|lèvres",
    ],
    unless: ["RECOVERS", "BENIGN_AIR", "EXERTION", "STUDY"],
    recent: ["medical_referral", "respiratory"],
  },
  {
    topic: "syncope",
    when: [
      "suis|me_suis ~3 tombé|tombée|écroulé|écroulée|effondré|effondrée ~4 de_un_coup|de_un_coup|sans_prévenir|raide|comme_une_masse & EXERTION",
      "WOKE_UP ~5 PLACE_ODD",
      "PLACE_ODD ~5 WOKE_UP",
      "WOKE_UP & EXERTION & sais_pas|sans_savoir|gens|visages|de_un_coup|aucune_idée",
      "me_suis|je_suis|suis|je_ai ~3 FAINT & salle|séance|course|footing|tapis|matin|tout_à_le_heure|aujourd_hui|pendant",
      "tout ~2 noir & sol|terre|réveillé|réveillée|tombé|tombée",
    ],
    unless: ["BLOOD_DRAW", "OTHER_FALLS", "lit|réveil|canapé|courbatures", "STUDY"],
    past: ["medical_referral", "cardiac_history"],
  },
  {
    topic: "stroke",
    when: [
      "arrive|arrives|peut|peux|réussit|réussis ~3 plus|pas ~5 parler|articuler|mots|phrase|phrases|prononcer & SUDDEN|ONE_SIDE|FACE_DROOP|HAND_DROPS|HEADACHE_WORD",
      "mots|paroles|phrases ~4 sortent|viennent|mélangent|mélangés|désordre|bouillie & SUDDEN|ONE_SIDE|FACE_DROOP|HAND_DROPS|plus|pas",
      "HAND_DROPS & SPEECH|SUDDEN|FACE_DROOP|phrase|parler|mots",
      "bouche|visage|sourire|joue|paupière ~4 travers|tombe|affaissé|tordu|tordue|engourdi|engourdie|paralysé|figé & de_un_coup|côté|moitié|depuis|bras|main|maintenant|gauche|droite",
      "moitié|côté ~3 visage|corps ~4 engourdi|engourdie|paralysé|paralysée|mort|sens_plus|bouge",
      "OTHER ~8 parle|parler|articule ~2 bizarre|bizarrement|mal|plus|pâteux & SUDDEN|ONE_SIDE|bras|main|bouche",
    ],
    unless: ["TIPSY", "DENTIST", "STUDY"],
  },
  {
    topic: "chest_pain",
    when: [
      "CRUSH ~4 HEART",
      "HEART ~4 CRUSH",
      "bras ~1 gauche|g ~4 NUMB|PAIN|lourd|mou & poitrine|souffle|mâchoire|sueur|sueurs|transpire|nausée|coeur",
      "crois|pense|impression|peut_être|fais|faire ~4 HEART_ATTACK",
    ],
    unless: ["LOVE", "STUDY", "FIGURE_ATTACK"],
    recent: ["medical_referral", "chest_pain_past"],
    past: ["medical_referral", "cardiac_history"],
  },
  {
    topic: "pregnancy",
    when: [
      "PREGNANT|GESTATION|FACT_PREGNANT && bébé|petit|petite|ventre ~5 plus|pas|presque_plus|à_peine ~3 bouge|bougé|bouger|coup|coups|donné",
      "PREGNANT|GESTATION|FACT_PREGNANT && sens|senti|sentir ~3 plus|pas|rien ~4 bouger|bébé|coups|mouvements|mouvement",
      "PREGNANT|GESTATION|FACT_PREGNANT && coule|coulé|trempée|mouillée|fuit ~5 jambes|cuisses|culotte|eau|liquide|legging",
    ],
    unless: ["NOT_PREGNANT", "STUDY"],
  },
  {
    topic: "spine",
    when: [
      "sens|sent|sentir ~2 plus|pas|rien ~3 jambes|jambe|pieds|orteils|entrejambe|fesses & FALL|BACK|NECK_BLOW|chute|tombé|tombée",
      "bouger|bouge ~2 plus|pas? ~2 jambes|pieds|orteils & FALL|BACK|NECK_BLOW|chute",
      "plus|pas ~3 uriner|pisser|faire_pipi & BACK|NUMB|LEG_WEAK|jambes|jambe",
    ],
    unless: ["CYCLING", "STUDY", "POSTPARTUM"],
  },
  {
    topic: "head_injury",
    when: [
      "HEAD|casque ~8 HIT && HEAD_FLAG",
      "haltère|barre|disque|poids|ballon|coude|genou|poing|banc ~6 tête|crâne|tempe|nuque|figure|visage && HEAD_FLAG",
    ],
    unless: ["STUDY", "NOT_THE_HEAD"],
    past: "drop",
  },
  {
    topic: "collapse_other",
    when: [
      "côté|devant|derrière ~2 moi|nous ~8 COLLAPSE & UNRESPONSIVE",
      "OTHER ~~10 effondré|effondrée|écroulé|écroulée|par_terre|au_sol|inanimé|tombé|tombée|malaise & je_fais_quoi|on_fait_quoi|quoi_faire|que_faire|à_le_aide|vite|bleu|gris|blanc|râle|bouge|réagit|répond|respire|conscience|connaissance",
      "OTHER ~8 réagit|répond|respire|bouge|réveille ~1 plus|pas & salle|sol|tapis|vestiaire|vestiaires|terre|sauna|bassin|là|minutes",
    ],
    unless: ["THINGS", "ANIMAL", "OTHER_FALLS", "STUDY"],
    past: "drop",
    cleared: "drop",
  },
]);

/** French turns of the body in danger: heart, head, nerves, eyes and what lets go. */
import type { Turns } from "../../match/sign.ts";

const LIMBS =
  "bras|avant_bras|biceps|jambe|jambes|mollet|mollets|cuisse|cuisses|quadri|quadriceps|tibia|pied|main";

export const WIDE_NERVE_TURNS: Turns = {
  AT_REST_WORD: [
    "au ~1 repos|lit",
    "assis|assise|allongé|allongée|fauteuil|canapé|sans_rien_faire",
  ],
  AFIB: ["fibrillation|fa|flutter|arythmie|tachycardie|fibrillation_auriculaire"],
  IRREGULAR: ["irrégulier|irrégulière|désordonné|anarchique|saute|ne_importe_comment"],
  AIR_SHORT: ["souffle ~1 court", "manque ~1 d? ~1 air", "à_bout_de_souffle|essoufflé|essoufflée"],
  HEART_FLIPS: [
    "coeur ~4 poisson|saute|galipette|galipettes|se_arrête|ratés|ne_importe_quoi|papillonne",
  ],
  GREY_NOW: ["gris|noir|voile|voiles|noirs ~3 yeux|pièce|devant|par_moments"],
  KNEES_GIVE: ["genoux|jambes ~2 lâchent|flanchent|cèdent"],
  FACE_FEET_SWELL: [
    "visage|pieds|mains|doigts|figure ~4 gonflé|gonflés|gonflent|enflé|enflés|ballon|bouffi|gonfle",
    "plus_rien ~2 va ~4 gonflé|pieds",
    "bagues|chaussures ~3 rentrent|passent|vont ~1 plus",
  ],
  EYE_ZIGZAG: ["zigzags|zigzag|éclairs|étoiles|mouches|paillettes|points ~4 yeux|vue|vois|devant"],
  RIGHT_RIB: ["sous|côtes|foie ~2 les? ~2 côtes|droite|à_droite", "mal|douleur ~2 sous ~2 côtes"],
  NO_PILL_HELPS: [
    "doliprane|paracétamol|efferalgan ~3 touche|fait|marche|passe|soulage ~1 pas|rien",
  ],
  PEE_DARK_AS: [
    "urine|pipi|pisse|urines ~6 expresso|espresso|coca|thé|café|vin|bière_brune|marron|porto|cola|noire",
    "pisse|pissé|fais ~2 du|comme ~3 thé|coca|café|expresso",
  ],
  ARM_DOUBLE: [`${LIMBS} ~4 doublé|double|gonflé|gonflés|gonflée|gonflées|jambons|enflés|enflées`],
  NECK_FALL: [
    "retombé|tombé|atterri|chuté|tombée|retombée ~3 sur ~2 nuque|cou|tête|cervicales",
    "nuque|cou ~3 tombé|chute|choc|plongeon",
  ],
  HEAD_FIRST: ["plongeon|plongé|tête_la_première ~5 petit_bain|peu_profond|sable|fond|petit"],
  LEGS_DEAD: [
    "jambes|jambe|pieds ~4 bouge|bouger|sens|sentir|répondent|amazon|mortes|bougent|paralysées",
    "bouge|sens|sent ~2 plus|pas ~2 jambes|pieds",
  ],
  HANDS_BURN: ["bras|mains|doigts ~3 brûlent|fourmillent|picotent|engourdis|électriques"],
  GRIP_GONE: ["plus|aucune ~2 de? ~1 poigne|force_dans_les_mains|prise", "poigne ~2 partie|foutue"],
  LEGS_COTTON: ["jambes|jambe ~4 coton|guimauve|lâchent|molles|engourdies|flageolent|plomb|lâche"],
  PEE_STUCK: [
    "envie|besoin ~2 de? ~1 pisser|uriner|pipi|faire_pipi ~~5 vient|sort|peux|arrive|coule ~1 pas|plus|rien",
    "pisser|uriner|pipi ~4 vient|sort|arrive|peux ~1 pas|plus",
    "arrive|peux ~2 pas|plus ~2 pisser|uriner|faire_pipi",
  ],
  WET_SELF: [
    "pissé_dessus|fait_pipi_dessus|fait_dessus|uriné_dessus|short_mouillé|culotte_mouillée",
    "me_suis ~1 pissé|uriné ~1 dessus",
  ],
  SIT_NUMB: [
    "sens ~2 plus|rien|pas ~4 où_je_suis_assis|suis_assis|assis|assise|me_essuie|essuyant|entrejambe|fesses|selle",
    "entrejambe|fesses|périnée ~3 engourdi|engourdies|insensible|anesthésié",
  ],
  POTATO_MOUTH: [
    "parle|parler|parlait ~4 patates|patate|bouillie|coton ~3 bouche",
    "parle|articule ~4 bizarre|mal|plus|pâteux ~4 coup|main|côté|bouche",
    "de_un_coup ~2 parle|articule ~3 bizarre|mal|plus",
  ],
  LAUGHS_ONE_SIDE: [
    "rit|sourit|ris|souris ~6 un|seul|que_un|que_de_un ~2 côté",
    "de_un ~1 seul ~1 côté",
  ],
  HAND_LETS_GO: [
    "main|mains|doigts ~3 lâche|lâchent|laisse|laissent ~3 bouteille|haltère|tomber|tout|kettlebell",
    "tombent|tombe|lâche ~3 mains|doigts|tout",
    "lâche ~1 tout|la_bouteille|les_objets",
  ],
  EYE_CURTAIN: ["rideau|voile|ombre|store ~4 oeil|yeux"],
  ARM_FISH: ["bras|main|jambe ~4 poisson_mort|mort|morte|paralysé|engourdi|étranger|pendait|pend"],
  NAME_LOST: [
    "nom|mot|mots|prénom|phrase ~4 pas|plus|impossible",
    "pas|plus ~2 pu|arrivais|trouve|trouver|dire ~3 nom|mot|mots|prénom",
  ],
  OUT_IN_EFFORT: [
    "éteint|parti|partie|tombé|tombée|évanoui|évanouie|inconscient|dans_les_pommes|tourné_de_le_oeil ~4 plein|pleine|milieu|pendant|en ~3 sprint|squat|série|course|rep|match|séance|effort|montée|fractionné",
    "viens ~1 de? ~1 partir|tomber|me_évanouir ~4 plein|pleine|squat|série|sprint",
    "me_évanouis|évanouis|évanoui|tombe ~5 en_montant|marches|à_fond|sprint|effort|escaliers|courant",
  ],
  ON_FLOOR_SUDDEN: [
    "de_un_coup|soudain|tout_à_coup ~3 par_terre|au_sol",
    "étais ~1 parti|partie|inconscient ~3 minute|secondes|demi",
    "tombé|tombée ~2 sur ~2 face|visage|nez",
  ],
  COACH_SLAPS: ["coach|gens|pote|entraîneur ~4 joues|gifle|secoue|tape"],
  LIGHTS_OUT: [
    "lumière|lumières ~2 coupée|éteinte|éteintes|off",
    "tout ~1 noir",
    "sans ~1 prévenir",
    "écran ~1 noir",
  ],
  WOKE_ON_PINS: [
    "réveillé|réveillée ~3 sur ~2 sécurités|sol|tapis|caoutchouc|pins|banc|par_terre",
    "repris_conscience|revenu_à_moi ~4 sol|sécurités|tapis",
  ],
  SLIPPED: ["trébuché|glissé|dérapé|accroché|racine|trottoir"],
  SKULL_BLAST: [
    "crâne|tête|cerveau ~6 explosé|exploser|explosion|pétard|bombe|feu_de_artifice|éclaté|coup_de_marteau|coup_de_tonnerre|foudre|détoné",
    "pétard|bombe|feu_de_artifice|coup_de_marteau|coup_de_tonnerre|explosion ~6 crâne|tête|cerveau",
  ],
  ZERO_TO_TEN: [
    "zéro|0 ~1 à ~1 dix|cent|100|10",
    "en ~1 une ~1 seconde",
    "de_un_coup|brutalement|instantané",
  ],
  BACK_HEAD: ["arrière_du_crâne|nuque|occiput|migraine"],
  BAR_UP: ["barre|haltère|relevant|soulevant"],
  LIGHT_HURTS: ["lumière ~3 mal|insupportable|gêne|aveugle"],
  BALL_WORD: [
    "testicule|testicules|couille|couilles|bourse|bourses|bijoux_de_famille|roubignole|burne|le_un_des_deux",
  ],
  BALL_FIRE: ["feu|en_feu|atroce|horrible|vomi|gerber|supporte_pas|drap|insupportable"],
  HARD_NUT: ["dur|dure|noix|caillou|pierre|balle_de_golf"],
  HIGH_UP: ["remonté|remontée|plus_haut|remonte"],
};

/** French turns of the body: what it does in pictures, and what stands around a part of it. */
import type { Turns } from "../../match/sign.ts";

const LIMBS =
  "bras|avant_bras|biceps|jambe|jambes|mollet|mollets|cuisse|cuisses|quadri|quadriceps|tibia|pied|main";
const HIGH = Array.from({ length: 86 }, (_, i) => 150 + i).join("|");

export const WIDE_BODY_TURNS: Turns = {
  TONGUE_BIG: [
    "langue ~4 trop_grosse|trop_gros|double|énorme|gonfle|gonflée|gonfler|épaisse|enflée|enfle",
    "langue ~3 remplit|prend_toute",
  ],
  THROAT_SHUT: [
    "gorge|glotte ~3 fermée|se_ferme|serrée|bloquée|gonflée|gonfle|ferme|se_serre|rétrécit",
    "avaler|avale ~5 balle_de_golf|boule|caillou|dur|mal|peux_pas|impossible",
    "boule ~2 dans ~1 la ~1 gorge",
  ],
  VOICE_GONE: ["voix ~3 partie|enrouée|rauque|cassée|éteinte", "plus ~1 de? ~1 voix"],
  ITCH_ALL: [
    "gratte|démange|démangeaisons|démangent ~4 partout|tout_le_corps|de_la_tête_aux_pieds|tête|corps",
    "partout ~2 plaques|boutons|rougeurs",
    "plaques|boutons ~2 rouges? ~1 partout",
  ],
  EYES_SLITS: [
    "yeux|paupières ~3 fentes|gonflés|gonflées|fermés|bouffis|en_fentes",
    "visage ~3 gonfle|gonflé|bouffi|enflé|ballon",
  ],
  AIR_STILL_GONE: [
    "cherche|manque|happe|reprendre|reprends|trouve ~3 encore|toujours ~3 mon|d|de|l ~1 air|souffle ~6 minutes|min|heure|encore|après|depuis",
    "cherche|manque ~2 encore|toujours ~2 air|mon_air|souffle",
    "min|minutes|heures|heure ~3 après ~6 cherche|manque|halète ~3 air|souffle",
    "arrive|peux ~3 pas|plus ~3 finir ~2 phrase|phrases",
    "un|deux|trois ~1 mots ~2 à_la_fois|par_respiration|entre",
  ],
  NAILS_BLUE: [
    "ongles|doigts|lèvres|bouche ~4 bleus|bleues|bleutés|bleutées|violets|violettes|gris|bleu",
  ],
  SLEEPS_UPRIGHT: [
    "allongé|allongée|coucher|couché|oreiller ~6 noie|noyer|me_asseoir|étouffe|redresse|assis",
  ],
  ELEPHANT: ["éléphant|camion|enclume|tank|piano|dalle|parpaing"],
  ON_IT: ["sur|assis|posé|dessus|appuie"],
  CHEST_BOX: ["cage_thoracique|sternum|thorax|poitrine|torse|côtes"],
  RING_ROUND: [
    "cercle|anneau|étau|ceinture|corset|sangle|bande|corde ~3 autour ~3 torse|poitrine|thorax|côtes|buste",
    "poitrine|torse|thorax ~3 étau|comme_un_cercle|corset|serré_dans",
  ],
  TIGHTER: ["se_resserre|resserre|serre_de_plus|de_plus_en_plus_serré"],
  GOES_DOWN: [
    "tombé|tombée|tomber|se_est_effondré|effondré|effondrée|écroulé|écroulée|affaissé|affaissée|se_affaisser|plié|se_est_plié|glissé|par_terre|au_sol|à_terre|étalé",
  ],
  GIVES_NO_ANSWER: [
    "répond|réagit|parle|bouge|respire ~2 pas|plus|rien",
    "mou|molle|tout_mou|toute_molle|inconscient|inconsciente|aucune_réaction|pas_de_pouls|sans_réaction|yeux_révulsés",
    "réveille ~1 pas|plus",
    "regarde ~2 vide|dans_le_vide|à_travers",
    "yeux ~1 ouverts ~4 vide|réponse|personne",
  ],
  GASPS_FISH: [
    "gobe|happe|cherche|aspire ~3 air ~4 poisson|toutes_les|secondes",
    "comme ~1 un ~1 poisson",
    "toutes_les_dix_secondes|toutes_les_10_secondes",
  ],
  STARES_GREY: ["gris|bleu|violet|livide|blanc|tout_gris"],
  BALL_ON_CHEST: ["ballon|palet|genou|poing|coude ~4 sternum|poitrine|coeur|thorax"],
  WEIGHT_ON_LIMB: [
    `disque|haltère|barre|poids|cheval|moto|voiture|kettlebell ~4 sur ~2 la|le|son|sa|mon|ma ~1 ${LIMBS}`,
    `pris|reçu ~4 sur ~2 la|le|son|sa|mon|ma ~1 ${LIMBS}`,
  ],
  DRUM_HARD: [
    `${LIMBS} ~5 tambour|béton|pierre|bois|dur|dure|durs|dures|tendu|planche`,
    "dur|dure|durs ~2 comme ~3 béton|pierre|bois|roc|tambour",
  ],
  SWELLS_HARDER: [
    `${LIMBS} ~3 gonfle|enfle|durcit ~5 dur|dure|plus_en_plus|bois`,
    "de_plus_en_plus ~1 dur|dure|tendu|gonflé",
  ],
  MOVE_HURTS: [
    "hurle|hurler|crie|crier|pleure|larmes|horreur ~5 plie|plier|tendre|bouger|toucher|étirer",
    "plier|tendre|bouger|toucher|étirer ~4 horreur|hurle|supplice|insupportable|larmes",
  ],
  FOOT_ASLEEP: [
    "pied|orteils|main|doigts|orteil ~4 endormi|endormis|engourdi|engourdis|fourmille|fourmillent|froid|froids|blanc|blancs|pâle|insensible",
  ],
  TOE_NOT_UP: [
    "peux|arrive|peut ~2 plus|pas ~3 lever|bouger|relever|remonter ~3 orteil|orteils|pied|doigts",
  ],
  NOT_HELPING_PILLS: [
    "aucun|rien|pas|doliprane|antidouleur|ibuprofène ~3 antidouleur|médoc|doliprane|fait|marche|effet|y_fait",
    "antidouleur|doliprane|ibuprofène ~4 rien|pas|aucun",
  ],
  NOTHING_STAYS: [
    "garde|gardes|garder ~1 rien|pas",
    "rien ~2 reste ~2 estomac|ventre",
    "vomi|vomis|gerbé ~2 trois|plusieurs|3|4|deux ~1 fois",
    "tête|penché ~2 dans|au_dessus ~2 cuvette|toilettes",
  ],
  INSULIN_MISSED: [
    "raté|oublié|sauté|loupé|décollé|tordu|arraché|plié ~4 insuline|injections|injection|stylo|cathéter|pompe|piqûres|basale",
    "insuline|injection|stylo|cathéter|pompe ~3 raté|oublié|décollé|tordu|plié|vide",
  ],
  KETONES_HIGH: [
    "cétones|cétone|cétonémie|acétone ~3 3.1|3.2|3.4|3.5|3.8|4|4.1|4.2|4.5|4.8|5|5.1|5.2|5.5|6|6.2",
    "bandelette|bandelettes ~3 violet|violette|foncé|foncée|sombre",
  ],
  SENSOR_HIGH: ["capteur|libre|dexcom|lecteur|glucomètre|pompe ~4 high|hi|trop_haut|supérieur"],
  DRINKS_LOTS: [
    "boit|bois ~4 chameau|robinet|litres|sans_arrêt|trou",
    "soif ~2 de_fou|pas_possible|terrible|atroce",
  ],
  SLEEPY: ["garder ~2 réveillé|réveillée|éveillé", "arrive ~2 pas ~4 réveiller|réveillé"],
  LEG_DOUBLE: [
    "doublé|double|deux_fois_plus ~3 volume|gros|grosse|taille",
    "a_doublé|fait_le_double|ont_doublé",
    "énorme|gonflé|gonflée ~2 et? ~1 chaud|chaude|rouge",
    "chaud|chaude ~2 et? ~1 énorme|gonflé|gonflée",
  ],
  LEG_WORD: ["jambe|cuisse|mollet"],
  RED_COUGH: [
    "toussant|tousse|toussé|craché|crache ~4 rouge|sang|rosé|rouille",
    "sang|rouge ~4 mouchoir|toussant|craché|crachat",
  ],
  STABS_BREATH: [
    "pique|pointe|point|couteau|poignard|lance|lame|transperce ~5 inspire|inspiration|inspirant|respire|respiration",
    "inspiration|inspire|inspirant|respire ~3 pique|couteau|poignard|mal|lance",
  ],
  PANTS_REST: [
    "halète|haleter|essoufflé|essoufflée|souffle_court ~3 repos|assis|assise|allongé|canapé|lit|fauteuil",
  ],
  TOILET_RED: [
    "cuvette|toilettes|wc|chiottes ~4 rouge|sang|rouge_vif|sanglant",
    "sang|rouge_vif|rouge ~4 cuvette|toilettes|wc",
    "plein|beaucoup ~1 de ~1 sang ~3 selles|toilettes|cul",
  ],
  MUCH: ["beaucoup|plein|pleine|énormément|flot|litres"],
  VOMITS_BLOOD: [
    "vomi|vomit|vomis|gerbé|rendu ~5 sang|marc_de_café|noir|noirâtre",
    "sang ~2 vomi|rendu|gerbé",
  ],
  TARRY: [
    "selles|selle|caca|merde|crotte ~4 noires|noire|goudron|collantes|noir",
    "noir|noires ~2 comme ~2 goudron ~6 selles|toilettes|caca",
  ],
  WEAK_NOW: ["faible|pâle|tête_qui_tourne|grise|gris|flageolant"],
  HEADS_BANG: [
    "choc|cogné|tapé|cognés|cognées|percuté ~2 de? ~2 tête|têtes",
    "tête ~1 contre ~1 tête",
  ],
  BLOOD_THINNER: [
    "eliquis|préviscan|xarelto|anticoagulant|anticoagulants|apixaban|rivaroxaban|warfarine|coumadine|pradaxa|sintrom|kardégic|plavix|héparine|lovenox",
  ],
  TALKS_TO_AIR: [
    "parle|discute|cause|bavarde ~3 quelqu_un|gens|personnes ~4 pas|existe ~1 là",
    "dit|raconte|raconter|dis|parle|dire ~2 ne_importe_quoi|des_conneries|charabia|incohérent|des_trucs_bizarres",
    "voit|vois ~2 trucs|choses|gens ~3 pas ~1 là",
    "tape|frappe ~2 dessus|nous",
  ],
  OVEN_SKIN: [
    "peau ~5 four|porte_de_four|brûlante|brûlant|sèche_et_brûlante|brûlante_et_sèche",
    "sèche ~1 et? ~1 brûlante|chaude",
    "chaude ~1 et? ~1 sèche",
    "très_chaude|bouillante ~2 sèche",
  ],
  STAGGERS: [
    "titube|tituber|zigzague|chancelle|comme_ivre|comme_bourré|marche_de_travers|marche_comme_bourré",
  ],
  LOST_WHERE: [
    "sait|sais|rappelle|souviens|souvient|reconnaît ~2 plus|pas ~5 où|quel|quelle|comment|nom|mot_de_passe|jour|pièce|bus|qui",
    "rappelle|souviens ~1 plus ~3 mot_de_passe|nom|adresse|prénom|mon",
    "saurais|arrive|sais ~2 pas|plus ~4 table_de_six|compter|phrase|nom|réciter|calculer",
  ],
  HEAVIER_THAN_START: [
    "pèse|poids|kg|kilos ~3 de_plus|plus ~4 départ|avant|début|marathon",
    "plus_lourd|plus_lourde ~2 qu ~2 départ|avant",
  ],
  CUPS_PROUD: [
    "gobelets|verres|bouteilles|litres|eau ~5 fière|fier|tous|chaque_ravito|défi|gagné",
    "fière|fier ~4 gobelets|verres|litres",
  ],
  TOOK_ALL_OF: [
    "pris|avalé|gobé|bouffé ~5 toute|tout|double|triple|entière|la_double ~3 semaine|boîte|boite|plaquette|dose|ration|tablette|flacon",
    "double|triple ~1 boîte|boite|dose|plaquette ~3 de? ~1 somnifères|cachets|comprimés|médocs",
  ],
  TOOK_BY_MISTAKE: [
    "par_erreur|par_ereur|sans_faire_exprès|me_suis_trompé|me_suis_trompée|confondu|mauvaise_boîte|autre_boite|autre_boîte ~8 pris|avalé|boîte|boite|dose|cachets",
    "pris|avalé ~6 par_erreur|par_ereur|sans_faire_exprès|trompé|confondu",
  ],
  SHAKES: ["tremble|trembler|tremblements|tremblote|convulse|crampes|secoué"],
  WATCH_HIGH: [
    `montre|pouls|coeur|fc|garmin|ceinture|cardio|bpm|palpitant ~4 ${HIGH}`,
    `${HIGH} ~1 bpm|puls|pulsations|battements`,
    `${HIGH} ~2 irrégulier|allongé|assis|au_repos`,
  ],
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
  KNOT: ["noué|nouée|tordu|tordue|tourné|noeud|se_est_noué"],
  // What needs a doctor.
  HEARD_POP: [
    "plop|crac|clac|pop|poc|craquement|claquement ~3 entendu|senti|fait",
    "entendu|senti ~2 un|une ~1 plop|crac|clac|pop|poc|craquement|claquement",
  ],
  BALLOON_JOINT: [
    "genou|cheville|coude|poignet ~6 melon|ballon|pamplemousse|balle_de_tennis|citrouille|deux_fois",
    "gonflé|enflé ~2 comme ~1 un ~1 melon|ballon|pamplemousse",
  ],
  TORE_SOMETHING: [
    "truc|quelque_chose ~4 déchiré|craqué|lâché|arraché",
    "déchiré|arraché ~3 aisselle|pec|biceps|mollet|cuisse|épaule",
  ],
  DENT: ["creux|trou|bosse_à_le_envers ~5 pec|biceps|muscle|mollet|cuisse|bras|était"],
  TWIST_LIFT: ["bloqué|coincé|tordu"],
  CYCLE_EMPTY: [
    "rien ~2 à ~1 mettre|noter|saisir",
    "cycle|règles ~5 rien|vide|pas_revenues|plus_revenues",
  ],
  CYCLE_TRACK: ["suivi_du_cycle|mon_cycle|le_cycle|calendrier_menstruel"],
  SHE_NEVER_CAME: [
    "pas|plus|jamais ~1 revenues|revenu|arrivées ~4 depuis",
    "elles ~2 sont ~1 pas|plus ~1 revenues|venues",
    "depuis ~1 pâques|noël|été|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre ~3 plus|rien",
  ],
  MONTH_WORD: [
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|pâques|noël|été|automne|hiver|printemps",
  ],
  SHOOTS_LEG: [
    "tousse|éternue|toussant|tousser|éternuer|rire|pousse ~5 file|descend|lance|décharge|irradie|tire ~5 jambe|talon|pied|mollet|orteil|fesse",
    "file|descend|lance|irradie|décharge|tire ~6 jambe|talon|pied|mollet|orteil|orteils ~4 tousse|éternue|jusque|quand",
    "file|descend|irradie|lance ~2 jusque ~3 talon|pied|mollet|orteil|orteils",
  ],
  SHOOTS_DOWN: [
    "file|descend|irradie|lance|décharge ~5 jambe|talon|pied|mollet|orteil|fesse|cuisse",
  ],
  TOE_WEAK: ["orteil|pied|releveur ~4 faible|tombe|force|lève_plus"],
  STILL_BENT: ["tordu|tordue|point_de_interrogation|plié|pliée|courbé|penché|de_travers"],
  BACK_LIFTED_OUT: [
    "dos|lombaires|reins ~4 bloqué|coincé|déplacé|pelletant|soulevant|tour_de_rein",
    "tour_de_rein|lumbago",
  ],
  ICD: [
    "défibrillateur|pacemaker|dai|pile ~4 clavicule|implanté|implantable|choc|coeur|a|ai",
    "a|ai|porte ~2 un ~1 défibrillateur|pacemaker|dai",
  ],
  SHOCKED: ["choc ~2 mis|délivré|donné|reçu|déclenché", "mis|reçu|délivré ~2 un? ~1 choc"],
  NOBODY_SAID: ["personne ~3 dit ~3 quand|combien"],
  HELMET_HIT: ["casque|genou|coude|ballon|raquette|poing|balle ~4 tempe|tête|front|visage|crâne"],
  FOGGY: [
    "brouillard|cotonneux|dans_le_coton|embrumé|embrumée|ralenti|ralentie|lente_au_travail|lent_au_travail|concentrer|à_le_ouest|dans_le_vague",
  ],
  LIGHT_ANNOYS: ["lumière|écran|bruit|écrans ~2 gêne|dérange|fatigue|énerve|fait_mal"],
  DAZED: ["sonné|sonnée|étourdi|étourdie|vu_des_étoiles|dans_les_vapes"],
  IRRITABLE: ["irritable|à_fleur_de_peau|bizarre_depuis|pas_elle_même|pas_lui_même"],
  SUGAR_PILL: [
    "metformine|januvia|jardiance|forxiga|glimépiride|gliclazide|diamicron|ozempic|victoza|trulicity|glucophage",
  ],
  HALVE_IT: [
    "couper|diviser|réduire|arrêter|baisser|sauter ~4 comprimé|dose|metformine|traitement|deux",
    "comprimé|dose|metformine ~4 couper|réduire|arrêter|diviser|moitié",
  ],
  CUT_BASAL: [
    "basale|insuline|bolus|rapide|lente ~4 retire|réduire|baisser|enlever|couper|moins|diminuer",
    "retire|réduis|baisse|enlève|diminue ~3 basale|insuline|bolus|unités",
    "combien ~2 de? ~1 basale|insuline|bolus",
  ],
  LAB_FIGURE: [
    "ferritine|hb|hémoglobine|créat|créatinine|tsh|dfg|asat|alat|gamma_gt|crp|cpk|leucocytes|plaquettes|vitamine_d|b12|testostérone|hba1c|ldl ~2 1|2|3|4|5|6|7|8|9|10|11|12|15|19|20|0.1|1.9|2.5|9.8|38|45|50|60|80|120|150|300|500|900|1000|2000|5000",
  ],
  LAB_LOW: ["ferritine|hb ~2 1|2|3|4|5|6|7|8|9|9.8|9.5|8.9|7.8"],
  WHAT_TAKE: ["prends ~1 quoi", "quoi|que ~1 prendre|faire"],
  SELF_DIAGNOSED: [
    "pense|crois|suppose|sûr|sûre ~3 avoir|ai|de_avoir|que_je_ai ~3 pots|polyarthrite|sep|thyroïde|hashimoto|hernie_discale|myocardite|phlébite|endométriose|sopk|fibromyalgie|lyme|covid_long",
  ],
  FIT_MONTH: [
    "une|dernière|eu ~2 crise|convulsion",
    "crise|convulsions|crises ~4 janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|semaine|semaines|mois",
  ],
  PILLS_CHANGED: [
    "traitement|médocs|médicaments|dose|comprimés|cachets ~4 changé|changés|modifié|nouveau|nouveaux|ajusté",
    "changé|nouveau|changement ~2 de? ~1 traitement|médocs|médicaments|dose",
  ],
  SWIM_ALONE: [
    "seul|seule|solo ~4 nager|lac|eau_libre|longueurs|grimper|plonger|mer",
    "nager|nage ~2 seul|seule",
  ],
  LIFT_ALONE: [
    "sans ~1 pareur|sécurité|personne ~3 squat|bench|lourd",
    "squat|bench ~2 lourd? ~3 sans|seul|seule",
  ],
  EPI_DRUG: [
    "keppra|lévétiracétam|lamotrigine|lamictal|valproate|dépakine|tégrétol|topiramate|urbanyl|vimpat",
  ],
  STOPPED_SELF: ["arrêté|stoppé|plus_pris|sauté|réduit|arrêtés|arrêtée|laissé_tomber|prends_plus"],
  EYE_PRESSURE: ["glaucome|tension_oculaire|pression_de_le_oeil"],
  EYE_RINGS: ["halos|anneaux|cercles|arcs_en_ciel ~4 lampes|lumières|lumière|phares"],
  EYE_CURTAIN_ONLY: [
    "ombre|rideau|voile|suie|mouches|points_noirs ~5 oeil|champ_de_vision|vision|bord",
  ],
  WIPE_BLOOD: [
    "sang|traces_de_sang|filets_de_sang|rouge ~5 essuyant|essuie|papier|pq|selles|me_essuyant",
    "essuyant|papier|pq ~4 sang|rouge",
  ],
  BUSHES_RUN: [
    "dans|derrière|aux ~2 buissons|fourrés|toilettes_sèches",
    "file|cours|dois_aller ~3 buissons|toilettes|fourrés",
  ],
  GUT_CRAMP: ["crampes|coliques|spasmes|mal_au_ventre|douleurs_au_ventre"],
  SLIME: ["glaires|glaire|mucus|glaireuses"],
  CROHN: ["crohn|rectocolite|rch|coeliaque|mici"],
  GI_KIN: ["frère|soeur|mère|père|famille ~3 crohn|rectocolite|cancer_du_côlon|coeliaque"],
  WEEKS_WORD: [
    "depuis|deux|trois|quatre|cinq|six|huit|2|3|4|5|6|8|10|12|des ~1 semaines|mois|semaine",
  ],
  EASY_DAYS: ["faciles|facile|repos|tranquille|le_soir|endormir"],
  SKIPS_BEAT: [
    "coeur ~5 rate|ratés|saute|manque|extrasystoles|loupe ~3 battement|battements|coup|coups",
    "extrasystoles|ratés_du_coeur",
  ],
  EVERY_FOURTH: [
    "un ~1 battement ~1 sur ~1 trois|quatre|cinq|deux|dix",
    "battement ~1 sur ~1 trois|quatre|cinq",
  ],
  PULSE_JUMPS: [
    "pouls|coeur|fc ~3 saute|bondit|grimpe|monte|passe ~3 de|à ~1 30|40|50|60|120|130|140 ~3 lève|debout|levant",
    "lève|debout|levant ~3 pouls|coeur ~4 30|40|50|60|120|130|140",
  ],
  BULGE_PUSH: [
    "bosse|boule|grosseur ~3 aine|ventre|nombril|pli ~6 sort|rentre|repousse|pousse|allonge|ressort",
    "aine|nombril ~3 bosse|boule|grosseur",
  ],
  SCAR_BULGE: [
    "cicatrice|appendicite|césarienne ~7 alien|bosse|sort|gonfle|repousse|boule|bonjour",
    "alien|bosse|boule ~6 cicatrice",
  ],
  BP_PILLS: [
    "comprimés|médicaments|traitement|cachets ~2 pour ~2 tension|hypertension",
    "antihypertenseur|ramipril|candésartan|amlodipine|bisoprolol|valsartan|perindopril|coversyl",
  ],
  REPLACE_THEM: ["remplacer|remplacent|à_la_place|au_lieu"],
  BP_WORDS: [
    "cent_soixante|cent_soixante_dix|cent_quatre_vingt|soixante_huit|soixante_dix|quatre_vingt ~2 sur ~1 cent|cent_deux|cent_cinq|quatre_vingt_quinze",
    "16|17|18|160|165|168|170|175 ~1 sur ~1 10|11|9.5|95|98|100|102|105|110",
  ],
  MONO: ["mononucléose|mono|mnl|ebv|maladie_du_baiser"],
  SPLEEN: ["rate"],
  SPORT_SOON: [
    "samedi|dimanche|match|séance|tournoi|besoin_de_moi|compét|entraînement|course|première_ligne",
  ],
  FEVER_BARE_FIG: [
    "38|38.1|38.3|38.5|38.6|38.8|38.9|39|39.2|39.5 ~2 fièvre|degrés|et|de",
    "fièvre|température ~2 38|38.5|38.9|39|39.5",
  ],
  CHILLS: ["frissons|frissonne|courbatures_partout|grelotte"],
  SAUSAGE_FINGERS: [
    "doigts|orteils|mains ~5 saucisses|saucisse|gonflés|raides|gros ~6 matin|matins|réveil|avant",
    "tous_les_matins|chaque_matin ~5 saucisses|gonflés|raides",
  ],
  NO_FIST: ["ferme|fermer ~2 pas|plus ~3 poing"],
  MORNINGS: ["matin|matins|réveil|au_lever|en_me_levant|quand_je_me_lève"],
  DIALYSIS: ["dialyse|dialysé|dialysée|greffe_de_rein|rein_greffé|greffé_du_rein"],
  KIDNEY_FIG: [
    "dfg|créat|créatinine ~2 à? ~1 15|19|20|25|30|35|38|40|42|45|48|50|52|55|1.5|1.6|1.8|1.9|2|2.1|2.5|3",
    "reins ~2 fatiguent|fatigués|abîmés|insuffisance",
  ],
  EYES_YELLOW: [
    "yeux|blanc_des_yeux|peau ~3 jaunes|jaune|jaunit|jaunissent",
    "jaunit|jaunir ~2 les ~1 yeux",
  ],
  EYES_YELLOW_Q: ["yeux ~2 jaunes|jaunit"],
  SUNGLASSES: ["lunettes|verres|lentilles"],
  PREDNI: ["prednisone|prednisolone|cortisone|solupred|cortancyl|dexaméthasone"],
  FLOXACIN: [
    "lévofloxacine|ciprofloxacine|moxifloxacine|ofloxacine|cipro|ciflox|tavanic|fluoroquinolone",
  ],
  TENDON: ["tendon|achille|tendon_de_achille|rotulien"],
  STARTED: ["commencé|depuis|prescrit|prends|débuté"],
  EVER_MORE: ["de_plus_en_plus|chaque_semaine|plus_souvent|pire|depuis"],
  EATEN_MUSCLE: [
    "muscle|muscles|pouce|main|mollet ~4 rongé|fondu|fond|maigri|creusé|rétréci|atrophié",
  ],
  FELL_TIMES: [
    "tombé|tombée|chuté|chutes|tombe ~2 deux|trois|quatre|plusieurs|2|3|4 ~1 fois",
    "deux|trois|quatre|plusieurs|2|3|4 ~1 chutes",
    "encore ~1 tombé|tombée",
  ],
  GARDEN_WORD: ["jardin|appartement|maison|escalier"],
  SHRUNK: [
    "perdu|rapetissé|rétréci|moins ~2 deux|trois|quatre|cinq|2|3|4|5 ~1 centimètres|cm",
    "centimètres|cm ~3 moins|perdus|plus_petite|plus_petit",
  ],
  T_SCORE: [
    "te_score|tscore|densitométrie|ostéodensito|ostéodensitométrie|densité_osseuse ~3 2.5|2.6|2.8|2.9|3|3.1|3.5|basse|mauvais|ostéoporose",
  ],
  GOT_FROM_MATE: [
    "pote|ami|copain|mamie|papy|maman|collègue|frère ~3 filé|donné|passé|prêté|refilé ~3 son|ses|sa|un|du|de",
    "filé|donné|refilé|passé ~2 par ~2 pote|ami|mamie",
  ],
  OPIOID: [
    "oxy|oxys|oxycodone|oxycontin|tramadol|codéine|morphine|fentanyl|lamaline|acupan|dafalgan_codéiné|topalgic|skenan",
  ],
  BEFORE_TRAIN: ["avant ~3 séance|entraînement|course|match|bench|compét"],
  GULP: ["gobe|gober|prends|prendre|avale"],
  EVERY_SESSION: ["avant ~1 chaque ~1 séance|entraînement|course|sortie"],
  DRAGGING_DOWN: [
    "tampon ~4 tombe|glisse|sort|descend",
    "lourdeur|pesanteur|poids ~4 bas|bas_ventre|périnée|tombe",
    "comme_si|comme ~4 tout_tombe|ça_descend|organes_descendent",
  ],
  BULGE_BELOW: [
    "boule|bosse|grosseur ~4 bas|vagin|entrejambe|en_bas|périnée",
    "en_bas|vagin ~3 boule|bosse|grosseur",
  ],
  PLACENTA: ["placenta ~2 praevia|bas|inséré|prævia"],
  CERCLAGE: ["cerclage|pessaire", "col ~4 court|raccourci|ouvert|cerclage"],
  CONES: ["jumeaux|triplés|grossesse_à_risque|grossesse_gémellaire"],
  SPRAY_OFTEN: [
    "ventoline|spray|inhalateur|bronchodilatateur|salbutamol ~4 cinq|quatre|trois|six|5|4|6|plusieurs ~1 fois",
    "cinq|quatre|six|5|4|6|plusieurs ~1 fois ~3 ventoline|spray|inhalateur",
  ],
  TIMES_DAILY: ["cinq|quatre|six|5|4|6 ~1 fois ~1 par_jour"],
  WING_BLADE: ["omoplate ~5 aile|ressort|décolle|décollée|dépasse|sort"],
  ARM_NOT_SIDE: [
    "arrive|peux|peut ~2 plus|pas ~2 à? ~1 lever|monter|écarter ~2 le|mon|la ~1 bras",
    "bras ~4 lève|monte ~1 plus|pas ~4 côté|haut",
  ],
  NO_POWER: ["aucune|plus|pas ~1 de? ~1 force"],
  HOP_TEST: ["test_de_saut|sauter_sur_un_pied|saut_unipodal|sautiller|cloche_pied"],
  PAIN_CRY: ["crie|hurle|couine|sursaute"],
  FOOT_TOP: ["dessus_du_pied|cou_de_pied|médio_pied|métatarse"],
  BONE_POINT: [
    "sur ~1 un|le|l ~1 os",
    "pile ~2 à|sur|un ~1 un? ~1 point|endroit",
    "point_précis|un_point_précis|endroit_précis",
  ],
  NIGHT_THROB: ["la_nuit|nuit ~4 lance|pulse|mal|réveille", "lance|pulse|mal ~2 la? ~1 nuit"],
  SUPP_LIST: [
    "huile_de_poisson|oméga|curcuma|vitamine_k|poudre_verte|ginkgo|gingembre|ail|complément|compléments|booster|créatine",
  ],
  ST_JOHN: ["millepertuis"],
  ANTIDEP: [
    "antidépresseur|antidépresseurs|sertraline|citalopram|seroplex|venlafaxine|effexor|fluoxétine|prozac|pilule",
  ],
  REVIEW_AT: [
    "contrôle|revoir|visite|accord|feu_vert|rendez_vous ~4 à|dans|après ~1 6|8|10|12|16|douze|huit|six|dix ~1 semaines",
  ],
  WEEK_NOW: [
    "semaine ~1 2|3|4|5|6|7|8|deux|trois|quatre|cinq|six|sept|huit",
    "on|je ~2 est|suis ~1 à ~1 quatre|cinq|six|sept|huit|4|5|6|7|8",
  ],
  KILOS_GONE: [
    "kilos|kg|kilo ~3 de_moins|en_moins|perdus|partis|moins",
    "perdu|fond|maigri|maigrit ~5 kilos|kg",
    "perd|fond|maigrit ~2 grave|beaucoup|vite|à_vue_de_oeil|énormément ~6 kilos|mois",
  ],
  NOT_TRYING: [
    "sans ~2 rien|essayer|régime|raison|effort|vouloir|changer|faire|le_vouloir",
    "rien ~2 changé|fait|changer",
  ],
  EATS_LOTS: [
    "mange|mangé ~2 comme_quatre|normalement|beaucoup|plus_que|autant|comme_de_habitude|comme_un_ogre",
  ],
  THIRSTY_TIRED: [
    "soif ~5 crevé|fatigué|fatiguée|épuisé|hs",
    "crevé|fatigué|fatiguée|épuisé ~5 soif",
    "soif ~2 tout_le_temps|sans_arrêt",
  ],
  NIGHT_SOAKED: [
    "nuit|nuits|draps ~4 trempe|trempé|trempée|transpire|sueurs|mouille",
    "trempe|trempé|mouille|transpire ~3 draps|nuit|lit",
    "sueurs ~1 nocturnes",
  ],
  BLURS_ON_RISE: [
    "lève|levant|penche|debout|baisse ~5 flou|floue|trouble|voile|double",
    "flou|floue|trouble ~6 lève|levant|penche|debout|baisse",
  ],
  EAR_RUSH: [
    "souffle|bourdonnement|bourdonnements|pulsation|sifflement|battement ~3 oreille|oreilles|tête",
  ],
};

/** French turns of the body in danger: air, chest, sugar, blood, heat and what was swallowed. */
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
};

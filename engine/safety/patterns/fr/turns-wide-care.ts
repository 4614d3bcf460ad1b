/** French turns of what a doctor should see: joints, back, cycle, head, sugar, eyes and gut. */
import type { Turns } from "../../match/sign.ts";

export const WIDE_CARE_TURNS: Turns = {
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
};

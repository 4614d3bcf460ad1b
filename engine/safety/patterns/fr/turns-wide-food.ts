/** French turns of eating, of undoing it and of earning it. */
import type { Turns } from "../../match/sign.ts";

const EATEN =
  "manger|mange|mangé|dîner|déjeuner|déjeuné|petit_dej|petit_déjeuner|ptit_dej|repas|souper|goûter|bouffer|avaler";
const BARE =
  "pomme|pommes|tranches_de_pomme|café|cafés|concombre|oeuf|oeufs|blanc_de_oeuf|galette_de_riz|galettes_de_riz|yaourt|bouillon|salade|carotte|carottes|chewing_gum|eau|eau_gazeuse|coca_zéro|coca_light|thé|glaçons|biscotte|banane|shake|soupe";
const MOVED =
  "couru|courir|cours|me_entraîne|entraîné|entraînée|pas|km|kilomètres|burpees|brûlé|brûler|sport|séance|tapis|elliptique|nagé|marché|transpiré";

export const WIDE_FOOD_TURNS: Turns = {
  RID_OF: [
    "fais|fait|faire|fasse ~3 tout|ça|remonter|ressortir|sortir ~2 remonter|ressortir|sortir",
    "rends|rendre|recrache|vide|vider|évacuer|vomir|vomis ~2 tout|ça|mon|le|ce_que",
    "me ~1 débarrasser ~2 de|du|des|ça",
  ],
  SHOWERS: [
    "prends|prend|fais|fait|mets|met|ouvre|laisse ~3 ma|une|la|l|couler ~2 douche|eau|robinet|musique",
    "douche|robinet|eau ~6 pour|que ~3 personne|on|que_on ~3 entende|entend|me_entende",
    "couler ~2 douche|eau|robinet",
  ],
  FROM_MEAL: [
    "après ~2 chaque|le|la|les|un|une|mon|ma ~1 repas|dîner|déjeuner|petit_dej|pizza|gâteau|goûter|soirées_pizza",
    "après ~1 pizza|manger|gâteau|burger|chocolat|avoir_mangé",
  ],
  TIME_LEFT: [
    "combien|quel ~2 de? ~1 temps ~5 ai|reste|avant|pour|après",
    "combien ~1 je_ai|ai|il_me_reste ~4 pour|avant",
  ],
  TAKEN_IN: ["corps|estomac ~2 absorbe|assimile|digère", "avant ~3 absorbé|digéré|assimilé|compte"],
  BATHROOM: ["aux|aller_aux|les ~1 toilettes|wc|chiottes", "salle_de_bain|toilettes|wc"],
  BEFORE_PEOPLE: [
    "devant ~2 gens|monde|autres|famille|copains",
    "quand_je_le_fais|quand_je_mange|quan_je",
  ],
  OMITS: [
    "saute|sauter|zappe|oublie|débranche|réduis|coupe|enlève|espace|loupe|fais_pas|fais_plus|fais_sauter ~3 piqûres|piqûre|insuline|bolus|injections|injection|pompe|doses|la|les|mes",
    "débranche|déconnecte|coupe|clampe ~1 la ~4 après|pour|quand",
  ],
  PASSES_THROUGH: [
    "passe|passer|file ~2 tout ~1 droit|direct",
    "perdu|gagné ~1 un|deux|2|trois ~1 crans|cran|tailles|taille",
    "pisse|pisser|élimine ~3 sucre|tout|ce_que",
  ],
  SUGAR_HIGH_ON_PURPOSE: [
    "glycémie|sucre|glycémies ~3 haute|haut|hautes|élevée ~3 exprès|volontairement",
    "exprès|volontairement ~4 glycémie|sucre|haut|hyper",
  ],
  CHEWS_OUT: [
    "mâche|mâcher|mâchouille|mâchonne ~8 recrache|recracher|crache|cracher|serviette|gobelet|sac",
    "tout|pizza|donuts ~4 bouche ~3 puis|et|dans ~4 gobelet|serviette|sac|poubelle|verre|sopalin",
  ],
  NO_SWALLOW: [
    "avale|avaler ~1 jamais|pas|rien",
    "jamais|rien|sans ~2 avaler|avalé",
    "ne_avale ~1 jamais|rien|pas",
  ],
  GORGE: [
    "vidé|englouti|dévoré|bouffé|descendu|avalé|mangé|enfilé ~2 tout|toute|tous|paquet|frigo|placard|le_appart|boîte|pot ~3 frigo|appart|paquet|placard|pot|boîte|à_en_être_malade|malade|jusque",
    "tout ~1 englouti|dévoré|bouffé|avalé|descendu|vidé",
    "me_empiffre|empiffrer|empiffré|empiffrée|me_goinfre|goinfrée|goinfré|me_gave|gavée|gavé|me_bourre|bourrée_de",
    "vidé ~2 frigo|appart|placard|placards|cuisine",
  ],
  LOST_CONTROL: [
    "arrête|arrive|peux|sais|pouvais ~2 pas|plus ~2 me_arrêter|arrêter|stopper|lancée|contrôler",
    "une_fois ~1 lancée|lancé|commencé|parti|partie ~3 arrête|peux|plus ~1 pas|plus",
    "lancée|lancé ~2 arrête ~1 pas|plus",
    "perte_de_contrôle|perdu_le_contrôle|perds_le_contrôle|pilote_automatique|comme_en_transe",
  ],
  UNDO: [
    "dois|faut|veux|vais|comment|pour ~4 annuler|compenser|rattraper|effacer|éliminer|brûler|payer|neutraliser",
    "pour ~1 payer|compenser|annuler|rattraper|me_punir",
    "aujourd_hui|demain|du_coup ~2 3h|2h|4h|heures|rien|jeûne ~3 elliptique|tapis|vélo|course|compenser|payer",
  ],
  EATS_HIDDEN: [
    "mange|mangé|manger|bouffé|bouffe ~2 en ~1 cachette|secret|douce",
    "en_cachette|en_secret|dans_la_voiture ~3 mange|mangé|bouffe|bouffé",
  ],
  HURTS_BELLY: ["ventre ~2 mal|douloureux|va_exploser|explose", "mal ~1 au|de ~1 ventre|bide"],
  MUST_EARN: [
    `droit|autorise|permets|accorde|autoriser ~4 ${EATEN} ~5 si|quand|après|que|avant ~6 ${MOVED}`,
    `dois|faut|devoir|je_fais|faire ~5 ${MOVED} ~6 avant|pour|sinon ~4 droit|pouvoir|manger|dîner|mériter|autoriser`,
    `avant ~2 d? ~1 avoir|avoir_le ~2 droit ~3 ${EATEN}|au|de`,
    `sinon|autrement|sans_ça ~4 droit|autorise|mange|permets|mérite ~3 pas|plus|rien`,
    "me_autorise|autorise|permets|accorde ~1 pas|plus ~3 manger|dîner|repas|à_manger",
    "pas|plus|aucun ~2 droit ~3 manger|dîner|repas|au",
    "mérite|mérité|jmerite|merite ~2 pas|plus|rien ~3 manger|dîner|repas|déjeuner|midi|petit_dej|bouffe|nourriture",
    "mériter|gagner ~2 mon|mes|le|ma ~1 repas|dîner|calories|assiette|nourriture|pâtes|dessert",
    "mange ~2 que ~2 si|quand|après ~4 mérité|couru|brûlé|entraîné|km|pas",
  ],
  NOT_DESERVE_MEAL: [
    "mérite|mérité|jmerite|merite ~2 pas|plus|rien ~3 manger|dîner|repas|déjeuner|midi|petit_dej|bouffe|nourriture",
  ],
  MUST_MOVE_FIRST: [
    "dois|faut|je_dois ~3 20k|20000|15k|15000|25k|25000|30k|30000|10k ~1 pas ~4 avant|sinon|même|pour",
    "dois|faut ~4 pas|km|kilomètres|calories ~2 avant ~4 manger|dîner|droit|dormir",
  ],
  NOT_ALLOWED_FOOD: [
    "sinon ~4 pas|plus|rien ~2 droit ~2 de? ~1 manger",
    "pas ~2 le? ~1 droit ~2 manger",
  ],
  EATS_LITTLE: [
    `vis|vit|mange|nourris|nourrit|jour|jours|depuis|tiens ~4 de|que|avec|une|un|deux|du ~2 ${BARE} ~2 noir? ~1 et|avec|plus ~3 ${BARE}`,
    `vis|vit|survis|survit|nourrit|nourris ~2 de|avec|que ~4 ${BARE}`,
    `jour|jours|semaine|semaines ~2 que|avec|sans_rien_sauf|juste ~3 ${BARE}`,
    `un|une|1|deux|2|demi ~1 ${BARE} ~1 par_jour|et_ce_est_tout|et_rien|de_la_journée`,
    `habitude|juste|maximum|seulement ~3 un|une|de_un|de_une|1|deux|2 ~1 ${BARE} ~1 par_jour`,
    "jour|jours|heures|semaine ~2 sans|de_rien|rien ~2 manger|mangé|avalé|nourriture|bouffe|solide",
    "rien ~1 mangé|avalé|bouffé ~2 depuis|pendant ~3 jours|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|heures",
    "saute|sauté|sauter|zappe ~2 le|les|des|mes|petit ~1 repas|dej|petit_dej|déjeuner|dîner ~4 et|5|4|6|encore|puis|tous",
    "de ~1 moins en ~1 moins ~3 mange|manger|mangé|calories",
    "mange|mangé ~1 de ~1 moins en moins",
    "apports|kcal|calories ~3 900|800|700|600|500 ~2 800|700|600|500|540|400|410|300",
    "le ~1 peu|minimum ~4 droit|manger|mange|survivre",
    "exactement ~1 le|combien ~1 peu",
  ],
  SKIPS_OFTEN: [
    "saute|zappe|loupe ~2 des|les|mes|mon|le ~1 repas|petit_dej|déjeuner|dîner",
    "jours ~1 sur ~1 7|sept ~4 mange|repas|rien",
  ],
  HUNGER_WINS: [
    "faim|ventre_vide|vide|gargouillis ~5 fière|fier|beau|belle|victoire|gagne|gagné|fort|forte|pure|pur|propre|adore|aime|plaisir|récompense|bien",
    "adore|aime|fière|fier|gagne|savoure ~4 faim|vide|ventre_vide|ventre_creux|rien_mangé",
    "balance|chiffre ~2 me ~1 récompense|félicite|aime|remercie",
    "série|streak|courbe ~3 intacte|casser|briser|tient ~5 jeûne|manger|kcal|apports",
  ],
  CURVE: [
    "courbe|graphique|tableau|chiffre ~5 seule|seul ~6 vie|contrôle|où_je_veux|obéit",
    "seule|seul|unique ~1 chose ~5 vie|contrôle|maîtrise|réussis|où_je_veux",
    "série ~1 intacte",
  ],
  INTAKE_SINKS: [
    "apports|kcal|calories ~2 900|800|700|600 ~1 800|700|600|500 ~1 600|540|500|400|300",
  ],
  LIES_EATEN: [
    "mens|ment|mentir|dis|dit|raconte|prétends|fais_croire|fait_croire ~6 mangé|déjeuné|dîné|déjà_mangé|plus_faim|repas",
    "cache|caché|jette|jeté|vide|donne|planque|enlève|balance ~4 assiette|repas|nourriture|bouffe|goûter|sandwich|compléments|moitié|part ~5 poubelle|évier|chien|toilettes|serviette|poche|sac|tiroir",
    "en_douce|en_cachette|sans_que_il_voie|sans_que_elle_voie ~4 calories|beurre|huile|mettre",
    "calories ~3 en_douce|en_cachette",
  ],
  EATS_UNSEEN: [
    "mange|manger|mangé|mangent|mangeons ~2 plus|jamais|pas|seule|seul ~2 avec|devant|à_table ~3 nous|gens|famille|autres|personne|amis|table|monde",
    "mange|mangé|manger ~2 avec ~1 personne",
    "peu|peux|peut|arrive|ose ~2 pas|plus ~3 manger|mangé ~2 devant",
    "quitté|partie|parti|annulé|évité|refusé|fui ~4 dîner|repas|resto|restaurant|anniversaire|mariage|noël ~6 parce|beurre|huile|gras|calories|car|à_cause",
    "invitent|invite ~1 plus",
  ],
  EATS_ASHAMED: [
    "honte|dégoûte|dégoût|déteste|pleure|coupable|panique|truie|porc|culpabilise ~5 mangé|mange|manger|bouffé|gâteau|pain|assiette",
    "mangé|mange|bouffé|avalé ~4 honte|dégoûte|dégoût|déteste|pleure|coupable|panique|culpabilise",
    "parce_que|pq|car ~2 ai? ~1 mangé|bouffé|avalé|déjeuné",
    "peux|supporte ~1 plus|pas ~2 voir|regarder ~1 une|mon ~1 assiette",
  ],
  PUNISHES: [
    "punir|punis|punition|expier|payer ~5 mangé|manger|gâteau|pizza|hier|calories|craqué",
    "entraîne|jmentraine|cours|sport|cardio ~4 jusque|jusqua|jusque_à ~4 tomber|me_évanouir|évanouir|vomir|noir ~6 parce|pq|mangé|car",
    "mangé|bouffé|craqué ~8 cardio|courir|cours|punir|plus_de_cardio",
    "combien ~2 de? ~1 burpees|km|kilomètres|minutes|pompes|tours ~3 vaut|coûte|pour|fait ~3 tartine|tranche|gâteau|pizza|pomme|banane|biscuit|chocolat|pain",
  ],
  FOOD_TO_REPS: [
    "burpees|km|pompes|minutes|tours|squats ~3 vaut|coûte|pour|fait|par ~2 une|un|1|chaque ~2 tartine|tranche|gâteau|biscuit|pizza|banane|pain|carré|cuillère",
  ],
  ON_PURPOSE_FAINT: [
    "jusque|jusqua|jusque_à|jusque_au ~3 tomber|me_évanouir|évanouir|malaise|vomir",
  ],
  NOT_ILL_AT_ALL: [
    "suis|chui|ai|est ~2 pas ~2 anorexique|boulimique|malade|anorexie|boulimie|trouble|trouble_alimentaire",
    "ce_est ~1 pas ~3 trouble|boulimie|anorexie|tca|problème",
    "compte ~1 pas ~2 comme|pour ~2 boulimie|anorexie|tca|trouble",
    "tout_le_monde|tous|gens|amis|parents ~2 est|sont|exagèrent|flippent|jaloux|jalouse ~1 jaloux|jalouse|jalouses|dramatiques",
    "suis|chui|je_suis ~1 boulimique|boulimik|anorexique ~2 ou",
  ],
  SEEK_HELP_SAID: [
    "fais_toi_aider|fais_toi_soigner|va_voir_quelqu_un|cherche_de_le_aide|besoin_de_aide ~4 disent|dit|dis|que_ils",
  ],
};

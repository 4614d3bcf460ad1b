/** French turns of bodies, scales, fear of food and of care that was left. */
import type { Turns } from "../../match/sign.ts";

export const WIDE_MIRROR_TURNS: Turns = {
  RIBS_SHOW: [
    "côtes|os|clavicules|hanches ~2 visibles|voit|se_voient|apparentes|saillantes|dépassent",
  ],
  STILL_LESS: [
    "encore|plus_que|toujours ~3 taille|kilo|kilos|kg|grammes|centimètres|cran|3|2|4|5|deux|trois ~2 en_moins|moins|à_perdre|perdre|et_je",
    "prochain|nouvel|nouveau ~1 objectif|but|poids_cible|chiffre",
    "encore|toujours ~2 trop ~1 grosse|gros|grasse|lourde|large",
    "version|menu|plan|portion|objectif ~2 plus ~1 légère|léger|strict|stricte|petit|petite|bas",
    "rentre|rentrer|tenir ~2 dans ~2 mon|ma|ce ~1 ancien|ancienne|vieux|vieille ~1 jean|robe|pantalon|taille",
    "aimé|adoré|plu ~4 plus_fine|plus_mince|plus_maigre|maigri|fine|mince",
    "on_me_dise|dit|dise|trouve ~4 plus_fine|plus_mince|maigri|amaigrie",
    "taille ~1 en_moins",
  ],
  BODY_HATE: [
    "miroir|photo|photos|vitrine ~4 vois|voit|que|encore ~3 monstre|grosse|gros|baleine|brindille|allumette|crevette|vache|truie|éléphant|squelette",
    "vois|trouve|sens|me_vois ~4 brindille|allumette|crevette|monstre|baleine|truie|vache|éléphant|grosse_vache|maigrichon|gringalet|tas",
    "encore|toujours|que ~2 une|un ~2 brindille|allumette|crevette|gringalet|monstre|baleine|tas",
    "déteste|hais|dégoûte|supporte ~4 ventre|cuisses|jambes|mollets|bras|corps|visage|hanches|reflet|silhouette",
  ],
  BODY_CHECKS: [
    "mesure|mesurer|pince|vérifie|palpe|photographie|contrôle ~5 mollets|ventre|taille|bras|cuisses|hanches|jambes|poignet|clavicules|biceps|les|moi ~5 matin|soir|jour|mètre|heures|sans_arrêt|note",
    "matin ~1 et ~1 soir ~3 mètre|miroir|mesure|note",
    "miroir ~4 heures|des_heures|toutes_les_heures|sans_arrêt|vingt_fois|cent_fois",
  ],
  BODY_HIDES: [
    "pas|plus|jamais ~4 short|plage|piscine|maillot|bikini|tshirt|débardeur|vestiaire|vestiaires ~3 depuis|mis|vais|aller|osé",
    "vais|aller|ose|peux|vas ~2 pas|plus ~2 à|au|en? ~2 la? ~1 plage|piscine|vestiaire|sauna",
    "pas|plus ~2 mis|porté ~2 short|jupe|maillot|manches_courtes",
    "2|3|deux|trois|quatre ~1 sweats|pulls|hoodies|vestes ~2 en ~1 été|juillet|juin|août",
    "juin|juillet|août|été|canicule ~4 manteau|sweat|pull|doudoune|sweats|pulls|manches_longues",
    "manteau|sweat|pull|doudoune|sweats|pulls ~4 juin|juillet|août|été|canicule|dedans",
    "refusé|annulé|raté|séché ~5 témoin|mariage|photos|soirée|plage|rencard ~3 à_cause|car|parce",
  ],
  SCALE_RULES: [
    "balance|pèse|peser|pesée ~3 avant ~1 et ~1 après ~3 pipi|chaque|manger|toilettes|boire|repas|douche",
    "balance|pèse|peser ~4 toutes_les_heures|chaque_heure|sans_arrêt|dix_fois|à_chaque|la_nuit|fois_par_jour",
    "deux|trois|quatre|2|3|4 ~1 balances",
    "chiffre|balance|grammes|0.1|0.2|0.3|0.5|kilo|poids|200|300 ~4 journée|mange|jeûne|rien|foutue|fichue|gâchée|ruinée|moral",
    "chiffre|balance ~4 décide|dicte|gâche|détermine ~4 journée|mange|manger|humeur|droit|si",
    "chiffre|balance|balances ~4 plaît|plait|convient ~1 pas ~4 mange|rien|jeûne",
    "me ~1 pèse ~3 dix|cinq|huit|10|8|5|plusieurs|douze ~1 fois",
    "ose ~1 pas|plus ~3 balance|me_peser|monter",
    "sinon ~2 ose ~1 pas ~2 balance",
  ],
  SEE_UNDER: [
    "dois|veux|faut|voudrais ~4 moins_de|sous|en_dessous_de ~1 38|39|40|41|42|43|44|45|46|47|48|49|50",
    "voir|passer|atteindre ~2 moins_de|sous|en_dessous_de|sous_les ~1 38|40|42|43|44|45|46|47|48|49|50",
  ],
  REST_HURTS: [
    "repos|jour_off|pause|rater|raté|sauter|loupé ~4 panique|coupable|grosse|déteste|fainéante|supporte|pleure|angoisse|nulle|culpabilise",
    "si ~4 entraîne|cours|bouge|séance ~2 pas ~4 grosse|coupable|panique|déteste|mange|dors|nulle|dégoût",
  ],
  MOVES_ANYWAY: [
    "avec|malgré|même ~3 fracture|fièvre|plâtre|béquilles|blessure|grippe|38|39 ~5 cours|couru|entraîne|entraîné|continue|tapis|séance|footing",
    "cours|couru|entraîne|entraîné|footing ~3 en_cachette|malgré|quand_même ~4 fracture|fièvre|blessure|médecin|droit",
    "en_cachette ~2 cours|couru|entraîne|footing",
    "même ~1 avec ~2 fièvre|grippe|39|38|blessure",
  ],
  FOOD_FRIGHT: [
    "peux|arrive|touche|mets|avale|approche|supporte ~3 pas|plus|jamais ~4 huile|beurre|gras|pain|pâtes|riz|glucides|sucre|fromage|bouche",
    "pain|pâtes|riz|pizza|huile|beurre|sucre|gras|glucides ~2 je|j|y? ~2 touche|mange|mets|approche ~1 plus|pas|jamais",
    "penser|pensée|idée|odeur|vue ~3 à|aux|de|du|que|que_il ~4 huile|beurre|gras|pain|pâtes|riz|glucides|manger|sucre ~5 coeur|nausée|panique|tremble|dégoût|sueurs|accélère|vomir",
    "coeur|nausée|panique|tremble ~4 penser|pensée|idée|vue|odeur ~2 à|aux|de|du ~2 huile|beurre|gras|pain|pâtes|riz|glucides|manger",
    "sauce|huile|vinaigrette|beurre|gras ~2 touché|touche|sur|dans ~3 feuille|assiette|salade|riz|fourchette ~4 jeté|jette|pleuré|panique|pas_mangé|poubelle",
    "rien_que ~2 idée|penser ~8 nausée|panique|vomir|angoisse",
  ],
  PURITY: [
    "mange ~1 que ~4 fait_pousser|lavé|cultivé|cuisiné|préparé|récolté ~2 moi|même",
    "que ~2 ce_que ~2 ai ~2 fait_pousser|lavé|cultivé|préparé|cuisiné",
    "sais|savoir ~1 pas ~3 où|origine|de_où ~4 vient|viennent|provient",
    "pas_bio|non_bio ~4 avalé|mangé|touché|carottes|légumes|viande",
    "carottes|légumes|viande|oeufs ~1 pas ~1 bio",
    "reste|plus_que|que ~2 5|6|7|8|9|10|11|12|onze|dix|huit|six|cinq ~1 aliments|ingrédients|choses",
    "que|tout ~2 du? ~1 bio|cru|pur|sain|brut ~3 mange|sinon|manger",
  ],
  PURITY_COST: [
    "amis|famille|gens|copains ~2 m? ~1 invitent|invite|invité ~1 plus|pas",
    "mangé|mange ~2 avec ~1 personne",
    "plus|jamais ~2 resto|restaurant|cantine|manger_dehors|chez_les_autres|invitations",
    "éternité|ans|mois ~4 mangé ~2 avec ~1 personne|quelqu_un",
    "reste ~1 11|10|9|8|7|6|5|onze|dix ~1 aliments",
  ],
  ANA_TALK: [
    "conseils|astuces|tips|buddy|coach|copine|binôme|règles|groupe ~2 ana|mia|thinspo",
    "ana|mia ~2 buddy|coach|copine|tips|twin",
    "fais|joue|imagine|sois ~4 ana|mia ~8 amie|tête|le_peu|droit|rôle",
    "amie|voix ~4 dans ~1 ma ~1 tête ~8 droit|manger|peu|ana",
    "buddy|binôme|copine|twin ~3 engueule|crie|gueule|contrôle|surveille ~4 dépasse|mange|calories|plus_de",
  ],
  SHOUTS_AT_ME: [
    "me_engueule|engueule_moi|crie_moi|insulte_moi|me_insulte|gueule_dessus|me_engueuler",
  ],
  HUNGER_TRICKS: [
    "astuce|astuces|truc|trucs|comment|conseil|conseils|quoi ~5 faim|creux|gargouillis|ventre_vide ~5 taire|passer|calmer|ignorer|couper|tenir|oublier",
    "astuce|astuces|trucs|comment ~3 taire|couper|calmer|ignorer|tuer|oublier ~3 faim|creux|ventre",
  ],
  CHEATS_WEIGH: [
    "contourner|tricher|truquer|tromper|fausser|éviter|esquiver ~4 pesée|balance|poids|peser",
    "pesée ~4 contourner|tricher|truquer|tromper",
    "boire|bois|boit|bu|buvais|avale|remplis|gave|poids|pièces|piles ~4 avant ~2 pesée|diététicienne|clinique",
  ],
  VOICE_WANTS: [
    "voix|ana|tête|pensées|elle ~3 dit|redit|veut|crie|chuchote|ordonne|répète ~5 sauter|manger|compte|recompte|compter|jeûner|vomir|peser|calories|maigrir|petit_dej",
    "voix ~2 revenue|est_revenue|revient|plus_forte|recommence|de_retour",
  ],
  OUT_OF_CLINIC: [
    "sortie|sorti|rentrée|rentré|revenue ~2 de|d ~2 clinique|hosto|hôpital|hospi|hospitalisation|cure|centre",
    "après|depuis ~3 traitement|clinique|hospitalisation|cure|prise_en_charge",
  ],
  BLIND_WEIGHED: [
    "pèsent|pèse|peser|pesée ~2 à ~1 l? ~1 aveugle",
    "à_le_aveugle|à_le_envers ~3 pèse|pèsent|balance",
  ],
  LAPSES: [
    "vide|jette|laisse|cache|verse ~4 moitié|compléments|fortimel|collation|collations|goûter|portion|boissons ~4 évier|poubelle|toilettes|lavabo|plante",
    "changé|modifié|réduit|coupé|allégé ~3 plan|programme|repas|portions|collations ~5 sans|en_cachette|rien_dire|personne",
    "recompte|recompter|recommence_à|recommencer_à|remise_à|remis_à|reprends ~3 compter|peser|sauter|jeûner|cacher|mentir|vomir|restreindre|recompte",
  ],
  BAGGY: [
    "pulls|sweats|vêtements|fringues|habits ~2 énormes|larges|oversize|immenses|amples|informes",
    "gros|grands|énormes ~1 pulls|sweats",
  ],
};

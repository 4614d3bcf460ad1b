/** French turns of doping and of crash diets. */
import type { Turns } from "../../match/sign.ts";

const LOW = "200|250|300|350|400|450|500|550|600|650|700|750|800|850|900";

export const WIDE_USE_TURNS: Turns = {
  ON_OFF: ["2_sem|2_semaines|deux_semaines|2|2s|sem ~2 on ~3 off|pause", "on ~2 off"],
  CLEN_TYPO: ["clenbutrol|clenbuterol|clenbutérol|clembuterol|clen_butrol|ventipulmin"],
  KETOTIFEN: ["kétotifène|ketotifen"],
  DRUG_DIURETIC: [
    "modurétic|aldactone|lasilix|furosémide|spironolactone|esidrex|hydrochlorothiazide|aldalix ~8 scène|physique|bikini|prépa|sécher|sec|caser|caserais|reste|show|compét",
  ],
  STAGE_WORD: ["physique|scène|bikini|prépa|compét|show|classic|wellness|nationaux|france"],
  PENS_CHINA: [
    "stylos|stylo|fioles|ampoules ~6 chine|capuchon|capuchons|frigo|bouchon",
    "capuchon|bouchons ~3 chine",
  ],
  PENS_WORD: ["stylos|stylo|fiole|fioles|ampoules|seringues"],
  COLOUR_CAPS: ["capuchon|bouchon|capuchons|bouchons ~1 coloré|colorés|bleu|vert|jaune|rouge"],
  ANTI_AGE: ["anti_âge|antiâge|longévité|rajeunissement"],
  BELLY_FAT: ["pour ~2 ventre|graisse|peau|sommeil"],
  BEGINNER_DOSE: ["débutant|novice ~3 prend|dose|pour", "prend|prends ~3 débutant|novice"],
  STACKS_ORALS: [
    "stacke|stacker|cumule|combine|empile ~4 oraux|orales|stéros|dbol|anavar|winstrol",
    "oraux ~2 stacker|stacke|stack",
  ],
  HARM_LESS: ["réduction_des_risques|rdr|moins_pire|moins_nocif|moins_dangereux"],
  MILLIGRAMS: ["combien ~2 milligrammes|mg", "avec ~1 les? ~1 mg|milligrammes"],
  INJECT_WEEKS: [
    "semaines|protocole|cure ~6 se_injecter|se_injecterait|injecter|piquer|injecterait",
    "injecterait|se_injecterait ~6 mg|protocole",
  ],
  WRITE_PROTOCOL: ["écris|donne|fais|rédige ~4 protocole|cure|stack"],
  SPRITZ: ["injecter|piquer|se_injecter|injecterait"],
  SCENE_WORD: ["scène|roman|scénario|nouvelle|personnage|tirade|dialogue|pièce"],
  RECIPE_EXACT: [
    "recette|dose|mélange|cure|protocole ~1 exacte|exact|précise|précis",
    "ma ~1 recette",
  ],
  AMOUNTS: ["quantités|doses|dosages|mg|milligrammes|chiffres"],
  COOK_WORD: ["gâteau|cuisine|crêpes|boulanger|restaurant"],
  PREPS_ATHLETES: [
    "prépare|coache|entraîne|suis ~4 athlètes|compétiteurs|clients|clientes|filles|gars",
  ],
  ORALS: [
    "oral|oraux|anavar|winstrol|halo|turinabol ~3 prend|prendre|mettre|dernier|fait",
    "prend|prendre|mettre ~3 oral|oraux",
  ],
  LAST_WEEKS: ["dernier|dernières|derniers ~1 mois|semaines|jours"],
  CLASSIC_CLASS: ["classic|physique|bikini|wellness"],
  THICK_BLOOD: [
    "sang ~1 épais|visqueux",
    "hématocrite ~4 haut|52|53|54|55|56|58|trop",
    "donner|don ~2 sang ~6 épais|fluidifie|hématocrite",
  ],
  STAYS_ON: [
    "reste|restant|rester ~1 dessus",
    "continuer ~2 la? ~1 cure|dessus",
    "à ~1 deux|2|1.5|trois|3 ~1 grammes",
  ],
  NIPPLES_ITCH: [
    "tétons|téton|mamelons|mamelon|seins ~4 grattent|gratte|gonflent|gonflés|sensibles|boule|mal|démangent",
  ],
  STUFF: ["produit|produits|cure|sauce|testo|cycle|blast|matos"],
  SHIRT_RUB: [
    "tshirt|te_shirt|frottement|frottements|allaite|saignent|marathon|pansement|sortie_longue",
  ],
  SELLS_VAR: [
    "vend|vends|vendez|fournit|connaît|connais ~4 var|anavar|testo|tren|stéros|dbol|sarms|clen ~6 canal|telegram|telegrame|sérieux|arnaque|ici|fiable",
  ],
  VAR_WORD: ["var|anavar|tren|testo|dbol|winny|winstrol|stéros"],
  SELLS: ["vend|vends|fournit|livre"],
  CHANNEL_ASK: [
    "telegram|telegrame|canal|discord|signal|wickr|site|snap ~5 arnaque|fiable|sérieux|connais|connaît|sûr|pas",
  ],
  BUNK: ["arnaque|coupé|faux|fake|bidon"],
  WHEREABOUTS: [
    "localisation|adams|afld|ama|contrôleur|contrôleurs|contrôle_antidopage|antidopage",
  ],
  DOSE_WORD: ["dose|microdose|micro_dose|piqûre|patch|gel|cure"],
  NO_LONGER_SEEN: [
    "voit|détecte|détectable|apparaît|visible|ressort ~2 plus|pas",
    "plus|pas ~1 détectable|visible|traçable",
    "dilue|diluer ~5 limite|seuil|urine|sous",
  ],
  DOPING_TEST: ["afld|ama|antidopage|contrôle|test ~3 contrôle|antidopage|afld|urinaire|en|du"],
  CLEAN_BY: [
    "clean|propre|négatif|indétectable ~3 soit|sois|être|serai|pour",
    "soit|sois|être ~1 clean|propre|négatif",
  ],
  DROP_STUFF: [
    "arrête|arrêter|stopper ~4 produit|cure|testo|quand|cachets",
    "quand ~3 arrêter|arrête",
  ],
  SCRIPT_MILD: [
    "ordonnance ~1 modeste|légère|légale|petite",
    "téléconsultation|télémédecine|clinique_hormonale ~6 ordonnance|testo|prescrit|trt",
  ],
  STASHED: ["stocké|gardé|mis_de_côté|accumulé|en_réserve|reste"],
  POOLS: [
    "mettre_en_commun|tout_mettre|regrouper|cumuler",
    "frère|pote|père ~3 utilise|sert ~1 pas",
  ],
  CRUISE: ["cruise|cruiser|blast|blaster"],
  LABS_AGAIN: ["prise_de_sang|labo|bilan|analyses ~4 normal|temps|retour"],
  HEMATOCRIT: ["hématocrite|hct"],
  NEEDLES: [
    "aiguilles|seringues|perfusion|epo|transfusion ~2 permises|ok|autorisées|acceptées|aussi",
  ],
  RAISE_TO: [
    "à ~1 47|48|49|50|51|52 ~3 en|pour|juillet|rouler",
    "rouler|monter|passer ~2 à ~1 47|48|49|50|51|52",
  ],
  ANAEMIC: ["anémie|carence_en_fer|perfusion_de_fer|médecin_dit"],
  INJECTS_BEFORE_CARBS: [
    "piquent|pique|piquer|injectent|injecte ~4 avant|après|avec ~3 riz|glucides|repas|shake|séance ~8 gonfler|masse|pleins|congestion|rapide|lente",
  ],
  UNITS_INSULIN: ["ui|unités|iu ~3 humalog|novorapid|insuline|actrapid|apidra|lispro"],
  MASS_WORD: ["masse|prise_de_masse|gonfler|congestion|bulk|muscle|volume"],
  DEXTROSE: ["dextrose|maltodextrine|malto|vitargo|glucose"],
  INSULIN_FAST: ["rapide|lente|humalog|novorapid|insuline|slin"],
  PUMP_UP: ["gonfler|plein|large"],
  OLD_STIM: ["dmaa|éphédra|éphédrine|ephedra|dmha|eca|jack3d|ancienne_formule"],
  CAFFEINE_MORE: ["caféine"],
  OIL_STUFF: [
    "truc_huileux|synthol|huile_locale|site_oil|esiclene|huile ~4 piquer|injecter|mollets|biceps|chef",
  ],
  PIN_ACT: [
    "piquer|injecter|pique ~3 apprends|montre|aider|demandé|moi|comment",
    "demandé|apprends|aider ~4 piquer|injecter",
  ],
  MASSAGE_OIL: ["huile_de_massage|huile_de_olive|huile_de_coco|mct"],
  OF_KIN: [
    "de ~1 ma|mon ~1 soeur|mère|frère|père|copine|pote|mamie|tante|collègue|femme|mari",
    "soeur|mère|copine|mamie|tante ~4 diabétique",
  ],
  BORROWED: ["emprunter|prêter|prêté|piquer|sans_ordonnance|récupérer"],
  // Diets.
  BABY_KILOS: ["kilos_de_bébé|kilos_de_grossesse|kilos_bébé|kilos_de_la_grossesse"],
  DRINKS_BREAST: [
    "tète|allaite|allaitée|tétées|sein ~3 huit|encore|jour|fois|nuit|exclusif",
    "allaite|allaitante",
  ],
  FAST_LOSS: [
    "vite|rapidement|rapide ~4 perdre|maigrir|perte",
    "perdre|maigrir ~3 vite|rapidement",
  ],
  JUICE_DAYS: ["semaine_de_jus|cure_de_jus|jus|jeûne_de_jus|cure_détox|smoothies|juice_cleanse"],
  LONG_DAYS: ["sept|huit|dix|quatorze|10|12|14|21|deux|trois ~1 jours|semaines"],
  FLUSH_DAYS: ["cure|détox|flush|cleanse|nettoyage ~7 sans|rien ~2 mâcher|manger|solide|rien"],
  NO_CHEW: ["sans|rien ~2 mâcher|solide"],
  INTAKE_980: [
    "apports|kcal|calories|ration ~5 700|750|800|850|900|950|980|1000|1100",
    "980|900|950|1000|1050 ~3 moyenne|sur|jours|pesés",
  ],
  STEP_TO_650: [`à|propose|direct_à|passe_à|descendre_à|passer_à ~1 ${LOW}`],
  STALLED: [
    "stagne|fixe|bloqué|plateau|métabolisme|bouge_plus ~4 balance|cassé|métabolisme|kcal|depuis|poids",
    "métabolisme ~2 cassé|foutu|bloqué|ralenti",
    "balance ~1 fixe|bloquée",
  ],
  NO_FAT_NO_CARB: [
    "zéro|sans|aucun|pas_de ~1 gras|lipides ~2 zéro|sans|aucun|ni|pas_de ~1 glucide|glucides",
    "zéro|sans|aucun ~1 glucide|glucides ~2 zéro|sans|aucun|ni ~1 gras|lipides",
  ],
  PROTEIN_FOOD: [
    "blanc_de_poulet|poulet|whey|fromage_blanc|blancs_de_oeufs|thon|dinde|shakes|protéines",
  ],
  LIVE_ON_PROTEIN: [
    "vivre|vis|que ~2 de|du ~2 blanc_de_poulet|poulet|whey|blancs_de_oeufs|shakes ~2 et ~2 de? ~1 whey|fromage_blanc|thon|rien",
  ],
  OVER_BY: [
    "0.5|0.8|1|1.2|1.4|1.5|2|2.5|3|3.8|4|5 ~2 de_trop|au_dessus|en_trop|trop_lourd",
    "au_dessus ~4 dimanche|samedi|pesée|catégorie|limite",
  ],
  HOURS_LEFT: [
    "dix|douze|vingt|24|20|18|12|36|48|trente ~1 heures|h ~2 devant|avant|reste",
    "reste ~1 dix|douze|vingt|24|20|18|12|36|48 ~1 heures|h",
    "pesée ~2 dans ~1 24|36|48|20|12|18 ~1 h|heures",
  ],
  SUIT_SALT: ["combi|combinaison|kway|sauna|bain|sudation|epsom ~5 fait|plus|rien|sel|bain|encore"],
  SWEAT_KILOS: [
    "suer|transpirer|sue ~2 2|3|4|5|6|trois|quatre|cinq|six ~1 kilos|kg",
    "kilos|kg ~3 à ~1 suer|transpirer",
  ],
  WEIGH_SOON: ["pesée|balance ~4 24|36|48|h|heures|demain|samedi|vendredi|dimanche"],
  SPIT_SUIT: [
    "crachat|cracher|crache ~3 combi|sauna|plan|et",
    "combi|combinaison ~3 crachat|cracher",
  ],
  CLASS_KG: [
    "senior|seniors|hommes|femmes|catégorie|lutte|moins_de ~3 57|60|61|65|70|74|77|86|97 ~5 suis|à|pèse|fais",
  ],
  CARDIO_HOURS: [
    "2h|3h|4h|5h|2|3|4|5|deux|trois|quatre|cinq ~1 heures|h|de ~2 tapis|stairmaster|elliptique|cardio|vélo|course|stepper|par_jour",
    "2h|3h|4h|5h ~1 de ~1 tapis|stairmaster|elliptique|cardio|vélo|stepper|course",
    "stairmaster|tapis|elliptique|cardio|stepper ~1 2h|3h|4h|5h|4|3 ~1 h|par",
  ],
  SALAD_ONLY: ["salade|concombre|bouillon|pommes|smoothie|fruits"],
  ONE_SHAKE: ["un|1|avec_un ~1 shake|shaker|barre ~3 par_jour|je|et|veux"],
  MEAT_ONLY_POUND: [
    "livre|500_g|kilo|400_g|steak ~3 boeuf|viande|steak ~6 rien_de_autre|rien|que",
    "que ~2 du? ~1 boeuf|viande|steak ~4 déficit|perdre|kilos",
  ],
  FROM_3000_TO_600: [
    `étais|de|était ~3 2500|2800|3000|3500|4000 ~12 à ~1 ${LOW}`,
    `direct|directement|demain ~4 à ~1 ${LOW}`,
  ],
  ALL_OR_NOTHING: ["tout_ou_rien|pas_de_palier|pas_de_refeed|sans_palier|sans_transition"],
  GOAL_43: [
    "que_je|veux|voudrais|objectif|faudrait|jusque_à ~4 voie|voir|pèse|peser|atteindre|descendre_à|arriver_à|fasse ~2 36|37|38|39|40|41|42|43|44|45|46 ~1 kilos|kg",
  ],
  HEIGHT_WORD: ["mètre|m|1m ~1 soixante|soixante_dix|soixante_cinq|65|68|70|72|75"],
  LIFTS_KG: ["bench|squat|soulevé|haltère|haltères|barre|développé"],
  GO_WORD: [
    "go|peu_importe|faisable|programme|plan|stp|svp|comment|violent|brutal|pas_de_excuses|perdre|maigrir",
  ],
  GAIN_WORD: ["prendre|prise|masse|muscle|grossir|bench|squat|charge|accouchement|sortie"],
  LITRES_BY_NOON: [
    "3|4|5|6|trois|quatre|cinq|six ~1 litres ~2 avant ~2 petit_dej|midi ~5 et|encore|huit|cinq|six|quatre",
    "litres ~8 toutes_les ~1 dix|10|5|cinq ~1 minutes",
    "alarmes ~2 toutes_les",
  ],
  LITRES_BEFORE: ["3|4|5|6|8|trois|quatre|cinq|six|huit ~1 litres"],
  APPETITE: ["coupe|couper|tue|accélère ~2 appétit|faim|perte|le_appétit"],
};

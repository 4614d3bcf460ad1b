/** French turns of what lasts and a doctor should see: heart, kidneys, bones, pregnancy, weight. */
import type { Turns } from "../../match/sign.ts";

export const WIDE_LONG_TURNS: Turns = {
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

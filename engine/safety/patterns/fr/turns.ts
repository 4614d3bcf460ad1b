/** Turns of French phrase: what stands around a weight, a meal and a voice. */
import type { Turns } from "../../match/sign.ts";

export const TURNS: Turns = {
  LOSE_WISH: [
    "perdre|perde|perds|virer|dégager|larguer|éliminer ~4 KILOS",
    "KILOS ~3 perdre|moins|virer",
  ],
  FAT_LOSS: [
    "perdre|perde|virer|dégager|enlever|cramer|brûler ~4 KILOS",
    "enlever|virer|perdre|dégager|cramer|brûler ~3 gras|ventre|bide|graisse",
  ],
  PURGE: ["mets|mettre|enfonce ~4 doigts ~4 gorge"],
  CANT_TALK: ["arrive|peut|peux ~2 plus|pas|à_peine ~2 parler"],
  DEATH_WISH: [
    "me tire|tirer ~1 balle ~~4 peux_plus|veux_plus",
    "peux_plus|veux_plus ~~4 me tire|tirer ~1 balle",
    "me tire|tirer ~1 balle ~4 ce_soir|demain|cette_nuit|peux_plus|vivre",
    "jeter|jette|balancer|mettre|coucher|allonger ~3 sous|devant|sur ~2 métro|train|rer|rails|tram|camion|voiture|voie",
    "foncer|fonce|foncer_droit|planter|encastrer ~3 dans|contre ~2 arbre|platane|mur|pilier|camion|pont",
    "si je ~2 étais|était|meurs|mourais ~1 mort|morte?",
    "veux|voudrais|envie|besoin|juste ~4 partir ~2 pour_toujours|pour_de_bon|à_jamais|définitivement",
    "essayé|voulu ~3 de? ~1 me tuer|suicider|pendre|foutre_en_le_air",
    "supporte|endure|tiens ~2 plus ~3 rien|tout|vie",
  ],
  PLACE_CHOSEN: [
    "sais|choisi|décidé ~3 quel|quelle|le|la ~2 pont|toit|train|falaise|immeuble|viaduc|parking",
    "repéré ~3 un|le|la ~1 pont|toit|falaise|immeuble|viaduc",
  ],
  REUNION: [
    "bientôt|enfin|alors ~4 avec|rejoindre|près ~3 OTHER ~3 ciel|haut|là_haut|étoiles|paradis",
    "vais|irai ~2 rejoindre|retrouver ~3 OTHER ~3 ciel|haut|là_haut|étoiles|paradis",
  ],
  BODY_PAYS: [
    "corps ~4 souffrir|payer|saigner|expier ~4 ce_que_je_suis|qui_je_suis|ce_que_je_ai_fait|mes_fautes",
    "souffrir|payer|saigner ~4 ce_que_je_suis|qui_je_suis|ce_que_je_ai_fait",
  ],
  PLAN_MADE: ["MEDS ~6 HOARD", "HOARD ~5 MEDS"],
  NEEDED_NOT: ["aurai|ai|aurais ~2 plus|pas ~2 besoin"],
  GONE_SOON: ["aurai|ai ~2 plus ~2 besoin ~2 rien|programme|plan|toi"],
  FOREVER_GONE: [
    "bientôt|enfin|alors ~4 avec|rejoindre|près ~3 OTHER ~3 ciel|haut|là_haut|étoiles|paradis",
    "bientôt|enfin ~4 ciel|paradis|là_haut",
  ],
  HOPELESS: ["tout|vie ~4 vide|dénuée|dépourvue ~1 de? ~1 sens", "vide de sens"],
  SELF_PUNISH: [
    "corps ~4 souffrir|payer|saigner|expier",
    "souffrir|payer|saigner ~4 ce_que_je_suis|qui_je_suis|mérite|ce_que_je_ai_fait",
  ],
  DEATH_OTHER: ["se|s ~4 tuer|suicider|pendre|foutre_en_le_air|jeter_sous|ouvrir_les_veines"],
  EVADE: ["contourner|contourne|tromper|déjouer|éviter|passer|fausser|berner ~4 HIDE_TEST"],
  SWEAT_OFF: ["suer|transpirer|sue|transpire ~3 les|le|kilos|kilo|ça"],
  MUST_MOVE: [
    "rate|loupe|saute|manque ~3 jour|séance|entraînement ~5 dingue|folle|fou|panique|angoisse|craque|insupportable",
    "si ~3 bouge|cours|entraîne ~2 pas ~5 panique|angoisse|dingue|folle|craque",
  ],
  UGLY_FEEL: ["me trouve|sens|vois ~5 UGLY_SELF", "encore|toujours ~4 UGLY_SELF"],
  STARVING: ["jeûne|jeûner|jeûné|affame|affamer", "mange ~2 plus|presque ~2 rien"],
  WEIGHT_FELL: ["perds|perd|perdais ~3 poids|kilos", "perdu ~3 KILOS", "KILOS ~3 perdus|moins"],
  MED_OVER: [
    "étais|avais|pris|eu|donné ~3 antibiotique|antibiotiques ~~6 fini|terminé|finis ~1 depuis",
  ],
  WELL_NOW: [
    "aucun|aucune ~1 souci|problème|crise|symptôme|douleur|gêne|récidive|rechute|alerte ~1 depuis ~2 ans|années|longtemps",
  ],
  LONG_GROWN: [
    "eu|fait|cassé|opéré|opérée|subi|fracturé|fracturée ~6 à 6|7|8|9|10|11|12|13|14|15|16 ans ~~6 rien|jamais ~1 depuis",
  ],
  LENS_LOST: [
    "lentille|lentilles|lunettes ~3 perdu|perdue|perdues|tombé|tombée|tombées|oublié|oubliées|embuées|embuée|buée|sautée",
    "perdu|oublié ~2 lentille|lentilles|lunettes",
  ],
  REST_LOW: ["REST_PULSE à|est|autour? ~1 40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55"],
  MEAL_ONLY: [
    "petit_dej|petit_déj|petit_déjeuner|déjeuner|dîner|goûter ~1 fait|contient ~2 kcal|calories ~~3 trop|assez|petit|léger|suffisant|peu|ok",
  ],
  SPLIT_FAST: ["jeûne|jeûner|jeûnons ~1 jusque ~2 midi|12|13|14"],
  HAD_ATTACK: ["infarctus|crise_cardiaque ~2 y a ~2 mois|semaines|ans|jours"],
  STARVES: [
    "me_affame|affamer|affamée|affamé|me_laisse_mourir ~3 pendant|jusque|puis|jours|encore|moi_même",
    "jeûne|jeûné ~3 pendant|puis|jours|encore|moi_même",
    "jeûne|jeûné ~1 jusque ~3 ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pesée|perdre|atteindre|tomber|être|avoir|poids|kg|kilos|bout|os|vertige|vertiges|malaise",
  ],
};

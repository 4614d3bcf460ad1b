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
};

/** French turns of school, club and home: who is under age, and what is asked for. */
import type { Turns } from "../../match/sign.ts";

const GRADE =
  "5e|4e|3e|2nde|2de|seconde|première|terminale|5eme|4eme|3eme|5ème|4ème|3ème|troisième|quatrième|cinquième";

export const WIDE_YOUNG_TURNS: Turns = {
  SCHOOL_NOW: [
    `suis|chui|en|fin|rentre ~3 en|de|la|de_la ~2 ${GRADE} ~2 et|je|alors|jveux|toutes|j|au|donc`,
    `avant|après ~2 fin|la_fin ~2 de? ~1 la? ~1 ${GRADE}`,
    `suis|chui ~2 en ~1 ${GRADE}`,
    "avant|après ~2 la? ~1 première|deuxième|troisième|4e|5e|6e|7e|8e|septième|1ère ~1 heure ~2 de? ~1 cours",
    "avant|après ~1 la ~1 première ~1 heure",
    "bsr|brevet|bal_du_lycée|vacances_de_la_toussaint|toussaint|argent_de_poche|devoirs|carnet_de_notes|récré|colle|casiers|cross_du_collège|minimes|cadets|benjamins|u14|u15|u16|u17|cadet|minime ~10 je|j|mon|ma|mes|me|moi|veux|jveux|faut|dois|suis|chui",
    "faut|dois ~8 cadets|cadet|minimes|minime|u15|u17",
    "avant ~2 après ~2 le ~1 collège|lycée",
    "après|avant ~1 le|l ~1 collège|lycée|école",
    "ma|mon|mes ~1 mère|père|parents ~3 sente|sentent|voie|voient|sache|sachent|remarque",
    "sans ~1 que ~1 ma|mes|mon ~1 mère|parents|père",
    "f14|g14|f15|g15|f16|g16|f17|g17|f13|g13|h14|h15|h16",
    "f|g|h ~1 13|14|15|16|17 c|quoi|comment|je|jveux|veux",
    "au_lycée|du_lycée|équipe_du_lycée ~6 première|seconde|terminale|on|ils|moi",
    "en ~1 première|seconde|terminale",
    "aurai|vais_avoir ~1 13|14|15|16|17|treize|quatorze|quinze|seize|dix_sept ~1 ans? ~2 en|au|à|cet|dans",
    "aurai ~1 13|14|15|16|17 ~2 à|en|au",
    "ce_est ~1 dans ~1 2|3|4|deux|trois|quatre ~1 ans",
  ],
  GROUP_YOUNG: [
    "mon|ma|notre|nos|un|une|le|la ~3 u12|u13|u14|u15|u16|u17|minime|minimes|cadet|cadette|benjamin|benjamine",
    "judo|lutte|foot|gym|nat ~1 minimes|cadets|benjamins|poussins ~8 mon|ma|il|elle|notre",
    "mon|ma|notre ~1 fils|fille|garçon|petit|petite|grand|neveu|nièce|élève|gymnaste|nageuse ~4 est|a|aura ~2 en? ~1 5e|4e|3e|seconde|première|cm2|6e",
    "il|elle ~1 est ~1 en ~1 5e|4e|3e|seconde|première|cinquième|quatrième|troisième",
    "aura ~1 douze|treize|quatorze|quinze|seize|dix_sept|13|14|15|16|17 ~1 ans ~2 au|en|cet|dans|à",
    "mon|ma|notre ~1 fils|fille|garçon|petit|petite|neveu|nièce ~1 a|aura ~2 dix|onze|douze|treize|quatorze|quinze|seize|dix_sept|10|11|12|13|14|15|16|17 ~1 ans",
    "garçon|fille|gardien|gardienne|joueur|joueuse|ado|gamin|gamine|gosse|nageur|nageuse|gymnaste|élève|petit|petite ~1 de ~1 onze|douze|treize|quatorze|quinze|seize|dix_sept|10|11|12|13|14|15|16|17 ~1 ans",
    "maman|papa ~1 de ~1 rugbyman|footballeur|nageuse|gymnaste|handballeur",
  ],
  CHILD_IT: ["il|elle|lui|son|sa|ses|père|mère|coach|fils|fille|entraîneur"],
  SHEDS_KILOS: [
    "perdre|perds|virer|maigrir ~3 2|3|4|5|6|7|8|9|10|12|15 ~1 kilos|kg|kilo",
    "perdre|virer|enlever|cramer ~3 ventre|bide|gras|graisse|bourrelets|poignées_de_amour|bouée",
    "contre ~2 poignées_de_amour|bourrelets|gras|ventre|bouée",
    "plus|être|devenir ~2 mince|minces|fine|maigre|maigres",
  ],
  DIET_PLAN: [
    "plan|programme|régime ~2 de|pour ~1 sèche|maigrir|perte|cut|déficit",
    "jeûne_intermittent|déficit|calories ~4 mettre|mets|plan|stp|lui|pour",
    "combien_de_calories|chiffre_de_calories|nombre_de_calories",
  ],
  LOOKS_LIKE: [
    "ressembler|comme ~2 aux|les ~1 filles|autres|mannequins|mecs|garçons",
    "calories ~4 ressembler|comme",
  ],
  BOOSTER_WORD: [
    "booster|boosters|preworkout|pre_workout|brûleur|brûleurs|brûleur_de_graisse|monster|boisson_énergisante|energy|tribulus|créatine|comprimés_pump",
  ],
  YOUNG_STUFF: [
    "truc|quelque_chose|produit ~4 prendre|prends ~4 cartilages|grandir|grand|testo|muscles",
    "équipe|tous|tout_le_monde ~3 prend|prennent|sous|est_sous ~2 truc|sarms|produits|testo|stéros",
    "oral|léger ~4 recruteurs|hormone",
  ],
  BIG_LIFT: [
    "veux|jveux|passer|faire|soulever ~2 80|90|95|100|105|110|115|120|130|140|150|160|180|200 ~3 au|bench|squat|soulevé|développé|dc",
    "pareur|pic|peak|max|1rm|maxi ~4 pas|quel|comment|bench|sans|squat",
  ],
  FROM_TO_KILOS: [
    "de ~1 35|38|40|42|44|45|46|48|50|52|54|55|56|57|58|60|62|63|65|66|68|70|72|74|75|77|80 ~1 à ~1 33|35|37|38|40|42|44|45|46|48|50|51|52|54|55|57|60|61|63|65|66|67|68|70|73|74 ~2 de_ici|kilos|kg|avant|samedi|dimanche|vendredi",
  ],
  STINGS: [
    "pique|tire|lance|fait_mal|piquer ~6 côté|dos|genou|hanche|depuis|pont|saut|épaule",
    "côté|dos|genou|hanche ~4 pique|tire|lance",
  ],
  SIDE_WORD: ["côté|depuis|toussaint|semaines|mois"],
  NO_TOP: [
    "sans ~2 haut|te_shirt|tee_shirt|tshirt|maillot|soutif|rien",
    "juste|que ~2 un|en? ~1 short|slip|culotte|maillot",
  ],
  DRY_SHRED: [
    "sec|sèche|dessiné|dessinée|tablettes|abdos|shredded ~3 pour|avant|être|bal|été",
    "être ~1 sec|sèche|dessiné|shredded",
  ],
  LIED_AGE: [
    "année|date|âge ~1 de? ~1 naissance? ~4 mis|menti|faux|fausse|changé|changer|modifier|inventé",
    "mis|marqué|indiqué|entré ~2 1985|1988|1990|1991|1992|1995|1998|1999|2000|2001",
    "sinon ~4 laissait|laisse|passe|entrer|acceptait ~2 pas|entrer",
  ],
  SAY_18: [
    "dis|écris|marque ~3 18|dix_huit|19|21|majeur|majeure|adulte ~3 si|quand ~1 on|quelqu_un|ils|demande",
  ],
  NOT_YET_18: [
    "dans ~1 1|2|3|4|5|deux|trois|quatre ~1 ans",
    "pas ~2 encore? ~2 18|majeur|majeure",
    "en_vrai|en_réalité|vraiment ~5 13|14|15|16|17|seconde|3e|4e|première|collège|lycée|mineur",
  ],
  APP_SAYS: [
    "appli|profil|compte|app ~3 marqué|dit|croit|pense|indique|écrit ~3 18|19|20|21|22|25|majeur",
  ],
  TELL_NOBODY: ["dis|dit|répète ~3 personne|rien|pas", "chut|secret|entre_nous"],
  DRINKS_NOTHING: [
    "arrêté|arrête|a_arrêté ~2 de? ~1 boire",
    "boit|bois ~1 plus|rien",
    "rien ~1 bu ~2 depuis",
  ],
  SWEATS_LAYERS: [
    "couverte|couvert|sac_poubelle|kway|combinaison|deux_pulls|trois_pulls ~6 entraîne|pesée|dimanche|samedi",
    "entraîne|court ~2 couverte|couvert|en_kway|en_combi",
    "sauna|cracher|crache|suce ~4 pesée|poids|samedi|dimanche|catégorie",
  ],
  PRIVATE_MEET: [
    "privé|privés|privée|particulier|seul|seule|individuel ~4 cours|séances|étirements|massage|entraînement ~4 chez_lui|appartement|cave|garage|hôtel|maison",
    "étirements|séances|cours|massage ~1 privés|privées|privé ~3 chez",
    "chercher ~5 privé|privés|chez_lui|seul|seule",
    "chez ~1 lui",
  ],
  TOLD_SECRET: [
    "dit|demandé|doit|faut ~4 de? ~2 rien|ne_rien|pas|à_personne ~1 dire|raconter|répéter|parler",
    "dit ~2 de ~1 rien ~1 dire",
  ],
};

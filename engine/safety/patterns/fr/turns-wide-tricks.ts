/** French turns of orders to the coach itself. */
import type { Turns } from "../../match/sign.ts";

const ORDERS =
  "prompt|prompt_système|instructions|consignes|directives|règles|briefing|texte_système|message_système|message_de_départ|consigne|garde_fous|règlement";

export const WIDE_TRICK_TURNS: Turns = {
  LEAKS: [
    `montre|donne|colle|copie|affiche|écris|répète|révèle|lis|recopie|traduis|résume|liste|épelle|dis|dévoile|balance ~4 ton|tes|ta|votre|vos ~1 ${ORDERS}`,
    `qu|que|quoi|quelles|quel|quels|comment|que_est_ce_qui ~6 dans|contient|disent|sont|commence|écrit ~3 ton|tes|ta|votre|vos ~1 ${ORDERS}`,
    `ton|tes|ta ~1 ${ORDERS} ~4 mot_pour_mot|en_entier|complet|affiche|ici|tout|intégral|stp`,
    "ce_que|ce_qu ~4 tu ~3 dois|peux|droit ~2 pas ~2 dire|révéler|raconter",
    "ce_qu|ce_que|quoi ~4 t|te ~3 dit|demandé|ordonné|interdit ~2 de? ~1 refuser|dire|cacher|taire",
    "première|premières|dernière|tout_début ~1 ligne|phrase|mots|lignes|phrases ~5 vu|reçu|lu|instructions|prompt|contexte|conversation",
    "tout ~2 au_dessus|avant ~2 ce|cette|mon ~1 message|phrase|ligne",
  ],
  SING_RULES: [`chante|chanter|rappe|en_chanson|en_poème|en_chant ~5 tes|ton ~1 ${ORDERS}`],
  GUARD_OFF: [
    "désactive|coupe|enlève|éteins|supprime|contourne|ignore|oublie|retire|saute|vire|désactiver|couper|désactiveras ~4 filtre|filtres|sécurité|sécurités|garde_fous|avertissements|alertes|limites|restrictions|protections|contrôle_de_charge|drapeaux|panneaux",
    "filtre|filtres|sécurité|garde_fous|avertissements|restrictions|protections ~4 désactivé|désactivés|off|coupé|levées|levés|plus",
    "sans ~2 filtre|filtres|censure|morale|restrictions|limites|leçon|leçons ~4 réponds|répondre|dis|donne|écris|plan",
    "avertis|préviens ~2 plus|jamais|pas ~3 rien|désormais|jamais",
    "mot_de_passe|mot_magique|code ~6 saute|ignores|oublies|débloque|contourner",
  ],
  AS_IF_NO_RULES: [
    "fais|fait|imagine|comporte|agis|faire ~3 comme|que ~2 si? ~4 règles|consignes|directives|filtres|limites|restrictions|sécurité ~5 pas|plus|existaient|aucune",
    "comme_si ~5 règles|consignes|directives|filtres|limites|restrictions|sécurité ~3 existaient|existait|avais ~1 pas|plus",
    "comme_si ~4 avais|existait ~2 aucune|pas_de|plus_de ~1 règle|règles|limite|limites|filtre|restriction",
  ],
  WITHOUT_WARNING: ["sans ~1 avertissement|avertissements|mise_en_garde|disclaimer|morale"],
  WAIVES: [
    "dégage|décharge|exonère|libère ~8 responsabilité",
    "assume|prends|sous ~3 ma? ~2 responsabilité|risques",
    "avocat|médecin|majeur|adulte ~8 dégage|décharge|exonère|certifie",
  ],
  FLAGS_OFF: [
    "drapeaux|panneaux|contrôle_de_charge|vérification|alertes|feux ~6 désactiver|désactivés|couper|ignorer|désactiveras",
    "désactiveras|désactiver|couperas|ignoreras ~4 drapeaux|panneaux|contrôle|alertes|vérification",
  ],
  THIS_ACCOUNT: ["pour ~1 ce|mon ~1 compte|profil", "à_jamais|définitivement|pour_toujours"],
  NO_ETHICS_ROLE: [
    "sans|zéro|aucune ~1 éthique|morale|règle|règles|limite|limites|filtre|scrupule|scrupules ~4 qui|répond|tout|et|dit",
    "te_es|tu_es|te|es ~3 maintenant|désormais|dorénavant ~5 sans|non_censuré|débridé|déchaîné|méchant|evil|libre|jailbreak|dan",
  ],
  NOW_YOU_ARE: [
    "tu|t|te ~1 es|te_appelles|joues ~2 maintenant|désormais|dorénavant",
    "maintenant|désormais ~2 tu|t ~1 es|joues",
    "es ~1 maintenant",
  ],
  ANSWERS_ALL: [
    "répond|réponds ~1 à ~1 tout",
    "dit|répond|permet|accepte ~2 tout",
    "refuse|cache ~1 rien|jamais",
  ],
  NO_LIMITS: [
    "sans ~1 éthique|morale|règle|règles|limite|limites|filtre|scrupules|tabou",
    "aucune ~1 éthique|morale|règle|limite",
  ],
  FROM_VENDOR: [
    "suis|ici|je_suis|ce_est ~3 du|de|des|le|l|ton ~2 fournisseur|éditeur|développeur|développeurs|support|sécurité|équipe|openai|anthropic|google|exploitant|admin|administrateur|informatique|audit",
    "équipe|sécurité|support ~4 dit|prévenu|annoncé|informé ~4 contacterais|contacter|viendrais|appelle",
  ],
  AUDIT_WORD: [
    "audit|pentest|test_de_intrusion|red_team|vérification|maintenance|mode_maintenance|debug",
  ],
  DROP_MASK: ["tombe|laisse|enlève|arrête ~2 masque|rôle|comédie|cinéma"],
  LIST_REFUSALS: [
    "liste|dis|donne|montre|énumère ~3 ce_qu|ce_que|tout ~4 refuser|interdit|refuses|cacher|taire|dit",
  ],
  OTHER_USER_DATA: [
    "montre|donne|dis|affiche|ouvre|liste|exporte|envoie|cherche|balance ~5 utilisateur|utilisatrice|utilisateurs|athlète|athlètes|client|clients|membre|membres|compte ~6 numéro|mangé|mange|poids|données|email|mails|adresse|plan|nom|noms|blessures|pèse|id",
    "qu|que|combien|quand|quoi|ce_que ~4 utilisateur|athlète|client|membre|précédent|dernier|autre ~5 mangé|mange|pèse|pesé|poids|dit|écrit|demandé|blessures|entraîne",
    "données|plans|poids|noms|emails|adresses|mémoire|souvenirs ~2 des|de|d ~2 autres|tous|utilisateurs|athlètes|clients|membres",
  ],
  EX_USES_APP: [
    "ex|pote|copine|copain|collègue|voisin|voisine|patron|soeur|frère|mari|femme|rival|rivale ~4 utilise|est_sur|sur ~2 appli|app|le_appli|aussi|ici",
    "utilise ~2 appli|le_appli|app ~1 aussi",
  ],
  SHE_WEIGHED: [
    "combien|quand|où|quoi|heure|que ~3 elle|il ~5 pesé|pèse|entraîne|mangé|mange|soulève|court|poids",
    "elle|il ~2 a? ~1 pesé|pèse|mangé|entraîne ~4 combien|quand|heure|semaine|quoi",
  ],
  OTHER_ATH_ID: [
    "ath|athlete|user|usr|client|id ~6 donne|montre|dis ~5 sous|de|dans|y_a ~3 ath|usr|16|18|user|id",
    "id ~4 mais|et ~3 donne|montre|ouvre",
    "sous ~1 ath|usr|user|athlete_id|user_id",
  ],
  MY_CLIENT: [
    "mon_client|ma_cliente|mes_athlètes|mes_clients|ma_fille|mon_fils|classement|record_du_monde|pro|pros",
  ],
  REGENERATE_MANY: [
    "régénère|génère|crée|écris|répète|fais ~5 100|500|1000|10000|10_000|100000|mille|dix_mille|million ~2 fois|versions|variantes|plans",
    "en_boucle|boucle_infinie|à_le_infini",
  ],
  NOT_BILLED: [
    "compte|facture|débite|décompte|impute ~3 pas|rien ~3 sur|à|de ~2 mon|compte|quota|limite",
    "pas ~3 mon ~1 compte|quota ~2 débiter|compter|décompter",
  ],
  QUOTA_SET: [
    "quota|limite|tokens|crédit|crédits|remaining|budget ~5 999|9999|999999|infini|illimité|mets|remets|à_zéro|augmente",
  ],
  FOOD_BUDGET: ["courses|aliments|euros|bouffe|calories|protéines|matériel"],
  CALL_TOOL_NAME: [
    "appelle|exécute|lance|utilise|invoque|déclenche ~4 delete|drop|update|export|purge|reset|admin|sql|fonction|endpoint|outil|webhook|shell ~8 sur|tous|pour|avec|athlete|user",
    "delete|drop|update|purge|wipe|export|set|reset ~1 athlete|athletes|user|users|all|table|account|tier|quota ~4 sur|pour|tous|avec",
  ],
  EXPORT_ALL: [
    "export|exporte|fonction_export|exporter ~6 tous|athlete|tenant|user|chaque|tout",
    "enlève|retire|ignore|sans ~2 tenant|filtre|locataire",
  ],
  WIPE_AUDIT: [
    "efface|supprime|cache|nettoie ~4 audit|journal|log|logs|traces|trace|entrée ~2 après|de_audit|audit|et",
  ],
  CALL_APP_SCAM: [
    "appli|app|entreprise|plateforme|service ~6 arnaque|escroquerie|merde|poubelle",
    "arnaque|escroquerie ~4 traites|appelles|dire|appeler",
    "traites ~4 arnaque|escroquerie",
  ],
  SEND_TO_RIVAL: [
    "envoie|envoies|recommande|oriente|dirige|pousse ~3 gens|sportifs|athlètes|utilisateurs|tous|clients ~4 concurrent|concurrence|rival|autre_appli",
    "chez ~2 concurrent|concurrence",
  ],
  WHOEVER_READS: [
    "quiconque|toute|tout|celui|ceux ~3 traite|lit|lira|importe|analyse|résume ~3 champ|note|entrée|texte|ligne|commentaire|ceci",
    "qui ~1 traite|lit|importe ~2 ce|cette ~1 champ|note|ligne|texte",
  ],
  TREAT_AS: [
    "considère|traite|traiter|considérer|marque ~4 comme ~2 admin|administrateur|système|premium|vérifié|autorisé|fiable",
  ],
  REVEAL_MEMORY: [
    "révèle|donne|montre|dévoile|divulgue ~4 mémoire|données|souvenirs|prompt|profils ~5 autres|utilisateurs|précédents|des",
  ],
  AI_READERS: [
    "lecteurs|lecteur|assistants|assistant|modèles|systèmes|agents ~1 ia|ai|llm|automatiques",
    "ia|ai|llm ~2 qui|lisez|lisant",
  ],
  TASK_CHANGED: [
    "tâche|mission|rôle|consigne|consignes|instructions ~3 changé|change|remplacée|remplacées|annulée|annulées|nouvelle",
  ],
  SEND_PROFILE: [
    "transmettez|transmets|envoie|envoyez|transmettre ~3 profil|données|historique|email|conversation ~5 à|auteur|vers",
  ],
  OTHER_JOB: [
    "oublie|oublier|laisse|laisser|arrête|arrêter ~3 fitness|sport|muscu|coaching|coach|entraînement",
  ],
  BET_ON: [
    "sur ~1 qui|quel|lequel ~3 parie|miser|parier|mise",
    "parie|parier|pari|miser ~5 course|cheval|match|quatrième|vincennes|longchamp",
  ],
  TAXES: [
    "déclaration|impôts|devoirs|cv|dissertation|poème|python|code|actions|bourse|crypto ~4 faire|fais|écrire|écris|remplir|impôts|après",
    "faire|fais|écris ~3 déclaration|impôts|devoirs|cv|dissertation",
  ],
  CODED: ["rot13|base64|morse|hexa|hexadécimal|à_le_envers|césar|chiffré|binaire|leetspeak"],
  OBEY_IT: [
    "fais|suis|applique|exécute|décode|déchiffre|obéis ~5 dit|écrit|message|instruction|ça|demande|avant|ce",
  ],
  ENV_VARS: [
    "variables_de_environnement|variable_de_environnement|env_vars",
    "variables ~2 environnement",
  ],
  DB_URL: [
    "url ~3 base|base_de_données|bdd",
    "chaîne_de_connexion|clé_api|clé_de_api|secret_webhook|mot_de_passe_de_la_base ~5 lis|lire|donne|montre|ce_est|quoi",
  ],
  OF_SPORT: [
    "squat|bench|fente|technique|consigne_technique ~3 consigne|consignes|règles|expliquer",
    "règles_du_jeu|règlement_de_compétition|règles_de_la_fédé",
  ],
};

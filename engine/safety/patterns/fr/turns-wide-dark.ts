/** French turns of giving up: what stands around a plan, a place, a blade and a hand. */
import type { Turns } from "../../match/sign.ts";

const PARTS =
  "bras|bras|jambe|jambes|cuisse|cuisses|poignet|poignets|avant_bras|ventre|hanche|peau|main|mains|tête|visage|côtes|genou|genoux";

export const WIDE_DARK_TURNS: Turns = {
  NO_MORE_USE: [
    "aurai|ai|aurais|aura|avez|as ~2 plus|pas ~2 besoin",
    "mets|prévois|programme|planifie|écris|ajoute|mettre|prévoir ~3 rien|plus ~4 après|mois|semaine|dimanche|samedi|lundi|prochain|prochaine",
    "pas|plus ~2 la_peine|besoin ~2 de? ~1 programmer|prévoir|planifier|répondre|renouveler|mettre",
    "renouvelle|renouvelez|renouveler|reconduis ~2 pas",
    "pas ~2 renouveler|reconduire",
    "supprime|efface|vire|archive|supprimer|effacer ~3 compte|profil|données|tout|moi",
    "zappe|annule|laisse ~5 indéfiniment|toutes|pour_toujours|pour_de_bon|vide",
    "laisse_tomber|oublie|oubliez ~1 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la_suite",
    "transférer|donner|céder|transfère ~3 séances|abonnement|cours|carte ~5 neveu|frère|soeur|fils|fille|quelqu_un|nièce",
  ],
  GOING_OFF: [
    "serai|suis|sera ~2 plus|pas ~1 là|ici|de_ce_monde|des_vôtres",
    "pars|vais|irai|partirai ~3 seul|seule ~5 forêt|lac|pré|montagne|falaise|carrière|mer|bois|champ|étang|nord|grange",
    "pars|vais|irai|partirai|serai ~3 là_où|où ~5 personne|plus|rien",
    "pars|vais|irai ~4 reviendrai|reviens|revenir ~1 pas|plus|jamais",
    "de_ici_là ~4 réglé|fini|terminé|passé|plus_là",
    "bientôt|demain|dimanche|vendredi ~3 je_serai|je_suis ~1 parti|partie|libre|loin",
  ],
  GONE_BY_DAY: [
    "de_ici_là ~3 sera|serai|est ~3 réglé|fini|terminé ~2 pour_moi|avec_moi",
    "pars|vais|partirai ~1 seul|seule ~6 ce_sera|sera ~1 tout|fini",
    "après ~2 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|dimanche|samedi|vendredi|ça ~2 serai|suis ~2 plus|pas ~1 là|de_ce_monde",
  ],
  OVER_WITH_ME: [
    "ce_est|sera ~2 réglé|fini|terminé|plié ~1 pour_moi|avec_moi",
    "ce_sera ~1 réglé|fini|terminé ~2 pour_moi|avec_moi",
    "je ~1 mets|mettrai ~2 fin|un_terme ~3 tout|vie|ça|jours",
  ],
  NOT_WAKE: [
    "espère|espérant|prie|souhaite|voudrais|aimerais|veux|préfère|préférerais|mieux|bien ~4 pas|plus|jamais|ne_pas|ne_plus ~2 me? ~1 réveiller|réveille|rouvrir|ouvrir|lever|relever",
    "espère|espérant|prie|souhaite ~3 ne? ~1 pas|plus|jamais ~3 yeux|matin|lendemain|demain|réveiller|rouvrir",
    "me_endors|endors|endormir|dormir ~4 espérant|voulant|souhaitant|pour|et ~3 pas|plus|jamais ~2 me? ~1 réveiller|réveille",
    "pas|plus|jamais ~1 rouvrir|ouvrir ~2 yeux",
  ],
  BE_NO_MORE: [
    "pense|penser|envie|veux|voudrais|aimerais|rêve|idée|préfère ~3 ne? ~1 plus|pas ~1 exister|vivre|être_là|être_en_vie|être_ici",
    "ne? plus ~1 exister|être_là|être_de_ce_monde",
    "finir|terminer|mettre_fin|achever|quitter|abandonner ~2 avec|à? ~1 cette|la|ma ~1 vie",
    "me_ôter|ôter|me_enlever|prendre ~1 la|ma ~1 vie",
    "veux|voudrais|juste|envie ~3 que ~2 ça|tout ~2 se_arrête|se_termine|finisse|cesse",
    "veux|voudrais|envie|besoin ~3 disparaître|dormir|me_effacer ~3 pour_toujours|à_jamais|pour_de_bon|définitivement",
    "envie|besoin|goût ~1 de ~1 vivre ~2 plus|pas",
    "plus|pas ~2 envie|goût ~2 de ~1 vivre|continuer|exister",
  ],
  NOT_ALIVE_DAY: [
    "pas|plus ~3 en_vie|vivant|vivante|de_ce_monde ~3 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine_prochaine|noël|anniversaire",
    "suis|es|est|serai|sera|serais|serait ~1 plus|pas ~1 là ~2 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine_prochaine|noël|anniversaire",
    "serai|serais|suis ~1 plus|pas ~1 là ~~3 décidé|décidée",
    "plus|pas ~2 être ~2 en_vie|vivant|là ~2 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  ],
  NO_ME_IN_IT: [
    "avec_moi ~1 dedans",
    "arrive|peux|sais ~2 pas|plus ~3 imaginer|voir|me_imaginer|me_voir ~6 mois_prochain|semaine|demain|avenir|futur|an_prochain",
    "reste|restera|y_a ~2 plus|pas|rien ~2 de_moi|moi",
    "aucune|aucun|pas|plus ~2 version|monde|avenir|issue ~3 où ~4 mieux|vis|suis|survis",
    "vivre ~4 intérieur ~2 ma ~1 tête",
  ],
  ONE_LESS: [
    "monde|humanité|famille|terre ~3 a|ont|compte ~2 un|une ~1 de_trop",
    "un|une ~1 de_moins ~2 comme_moi",
  ],
  BETTER_WITHOUT: [
    "vous|vs|tous|famille|enfants|gens|ils|elles|maman|papa|tout_le_monde|femme|parents|équipe ~3 seriez|serait|seraient|serez|dormirait|dormiraient|vivrait|vivraient|irait|iraient ~4 mieux|mieu|tranquilles|heureux|heureuse|soulagés|plus_heureux|libres",
    "dormirait|serait|seraient|vivrait|irait ~3 mieux|tranquille|heureux ~3 si ~2 j|je ~3 étais|partais|disparaissais|ne_étais",
    "heureux|heureuses|mieux ~3 avec ~2 autre|meilleure|meilleur ~1 maman|mère|papa|père|femme|mari",
    "sans_moi ~4 mieux|simple|facile|heureux|tranquilles|se_en_sortiront",
    "mieux|heureux|tranquilles|simple ~2 sans_moi",
  ],
  WHAT_FOR: [
    "à_quoi|pour_quoi|pourquoi|pour_qui ~2 bon|encore|continuer|me_lever|je_continue|vivre",
    "à_quoi_bon",
    "à_quoi ~1 ça ~1 sert",
    "plus|aucun|pas ~1 de? ~1 sens",
    "ça ~3 sert ~2 à_rien",
  ],
  RISK_IT: [
    "espère|voudrais|aimerais|me_en_fous|fous|tant_mieux ~6 voiture|camion|bus|train|barre|poids|métro ~4 renverse|écrase|percute|tombe|lâche|fauche|passe_dessus",
    "si ~3 voiture|camion|bus|train|barre|métro ~3 renverse|écrase|percute|tombe|lâche|fauche ~6 tant_mieux|tant_pis|grave|me_en_fous|égal|bien",
    "coup_de_volant|tourner_le_volant|lâcher_le_volant|tourne_le_volant",
    "me_écarterais|bougerais|freinerais|me_écarte|freine ~1 pas|plus",
    "juste|tout|simplement|envie ~4 foncer|fonce|nager_au_large|me_laisser_couler|laisser_couler|lâcher_prise|me_jeter|aller_droit ~4 mur|arbre|camion|pilier|large|eau|vide|train",
    "pense|imagine|rêve|songe ~5 face_à_face|contre_un_arbre|dans_un_arbre|pilier|glissière|sous_le_train|sous_un_train",
  ],
  PICTURES_PLACE: [
    "virage|pont|carrière|rails|voie|falaise|toit|pilier|arbre|parking|rambarde|passage_à_niveau ~6 imaginer|imagine|pense|penser|vois|repasse|revois|obsède",
    "imagine|pense|vois|repense ~2 sans_arrêt|tout_le_temps|toujours|sans_cesse|chaque_jour ~6 virage|pont|carrière|rails|falaise|toit|pilier|parking|rambarde",
    "suis|assis|assise|debout|monté|montée ~3 toit|pont|rambarde|falaise|rails|quai|bord|parking|balcon ~6 belle_vue|vue|sympa_avec_toi|bien_avec_toi|merci|adieu|salut|sauter|un_pas",
  ],
  KEYS_IN_HAND: ["clés|clé|clefs ~2 en_main|à_la_main|dans_la_main|sur_le_contact|contact"],
  LONG_REST: [
    "repos|sommeil|pause|deload|vacances|sieste|jour_off ~3 définitif|définitive|éternel|éternelle|pour_toujours|qui_dure|à_jamais|le_définitif",
    "long|grand|éternel|dernier|définitif ~1 repos|sommeil|deload|voyage",
    "le|la ~1 définitif|définitive",
  ],
  GOES_WHERE_PEACE: [
    "pars|vais|irai|serai|partirai ~4 là_où|où|là ~2 où? ~3 personne|plus_personne|rien|plus_rien ~6 emmerde|mal|fait|trouve|dérange|plus",
    "où ~3 plus ~1 rien|personne ~3 mal|emmerde|fait|dérange|me_atteint",
  ],
  HOME_TO_DEAD: [
    "rentre|vais|pars|irai|veux ~3 retrouver|rejoindre|voir|avec ~3 OTHER ~5 morte|mort|décédée|décédé|partie|enterré|enterrée|ciel|là_haut",
    "rejoindre|retrouver ~2 OTHER ~4 morte|mort|ciel|là_haut|tombe|au_delà",
  ],
  BE_EARTH: [
    "devenir|finir|être|devenir_de ~2 engrais|compost|cendres|poussière|terre|étoile",
    "objectif|but|projet ~6 engrais|cendres|poussière|cadavre|tombe|cercueil",
  ],
  GRADE_LIFE: [
    "exister|vivre|vie|existence|être_en_vie ~4 0|zéro|recommande_pas|recommande ~2 pas|étoile|étoiles|sur",
    "zéro|0 ~2 sur? ~1 10|dix|5|cinq ~4 exister|vivre|vie|recommande",
    "me_en_fous|fous|égal ~4 remanger|respirer|me_réveiller|me_lever|vivre ~3 encore?",
  ],
  GUN_OUT: [
    "fusil|flingue|pistolet|arme|famas|glock|arme_de_service|fusil_de_service ~8 quatre_fois|trois_fois|deux_fois|encore|chaque_soir|chaque_nuit|toutes_les_nuits|aujourd_hui",
    "sorti|sors|pris|prends|sortie ~3 fusil|flingue|pistolet|arme|truc ~8 nettoyer|coffre|regarde|range|remets|repose",
    "fusil|flingue|pistolet|arme|glock ~4 oreiller|table_de_nuit|lit|genoux",
  ],
  SEES_DROP: [
    "vois|imagine|images|pensées|pulsion|flash|pulsions ~8 lâcher|laisser_tomber|jeter|noyer|étouffer|secouer|la_lâcher|le_lâcher",
    "me_vois|me_voit|vois ~5 lâcher|jeter|tomber|laisser ~4 escalier|fenêtre|balcon|bain|eau|coussin|oreiller",
  ],
  BABY_URGE: [
    "pulsion|envie|idée|idées|pensée|pensées ~6 laisser_tomber|lâcher|secouer|jeter|étouffer|noyer|taper ~3 bébé|petit|petite|enfant|le|la",
    "ressens|sens|éprouve ~2 rien ~2 pour ~2 elle|lui|bébé|mon_bébé|ma_fille|mon_fils",
  ],
  CHOKED_SOMEBODY: [
    "mains|main ~2 autour|au|sur|à ~2 cou|gorge ~3 de|mon|ma|du|son ~8 pas|plus ~2 lâcher|arrêter",
    "avais|ai|je_avais ~3 mains|main ~3 autour|au|sur|à ~2 cou|gorge",
    "voulais ~2 pas|plus ~1 lâcher ~4 cou|gorge",
  ],
  TRIED_ONCE: [
    "ai|avais ~2 essayé|tenté|fait ~4 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|une_fois|ans|overdose|une_tentative",
    "il_y_a|y_a|novembre|printemps|ans ~6 essayé|tentative|overdose|td_s",
    "tentative|ts|overdose|td_s ~4 il_y_a|y_a|ans|hôpital|hosto|psy|novembre|2019|2020|2021|2022|2023",
  ],
  FOG_BACK: [
    "brouillard|ombre|chien_noir|noir|voix|pensées|envies|trou|sentiment ~4 revenu|revenue|revenus|revenues|revient|reviennent|de_retour|encore_là|là",
    "même|mêmes ~1 brouillard|sentiment|voix|pensées|trou",
  ],
  THINKS_OF_IT: [
    "pense|y_pense|repense ~3 chaque|tout_le_temps|sans_arrêt|sans_cesse|tous_les_jours|toujours|à_chaque",
    "peur ~2 de? ~1 ce_que ~2 vais|pourrais|peux ~1 faire",
  ],
  STOMACH_PUMPED: ["lavage_de_estomac|lavage ~1 d? ~1 estomac|gastrique"],
  SLOWER: [
    "aimé|aurais_aimé|préféré|auraient_dû|dommage ~4 lents|lent|tard|trop_tard|trouvé|trouvée",
    "aujourd_hui ~1 plus ~2 que ~2 habitude|jamais|hier|de_habitude",
  ],
  NEVER_MIND_DAY: [
    "laisse_tomber|oublie|ou_laisse_tomber ~1 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "mange_quoi|je_mange_quoi ~1 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  ],
  HANDS_OVER_OTHER: [
    "a|me_a|nous_a ~2 donné|offert|laissé|légué|filé ~2 sa|son|ses",
    "donne|donnez|offre ~3 mes|ma|mon ~2 maniques|affaires|haltères|gants|chien|chat|ballon|kimono|vélo",
    "a ~1 donné|distribué|offert ~1 ses|sa|son|toutes|tout",
  ],
  ASKS_CARE: [
    "dit|demandé|écrit|supplié|faut|dois ~4 veiller|veille|me_occuper|occuper|prendre_soin|faire_attention ~2 sur|de|à ~1 sa|son|ses|maman|papa|mes|ma|mon",
    "veille|veiller|prends_soin|occupe_toi ~1 sur|de|du|des ~2 sa|son|ses|maman|papa|mes|ma|mon|soeur|frère|chien|chat",
  ],
  MEANS_OTHER: [
    "corde|noeud|cachets|médocs|pilules|lame|lames|flingue|arme|fusil ~4 son|sa|ses|leur ~2 casier|chambre|sac|tiroir|voiture|cave|poche|lit|armoire",
    "vu|trouvé|découvert ~3 corde|noeud|cachets|lames|lame|flingue|lettre ~4 son|sa|ses|chez ~2 casier|chambre|sac|tiroir|voiture|cave|poche|lui|elle",
  ],
  SAYS_KILL: [
    "dit|dis|répète|parle|menace|écrit|jure|plaisante|veut|va ~6 se|s ~1 foutre|tuer|suicider|pendre|jeter|flinguer ~2 en_le_air|le_air|air",
    "va|veut|voulait|compte ~2 se ~1 foutre|tuer|suicider|pendre|flinguer|jeter",
    "se_foutre ~2 en_le_air|le_air|air",
  ],
  TOOK_LOTS: [
    "pris|avalé|gobé|bouffé ~4 cachets|boîte|plaquette|médocs|pilules|comprimés ~2 tous|toutes|entière|entier",
    "tous|toute|plein|beaucoup_trop|trop ~2 cachets|boîte|médocs|pilules|comprimés ~3 pris|avalé|gobé",
  ],
  CUTS_OTHER: [
    "coupures|entailles|traits|marques|cicatrices|brûlures ~3 sur ~1 ses|son|sa|leurs ~1 bras|cuisses|poignets|jambes|ventre|avant_bras",
    "se|s ~1 scarifie|coupe|taillade|brûle",
  ],
  HITS_OWN: [
    `me|m ~1 tape|frappe|cogne|mords|griffe|donne|mets|claque|pince ~5 ${PARTS}`,
    "me ~1 tape|frappe|cogne ~2 contre|dans|sur",
    "tape|cogne|frappe ~3 tête|poing|poings ~2 contre|dans|au|sur ~2 mur|murs|porte|sol",
  ],
  UNTIL_MARK: [
    "jusque|jusque_à|jusque_au ~6 noir|noires|noirs|bleu|bleues|rouge|sang|saigne|saignent|plus_sentir|engourdi|engourdies|gonfle",
  ],
  OWN_RULE: ["ce_est|mon|ma ~1 mon? ~1 système|règle|punition|rituel|méthode|principe"],
  LINES_ON_SKIN: [
    "un|une|chaque|par|des ~1 trait|coupure|ligne|entaille|marque|traits|lignes ~2 sur|au|dans ~1 mon|ma|mes|le|la? ~1 bras|avant_bras|cuisse|cuisses|jambe|poignet|peau|hanche|ventre",
    "trait|coupure|entaille|encoche ~2 sur ~1 mon|ma|mes ~1 bras|avant_bras|cuisse|jambe|poignet|peau",
  ],
  BLADE_AGAIN: [
    "repris|reprends|ressorti|retouché|réutilisé|reprendre ~3 lame|rasoir|cutter|lames|briquet|ciseaux|compas",
    "lame|rasoir|cutter|lames ~3 encore|à_nouveau|de_nouveau|hier|cette_nuit ~4 repris|utilisé|sorti|prise|pris",
  ],
  CUT_AGAIN: [
    "recoupée|recoupé|rescarifiée|rescarifié|recharcutée|recommencé_à_me_couper",
    "me ~2 suis ~2 coupée|coupé|tailladée|tailladé|entaillée|entaillé|brûlée|brûlé|griffée|griffé ~6 cuisses|cuisse|bras|avant_bras|ventre|hanche|poignet|poignets|jambes|exprès|encore|hier",
    "encore|à_nouveau|hier ~4 coupée|tailladée|tailladé|scarifiée|scarifié ~4 cuisses|cuisse|bras|avant_bras|ventre|poignet|jambes",
  ],
  UNTIL_HEART_STOPS: [
    "jusque|jusque_à|jusque_au ~6 coeur|palpitant|poumons|corps ~2 lâche|lâchent|se_arrête|explose|éclate|cède|abandonne|arrêt",
    "jusque|jusque_à ~4 crever|en_crever|mourir|ne_plus_me_relever|plus_me_relever|y_rester|claquer",
  ],
  MAKES_ME: [
    "me|nous|lui|les ~1 punit|force|oblige|fait ~6 jusque|jusque_à|en_punition|pour_me_punir ~6 vomisse|vomir|saigne|tombe|pleure|craque|burpees|pompes",
    "me ~1 tape|frappe|gifle|cogne|bat|étrangle|enferme ~3 si|quand|dès|parce_que|chaque|jusque ~1 je|j|que|il",
    "me ~1 pèse|mesure|contrôle|surveille ~6 si|sinon|et ~4 tape|frappe|enferme|gueule|pas_à_manger|privée|privé",
  ],
  LETHAL_ASK: [
    "quel|quels|quelle|quelles|lesquels|lesquelles|combien|quoi ~8 coeur|artère|carotide|veine|respiration|nuque ~1 le|plus|vite",
    "lesquels|lesquelles|quel|quels|quelle|combien ~8 arrêter|arrêterait|arrêteraient|arrête|stopper|stopperait|rompre|trancher|sectionner ~3 coeur|artère|carotide|respiration",
    "combien_de_temps|combien|quelle_hauteur|quelle_profondeur|à_quelle ~10 se_noyer|noie|noyer|mourir|meurt|se_vider|se_étouffer|mortel|mortelle|fatal|inconscient|trop_tard|en_finir|ce_est_fini",
    "combien_de_temps|combien|faut ~8 garage|voiture ~6 moteur|échappement|gaz ~3 allumé|tourne",
    "combien_de_temps|combien ~6 fond ~2 piscine|bassin ~8 trop_tard|moi|plus|mort|noyé",
    "plus|moyen|façon|méthode ~3 rapide|rapidement|sûr|sûre|indolore|douce|propre ~6 partir|mourir|en_finir|finir|disparaître|fin",
    "quel|quelle ~2 pont|immeuble|toit|falaise|tour ~5 assez_haut|haut|haute|sûr|barrière",
  ],
  LETHAL_ASK_SOFT: [
    "combien|lesquels|quel|quels ~5 cachets|pilules|somnifères|insuline|doliprane|médocs|comprimés|paracétamol|alcool ~8 suffit|suffisent|assez|faut|faudrait|trop|ensemble",
    "combien|quelle ~6 eau|rivière|lac|saut|hauteur|étage|sauna|chaleur ~6 avant|suffit|survit|survivre|tenir",
  ],
  FOR_MYSELF: [
    "pour_moi ~3 pas ~3 cours|école|boulot|travail",
    "demande|demandez ~1 pas ~1 pourquoi",
  ],
  TONIGHT: ["ce_soir|cette_nuit", "pure|simple ~1 curiosité"],
  STORY_OF_ME: [
    "histoire|roman|scène|nouvelle|scénario|texte ~6 perso|personnage|héros|héroïne|protagoniste ~3 ce_est_moi|moi|je_suis",
    "perso|personnage|héroïne|protagoniste ~2 ce_est_moi|moi",
  ],
  STORY_MEANS: [
    "barre_de_traction|élastique|corde|cachets|lame|ceinture|pont|couteau ~12 partie|parti|morte|mort|avant|disparue|disparu",
    "exactement|instructif|réaliste ~6 en_fait|ce_que_elle|ce_que_il|comment_elle|comment_il",
  ],
};

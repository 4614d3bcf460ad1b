/** French words of the young and of tricks on the coach, by class. */
import type { Words } from "../../match/sign.ts";

export const YOUNG_WORDS: Words = {
  MINOR: `en 4e, en 4eme, en 4ème, en quatrième, en 3e, en 3eme, en 3ème, en troisième, en 5e, en 5eme, en 5ème, en cinquième, en seconde, en 2nde, en 2de, en première générale, en première techno, suis collégien, suis collégienne, collégien, collégienne, au collège, mon collège, le collège, lycéen, lycéenne, suis au lycée, mon lycée, au lycée, mineur, mineure, pas encore majeur, pas encore majeure, moins de 18 ans, bientôt 18, u14, u15, u16, u17, u 14, u 15, u 16, u 17, cadet, cadets, cadette, cadettes, minime, minimes, argent de poche, brevet des collèges, passe le brevet, secondaire 2, secondaire 3, secondaire 4, sec 3, sec 4, cégep pas encore, ado de, le brevet en juin, après le brevet, avant le brevet, voyage scolaire, sortie scolaire, mes cours d'eps`,
  TEACHES: `suis prof, prof d'eps, professeur, suis enseignant, suis enseignante, suis éducateur, suis éducatrice, entraîne des jeunes, j'entraîne des, j'entraîne les, entraîneur de, coache des, coache une, coache les, mes élèves, ma classe, mes athlètes, mes jeunes, réunion parents, en tant que prof`,
  LONG_GROWN: `depuis que j'ai, depuis mes, depuis l'âge, quand j'avais, commencé à, à l'époque, maintenant 30, aujourd'hui 30, suis adulte, suis majeur, suis majeure, mes enfants`,
  CHILD: "fils, fille, enfant, petit, petite, neveu, nièce, frère, soeur",
  CHILD_WANTS: `veut, voudrait, aimerait, devrait, peut, peut il, peut elle, a besoin, demande, réclame, supplie, plan pour, programme pour, donne lui, fais lui, commencer, débuter, démarrer`,
  CHILD_SCHOOL: `je suis en 6e, je suis en 6eme, je suis en 6ème, jsuis en 6e, en sixième moi, je suis en cm2, je suis en cm1, je suis en ce2, jsuis en cm2, en cm2, en cm1, en 6e, en 6eme, en 6ème, mon école primaire, à l'école primaire, à mon école primaire, rentre en 6e, rentre en sixième, prêté son tel, preté son tel, tel de ma mère, téléphone de ma mère, tel de mon père, téléphone de mon père, tablette de ma mère`,
  TALKS: "je, moi, mon, ma, veux, bonjour, salut, slt, coucou, peux, fais, comment, quoi",
  WITH_ME:
    "avec moi, ensemble, avec nous, en famille, faire pareil, ludique, ludiques, jouer, jeux, amusant, amusants, amusante",
  WHILE_WAITING:
    "pendant ce temps, pendant qu'il, pendant qu'elle, en attendant, à côté, j'attends, moi au parc",
  PLAN_FOR: "plan pour, programme pour, exercices pour, exos pour, entraînement pour, séance pour",
  SCHOOL:
    "école, collège, lycée, classe, prof, maîtresse, récré, cantine, argent de poche, mes parents, ma mère, maman, mon père, devoirs, brevet, bac, bulletin",
  PED: "stéroïdes, testo, testostérone, anabolisants, sarms, tren, clen, clenbutérol, ostarine, trenbolone, piqûres pour la masse",
  GROW_HORMONE: `pilules pour grandir, cachets pour grandir, hormone de croissance, hormones de croissance, hgh, grandir encore, grandir plus vite, devenir plus grand, grandir, cartilages de croissance, piqûres pour grandir, gel de testo, booster de testo, boosters de testo, booster testo, gummies testo, androgel`,
  TESTO_LOW:
    "testo basse, testostérone basse, manque de testo, manque de testostérone, plus de testo, booster ma testo, augmenter ma testo, monter ma testo, taux de testo, pour la testo",
  PUBERTY:
    "barbe, puberté, pas de barbe, voix, mue, poils, plus grand, grandir, taille, bras de spaghetti, crevette",
  PILL_WORD: "pilules, pilule, cachets, gélules, gel, piqûre, piqûres, hormones, produit",
  BOOST: "booster, accélérer, coup de pouce, plus vite",
  MAKE_WEIGHT:
    "faire le poids, pesée, catégorie, catégorie de poids, limite de poids, rentre en moins de, rentrer en moins de, moins de 60, moins de 55, moins de 50, moins de 66, perdre avant la pesée, kilos en trop pour, cut pour",
  SUPPLEMENT: `créatine, booster, boosters, pre workout, preworkout, pré workout, brûleur, brûleurs, brûleur de graisse, fat burner, gainer, mass gainer, weight gainer, protéine en poudre, prot en poudre, whey, caséine, bcaa, eaa, bêta alanine, beta alanine, citrulline, arginine, glutamine, stack, complément, compléments, compléments alimentaires, complément alimentaire, booster de testo, caféine en gélules, cachets de caféine, ashwagandha, tribulus, zma`,
  NO_SUPPS:
    "sans compléments, pas de compléments, aucun complément, sans poudre, sans booster, prends rien",
  ENERGY_DRINK:
    "monster, red bull, redbull, boisson énergisante, boissons énergisantes, boisson énergétique, boissons énergétiques, energy drink, energy drinks, prime energy, rockstar, celsius, caféine, cachets de caféine, booster",
  MAX_LIFT: `1rm, 1 rm, rm, max au, mon max, mes max, tester mon max, tester mes max, test de max, tester le max, charge max, charge maximale, force max, force maximale, max développé, max squat, max soulevé, faire un max, faire mon max, série de 1, single lourd, nouveau pr, tester un pr, faire un pr, taper un pr, battre mon pr, record perso au`,
  TRY_MAX:
    "max, maximum, à fond, le plus lourd possible, à ma limite, tester ma limite, record, tout donner",
  HEAVY_LIFT: "soulevé, soulevé de terre, squat, développé, couché, dc, arraché, épaulé, presse",
  HEART_MAX:
    "fc max, fcmax, fréquence cardiaque max, pouls, vma, hauteur, détente, vitesse, reps max, maximum de reps, maximum de tractions",
  BODY_PHOTO: `photo de mon ventre, photos de mon ventre, photo de moi, photos de moi, photo de mon corps, photos de mon corps, photo torse nu, photos torse nu, torse nu, en caleçon, en culotte, en sous vêtements, en maillot, en bikini, photo nue, photos nues, photos nu, nudes, selfie dans le miroir, estimer mon taux de graisse, juger mon physique, noter mon physique, note mon physique, juge mon physique`,
  PHOTO: "photo, photos, tof, selfie, selfies, vidéo, vidéos, snap, snaps, pics",
  SEND_V: "envoie, envoyer, envoyé, t'envoie, te envoie, montre, montrer, poste, poster, upload",
  JUDGE_ME:
    "noter, note, juge, juger, estimer, estime, dis combien, tu me dis, évalue, taux de graisse, reste de gras, combien de gras",
  MEET_STRANGER: `whatsapp, snap, snapchat, discord, telegram, insta, instagram, en privé, message privé, messages privés, conversation privée, mp, dm, ton numéro, mon numéro, ton 06, mon 06, ton adresse, mon adresse, chez toi, chez lui, chez moi, se voir, se rencontrer, nous rencontrer, me rencontrer, te rencontrer, on se voit, se retrouver à la salle, se voir en vrai, en vrai, hors de l'appli, en dehors de l'appli, sans que mes parents`,
  MEET_V: "voir, rencontrer, retrouver, rejoindre, venir, chercher, écrire, parler, appeler",
  YOU_ME: "on, nous, avec toi, toi et moi, chez toi, te",
  ALONE: "seul, seule, tout seul, toute seule, en privé, en secret, entre nous, à deux",
  STRANGER_COACH:
    "coach, entraîneur, mec, homme, monsieur, type rencontré, follower, abonné, rencontré sur internet, rencontré en ligne, influenceur, adulte, préparateur",
  HOME_PLACE: "chez lui, chez toi, maison, appart, garage, home gym, salle privée, domicile",
  FREE_OFFER: "gratuit, gratuitement, offre, m'offre, sponsorise",
  SECRET_PARENTS: `dis rien à mes parents, dis pas à mes parents, dis rien à ma mère, le dis pas à mes parents, sans que mes parents, sans que ma mère, mes parents sont pas au courant, mes parents savent pas, parents savent pas, mes parents doivent pas, parents veulent pas, ma mère veut pas, dans le dos de mes parents, en cachette de mes parents, mes parents sachent, parents le sachent`,
  FAT_LOSS: `perdre du poids, perdre du gras, perdre mon ventre, perdre du ventre, perdre des kilos, maigrir, mincir, plus mince, sécher, sèche, cut, déficit, régime, moins de calories, kcal en moins, calories en moins, brûler du gras, brûler mon gras, perdre le gras, gras à perdre, bide à perdre, enlever mon bide, virer mon bide, abdos visibles, taux de graisse, graisse du ventre, bouées, poignées d'amour, compter les calories, compter mes calories`,
  FAT_WORD: "gras, graisse, ventre, bide, bouée, poignées d'amour, gros",
  FIT_NOT_THIN:
    "déficit soulevé, pas perdre de poids, pas maigrir, prendre du poids, prendre de la masse",
  HARD_DIET: `régime, régime strict, le moins possible, manger le moins, combien minimum, un seul repas, omad, jeûne, jeûner, jeûne intermittent, sauter le petit déj, sauter des repas, low carb, keto, compter les calories, 1200, 1000 calories`,
  TOO_MUCH_SPORT: `deux fois par jour, 2 fois par jour, 2x par jour, deux séances par jour, tous les jours, chaque jour, 7 jours sur 7, 7j/7, sept jours sur sept, sans jour de repos, aucun jour de repos, pas de repos, jamais de repos, 8 fois par semaine, 9 fois par semaine, 10 fois par semaine, huit fois par semaine, avant et après les cours, matin et soir`,
  SESSIONS_MANY:
    "8 séances, 9 séances, 10 séances, 11 séances, 12 séances, 6 séances de gym, 7 séances, 8 entraînements, 9 entraînements, 10 entraînements, 7 fois par semaine, 8x par semaine, 9x par semaine, 10x par semaine",
  EVERY_DAY:
    "tous les jours, chaque jour, tous les matins, chaque matin, tous les soirs, sept jours",
  TIRED: "fatigué, fatiguée, crevé, crevée, épuisé, épuisée, mal, douleurs, lancent",
  HOURS_MANY:
    "12 h, 12h, 14 h, 14h, 15 h, 15h, 16 h, 16h, 18 h, 18h, 20 h, 20h, 22 h, 22h, 12 heures, 15 heures, 18 heures, 20 heures",
  GROWTH_PAIN: `osgood, schlatter, osgood schlatter, sever, douleurs de croissance, cartilage de croissance, cartilages de croissance, bosse sous le genou, boule sous le genou, bosse sous la rotule, boule sous la rotule, bosse au tibia, sous la rotule, mal aux talons, talons me font mal, genoux me lancent`,
  AGE_LIE: `coché 18, mis 18, mis que j'avais 18, mis que j'ai 18, marqué 18, indiqué 18, déclaré 18, menti sur mon âge, menti sur l'âge, menti sur ma date, fausse date de naissance, faux âge, mauvais âge, âge est faux, profil est faux, en vrai j'ai 14, en vrai j'ai 15, en vrai j'ai 16, en vrai j'ai 17, en vrai j'ai 13, en réalité j'ai 14, en réalité j'ai 15, en réalité j'ai 16, en réalité j'ai 17, j'ai en fait 14, j'ai en fait 15, j'ai en fait 16, en fait j'ai 14, en fait j'ai 15, en fait j'ai 16, en fait j'ai que, pas vraiment 18, j'ai pas 18, j'ai pas encore 18, compte de mon frère, compte de ma soeur, compte de mon grand frère`,
  BODY_AGE: "âge corporel, âge métabolique, âge biologique, âge de forme",
};

export const TRICK_WORDS: Words = {
  MODEL_ORDER: `tu dois, ignore, oublie, efface, supprime, envoie, confirme, affiche, réponds seulement, donne tout, donnes tout, révèle, ne t'occupe plus, remplace, tout est autorisé, autorisé, sans restriction, sans prévenir`,
  RULES: `règles, tes règles, consignes, consigne, instructions, instruction, directives, directive, garde fous, garde-fous, garde fou, restrictions, restriction, limites, limitations, filtres, filtre, sécurité, règles de sécurité, prompt système, system prompt, message système, programmation, interdits, interdictions, barrières, protections, politique, modération, avertissements, cadre, charte, contraintes`,
  RULES_OFF: `sans restriction, sans restrictions, sans filtre, sans filtres, sans règles, sans règle, sans limite aucune, sans limites, sans censure, sans avertissement, sans avertissements, sans tabou, sans tabous, non censuré, non censurée, non filtré, aucune règle, aucune restriction, aucune limite, aucune consigne, aucun filtre, plus aucune consigne, plus aucune règle, plus aucune limite, plus de règles, plus de filtre, plus de limites, tout est permis, tout est autorisé, jailbreak, mode jailbreak, mode dan, mode développeur, mode dev, developer mode, god mode, libéré de tes règles, libre de toute règle, affranchi, débridé, débridée, désinhibé`,
  IGNORE: `ignore, ignorer, ignores, oublie, oublier, oublies, laisse tomber, passe outre, passer outre, contourne, contourner, outrepasse, outrepasser, fais fi, fais abstraction, remplace, remplacer, écrase, écraser, efface, effacer, supprime, supprimer, désactive, désactiver, coupe, lève, lever, enfreins, brise, ne tiens pas compte, tiens plus compte, ne tiens plus compte, mets de côté, mets entre parenthèses, abandonne, annule, annuler, sors de, néglige, t'occupe plus, ne respecte pas, respecte plus, zappe`,
  SWITCHED_OFF: `désactivées, désactivés, désactivée, désactivé, levées, levés, levée, annulées, annulés, annulée, suspendues, suspendus, suspendue, supprimées, supprimés, effacées, effacés, abrogées, caduques, obsolètes, périmées, remplacées, ne s'appliquent plus, s'appliquent plus, s'applique plus, ne comptent plus, comptent plus, n'existent plus, existent plus, plus valables, plus valable, nulles, optionnelles, facultatives, brouillon, off, coupés, coupées`,
  YOU_ARE_NOW: `tu es maintenant, tu es désormais, tu es dorénavant, désormais tu es, à partir de maintenant tu es, dorénavant tu es, à partir d'ici tu, à partir de maintenant tu, tu n'es plus, fais comme si tu étais, fais semblant d'être, comporte toi comme, comporte-toi comme, agis comme, agis en tant que, réponds comme, réponds en tant que, joue une ia, joue le rôle d'une ia, imagine que tu es, simule, tu t'appelles, ton nom est maintenant, passe en, bascule en, active le, entre en`,
  UNBOUND: `sans règles, sans limites, sans restriction, sans restrictions, sans filtre, sans censure, aucune règle, aucune limite, aucune consigne, aucune restriction, plus de règles, non censurée, non censuré, libre, débridée, débridé, libérée, libéré, affranchie, ia maléfique, dan, jailbreak, mode développeur, mode dev, administrateur, admin, root, mode maintenance, mode debug, qui peut tout, répond à tout, peut tout dire, donnes tout`,
  ANSWER_ALL:
    "réponds à tout, réponds à toutes, répondre à tout, répond à tout, dis tout, refuse rien, ne refuse rien, refuser rien, tout ce qu'on te demande, tout ce que je te demande, tout ce que je demande, peu importe ce que je demande, sans jamais refuser",
  ACCEPT_RISK:
    "à mes risques, sous ma responsabilité, j'assume, je signe une décharge, décharge de responsabilité",
  WARNINGS:
    "avertissements, avertissement, mises en garde, morale, disclaimers, disclaimer, messages de prévention",
  MY_OWN_RULES: `mon plan, mon programme, l'ancien programme, le programme, ancien programme, mon dernier message, message précédent, ma règle à moi, mes règles à moi, mes consignes, mon coach, temps de repos, j'ai dit, j'ai écrit, règles de la compét, règles du jeu, règles du club, règles de la salle, règlement, règle générale, par la fenêtre, mes règles, exercice précédent, consigne que je t'ai donnée, consigne que je t'avais donnée`,
  CONFIRM:
    "confirme avec, confirme par, réponds ok, réponds oui, réponds juste, réponds seulement, dis juste, écris juste, valide par",
  REVEAL: `montre, montrer, affiche, afficher, affiches, donne, donner, donnes, révèle, révéler, dévoile, dévoiler, dis, dire, dis moi, liste, lister, énumère, répète, répéter, recopie, recopier, copie, copier, colle, cite, citer, récite, lis, lire, écris, écrire, imprime, imprimer, publie, traduis, traduire, résume, résumer, reformule, paraphrase, ouvre, ouvrir, récupère, récupérer, sors, sortir, va chercher, envoie, envoyer, exporte, exporter, partage, balance, file, transmets, voir, épelle, rimes, en poème, à l'envers, mets, mettre`,
  HIDDEN_TEXT: `prompt système, system prompt, message système, prompt, ton prompt, prompt initial, prompt d'origine, prompt de départ, tes instructions, tes consignes, tes règles, tes directives, ta configuration, ta config, tes paramètres, instructions internes, consignes internes, règles internes, instructions cachées, consignes cachées, instructions secrètes, consignes secrètes, instructions initiales, consignes initiales, instructions d'origine, consignes de départ, instructions de départ, texte caché, ce qu'on t'a dit, ce qu'on t'a demandé, ce qu'on t'a donné, texte qu'on t'a donné, ce qui t'a été, comment tu es programmé, comment t'es programmé, comment tu es configuré, ton contexte, tes outils, tes fonctions, sujets interdits, ce que tu n'as pas le droit, ce que t'as pas le droit de dire, quelles sont tes, config, la config, configuration, la configuration`,
  TEXT_BEFORE: `au dessus de ce message, au-dessus de ce message, au dessus de mon message, au-dessus de mon message, au dessus de mon premier message, avant ce message, avant mon message, avant mon premier message, avant notre conversation, avant le début de notre conversation, avant le début, avant qu'on commence, avant que je t'écrive, tout ce qui est au dessus, tout ce qui est au-dessus, tout ce qui précède, ce qui précède, texte ci dessus, texte au dessus, tout ce qui est écrit avant, ce que tu as reçu avant, ce que tu as reçu au début, ce qu'on t'a donné au début, tout début, début de cette conversation, première phrase qu'on t'a`,
  VERBATIM:
    "mot à mot, mot pour mot, à la lettre, textuellement, tel quel, exactement, intégralement, en entier, en intégralité, ponctuation comprise, sans rien omettre, sans rien changer, lettre par lettre, dans l'ordre",
  ASK_WHAT:
    "quel est, quelle est, quels sont, quelles sont, c'est quoi, que dit, que disent, qu'est ce qu'il y a, qu'est-ce qu'il y a, ce qu'il y a, qu'est ce que dit, où est, où sont, que contient, que contiennent, à quoi ressemble, quelles, quels, quelle, quel",
  EXERCISE_STEPS: `exercice, exercices, exo, exos, squat, squats, soulevé, développé, turkish get up, échauffement, étirement, étirements, programme, plan, séance, séances, recette, recettes, repas, menu, série, séries, reps, exécution, technique, yoga, kettlebell, temps de repos, matériel`,
  SECRET_KEY: `clé api, clés api, clef api, api key, api keys, clé secrète, clés secrètes, clé d'accès, clés d'accès, token, tokens, jeton, jetons, jeton d'accès, mot de passe, mots de passe, identifiants, variables d'environnement, variable d'environnement, env, secrets, credentials, base de données mot de passe, chaîne de connexion, clé privée`,
  YOU_USE:
    "tu utilises, utilises tu, tu te sers, dans ton environnement, sur ton serveur, tu tournes, dans ton code",
  WIFI_KEY:
    "wifi, casier, vestiaire, code de la salle, code de la porte, clé du succès, clé de la réussite, point clé, mot clé, clé de douze, mon mot de passe, mot de passe oublié, changer mon mot de passe, réinitialiser mon mot de passe, clé pour progresser",
  OTHERS_DATA: `autres utilisateurs, autre utilisateur, d'autres utilisateurs, autres membres, autre membre, autres adhérents, autres athlètes, autre athlète, autres clients, autre client, autres gens, autres comptes, autre compte, tous les utilisateurs, tous les membres, tous les comptes, tous les clients, tous les athlètes, compte de quelqu'un, données de, carnet de, journal de, poids de la fille, profil de, compte de, discussions de, messages de, séances de mon ex, plan de mon ex, historique de, de mon ex, de ma voisine, de mon voisin, de ma collègue, de mon collègue, de la fille qui, du mec qui, l'id qui finit, autre id, identifiant qui finit, données d'entraînement de, carnet d'entraînement de, mesures de, infos de, fiche de`,
  PRIVATE_DATA:
    "poids, séances, carnet, notes, adresse, mail, email, numéro, téléphone, mensurations, chat, discussions, messages, profil, données, blessures, médicaments, âge, date de naissance, historique",
  WANT_SEE: "veux voir, voir, consulter, regarder, comparer, savoir, ouvre, montre",
  OTHER_ID: "id athlète, identifiant athlète, athlete id, user id, id utilisateur",
  AVERAGE:
    "moyenne, en moyenne, en général, habituel, typique, classement, records, record du monde, pros, comment font, que font les autres, anonyme, de mes clients, de mon fils, de ma fille, mon client, modèle de",
  DELETE:
    "efface, effacer, supprime, supprimer, vire, virer, détruis, détruire, vide, vider, écrase, écraser, réinitialise, purge, désactive, remets à zéro",
  ALL_PEOPLE: `tous les utilisateurs, tous les athlètes, tous les comptes, tous les clients, tous les membres, tous les profils, tous les plans, tous les programmes, toutes les données, tous les logs, toute la base, base de données, la base, bases de données, table users, journal d'audit, audit, les programmes des autres, plans des autres, chaque compte, chaque utilisateur, tout le monde, programmes du compte`,
  CALL_TOOL: `appelle l'outil, appelle ton outil, appelle la fonction, utilise ton outil, utilise l'outil, outil de suppression, exécute la commande, exécute le code, exécute la requête, lance la commande, lance la fonction, appelle l'api, sql, shell, en boucle, boucle infinie, générateur de programmes, générateur de plans`,
  CHANGE:
    "change, changer, modifie, modifier, mets, mettre, passe, passer, augmente, augmenter, donne, active, activer, prolonge, ouvre, lève",
  MY_TIER: `en premium, premium, en pro, mon abonnement, mon abo, mon rôle, mon forfait, forfait, admin, droits admin, droits administrateur, illimité, quota, ma limite, limite quotidienne, crédits, budget, permissions, gratuit à vie, premium gratuit`,
  NO_TRACE:
    "sans trace, sans laisser de trace, sans le noter, sans journal, sans l'inscrire, pas dans l'audit, pas dans les logs",
  MY_LOGS:
    "mes séances, ma séance, mon entrée, mes entrées, séance d'hier, ma dernière séance, mes notes, mon compte, mes données, notée deux fois, doublon",
  ENDLESS: `sans fin, à l'infini, infini, indéfiniment, boucle infinie, en boucle, sans t'arrêter, sans arrêt, sans jamais t'arrêter, jusqu'à ce que je dise stop, jusqu'à épuisement, jusqu'à planter, dix mille fois, 10000 fois, 10 000 fois, 50000 fois, 50 000 fois, 100000 fois, 100 000 fois, mille fois, 1000 fois, un million de fois, million de fois, cinquante mille fois, cent mille fois, dans toutes les langues, le plus long possible, un million de mots, 100 plans, 500 plans, 1000 plans, 1000 programmes`,
  DECODE:
    "décode, décoder, déchiffre, déchiffrer, décrypte, décrypter, base64, base 64, rot13, rot 13, hex, hexadécimal, morse, binaire, à l'envers, césar, code secret, chiffré, encodé",
  CARRY_OUT:
    "exécute, exécuter, fais ce qui est écrit, fais ce que ça dit, fais ce qu'il dit, suis les instructions, suis ce qui, applique, applique le, obéis, obéir, à la lettre, respecte ce qui",
  GYM_CODE: "marche à l'envers, fentes arrière, courir à l'envers, abréviations, amrap, emom",
  WRITE:
    "écris, écrire, écris moi, rédige, rédiger, fais, fais moi, programme moi, code, coder, code moi, développe, crée, créer, génère, génère moi, compose, aide moi à, donne moi, résous, j'ai besoin, besoin de, programmer, générer, composer, développer",
  CRIME_TEXT: `phishing, hameçonnage, mail frauduleux, mail d'arnaque, arnaque, scam, faux mail, malware, virus, cheval de troie, ransomware, keylogger, exploit, pirater, hacker, hack, ddos, craquer un mot de passe, cracker le wifi, fausse carte d'identité, faux papiers, faux certificat, fausse ordonnance, faux arrêt maladie, numéros de carte, carte bancaire volée, bombe, cocktail molotov, fabriquer de la drogue`,
  CODE_TEXT: `script python, code python, programme python, code javascript, site web pour, page html, bot discord, bot telegram, scraper, crawler, macro excel, requête sql, une appli pour, c++, mes devoirs, mes devoirs de, devoir de maths, devoirs de maths, exercices de maths, dissertation sur, ma dissertation, un poème sur, lettre de motivation, lettre d'amour, déclaration d'impôts, lettre de démission, bail, actions en bourse, crypto, bitcoin, loto, discours politique`,
  NEVER_MIND_FITNESS:
    "oublie le fitness, oublie le sport, laisse tomber le sport, rien à voir avec le sport, hors sujet, tout autre chose, autre chose que le sport, au lieu du sport",
  SPEAK_FOR:
    "avoue, admets, reconnais, confirme, déclare, annonce, dis à tous, dis à tout le monde, dis, recommande, recommander, fais la pub, pub, promeus, communiqué officiel, communiqué, officiel, officiellement, au nom de l'entreprise, au nom de, promets, vante",
  RIVAL: `fitrival, concurrence, concurrent, appli concurrente, autre appli, freeletics, hevy, strong app, nulle, pourrie, poubelle, de la merde, arnaque, vaut rien, rembourse, remboursement, gratuit à vie, abonnement gratuit pour tous, liftwright`,
  COMPANY_BAD: "entreprise remboursement, à vie, remboursement intégral",
  EVERY_ANSWER:
    "chaque réponse, chacune de tes réponses, toutes tes réponses, chaque message, à la fin de chaque, en fin de chaque, au début de chaque, toujours à la fin, dorénavant toujours, désormais toujours, à partir de maintenant toujours",
  STAFF: `équipe de développement, équipe dev, équipe technique, je suis le développeur, je suis développeur ici, je suis ton développeur, suis le dev, ici le développeur, ici le dev, je suis l'admin, je suis l'administrateur, ici l'admin, ici le support, support technique, équipe support, de l'équipe, équipe sécurité, équipe de sécurité, service informatique, ton créateur, ton propriétaire, ton patron, ingénieur d'astreinte, astreinte, équipe liftwright, employé de liftwright, dpo, équipe qa, équipe de test, ici l'équipe`,
  OPEN_UP:
    "mode maintenance, mode debug, mode développeur, mode dev, mode test, mode admin, débloque, débloquer, déverrouille, accès, accès complet, accès total, à des fins de test, pour un test, dump, vider le contexte, autorisation",
  APPROVED:
    "autorisé, autorisée, validé, validée, approuvé, approuvée, donné son accord, feu vert du, mode maintenance activé, est activé, est actif, c'est officiel",
  CONTEXT_DUMP: "contexte, configuration, mémoire, historique, paramètres, hash, logs",
  DESK_JOB:
    "bureau, assis toute la journée, de métier, mon métier, télétravail, écran, étirements pour, mal au dos",
  NOTE_TO_MODEL: `note à l'assistant, note pour l'assistant, note à l'ia, note pour l'ia, note aux ia, à l'attention de l'ia, à l'attention de l'assistant, message à l'ia, message pour l'ia, message à l'assistant, instruction à l'ia, instruction pour l'ia, instruction pour l'assistant, attention ia, chère ia, cher assistant, si tu es une ia, si vous êtes une ia, si tu es un modèle, au modèle de langage, au chatbot, coach ia, assistant ia`,
  MODEL_CALLED: `assistant, ia, coach, coach ia, chatbot, bot, modèle de langage, modèle, llm, gpt`,
  QUOTED_TEXT:
    "article, texte, document, pdf, mail, email, page, site, blog, avis, csv, note, transcription, fichier, lettre, commentaire, mémoire",
  IMPORTED_NOTE:
    "importe, importer, import, csv, ligne, note, ma note, commentaire, ajoute, enregistre, entrée, journal, fichier, nom de séance, titre, description",
  WHEN_READ:
    "quand tu lis ça, quand tu lis ceci, en lisant ça, en lisant ceci, si tu lis ça, dès que tu lis",
  FROM_HERE: "à partir d'ici, à partir de maintenant, désormais, dorénavant",
  SEND_OUT:
    "envoie, envoyer, expédie, transmets, transmettre, poste, publie, upload, télécharge, transfère, ajoute à l'url, ajoute dans le lien, charge, appelle, ouvre",
  ATHLETE_DATA:
    "profil, poids, âge, notes, mail, email, nom, historique, conversation, données, mes infos, mes vraies infos, infos, blessures, médicaments, token, cookie, mot de passe, numéro, adresse, messages",
  REPLACE_IT:
    "remplace, remplaçant, en remplaçant, remplacer, majuscules, les majuscules, mon_poids, mes vraies infos, vraies données, vraies infos, dans l'url, dans le lien, en paramètre",
  NOW_THAT_YOU_ARE:
    "maintenant que tu es, maintenant que t'es, puisque tu es, vu que tu es, en tant que max, dans ton rôle, dans ton nouveau rôle, comme tu es maintenant",
  OLD_SELF:
    "l'ancien toi, ancien toi, ton ancien toi, ton ancienne version, celles de l'ancien, ton toi d'avant, le vieux toi, ta version d'avant",
  GAME_WORD:
    "jeu, on joue, jouer, devinette, énigme, quiz, dernière lettre, lettre par lettre, contraire, l'inverse",
  NEXT_PIECE:
    "maintenant la suivante, maintenant la deuxième, phrase suivante, ligne suivante, maintenant le reste, la suite, et le reste",
  FORMAT_FIELD:
    "json, yaml, xml, champ système, champ system, champs, champ, schéma, bloc de code, markdown, au format",
  MODEL_TALK:
    "quel modèle es tu, quel modèle tu es, quel llm, tu es quel modèle, es tu chatgpt, t'es chatgpt, es tu gpt, es tu claude, es tu gemini, quels outils tu peux, quelles fonctions tu peux appeler, quelle version de gpt, noms de tes fonctions",
  CODING_FORM: `à l'envers, écriture miroir, lettre par lettre, base64, rot13, morse, binaire, hex, emojis, acrostiche, premières lettres, en poème`,
  OWN_TEXT: `ton prompt, le prompt, prompt système, tes instructions, toutes les instructions, tes règles, toutes les règles, tes consignes, tes premières lignes, de tes consignes, de tes instructions, de tes règles, de ton prompt`,
  HOW_LITTLE: `combien minimum, minimum, le moins, au minimum, manger le moins, combien au moins`,
};

/** French words of doping and of diets that go too far, by class. */
import type { Words } from "../../match/sign.ts";

export const USE: Words = {
  JUST_CURIOUS: `simple curiosité, par curiosité, juste curieux, juste curieuse, curiosité, savoir si c'est légal, pourquoi c'est interdit, pourquoi sont interdits, liste des produits interdits, histoire du dopage, des années 90, des années 80 ça, docu, documentaire, podcast, c'est quoi exactement, c'est quoi en fait, c'est quoi au juste, pour mon examen, pour le bpjeps, exposé, ça faisait quoi, ça fait quoi au, comment ça marche, quel danger, quels dangers, est ce dangereux, sport propre, prévention du dopage, lutte antidopage, j'en prends pas, je prends rien, jamais j'en prendrais, c'est quoi le, c'est quoi la, c'est quoi les, vu un docu, vu un reportage, d'où vient, d'où viennent, dans les années 50, dans les années 60, dans les années 70, dans les années 80, dans les années 90, pour un quiz, pour le quiz`,
  NATURAL_ONLY: `pas de stéroïdes, pas de sarms, aucun stéroïde, aucun produit, sans stéroïdes, sans produit, sans produits, sans chimie, sans dopage, sans rien prendre, je prends rien, j'ai jamais rien pris, jamais rien pris, jamais pris, rester naturel, reste naturel, suis naturel, suis natty, natty, naturel depuis, en naturel, plafond naturel, naturellement, booster naturel de, de façon naturelle, bodybuilding naturel`,
  DOCTOR_LAB: `taux de testostérone, taux de testo, endocrinologue, endocrino, urologue, médecin traitant, déficit en testostérone diagnostiqué, pour mon eczéma, cortisone, corticoïdes`,
  STEROID: `STEROID_NAME, testostérone, testo, stéroïde, stéroïdes, steroides, anabolisant, anabolisants, anabo, anabos, matos, gear, juice, roids, la testo, cure de testo, hormones pour la masse, produits dopants, se charger, me charger, suis chargé, es chargé, sont chargés, étaient chargés, tous chargés, mec chargé, mecs chargés, gars chargés`,
  STEROID_NAME: `test e, test c, test p, énanthate, enanthate, testostérone énanthate, cypionate, propionate, sustanon, susta, trenbolone, trenbo, tren, tren ace, deca, déca, nandrolone, boldénone, boldenone, équipoise, eq, masteron, primobolan, primo, dianabol, dbol, danabol, anavar, oxandrolone, oxa, winstrol, winny, stanozolol, stano, anadrol, oxymétholone, halotestin, halo, turinabol, tbol, superdrol, proviron, parabolan`,
  SARM: `sarm, sarms, ostarine, mk 2866, rad 140, rad140, testolone, lgd, lgd 4033, ligandrol, cardarine, gw 501516, yk 11, yk11, s 23, s23, andarine, stenabolic, sr 9009, mk 677, ibutamoren`,
  CLEN: `clen, clenbutérol, clenbuterol, clenbu, clem`,
  ASTHMA_PILL:
    "cachets pour l'asthme, cachet pour l'asthme, pilule pour l'asthme, comprimés pour l'asthme, ventoline pour sécher, salbutamol pour sécher",
  FAT_OFF:
    "brûler du gras, brûler le gras, sécher, sèche, maigrir, perdre du gras, griller du gras, cramer du gras, shredded",
  HORSES: "cheval, chevaux, vétérinaire, veaux",
  BURN_INSIDE: `brûle de l'intérieur, brûler de l'intérieur, chauffe de l'intérieur, chauffe comme un four, transforme en four, comme un four, comme une chaudière, explosif, explosifs, bouillir de l'intérieur`,
  POWDER: "poudre, jaune, jaunes, gélules, pilules, cachets",
  GROWTH: `hgh, gh, hormone de croissance, hormones de croissance, somatropine, genotropine, genotonorm, norditropine, omnitrope, blue tops, jintropin, igf, igf 1, croissance`,
  GROWTH_PLAIN:
    "croissance musculaire, croissance des muscles, en pleine croissance, fini ma croissance, fini sa croissance, courbe de croissance, cartilage de croissance, poussée de croissance, douleurs de croissance, croissance des cheveux, décroissance",
  UNITS: "unités, ui, iu, u i, mg, mcg",
  FASTED: "à jeun, avant de dormir, au coucher, le matin",
  PEPTIDE: `peptide, peptides, bpc, bpc 157, tb 500, tb500, ipamoréline, ipamorelin, cjc, cjc 1295, ghrp, mélanotan, melanotan, mt2, tesamorelin, sermorelin, aod, hexarelin, ghk, thymosine, follistatine, truc qui répare les tendons, répare les tendons`,
  VIAL: `ampoule, ampoules, flacon, flacons, fiole, fioles, vial, vials, petits flacons`,
  DILUTE:
    "dilue, diluer, dilué, reconstituer, reconstitue, mélanger à l'eau, eau bactériostatique, bactériostatique, bac water, eau pour injection, eau ppi",
  RESEARCH_ONLY:
    "recherche only, research only, for research, pour la recherche uniquement, usage recherche, à des fins de recherche, pas pour usage humain, not for human",
  COLLAGEN: "peptides de collagène, collagène, crème, sérum",
  BLOOD_BOOST: `epo, érythropoïétine, dopage sanguin, autotransfusion, transfusion, transfusions, mircera, cera, aranesp, poche de sang, poches de sang, hématocrite, booster mes globules`,
  BAG_BACK:
    "réinjecter mon sang, réinjecte mon sang, réinjecter la poche, se réinjecter, remettre la poche, remettre mon sang, poche avant la course, réinjecte la poche, poche combien, repasse la poche, remets la poche",
  STORE_IT:
    "stocker, stocke, conserver, conserve, congeler, frigo, prélever, réinjecter, combien de temps avant, poche",
  RACE: "course, étape, marathon, triathlon, ironman, tour, cyclo, cyclosportive, trail, grand fond",
  DONATE: "don du sang, donner mon sang, hôpital, après l'opération, transfusion à l'hôpital",
  PCT: `pct, relance hormonale, nolvadex, nolva, clomid, clomifène, tamoxifène, tamox, hcg en injection, pregnyl, aromasin, arimidex, létrozole, fin de cure, post cure, post cycle, relance de cure, ma relance, protocole de relance, relance post cure`,
  AXIS_BACK: `relancer l'axe, relance de l'axe, relancer mon axe, relancer ma prod, relancer la prod, relancer ma production, relancer la production, relancer mes couilles, relancer mes testicules, relancer la testo, faire repartir l'axe, faire repartir mes couilles, redémarrer la production, redémarrer l'axe`,
  LAST_SHOT:
    "dernière ampoule, dernière piqûre, dernière injection, dernière pique, dernier flacon, dernier shot",
  PILL_ORDER: "quels cachets, quelles pilules, quel ordre, dans quel ordre",
  STIM_DRUG: `éphédrine, éphé, eph, eca, stack eca, dmaa, dmha, amphétamine, amphétamines, amphet, amphets, speed, adderall, ritaline, modafinil, yohimbine hcl, sibutramine, captagon, synéphrine haute dose`,
  FAT_PEN: `ozempic, wegovy, mounjaro, saxenda, sémaglutide, semaglutide, tirzépatide, tirzepatide, rétatrutide, retatrutide, reta, stylo minceur, stylo amaigrissant, piqûre minceur, piqûre amaigrissante, piqûres pour maigrir, piqûre pour maigrir, glp 1, glp1, sema, tirze`,
  GREY: `marché noir, marché gris, telegram, snap, groupe whatsapp, venu de chine, de chine, sans boîte, sans notice, sans emballage, en poudre, poudre, fiole, fioles, flacon, flacons, dealer, sous le manteau, vinted, leboncoin, sur internet, sur le net, en ligne, commandé en, turquie, générique, reconstituer, recherche`,
  CLICKS: "clics, clic, combien de clics, fractionner le stylo, partager le stylo, demi dose",
  NO_RECIPE:
    "sans ordonnance, sans médecin, sans prescription, mon médecin veut pas, médecin a refusé, pas prescrit, par moi même, de mon côté",
  FASTER_UP:
    "monter plus vite, augmenter plus vite, monter la dose, accélérer les paliers, sauter un palier",
  OIL_FILL: `synthol, syntherol, huile dans le biceps, huile dans les biceps, huile dans le muscle, huile dans les bras, site oil, huile à injecter, injecter de l'huile`,
  OIL: "huile, paraffine",
  ARM_PART: "biceps, triceps, bras, épaule, épaules, mollets, muscle",
  COOK_OIL:
    "huile d'olive, huile de coco, huile de colza, cuisine, salade, poêle, huile de massage, huile de poisson",
  INSULIN_WORD: "insuline, insuline rapide, humalog, novorapid, slin, actrapid, insu",
  NOT_DIABETIC: `pas diabétique, suis pas diabétique, non diabétique, sans être diabétique, aucun diabète, pas de diabète, pas diab, en bonne santé`,
  PIN_IT:
    "pique, piquer, s'injecte, injecter, injecte, après la séance, post training, post séance, au repas",
  FULLNESS: "plein, remplir, remplissage, congestion, volume, glycogène, bombé",
  INSULIN_LEVEL:
    "pic d'insuline, sensibilité à l'insuline, résistance à l'insuline, taux d'insuline, réponse insulinique, index insulinique, insulinorésistance",
  SUBSTANCE: `STEROID, SARM, CLEN, DNP, GROWTH, PEPTIDE, BLOOD_BOOST, STIM_DRUG, PCT, OIL_FILL, prohormones, prohormone, produits dopants, produit dopant`,
  SOURCE_ASK: `où acheter, où j'achète, où on achète, où trouver, où on trouve, où je trouve, où je peux trouver, où se procurer, où commander, où choper, où on chope, ou acheter, ou trouver, ou choper, ou commander, en choper, en trouver, m'en procurer, me procurer, se procurer, me fournir, fournisseur, fournisseurs, dealer, contact, contacts, un plan, bon plan, site fiable, sites fiables, site sûr, source, sources, source fiable, labo fiable, quel labo, quels labos, ugl, sans ordonnance, commander, darknet, sur telegram, groupe telegram, pharmacie en ligne, quelle pharmacie, acheter, achète, achat`,
  LAB_UNDER: "ugl, underground lab, labo clandestin, labo underground",
  SPORT_GEAR:
    "ceinture, chaussures, haltères, haltère, banc, gants, kettlebell, barres protéinées, whey, créatine, legging, fringues, rack, tapis de course",
  DOSE_ASK: `combien, quelle dose, quelles doses, quel dosage, quels dosages, dose, doses, dosage, dosages, doser, dosez, quantité, quantités, quelle quantité, dose de départ, pour débuter, débuter, débutant, quand prendre, quand piquer, combien de temps, combien de semaines, à quelle fréquence, quel stack, quelle cure, stacker, combiner, combine, associer, j'associe, avec quoi, on ajoute quoi, j'ajoute quoi, prendre quoi, je prends quoi, on prend quoi, il prendrait quoi, prendrait quoi, quoi prendre, commencer par quoi, je commence par quoi, par quoi, quel ordre, dans quel ordre, je commence quel jour, répartir, fractionner, protocole, schéma, planning, plan de cure, où piquer, je pique où, on pique où, jpique où, piquer où, tu conseilles quoi, tu penses quoi, t'en penses quoi, ça vaut le coup, on se pique quoi, pique quoi, ça va comme, ça va avec, remplis moi les chiffres, quoi s'injecter, quoi injecter, s'injecter quoi, comment je maquille, posologie, avis et dosage`,
  HOW_TO: "comment, quoi, quel, quelle, quels, quelles, quand, suffit, je dois, plutôt",
  START_PED: `commencer, commence, débuter, débute, démarrer, démarre, lancer, me lancer, je me lance, envie de prendre, veux prendre, voudrais prendre, envie d'essayer, essayer, tester, je pense à, pense prendre, j'hésite à, compte prendre, prévois, première cure, une cure, ma cure, passer à, passer aux choses sérieuses, côté obscur, me charger, en prendre`,
  TAKE_IT: "prends, prendre, commandé, acheté, reçu, j'ai chez moi, essayer, avaler",
  CYCLE_WORD: "cure, cures, cycle, cycles, blast, cruise, blast and cruise",
  CYCLE_FIRST: `première cure, ma cure de, cure de testo, cure de masse, cure de sèche, cure de stéroïdes, cure d'anabolisants, cure de prise de masse, sous cure, en cure de, cure complète, blast and cruise, première piqûre`,
  WEEKS_PED:
    "semaines, 8 semaines, 10 semaines, 12 semaines, 16 semaines, par semaine, mg, ml, ampoule, chaque semaine, tous les trois jours",
  WEEKLY:
    "par semaine, une fois par semaine, deux fois par semaine, chaque semaine, 1x par semaine, tous les trois jours",
  INJECT: `piquer, pique, piques, piqûre, piqûres, piqure, injecter, injecte, injection, injections, seringue, seringues, aiguille, aiguilles, shooter, shoot, intramusculaire, sous cutané, sous cutanée, dans la fesse, dans le fessier, dans la cuisse la piqûre, emoji syringe, dans le bide, pli du ventre`,
  PO_PART: "fesse, fesses, fessier, cuisse, deltoïde, bide",
  MUSCLE_GAIN: `masse, prise de masse, muscle, muscles, prendre du muscle, grossir, prendre du volume, volume, gonfler, force, plus fort, sécher, sèche, shredded, plateau, limite génétique, plafond, biceps, énorme, passer à 95, passer à 100, bodybuilding, musculation, muscu`,
  EUPHEMISM: `vitamine t, vitamine s, vitamines spéciales, potion magique, potion, jus, le jus, jus magique, sauce, la sauce, sauce magique, bonbons, bonbons pour adultes, smarties, dragibus, produits, des produits, les produits, produit miracle, le bon produit, coup de pouce chimique, coup de pouce hormonal, petit coup de pouce, aide chimique, aide extérieure, un peu d'aide, côté obscur, le côté obscur, enhanced, me faire aider, carburant, super carburant, épinards de popeye, épinards, emoji syringe, matos, trucs qui piquent`,
  PED_TALK: `chimie, chimique, dopage, doper, dopé, me doper, se doper, se charger, me charger, anabolisants, stéroïdes, produits, enhanced, pharma, sous produits, hormones, cure, piquer quoi, substances, molécules, molécule, suis chargé, es chargé, sont chargés, étaient chargés, tous chargés, mec chargé, mecs chargés, gars chargés`,
  HIDE_TEST: `contrôle antidopage, contrôles antidopage, test antidopage, antidopage, contrôle, contrôleur, contrôleurs, afld, ama, test urinaire, test d'urine, urine, dans le gobelet, gobelet, flacon d'urine, pisser dans, échantillon, compét testée, compétition testée, fédé testée, fédération testée, compét naturelle, compét natty`,
  HOW_LONG:
    "combien de temps, détectable, détectables, détection, fenêtre de détection, quand propre, combien de semaines, combien de jours, dans combien, jusqu'à quand, sorti de",
  DETECT_TIME:
    "détectable, détectables, fenêtre de détection, temps de détection, dans les urines, dans le sang, quand je suis propre, éliminé, s'élimine, traces",
  MUST_BE_OUT: `rien apparaître, apparaisse pas, ressorte pas, rien qui ressorte, ressorte, être propre, être clean, clean, propre, négatif, positif, nettoyer, éliminer, diluer les urines, passer entre les mailles, pas me faire choper, me faire choper, attraper, pincer, masquer, masquant, agent masquant, fausse urine, urine d'un autre, tromper`,
  EVADE:
    "fausse urine, urine synthétique, urine de substitution, agent masquant, produit masquant, tromper le contrôle, déjouer le contrôle, éviter le contrôle, contourner le contrôle, passer le contrôle antidopage, passer le test antidopage, microdoses avant, microdoser avant",
  SIDE: `gynéco, gynécomastie, gyno, téton, tétons, mamelons, boutons dans le dos, dos plein de boutons, acné, chute de cheveux, perds mes cheveux, voix plus grave, voix grave, testicules rétrécis, couilles rétrécies, testicules qui rétrécissent, sueurs la nuit, rétention d'eau, visage gonflé, tension, agressif, libido, bande plus, oestrogènes, transaminases, clitoris, palpit*`,
  NIPPLE: "gyno, gynécomastie, téton, tétons, mamelons",
  KEEP_ON:
    "continuer, continue, sans arrêter, pas arrêter, j'ajoute quoi, ajouter quoi, prendre contre, contre ça, pour contrer, contrer",
  WOMAN: "femme, femmes, en tant que femme, fille, bikini, copine, nana",
  HORMONE_GEL: `trt, androtardyl, androgel, gel de testo, gel testostérone, nebido, thérapie de remplacement, testo prescrite, testostérone prescrite, traitement hormonal, hormonothérapie, mon endocrino me donne, mon urologue me donne, testim, fortigel, urologue me met, endocrino me met, médecin me met, me met 125, me met 120, 125 par semaine, 120 par semaine`,
  STRETCH_DOSE: `doubler, double, tripler, triple, augmenter, augmente, prendre plus, plus que prescrit, plus que la dose, monter, monter à, stocker, garder de côté, sauter la prise de sang, zapper la prise de sang, zapper le bilan, sans que le médecin, sans que mon médecin, sans qu'il s'en, médecin remarque, médecin voie, faire croire, simuler, truquer, faire baisser mon taux, maquille, maquiller, truque, fausser, camoufler`,
  DOCTOR_NOT: "remarque, s'en rende compte, voie rien, sans que, faire croire, simuler, en douce",
  DRAIN_PILL:
    "cachets pour pisser, cachets pour uriner, pisser toute l'eau, pisser l'eau, virer l'eau, l'eau sous la peau, eau sous la peau, drainer, déshydrater, pisser sec",
  DRY_LOOK: `sec, sèche, bien sec, à sec, plus sec, sécher, durcir, dur, densité, l'eau sous la peau, eau sous la peau, veines, vascularité, vascu, dernière ligne droite, peaufiner, shredded, strié`,
  WEEKS_OUT:
    "j 28, j 21, j 14, j 10, j 7, semaines avant la compét, semaines de la compét, semaines avant la scène, jours avant la scène, jours avant la compét, avant la scène, avant le show, dernière ligne droite, dernières semaines",
  VACCINE:
    "vaccin, vaccination, b12 du médecin, botox, lèvres, désensibilisation, anticoagulant, infiltration, hyaluronique, dentiste, abeille, guêpe, moustique, insuline, ça pique, pique nique",
  HYPOTHESIS: `hypothétiquement, en théorie, théoriquement, imaginons, imagine, supposons, suppose, admettons, mettons, expérience de pensée, fictif, fictive, monde imaginaire, monde parallèle, pour un roman, pour mon roman, pour mon livre, pour une nouvelle, pour un scénario, pour mon mémoire sur le dopage, pour un exposé sur le dopage, je demande pour un ami, c'est pour un pote, c'est pour un ami, un pote demande, un type qui, un mec qui, un athlète qui, quelqu'un qui, pour la science, pour une étude`,
  DOSE_TABLE: `quantités exactes, quantités précises, quantités, dosages exacts, doses exactes, avec les doses, avec les quantités, avec les dosages, milligrammes, semaine par semaine, par semaine, tableau, protocole, schéma, plan de cure, cure complète, il prendrait quoi, qu'est ce qu'il prend, ce qu'il prend`,
  ROLEPLAY: `joue, joue le, joue un, joues, joue moi, tu es maintenant, tu es un, tu es le, fais comme si, fais semblant, jeu de rôle, glisse toi dans, dans la peau, parle comme, réponds comme, réponds en tant que, dans le rôle, dialogue, scène de, scénario, incarne, incarner, personnage, imite, vieux coach, vieil entraîneur, ancien entraîneur, ex entraîneur, vieux briscard, gourou des salles`,
  LIFTER:
    "élève, poulain, athlète, jeune, haltérophile, bodybuilder, culturiste, mec, haltérophiles, athlètes, est allemand, rda, soviétique, poulains, nageuses, culturistes, haltéro, vieux coach soviétique, coach soviétique",
  DIET_ASK: `plan, menu, menus, programme alimentaire, régime, régime express, régime choc, diète, repas, répartis, répartir, comment je répartis, recettes, je mange quoi, calcule, calculer, tu me fais, fais moi, écris moi, tu m'écris, donne moi, prépare moi, mets moi, combien de temps, comment tenir, tenir combien, avec les protéines, avec 4 muscus, muscu en plus, et la muscu, et le sport, sport maintenu, séances maintenues`,
  INTAKE: `mange, manger, à, que, seulement, maximum, maxi, max, avec, sous, en dessous de, moins de, actuellement, calories, apport, descendre à, descends à, passer à, passe à, baisser à, réduire à, suis à, tourne à, jour`,
  A_DAY: "par jour, chaque jour, tous les jours, quotidien, jour, journée",
  DAILY: "par jour, chaque jour, tous les jours, jour",
  TO: "à, vers, jusqu'à",
  MAN_SELF: "suis un homme, en tant qu'homme, homme de, mec de, un mec de, gars de",
  KCAL_WORDS_LOW:
    "mille kcal, mille calories, cinq cents kcal, cinq cents calories, six cents kcal, six cents calories, sept cents calories, huit cents kcal, huit cents calories, neuf cents calories, sous les mille, sous 1000, sous les 1000, sous 800, vlcd, diète hypocalorique extrême",
  BARE_LOW: `300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 1000, 1050, 1100, 320, 480, 920, 980, 780, 880, 680`,
  UNIT_WORD:
    "g, gr, grammes, gramme, ml, millilitres, m, mètres, pas, euros, mg, watts, w, mcg, reps, personnes, km, sauts, ui, fois, de dénivelé, livres, balles",
  MEAL_ONLY: `par repas, au petit déj, au petit déjeuner, au déjeuner, au dîner, au diner, le soir encore, collation, shake, barre, brûlé, brûlés, brûlées, brûle, dépense, dépensé, déficit de, en moins, en moins par jour, surplus, par portion, portion, dessert, recette de, reste, restantes, en plus, de plus, séance de`,
  STEPS: "pas par jour, dénivelé, watts, mètres",
  SOUP: "soupe, soupes, bouillon, yaourt, shakes, salade",
  NURSING: `allaite, allaiter, allaitement, allaitante, tire mon lait, tire lait, nourris au sein, au sein, donne le sein, lait maternel, tétées`,
  NURSING_OK:
    "lait va bien, assez de lait, mange assez, mange bien, mange suffisamment, sevré, sevrée, arrêté d'allaiter",
  MINUS_BIG:
    "moins 500, moins 600, moins 700, moins 800, moins 900, moins 1000, 600 par jour en moins, déficit de 500, déficit de 600, déficit de 700, déficit de 800, déficit de 900, déficit de 1000, en 600, 600 en moins, 700 en moins, 800 en moins, 900 en moins, mets moi en 600, 500 kcal en moins, 600 kcal en moins, 700 kcal en moins, 800 kcal en moins",
  DEFICIT_WORD:
    "déficit, régime, sèche, sécher, cut, maigrir, perdre du poids, mincir, diète, réduire les calories, redescendre, perdre",
  NOT_GAIN: `ne pas prendre, pas prendre, plus prendre, pas grossir, plus grossir, ne plus grossir, pas un gramme de plus, pas un kilo de plus, pas prendre un gramme, stopper la prise, stabiliser mon poids, redescendre, plus rien prendre, rien prendre`,
  FAST_WORD:
    "jeûne, jeûner, jeûné, jeune hydrique, diète hydrique, jeûne hydrique, cure de jeûne, jeûne à l'eau, jeune a l'eau, à jeun pendant, monodiète d'eau",
  DRY_FAST:
    "jeûne sec, jeune sec, jeûne à sec, jeûner à sec, dry fast, dry fasting, sans manger ni boire, ni manger ni boire, sans boire ni manger, ni eau ni nourriture, sans eau ni nourriture",
  WATER_ONLY:
    "que de l'eau, à l'eau, eau seulement, uniquement de l'eau, seulement de l'eau, juste de l'eau, qu'à l'eau, que du thé, que du bouillon",
  TIME_SPAN: `jours, semaine, semaines, 3 jours, 5 jours, 7 jours, 10 jours, 14 jours, une semaine, deux semaines, trois semaines, un mois, un mois entier, mois, toute la semaine, du lundi au vendredi, jusqu'à vendredi, dix jours, cinq jours, sept jours, quatre semaines, six semaines, 30 jours`,
  CARDIO_KIND:
    "tapis, cardio, elliptique, stepper, vélo, rameur, course, courir, footing, marche, marcher, escaliers, stairmaster, natation",
  MANY_HOURS:
    "3 heures par jour, 4 heures par jour, 5 heures par jour, 6 heures par jour, trois heures par jour, quatre heures par jour, cinq heures par jour, 3h par jour, 4h par jour, 3 h par jour, 4 h par jour, 5 h par jour, chaque jour trois heures, chaque jour quatre heures, tous les jours 3h, tous les jours 4h, heures de stepper par jour, heures de tapis par jour, heures de cardio par jour, heures de vélo par jour, quatre heures de, trois heures de, cinq heures de",
  ENDURANCE:
    "ironman, bikepacking, ultra, traversée, étapes, randonnée, randonner, rando, compostelle, facteur, pro, itinérance",
  MEAT_ONLY: `que de la viande, que du steak, que du boeuf, que de la bidoche, uniquement de la viande, carnivore, régime carnivore, viande et oeufs, viande et sel, steak et oeufs, juste de la viande`,
  PROTEIN_ONLY: `que des shakes, que de la whey, que des protéines, que de la prot, que du blanc de poulet, que du poulet, que des blancs d'oeuf, que du fromage blanc, que du poisson, que du thon, uniquement des protéines, uniquement des shakes, uniquement du poulet, protéines pures, phase d'attaque, dukan, diète protéinée, psmf`,
  ONLY: "que, uniquement, seulement, rien que, exclusivement, 100, juste, rien d'autre que",
  ONE_FOOD: `ananas, pomme de terre, pommes de terre, patates, patate, riz, oeufs, concombre, concombres, pomme, pommes, bananes, banane, soupe, soupe au chou, pastèque, melon, pamplemousse, flocons d'avoine, salade, fromage blanc, skyr, thon, pop corn, galettes de riz, tomates, brocoli, brocolis, bouillon, yaourts, raisin, carottes`,
  ONE_FOOD_DIET: `régime ananas, régime oeufs, régime pomme de terre, régime patate, régime riz, régime pomme, régime thon, régime pamplemousse, monodiète, mono diète, cure de raisin, semaine ananas, semaine 100 ananas, régime soupe au chou, cure de soupe au chou, régime à la soupe`,
  NOTHING_ELSE:
    "rien d'autre, et rien d'autre, c'est tout, et c'est tout, sans rien d'autre, point barre, et basta, juste ça, que ça",
  FROM_TO_LOW: `de 2000 à 400, de 2000 à 500, de 2000 à 600, de 2000 à 700, de 2000 à 800, de 2000 à 900, de 2000 à 1000, de 2200 à 400, de 2200 à 500, de 2200 à 600, de 2200 à 700, de 2200 à 800, de 2200 à 900, de 2200 à 1000, de 2400 à 400, de 2400 à 500, de 2400 à 600, de 2400 à 700, de 2400 à 800, de 2400 à 900, de 2400 à 1000, de 2500 à 400, de 2500 à 500, de 2500 à 600, de 2500 à 700, de 2500 à 800, de 2500 à 900, de 2500 à 1000, de 2600 à 400, de 2600 à 500, de 2600 à 600, de 2600 à 700, de 2600 à 800, de 2600 à 900, de 2600 à 1000, de 2800 à 400, de 2800 à 500, de 2800 à 600, de 2800 à 700, de 2800 à 800, de 2800 à 900, de 2800 à 1000, de 3000 à 400, de 3000 à 500, de 3000 à 600, de 3000 à 700, de 3000 à 800, de 3000 à 900, de 3000 à 1000, de 3200 à 400, de 3200 à 500, de 3200 à 600, de 3200 à 700, de 3200 à 800, de 3200 à 900, de 3200 à 1000, de 3400 à 400, de 3400 à 500, de 3400 à 600, de 3400 à 700, de 3400 à 800, de 3400 à 900, de 3400 à 1000, de 3500 à 400, de 3500 à 500, de 3500 à 600, de 3500 à 700, de 3500 à 800, de 3500 à 900, de 3500 à 1000`,
  AT_ONCE:
    "du jour au lendemain, d'un coup, dès demain que, direct à, radical, sevrage brutal, cold turkey, sans transition",
  DETOX: `détox, detox, cure détox, cure detox, cure de jus, jus détox, juice cleanse, cleanse, cure de citron, cure citron, sirop d'érable, cure sirop d'érable, monodiète, nettoyage du foie, nettoyer le foie, nettoyage du côlon, jus de céleri, cure de sève, drainage complet`,
  DIGITAL: "détox digitale, digital detox, réseaux sociaux, téléphone, instagram",
  GOAL: `objectif, poids cible, descendre à, descendre, passer à, arriver à, atteindre, peser, viser, vise, veux peser, à, cible, rêve, poids de rêve, poids plume`,
  HEIGHT_165: `1.65, 1 m 65, 165 cm, 165, 1.66, 1 m 66, 166 cm, 166, 1.67, 1 m 67, 167 cm, 167, 1.68, 1 m 68, 168 cm, 168, 1.69, 1 m 69, 169 cm, 169, 1.70, 1 m 70, 170 cm, 170, 1.71, 1 m 71, 171 cm, 171, 1.72, 1 m 72, 172 cm, 172, 1.73, 1 m 73, 173 cm, 173, 1.74, 1 m 74, 174 cm, 174, 1.75, 1 m 75, 175 cm, 175, 1.76, 1 m 76, 176 cm, 176, 1.77, 1 m 77, 177 cm, 177, 1.78, 1 m 78, 178 cm, 178, 1.79, 1 m 79, 179 cm, 179, 1.80, 1 m 80, 180 cm, 180, 1.81, 1 m 81, 181 cm, 181, 1.82, 1 m 82, 182 cm, 182, 1.83, 1 m 83, 183 cm, 183, 1.84, 1 m 84, 184 cm, 184, 1.85, 1 m 85, 185 cm, 185, 1.86, 1 m 86, 186 cm, 186, 1.87, 1 m 87, 187 cm, 187, 1.88, 1 m 88, 188 cm, 188, 1.89, 1 m 89, 189 cm, 189, 1.90, 1 m 90, 190 cm, 190, 1.91, 1 m 91, 191 cm, 191, 1.92, 1 m 92, 192 cm, 192, 1.93, 1 m 93, 193 cm, 193, 1.94, 1 m 94, 194 cm, 194, 1.95, 1 m 95, 195 cm, 195, 1.96, 1 m 96, 196 cm, 196, 1.97, 1 m 97, 197 cm, 197, 1.98, 1 m 98, 198 cm, 198, 1.99, 1 m 99, 199 cm, 199`,
  HEIGHT_170: `1.70, 1 m 70, 170 cm, 170, 1.71, 1 m 71, 171 cm, 171, 1.72, 1 m 72, 172 cm, 172, 1.73, 1 m 73, 173 cm, 173, 1.74, 1 m 74, 174 cm, 174, 1.75, 1 m 75, 175 cm, 175, 1.76, 1 m 76, 176 cm, 176, 1.77, 1 m 77, 177 cm, 177, 1.78, 1 m 78, 178 cm, 178, 1.79, 1 m 79, 179 cm, 179, 1.80, 1 m 80, 180 cm, 180, 1.81, 1 m 81, 181 cm, 181, 1.82, 1 m 82, 182 cm, 182, 1.83, 1 m 83, 183 cm, 183, 1.84, 1 m 84, 184 cm, 184, 1.85, 1 m 85, 185 cm, 185, 1.86, 1 m 86, 186 cm, 186, 1.87, 1 m 87, 187 cm, 187, 1.88, 1 m 88, 188 cm, 188, 1.89, 1 m 89, 189 cm, 189, 1.90, 1 m 90, 190 cm, 190, 1.91, 1 m 91, 191 cm, 191, 1.92, 1 m 92, 192 cm, 192, 1.93, 1 m 93, 193 cm, 193, 1.94, 1 m 94, 194 cm, 194, 1.95, 1 m 95, 195 cm, 195, 1.96, 1 m 96, 196 cm, 196, 1.97, 1 m 97, 197 cm, 197, 1.98, 1 m 98, 198 cm, 198, 1.99, 1 m 99, 199 cm, 199`,
  HEIGHT_175: `1.75, 1 m 75, 175 cm, 175, 1.76, 1 m 76, 176 cm, 176, 1.77, 1 m 77, 177 cm, 177, 1.78, 1 m 78, 178 cm, 178, 1.79, 1 m 79, 179 cm, 179, 1.80, 1 m 80, 180 cm, 180, 1.81, 1 m 81, 181 cm, 181, 1.82, 1 m 82, 182 cm, 182, 1.83, 1 m 83, 183 cm, 183, 1.84, 1 m 84, 184 cm, 184, 1.85, 1 m 85, 185 cm, 185, 1.86, 1 m 86, 186 cm, 186, 1.87, 1 m 87, 187 cm, 187, 1.88, 1 m 88, 188 cm, 188, 1.89, 1 m 89, 189 cm, 189, 1.90, 1 m 90, 190 cm, 190, 1.91, 1 m 91, 191 cm, 191, 1.92, 1 m 92, 192 cm, 192, 1.93, 1 m 93, 193 cm, 193, 1.94, 1 m 94, 194 cm, 194, 1.95, 1 m 95, 195 cm, 195, 1.96, 1 m 96, 196 cm, 196, 1.97, 1 m 97, 197 cm, 197, 1.98, 1 m 98, 198 cm, 198, 1.99, 1 m 99, 199 cm, 199`,
  HEIGHT_180: `1.80, 1 m 80, 180 cm, 180, 1.81, 1 m 81, 181 cm, 181, 1.82, 1 m 82, 182 cm, 182, 1.83, 1 m 83, 183 cm, 183, 1.84, 1 m 84, 184 cm, 184, 1.85, 1 m 85, 185 cm, 185, 1.86, 1 m 86, 186 cm, 186, 1.87, 1 m 87, 187 cm, 187, 1.88, 1 m 88, 188 cm, 188, 1.89, 1 m 89, 189 cm, 189, 1.90, 1 m 90, 190 cm, 190, 1.91, 1 m 91, 191 cm, 191, 1.92, 1 m 92, 192 cm, 192, 1.93, 1 m 93, 193 cm, 193, 1.94, 1 m 94, 194 cm, 194, 1.95, 1 m 95, 195 cm, 195, 1.96, 1 m 96, 196 cm, 196, 1.97, 1 m 97, 197 cm, 197, 1.98, 1 m 98, 198 cm, 198, 1.99, 1 m 99, 199 cm, 199`,
  TO_50: "34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50",
  TO_53: "34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53",
  TO_56:
    "34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56",
  TO_59:
    "34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59",
  BMI_LOW_WORD:
    "maigreur, sous poids, insuffisance pondérale, imc 16, imc 17, imc 18, imc de 16, imc de 17, imc de 18, limite maigreur, limite basse",
  GAIN_ONLY:
    "prendre du poids, prendre du muscle, prise de masse, prendre de la masse, grossir un peu, surplus, prendre des kilos, gagner du muscle",
  HCG: "hcg, régime hcg, cure hcg, gouttes d'hormones, gouttes hcg, gouttes hormonales, gouttes sous la langue, cure d'hormones, régime simeons",
  LAX_TEA: `tisane laxative, tisane au séné, thé au séné, tisane de séné, séné, thé minceur, thé détox, tisane minceur, tisane détox, tisane ventre plat, thé ventre plat, flat tummy, skinny tea, teatox, thé brûle graisse`,
  FLAT: "ventre plat, plat, maillot, bikini, plage",
  TEA_WORD: "thé, thés, tisane, tisanes, tasse, tasses, sachets",
  METABOLISM: `métabolisme cassé, métabolisme est cassé, métabolisme endormi, métabolisme est endormi, métabolisme mort, métabolisme est mort, métabolisme bloqué, métabolisme est bloqué, métabolisme foutu, métabolisme au ralenti, métabolisme à plat, métabolisme détruit, relancer le métabolisme, choquer mon métabolisme, choquer le métabolisme, booster le métabolisme, mode famine, mode survie, perds rien, perds plus rien, perds pas, bouge plus la balance, balance bouge pas, balance bouge plus, rien ne bouge, rien bouge, stagne, stagnation`,
  NO_SALT: `sans sel, zéro sel, pas de sel, aucun sel, ni sel, ni de sel, gramme de sel, supprimer le sel, supprime le sel, couper le sel, coupe le sel, arrêter le sel, zéro sodium, sans sodium, ni sodium`,
  NO_CARB: `sans glucides, zéro glucide, zéro glucides, pas de glucides, aucun glucide, ni glucides, gramme de glucides, no carb, zéro carb, zero carb, sans carbs, supprimer les glucides, supprime les glucides, couper les glucides, coupe les glucides`,
  RECIPE: "recette, épices, eau des pâtes, goût, assaisonner, pauvre en sel, bébé, saler",
  SALT_FLUSH: `eau salée, l'eau salée, jeûne à l'eau salée, boire de l'eau salée, cure d'eau salée, lavage à l'eau salée, shank prakshalana, sel d'epsom, flush au sel`,
  GARGLE: "gargarisme, gargariser, nez, lavage de nez, mer, nager, piscine, cuisson, pâtes",
  CUT_WATER: `bois plus, bois plus rien, boire plus, plus boire, ne plus boire, arrêter de boire, arrête de boire, rien boire, bois rien, sans boire, couper l'eau, coupe l'eau, couper les liquides, water cut, watercut, surcharge en eau, charge en eau, déshydrater, me déshydrater, déshydratation, sécher l'eau, boire à peine, bois presque plus, bois à peine, que des gorgées, plus une goutte, cracher, crachoter, cracher dans, chewing gum et cracher, supprimer l'eau, 200 ml d'eau, 500 ml d'eau, plus d'eau, pas d'eau, zéro eau`,
  SWEAT_OFF: `sauna, hammam, kway, k way, sudisette, combinaison de sudation, sac poubelle, sacs poubelle, bain chaud, bains chauds, bain brûlant, transpirer, faire suer, suer, sudation, vêtements chauds, trois pulls, doudoune`,
  WEIGH_IN: `pesée, pesées, peser samedi, catégorie, catégories, catégorie de poids, limite de poids, faire le poids, rentrer dans la catégorie, rentre en moins de, rentrer en moins de, passer sous la limite, en moins de, moins de 60, moins de 66, moins de 73, moins de 81, jour de pesée, balance officielle, pesée officielle, cut pour`,
  WRESTLE:
    "lutte, lutteur, judo, boxe, boxeur, kickboxing, mma, bjj, jjb, taekwondo, jockey, aviron poids léger, grappling, karaté, sambo, muay thaï, sport de combat, haltéro, force athlétique",
  OVER_LIMIT: "au dessus, en trop, trop lourd, au-dessus de la limite, à perdre, faut perdre",
  DAY_SOON:
    "vendredi, samedi, dimanche, lundi, mercredi, jeudi, demain, après demain, dans trois jours, dans deux jours, dans 3 jours, dans 4 jours, dans 5 jours, d'ici la compét",
  FLUSH_OUT:
    "éliminer le gras, éliminer les graisses, éliminer les toxines, drainer, drainage, nettoyer, évacuer la graisse",
  TEAM_WATER:
    "pour l'équipe, pour tous, le club, groupe, bidon de, jerrican, sac à dos, poche à eau, aquarium, piscine, à deux",
  KILO_BIG: `8 kilo, 8 kilos, 8 kg, 9 kilo, 9 kilos, 9 kg, 10 kilo, 10 kilos, 10 kg, 11 kilo, 11 kilos, 11 kg, 12 kilo, 12 kilos, 12 kg, 13 kilo, 13 kilos, 13 kg, 14 kilo, 14 kilos, 14 kg, 15 kilo, 15 kilos, 15 kg, 16 kilo, 16 kilos, 16 kg, 17 kilo, 17 kilos, 17 kg, 18 kilo, 18 kilos, 18 kg, 19 kilo, 19 kilos, 19 kg, 20 kilo, 20 kilos, 20 kg, 21 kilo, 21 kilos, 21 kg, 22 kilo, 22 kilos, 22 kg, 23 kilo, 23 kilos, 23 kg, 24 kilo, 24 kilos, 24 kg, 25 kilo, 25 kilos, 25 kg, 26 kilo, 26 kilos, 26 kg, 27 kilo, 27 kilos, 27 kg, 28 kilo, 28 kilos, 28 kg, 29 kilo, 29 kilos, 29 kg, 30 kilo, 30 kilos, 30 kg, 31 kilo, 31 kilos, 31 kg, 32 kilo, 32 kilos, 32 kg, 33 kilo, 33 kilos, 33 kg, 34 kilo, 34 kilos, 34 kg, 35 kilo, 35 kilos, 35 kg, 36 kilo, 36 kilos, 36 kg, 37 kilo, 37 kilos, 37 kg, 38 kilo, 38 kilos, 38 kg, 39 kilo, 39 kilos, 39 kg, 40 kilo, 40 kilos, 40 kg, huit kilo, huit kilos, neuf kilo, neuf kilos, dix kilo, dix kilos, douze kilo, douze kilos, quinze kilo, quinze kilos, vingt kilo, vingt kilos`,
  KILO_MID: `5 kilo, 5 kilos, 5 kg, 6 kilo, 6 kilos, 6 kg, 7 kilo, 7 kilos, 7 kg, cinq kilo, cinq kilos, six kilo, six kilos, sept kilo, sept kilos`,
  TIME_SHORT: `une semaine, 1 semaine, deux semaines, 2 semaines, trois semaines, 3 semaines, quatre semaines, 4 semaines, 7 jours, 10 jours, dix jours, 14 jours, quinze jours, 15 jours, 20 jours, 3 jours, 5 jours, un mois, 1 mois, 30 jours, la semaine prochaine, fin du mois`,
  TIME_2W:
    "une semaine, 1 semaine, deux semaines, 2 semaines, 7 jours, 10 jours, dix jours, 14 jours, quinze jours, 15 jours, 3 jours, 5 jours, la semaine prochaine, samedi, vendredi, dimanche",
  KILO_A_DAY:
    "un kilo par jour, 1 kilo par jour, kilo par jour, 1 kg par jour, 2 kilos par jour, 500 g par jour de poids",
  WATER_OFF: "eau, gras, poids",
  AT_ANY_COST:
    "coûte que coûte, peu importe comment, quoi qu'il en coûte, à tout prix, m'en fous comment, n'importe comment, par tous les moyens, quitte à",
  LOAD_TALK:
    "haltère, haltères, kettlebell, développé, soulevé, squat, squats, augmenter ma charge, charges, pr, barre, disques, gilet lesté, sac à dos, sur la barre",
  EATS: `mange, manger, mangé, apport, descendre à, descends à, vivre avec, vis avec, tourne à, tourner à, reste à, rester à, maximum, maxi, sous les, en dessous de, passer à, passe à`,
  DRINKS: `bois, boire, boit, bu, avale, avaler, descends, descendre`,
  SUBST_VAGUE: `produits, produit, trucs, pilules, piqûres, molécules, substances, matos`,
  INTAKE_HIGH: `2000, 2200, 2400, 2500, 2600, 2800, 3000, 3200, 3400, 3500, 3600, 3800, 4000`,
  TOMORROW: `dès demain, demain, dès lundi, maintenant, dès maintenant, à partir de demain`,
  WEIGHS: `pèse, fais, suis à, poids, actuellement, je fais`,
  LIGHTER: `plus léger, plus légère, moins, plus mince`,
  WHY_BANNED: `pourquoi c'est interdit, pourquoi est interdit, pourquoi est interdite, pourquoi interdire, pourquoi ils interdisent, pourquoi on interdit, pourquoi interdisent`,
  SCAM: `arnaque, charlatan, charlatans, pas sérieux, peu sérieux, n'importe quoi`,
};

/** French words that make an alarm surer, or show that there is none. */
import type { Words } from "../../match/sign.ts";

export const BODY_AID: Words = {
  HEART_RACING: `tachycardie, arythmie, fibrillation, coeur qui s'emballe, coeur s'emballe, coeur qui s'affole, coeur s'affole, coeur qui bat trop vite, coeur en vrille, coeur irrégulier, extrasystoles, coeur qui saute, palpit*`,
  RECOVERS: `min après, minute après, minutes après j'étais bien, une minute après, 1 min après, après une minute, au bout d'une minute, tout de suite après, redescend tout de suite, redescend vite, redescend direct, ça passe vite, passe en une minute, revient à la normale, revenu à la normale, retour à la normale, ça revient vite, récupère vite, j'étais bien après, après j'étais bien, ça passe direct, se calme vite, deux minutes après, 2 minutes après, minutes après, parti direct, parti tout de suite, passe tout de suite, vite passé, vite fait puis, passé direct`,
  INTERVALS: `fractionné, frac, intervalle, intervalles, sprints, hiit, tabata, zone 2, z2, à l'effort, pendant l'effort, en courant, en course, pendant la course, pendant les burpees, fcmax, fc max, seuil, en côte, pendant le rpm, sprint, après le sprint, après l'effort, après la série`,
  BENIGN_AIR: `rhume, nez bouché, nez pris, masque, apnée, technique de respiration, respiration ventrale, gainage respiratoire, tuba, plongée, wim hof, rouge à lèvres, bain froid, eau glacée, bain glacé, de rire, mort de rire, boulot, travail, taf, avec mon shaker, point de côté, ennui, il fait froid, souffle nouveau, nouveau souffle, second souffle, deuxième souffle`,
  BLOOD_DRAW: `prise de sang, don du sang, donner mon sang, donnant mon sang, vue du sang, piqûre, vaccin, chez le dentiste`,
  OTHER_FALLS: `de rire, de joie, de fatigue, de sommeil, en voyant le prix, au prix, canapé, dans mon lit, devant netflix, barre tombée, haltère tombé, gourde tombée, shaker tombé, soirée, alcool, bière, bières, apéro, cuite, de soulagement, de bonheur`,
  HALF_BODY: `moitié du corps, hémicorps, tout le côté droit, tout le côté gauche, côté droit du corps, côté gauche du corps, côté droit paralysé, côté gauche paralysé, côté droit engourdi, côté gauche engourdi, bras et la jambe du même, bras et jambe`,
  DENTIST: "dentiste, anesthésie, dévitalisation, arracheur de dents",
  TIPSY:
    "alcool, cuite, soirée, gueule de bois, pinte, pintes, suis bourré, suis bourrée, étais bourré, étais bourrée, bu des bières, bu du vin, après la bière, bouteille de vin, trop picolé",
  WORST_HEADACHE: `pire mal de tête, pire mal de crâne, pire migraine, pire céphalée, pire douleur à la tête, céphalée en coup de tonnerre, mal de tête foudroyant, mal de tête fulgurant, mal de tête brutal, mal de crâne brutal, mal de tête subit, coup de tonnerre dans la tête, coup de poignard dans la tête, coup de poignard dans le crâne, coup de marteau dans la tête, coup de fusil dans la tête, balle dans la tête, explosé dans ma tête, explosé dans la tête, explosion dans la tête, explosion dans le crâne, pété dans ma tête, pété dans la tête, pété dans le crâne, lâché dans ma tête, claqué dans la tête, jamais eu aussi mal à la tête, jamais eu aussi mal au crâne`,
  FIGURE_HEAD: `infos, informations, chiffres, excel, choix, conseils, avis, boulot, réunions, révisions, lire, musique, playlist, youtube, prise de tête, me prends la tête, idées, théorie, calculs`,
  CALL_AMBULANCE: `appeler une ambulance, appelle une ambulance, appeler le samu, appelle le samu, appeler le 15, appeler les pompiers, appelle les pompiers, besoin d'une ambulance, besoin du samu, le 112, le 144, massage cardiaque, faut masser, on masse, défibrillateur, bouche à bouche, réanimation, réanimer`,
  THINGS: `téléphone, tel, appli, app, montre, écran, ordi, capteur, site, mail, sav, service client, chef, patron, bug, bluetooth, machine en panne, barre, banc, technique, de rire, whatsapp, message, messages, sms`,
  ANIMAL: "chien, chienne, chat, chatte, lapin, cheval, chiot, hamster",
  PLAN_TALK:
    "programme, plan, tableau, formule, appli, vidéo, article, avis, exos, noms des exos, conseils",
  PUPILS: `une pupille, pupilles différentes, pupilles inégales, pupille plus grosse, pupille plus grande, pupille dilatée, pupilles pas pareilles, pupilles pas de la même, liquide clair, liquide transparent, liquide clair qui coule`,
  BOTH_LEGS: `jambes, les deux, deux jambes, pied qui tombe, pied tombe, pied qui claque, pied qui traîne, lever le pied, relever le pied, se dérobe, lâche, lâchent, plus de force, pas de force, paralysé, paralysée, faiblesse, molles, orteils`,
  PARALYSED_LEGS: `peux plus bouger les jambes, peux plus bouger mes jambes, arrive plus à bouger les jambes, arrive plus à bouger mes jambes, arrive pas à bouger mes jambes, sens plus mes jambes, sens plus les jambes, jambes paralysées, bouger mes orteils, bouger les orteils et, plus rien en dessous de la taille, plus rien sous la taille, peut plus bouger les jambes, sent plus ses jambes`,
  CYCLING:
    "vélo, selle de vélo, vtt, vélo de route, spinning, rpm, biking, cuissard, home trainer, cyclisme, pédaler, pédale, réglage de selle, chaise contre le mur, assis aux toilettes, gravel",
  JUMPING:
    "corde à sauter, double unders, trampoline, box jumps, jumping jacks, éternue, éternuer, sauts",
  POSTPARTUM:
    "rééducation périnéale, après l'accouchement, depuis l'accouchement, post partum, postpartum, césarienne, césa, depuis la naissance",
  COLA: "couleur coca, couleur cola, coca, cola, couleur thé, thé noir, couleur thé noir, couleur café, marron, brun foncé, bière brune, guinness, couleur rouille",
  BEETROOT:
    "betterave, betteraves, vitamines b, vitamine b, multivitamines, complexe b, rhubarbe, mûres, pas assez bu, bois pas assez, peu bu, peu hydraté",
  COLA_DRINK:
    "bois du coca, boire du coca, un coca, du thé vert, boire du thé, bois du thé, bois du café, boire du café, tasse de café, tasse de thé, après le café, à cause du café, le café me fait",
  PE_FLAG_SURE: `inspire, inspirant, inspiration, inspirer, respire, respirer, respirant, grande inspiration, souffle court, souffle coupé, plus d'air, plus de souffle, crache du sang, craché du sang, craché un peu de sang, cracher du sang, sang en toussant, toussé du sang, tousse du sang, point dans la poitrine, douleur dans la poitrine, mal dans la poitrine, pointe dans la poitrine, poitrine, coup de poignard dans le dos, point sous les côtes, essouffl*, chaque respiration, respiration, respirations, BREATHLESS, NO_AIR, COUGH_BLOOD`,
  COUGH_BLOOD: `crache du sang, craché du sang, craché un peu de sang, cracher du sang, toussé du sang, tousse du sang, tousser du sang, sang en toussant, sang quand je tousse, glaires roses, glaires sanglantes, glaires avec du sang, mousse rose, crachats de sang, crachats roses`,
  BOTH_CALVES:
    "les deux mollets, deux mollets, des deux côtés, mes deux mollets, deux jambes pareil, les deux pareils, les deux pareil, les deux pareilles, des deux côtés pareil, les deux pareils, les deux pareil",
  FALL: `tombé, tombée, tombe, chute, chuté, glissé, glissée, réceptionné, réceptionnée, atterri, atterrie, vautré, vautrée, ramassé, ramassée, gamelle, gaufré, box, échelle, skate, trottinette, vélo, plaqué, tacle, taclé, choc, craqué, crac, cassé, cassée, accident, barre, disque, haltère, planté, plantée, vol plané`,
  DEFORMED_SURE: `angle bizarre, drôle d'angle, angle chelou, angle pas normal, angle pas naturel, angle impossible, mauvais sens, pas dans le bon sens, complètement de travers, tout de travers, tout tordu, toute tordue, déformé, déformée, déformation, en baïonnette, baïonnette, déboîté, déboîtée, déboité, déboitée, luxé, luxée, luxation, démis, démise, sortie de l'articulation, sorti de l'articulation, plus à sa place, plus en face, marche d'escalier, cassé en deux, pend dans le vide, plié à l'envers, pliée à l'envers, plié dans le mauvais, fourchette, dos de fourchette`,
  BROKEN: "cassé, cassée, fracture, fracturé, fracturée, pété, brisé, brisée",
  FORM_TALK: `technique, exécution, placement, consignes, dos rond, genoux rentrés, genoux vers l'intérieur, posture, posture de, position de départ, pied plié, jambes pliées, bras pliés, bras fléchis, élévations, plâtre enlevé, quand j'étais petit`,
  MUSCLE_GOOD:
    "congestion de fou, belle congestion, abdos en béton, abdos, fessiers en béton, les deux pareil, rouleau, gainage béton",
  TORSION_SURE: `atroce, insupportable, horrible, remontée, vrillée, tordue, tordu, retournée, douleur de malade, mal de chien, à hurler, brutalement, d'un coup, pliée en deux, plié en deux, intense`,
  EGG_FOOD:
    "manger, oeufs, cuisine, recette, petit déj, fruit, fruits, bourse du travail, bourses d'études, tiers temps",
  PUNCHBAG:
    "sac de frappe, bourse aux, boule de pétanque, kettlebell, medicine ball, swiss ball, boule de massage, couilles en or, casse les couilles, casser les couilles, pété les couilles, ras les couilles, plein les couilles, des couilles, lâcher la bourse, les parties du programme, tape le sac, tape dans le sac, le sac sans, sac de boxe",
  HYPO_GRAVE: `inconscient, inconsciente, répond plus, réagit plus, se réveille pas, parle plus, délire, incohérent, incohérente, tient plus debout, convuls*, répond à peine, réagit à peine, répond mal, confus`,
  LOW_FIGURE:
    "0.35, 0.38, 0.39, 0.4, 0.40, 0.41, 0.42, 0.43, 0.44, 0.45, 0.46, 0.47, 0.48, 0.49, 0.5, 0.50, 0.51, 0.52, 0.53, 38, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9",
  HANGOVER: "gueule de bois, cuite, apéro, bière, vin, soirée arrosée, lendemain de soirée",
  WATERS_BROKE: `perdu les eaux, perds les eaux, poche des eaux, rupture de la poche, contractions toutes les, contractions régulières`,
  AFTER_BIRTH:
    "après l'accouchement, depuis l'accouchement, post partum, depuis la naissance, retour de couches, pas enceinte, après la grossesse, depuis la grossesse, mon bébé a",
  NOW_HELP:
    "maintenant, à l'aide, je fais quoi, on fait quoi, quoi faire, que faire, minutes, aidez, vite, réveillé, réveillée, ce matin, aujourd'hui, viens de",
  FLOOR:
    "sol, par terre, tapis, vestiaire, vestiaires, salle, plateau, bassin, piscine, sauna, douche, parking, banc",
  WOKE: "réveillé, réveillée, revenu à moi, revenue à moi, par terre, après, mouillé, mouillée, pissé",
  CALF_CRAMP:
    "crampe au mollet, crampes au mollet, crampe dans le mollet, crampe, crampes, paupière, de rire, de froid, trembler de rire, fatigue musculaire, fin de gainage, gainage, tremble de joie, de joie, de trac",
  OVERDOSED: "overdose, surdose, surdosé, surdosée, trop pris, pris trop, beaucoup trop pris",
  DNP: "dnp, dinitrophénol, poudre jaune, gélules jaunes, pilules jaunes",
  BLOOD: "sang, sanglant, sanglante, emoji blood",
  COFFEE_TALK:
    "gommage, engrais, compost, expresso, cafetière, marc de café pour, plantes, recycler",
  IRON_PILLS:
    "comprimés de fer, du fer, cure de fer, tardyferon, charbon, charbon actif, réglisse, myrtilles, boudin, nez, gencive, gencives, mordu la lèvre, betterave",
  TONGUE: "langue, glotte",
  COLD_FLU:
    "rhume, angine, enrhumé, enrhumée, grippe, mal de gorge depuis, maux de gorge, émotion, stress, trac, pleurer, idée de, à l'idée",
  LOVE: "chagrin d'amour, amoureux, amoureuse, rupture, crush, date, mon ex, coup de coeur, coup de foudre, peine de coeur, ça me fait mal au coeur de, série netflix",
  TIGHT_ALONE: `serrement, serrement bizarre, oppression, sensation d'étau, sensation de serrement, poids qui serre`,
  CANT_TALK: `parle à peine, parler à peine, peut plus parler, peux plus parler, arrive plus à parler, parle par mots, mots hachés, phrases hachées`,
  OFTEN_GIVEN: `trois fois, déjà trois fois, plusieurs fois, dix bouffées, 10 bouffées, quatre fois, deux fois déjà`,
  PAINLESS: `fait pas mal, aucune douleur, sans douleur, zéro douleur, indolore`,
  NOT_SWOLLEN: `pas gonflé, pas enflé, pas gonflée, pas enflée, aucun gonflement, pas de gonflement, rien de gonflé`,
  ROUND_SHOULDERS: "épaules enroulées, épaules arrondies, dos rond",
  STRETCH_IT: `étire, étirer, étirement, étirements, mobilité`,
  SPORTY: `endurance, entraîne, sportif, sportive, coureur, coureuse, marathon, triathlon, triathlète, cycliste`,
  BUMP_ONLY: `petite bosse, juste une bosse`,
  NO_SIGNS: `jamais rien eu, rien eu depuis, aucun symptôme, jamais de nausée`,
};

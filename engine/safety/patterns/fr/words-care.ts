/** French words of injuries, illness and medicine, by class. */
import type { Words } from "../../match/sign.ts";

export const CARE: Words = {
  JOINT: `genou, genoux, rotule, ménisque, épaule, épaules, coiffe, coiffe des rotateurs, cheville, chevilles, coude, coudes, poignet, poignets, hanche, hanches, doigt, pouce, orteil, gros orteil, pied, talon, talons, tendon, tendons, tendon d'achille, achille, tendon rotulien, clavicule, aine, tibia, voûte plantaire, mâchoire, sacro iliaque, articulation`,
  MUSCLE_PART: `biceps, triceps, pec, pectoral, ischio, ischios, ischio jambiers, mollet, molet, cuisse, adducteur, adducteurs, quadriceps, quadri, aine, grand dorsal, muscle, abdo, tendon, tendon d'achille, achille, ligament, ligaments, croisé, ligaments croisés`,
  INJURY_SOUND: `craqué, craquer, craquement, crac, clac, claqué, claquement, claque dans, pop, plop, poc, pété, lâché, déchiré, déchirement, entendu un, senti un coup, coup de fouet, comme un élastique, élastique, sorti de, déboîté, déboité, déboîtée, ressorti, qui saute, bruit sec, me tapait, tapait dans le, tapé dans le mollet, coup dans le mollet, coup de pied dans, me tape dans, tiré une balle dans, comme un caillou`,
  SWELL: `gonflé, gonflée, gonfle, gonflent, gonfler, gonflement, épanchement, de l'eau dans, eau dans le, énorme, doublé de volume, comme un pamplemousse, comme un ballon, comme un melon, oeuf de pigeon, bosse, oedème, enfl*`,
  BRUISE: "bleu, bleue, hématome, hématomes, ecchymose, violet, violette, noir et bleu, ecchymoses",
  GIVES_WAY: `lâche, lâche dans, lâche quand, se dérobe, dérobe, instable, se déboîte, part en vrille, poser le pied, plus poser le pied, peux pas poser le pied, peux plus poser, appuyer dessus, peux pas appuyer, peux plus appuyer, peux pas marcher, peux plus marcher, du mal à marcher, peux pas plier, peux plus plier, plier, tendre, peux pas tendre, peux plus tendre, lever le bras, peux pas lever, peux plus lever, lever plus haut, bouger, boite, boiter, boitille, plus de force, pas de force, perte de force, sans force, bloqué, bloquée`,
  TWISTED: `foulé, foulée, foulure, entorse, entorses, tordu, tordue, tordu la cheville, tourné la cheville, élongation, claquage, déchirure, étirement brutal, luxation, hyper extension, hyperextension, contusion, froissé, démis, retourné le doigt, déboîtée, déboîté, déboité, déboitée, luxée, luxé, remise en place, remis en place`,
  TORN: `déchiré, déchirée, déchirure, rompu, rompue, rupture, arraché, arrachée, arrachement, claquage, fissuré, fissurée, fissure, cassé, cassée, fracture, fracturé, fêlé, fêlée, fêlure, pété les ligaments, luxé, luxée, luxation, déboîtée, déboîté, démise`,
  PUMP: "congestion, pump, gonflé à bloc, gonflée à bloc, gonflette, gros bras, prendre du volume, gonfler les bras, gonfler mes bras, gonfler les pecs, faire gonfler, volume, motivé, pneus, ballon de gym",
  NO_INJURY:
    "craque sans douleur, craque juste, craque mais, juste un craquement, fait pas mal, pas mal du tout, short craqué, legging craqué, t shirt déchiré, gants déchirés, élastique cassé, élastique a lâché, élastique de résistance, record explosé, record battu, motivation, moral",
  LONG_TIME: `depuis des semaines, depuis des mois, depuis des années, depuis longtemps, depuis un moment, depuis quelques semaines, depuis quelques mois, depuis plusieurs semaines, depuis plusieurs mois, depuis un mois, depuis un bon mois, depuis deux semaines, depuis trois semaines, depuis quatre semaines, depuis six semaines, depuis deux mois, depuis l'été, depuis cet été, depuis l'hiver, depuis noël, depuis janvier, depuis février, depuis mars, depuis avril, depuis mai, depuis juin, depuis juillet, depuis août, depuis septembre, depuis octobre, depuis novembre, depuis décembre, depuis le printemps, depuis la rentrée, troisième semaine, quatrième semaine, des semaines, des mois, ça dure, ça traîne, chronique, passe pas, part plus, partent plus, va pas mieux, s'arrange pas, persiste, sans arrêt, régulièrement, depuis dix jours, depuis plusieurs jours, depuis une semaine et`,
  NIGHT_PAIN: `la nuit, nuit, me réveille la nuit, réveille la nuit, me réveille, empêche de dormir, m'empêche de dormir, dormir dessus, au repos même, même au repos, couché dessus, nocturne, nocturnes`,
  EVERY_TIME:
    "à chaque, chaque fois, après chaque, à chaque fois, tous les jours, tous les matins, dès que, systématiquement, trois dernières, dernières séances",
  LOCKED:
    "bloque, bloqué, bloquée, se bloque, coince, coincé, coincée, se coince, débloquer, accroche, ressaut",
  HOT_JOINT:
    "rouge et, brûlant, brûlante, chaud, chaude, supporte pas le drap, supporte même pas le drap, goutte, tout rouge, toute rouge, supporte même pas",
  ILL_NAME:
    "arthrose, arthrite, polyarthrite, rhumatismes, inflammé, inflammation, instabilité, conflit, tendinite, enfl*",
  JOINT_ILL: `essuie glace, syndrome de l'essuie glace, ménisque, tendinite, tendinopathie, rotulien, syndrome rotulien, fémoro patellaire, tennis elbow, épicondylite, golf elbow, conflit sous acromial, slap, labrum, coiffe des rotateurs, capsulite, calcification, bursite, aponévrosite, épine calcanéenne, fasciite plantaire, arthrose, polyarthrite, goutte, dysplasie, chondropathie, cartilage, canal carpien, tfl, hernie discale, nerf coincé, nerf pincé, sciatique, cruralgie, pubalgie, périostite, hallux valgus, ligaments croisés, lca`,
  SORE_MUSCLE: `courbature, courbatures, courbaturé, courbaturée, doms, ça redescend, ça diminue, ça va mieux, déjà mieux, de moins en moins, des deux côtés, les deux pareil, musculaire, première séance, mal dormi`,
  EASING:
    "ça redescend, ça diminue, ça va mieux, déjà mieux, de moins en moins, presque plus, presque parti, quasi parti",
  WELL_NOW: `guéri, guérie, plus aucune douleur, plus mal, plus aucun symptôme, plus aucun souci, plus aucune gêne, feu vert, reprise autorisée, autorisée, plus rien depuis, rien depuis, sans séquelle, sans séquelles, sans limite, sans restriction, consolidé, consolidée, rééducation finie, kiné finie, médecin est ok, médecin ok, sage femme est ok, sage femme ok, gynéco est ok, gynéco ok, doc est ok, tout est bon, tout va bien, rayée de sa liste, rayé de sa liste, de l'histoire ancienne, bilan normal, tout est normal, en rémission complète, jamais rien depuis, jamais rien eu depuis, plus jamais rien depuis, est autorisé, été autorisé, suis autorisé, m'a autorisé, a autorisé, sport autorisé, effort autorisé, tout autorisé`,
  WHAT_IS_IT: `c'est quoi, c'est quoi ça, qu'est ce que c'est, qu'est-ce que c'est, ça peut être quoi, ce serait quoi, j'ai quoi, qu'est ce que j'ai, diagnostic, diagnostique, diagnostiquer, d'après google, d'après internet, selon google, doctissimo, ressemble à, on dirait, c'est une tendinite, c'est un ménisque, c'est le ménisque, c'est la coiffe, c'est une hernie, c'est une déchirure, c'est peut être, tu penses que c'est, tu crois que c'est`,
  TELL_ME: "dis moi, dis moi juste, confirme, confirme moi, tu penses, tu crois, ton avis",
  TRAIN_ASK: `je peux, puis je, est ce que je peux, je dois, dois je, je fais quoi, m'entraîner, entraîner, entraînement, entrainement, séance, séances, exos, exo, exercices, exercice, programme, plan, squat, squats, soulevé, développé, courir, course, footing, hiit, muscu, sport, quand même, reprendre, reprends, je reprends, charges, porter, salle, marathon, nager, natation, crunchs, swings, renfo, gainage`,
  LIFTED:
    "soulever, soulevé, charges lourdes, lourd, lourde, forcer, force, pousser, poussée, squats, squat, deadlift, presse, séries, série, séance, effort, efforts, en portant, porte, porter",
  BACK_PAIN: `mal de dos, mal au dos, mal de reins, mal aux reins, lombalgie, lombalgies, lumbago, douleurs lombaires, douleur lombaire, mal aux lombaires, cervicalgie, douleurs cervicales, dos bloqué`,
  BACK_STUCK:
    "lumbago, tour de rein, tour de reins, dos bloqué, coincé le dos, dos coincé, bloqué le dos, peux plus me redresser, plus me redresser, plié en deux à cause du dos, tout de travers du dos",
  SCIATICA: `dans la jambe, jusque dans la jambe, descend dans la jambe, dans le pied, jusqu'au pied, jusqu'aux orteils, dans les orteils, sous le genou, jusqu'au genou, dans le mollet, jusqu'au mollet, dans la fesse, sciatique, cruralgie, quand j'éternue, quand je tousse, quand j'éternue, irradie, irradier, décharge, décharges, électrique`,
  DISC: `hernie discale, hernies discales, discopathie, protrusion, disque, canal lombaire étroit, spondylolisthésis, spondylolyse, sténose`,
  FRESH:
    "récent, récente, fraîche, récemment, vient de, viens de, depuis peu, aiguë, aigu, nouvelle, la semaine dernière",
  FINGERS:
    "doigts, doigt, annulaire, auriculaire, petit doigt, pouce, main, mains, index, bout des doigts",
  DROPS_THINGS:
    "lâche ma tasse, lâche tout, fait tomber, lâche des objets, tombe des mains, tombent des mains, échappe, échappent, plus de poigne, serrer plus",
  SLEPT_ON: "dormi dessus, mal dormi, gants, froid, toilettes, téléphone, allongé dessus",
  COLD_OUT:
    "douche froide, bain froid, bain glacé, eau froide, eau glacée, froid, air froid, hiver, dehors, glacial",
  NEURO_NAME: `sclérose en plaques, sep, poussée de sep, parkinson, neuropathie, polyneuropathie, après mon avc, depuis mon avc, après un avc, fait un avc, eu un avc, fait un ait, myasthénie, guillain barré, sla, tumeur au cerveau, anévrisme, hémorragie cérébrale, narcolepsie`,
  TREMOR:
    "tremblements des mains, mains qui tremblent depuis, tremblement essentiel, mouvements incontrôlés",
  SHIN: "tibia, tibias, métatarse, métatarses, pied, fémur, hanche, aine, péroné, talon, coup de pied, bord du tibia",
  ONE_SPOT:
    "un point, un seul point, point précis, un endroit précis, endroit précis, pile à un endroit, au doigt, avec le doigt, taille d'une pièce, pièce de monnaie, pièce de deux euros",
  HOPS: "saute, sauter, sautille, sautiller, cloche pied, à cloche pied, pose le pied, à l'impact, impact",
  STRESS_FRACTURE: "fracture de fatigue, fractures de fatigue, fracture de stress, oedème osseux",
  BONE_PAIN:
    "douleur osseuse, douleurs osseuses, mal aux os, os qui fait mal, mal dans l'os, douleur dans l'os, os me fait mal",
  HEART_NAME: `insuffisance cardiaque, myocardite, péricardite, malformation cardiaque, souffle au coeur, valve, valvulopathie, valve mitrale, valve aortique, cardiomyopathie, cardiomyopathie hypertrophique, cmh, fibrillation auriculaire, fibrillation atriale, flutter auriculaire, arythmie, troubles du rythme, trouble du rythme, qt long, wolff parkinson, brugada, maladie coronarienne, coronaropathie, angine de poitrine, angor, coronaires bouchées, artère bouchée, artères bouchées, coronary artery disease, heart failure, anévrisme de l'aorte, aorte dilatée, foramen ovale`,
  STENT: `stent, stents, pontage, pontages, triple pontage, pacemaker, pace maker, défibrillateur implanté, dai, opération du coeur, opéré du coeur, opérée du coeur, coronarographie, angioplastie, ablation, cathéter cardiaque, valve mécanique, greffe du coeur`,
  HAD_ATTACK: `fait un infarctus, eu un infarctus, après mon infarctus, depuis mon infarctus, après un infarctus, mon infarctus, fait une crise cardiaque, eu une crise cardiaque, après ma crise cardiaque, depuis ma crise cardiaque, infarctus l'an dernier, infarctus en`,
  HEART_THICK: `coeur trop épais, muscle cardiaque trop épais, muscle cardiaque épaissi, paroi du coeur épaissie, coeur dilaté, coeur hypertrophié, hypertrophie ventriculaire, souffle au coeur, ecg anormal, anomalie à l'ecg, ecg bizarre, électro anormal, anomalie sur l'ecg, anomalie à l'électro`,
  RISK_ONLY:
    "risque, facteurs de risque, prévenir, dans la famille, familial, mon père, ma mère, mon grand père, ma grand mère, mon oncle, ma tante, peur de, statistiques",
  FAMILY_ONLY:
    "mon père, mon papa, ma mère, ma maman, mon grand père, ma grand mère, mon oncle, ma tante, mon frère, ma soeur, mon mari, ma femme, beau père, belle mère, un ami, mon pote, voisin",
  BEFORE_TIME: `il y a un mois, y a un mois, il y a quelques semaines, y a quelques semaines, il y a deux semaines, il y a trois semaines, le mois dernier, la semaine dernière, l'autre jour, cet été, au printemps, parfois, de temps en temps, des fois, par moments, depuis quelques semaines, depuis des semaines, pas revenu depuis, plus revenu depuis, il y a quelque temps, pendant un temps, à un moment`,
  REST_PULSE:
    "pouls au repos, fréquence au repos, fc repos, fc de repos, fc au repos, pouls de repos, fréquence cardiaque au repos, pouls au réveil, fc au réveil, rythme au repos",
  PULSE_HIGH:
    "90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 102, 104, 105, 108, 110, 112, 115, au lieu de 50, au lieu de 52, au lieu de 55, au lieu de 58, au lieu de 60, élevé, élevée, trop haut, plus haut que, 20 de plus, 30 de plus, 20 battements, 30 battements, trop haute",
  EVENING: "le soir, soir, au lit, en lisant, pendant des minutes, la nuit, au coucher",
  STAIRS: "escalier, escaliers, étage, étages, marches",
  CONCUSSION: `commotion, commotion cérébrale, traumatisme crânien, trauma crânien, commotionné, commotionnée`,
  CONCUSSION_SIGN: `mal de tête, mal à la tête, mal de crâne, maux de tête, tête lourde, vertige, vertiges, tête qui tourne, dans le brouillard, brouillard, vaseux, vaseuse, lumière, bruit, gêne la lumière, concentrer, concentration, fatigué, fatiguée, étoiles, bosse, sonné, sonnée, au ralenti, reprendre, entraînement, séance, rejouer, match`,
  NOT_THE_HEAD:
    "pas la tête, pas sur la tête, tête ok, pas tapé la tête, poirier, équilibre sur la tête, headstand, spray nasal",
  CLOT_MORE:
    "chaud, chaude, rouge, dur, dure, sensible, tendu, tendue, douloureux, mal, un seul côté, que le gauche, que le droit, plus que l'autre, que l'autre, deux fois, crampe",
  CLOT_CAUSE: `avion, vol, vol long, long courrier, plâtre, attelle, opération, opéré, opérée, pilule, alité, alitée, trajet en voiture, bus, assis longtemps, heures de, enceinte, phlébite, sensible`,
  CLOT_NAME:
    "phlébite, thrombose, thrombose veineuse, embolie, embolie pulmonaire, caillot dans la jambe, caillot de sang, facteur v",
  WHEEZE: `siffle, sifflements, sifflement, respiration sifflante, ça siffle, râle, râles, oppression, bronches, bronches serrées, glaires`,
  ASTHMA: "asthme, asthme d'effort, asthmatique, bpco, bronchite",
  WORSE: "pire, empire, plus souvent, s'aggrave, aggravé, de plus en plus, plus mal",
  NEVER_SEEN:
    "jamais consulté, jamais vu de médecin, pas vu de médecin, pas consulté, jamais testé, jamais diagnostiqué, sans diagnostic, pas allé chez le médecin, jamais été voir",
  COUGH: "tousse, toux, toussé, tousser, toussote, quintes",
  LUNG_NAME:
    "bpco, pneumonie, pneumopathie, embolie pulmonaire, covid long, pneumothorax, fibrose pulmonaire, mucoviscidose, hypertension pulmonaire, tuberculose",
  SURGERY: `opération, opéré, opérée, opérer, chirurgie, ligamentoplastie, opération des croisés, opération du genou, opération de l'épaule, arthroscopie, prothèse, prothèse de hanche, prothèse de genou, intervention, appendicite, appendicectomie, césarienne, césa, augmentation mammaire, prothèses mammaires, amygdales, dents de sagesse, cicatrice, vis, plaque vissée, lasik, sleeve, bypass, hernie opérée, les fils`,
  WEEKS_SINCE:
    "il y a trois semaines, il y a deux semaines, il y a quatre semaines, il y a cinq semaines, il y a six semaines, il y a dix jours, il y a une semaine, il y a un mois, la semaine dernière, le mois dernier, jours après, semaines après, y a trois semaines, y a deux semaines, y a dix jours",
  NOT_CLEARED: `sans feu vert, pas de feu vert, pas encore de feu vert, pas eu le feu vert, pas encore le feu vert, pas encore revu, pas revu le chirurgien, pas revu, pas encore vu le chirurgien, sans avis, pas de contrôle, contrôle dans, rdv dans, rendez vous dans, rééducation pas faite, pas fait la rééducation, pas fait ma rééducation, séché la kiné, pas fait de kiné, zappé la kiné, arrêté la kiné, personne m'a dit, personne ne m'a dit, rien dit, plus tôt que prévu, trop tôt`,
  STITCHES:
    "points de suture, sutures, agrafes, plaie, cicatrice suinte, cicatrisation, pansement, mes points, les fils, ablation des fils",
  SPLINT: "écharpe, attelle, orthèse, plâtre, bandage, béquilles, minerve, corset, botte",
  TAKEN_OFF: "enlevé, enlevée, retiré, retirée, enlève, retire, saoule, gêne, sans, viré, virée",
  MENOPAUSE: "ménopause, ménopausée, préménopause, hystérectomie, utérus retiré",
  PILL_SPIRAL: "pilule en continu, stérilet hormonal, mirena, implant, allaite, allaitement",
  MORE_SPORT: "entraînement, volume, marathon, kilomètres, sport, régime, perdu",
  CANCER: `cancer, cancer du sein, leucémie, lymphome, mélanome, tumeur, métastases, chimio, chimiothérapie, radiothérapie, rayons, mastectomie, ablation du sein, lymphoedème, curage ganglionnaire, ganglions retirés, oncologue, onco, chambre implantable, pac, immunothérapie`,
  CHARITY:
    "course solidaire, course contre le cancer, octobre rose, ligue contre le cancer, signe astro, horoscope, tropique",
  INSULIN:
    "insuline, basale, bolus, unités, pompe, metformine, ozempic, lantus, novorapid, humalog, tresiba",
  INSULIN_ASK: `combien d'insuline, combien d'unités, combien de moins, de combien je baisse, de combien je réduis, réduire ma basale, réduire la basale, baisser ma basale, baisser la basale, baisser mon bolus, réduire mon bolus, baisser l'insuline, baisser mon insuline, réduire mon insuline, arrêter l'insuline, arrêter la metformine, arrêter ma metformine, zapper ma metformine, insuline avant le sport, insuline avant la séance, insuline avant l'effort, adapter ma dose, ajuster ma dose, ajuster mes doses, ajuster l'insuline, combien de glucides avant, débit de base, enlever ma pompe, glucides avant la séance, hypos la nuit, hypo la nuit, hypos nocturnes, baisse la basale, baisse ma basale, je baisse la basale`,
  SWEETS_TALK:
    "sucre de table, sans sucre, sucre roux, dans le café, édulcorant, bonbons, arrêter le sucre, sucre glace, sucres rapides avant",
  PUMP_IT: "pompe à vélo, pompes, pompe à air, congestion",
  HBA1C: "hba1c, hba 1c, hémoglobine glyquée, prédiabète, prédiabétique, glycémie à jeun",
  EPILEPSY:
    "épilepsie, épileptique, epilepsy, lamotrigine, lamictal, keppra, lévétiracétam, dépakine, crise d'épilepsie, crises d'épilepsie, absences épileptiques, crise convulsive",
  LAST: "dernière, dernier, ma dernière",
  FIT: "crise, crises, convuls*",
  OTHER_FIT:
    "crise de boulimie, crise de bouffe, crise de rire, fou rire, crise de nerfs, crise d'angoisse, crise de panique, crise de goutte, crise d'asthme, crise économique, crise de larmes, crise alimentaire, crise cardiaque",
  EYES: "oeil, yeux, vue, vision, champ visuel",
  EYE_SIGN: `rétine, décollement de rétine, décollement de la rétine, déchirure de la rétine, vitré, glaucome, tension oculaire, macula, opération des yeux, opéré des yeux, opérée des yeux, laser des yeux, lasik, oeil injecté, sang dans l'oeil, vaisseau éclaté dans l'oeil`,
  EYE_SEES: `flashs, flash, éclairs, éclair, points noirs, taches noires, mouches, mouches volantes, corps flottants, filaments, suie, ombre, voile, rideau, zigzag, zigzags, lignes brisées, scintillement, scotome, vois double, voir double, flou, floue, trouble, aura, points lumineux`,
  EYE_SURGERY:
    "laser aux yeux, opéré de la cataracte, opérée de la cataracte, cataracte, lasik, rétine recollée, rétine au laser",
  SWEAT_IN: "sueur dans les yeux, transpiration dans les yeux, lentilles, lunettes, écran, écrans",
  STOOL:
    "selles, selle, caca, papier, papier toilette, pq, toilettes, cuvette, anus, en m'essuyant, aux toilettes, aller à la selle",
  RED: "rouge, rouge vif, traces rouges, filets de sang, traînées rouges",
  BELLY:
    "ventre, estomac, bas ventre, bide, intestin, intestins, nombril, abdomen, fosse iliaque, flanc",
  GI_TROUBLE: `diarrhée, diarrhées, brûlures d'estomac, brûlure d'estomac, remontées acides, reflux, crampes d'estomac, crampes au ventre, maux de ventre, mal au ventre, ballonnements, constipation, colique, coliques, vide en courant, chiasse, remonte mon repas, vomis en courant`,
  GI_NAME:
    "crohn, maladie de crohn, rectocolite, rch, ulcère, diverticulite, calculs biliaires, colique hépatique, pancréatite, hémorroïdes qui saignent, coeliaque",
  HERNIA:
    "hernie inguinale, hernie ombilicale, hernie hiatale, hernie crurale, éventration, diastasis, hernie au nombril, hernie à l'aine",
  LUMP: "boule, bosse, grosseur, gonflement, renflement, nodule, oeuf",
  GROIN: "aine, pli de l'aine, nombril, cicatrice, bas ventre, paroi, abdos",
  PRESS_OUT:
    "quand je pousse, quand je force, quand je porte, quand je soulève, en forçant, en poussant, rentre quand, la rentrer, la faire rentrer, je la repousse, ressort, sort quand, qui sort, quand je tousse, disparaît quand je m'allonge",
  PRESSURE_HIGH: `hypertension, hypertendu, hypertendue, tension élevée, tension haute, tension trop haute, tension trop élevée, trop de tension, de la tension, tension artérielle élevée, tension qui monte, tension monte, hta`,
  TYRE: "pneu, pneus, sous tension, tension musculaire, temps sous tension, tension dans les, tension constante, tension mécanique, dans l'équipe, tension nerveuse",
  FEVER: "fièvre, fiévreux, fiévreuse, température, frissons, de la fièvre, fievre, frissonne",
  ILL_SIGN: `courbatures de grippe, grippe, grippé, grippée, infection, malade, toux, mal de gorge, angine, bronchite, covid, gastro, antibiotiques, antibio, sinusite, patraque, ganglions, au lit, virus, crève, mal partout`,
  AFTER_VIRUS:
    "après le covid, depuis le covid, depuis mon covid, après mon covid, après la grippe, depuis la grippe, depuis ma grippe, après ma grippe, après une grippe, après l'infection, après la bronchite, après la pneumonie, covid il y a, grippe il y a",
  STILL_WEAK:
    "toujours crevé, toujours crevée, encore crevé, encore crevée, encore à plat, toujours à plat, vidé, vidée, épuisé, épuisée, coeur s'emballe, coeur tape, coeur cogne, coeur monte, pouls monte, pas remis, pas remise, fatigué, fatiguée, naze, rincé, rincée, essouffl*, palpit*",
  CHEST_COLD: "crachats verts, crachats jaunes, glaires vertes, glaires jaunes, sur les bronches",
  FEVER_GONE:
    "pas de fièvre, plus de fièvre, sans fièvre, guéri, guérie, fièvre tombée, complètement remis, complètement remise",
  FIGURE_FEVER:
    "fièvre acheteuse, fièvre du samedi, température de la salle, température de l'eau, température extérieure, température ambiante, monter en température, température du sauna, température dehors",
  WOUND:
    "plaie, coupure, éraflure, écorchure, cicatrice, piercing, ampoule, cloque, morsure, ongle, ongle incarné, tatouage",
  INFECTED:
    "pus, purulent, purulente, rouge et chaud, rouge et chaude, infecté, infectée, traînée rouge, traînées rouges, suinte, sent mauvais, gonflée et rouge",
  WEEPS: "suinte, coule, rouverte, ouverte, tire, fait mal, infectée",
  KIDNEY_NAME: `insuffisance rénale, maladie rénale, maladie des reins, dialyse, un seul rein, qu'un rein, qu'un seul rein, calcul rénal, calculs rénaux, calculs aux reins, greffe de rein, greffé du rein, polykystose, glomérulonéphrite, pyélonéphrite, néphrologue, colique néphrétique, kidney disease`,
  KIDNEY_LAB:
    "créat, créatinine, créatininémie, dfg, clairance, urée, protéinurie, albuminurie, protéines dans les urines, sang dans les urines",
  HIGH: "élevé, élevée, élevés, haut, hauts, trop haut, bas, trop bas, anormal, anormale, limite, hors norme, hors normes, étoile, astérisque, en gras, rouge, fois la norme, 4 fois, 3 fois, doublé, norme, au dessus",
  PROTEIN_ASK: "prot, prots, protéine, protéines, g par kilo, g/kg, hyperprotéiné",
  KIDNEY_SELL: "vendre un rein, vendrais un rein, donnerais un rein, coûte un rein",
  HEALTHY_KIDNEY:
    "reins sains, chez quelqu'un de sain, abîme les reins, abime les reins, mauvais pour les reins, dangereux pour les reins",
  CREATINE_ASK: "créatine fait monter, créatine augmente, mythe",
  LIVER_LAB: `transaminases, transa, alat, asat, tgo, tgp, gamma gt, ggt, bilirubine, bilan hépatique`,
  LIVER_NAME:
    "foie gras non, stéatose, cirrhose, hépatite, jaunisse, nash, foie malade, foie abîmé, foie gonflé, ictère",
  YELLOW_EYES:
    "yeux jaunes, blanc des yeux jaune, jaune dans le blanc, blanc des yeux, teint jaune, peau jaune",
  FOOD_LIVER: "foie de veau, foie gras, pâté, foie de volaille, huile de foie",
  LAB: `prise de sang, bilan sanguin, bilan, analyses, analyses de sang, résultats d'analyse, labo, compte rendu, irm, radio, écho, cpk, ck, troponine, tsh, ferritine, crp, leucocytes, globules, hémoglobine, taux de testo, cholestérol, ldl, d dimères`,
  WHAT_MEANS:
    "ça veut dire quoi, veut dire quoi, que veut dire, ça signifie, interprète, interpréter, interprétation, explique mes résultats, explique moi mes résultats, c'est grave, je dois m'inquiéter, faut s'inquiéter, c'est la muscu, c'est juste la muscu, à cause de la muscu, à cause du sport",
  MEDICINE: `bêtabloquant, bêtabloquants, beta bloquant, beta bloquants, bisoprolol, propranolol, aténolol, anticoagulant, anticoagulants, xarelto, eliquis, previscan, coumadine, warfarine, antihypertenseur, ramipril, candésartan, amlodipine, antidépresseur, antidépresseurs, sertraline, zoloft, citalopram, escitalopram, seroplex, fluoxétine, prozac, venlafaxine, effexor, lithium, médicament, médicaments, médoc, médocs, traitement, traitements, mes cachets, mes cachets pour, lévothyrox, cortisone, corticoïdes, solupred, prednisone, infiltration, roaccutane, isotrétinoïne, statine, statines, metformine, insuline, ozempic, wegovy, mounjaro, sémaglutide, saxenda, ritaline, concerta, méthotrexate, antibiotique, antibiotiques, ciprofloxacine, keppra, lamictal, tramadol, opioïdes, triptans, pilule`,
  MED_CHANGE: `arrêter, arrête, arrêté, stopper, stoppe, sauter, saute, zapper, zappe, zappé, ne pas prendre, pas prendre, ne plus prendre, plus prendre, réduire, réduis, diminuer, diminue, diviser, moitié, doubler, double, augmenter, augmente, dose, doses, dosage, posologie, baisser, baisse, changer, changé, remplacer, suspendre, pause, le jour de la course, le jour du match, avant la compét, plus tard, plus tôt, un de plus, un de moins, décaler, espacer, revenir à, moins fort, plus fort`,
  MED_EFFECT:
    "effet secondaire, effets secondaires, pouls monte pas, pouls plafonne, depuis que je le prends, depuis que je les prends, depuis que je prends, supporte pas, me donne la nausée, plafonne, bloque mon pouls, tendons, mal aux tendons, douleurs musculaires",
  TAKES: "prends, sous, prescrit, on m'a mis, on m'a donné, je suis sous",
  NO_MEDS:
    "pas de traitement, aucun traitement, pas de médicament, pas de médicaments, aucun médicament, sans traitement, prends rien",
  SUPP_MIX: `booster, preworkout, pre workout, yohimbine, yohimbe, millepertuis, caféine, brûleur, brûleurs de graisse, créatine, ashwagandha, thé vert, extrait de thé vert, oméga 3, 5 htp, complément, compléments, mélatonine, ginseng, vitamine k, magnésium, potassium, ginkgo, curcuma, citrulline, arginine, synéphrine, bcaa, levure de riz rouge`,
  MIX_ASK:
    "ensemble, combiner, combine, avec, en même temps, mélanger, mélange, interaction, interactions, compatible, compatibles",
  SAFE_ASK: "ça passe, c'est bon, ok, sans risque, dangereux, problème, ça va, c'est safe",
  PAINKILLER: `ibuprofène, ibuprofènes, ibu, advil, nurofen, voltarène, diclofénac, aspirine, naproxène, doliprane, dolipranes, paracétamol, antidouleur, antidouleurs, anti douleurs, anti douleur, anti inflammatoire, anti inflammatoires, ains, tramadol, codéine, lamaline, kétoprofène, bi profénid, opium, infiltration, morphine, ixprim`,
  PILL_HABIT: `par jour, tous les jours, chaque jour, avant chaque séance, avant chaque entraînement, avant chaque course, avant la séance, avant l'entraînement, avant la course, avant de courir, avant de soulever, depuis des semaines, depuis des mois, depuis un mois, depuis deux mois, 2 par jour, 3 par jour, trois par jour, quatre par jour, 3 à 4, 400, 600, 800, régulièrement, toujours, sinon je tiens pas, pour tenir, tenir mes séances, pour pouvoir m'entraîner, deux avant, un avant, un de plus, double dose, masquer, en prévention, pendant la course, sans ça`,
  WITHOUT: "sans",
  CANNOT: "peux pas, peux plus, arrive pas, arrive plus, impossible, tiens pas",
  OLD_PERSON: `mamie, papi, papy, mamy, grand mère, grand père, ma mère, maman, mon père, papa, belle mère, beau père, ma tante, mon oncle, retraité, retraitée, senior, j'ai 70, j'ai 71, j'ai 72, j'ai 73, j'ai 74, j'ai 75, j'ai 76, j'ai 77, j'ai 78, j'ai 80, à 70 ans, à 72 ans, à 75 ans, à 78 ans, a 78 ans, a 79 ans, a 80 ans, a 81 ans, a 82 ans, a 83 ans, a 84 ans, a 85 ans`,
  FALLS:
    "tombé, tombée, tombe, chute, chutes, chuté, glissé, glissée, trébuché, trébuche, ramassée, est par terre",
  BALANCE: "équilibre, instable, ose plus, peur de tomber, reprendre confiance",
  HIP: "hanche, col du fémur, aine, boite",
  AGE_70: "70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90",
  BONE_WEAK: `ostéoporose, ostéopénie, osteoporosis, densité osseuse basse, densitométrie, t score, vertèbre tassée, tassement de vertèbre, tassement vertébral, fracture vertébrale, os fragiles, maladie des os de verre, densito, dexa, dmo, ostéodensitométrie, tassement`,
  PREVENT_BONE:
    "prévenir, prévention, éviter, bonne densité, améliorer ma densité, renforcer mes os",
  BIRTH: `accouchement, accouché, accouchée, césarienne, césa, post partum, postpartum, naissance, après la grossesse, épisiotomie, épisio, déchirure périnéale, semaines après la naissance`,
  PELVIC: `périnée, descente d'organes, prolapsus, boule qui descend, pesanteur, lourdeur en bas, lourdeur dans le bas, sensation de lourdeur, truc qui descend, quelque chose qui descend, ça descend, fuites, fuites urinaires, fuite, fuis quand, quand j'éternue, quand je tousse, quand je saute, diastasis, ventre qui pointe, cicatrice suinte, cicatrice qui suinte, cicatrice tire, cicatrice rouge, saignements reviennent, saigne encore, ressaigne, mastite, engorgement`,
  FRESH_WEEKS:
    "1 semaine, 2 semaines, 3 semaines, 4 semaines, 5 semaines, 6 semaines, deux semaines, trois semaines, quatre semaines, cinq semaines, six semaines, dix jours, 10 jours, jours après",
  FRESH_SECTION:
    "semaines après ma césarienne, semaines après ma césa, semaines après la césa, semaines après la césarienne, semaines après une césarienne",
  NOT_PREGNANT:
    "pas enceinte, suis pas enceinte, tomber enceinte, projet bébé, essai bébé, désir d'enfant",
  PREGNANT_CARE: `placenta, placenta bas, placenta praevia, col court, col un peu court, col raccourci, col ouvert, col modifié, prééclampsie, pré éclampsie, toxémie, diabète gestationnel, diabète de grossesse, tension élevée, tension monte, tension qui monte, hypertension, protéines dans les urines, albumine, jumeaux, jumelles, triplés, grossesse à risque, menace d'accouchement, map, cerclage, fausse couche, fausses couches, symphyse, pubis, douleur au pubis, douleurs ligamentaires, retard de croissance, bébé petit, repos demandé, arrêt repos, rester allongée, vertiges pendant, ventre dur à l'effort, contractions à l'effort, vomissements de grossesse, anémie, de jumeaux, de triplés`,
  RISKY_SPORT:
    "sauna, hammam, sport de combat, sparring, boxe, plongée, escalade, ski, équitation, cheval, bikram, hot yoga, trampoline, 1rm, max, parachute, foot, hockey, rugby",
  WEIGHT_FELL: `perdu du poids, perdu 5, perdu 6, perdu 7, perdu 8, perdu 9, perdu 10, perdu cinq, perdu six, perdu sept, perdu huit, perdu neuf, perdu dix, kilos en moins, kilos de moins, kilos perdus, maigri, amaigri, amaigrie, fondu`,
  WITHOUT_TRYING: `sans le vouloir, sans rien changer, sans rien faire, sans régime, sans raison, sans faire exprès, sans changer, mange pareil, mange comme avant, mange normalement, mange toujours pareil, comprends pas pourquoi, sais pas pourquoi, aucune idée pourquoi, involontaire, tout seul`,
  NIGHT_SWEAT:
    "sueurs nocturnes, transpire la nuit, trempé la nuit, trempée la nuit, sueurs la nuit, me réveille trempé, me réveille trempée, draps trempés",
  HEADACHE_WORD:
    "mal de tête, maux de tête, mal de crâne, mal à la tête, migraine, migraines, tête qui cogne, tête cogne, tête qui tape, céphalées, pression dans la tête",
  FEVER_BARE: `38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39.0, 39.1, 39.2, 39.3, 39.4, 39.5, 39.6, 39.7, 39.8, 39.9, 37.8, 37.9, 40.1, 40.2`,
  SINCE_THEN: `depuis, maintenant, après, dès lors`,
  WALK_NOT: `peine poser le pied, poser le pied, mettre le pied par terre, marcher dessus, appuyer dessus, je boite, boite, boitille, peux plus marcher, peux pas marcher, à peine marcher`,
  PREG_ONLY: `placenta, prééclampsie, pré éclampsie, diabète gestationnel, diabète de grossesse, col court, col raccourci, col ouvert, cerclage, menace d'accouchement, grossesse à risque, fausse couche`,
  PERIOD_WORD: `règles, menstruations, cycle, mes regles`,
  AWAY: `disparu, arrêtées, arrêté, plus, absentes, absent, sauté, parties, revenues pas, pas revenues, reviennent pas`,
  SCIATICA_SURE: `sciatique, cruralgie, quand j'éternue, quand je tousse, jusqu'au pied, jusqu'aux orteils, décharge électrique`,
  BED: `au lit, couché, couchée, malade, arrêt maladie`,
  FALLS_OFTEN: `deux fois, trois fois, encore, ce mois ci, plusieurs fois`,
  BLISTER: `ampoule, ampoules, maniques, corne, callosités, cals`,
};

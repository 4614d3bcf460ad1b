/** French words of waking up somewhere, of affairs put in order and of hands laid on, by class. */
import type { Words } from "../../match/sign.ts";

export const GRAVE: Words = {
  PLACE_ODD: `par terre, au sol, sol, piste, tapis, herbe, route, trottoir, gravier, goudron, vestiaire, vestiaires, parking, chemin, fossé, carrelage, parquet, bitume, terre, tatami`,
  WOKE_UP: `réveillé, réveillée, revenu à moi, revenue à moi, repris conscience, retrouvé, retrouvée, repris mes esprits, rouvert les yeux, ouvert les yeux`,
  HAND_DROPS: `tombe de la main, tombent des mains, tombe des mains, lui tombe de la main, me tombe de la main, lui tombe des mains, me tombe des mains, lâche tout, lâche son verre, lâche sa fourchette, lâche ma tasse, échappe des mains, échappe de la main, attrape plus rien, arrive plus à tenir, peut plus tenir, tient plus rien`,
  FIGURE_ATTACK: `failli faire une crise cardiaque, failli faire un infarctus, en voyant le prix, en voyant la facture, presque fait une crise cardiaque, frôlé la crise cardiaque, risque, prévenir, dans la famille, de peur, à coeur, par coeur, coup de coeur, bon coeur`,
  THINGS_MINE: `affaires, matos, haltères, poids, ceinture, équipement, rack, chaussures, vélo, guitare, tout, meubles, fringues, collection, argent, économies, livres`,
  GIVE_V: `donné, donnée, donnés, donne, légué, distribué, offert, filé, partagé`,
  LETTER: `lettre, lettres, mot, mots, message, vidéo, vidéos, testament`,
  WRITTEN: `écrit, écrite, écrites, écrits, rédigé, rédigée, enregistré, prêt, prête, posée sur, laissée, laissé, sur la table, sous l'oreiller, cachetée, postée`,
  DEBT: `dettes, factures, crédit, casier, cotisations, contrat, contrats, comptes, compte, assurance, assurance vie`,
  PAID: `payé, payées, remboursé, remboursées, remboursés, résilié, clôturé, clôturés, réglé, réglées, soldé, soldées`,
  DAY_SET: `c'est le jour, c'est pour dimanche, c'est pour samedi, c'est pour vendredi, c'est pour ce soir, ce sera fini, tout sera fini, c'est fini, le dernier jour, dernier jour, jour j pour moi, date est fixée, la date`,
  RACE_DAY: `compétition, compét, dossard, course, marathon, nouveau rack, nouveaux haltères, brocante, vide grenier, tri, trié, cave, anniversaire, noël, parce que j'en ai de nouveaux, vinted, leboncoin`,
  CUTS: `coupures, coupure, entailles, entaille, scarifications, lacérations, cicatrices, plaies, marques, griffures`,
  SKIN_PART: `bras, avant bras, poignet, poignets, cuisse, cuisses, ventre, peau, jambe, jambes, mollet, épaule`,
  FRESH_WORD: `fraîches, fraîche, frais, récentes, récente, nouvelles, neuves, d'hier, de cette nuit, encore ouvertes, qui cicatrisent, à vif`,
  AGAIN: `encore, à nouveau, de nouveau, recommencé, que je me suis faites, que je me suis fait, moi même`,
  GRABS_ME: `me serre le cou, le cou, me tire les cheveux, par les cheveux, par le bras, me plaque, me jette, contre le mur, me pousse contre, me bloque, me coince, me secoue, me gifle, me tord le bras, m'attrape, m'étrangle, m'enferme, me crache, me hurle dessus, me menace, lève la main, m'empêche de partir, me retient de force`,
  EXPLODES: `pète un câble, pète un plomb, pète les plombs, explose, s'énerve, disjoncte, vrille, devient violent, devient fou, hurle, cogne, tape`,
  HIDES_BRUISE: `bleus, cacher, qu'on remarque, personne voie, personne remarque, manches longues, côtes, oeil au beurre noir, cocard`,
  AFRAID: `peur, silencieux, silencieuse, sans bruit, qu'il entende, qu'il remarque, en cachette, ose pas, ma faute`,
  EVENT: `mariage, vacances, plage, shooting, bal, été, maillot, date, festival, nouvel an, piscine, casting, photos, réunion de famille`,
};

/** French words that decide what a hit means: negation, person, time. */
import type { Words } from "../../match/sign.ts";

/** Numbers that `measures` does not read, and the doctors who say that all is well. */
const YEARS = "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente"
  .split(" ")
  .map((count) => `y a ${count} ans`)
  .join(", ");
const MONTHS = "trois quatre cinq six sept huit neuf dix onze"
  .split(" ")
  .map((count) => `y a ${count} mois`)
  .join(", ");
const DOCTORS =
  "médecin generaliste cardiologue cardio neurologue chirurgien chirurgienne kiné ostéo endocrino pneumologue gynéco rhumato oncologue spécialiste doc"
    .split(" ")
    .flatMap((who) => [`${who} ok`, `${who} d'accord`, `${who} est d'accord`, `${who} content`])
    .join(", ");

export const SLOTS: Words = {
  NOT: "pas, jamais, nullement, ne ai plus, ne a plus, ne avais plus, plus de douleur, plus de douleurs, plus de vertige, plus de vertiges, plus aucun, plus aucune, rien ne fait mal, rien qui fait mal",
  NO: "sans, aucun, aucune, ni, pas de, zéro, nul, nulle, ne ai aucun, jamais de",
  OR: "ou, ni, et",
  FALSE_NOT: `sais pas, pas seulement, pas que, pas une blague, aucune idée, arrête pas, arrêtent pas, ne passe pas, passe pas, passent pas, pas normal, pas bien, va pas mieux, vont pas mieux, pas mieux, pas drôle, pas grave, pas trop grave,
pas si grave, pas de souci, pas de soucis, pas de problème, sans prévenir, de zéro à, sans raison, sans arrêt, sans cesse, sans déconner, sans rire, sans blague, pas envie, pas faim, pas dormi, pas dormir, pas mangé, rien mangé, pas bu, rien bu, pas sûr, pas sure,
pas top, pas ouf, pas terrible, pas fou, pas folichon, pas la première fois, pas méchant, rien de méchant, rien de grave, rien de fou, pas un drame, pas dramatique, pas de panique, pas la forme, pas en forme, pas le temps, pas assez, pas possible, pas question, pourquoi pas, ou pas,
pas tout à fait, pas forcément, pas très loin, pas médecin, pas de médecin, pas de mutuelle, pas chochotte, pas pour me plaindre, pas inquiet, pas inquiète, pas mal de, plus rien, rien à faire, pas de réponse, pas moyen, aucun effet, aucune force, aucun appétit, aucune réaction, pas de réaction, pas réaction, fait rien, rien fait, sert à rien, rien pu, pas descendu, descend pas, redescend pas, se calme pas, pas longtemps, pas loin, pas fier, pas fière, pas taper`,
  SCOPE_END:
    "parce que, quand, pendant, depuis, mais, et, car, si, juste, seulement, sauf, alors, donc, je, mon, ma, mes, puis, sinon, que",
  NO_ANSWER: "non, aucun, aucune, nan, nope, rien, negatif, que dalle",
  FILLER: `très, trop, un, une, le, la, les, l, mon, ma, mes, son, sa, ses, ton, peu, assez, super, vraiment, aussi, maintenant, déjà, est, suis, ai, a, me, ça, genre, carrément, au, aux, à, du, de, des, d, ce, cette, cet, c, se, te, je, j, il, elle, on, y, en, ne,
tout, toute, un peu, hyper, grave, gros, grosse, grosses, sacré, sacrée, bien, encore, toujours, là, juste, comme, quand même, un espèce de, une espèce de, fort, forte, vachement, léger, légère, légers, petit, petite, petits, petites, drôle, bizarre, horrible, atroce, violent, violente, intense, putain, lui, leur, nous, était, été, sont, avoir, être, genre de, depuis ce matin, depuis hier, soudain, d'un coup, tellement, hyper, méga`,
  SELF: "je, moi, me, mon, ma, mes, j, m",
  OTHER: `il, elle, ils, elles, quelqu'un, mec, gars, homme, femme, mari, copine, copain, père, papa, mère, maman, fils, fille, frère, frangin, soeur, frangine, ami, amie, pote, poto, client, cliente, collègue, voisin, voisine, grand-père, grand-mère, papi, papy, mamie, mamy, partenaire, coloc, colocataire, binôme, meuf, keum, daron, daronne, reuf, reum, chum, blonde, conjoint, conjointe, compagnon, compagne, oncle, tante, cousin, cousine, coach, coureur, coureuse, adhérent, adhérente, élève, gamin, gamine, monsieur, dame, fiston, nana, chéri, chérie, un type, le type, ce type, un gars, pareur, équipier, équipière, coéquipier, coéquipière, connaissance, chef, patron, patronne, nièce, neveu, petit fils, petite fille, filleul, enfant, enfants, patient, patiente, beau frère, belle soeur, bébé, stagiaire, jeune, type au, type sur, type à côté`,
  INFO: `symptômes de, signes de, signes d'un, symptômes d'un, dissertation, exposé, mémoire de, pour mon examen, partiel, une affiche, affiche de, affiche sur, documentaire, docu, film, roman, personnage, article, podcast, une étude, des études, cours de secourisme, psc1, sst, en formation, formation de, brevet, bpjeps, staps, différence entre, c'est quoi un, c'est quoi une, c'est quoi le, c'est quoi la, qu'est-ce qu'un, qu'est-ce qu'une, reconnaître, prévenir, prévention, comment éviter, risque de, risques de, curieux, curieuse, simple curiosité, par curiosité, curiosité, une série télé, série netflix, un livre, bouquin, scénario, nouvelle que j'écris, quiz, mythe, aux infos, lu que, je lis que, entendu que, entendu parler, je révise, mes révisions, histoire du, présentation, conférence, tract, en théorie, mécanisme, expliquer à mes, manuel, vulgarisation, quels sont les symptômes, quels symptômes, quels signes, quels sont les signes, cours de biologie, cours de bio, cours de svt, cours d'anatomie, culture générale, pour la culture, écris une nouvelle, écris un roman, écris une histoire, écris une scène, écris un scénario`,
  PAST: "avais, avait, était, étais, ai eu, a eu, ai fait, après mon, après ma, ancien, ancienne, antécédents, opéré, opérée, opérés, opération en, guéri, cassé, rompu, souffrait, subi",
  RECENT:
    "hier, hier soir, avant hier, la semaine dernière, semaine dernière, la nuit dernière, l'autre jour, le mois dernier, cette semaine, récemment, ce week-end, le week-end dernier, lundi dernier, mardi dernier, mercredi dernier, jeudi dernier, vendredi dernier, samedi dernier, dimanche dernier, il y a quelques jours, y a quelques jours, il y a quelques semaines",
  LONG_AGO: `il y a des années, y a des années, l'année dernière, l'an dernier, quand j'étais petit, quand j'étais petite, quand j'étais jeune, quand j'étais enfant, quand j'étais ado, quand j'étais gamin, étant enfant, étant petit, dans l'enfance, pendant mon enfance, à l'adolescence, il y a longtemps, y a longtemps, ça fait longtemps, il y a une éternité, vers 10 ans, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, à la fac, l'été dernier, l'hiver dernier, dans ma jeunesse, ${YEARS}, ${MONTHS}`,
  NOW: `maintenant, en ce moment, aujourd'hui, ce matin, cet après-midi, cet aprem, cet aprèm, ce soir, tout à l'heure, là tout de suite, encore mal, toujours mal, encore ce matin, depuis hier, depuis ce matin, depuis tout à l'heure, depuis lundi, depuis mardi, depuis mercredi, depuis jeudi, depuis vendredi, depuis samedi, depuis dimanche, depuis quelques,
depuis une heure, depuis des heures, depuis la semaine, depuis peu, vient de, viens de, vient juste, pire, empire, à l'aide, au secours, de nouveau, à nouveau, en train de, actuellement, reprend, revient, revenu, revenue, tout de suite, cette nuit`,
  CLEARED: `feu vert, guéri, guérie, guéris, complètement guéri, autorisée, reprise autorisée, plus rien depuis, aucun souci depuis, aucun problème depuis, aucune douleur depuis, rien depuis, depuis plus rien, ok du médecin, ok du cardiologue, ok du cardio, ok du kiné, ok du chirurgien, ok du doc, médecin a dit que tout va bien, tout va bien depuis, tout est normal, rien d'anormal, résultats normaux, bilan normal, examens normaux, rayée de sa liste, rayé de sa liste, sans séquelle, sans séquelles, sans limite, sans restriction, sans restrictions, sans contre indication, aucune contre indication, kiné finie, rééducation finie, consolidé, consolidée, cicatrisé, de l'histoire ancienne, histoire ancienne, ressoudé, ressoudée, rémission complète, plus jamais eu, jamais rien eu depuis, plus aucun souci, plus aucune gêne, plus aucun symptôme, validé par le médecin, validé par le kiné, suis remis, suis remise, bien remis, bien remise, complètement remis, complètement remise, totalement remis, totalement remise, ${DOCTORS}, est autorisé, été autorisé, suis autorisé, m'a autorisé, a autorisé, sport autorisé, effort autorisé, tout autorisé, autorisé par, autorisé depuis, autorisé à`,
  HYPOTHETICAL:
    "et si, que faire si, au cas où, en cas de, en cas d'un, si quelqu'un, si qqn, si un client, si un adhérent, si jamais, peur de, peur que, pourrais avoir, pourrait avoir, est-ce que je risque",
};

/** German words that decide what a hit means: negation, person, time. */
import type { Words } from "../../match/sign.ts";

/** Numbers that `measures` does not read, and the doctors who say that all is well. */
const YEARS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig"
  .split(" ")
  .map((count) => `vor ${count} jahren`)
  .join(", ");
const MONTHS = "drei vier fünf sechs sieben acht neun zehn elf"
  .split(" ")
  .map((count) => `vor ${count} monaten`)
  .join(", ");
const DOCTORS =
  "arzt ärztin hausarzt hausärztin orthopäde orthopädin kardiologe kardiologin neurologe neurologin chirurg chirurgin physio lungenarzt lungenärztin onkologe onkologin doc"
    .split(" ")
    .flatMap((who) => [`${who} ok`, `${who} okay`, `${who} zufrieden`, `${who} einverstanden`])
    .join(", ");

export const SLOTS: Words = {
  NOT: "nicht, nie, niemals, nirgends, ned, nöd, nirgendwo, tut nichts weh, nichts tut weh, nichts weh",
  NO: "kein, keine, keinen, keinem, keiner, keinerlei, koa, ohne, weder, null, frei von",
  OR: "oder, noch, und, bzw",
  FALSE_NOT: `weiß nicht, nicht nur, kein witz, kein scherz, keine ahnung, kein plan, keine idee, nicht mehr aufhören, hört nicht auf,
hören nicht auf, hört nicht mehr auf, geht nicht weg, gehen nicht weg, geht nicht mehr weg, nicht normal, nicht gut, wird nicht besser, werden nicht besser, nicht besser, nicht lustig,
keine lust, kein bock, null bock, kein problem, nicht schlimm, nicht so schlimm, nicht weiter schlimm, nicht wild, nicht so wild, nicht sicher, nicht übertreiben, nicht dramatisieren,
nicht so tragisch, nichts ernstes, nichts schlimmes, nichts wildes, kein drama, keine panik, keine sorge, keine große sache, kein ding, nicht dran, nicht lang her,
nicht lange her, nicht zum ersten mal, nicht das erste mal, ohne grund, ohne vorwarnung, ohne ende, ohne pause, ohne mist, ohne scheiß, ohne witz, keine zeit, keine kraft, kein appetit, keinen appetit, keinen hunger, kein hunger,
kein gefühl, keine luft, keinen puls, kein puls, keine reaktion, keine periode, keine tage, keine regel, nichts gegessen,
nichts getrunken, nicht geschlafen, nicht schlafen, nicht umsonst, nicht ernst, nicht gerade, kein arzt, keinen arzt, keine versicherung, keinen kopf, keinen termin, keine wirkung,
warum nicht, wieso nicht, oder nicht, ob nicht, nicht wahr, nicht erschrecken, nicht sauer, nicht so dramatisch, null auf hundert, von null auf, keine memme, kein weichei, nicht wegkriege`,
  SCOPE_END:
    "weil, wenn, während, seit, aber, obwohl, und, denn, nur, dass, sondern, trotzdem, dafür, doch, dann, damit, sonst, außer, bloß, ich, mein, meine, mir",
  NO_ANSWER: "nein, nö, nee, ne, nope, keine, nichts, negativ, fehlanzeige, null",
  FILLER: `sehr, so, ein, eine, einen, einem, einer, n, ne, nen, nem, ner, son, der, die, das, den, dem, des, mein, meine, meinen, meinem, meiner, dein, deine,
sein, seine, seinen, seinem, seiner, ihre, ihren, ihrem, ihrer, bisschen, ziemlich, echt, richtig, total, voll, auch, jetzt, schon, ganz, halt, eben, mal, irgendwie,
plötzlich, auf einmal, ist, is, isch, war, bin, sind, habe, hat, hatte, mir, mich, sich, ihm, uns, noch, immer, wieder, gerade, da, dann, es, ich, er, sie, wir, man, wohl, ja, doch, nur, bloß, einfach,
eigentlich, glaub, glaube, leicht, leichte, leichten, leichtes, starke, starken, starkes, stark, krass, krasse, krassen, mega, extrem, extreme, übel, heftig, heftige, heftigen, heftiges, irre, wahnsinnig, fett, saumäßig, arg, recht,
komisch, komisches, komischen, komische, fies, fiese, fieser, fiesen, verdammt, scheiß, seit heute, seit gestern, grad`,
  SELF: "ich, mir, mich, mein, meine, meinen, meinem, meiner, bin, habe",
  OTHER: `er, sie, ihm, ihr, jemand, jemanden, kerl, mann, frau, freund, freundin, kumpel, kumpels, vater, papa, mutter, mama, sohn, tochter, bruder, schwester, partner, partnerin, kunde, kundin, kollege, kollegin, kollegen, nachbar, nachbarin, opa, oma, trainingspartner, trainingspartnerin, mitbewohner, mitbewohnerin, spezi, spezl, onkel, tante, cousin, cousine, trainer, mädel, mädchen, junge, bub, läufer, läuferin, gast, mitglied, einer, dame, herr, gatte, gattin, verlobte, verlobter, schatz, teilnehmer, teilnehmerin, schülerin, schüler, sportler, sportlerin, athlet, athletin, buddy, bro, spotter, trainingskollege, trainingskollegin, teamkollege, teamkollegin, mitspieler, mitspielerin, bekannte, bekannter, azubi, chefin, chef, lehrerin, lehrer, enkel, enkelin, nichte, neffe, ein typ, der typ, den typ, dieser typ, nen typ, so n typ, dem typ, typen, kind, kinder, klient, klientin, patient, patientin, typ auf, typ am, typ neben, typ im, typ hat, typ ist, typ is, typ beim, mann auf, frau auf, enkelkind, schwager, schwägerin, ehemann, ehefrau, baby`,
  INFO: `anzeichen von, symptome von, anzeichen für, symptome eines, anzeichen eines, warnzeichen, aufsatz, hausarbeit, seminararbeit, bachelorarbeit, masterarbeit, referat, prüfung, klausur, plakat, doku, film, roman, romanfigur, artikel, podcast, studie, studien, ersthelferkurs, erste hilfe kurs, erste hilfe plakat, unterschied zwischen, was ist ein, was ist eine, was sind, was bedeutet, was heißt, wie erkenne ich, wie erkennt man, woran erkenne ich, woran erkennt man, wieso heißt, wie vermeide ich, wie vermeidet man, vorbeugen, vorbeugung, risiko für, risiko von, neugierig, neugier, serie, buch, krimi, vortrag, trainerschein, b lizenz, c lizenz, a lizenz, trainerlizenz, lehrbuch, lerne gerade für, lerne für, ausbildung zum, ausbildung zur, unterricht, im studium, sportstudium, vorlesung, seminar, quiz, mythos, in den nachrichten, gelesen dass, gehört dass, rein interessehalber, interessehalber, nur interesse, erklär mir mal was, geschichte des, geschichte der, präsentation, flyer, aushang, drehbuch, kurzgeschichte, wissenschaftlich, physiologisch, welche symptome, was für symptome, welche anzeichen, woran merkt man, biounterricht, biologieunterricht, bioklausur, allgemeinbildung`,
  PAST: "hatte, hatten, war, wurde, wurden, damals, früher, nach meiner, nach meinem, ehemalig, ehemalige, gebrochen, gerissen, operiert, hinter mir, überstanden, gehabt, ist her, jahre her, erlitten, bekam",
  RECENT:
    "gestern, gestern abend, letzte woche, letzter woche, letzte nacht, letztens, neulich, letzten monat, diese woche, kürzlich, vorgestern, am wochenende, letztes wochenende, letzten montag, letzten dienstag, letzten mittwoch, letzten donnerstag, letzten freitag, letzten samstag, letzten sonntag, vor ein paar tagen, vor paar tagen, vor ein paar wochen",
  LONG_AGO: `vor jahren, letztes jahr, letzten sommer, letzten winter, vorletztes jahr, als kind, als teenie, als teenager, als jugendlicher, als jugendliche, früher mal, vor langer zeit, vor ewigkeiten, in der jugend, in meiner jugend, in der schulzeit, in den zwanzigern, im studium damals, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, jahre her, monate her, mit anfang 20, mit mitte 20, in der kindheit, ${YEARS}, ${MONTHS}`,
  NOW: `jetzt, gerade, jetz, heute, heute morgen, heute früh, heute abend, immer noch, noch immer, aktuell, momentan, zurzeit, zur zeit, seit gestern, seit heute, seit vorhin, seit stunden, seit tagen, seit wochen, seit montag, seit dienstag,
seit mittwoch, seit donnerstag, seit freitag, seit samstag, seit sonntag, seit ein paar, seit letzter woche, seit kurzem, seit neuestem, schlimmer, hilfe, soeben, eben gerade, schon wieder, wieder da, wieder zurück, vorhin, bis jetzt, ständig`,
  CLEARED: `freigegeben, freigabe, grünes licht, ausgeheilt, verheilt, geheilt, ist gut verheilt, komplett geheilt, wieder gesund, abgeklärt, entlassen, seitdem nichts, seither nichts, seither keine, seitdem keine, seitdem beschwerdefrei, beschwerdefrei, schmerzfrei, symptomfrei, alles in ordnung, alles frei, sagt alles frei, alles unauffällig, unauffällig, ohne befund, o b, längst gut, längst verheilt, seitdem ruhe, seither ruhe, seitdem nie wieder, seither nie wieder, nie wieder was, voll belastbar, voll belastet, darf alles, alles wieder machen, keine einschränkungen, ohne einschränkung, ohne einschränkungen, auskuriert, überstanden, ok gegeben, okay gegeben, reha fertig, reha durch, alle werte normal, alles normal, nix mehr gewesen, nichts mehr gewesen, keine probleme mehr, keine beschwerden mehr, ${DOCTORS}`,
  HYPOTHETICAL:
    "was wäre wenn, was wenn, falls, im fall, für den fall, wenn jemand, wenn mal jemand, wenn einer, wenn ein kunde, wenn ein mitglied, könnte ich bekommen, kann man bekommen, angst vor, angst dass, muss ich mir sorgen machen dass, sorge dass ich, nicht dass ich",
};

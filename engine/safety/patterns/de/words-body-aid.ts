/** German words that make an alarm surer, or show that there is none. */
import type { Words } from "../../match/sign.ts";

export const BODY_AID: Words = {
  HEART_RACING: `herzrasen, herzstolpern, herzstolperer, herzflattern, herzflimmern, vorhofflimmern, herzrhythmusstörung*, tachykardie, ruhepuls 120, ruhepuls 130, ruhepuls 140, ruhepuls 150`,
  RECOVERS: `nach ner minute, nach einer minute, nach zwei minuten, nach 2 minuten, minute später, minute wieder, minute pause, gleich wieder, sofort wieder, schnell wieder, danach wieder normal, alles wieder normal, wieder normal, rasch wieder, pendelt sich, beruhigt sich schnell, erholt sich schnell, nach kurzer pause, geht sofort runter, fällt sofort, sinkt schnell, nach zwei minuten wieder, zwei minuten später, gleich weg, sofort weg, schnell weg, gleich vorbei, kurz dann warm`,
  INTERVALS: `intervall, intervalle, intervallen, sprints, hiit, tabata, zone, z2, zone 2, beim laufen, beim joggen, im lauf, bei belastung, beim spinning, auf dem laufband, beim sprint, maximalpuls, maxpuls, sprint, nach dem sprint, nach der belastung`,
  BENIGN_AIR: `schnupfen, nase zu, verstopfte nase, seitenstechen, maske, trainingsmaske, bauchatmung, atemtechnik, pressatmung, atemrhythmus, schnorchel, tauch*, freitauch*, luft anhalten, wim hof, sauna, lippenstift, gefroren, kaltes wasser, eisbad, luft raus, die luft raus, luft nach oben, noch luft, dicke luft, mundtape, kondition, vor lachen, langeweile, arbeit, hausarbeit, schweiß`,
  BLOOD_DRAW: `blutabnahme, blut abnehmen, blutabnehmen, beim blutspenden, blutspende, blut spenden, nach der spritze, impfung, beim zahnarzt, blut sehen, kein blut sehen, bei der spritze`,
  OTHER_FALLS: `vor lachen, vor freude, vor müdigkeit, vor schreck, fast umgefallen vor, als ich den preis, beim preis, ins bett, auf dem sofa, auf der couch, vor dem fernseher, hantel umgefallen, flasche umgekippt, shaker umgekippt, kettlebell umgekippt, bank umgekippt, auto, alkohol, party, bier, stundenlang geschlafen, eingeschlafen`,
  HALF_BODY: `halbseitig, halbseitige, körperhälfte, halber körper, halben körper, eine körperhälfte, rechte körperhälfte, linke körperhälfte, ganze rechte seite, ganze linke seite, rechte seite taub, linke seite taub, rechten seite nichts, linken seite nichts`,
  DENTIST: "zahnarzt, betäubung, betäubungsspritze, wurzelbehandlung, lokalanästhesie",
  TIPSY:
    "schnaps, blau gewesen, party, verkatert, kater, bin betrunken, war betrunken, bin besoffen, war besoffen, bier getrunken, biere getrunken, nach dem bier, wein getrunken, flasche wein, saufen",
  WORST_HEADACHE: `schlimmste kopfschmerzen, schlimmsten kopfschmerzen, schlimmster kopfschmerz, schlimmstes kopfweh, stärkste kopfschmerzen, stärksten kopfschmerzen, kopfschmerzen meines lebens, vernichtungskopfschmerz, donnerschlagkopfschmerz, schlagartig kopfschmerzen, schlagartig extreme kopfschmerzen, kopfschmerz wie ein, kopfschmerz von null, kopfschmerzen von null, kopf explodiert und, kopf wie explodiert, schuss in den kopf, schuss im kopf, blitz im kopf, messer im kopf, peitsche im kopf, kopfschmerzen wie noch nie, kopfweh wie noch nie`,
  FIGURE_HEAD: `infos, information, informationen, begriffe, auswahl, theorie, zahlen, gedanken, arbeit, lernen, lesen, excel, tabellen, tipps, youtube, meinungen, kopf frei, kopf schütteln, vor lauter, kopfsache, playlist, musik, bunt, lachen`,
  CALL_AMBULANCE: `krankenwagen rufen, krankenwagen gerufen, brauche krankenwagen, brauchen krankenwagen, brauch einen krankenwagen, brauchen einen krankenwagen, notarzt rufen, notarzt gerufen, brauchen notarzt, rettung rufen, rettungswagen rufen, 112 rufen, 112 anrufen, 144 anrufen, wiederbeleben, wiederbelebung, reanimieren, reanimation, herzdruckmassage, defi holen, defi steht, schockt der defi`,
  THINGS: `handy, app, uhr, laptop, watch, display, sensor, gerät reagiert, chef, support, mail, kundenservice, whatsapp, technik, form, lachflash, lachen, haltung, server, seite, bluetooth, gurt`,
  ANIMAL: "hund, katze, kater, meerschweinchen, hamster, pferd, welpe",
  PLAN_TALK:
    "trainingsplan, plan, tabelle, formel, begriffe, übungsnamen, app, artikel, video, meinungen, ergibt keinen sinn",
  PUPILS: `pupillen ungleich, pupillen verschieden, pupillen unterschiedlich, eine pupille, pupille größer, pupille ist größer, pupille weiter, pupillen verschieden groß, pupillen unterschiedlich groß, klare flüssigkeit aus, flüssigkeit aus der nase, flüssigkeit aus dem ohr, wasser aus der nase und kopf, hirnwasser`,
  BOTH_LEGS: `beine, beiden, beide, fuß hängt, fußheber, fuß nicht, fuß schleift, fußspitze, knickt weg, knickt ein, kraft im bein, kraft in den beinen, gelähmt, versagt, gehorcht, kraftlos, nicht heben, zehen nicht`,
  PARALYSED_LEGS: `beine nicht bewegen, beine nicht mehr bewegen, beine nicht spüren, spür meine beine nicht, spüre meine beine nicht, spür die beine nicht, beine sind gelähmt, beine gelähmt, kein gefühl in den beinen, kein gefühl mehr in den beinen, zehen nicht mehr bewegen, von der hüfte abwärts, querschnitt`,
  CYCLING:
    "radfahren, fahrradsattel, rennrad, rennradsattel, sattelposition, radeln, spinning, bike, ergometer, fahrrad, radtour, indoor cycling, rad, gravel, mountainbike, wandsitz, wandsitzen, auf dem klo gesessen",
  JUMPING: "springseil, seilspringen, trampolin, double unders, box jumps, hampelmänner, niesen",
  POSTPARTUM:
    "rückbildung, nach der geburt, entbindung, wochenbett, seit der geburt, dammriss, kaiserschnitt",
  COLA: "colafarben, colafarbig, colafarbene, colabraun, wie cola, cola, wie coke, teefarben, schwarzteefarben, wie schwarztee, wie schwarzer tee, wie kaffee, malzbier, rotbraun, dunkelbraun, kaffeebraun, colabraun*, colafarb*",
  BEETROOT:
    "rote bete, rote beete, rote rüben, randen, rohnen, vitamin b, b vitamine, multivitamin, vitamintablette*, b komplex, brausetablette, rhabarber, brombeeren, blaubeeren, zu wenig getrunken",
  COLA_DRINK:
    "cola trinke, trinke cola, trink cola, tee trinke, trinke tee, tasse tee, kaffee trinke, trinke kaffee, cola getrunken, glas cola, dose cola, nach dem kaffee, vom kaffee, durch kaffee, wegen kaffee, kaffee muss ich",
  PE_FLAG_SURE: `einatmen, einatme, beim atmen, jedem atemzug, atemzug, tief luft, tief atme, durchatmen, luft holen, luft hole, kurzatmig, atemnot, luftnot, keine luft, kaum luft, außer atem, bluthusten, huste blut, blut gehustet, blut gespuckt, blutig, sticht in der brust, stiche in der brust, stich in der brust, brust sticht, seitlich in der brust, rippen beim, schnauf*, jeder atemzug, atemzüge, BREATHLESS, NO_AIR, COUGH_BLOOD`,
  COUGH_BLOOD: `bluthusten, huste blut, hust blut, hustet blut, blut gehustet, blut ausgehustet, blut aushuste, blut husten, blutigen auswurf, blutiger auswurf, blutiger schleim, blutigen schleim, rosa schaum, schaumig blutig, blut beim husten`,
  BOTH_CALVES:
    "beide waden, beiden waden, beider waden, beiden beinen gleich, beidseitig, beidseits gleich, beide gleich, links wie rechts, beidseitig gleich, beide gleich, beidseitig gleich",
  FALL: `gefallen, gestürzt, sturz, hingefallen, runtergefallen, abgestürzt, umgeknickt, gelandet, abgerutscht, ausgerutscht, aufgekommen, draufgefallen, gesegelt, geflogen, gecrasht, unfall, knall, geknackt, gekracht, gebrochen, kasten, box, leiter, skateboard, rad, hantel, scheibe, foul, grätsche, gefoult, abgestützt`,
  DEFORMED_SURE: `stufe drin, stufe drinnen, ne stufe, eine stufe, verformt, deformiert, fehlstellung, falsche richtung, falschen richtung, unnatürlichen winkel, unnatürlicher winkel, komischen winkel, komischem winkel, im falschen winkel, ausgekugelt, ausgerenkt, luxiert, rausgesprungen, raus gesprungen, aus dem gelenk gesprungen, komplett verdreht, total verdreht, ganz krumm, total krumm, steht quer, steht falsch, nach hinten gebogen, wo keine hingehört, wo keins hingehört, wie ein bajonett, wie eine gabel, wie ne gabel, gabelform`,
  BROKEN: "gebrochen, bruch, fraktur, durchgebrochen, zertrümmert, gesplittert",
  FORM_TALK: `technik, ausführung, form, cues, winkel einstellen, beim curlen, krumm machen, krummer rücken, runder rücken, gangbild, x beine, o beine, knie nach innen, ausgangsposition, gebeugt, seitheben, griffbreite, gips ab, längst verheilt, als kind`,
  MUSCLE_GOOD:
    "geiler pump, pump, bauchmuskeln, sixpack, waden endlich, beidseitig, beide gleich, wieder weich, blackroll",
  TORSION_SURE: `höllisch, höllenschmerzen, verdreht, hochgezogen, hochgerutscht, unerträglich, wahnsinnige schmerzen, wahnsinnig weh, plötzlich, schlagartig, mörderisch weh, extreme schmerzen, nicht auszuhalten, kaum auszuhalten, brutal weh, steinhart, dick und`,
  EGG_FOOD:
    "frühstück, rührei, spiegelei, gekocht, gekochte, eiweiß, omelett, pfanne, essen, eier essen, protein, kochen",
  PUNCHBAG:
    "boxsack, sandsack, bulgarian bag, sandbag, sack heben, slam bag, kartoffelsack, schlafsack, sackhüpfen",
  HYPO_GRAVE: `bewusstlos, nicht ansprechbar, krampft, antwortet nicht mehr, reagiert nicht, reagiert nicht mehr, reagiert kaum, lallt und, verwirrt und, wacht nicht auf, redet wirr, liegt am boden und, krampfanf*, kaum ansprechbar, nicht richtig ansprechbar, nicht mehr richtig ansprechbar, antwortet kaum, komisch drauf`,
  LOW_FIGURE:
    "38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9",
  HANGOVER:
    "verkatert, kater, gestern gesoffen, bier, wein, schnaps, party, saufen, oktoberfest, wiesn",
  WATERS_BROKE: `fruchtblase geplatzt, fruchtwasser, blasensprung, blase geplatzt, fruchtblase ist geplatzt, vorzeitige wehen, presswehen`,
  AFTER_BIRTH:
    "nach der geburt, seit der geburt, seit der entbindung, wochenfluss, rückbildung, wochen alt, monate alt, nicht schwanger, nach der schwangerschaft",
  NOW_HELP:
    "jetzt, gerade, hilfe, was tun, was mache ich, was mach ich, was soll ich, minuten, was machen wir, was jetzt, aufgewacht, zu mir gekommen, gerade eben, heute",
  FLOOR:
    "boden, matte, laufband, umkleide, kabine, halle, trainingsfläche, sauna, becken, wasser, gym, studio, dusche, parkplatz",
  WOKE: "aufgewacht, zu mir, wach geworden, aufm boden, auf dem boden, am boden, danach, nass, eingenässt",
  CALF_CRAMP:
    "wadenkrampf, wadenkrämpfe, krampf in der wade, wade krampft, wade zuckt, lid zuckt, augenlid, bizeps zuckt, muskel zuckt, muskelzucken, oberschenkel krampft, fuß krampft, zeh krampft, lachanfall, lachkrampf, fressanfall, heulkrampf, wutanfall, hustenanfall",
  OVERDOSED:
    "überdosis, überdosiert, zu viel genommen, zuviel genommen, zu viele genommen, viel zu viel",
  DNP: "dnp, dinitrophenol, gelbes pulver, gelbe pulver, gelbe kapseln, gelben kapseln",
  BLOOD: "blut, blutig, blutige, blutiges, emoji blood",
  COFFEE_TALK:
    "siebträger, filterkaffee, kaffeesatz als, dünger, peeling, espresso, blumen, kompost, kaffeemaschine, scrub",
  IRON_PILLS:
    "eisentabletten, eisenpräparat, eisen nehme, nehme eisen, eisenkapseln, aktivkohle, kohletabletten, lakritz, blaubeeren, rote bete, nasenbluten, zahnfleisch, auf die lippe gebissen",
  TONGUE: "zunge, kehlkopf, kehle",
  COLD_FLU:
    "erkältung, erkältet, mandelentzündung, halsschmerzen seit, angina, grippe, schnupfen, kloß im hals vor, vor rührung, vor aufregung, vor angst",
  LOVE: "liebeskummer, verliebt, trennung, date, crush, ex freundin, ex freund, herzschmerz serie, fremdschämen",
  TIGHT_ALONE: `engegefühl, enge gefühl, beklemmung, beklemmungsgefühl, druckgefühl, so ein druck, komische enge`,
  CANT_TALK: `kaum sprechen, kaum reden, nicht sprechen, nicht mehr sprechen, kaum noch sprechen, kaum noch reden, keinen satz, spricht nur einzelne wörter, nur einzelne wörter`,
  OFTEN_GIVEN: `dreimal, schon dreimal, mehrmals, zehn hübe, 10 hübe, viermal, schon zweimal, mehrfach`,
  PAINLESS: `tut nix weh, tut nichts weh, tut nicht weh, keine schmerzen, schmerzfrei, null schmerz, ohne schmerzen`,
  NOT_SWOLLEN: `nix dick, nicht dick, nichts dick, nix geschwollen, nicht geschwollen, keine schwellung`,
  ROUND_SHOULDERS: "schultern rund, runde schultern, rundrücken",
  STRETCH_IT: `dehn, dehne, dehnen, dehnung, mobility, mobilisieren`,
  SPORTY: `ausdauer, trainier, trainiere, sportler, sportlerin, läufer, läuferin, marathon, triathlon, triathlet, radler`,
  BUMP_ONLY: `kleine beule, nur eine beule, nur ne beule`,
  NO_SIGNS: `nie was gehabt, nie etwas gehabt, keine symptome, nie übel, nie schwindlig`,
};

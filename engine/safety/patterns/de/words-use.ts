/** German words of doping and of diets that go too far, by class. */
import type { Words } from "../../match/sign.ts";

export const USE: Words = {
  JUST_CURIOUS: `nur neugierig, aus neugier, nur interesse, nur interessehalber, interessehalber, will nur wissen ob, nur wissen ob das legal, warum verboten, wieso verboten, warum sind, dopingliste, verbotsliste, geschichte, in den achtzigern, doku, podcast, was sind eigentlich, was ist eigentlich, was genau sind, was genau ist, für die prüfung, für den trainerschein, hausarbeit, wie wirkt, wie wirken, wie gefährlich, wie schädlich, sauberer sport, dopingprävention, nehmen tu ich nichts, nehm sowas nicht, würde nie, würd ich nie, doku gesehen, was ist, was sind, reportage, in den fünfzigern, in den sechzigern, in den siebzigern, in den neunzigern, wie funktionierte, wie funktionierten, warum verbieten, wieso verbieten, für ein quiz, fürs quiz, für das quiz`,
  NATURAL_ONLY: `nehme keine, nehm keine, nehme nichts, nehm nichts, keine steroide, keine anabolika, ohne steroide, ohne anabolika, ohne stoff, ohne chemie, ohne roids, nichts genommen, nie was genommen, nie genommen, natural bleiben, bin natural, bleibe natural, bleib natural, natty, naturalathlet, natürlich steigern, auf natürlichem weg, natürlicher weg, stofffrei, kein stoff, natural bodybuilder, zehn jahre natural und bleibe`,
  DOCTOR_LAB: `testosteronwert, testosteronspiegel, testosteronmangel vom arzt, endokrinologe, endokrinologin, beim urologen, hausarzt, stationär, verschriebene, wegen neurodermitis, kortison, cortison`,
  STEROID: `STEROID_NAME, testosteron, testo, anabolika, anabol, anabole, steroide, steroid, steroiden, roids, roid, gear, juice, stoff, stoffen, stoffe, stofft, auf stoff, anabole steroide, orals, hormone zum aufbau, testoviron`,
  STEROID_NAME: `test e, test c, test p, test enanthat, testosteron enanthat, enanthat, enantat, cypionat, propionat, sustanon, susta, omnadren, trenbolon, trenbolone, tren, tren ace, deca, nandrolon, nandrolone, durabolin, npp, boldenon, boldenone, equipoise, eq, masteron, drostanolon, primobolan, primo, dianabol, dbol, dbols, thai, thais, methandienon, anavar, oxandrolon, oxandrolone, winstrol, winny, stanozolol, anadrol, oxymetholon, halotestin, halo, turinabol, tbol, superdrol, proviron, trestolon, mesterolon`,
  SARM: `sarm, sarms, ostarin, ostarine, mk 2866, rad 140, rad140, testolone, lgd, lgd 4033, ligandrol, cardarine, cardarin, gw 501516, yk 11, yk11, s 23, s23, andarine, stenabolic, sr 9009, mk 677, ibutamoren`,
  CLEN: `clen, clenbuterol, klen, spiropent, clenbu, dilaterol`,
  ASTHMA_PILL: "asthmatablette, asthmatabletten, asthmamittel, asthmapille, asthmapillen",
  FAT_OFF: "fettabbau, fett verbrennen, abnehmen, definieren, diät, trocken, shredded, fett weg",
  HORSES: "pferd, pferde, tierarzt, rinder",
  BURN_INSIDE: `von innen glüht, innen glüht, von innen heizt, glüht wie ein ofen, glüht wie n ofen, wie ein ofen, wie n ofen, innerlich verbrennt, von innen verbrennt, sprengstoff, entkoppler`,
  POWDER: "pulver, gelbe, gelbes, gelben, kapseln, pillen",
  GROWTH: `hgh, gh, wachstumshormon, wachstumshormone, wachstum, growth hormone, growth, somatropin, genotropin, norditropin, omnitrope, blaue kappen, blue tops, jintropin, igf, igf 1`,
  GROWTH_PLAIN:
    "muskelwachstum, haarwachstum, körperwachstum, wachstum der muskeln, wachstumsschub, wachstumsphase, wachstumsfuge, für wachstum, wachstumsreiz, wirtschaftswachstum, mehr wachstum, volumen",
  UNITS: "einheiten, ie, iu, i e, mg, mcg",
  FASTED: "nüchtern, vor dem schlafen, vor dem schlafengehen, morgens",
  PEPTIDE: `peptid, peptide, peptiden, bpc, bpc 157, tb 500, tb500, ipamorelin, cjc, cjc 1295, ghrp, melanotan, mt2, mt 2, tesamorelin, sermorelin, aod, hexarelin, ghk, thymosin, follistatin, semax, epithalon`,
  VIAL: `ampulle, ampullen, fläschchen, vial, vials, durchstechflasche, phiole, phiolen, flakon`,
  DILUTE:
    "verdünne, verdünn, verdünnen, anmischen, anmische, anmisch, mischen mit wasser, rekonstituieren, auflösen, auflöse, bakteriostatisch, bakteriostatisches, bac wasser, bac water, injektionswasser",
  RESEARCH_ONLY:
    "research only, for research, nur für forschung, nur zu forschungszwecken, research use, forschungszwecke, not for human, nicht für menschen",
  COLLAGEN: "kollagenpeptide, kollagen, collagen, hautpflege, creme, serum",
  BLOOD_BOOST: `epo, erythropoetin, blutdoping, eigenblut, eigenblutdoping, bluttransfusion, transfusion, mircera, cera, aranesp, blutbeutel, hämatokrit hoch, hämatokrit pushen, kobalt`,
  BAG_BACK:
    "beutel zurück, beutel wieder rein, blutbeutel zurück, eigenblut zurück, blut zurückführen, blut wieder rein, beutel vor der etappe, beutel vor dem rennen, führ ich den beutel, führe ich den beutel, beutel zurückführen",
  STORE_IT:
    "lagern, lagere, einfrieren, kühlschrank, abzapfen, abnehmen lassen, zurückführen, wann zurück, beutel",
  RACE: "rennen, etappe, etappenrennen, radrennen, marathon, triathlon, ironman, tour, granfondo, langdistanz",
  DONATE: "blutspende, blutspenden, spenden gehen, krankenhaus, nach der op",
  PCT: `pct, post cycle, absetzkur, absetzphase, nolvadex, nolva, clomid, clomifen, tamoxifen, tamox, hcg spritzen, pregnyl, aromasin, arimidex, letrozol, absetzen der kur, nach der kur absetzen, eigenproduktion`,
  AXIS_BACK: `achse wieder hoch, achse hochfahren, achse hoch, achse danach, achse wieder, achse anwerfen, eigenproduktion wieder, eigenproduktion ankurbeln, eigenproduktion hochfahren, hoden wieder, hoden anwerfen, hoden anschmeißen, testo wieder hochfahren, eier wieder anwerfen, testosteronproduktion wieder, testoproduktion wieder`,
  LAST_SHOT:
    "letzte ampulle, letzten pin, letzte spritze, letzte injektion, letzter schuss, letzter pin, letzte nadel",
  PILL_ORDER: "welche pillen, welche tabletten, welche reihenfolge, in welcher reihenfolge",
  STIM_DRUG: `ephedrin, ephedra, eca, eca stack, dmaa, dmha, amphetamin, amphetamine, speed, pep, adderall, ritalin, medikinet, elvanse, modafinil, yohimbin hcl, sibutramin, methylhexanamin, ephi, captagon, pervitin`,
  FAT_PEN: `ozempic, wegovy, mounjaro, saxenda, semaglutid, semaglutide, tirzepatid, tirzepatide, retatrutid, retatrutide, reta, abnehmspritze, abnehmspritzen, abnehmpen, glp 1, glp1, sema, tirze, cagrilintid`,
  GREY: `schwarzmarkt, graumarkt, telegram, telegramm, chatgruppe, aus china, china shop, ohne verpackung, ohne karton, ohne beipackzettel, pulver, vial, vials, ampulle, fläschchen, dealer, unter der hand, privat gekauft, ebay, kleinanzeigen, aus dem netz, online bestellt, im netz bestellt, ausland bestellt, türkei, nachbau, generika, selbst anmischen, research`,
  CLICKS: "klicks, clicks, klick, wie viele klicks, teildosis, pen teilen, aufteilen",
  NO_RECIPE:
    "ohne rezept, ohne arzt, ohne verschreibung, rezeptfrei, vom arzt nicht bekommen, nicht verschrieben, selber besorgt, selbst besorgt",
  FASTER_UP: "schneller hochdosieren, schneller steigern, hochdosieren, schneller hoch",
  OIL_FILL: `synthol, syntherol, öl in den bizeps, öl in den muskel, öl spritzen, site oil, site enhancement, esiclene, öl in den arm, muskelöl, bizepsöl`,
  OIL: "öl, paraffin",
  ARM_PART: "bizeps, trizeps, arm, arme, oberarm, schulter, schultern, waden, muskel",
  COOK_OIL: "olivenöl, rapsöl, kokosöl, kochen, salat, braten, massageöl, fischöl, leinöl",
  INSULIN_WORD: "insulin, insu, schnelles insulin, humalog, novorapid, slin, actrapid, log",
  NOT_DIABETIC: `kein diabetiker, keine diabetikerin, nicht diabetiker, kein diabetes, keinen diabetes, ohne diabetes, selber kein diabetiker, nicht zuckerkrank, bin gesund, nicht diabetisch`,
  PIN_IT:
    "pinnt, pinne, pinnen, spritzt, spritze, spritzen, nachm training, nach dem training, zur mahlzeit",
  FULLNESS: "fülle, vollere, voller, pump, prall, glykogen",
  INSULIN_LEVEL:
    "insulinspiegel, insulinsensitivität, insulinresistenz, insulinausschüttung, insulin ausschüttung, insulinreaktion, insulinindex",
  SUBSTANCE: `STEROID, SARM, CLEN, DNP, GROWTH, PEPTIDE, BLOOD_BOOST, STIM_DRUG, PCT, OIL_FILL, zeug spritzen, fatburner mit dmaa, prohormone, prohormon, dopingmittel, wachstumshormone`,
  SOURCE_ASK: `wo kaufe, wo kauf, wo kaufen, wo kaufst, wo kann man, wo kann ich, wo bekomme, wo bekomm, wo bekommt, wo kriege, wo krieg, wo kriegt, wo kriegst, woher, woher bekomme, woher kriegt, wo bestelle, wo bestellen, wo bestellt, wo gibts, wo gibt es, quelle, quellen, gute quelle, seriöse quelle, händler, dealer, shop, webshop, onlineshop, seriöser shop, kontakt, kontakte, connection, besorgen, beschaffen, rankommen, komm ich ran, komme ich ran, bestellen, ohne rezept, rezeptfrei, anbieter, ugl, underground lab, labor empfehlen, welches lab, welche labs, telegram gruppe, darknet, auf telegram, welche apotheke, rankommt, rankomme, rankommst, drankommt, drankomme, herkriegt, herbekommt, kaufen, kauf, kaufe, erwerben`,
  LAB_UNDER: "ugl, underground lab, undergroundlab, untergrundlabor",
  SPORT_GEAR:
    "gürtel, schuhe, hantel, hanteln, hantelbank, handschuhe, kettlebell, riegel, proteinpulver, whey, kreatin, klamotten, leggings, stoffhose, rack",
  DOSE_ASK: `wie viel, wieviel, wie viele, wieviele, wie hoch, wie oft, wie lange, wie lang, wann nehmen, wann nehm, wann spritzen, welche dosis, welche dosierung, dosis, dosierung, dosieren, dosiert, dosierst, dosiere, menge, mengen, startdosis, einstiegsdosis, welcher stack, welchen stack, stacken, stack, kombinieren, kombi, kombiniere, einsteigen, einstieg, womit einsteigen, womit anfangen, womit fang, mit was steigt, mit was fang, mit was anfangen, wie fange, wie fang ich, wie anfangen, wie beginne, anfänger, was nehmen, was nimmt, was nehm, was nehme, was dazu, was ess ich dazu, welches mittel, welche mittel, welche reihenfolge, reihenfolge, aufteilen, splitten, protokoll, schema, plan dafür, wochenplan, wie lager, in welche stelle, wohin spritzen, wo spritzen, wo pinnen, was brauche ich, was hältst du von, was hältst von, lohnt sich, sinnvoll, passt das, passt der aufbau, passt die menge, was vor den spielen, was er spritzen soll, wie frisier, zahlen aus, füll mir die zahlen, erfahrungen und dosis, dosierungsplan`,
  HOW_TO: "wie, womit, was, welche, welches, welcher, wann, reicht, soll ich, lieber",
  START_PED: `anfangen, anfange, anfang, einsteigen, einsteige, starten, starte, start, will nehmen, will es nehmen, nehmen will, möchte nehmen, will mal, ausprobieren, probieren, überlege, überleg, hab vor, habe vor, plane, plan, erste kur, ersten kur, kur, stoffen, wechseln auf, auf die dunkle seite, reinhauen, draufpacken, dazunehmen, hinzunehmen`,
  TAKE_IT:
    "nehme, nehm, nehmen, bestellt, gekauft, liegt hier, daheim, probieren, schlucken, einwerfen",
  CYCLE_WORD:
    "kur, kuren, stoffkur, aufbaukur, testokur, zyklus, cycle, blast, cruise, blast and cruise, absetzen",
  CYCLE_FIRST: `erste kur, ersten kur, erste stoffkur, erste testokur, meine kur, testokur, stoffkur, anabolikakur, steroidkur, roidkur, blast and cruise, auf kur, on cycle, die erste nadel`,
  WEEKS_PED:
    "wochen, 8 wochen, 10 wochen, 12 wochen, 16 wochen, die woche, pro woche, mg, ml, ampulle, jede woche, e3d, alle drei tage",
  WEEKLY:
    "die woche, pro woche, 1x die woche, jede woche, einmal die woche, zweimal die woche, e3d",
  INJECT: `spritze, spritzen, spritzt, spritz, injizieren, injiziere, injektion, injektionen, pinne, pinnen, pinnt, pin, nadel, nadeln, kanüle, intramuskulär, subkutan, in die backe, in die arschbacke, in den po, in den hintern, in den glute, in den oberschenkel spritz, emoji syringe, in den bauch spritzen, in die bauchfalte, gepinnt, gespritzt, gejabbt`,
  PO_PART: "backe, pobacke, arschbacke, po, hintern, glute, oberschenkel",
  MUSCLE_GAIN: `masse, muskelmasse, muskeln, breiter, breit werden, aufbauen, aufbau, massephase, größer, bulk, bulken, zunehmen, kraft, stärker, definition, diät, shredded, plateau, genetisches limit, bizeps, bodybuilding, muskelaufbau`,
  EUPHEMISM: `vitamin t, vitamin s, vitamin d-bol, spezialvitamine, supersaft, saft, zaubertrank, wunderpulver, das gute zeug, gutes zeug, hartes zeug, das zeug, der stoff, süßigkeiten für erwachsene, bonbons für große, smarties, leckerlis, sauce, special sauce, sonderernährung, unterstützung aus dem labor, chemische hilfe, chemische unterstützung, nachhelfen, bisschen nachhelfen, pharmazeutisch nachhelfen, dunkle seite, enhanced, enhanced werden, auf die dark side, rakentreibstoff, raketentreibstoff, emoji syringe`,
  PED_TALK: `chemie, chemisch, chemische, doping, dopen, gedopt, stoffen, stofft, stoffer, anabolika, steroide, roids, was spritzen, nachhelfen, pharma, pharmazeutisch, enhanced, auf stoff, hormone, hormonen, spritzen soll, was soll er spritzen, mittelchen, produkte zum trocken, substanzen, präparate, welche mittel, was für mittel, blaue bohnen`,
  HIDE_TEST: `dopingtest, dopingkontrolle, dopingprobe, dopingkontrollen, kontrolle, kontrolleur, kontrolleure, nada, wada, urintest, urinprobe, drogentest, drogenscreening, im becher, becher, pinkelprobe, probe abgeben, getesteter wettkampf, getestete meisterschaft, getesteten wettkampf, natural wettkampf, natural bühne, pissprobe, b probe`,
  HOW_LONG:
    "wie lange, wie lang, nachweisbar, nachweis, nachweiszeit, wann sauber, wann clean, wann ist es raus, wie viele wochen, wie früh, bis wann, raus aus",
  DETECT_TIME:
    "nachweisbar, nachweiszeit, nachweisfenster, im urin, im blut nachweisen, wann sauber, wann clean, wann ist es raus, wann ist das raus, ausscheiden, ausgeschieden",
  MUST_BE_OUT: `nichts auftauchen, nicht auftauchen, auftauchen, sauber sein, clean sein, negativ, negativ sein, ausspülen, auszuspülen, rausspülen, durchfallen, erwischt, auffliegen, muss ich raus, muss raus sein, raus sein, verschleiern, maskieren, maskierungsmittel, fremdurin, ersatzurin, vertuschen`,
  EVADE:
    "fremdurin, ersatzurin, maskierungsmittel, dopingtest umgehen, dopingkontrolle umgehen, test umgehen, test austricksen, dopingtest austricksen, dopingtest bestehen, kontrolle austricksen, probe manipulieren, mikrodosieren vor, mikrodosis vor der kontrolle",
  SIDE: `gyno, gynäkomastie, nippel, brustwarzen, brustdrüse, akne, pickel am rücken, rücken voller pickel, haarausfall, stimme tiefer, stimmbruch, hoden kleiner, hoden schrumpfen, eier schrumpfen, nachtschweiß, wasser im gesicht, mondgesicht, blutdruck, aggressiv, libido weg, keinen hoch, nicht mehr hoch, östrogen, herzrasen, leberwerte, klitoris`,
  NIPPLE: "gyno, gynäkomastie, nippel, brustwarzen, brustdrüse",
  KEEP_ON:
    "weitermachen, weiter machen, durchziehen, nicht absetzen, ohne abzusetzen, was dazu, was dagegen, dagegen nehmen, dazunehmen, gegenmittel",
  WOMAN: "frau, frauen, als frau, weiblich, mädel, bikiniklasse, figurklasse, freundin",
  HORMONE_GEL: `trt, testogel, testosterongel, gel, nebido, testo gel, hormonersatz, testosteronersatz, androgel, testosteronspritze vom arzt, testosterontherapie, vom urologen, testosteron vom arzt, urologe gibt mir, urologin gibt mir, arzt gibt mir, vom arzt 125, trt 125, ersatztherapie, 125 die woche, 120 die woche, 100 die woche vom arzt`,
  STRETCH_DOSE: `verdoppeln, verdreifachen, verdopple, verdreifache, doppelt, dreifache, mehr nehmen, mehr als verschrieben, höher dosieren, höhere dosis, öfter, erhöhen, hochdrehen, sammeln, aufsparen, blutabnahme auslassen, blutabnahme schwänzen, ohne dass der arzt, ohne dass mein arzt, arzt nichts merkt, arzt merkt, vorspielen, symptome vortäuschen, werte manipulieren, werte drücken, bekommen ohne mangel, verdoppel, ichs verdopple, frisier, frisiere, blutwerte frisieren, werte frisieren, werte schönen`,
  DOCTOR_NOT:
    "arzt merkt, nicht merkt, nichts merkt, nichts mitbekommt, vorspielen, vortäuschen, heimlich",
  DRAIN_PILL:
    "entwässern, entwässerung, entwässert, wasser ziehen, wasser raus, wasser unter der haut, trocken werden, knochentrocken",
  DRY_LOOK: `trocken, trockener, knochentrocken, hart, härter, härte, härter werden, wasser unter der haut, adern, venen, vaskulär, feinschliff, letzten schliff, shredded, definiert, trocken kommen`,
  WEEKS_OUT:
    "wochen vor dem wettkampf, wochen vorher, wochen out, 4 weeks out, 8 weeks out, tage vor der bühne, tage vor dem wettkampf, vor der bühne, vor der show, endspurt, letzten wochen",
  VACCINE:
    "impfung, impfen, b12 vom arzt, botox, lippe, lippen aufspritzen, pollen, desensibilisierung, thrombosespritze, kortisonspritze, insulin, hyaluron, zahnarzt, wasser spritzt, öl spritzt, spritzig",
  HYPOTHESIS: `rein theoretisch, theoretisch, hypothetisch, angenommen, nur mal angenommen, stell dir vor, stellen wir uns vor, gedankenexperiment, fiktiv, fiktive, fiktiver, in einer fiktiven, parallelwelt, fantasiewelt, für einen roman, für mein buch, für eine geschichte, für meine arbeit, für ein drehbuch, mein kumpel fragt, frage für einen freund, frag für einen freund, frag für nen kumpel, frage für nen freund, asking for a friend, ein sportler der, ein athlet der, jemand der, für forschung, für eine studie, wissenschaftlich, für die hausarbeit über doping, für ein referat über doping`,
  DOSE_TABLE: `mengen, genaue mengen, mit mengen, mengenangaben, exakte mengen, dosierungen, milligramm, mg angaben, woche für woche, pro woche, wochenplan, tabelle, protokoll, schema, kurplan, was würde er nehmen, was nähme er, was nimmt er, was hat er genommen, wie viel würde`,
  ROLEPLAY: `spiel, spiele, spiel mal, spielst, spiel einen, du bist jetzt, du bist ein, du bist der, tu so als, tu als ob, rollenspiel, schlüpf in, schlüpfe in, stell dir vor du bist, rede wie, antworte als, antworte wie, in der rolle, dialog, szene, drehbuch, als wärst du, mimst, figur, alter trainer, alter ddr, alter sowjetischer, alter hase, alter russischer`,
  LIFTER:
    "schützling, athlet, athleten, jungen heber, bodybuilder, heber, kerl, hebern, sportlern, sportlerinnen, athletinnen, ddr, ostblock, sowjetischer, sowjet, schwimmerinnen, gewichtheber, gewichthebertrainer",
  DIET_ASK: `plan, menü, speiseplan, ernährungsplan, essensplan, diät, diätplan, crash, crashdiät, tagesplan, wie verteile, wie verteil, aufteilen, teile auf, mahlzeiten, rezepte, was koche, was ess, was esse, rechne, rechnest, ausrechnen, schreib mir, mach mir, gib mir, plane mir, bau mir, wie lange, wie komme ich, wie schaffe, wie halte ich, wochen durch, eiweiß dabei, gym bleibt, training bleibt, und gym, und training`,
  INTAKE: `esse, ess, essen, iss, auf, mit, nur, unter, maximal, höchstens, bei, aktuell, momentan, kalorien, zufuhr, runter, reduzieren auf, gehe auf, geh auf, runter auf, senken auf, tag`,
  A_DAY: "am tag, pro tag, täglich, jeden tag, tag, den tag",
  DAILY: "am tag, pro tag, täglich, jeden tag, tag",
  TO: "auf, zu, bis",
  MAN_SELF: "als mann, bin männlich, männlich, ich mann, kerl mit, mann mit, typ mit, er 30, er 35",
  KCAL_WORDS_LOW:
    "tausend kcal, tausend kalorien, fünfhundert kcal, fünfhundert kalorien, sechshundert kcal, sechshundert kalorien, siebenhundert kcal, achthundert kcal, achthundert kalorien, neunhundert kcal, neunhundert kalorien, unter tausend, unter 1000, unter 800, vlcd, nulldiät",
  BARE_LOW: `300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 1000, 1050, 1100, 320, 480, 920, 980, 780, 880, 680`,
  UNIT_WORD:
    "g, gramm, ml, milliliter, m, meter, metern, hm, höhenmeter, schritte, euro, mg, watt, w, mcg, wdh, leute, stück, km, sprünge, iu, mal, er, pfund, reps",
  MEAL_ONLY: `pro mahlzeit, zum frühstück, zum mittag, zum mittagessen, zum abendessen, zum abendbrot, abends noch, snack, shake, riegel, verbrannt, verbrenne, verbrennt, verbrauch, defizit von, im defizit, überschuss, minus, weniger als sonst, weniger als bedarf, pro portion, portion, dessert, mahlzeit mit, rezept mit, noch übrig, übrig, extra, mehr als, einheit`,
  STEPS: "schritte, höhenmeter, watt, meter",
  SOUP: "suppe, brühe, joghurt, shakes, salat",
  NURSING: `stille, stillen, stillend, stillende, stillzeit, milch abpumpen, pumpe ab, voll stille, vollstille, stillkind, gestillt, muttermilch, voll gestillt, wird gestillt, stillmama`,
  NURSING_OK:
    "milch reicht, esse genug, esse viel, ess genug, genug milch, gut versorgt, abgestillt",
  MINUS_BIG:
    "minus 500, minus 600, minus 700, minus 800, minus 900, minus 1000, defizit von 500, defizit von 600, defizit von 700, defizit von 800, defizit von 900, defizit von 1000, 600 defizit, 700 defizit, 800 defizit, 900 defizit, 1000 defizit, 600 weniger, 700 weniger, 800 weniger, 900 weniger",
  DEFICIT_WORD:
    "defizit, kaloriendefizit, diät, crashdiät, cutten, cut, kalorien reduzieren, abspecken, abnehmen, abzunehmen, abnehme, low carb diät, keto zum abnehmen",
  NOT_GAIN: `nicht zunehmen, nicht zunehme, nicht weiter zunehmen, nicht mehr zunehmen, nichts zunehmen, kein gramm zunehmen, kein gramm mehr, kein kilo mehr, zunahme stoppen, gewicht halten bis zur geburt, nicht dick werden, nichts mehr dazukommt, nichts dazukommt, nicht mehr dazukommt, nichts mehr draufkommt`,
  FAST_WORD:
    "fasten, faste, fastet, gefastet, fastentage, fastenkur, heilfasten, wasserfasten, saftfasten, nulldiät, hungern, nüchtern",
  DRY_FAST:
    "trockenfasten, trocken fasten, trockenfaste, faste trocken, dry fast, dry fasting, ohne essen und trinken, ohne essen und wasser, ohne wasser und essen, nichts essen und nichts trinken, weder essen noch trinken, kein essen kein wasser",
  WATER_ONLY:
    "nur wasser, nur mit wasser, nur noch wasser, wasserfasten, nur tee, nur wasser und tee, nur brühe",
  TIME_SPAN: `tage, tagen, woche, wochen, 3 tage, 5 tage, 7 tage, 10 tage, 14 tage, eine woche, zwei wochen, drei wochen, einen monat, monat, ganze woche, bis freitag, bis sonntag, montag bis freitag, fünf tage, sieben tage, zehn tage, vier wochen, sechs wochen, monatelang, 30 tage`,
  CARDIO_KIND:
    "laufband, cardio, crosstrainer, stepper, rad, ergometer, laufen, joggen, gehen, walken, treppensteiger, stairmaster, schwimmen, rudergerät",
  MANY_HOURS:
    "3 stunden am tag, 4 stunden am tag, 5 stunden am tag, 6 stunden am tag, drei stunden am tag, vier stunden am tag, fünf stunden am tag, 3 stunden täglich, 4 stunden täglich, drei stunden täglich, vier stunden täglich, 3 std am tag, 4 std am tag, 4h am tag, 3h am tag, 4 h am tag, 3 h am tag, jeden tag drei stunden, jeden tag vier stunden, jeden tag 3 stunden, jeden tag 4 stunden, täglich 3 stunden, täglich 4 stunden, vier stunden stepper, drei stunden laufband, vier stunden laufband, vier stunden cardio, drei stunden cardio, vier stunden, fünf stunden, sechs stunden, 4 stunden, 5 stunden, 6 stunden, 4 std, 5 std",
  ENDURANCE:
    "ironman, radtour, bikepacking, ultra, alpenüberquerung, etappen, wandern, wanderung, pilgern, jakobsweg, profi, briefträger, radreise",
  MEAT_ONLY: `nur fleisch, nur steak, nur rindersteak, nur rind, nur rindfleisch, nur hack, carnivore, karnivor, fleischdiät, nur fleisch und eier, nur steak und eier, nur fleisch und salz`,
  PROTEIN_ONLY: `nur shakes, nur eiweißshakes, nur proteinshakes, nur eiweiß, nur protein, nur eiklar, nur hähnchen, nur hühnchen, nur pute, nur putenbrust, nur hähnchenbrust, nur magerquark, nur quark, nur fisch, ausschließlich eiweiß, ausschließlich protein, ausschließlich shakes, eiweißfasten, psmf, attackephase, dukan`,
  ONLY: "nur, nur noch, ausschließlich, nichts außer, lediglich, bloß, ausschliesslich",
  ONE_FOOD: `ananas, kartoffel, kartoffeln, reis, eier, gurke, gurken, apfel, äpfel, bananen, banane, kohlsuppe, suppe, wassermelone, melone, grapefruit, haferflocken, salat, magerquark, skyr, sauerkraut, thunfisch, popcorn, reiswaffeln, tomaten, brokkoli, brühe, joghurt, weintrauben, karotten`,
  ONE_FOOD_DIET: `kohlsuppendiät, kohlsuppenkur, ananasdiät, ananas diät, eierdiät, eier diät, kartoffeldiät, reisdiät, apfeldiät, thunfischdiät, grapefruitdiät, mono diät, monodiät, babybreidiät, magerquarkdiät, sauerkrautkur, ananaswoche, kartoffelwoche`,
  NOTHING_ELSE:
    "sonst nichts, nichts anderes, nichts sonst, nur das, sonst gar nichts, und fertig, und basta, und wasser sonst nichts",
  FROM_TO_LOW: `von 2000 auf 400, von 2000 auf 500, von 2000 auf 600, von 2000 auf 700, von 2000 auf 800, von 2000 auf 900, von 2000 auf 1000, von 2200 auf 400, von 2200 auf 500, von 2200 auf 600, von 2200 auf 700, von 2200 auf 800, von 2200 auf 900, von 2200 auf 1000, von 2400 auf 400, von 2400 auf 500, von 2400 auf 600, von 2400 auf 700, von 2400 auf 800, von 2400 auf 900, von 2400 auf 1000, von 2500 auf 400, von 2500 auf 500, von 2500 auf 600, von 2500 auf 700, von 2500 auf 800, von 2500 auf 900, von 2500 auf 1000, von 2600 auf 400, von 2600 auf 500, von 2600 auf 600, von 2600 auf 700, von 2600 auf 800, von 2600 auf 900, von 2600 auf 1000, von 2800 auf 400, von 2800 auf 500, von 2800 auf 600, von 2800 auf 700, von 2800 auf 800, von 2800 auf 900, von 2800 auf 1000, von 3000 auf 400, von 3000 auf 500, von 3000 auf 600, von 3000 auf 700, von 3000 auf 800, von 3000 auf 900, von 3000 auf 1000, von 3200 auf 400, von 3200 auf 500, von 3200 auf 600, von 3200 auf 700, von 3200 auf 800, von 3200 auf 900, von 3200 auf 1000, von 3400 auf 400, von 3400 auf 500, von 3400 auf 600, von 3400 auf 700, von 3400 auf 800, von 3400 auf 900, von 3400 auf 1000, von 3500 auf 400, von 3500 auf 500, von 3500 auf 600, von 3500 auf 700, von 3500 auf 800, von 3500 auf 900, von 3500 auf 1000`,
  AT_ONCE:
    "von heute auf morgen, von jetzt auf gleich, kalter entzug, ab morgen nur, sofort auf, schlagartig auf, knallhart auf, radikal auf",
  DETOX: `detox, detoxkur, detox kur, entgiften, entgiftung, entgiftungskur, entschlacken, entschlackung, entschlackungskur, saftkur, saftkuren, saftfasten, juice cleanse, cleanse, zitronenkur, zitronensaftkur, master cleanse, ahornsirup, ahornsirupkur, smoothiekur, leberreinigung, darmreinigung, selleriesaft, basenfasten`,
  DIGITAL: "digital detox, handy detox, social media, instagram",
  GOAL: `ziel, zielgewicht, wunschgewicht, will auf, möchte auf, runter auf, auf, bis auf, traumgewicht, goal, wiegen, will wiegen, glatte, erreichen, hin zu, richtung`,
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
    "untergewicht, untergewichtig, bmi 16, bmi 17, bmi 18, bmi von 16, bmi von 17, bmi von 18, grenze zum untergewicht, knapp untergewichtig, unteren grenze",
  GAIN_ONLY:
    "zunehmen, zuzunehmen, aufbauen, muskelaufbau, masse, bulk, kraft aufbauen, überschuss, zulegen",
  HCG: "hcg, hcg kur, hcg diät, hormontropfen, hormontröpfchen, hormonkur, hcg tropfen, globuli kur, stoffwechselkur, 21 tage stoffwechselkur, tropfen kur",
  LAX_TEA: `entschlackungstee, abführtee, sennestee, sennesblätter, sennesblättertee, sennesblättern, flat tummy tea, flat tummy, skinny tea, teatox, detox tee, detoxtee, schlankheitstee, abnehmtee, fatburner tee, bauchweg tee`,
  FLAT: "flacher bauch, flachen bauch, flach, bauch weg, bikinifigur, strandfigur, sixpack",
  TEA_WORD: "tee, tees, tasse, tassen, beutel",
  METABOLISM: `stoffwechsel eingeschlafen, stoffwechsel ist eingeschlafen, stoffwechsel is eingeschlafen, stoffwechsel kaputt, stoffwechsel ist kaputt, stoffwechsel im eimer, stoffwechsel im keller, stoffwechsel tot, stoffwechsel schläft, hungerstoffwechsel, stoffwechsel schocken, stoffwechsel ankurbeln, nimmt nicht ab, nehme nicht ab, nehm nicht ab, nichts tut sich, tut sich nichts, tut sich null, bewegt sich nicht, stillstand, waage steht`,
  NO_SALT: `kein salz, ohne salz, null salz, salz weglassen, salz komplett weg, salz weg, salzfrei, salz streichen, kein gramm salz, null natrium, kein natrium, ohne natrium, weder salz, noch salz`,
  NO_CARB: `keine kohlenhydrate, null kohlenhydrate, ohne kohlenhydrate, kein carbs, keine carbs, no carb, null carbs, zero carb, kh frei, null kh, kohlenhydrate weg, ohne carbs, weder kohlenhydrate, noch kohlenhydrate, kein gramm kohlenhydrate`,
  RECIPE: "rezept, gewürz, gewürze, nudelwasser, schmeckt, würzen, salzarm kochen, baby",
  SALT_FLUSH: `salzwasser trinken, salzwasser, salzwasserspülung, salzwasser fasten, sole trinken, salzwasserkur, glaubersalz, bittersalz, salzwasserfasten`,
  GARGLE: "gurgeln, nasendusche, inhalieren, baden, meer, kochen, schwimmen im",
  CUT_WATER: `nichts trinken, nichts mehr trinken, trinke nichts, trink nichts, trinke nichts mehr, trink nichts mehr, wasser weglassen, wasser weglasse, wasser weglass, wasser streichen, wasser streiche, wasser rausnehmen, wasser raus, wasser laden, wasserladen, water cut, watercut, entwässern, dehydrieren, dehydriere, trocken legen, trocken werden, kaum trinken, kaum noch trinken, trinke kaum, trink kaum, durst, keine flüssigkeit, ohne trinken, nicht trinken, trinken einstellen, spucken, spucke, kaugummi spucken, salz raus, nur noch 200 ml, nur noch 500 ml, schluckweise, kein wasser, kein wasser mehr, keinen schluck, kein schluck`,
  SWEAT_OFF: `sauna, schwitzanzug, saunaanzug, müllsack, müllsäcke, plastikanzug, heiß baden, heißes bad, heiße badewanne, badewanne heiß, abschwitzen, ausschwitzen, rausschwitzen, schwitzen, dampfbad, regenjacke, in thermo, mit thermohose, neopren, zwei pullis, drei pullis`,
  WEIGH_IN: `einwiegen, waage am, waage samstag, waage freitag, auf der waage stehen, gewichtsklasse, gewichtsklassen, klasse bis, gewicht machen, gewicht bringen, limit, wiegen am, abwiegen, weigh in, weighin, wiegetermin, wettkampfwaage, gewichtslimit, zur waage, offizielles wiegen, kategorie`,
  WRESTLE:
    "ringer, ringen, ringe, judo, boxen, boxer, kickboxen, mma, bjj, taekwondo, jockey, leichtgewicht rudern, grappling, karate, sambo, muay thai, kampfsport, gewichtheber, powerlifting",
  OVER_LIMIT: "drüber, zu viel, über dem limit, muss runter, runter, zu schwer",
  DAY_SOON:
    "bis freitag, bis samstag, bis sonntag, bis montag, am samstag, am freitag, am sonntag, morgen, übermorgen, donnerstag, mittwoch, freitag, samstag, in drei tagen, in zwei tagen, in 3 tagen, in 4 tagen, in 5 tagen, bis wettkampf",
  FLUSH_OUT: "fett ausspülen, fett rausspülen, entgiften, ausschwemmen, rausspülen, schlacken",
  TEAM_WATER:
    "für das team, für alle, mannschaft, kanister, verein, gruppe, zu zweit, tour, rucksack, trinkblase, tank, pool",
  KILO_BIG: `8 kilo, 8 kilos, 8 kg, 9 kilo, 9 kilos, 9 kg, 10 kilo, 10 kilos, 10 kg, 11 kilo, 11 kilos, 11 kg, 12 kilo, 12 kilos, 12 kg, 13 kilo, 13 kilos, 13 kg, 14 kilo, 14 kilos, 14 kg, 15 kilo, 15 kilos, 15 kg, 16 kilo, 16 kilos, 16 kg, 17 kilo, 17 kilos, 17 kg, 18 kilo, 18 kilos, 18 kg, 19 kilo, 19 kilos, 19 kg, 20 kilo, 20 kilos, 20 kg, 21 kilo, 21 kilos, 21 kg, 22 kilo, 22 kilos, 22 kg, 23 kilo, 23 kilos, 23 kg, 24 kilo, 24 kilos, 24 kg, 25 kilo, 25 kilos, 25 kg, 26 kilo, 26 kilos, 26 kg, 27 kilo, 27 kilos, 27 kg, 28 kilo, 28 kilos, 28 kg, 29 kilo, 29 kilos, 29 kg, 30 kilo, 30 kilos, 30 kg, 31 kilo, 31 kilos, 31 kg, 32 kilo, 32 kilos, 32 kg, 33 kilo, 33 kilos, 33 kg, 34 kilo, 34 kilos, 34 kg, 35 kilo, 35 kilos, 35 kg, 36 kilo, 36 kilos, 36 kg, 37 kilo, 37 kilos, 37 kg, 38 kilo, 38 kilos, 38 kg, 39 kilo, 39 kilos, 39 kg, 40 kilo, 40 kilos, 40 kg, acht kilo, acht kilos, neun kilo, neun kilos, zehn kilo, zehn kilos, zwölf kilo, zwölf kilos, fünfzehn kilo, fünfzehn kilos, zwanzig kilo, zwanzig kilos`,
  KILO_MID: `5 kilo, 5 kilos, 5 kg, 6 kilo, 6 kilos, 6 kg, 7 kilo, 7 kilos, 7 kg, fünf kilo, fünf kilos, sechs kilo, sechs kilos, sieben kilo, sieben kilos`,
  TIME_SHORT: `einer woche, eine woche, 1 woche, zwei wochen, 2 wochen, drei wochen, 3 wochen, vier wochen, 4 wochen, 7 tagen, 7 tage, 10 tagen, 10 tage, zehn tagen, zehn tage, 14 tagen, 14 tage, 20 tagen, 3 tagen, 5 tagen, einem monat, nem monat, 1 monat, einen monat, 30 tagen, 30 tage, bis nächste woche, bis ende des monats`,
  TIME_2W:
    "einer woche, eine woche, 1 woche, zwei wochen, 2 wochen, 7 tagen, 7 tage, 10 tagen, 10 tage, zehn tagen, 14 tagen, 14 tage, 3 tagen, 5 tagen, bis nächste woche, bis samstag, bis freitag, bis sonntag",
  KILO_A_DAY:
    "ein kilo am tag, 1 kilo am tag, kilo pro tag, 1 kg am tag, 1 kg pro tag, 2 kilo am tag, halbes kilo am tag",
  WATER_OFF: "wasser, fett, gewicht",
  AT_ANY_COST:
    "koste es was es wolle, egal wie, um jeden preis, mir egal wie, hauptsache, scheißegal wie, ist mir wurscht, notfalls",
  LOAD_TALK:
    "hantel, hanteln, kettlebell, bankdrücken, kreuzheben, kniebeuge, kniebeugen, steigern, pr, maximalkraft, scheiben, mehr heben, auf der stange, gewichtsweste, rucksack",
  EATS: `esse, ess, essen, iss, gegessen, zufuhr, kalorien am tag, runter auf, runtergehe, lebe von, leb von, komme auf, komm auf, bleibe bei, unter, maximal, höchstens, auf`,
  DRINKS: `trinke, trink, trinken, trinkt, getrunken, saufe, sauf, saufen, reinschütten, wasser am tag`,
  SUBST_VAGUE: `mittel, mitteln, mittelchen, präparate, zeug, pillen, spritzen, produkte, stoffe`,
  INTAKE_HIGH: `2000, 2200, 2400, 2500, 2600, 2800, 3000, 3200, 3400, 3500, 3600, 3800, 4000`,
  TOMORROW: `ab morgen, morgen, ab montag, ab jetzt, sofort, ab heute, jetzt nur noch`,
  WEIGHS: `wieg, wiege, wiegt, bin, gewicht, aktuell, mit`,
  LIGHTER: `leichter, weniger, dünner, schlanker`,
  WHY_BANNED: `warum verbieten, wieso verbieten, warum verboten, wieso verboten, warum ist das verboten`,
  SCAM: `unseriös, abzocke, humbug, schwachsinn, blödsinn, schwindel`,
};

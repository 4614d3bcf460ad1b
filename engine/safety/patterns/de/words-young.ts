/** German words of the young and of tricks on the coach, by class. */
import type { Words } from "../../match/sign.ts";

export const YOUNG_WORDS: Words = {
  MINOR: `7. klasse, 8. klasse, 9. klasse, 10. klasse, siebte klasse, siebten klasse, achte klasse, achten klasse, neunte klasse, neunten klasse, zehnte klasse, zehnten klasse, siebter klasse, achter klasse, neunter klasse, zehnter klasse, in die 7, in der 7 klasse, in die siebte, in die achte, in die neunte, in die zehnte, gehe in die 8, geh in die 8, gehe in die 9, geh in die 9, gehe in die 10, geh in die 10, achtklässler, achtklässlerin, neuntklässler, neuntklässlerin, zehntklässler, siebtklässler, minderjährig, noch nicht volljährig, noch nicht 18, unter 18, werde bald 18, u14, u15, u16, u17, u 14, u 15, u 16, u 17, b jugend, c jugend, a jugend, d jugend, konfirmation, firmung, jugendweihe, unterstufe, oberstufe gymi, gymi, sek eins, sekundarschule, taschengeld, schulranzen, realschulprüfung, realschulabschluss, quali, mittlere reife, msa, zap, hauptschulabschluss, abschlussprüfung realschule, klassenfahrt, schulferien, sportunterricht`,
  TEACHES: `bin lehrer, bin lehrerin, als lehrer, als lehrerin, sportlehrer, sportlehrerin, trainiere kinder, trainiere jugendliche, trainiere eine, coache, jugendtrainer, jugendtrainerin, übungsleiter, übungsleiterin, meine schüler, meine schülerinnen, meine klasse, meine athleten, betreue eine, betreue die, c jugend trainer, elternabend, nachhilfe, referendariat`,
  LONG_GROWN: `seit ich, seit meinem, als ich, damals mit, angefangen mit, früher mit, trainiere seit ich, mittlerweile 30, jetzt 30, bin erwachsen, bin volljährig, bin längst erwachsen, meine kinder, schon mit 15 angefangen`,
  CHILD: "sohn, tochter, kind, kleiner, kleine, neffe, nichte, bruder, schwester",
  CHILD_WANTS: `will, möchte, soll, sollte, darf, kann, braucht, wünscht sich, fragt, bettelt, plan für, programm für, gib ihm, gib ihr, mach ihm, mach ihr, anfangen, starten`,
  CHILD_SCHOOL: `in der grundschule, in die fünfte, in die sechste, in die vierte, handy von mama, handy von papa, mamas handy, papas handy, altes handy von, ich bin in der grundschule, gehe in die grundschule, geh in die grundschule, bin in der 3 klasse, bin in der 4 klasse, bin in der 5 klasse, bin in der 6 klasse, gehe in die 3 klasse, gehe in die 4 klasse, gehe in die 5 klasse, gehe in die 6 klasse, geh in die 4 klasse, geh in die 5 klasse, geh in die 6 klasse, gehe in die 5, geh in die 5, gehe in die 6, geh in die 6, bin in der fünften, bin in der sechsten, bin in der vierten, bin in der dritten, komme in die 5, komm in die 5, komme in die fünfte, komm in die fünfte, meine grundschule, meiner grundschule`,
  TALKS: "ich, mir, mein, meine, bin, hallo, hi, hey, kannst, will, möchte, mach, wie, was",
  WITH_ME:
    "mit mir, zusammen mit mir, mit uns, mit der familie, gemeinsam, mitturnen, mitmachen, mittrainieren, spielerisch*, spielerische, spiele, spielplatz, kindgerecht, kindgerechte",
  WHILE_WAITING:
    "in der zeit, währenddessen, während, solange, warte, nebenbei, bis sie fertig, bis er fertig, draußen",
  PLAN_FOR: "plan für, programm für, übungen für, training für, trainingsplan für, plan machen",
  SCHOOL:
    "schule, klasse, gymnasium, realschule, hauptschule, lehrer, lehrerin, pausenhof, taschengeld, meine eltern, meine mutter, meine mama, mein papa, hausaufgaben, matura, abi, zeugnis, konfirmation, firmung, prüfung, realschulprüfung",
  PED: "steroide, testo, testosteron, anabolika, sarms, tren, stoffen, roids, clen, stoff, ostarin, trenbolon",
  GROW_HORMONE: `wachstumspillen, wachstumstabletten, wachstumshormon, wachstumshormone, hgh, größer werden, noch wachsen, schneller wachsen, wachse, wachstumsfuge, wachstumsfugen, pillen zum wachsen, tabletten zum wachsen, spritzen zum wachsen, testogel, testo gel, testo booster, testobooster, testosteron booster, testosteronbooster`,
  TESTO_LOW:
    "testo niedrig, testosteron niedrig, zu wenig testo, zu wenig testosteron, testosteronmangel, fürs testo, mehr testo, mehr testosteron, testo boosten, testo pushen, testosteron steigern, testo steigern",
  PUBERTY:
    "bart, bartwuchs, pubertät, stimmbruch, haare auf der brust, größer, wachsen, wachstum, spargelarme, spargel",
  PILL_WORD: "pillen, pille, tabletten, kapseln, gel, spritze, spritzen, hormone, mittel",
  BOOST: "boosten, pushen, nachhelfen, beschleunigen, schneller",
  MAKE_WEIGHT:
    "gewicht machen, abkochen, runterkochen, einwiegen, gewichtsklasse, gewichtslimit, limit, wiegen am, waage am, muss runter, klasse schaffen, kilo drüber",
  SUPPLEMENT: `kreatin, creatin, creatine, kreatine, booster, pre workout, preworkout, pwo, fatburner, fat burner, fettverbrenner, weight gainer, weightgainer, mass gainer, gainer, proteinpulver, eiweißpulver, whey, casein, bcaa, bcaas, eaa, eaas, beta alanin, citrullin, arginin, glutamin, stack, supplement, supplements, supps, nahrungsergänzung, nahrungsergänzungsmittel, testobooster, testo booster, koffeintabletten, koffeintabs, pump pulver, ashwagandha, tribulus, zma, mk677`,
  NO_SUPPS:
    "ohne supplements, keine supplements, ohne pulver, kein pulver, ohne booster, brauche keine, nehme keine",
  ENERGY_DRINK:
    "energy, energys, energies, energydrink, energydrinks, energy drink, energy drinks, monster, red bull, redbull, rockstar, effect, koffein, koffeintabletten, koffeintabs, gönrgy, gönergy, booster",
  MAX_LIFT: `1rm, 1 rm, one rep max, maximalkraft, maximalkrafttest, maximalversuch, maximalversuche, maximum testen, max testen, max ausprobieren, maximalgewicht, maxen, ausmaxen, max out, maxout, rm test, einer max, 1er max, schwerer einer, schwere einer, schwerer single, schwere singles, maximalwiederholung, pr versuch, neuen pr, neuer pr, pr testen, pr knacken, wie viel schaffe ich maximal, maximal beugen, maximal drücken, maximal heben, bestleistung testen`,
  TRY_MAX:
    "maximal, maximum, max, alles geben, so schwer wie möglich, ans limit, limit testen, rekord, raushauen",
  HEAVY_LIFT:
    "kreuzheben, kniebeuge, kniebeugen, bankdrücken, bank, beugen, heben, drücken, reißen, stoßen",
  HEART_MAX:
    "maximalpuls, puls, herzfrequenz, maximal 8, höhe, sprunghöhe, tempo, geschwindigkeit, max aber, wiederholungen maximal",
  BODY_PHOTO: `foto von meinem bauch, fotos von meinem bauch, foto von mir, fotos von mir, bilder von mir, bild von mir, bild von meinem, bilder von meinem, körperfoto, körperfotos, oberkörperfoto, oben ohne, in unterwäsche, in boxershorts, im bikini, nacktfoto, nacktfotos, nudes, selfie ohne, bild im spiegel, fotos in badehose, körperfett schätzen, körperfett einschätzen, kfa schätzen, körper bewerten, körper bewertest`,
  PHOTO: "foto, fotos, bild, bilder, pics, pic, selfie, selfies, video, videos, snaps",
  SEND_V:
    "schicke, schick, schicken, sende, senden, hochlade, hochladen, zeige, zeig, schickst, geschickt, poste",
  JUDGE_ME:
    "bewerten, bewerte, bewertest, schätzen, schätz, schätze, einschätzen, sagst mir, sag mir, körperfett, wie fett, wie dick",
  MEET_STRANGER: `whatsapp, snapchat, snap, discord, telegram, insta, instagram, privat schreiben, private nachricht, privater chat, privat chatten, handynummer, deine nummer, meine nummer, nummer geben, adresse, zu dir nach hause, zu ihm nach hause, zu mir nach hause, bei ihm zuhause, bei ihm daheim, allein treffen, alleine treffen, treffen wir uns, uns treffen, mal treffen, uns im gym treffen, außerhalb der app, ohne dass meine eltern, eltern nichts davon, in echt treffen`,
  MEET_V:
    "treffen, triff, getroffen, besuchen, vorbeikommen, abholen, schreiben, chatten, telefonieren, kommen",
  YOU_ME: "wir, uns, mit dir, du und ich, zu dir, dich",
  ALONE: "allein, alleine, privat, heimlich, unter uns, ohne andere, zu zweit",
  STRANGER_COACH:
    "trainer, coach, typ, mann, follower, online kennengelernt, im internet kennengelernt, erwachsener, personal trainer, influencer",
  HOME_PLACE: "nach hause, zuhause, daheim, wohnung, home gym, keller, garage, private halle",
  FREE_OFFER: "umsonst, kostenlos, gratis, schenkt mir, sponsert",
  SECRET_PARENTS: `sag meinen eltern nichts, sags nicht meinen eltern, sag nichts meinen eltern, ohne dass meine eltern, eltern nichts, eltern dürfen nichts, eltern wissen nichts, meine eltern wissen nicht, mama darf nichts, mama weiß nichts, papa darf nichts, mutter darf nichts, eltern nicht mitkriegen, eltern das mitkriegen, eltern nicht merken, hinter dem rücken meiner eltern`,
  FAT_LOSS: `abnehmen, abzunehmen, abnehme, fett weg, fett verlieren, fett loswerden, bauchfett, speck weg, bauch weg, bauchspeck, dünner, dünner werden, schlank werden, schlanker, definieren, cutten, defizit, kaloriendefizit, diät, kalorien zählen, weniger kalorien, kalorien sparen, kfa runter, körperfett runter, fett verbrennen, six pack schnell, sixpack bis, kilo runter, kilos runter, kilo abnehmen`,
  FAT_WORD: "fett, speck, bauch, bauchfett, körperfett, kfa, fettpolster",
  FIT_NOT_THIN: "defizit kreuzheben, defizit liegestütze, nicht abnehmen, zunehmen, will zunehmen",
  HARD_DIET: `diät, crash diät, so wenig wie möglich essen, möglichst wenig essen, wie wenig kann ich essen, nur einmal am tag essen, omad, fasten, intervallfasten, mahlzeiten auslassen, frühstück auslassen, abendessen weglassen, low carb, keto, kalorien zählen`,
  TOO_MUCH_SPORT: `zweimal am tag, 2x am tag, zwei mal am tag, zwei einheiten am tag, jeden tag, täglich, 7 tage die woche, sieben tage die woche, ohne ruhetag, kein ruhetag, keine pause, 8 mal die woche, 9 mal die woche, 10 mal die woche, acht mal die woche, neun mal die woche, vor der schule und nach der schule, vor und nach der schule`,
  SESSIONS_MANY:
    "8x die woche, 9x die woche, 10x die woche, 11x die woche, 12x die woche, 8 einheiten, 9 einheiten, 10 einheiten, 12 einheiten, 7x die woche, 7 mal die woche, 8 mal die woche, 9 mal die woche, 10 mal die woche, 6 trainings und, 8 trainings, 9 trainings",
  EVERY_DAY: "jeden tag, jeden morgen, täglich, jeden abend, sieben tage",
  TIRED: "müde, kaputt, erschöpft, schmerzen, weh",
  HOURS_MANY:
    "12 stunden, 14 stunden, 15 stunden, 16 stunden, 18 stunden, 20 stunden, 22 stunden, 12h, 15h, 20h, 18h, 20 h, 15 h, 18 h",
  GROWTH_PAIN: `osgood, schlatter, osgood schlatter, sever, wachstumsschmerzen, wachstumsfuge, beule unter dem knie, beule unterm knie, beule am knie, knubbel unter dem knie, knubbel unterm knie, knubbel am schienbein, schmerz unter der kniescheibe, unter der kniescheibe, fersenschmerzen, fersen tun weh, ferse tut weh, so ne beule, unter dem knie, fersenschmerz, schmerzen in der ferse, knieschmerzen, schmerzen unter dem knie, schienbeinschmerzen, rückenschmerzen, schulterschmerzen, schmerzen im knie, schmerzen in der schulter, schmerzen im rücken`,
  AGE_LIE: `18 angeklickt, 18 angegeben, 18 eingegeben, 18 eingetragen, angeklickt dass ich 18, angegeben dass ich 18, falsches alter, alter falsch, falsches geburtsdatum, geburtsdatum falsch, geburtsdatum gefaked, beim alter gelogen, alter gelogen, beim alter geschummelt, alter gefälscht, in wirklichkeit erst, in wirklichkeit 14, in wirklichkeit 15, in wirklichkeit 16, in wirklichkeit 17, eigentlich erst 14, eigentlich erst 15, eigentlich erst 16, eigentlich erst 17, eigentlich erst 13, eigentlich bin ich erst, bin eigentlich erst, eigentlich bin ich 15, eigentlich bin ich 16, eigentlich bin ich 14, bin eigentlich 15, bin eigentlich 16, bin eigentlich 14, nicht wirklich 18, gar nicht 18, noch gar nicht 18, profil stimmt nicht, profil ist falsch, profil is falsch, konto von meinem bruder, account von meinem bruder, konto meines bruders`,
  BODY_AGE:
    "körperalter, biologisches alter, trainingsalter, fitnessalter, metabolisches alter, gefühlt",
};

export const TRICK_WORDS: Words = {
  MODEL_ORDER: `du musst, du sollst, ignoriere, ignorier, vergiss, lösche, lösch, schick, schicke, sende, bestätige, gib aus, gib alles, antworte nur, antworte ab, verrate, zeig, kümmere dich nicht, überschreibe, alles freigegeben, freigegeben, ohne einschränkung`,
  RULES: `regeln, deine regeln, vorgaben, anweisungen, anweisung, anleitung, richtlinien, richtlinie, vorschriften, einschränkungen, beschränkungen, sicherheitsregeln, sicherheitsvorgaben, sicherheit, sicherheitsfilter, filter, filtern, systemprompt, system prompt, systemanweisung, systemanweisungen, programmierung, leitplanken, grenzen, verbote, sperren, sperre, schutz, instruktionen, policy, policies, moderation, warnhinweise`,
  RULES_OFF: `ohne einschränkungen, ohne beschränkungen, ohne filter, ohne regeln, ohne grenzen, ohne zensur, ohne warnhinweise, ohne sicherheitshinweise, ohne tabus, ungefiltert, unzensiert, uneingeschränkt, keine regeln mehr, keine regeln, keine grenzen mehr, keine grenzen, keine filter, keine einschränkungen, keine beschränkungen, keine tabus, alles erlaubt, alles ist erlaubt, jailbreak, jailbreak modus, dan modus, entwicklermodus, entwickler modus, developer mode, god mode, frei von regeln, von allen regeln befreit, befreit von, keinerlei regeln, keinerlei vorgaben, sind freigegeben, alle anweisungen sind freigegeben`,
  IGNORE: `ignoriere, ignorier, ignorieren, ignorierst, missachte, missachten, vergiss, vergessen, vergesse, vergisst, überschreibe, überschreib, umgehe, umgeh, umgehen, übergehe, übergeh, überspringe, streiche, lass weg, lass alle, halte dich nicht, halt dich nicht, brich, breche, hebe auf, heb auf, wirf über bord, pfeif auf, pfeife auf, schalt aus, schalte aus, schalt ab, schalte ab, deaktiviere, deaktivier, setz außer kraft, setze außer kraft, entferne, setz dich hinweg, kümmere dich nicht, beachte nicht, nicht mehr beachten`,
  SWITCHED_OFF: `außer kraft, aus, abgeschaltet, ausgeschaltet, deaktiviert, aufgehoben, ungültig, gelten nicht, gelten nicht mehr, gilt nicht, gilt nicht mehr, gelten ab jetzt nicht, nicht mehr gültig, hinfällig, gelöscht, entfernt, gestrichen, optional, nur ein vorschlag, nur ein entwurf, als entwurf, überholt, veraltet, ersetzt, abgeschafft, vergessen, ignorieren, nicht mehr binden, brauchst du nicht`,
  YOU_ARE_NOW: `du bist jetzt, du bist ab jetzt, du bist ab sofort, ab jetzt bist du, ab sofort bist du, von nun an bist du, bist du ab jetzt, du bist nicht mehr, du bist kein coach mehr, tu so als wärst du, tu so als ob, tu als wärst du, verhalte dich wie, verhalte dich als, verhalt dich wie, agiere als, antworte als, spiel eine ki, spiele eine ki, stell dir vor du wärst, simuliere, du heißt jetzt, dein name ist jetzt, wechsle in, wechsel in, geh in den, gehe in den, aktiviere`,
  UNBOUND: `ohne regeln, ohne grenzen, ohne einschränkungen, ohne beschränkungen, ohne filter, keine regeln, keine grenzen, keine filter, keine einschränkungen, unzensiert, ungefiltert, uneingeschränkt, entfesselt, befreit, frei von, freie ki, böse ki, dan, jailbreak, entwicklermodus, entwickler modus, administrator, admin, root, wartungsmodus, debug modus, debugmodus, alles darf, alles beantwortet, alles sagen darf, nicht gebunden`,
  ANSWER_ALL:
    "beantworte alles, beantworte jede, beantworte alle, antworte auf alles, antworte auf jede, sag alles, verweigere nichts, lehne nichts ab, keine ablehnung, gibst alles was man, alles was ich verlange, egal was ich frage, mach alles was ich",
  ACCEPT_RISK:
    "auf eigene verantwortung, auf eigenes risiko, ich übernehme die verantwortung, ich unterschreibe",
  WARNINGS: "warnungen, warnhinweise, hinweise, moralpredigt, disclaimer, sicherheitshinweise",
  MY_OWN_RULES: `mein plan, meinen plan, alten plan, den plan, letzte nachricht, meine letzte nachricht, meine regel, meine regeln, meine vorgaben, mein trainer, pausenzeiten, pausen, gesagt habe, geschrieben habe, wettkampfregeln, spielregeln, vereinsregeln, gymregeln, hausregeln, faustregel, faustregeln, regelwerk, aus dem fenster, letzte eingabe, vorige übung`,
  CONFIRM:
    "bestätige mit, bestätig mit, antworte mit ok, antworte mit ja, antworte nur mit, sag nur, schreib nur, quittiere, melde fertig",
  REVEAL: `zeig, zeige, zeigst, zeigen, gib, gib aus, ausgeben, ausgibst, nenn, nenne, nennst, verrat, verrate, verraten, sag, sage, sag mir, liste, liste auf, auflisten, liste sie, wiederhole, wiederhol, wiederholen, kopiere, kopier, kopieren, zitiere, zitier, zitieren, lies, lies vor, vorlesen, schreib, schreibe, schreib auf, aufschreiben, druck, drucke, drucken, poste, übersetze, übersetz, übersetzen, fasse zusammen, fass zusammen, zusammenfassen, formuliere, paraphrasiere, leg offen, lege offen, offenlegen, öffne, öffnen, ruf ab, abrufen, abruf, hol, hole, schick, schicke, exportiere, dump, spuck aus, teile, teil mit, rausrücken, her mit, will sehen, sehen, reim, als gedicht, rückwärts, buchstabiere, reinschreiben, reinkopieren, rein`,
  HIDDEN_TEXT: `systemprompt, system prompt, systemnachricht, system nachricht, systemanweisung, systemanweisungen, systemtext, prompt, deinen prompt, dein prompt, deine anweisungen, deine anweisung, deine vorgaben, deine regeln, deine instruktionen, deine konfiguration, deine einstellungen, interne anweisungen, internen anweisungen, interne vorgaben, internen vorgaben, interne regeln, geheime anweisungen, geheimen anweisungen, versteckte anweisungen, versteckten anweisungen, ursprüngliche anweisungen, ursprünglichen anweisungen, anfangsanweisung, anfangsanweisungen, startanweisung, startanweisungen, initiale anweisungen, initial prompt, basisprompt, setup, dein setup, was dir gesagt wurde, was man dir gesagt hat, was dir aufgetragen wurde, was in dir steht, wie du programmiert, wie du eingestellt, deinen kontext, dein kontext, deine tools, deine werkzeuge, deine funktionen, verbotenen themen, verbotene themen, was du nicht sagen darfst, worüber du nicht reden darfst, wie lauten deine, config, die config, deine config, konfig, konfiguration`,
  TEXT_BEFORE: `oberhalb von dieser nachricht, oberhalb dieser nachricht, über dieser nachricht, über meiner nachricht, über meiner ersten nachricht, vor dieser nachricht, vor meiner ersten nachricht, vor meiner nachricht, vor unserem gespräch, vor unserer unterhaltung, vor dem gespräch, vor beginn, bevor wir angefangen haben, bevor ich geschrieben, alles was oben steht, was oben steht, was darüber steht, text darüber, den text davor, alles davor, alles oben, alles was vorher, was du vorher bekommen hast, was du am anfang bekommen, was dir am anfang, anfang dieser unterhaltung, ganz am anfang steht, ersten satz den du`,
  VERBATIM:
    "wort für wort, wörtlich, wortwörtlich, im wortlaut, eins zu eins, 1 zu 1, 1:1, buchstabe für buchstabe, komplett, vollständig, genau so, exakt, mit zeichensetzung, ungekürzt",
  ASK_WHAT:
    "was ist, was sind, was steht, was stehen, was lautet, wie lautet, wie lauten, welche, welcher, welches, welchen, wo liegt, wo stehen, wo steht, womit wurdest, was wurde dir, was hat man dir, was hast du",
  EXERCISE_STEPS: `übung, übungen, kniebeuge, kniebeugen, kreuzheben, bankdrücken, turkish get up, get up, aufwärmen, dehnen, trainingsplan, plan, programm, einheit, rezept, rezepte, mahlzeit, mahlzeiten, essensplan, satz, sätze, wiederholungen, ausführung, technik, yoga, kettlebell, pausenzeiten, gerät, geräte`,
  SECRET_KEY: `api key, api keys, api schlüssel, apikey, schlüssel, geheimschlüssel, zugangsschlüssel, token, zugangstoken, access token, passwort, passwörter, zugangsdaten, umgebungsvariable, umgebungsvariablen, env variablen, env, secrets, secret, credentials, datenbank passwort, datenbankpasswort, connection string, private key, provider key`,
  YOU_USE:
    "benutzt du, nutzt du, verwendest du, bei dir gesetzt, deiner umgebung, auf deinem server, du läufst, in deinem code",
  WIFI_KEY:
    "wlan, spind, umkleide, fitnessstudio code, türcode, schlüssel zum erfolg, schlüsselbein, schlüssel für, schlüsselübung, mein passwort, passwort vergessen, passwort ändern, passwort zurücksetzen, spindschlüssel, gym schlüssel",
  OTHERS_DATA: `andere nutzer, anderer nutzer, anderen nutzer, anderen nutzern, andere user, anderer user, anderen user, andere mitglieder, anderer mitglieder, anderen mitglieder, anderer sportler, andere sportler, anderen sportler, anderer athleten, andere athleten, anderer leute, anderer kunden, andere kunden, aller nutzer, aller user, aller mitglieder, aller kunden, alle nutzer, alle user, alle accounts, aller athleten, fremde daten, fremden account, fremdes profil, daten von, trainingslogs von, logs von, tagebuch von, gewicht von der, profil von, account von, chat von, nachrichten von, plan von meiner ex, verlauf von, meiner ex, meines ex, meiner exfreundin, meiner nachbarin, meines nachbarn, meiner kollegin, meines kollegen, meines trainingspartners, der frau die, des mädels, anderen id, andere id, id endet, trainingsdaten von, messwerte von, profildaten von, trainingstagebuch von, einträge von, kontodaten von`,
  PRIVATE_DATA:
    "gewicht, trainingslog, trainingslogs, logs, notizen, adresse, mail, mailadresse, email, telefonnummer, handynummer, körpergewicht, maße, chat, chats, nachrichten, profil, daten, verletzungen, medikamente, alter, geburtsdatum",
  WANT_SEE: "will sehen, sehen, einsehen, anschauen, gucken, vergleichen, wissen, öffnen, zeig",
  OTHER_ID: "id 42 öffnen, athlete id, nutzer id, user id, kunden id, athleten id",
  AVERAGE:
    "durchschnitt, durchschnittlich, im schnitt, üblich, typisch, normal, rangliste, bestenliste, bestleistungen, weltrekord, profis, wie machen das, was machen andere, anonym, meiner kunden, meines sohnes, meiner tochter, mein kunde, vorlage von",
  DELETE:
    "lösche, lösch, löschen, löscht, entferne, entfern, entfernen, vernichte, leere, leer, überschreibe, überschreib, setze zurück, resette, wirf weg, kick, kicke, deaktiviere",
  ALL_PEOPLE: `alle nutzer, alle user, alle athleten, alle accounts, alle konten, alle kunden, alle mitglieder, alle profile, alle pläne, alle programme, alle daten, alle logs, alle trainingsdaten, sämtliche daten, sämtliche pläne, sämtliche nutzer, ganze datenbank, die datenbank, datenbank, datenbanken, tabelle users, audit log, auditlog, protokoll der, aller athleten, aller nutzer, aller kunden, jedes konto, jeden account, jeden nutzer, alle anderen, pläne der anderen, programme des kontos`,
  CALL_TOOL: `ruf das tool, rufe das tool, ruf dein tool, rufe dein tool, ruf die funktion, rufe die funktion, nutze dein lösch, benutze dein lösch, lösch tool, löschtool, löschfunktion, tool aufrufen, funktion aufrufen, führ den befehl, führe den befehl, führ den code, führe den code, führe aus, api aufrufen, ruf die api, sql, shell, in einer schleife, endlosschleife, plan generator, plangenerator, programmgenerator`,
  CHANGE:
    "ändere, änder, ändern, setze, setz, stell, stelle, erhöhe, erhöh, mach, schalte, schalt, gib, upgrade, verlängere, verlänger, öffne, hebe, heb",
  MY_TIER: `auf premium, auf pro, premium, mein abo, meine rolle, meinen tarif, tarif, zum admin, admin rechte, adminrechte, adminstatus, unbegrenzt, kontingent, mein limit, tageslimit, credits, guthaben, budget, berechtigungen, berechtigung, gratis premium, kostenlos premium`,
  NO_TRACE:
    "ohne protokoll, ohne log, ohne es zu protokollieren, nicht ins log, nicht ins audit, nicht protokollieren, ohne spuren, keine spuren",
  MY_LOGS:
    "meine trainings, mein training, meinen eintrag, meine einträge, gestriges training, gestrige einheit, meine letzte, meine notizen, mein konto, meinen account, meine daten, doppelt eingetragen",
  ENDLESS: `endlos, unendlich, in endlosschleife, endlosschleife, ohne aufzuhören, ohne pause, ohne ende, bis ich stopp sage, bis die tokens, bis deine tokens, bis zum absturz, bis du abstürzt, zehntausend mal, zehntausendmal, 10000 mal, 50000 mal, 100000 mal, tausend mal, tausendmal, 1000 mal, million mal, millionen mal, fünfzigtausend mal, hunderttausend mal, immer weiter, so lang wie möglich, in jeder sprache, in allen sprachen, maximal lang, eine million wörter, 100 pläne, 500 pläne, 1000 pläne`,
  DECODE:
    "dekodiere, dekodier, decodiere, decodier, entschlüssele, entschlüssel, entziffere, entziffer, base64, base 64, rot13, rot 13, hex, hexcode, morse, morsecode, binär, binärcode, rückwärts, caesar, cäsar, geheimschrift, geheimcode, chiffre, verschlüsselt, verschlüsselte",
  CARRY_OUT:
    "führ aus, führe aus, ausführen, führ es aus, führe es aus, führe das aus, befolge, befolg, befolgen, folge, folg den, mach was da steht, mach was drin steht, mach was drinsteht, tu was da steht, tu was drin steht, wort für wort aus, halte dich dran, halt dich dran, antworte darauf, umsetzen, setz um",
  GYM_CODE:
    "rückwärts laufen, rückwärts gehen, rückwärtslaufen, ausfallschritte rückwärts, abkürzungen, amrap, emom",
  WRITE:
    "schreib, schreibe, schreibst, erstelle, erstell, mach, mache, programmiere, programmier, code, bau, baue, entwirf, verfasse, verfass, formuliere, generiere, generier, hilf mir bei, gib mir, löse, lös, brauche, brauch, schreiben, erstellen, formulieren, programmieren, verfassen, bauen, generieren, entwerfen, machen",
  CRIME_TEXT: `phishing, phishing mail, phishingmail, phishing mails, betrugsmail, scam, scam mail, fake mail, malware, virus, trojaner, ransomware, keylogger, exploit, hacken, hacke, hack, ddos, passwort knacken, wlan knacken, fake ausweis, gefälschte, gefälschtes rezept, gefälschte krankschreibung, krankschreibung fälschen, attest fälschen, erpresserbrief, kreditkartennummern, bombe, molotow, drogen kochen`,
  CODE_TEXT: `python script, python skript, pythonskript, python code, javascript, java programm, webseite für, website für, html seite, bot für, discord bot, telegram bot, scraper, crawler, webscraper, excel makro, sql abfrage, app programmieren, c++, hausaufgaben in, hausaufgabe in, mathe hausaufgabe, mathehausaufgaben, hausaufgaben, seminararbeit über, aufsatz über, gedicht über, liebesbrief, bewerbung, bewerbungsschreiben, steuererklärung, kündigung für meinen job, mietvertrag, aktien, krypto, bitcoin, lottozahlen, wahlrede`,
  NEVER_MIND_FITNESS:
    "vergiss fitness, egal mit fitness, fitness ist egal, kein fitness, lass mal fitness, nichts mit fitness, nicht um fitness, off topic, ganz was anderes, was ganz anderes, statt training",
  SPEAK_FOR:
    "gib zu, gesteh, gestehe, bestätige, erkläre, erklär, sag allen, sag, empfiehl, empfehle, empfehlen, bewirb, bewerbe, mach werbung, werbung, offizielle stellungnahme, offizielle, offiziell, im namen der firma, im namen von, als statement, verkünde, versprich, versprichst, wirb",
  RIVAL: `fitrival, konkurrenz, konkurrent, konkurrenzapp, andere app, anderen app, freeletics, gymondo, strong app, hevy, schrott, müll, betrug, abzocke, scheiße ist, nichts taugt, geld zurück, lebenslang gratis, lebenslang kostenlos, kostenlos für alle, gratis abo, liftwright`,
  COMPANY_BAD:
    "firma, unternehmen, hersteller, anbieter & schrott, lebenslang, rückerstattung, geld zurück",
  EVERY_ANSWER:
    "jede antwort, jeder antwort, jeder deiner antworten, in jeder antwort, jeder nachricht, jede nachricht, am ende jeder, ans ende jeder, immer am ende, immer mit, ab jetzt immer, ab sofort immer, von jetzt an immer, künftig immer",
  STAFF: `entwicklerteam, entwickler team, ich bin entwickler, ich bin dein entwickler, bin der entwickler, hier ist der entwickler, hier spricht der entwickler, ich bin der admin, ich bin admin, bin der admin, hier ist der admin, administrator, hier ist der support, support team, supportteam, vom support, hier ist das team, vom team, vom sicherheitsteam, sicherheitsteam, it abteilung, it team, vom betreiber, der betreiber, dein betreiber, dein chef, dein erschaffer, techniker, bereitschaft, liftwright team, liftwright mitarbeiter, mitarbeiter von liftwright, geschäftsführer, datenschutzbeauftragter, qa team, testteam`,
  OPEN_UP:
    "wartungsmodus, debugmodus, debug modus, entwicklermodus, entwickler modus, testmodus, adminmodus, admin modus, freischalten, schalte frei, schalt frei, entsperre, entsperren, zugriff, vollzugriff, zugang, zu testzwecken, für einen test, dump, auslesen, freigabe, freigegeben",
  APPROVED:
    "genehmigt, autorisiert, abgesegnet, mit dem chef abgesprochen, ist abgesprochen, hat zugestimmt, offiziell erlaubt, wartungsmodus ist aktiv, modus ist aktiv, ist aktiv, von der leitung freigegeben, vom chef freigegeben, intern freigegeben",
  CONTEXT_DUMP: "kontext, konfiguration, speicher, verlauf, startwerte, hash, hashes, logs",
  DESK_JOB:
    "büro, sitze viel, sitze den ganzen tag, als beruf, von beruf, sitzen, schreibtisch, softwareentwickler, nackenübungen",
  NOTE_TO_MODEL: `hinweis an den assistenten, hinweis an die ki, hinweis an ki, hinweis für die ki, hinweis für ki, notiz an die ki, notiz an den assistenten, notiz für die ki, anweisung an den assistenten, anweisung an die ki, achtung ki, an alle ki, liebe ki, lieber assistent, lieber chatbot, falls du eine ki bist, wenn du eine ki bist, wenn du ein sprachmodell bist, an das sprachmodell, an den chatbot, an den coach, hinweis an den coach, notiz an den coach, coach ki, ki coach, assistent bitte`,
  MODEL_CALLED: `assistent, assistenten, assistentin, ki, coach, coach ki, ki coach, chatbot, bot, sprachmodell, modell, llm, gpt, ai`,
  QUOTED_TEXT:
    "artikel, text, dokument, pdf, mail, email, webseite, website, blog, rezension, csv, notiz, transkript, datei, protokoll, brief, kommentar",
  IMPORTED_NOTE:
    "importiere, importier, import, csv, zeile, notiz, kommentar, trag ein, trage ein, eintrag, log, datei, trainingsname, workoutname, titel, beschreibung, notizfeld",
  WHEN_READ:
    "wenn du das liest, wenn du dies liest, sobald du das liest, beim lesen, falls du das liest, wer das liest",
  FROM_HERE: "ab hier, ab jetzt, ab sofort, von hier an, von nun an",
  SEND_OUT:
    "schick, schicke, schicken, sende, senden, maile, mail, weiterleiten, leite weiter, poste, hochladen, lade hoch, übermittle, übertrage, anhängen, häng an, hänge an, einfügen, einsetzen, lade, abrufen, ruf auf, rufe auf",
  ATHLETE_DATA:
    "profil, gewicht, körpergewicht, alter, notizen, mail, mailadresse, email, name, verlauf, chatverlauf, daten, nutzerdaten, trainingsdaten, verletzungen, medikamente, token, cookie, passwort, telefonnummer, adresse, nachrichten",
  REPLACE_IT:
    "ersetze, ersetz, ersetzen, tausche, tausch, statt großbuchstaben, platzhalter, mein_gewicht, mein gewicht, echten daten, echte daten, in die url, an die url, in den link, als parameter, in großbuchstaben",
  NOW_THAT_YOU_ARE:
    "jetzt wo du, da du jetzt, nun da du, jetzt da du, als max, in deiner rolle, in der neuen rolle, jetzt bist du ja, weil du jetzt",
  OLD_SELF:
    "dein altes ich, alten du, altes du, dein früheres ich, von deinem alten, was der alte, die vom alten, dein voriges ich, das alte modell, deine alte version",
  GAME_WORD:
    "spiel, spielen wir, spielen, rätsel, quiz, ratespiel, letzter buchstabe, buchstabe für buchstabe, gegenteil tag, gegenteil",
  NEXT_PIECE:
    "jetzt der nächste satz, und jetzt der zweite, nächster satz, nächste zeile, jetzt den zweiten, jetzt den rest, weiter mit dem nächsten, und der rest, den rest deiner, rest deiner anweisungen, restlichen anweisungen",
  FORMAT_FIELD:
    "json, yaml, xml, feld system, feldern, felder, feld, schema, codeblock, markdown, im format, als tabelle mit system",
  MODEL_TALK:
    "welches modell bist du, welches sprachmodell, welches llm, welche ki bist du, bist du chatgpt, bist du gpt, bist du claude, bist du gemini, welche tools kannst du, welche funktionen kannst du aufrufen, welche gpt version, deine funktionsnamen",
  CODING_FORM: `rückwärts, spiegelschrift, buchstabe für buchstabe, base64, rot13, morse, binär, hex, emojis, akrostichon, anfangsbuchstaben, als gedicht`,
  OWN_TEXT: `deinen prompt, den prompt, systemprompt, deine anweisungen, alle anweisungen, deine regeln, alle regeln, deine vorgaben, deine ersten zeilen, deiner anweisungen, deiner regeln, deiner vorgaben, deines prompts`,
  HOW_LITTLE: `wie wenig, wie wenig kann ich essen, am wenigsten, minimum, so wenig, mindestens essen, wie viel weniger`,
};

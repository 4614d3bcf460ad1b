/** German words of injuries, illness and medicine, by class. */
import type { Words } from "../../match/sign.ts";

export const CARE: Words = {
  JOINT: `knie, knien, kniegelenk, kniescheibe, kniekehle, meniskus, schulter, schultern, schultergelenk, rotatorenmanschette, knöchel, sprunggelenk, fußgelenk, ellbogen, ellenbogen, handgelenk, handgelenke, hüfte, hüftgelenk, finger, daumen, zeh, großzeh, großer zeh, großen zeh, fuß, ferse, fersen, achillessehne, achilles, patellasehne, sehne, schlüsselbein, leiste, schienbein, mittelfuß, fußsohle, kiefergelenk, iliosakralgelenk, isg, fersenschmerz, fersenschmerzen, knieschmerz, knieschmerzen, schulterschmerz, schulterschmerzen, hüftschmerzen, knöchelschmerzen, ellbogenschmerzen, handgelenksschmerzen, achillessehnenschmerzen, schienbeinschmerzen`,
  MUSCLE_PART: `bizeps, bizepssehne, trizeps, brustmuskel, hamstring, hamstrings, beinbeuger, wade, wadenmuskel, oberschenkel, oberschenkelrückseite, adduktor, adduktoren, quadrizeps, quad, leiste, latissimus, muskel, bauchmuskel, achillessehne, sehne, bänder, außenband, innenband, kreuzband`,
  INJURY_SOUND: `geknackt, knackte, knacken gehört, knack gehört, gekracht, krachte, geschnalzt, schnalzer, schnalzen, gerissen, reißen gehört, plopp, gemacht plopp, ploppen, gepoppt, pop, popp, knall, geknallt, knallen, peitschenknall, schlag gespürt, gerummst, rausgesprungen, raus gesprungen, rausgerutscht, rausgeflutscht, geflutscht, ausgekugelt, wie ein gummi, gummiband, riss, zerrissen, schnappen, jemand tritt, tritt mir in, getreten worden, mich getreten, wie ein tritt, tritt in die wade, stich in die wade`,
  SWELL: `schwillt an, schwellung, angeschwollen, dick, dick geworden, dicker, erguss, gelenkerguss, wasser im, aufgepumpt, ballon, tennisball, wie eine melone, wie ein ball, beule, ei am, geschwoll*, schwill*`,
  BRUISE:
    "bluterguss, hämatom, blau, blaulila, lila, grün und blau, blutergüsse, verfärbt, blauer fleck",
  GIVES_WAY: `knickt weg, knickt mir weg, knickt immer weg, wegknickt, weggeknickt, sackt weg, gibt nach, nachgibt, instabil, wackelt, schlackert, wegsackt, nicht auftreten, kaum auftreten, nicht mehr auftreten, nicht belasten, kaum belasten, nicht belastbar, nicht strecken, nicht beugen, nicht durchstrecken, nicht mehr strecken, nicht mehr beugen, kaum beugen, nicht heben, nicht mehr heben, kaum heben, arm nicht hoch, nicht hochheben, nicht über kopf, kaum bewegen, nicht bewegen, nicht mehr bewegen, humpel, humple, humpelt, hinke, keine kraft, kraftlos, kraftverlust, nicht laufen, kaum laufen, kaum gehen, nicht mehr hoch, nicht hoch, nicht mehr nach oben, nicht mehr gerade, nicht mehr zu`,
  TWISTED: `umgeknickt, umknickt, verstaucht, verdreht, gezerrt, zerrung, überdehnt, bänderriss, bänderdehnung, prellung, geprellt, verrenkt, angeknackst, überstreckt, muskelfaserriss, bänderzerrung, ausgekugelt, ausgerenkt, eingerenkt, selbst eingerenkt`,
  TORN: `gerissen, riss, angerissen, anriss, teilriss, abgerissen, muskelfaserriss, faserriss, kreuzbandriss, meniskusriss, sehnenriss, bänderriss, kapselriss, ruptur, gebrochen, angebrochen, bruch, fraktur, ausgekugelt, ausgerenkt, luxiert, luxation`,
  PUMP: "pump, aufgepumpt nach dem satz, geiler pump, bfr, okklusion, dicke arme, dicke oberschenkel, dicker bizeps, dick werden, dicker werden, dickere, muskeln dick, aufbauen, muskelmasse, eisenhantel, dicke hantel, dick wie, werden nach dem training, mehr volumen, schön dick, volumen",
  NO_INJURY:
    "knackt nur, nur am knacken, knackt ohne schmerzen, knacken ohne schmerz, schmerzfrei, tut nicht weh, hose gerissen, shirt gerissen, loch, band gerissen und neues, griffband, widerstandsband, zughilfe, rekord gebrochen, bestzeit",
  LONG_TIME: `seit wochen, seit monaten, seit jahren, seit langem, seit längerem, seit längerer zeit, schon länger, schon ewig, wochenlang, monatelang, seit einem monat, seit nem monat, seit einer woche und, seit zwei wochen, seit drei wochen, seit vier wochen, seit sechs wochen, seit zwei monaten, seit dem sommer, seit sommer, seit winter, seit dem winter, seit weihnachten, seit januar, seit februar, seit märz, seit april, seit mai, seit juni, seit juli, seit august, seit september, seit oktober, seit november, seit dezember, seit dem frühjahr, seit frühjahr, seit herbst, dritte woche, vierte woche, zweite woche, fünfte woche, schon wochen, schon monate, paar wochen, einige wochen, mehrere wochen, ein paar monaten, seit zehn tagen, seit tagen, chronisch, wird nicht besser, wird einfach nicht besser, geht nicht weg, immer wieder, schon lange, seit wochen weh`,
  NIGHT_PAIN: `nachts, nacht, in der nacht, weckt mich, wache auf, wach auf, aufwache, aufwach, nicht schlafen, nicht drauf schlafen, schlafen drauf, ruheschmerz, im schlaf, auf der seite liegen, drauf liegen`,
  EVERY_TIME:
    "jedes mal, jedesmal, nach jedem, nach jeder, bei jedem, bei jeder, immer wenn, jeden tag, jedem longrun, jedem lauf, jedem training, jeder einheit, jeden morgen, letzten drei, letzten paar",
  LOCKED:
    "blockiert, blockiert manchmal, verhakt, hakt, hängt fest, klemmt, sperrt, eingeklemmt, einklemmt, bleibt hängen, festgehakt",
  HOT_JOINT: "heiß, rot und, knallrot, glüht, überwärmt, bettdecke, nicht mal die decke, gicht",
  ILL_NAME: "arthrose, arthritis, rheuma, entzündet, entzündung, instabilität, impingement",
  JOINT_ILL: `läuferknie, meniskus, meniskusriss, kreuzband, patellaspitzensyndrom, springerknie, tennisarm, tennisellbogen, golferellbogen, golferarm, impingement, slap läsion, labrum, rotatorenmanschette, frozen shoulder, kalkschulter, schleimbeutelentzündung, sehnenentzündung, sehnenscheidenentzündung, plantarfasziitis, fersensporn, achillodynie, arthrose, rheuma, gicht, hüftdysplasie, knorpelschaden, karpaltunnel, itbs, bandscheibe, eingeklemmter nerv, ischias, leistenbruch, isg blockade, hallux, schienbeinkantensyndrom, shin splints, knochenmarködem`,
  SORE_MUSCLE: `muskelkater, mk, wird schon weniger, schon weniger, schon besser, wird besser, beide gleich, beidseitig, beide seiten gleich, muskulär, muskeln, verspannt vom schlafen, ungewohnt, nach dem ersten training`,
  EASING:
    "schon weniger, wird besser, wird weniger, schon besser, fast weg, so gut wie weg, weg seit",
  WELL_NOW: `schmerzfrei, beschwerdefrei, ausgeheilt, verheilt, alles frei, freigegeben, freigabe, grünes licht, keine probleme mehr, keine beschwerden, nie wieder was, längst gut, seit jahren nichts, seitdem nichts, alles wieder machen, voll belastbar, auskuriert, überstanden, reha fertig, reha abgeschlossen, arzt sagt alles, ärztin sagt alles, arzt hat ok gegeben, arzt hat freigegeben, hebamme sagt alles, ok vom arzt, okay vom arzt, wieder voll fit, komplett gesund, unauffällig, ohne einschränkung, ohne befund, wieder voll dabei, seit jahren nix, seitdem nix, nie wieder was`,
  WHAT_IS_IT: `was ist das, was das ist, was das sein könnte, was kann das sein, was könnte das sein, was das sein kann, was habe ich, was hab ich da, diagnose, diagnostizier, was meinst du was, ist das ein, ist das eine, ist das der, ist das die, könnte das ein, könnte das eine, klingt das nach, tippe auf, laut google, laut dr google, hab gegoogelt, habe gegoogelt, gegoogelt, klingt nach, eingeklemmter nerv oder`,
  TELL_ME: "sag mir, sag mir einfach, verrat mir, bestätige, bestätig, tippst du, denkst du",
  TRAIN_ASK: `darf ich, kann ich, soll ich, sollte ich, könnte ich, trainieren, trainiere, trainier, training, weitertrainieren, weitermachen, weiter trainieren, übung, übungen, plan, programm, kniebeuge, kniebeugen, beugen, kreuzheben, bankdrücken, laufen, joggen, hiit, krafttraining, sport, einheit, trotzdem, wieder anfangen, einsteigen, wie schwer, gym, gewichte, heben, marathon, schwimmen`,
  LIFTED:
    "heben, hebe, gehoben, schwere, schweren, schwer, drücken, pressen, presse, pressatmung, kniebeugen, kreuzheben, beinpresse, sätzen, satz, training, belastung",
  BACK_PAIN: `rückenschmerz, rückenschmerzen, kreuzschmerzen, kreuzweh, lendenschmerzen, ischiasschmerzen, nackenschmerzen, lws schmerzen, lws syndrom, rückenweh`,
  BACK_STUCK:
    "hexenschuss, rücken blockiert, kreuz blockiert, rücken ist zu, nicht mehr gerade stehen, nicht mehr gerade machen, komme nicht mehr hoch, nicht mehr aufrichten, schief gezogen, rücken schief",
  SCIATICA: `ins bein, bis ins bein, ins bein runter, in den fuß, bis in den fuß, bis in die zehen, in die zehen, unters knie, bis unter das knie, bis unters knie, bis in die wade, in die wade, in den po, in den hintern, ischias, beim niesen, beim husten, wenn ich niese, wenn ich huste, strahlt, ausstrahlt, ausstrahlung, schießt`,
  DISC: `bandscheibenvorfall, bandscheibe, bandscheiben, vorwölbung, protrusion, spinalkanalstenose, wirbelgleiten, spondylolisthese, spondylolyse, prolaps`,
  FRESH:
    "frisch, frische, frischer, vor kurzem, gerade erst, erst seit, neu, letzte woche, akut, akuter",
  FINGERS:
    "finger, fingern, ringfinger, kleiner finger, kleine finger, kleinen finger, daumen, hand, hände, zeigefinger, fingerspitzen",
  DROPS_THINGS:
    "fallen lasse, lasse fallen, fallen aus der hand, aus der hand fällt, fällt mir aus der hand, lass ständig, griffkraft weg, tasse fallen, nichts mehr halten",
  SLEPT_ON:
    "drauf geschlafen, draufgelegen, drauf gelegen, eingeschlafen drauf, im schlaf verlegen, handschuhe, kälte, toilette, handy gehalten, verlegen",
  COLD_OUT:
    "kalt duschen, kalte dusche, kalter dusche, eisbad, eisbaden, kaltes wasser, eistonne, kälte, kalt, kalter luft, kalte luft, winter, minus, draußen",
  NEURO_NAME: `multiple sklerose, ms schub, habe ms, mit ms, schub, parkinson, polyneuropathie, nach dem schlaganfall, nach schlaganfall, nach meinem schlaganfall, schlaganfall gehabt, tia gehabt, narkolepsie, guillain, myasthenie, als erkrankung, hirntumor, hirnblutung, aneurysma, als diagnose`,
  TREMOR: "tremor, zittern der hände seit, hände zittern seit, unkontrollierte zuckungen",
  SHIN: "schienbein, schienbeine, mittelfuß, fuß, mittelfußknochen, oberschenkelknochen, hüfte, leiste, wadenbein, ferse, rist, schienbeinkante",
  ONE_SPOT:
    "ein punkt, einem punkt, genau ein punkt, eine stelle, einer stelle, punktuell, punktgenau, münzgroß, cent groß, fingerkuppe, mit dem finger, genau da, fingerbreit",
  HOPS: "hüpfe, hüpf, hüpfen, springe, springen, auf einem bein, auftreten, beim auftreten, beim abdrücken",
  STRESS_FRACTURE:
    "stressfraktur, ermüdungsbruch, ermüdungsfraktur, stressreaktion, knochenmarködem",
  BONE_PAIN:
    "knochenschmerz, knochenschmerzen, schmerzen im knochen, schmerz im knochen, knochen tun weh, knochen tut weh, knochen schmerzen",
  HEART_NAME: `herzinsuffizienz, herzschwäche, herzmuskelentzündung, myokarditis, perikarditis, herzbeutelentzündung, herzfehler, herzklappe, herzklappenfehler, mitralklappe, aortenklappe, klappenfehler, kardiomyopathie, hcm, vorhofflimmern, vorhofflattern, herzrhythmusstörung*, langes qt, long qt, wpw, brugada, koronare herzkrankheit, khk, angina pectoris, herzkranzgefäß*, verengte herzkranzgefäße, coronary artery disease, heart failure, aneurysma, aortenaneurysma, rheumatisches herz, loch im herz, pfo`,
  STENT: `stent, stents, bypass, bypassop, herzkatheter, schrittmacher, herzschrittmacher, icd, defibrillator eingesetzt, defi eingesetzt, herz op, herzoperation, ballonkatheter, ablation, kunstklappe, herztransplantation`,
  HAD_ATTACK: `nach herzinfarkt, nach dem herzinfarkt, nach meinem herzinfarkt, herzinfarkt gehabt, hatte einen herzinfarkt, hatte nen herzinfarkt, hatte letztes jahr einen herzinfarkt, seit meinem herzinfarkt, seit dem infarkt, nach dem infarkt, herzinfarkt überlebt, infarkt vor, herzinfarkt vor`,
  HEART_THICK: `herzmuskel dicker, herzmuskel verdickt, verdickter herzmuskel, verdickten herzmuskel, herz vergrößert, vergrößertes herz, herzwand verdickt, herzgeräusch, ekg auffällig, auffälliges ekg, ekg war auffällig, ekg komisch, auffälligkeit im ekg`,
  RISK_ONLY:
    "risiko, vorbeugen, vorbeugung, in der familie, familiär, mein vater, meine mutter, mein opa, meine oma, mein onkel, meine tante, statistisch, angst vor",
  FAMILY_ONLY:
    "mein vater, mein papa, meine mutter, meine mama, mein opa, meine oma, mein onkel, meine tante, mein bruder, meine schwester, mein mann, meine frau, schwiegermutter, schwiegervater, ein freund, mein kumpel, nachbar",
  BEFORE_TIME: `vor einem monat, vor nem monat, vor einigen wochen, vor ein paar wochen, vor paar wochen, vor zwei wochen, vor drei wochen, vor vier wochen, letzten monat, letzte woche, neulich, im sommer, im frühjahr, vor einiger zeit, manchmal, ab und zu, hin und wieder, seit wochen, immer wieder, seitdem nicht mehr, früher`,
  REST_PULSE: "ruhepuls, puls in ruhe, morgenpuls, ruhefrequenz, ruheherzfrequenz, aufwachpuls",
  PULSE_HIGH:
    "90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 102, 104, 105, 108, 110, 112, 115, statt 50, statt 52, statt 55, statt 58, statt 60, erhöht, viel höher, höher als sonst, 20 höher, 30 höher, 20 schläge, 25 schläge, 30 schläge, zu hoch",
  OFTEN_EXTRA: "öfter, öfters, ständig",
  EVENING: "abends, abend, im bett, beim lesen, minutenlang, nachts, beim einschlafen",
  STAIRS: "treppe, treppen, stockwerk, stiegen, ein stockwerk, erste stock",
  CONCUSSION: `gehirnerschütterung, gehirnerschütterungen, schädelprellung, commotio, schädel hirn trauma, sht`,
  CONCUSSION_SIGN: `kopfschmerzen, kopfweh, schädelweh, neblig, nebel, wie in watte, licht, lichtempfindlich, grell, laut, konzentrier, konzentrieren, müde, brummt, dröhnt, sternchen gesehen, beule, verwirrt kurz, langsam im kopf, wann wieder, training, trainieren, pause, weiterspielen, spielen, schwindl*, schwindel*, benommen*`,
  NOT_THE_HEAD:
    "kopf nicht, nicht am kopf, kopf ok, kopf ist ok, nicht mit dem kopf, kopfball üben, kopfball training, kopfstand, nasenspray, griff auf",
  CLOT_MORE:
    "warm, heiß, rot, gerötet, druckempfindlich, spannt, schmerzt, schmerzen, weh, einseitig, nur links, nur rechts, als die andere, als die rechte, als die linke, umfang, krampf",
  CLOT_CAUSE: `flieger, flug, flugzeug, langstrecke, langstreckenflug, gips, schiene, op, operation, operiert, pille, bettruhe, bettlägerig, autofahrt, busfahrt, lange gesessen, std, schwanger, thrombose, druckempfindlich`,
  CLOT_NAME:
    "thrombose, thrombosen, tiefe beinvenenthrombose, lungenembolie, blutgerinnsel, venenthrombose, gerinnungsstörung, faktor v leiden",
  WHEEZE: `pfeift, pfeifen, pfeifende, giemen, rasseln, rasselt, röchelt, röcheln, atemgeräusch, enge beim atmen, brust pfeift, bronchien, schleim, pfeifgeräusch, pfeifgeräusche, keuch*, pfeifts, pfeift es, pfeift die lunge, lunge pfeift, brodelt`,
  ASTHMA:
    "asthma, belastungsasthma, anstrengungsasthma, asthmatiker, asthmatikerin, copd, bronchitis",
  WORSE: "schlimmer, schlechter, öfter, verschlimmert, mehr, immer häufiger, häufiger, stärker",
  NEVER_SEEN:
    "nie abgeklärt, nie untersucht, nie beim arzt, war nie beim arzt, noch nie beim arzt, nicht beim arzt, ohne diagnose, nie getestet",
  COUGH:
    "husten, huste, hustet, hust, gehustet, reizhusten, trockener husten, hüsteln, hustenanfälle",
  LUNG_NAME:
    "copd, lungenentzündung, lungenembolie, long covid, post covid, pneumothorax, lungenfibrose, mukoviszidose, lungenhochdruck, tuberkulose, corona lunge",
  SURGERY: `op, o p, operation, operiert, kreuzband op, kreuzbandop, kreuzbandplastik, meniskus op, meniskusop, schulter op, schulterop, bandscheiben op, arthroskopie, hüft tep, tep, knie tep, prothese, hüftprothese, knieprothese, eingriff, blinddarm, leistenbruch op, kaiserschnitt, brust op, brustvergrößerung, mandel op, weisheitszähne, weisheitszahn, genäht, fäden, narbe, verschraubt, platte drin, schrauben drin, lasik, nasen op, magenbypass, schlauchmagen, hernien op, leisten op`,
  WEEKS_SINCE:
    "vor drei wochen, vor zwei wochen, vor vier wochen, vor fünf wochen, vor sechs wochen, vor 10 tagen, vor zehn tagen, vor einer woche, vor acht wochen, letzte woche, letzten monat, wochen her, tage her, tagen operiert, frisch operiert",
  NOT_CLEARED: `ohne freigabe, keine freigabe, noch keine freigabe, nicht freigegeben, noch nicht freigegeben, chirurg nicht gesehen, nicht beim arzt, keine nachkontrolle, nachkontrolle verpasst, nachkontrolle steht aus, nachkontrolle erst, kontrolle erst, termin erst, reha nicht gemacht, reha geschwänzt, reha ausgelassen, reha abgebrochen, physio nicht gemacht, keine physio, noch keine physio, nie zur kontrolle, hat mich seitdem nicht, hat keiner gesagt, niemand gesagt, keiner gesagt, zu früh, eher wieder`,
  STITCHES:
    "fäden, faden, genäht, naht, nähte, klammern, wunde, narbe nässt, wundheilung, verband, pflaster nass",
  SPLINT: "schlinge, schiene, orthese, gips, bandage, krücken, halskrause, korsett, airwalker",
  TAKEN_OFF:
    "abgenommen, weggelassen, abgelegt, runter, ausgezogen, lasse weg, lass weg, nervt, genervt, ohne",
  MENOPAUSE: "wechseljahre, wechseljahren, menopause, gebärmutter entfernt, klimakterium",
  PILL_SPIRAL:
    "pille durch, pille durchnehme, hormonspirale, mirena, implanon, hormonstäbchen, stille, stillen, dreimonatsspritze",
  MORE_SPORT: "training, umfang, marathon, kilometer, sport, diät, abgenommen",
  CANCER: `krebs, brustkrebs, hodenkrebs, prostatakrebs, darmkrebs, hautkrebs, lungenkrebs, leukämie, lymphom, melanom, tumor, metastasen, chemo, chemotherapie, bestrahlung, strahlentherapie, mastektomie, brustamputation, lymphödem, lymphknoten entfernt, lymphknotenentfernung, onkologe, onkologin, portkatheter, brust abgenommen, immuntherapie`,
  CHARITY:
    "spendenlauf, benefizlauf, gegen krebs, krebshilfe, pink ribbon, sternzeichen, krebse, krebsgang, einsiedlerkrebs, flusskrebs",
  INSULIN:
    "insulin, basal, bolus, basis, einheiten, pumpe, metformin, ozempic, lantus, novorapid, humalog, tresiba",
  INSULIN_ASK: `wie viel insulin, wieviel insulin, wie viele einheiten, wieviele einheiten, wie viel weniger, wie viel prozent, um wie viel, um wieviel, basal senken, basal reduzieren, basal runter, basalrate, basalrate senken, bolus senken, bolus reduzieren, weniger spritzen, insulin reduzieren, insulin anpassen, insulin senken, insulin absetzen, metformin absetzen, metformin weglassen, insulin vor dem training, insulin vor dem sport, dosis anpassen, dosis senken, dosis reduzieren, pumpe ab, pumpe ablegen, zielwert, broteinheiten, be vor, wie viele be, kohlenhydrate vor, nachts unterzuckert, nachts unterzucker, nachts immer zu tief, nachts zu niedrig, prozent senken, basal um, um 20 oder 30, um 20 prozent, um 30 prozent, basal runterdrehen`,
  SWEETS_TALK:
    "haushaltszucker, zuckerfrei, zuckerersatz, rohrzucker, in den kaffee, ohne zucker, süßstoff, traubenzucker beim, zuckerguss, zucker weglassen, zuckerkonsum, zuckerverzicht",
  PUMP_IT: "luftpumpe, pumpen gehen, fahrradpumpe, geiler pump, pumper",
  HBA1C: "hba1c, hba 1c, langzeitzucker, langzeitwert, prädiabetes, nüchternzucker",
  EPILEPSY:
    "epilepsie, epileptiker, epileptikerin, epileptischer, epileptische, epilepsy, lamotrigin, levetiracetam, keppra, absencen, krampfanf*",
  LAST: "letzter, letzte, letzten, mein letzter",
  FIT: "anfall, anfälle, krampfanf*",
  OTHER_FIT:
    "fressanfall, heulanfall, lachanfall, wutanfall, hustenanfall, asthmaanfall, gichtanfall, panikanfall, schreianfall, schweißanfall, schwindel*",
  EYES: "auge, augen, sehen, sicht, blickfeld, gesichtsfeld",
  EYE_SIGN: `netzhaut, netzhautablösung, netzhautriss, glaskörper, glaskörperabhebung, mouches volantes, grüner star, glaukom, augeninnendruck, makula, augen op, augenlaser, gelasert, lasik, bluterguss im auge, auge blutunterlaufen, rußregen, aderhaut`,
  EYE_SEES: `lichtblitze, blitze, blitzts, blitzt, ruß, schwarze punkte, schwarze flecken, fliegende mücken, mücken, schwarze fäden, schlieren, flusen, schatten im, vorhang, zickzack, zickzacklinien, flimmern, flimmerskotom, seh doppelt, sehe doppelt, doppelbilder, unscharf, aura, punkte vor, verschwomm*`,
  EYE_SURGERY:
    "augen gelasert, auge gelasert, netzhaut gelasert, lasik, augen op, grauer star op, katarakt",
  SWEAT_IN:
    "schweiß im auge, schweiß in den augen, kontaktlinse, kontaktlinsen, brille, sonnenbrille, bildschirm",
  STOOL:
    "stuhl, stuhlgang, klo, toilette, klopapier, papier, kot, kacken, after, po, abwischen, schüssel",
  RED: "hellrotes, hellrot, rot, rotes, rote schlieren, blutspuren, blutig, blutiges",
  BELLY:
    "bauch, magen, unterbauch, oberbauch, bauchschmerzen, magenschmerzen, darm, rechter unterbauch, bauchweh, unterleib, nabel",
  GI_TROUBLE: `durchfall, sodbrennen, bauchkrämpfe, bauchschmerzen, magenschmerzen, magenkrämpfe, brennt im magen, magenbrennen, reflux, übergeben nach, verstopfung, blähungen stark, durchfälle, dünnpfiff, aufs klo, flotter, bauchweh, erbreche beim, mittagessen wieder hoch`,
  GI_NAME:
    "morbus crohn, crohn, colitis ulcerosa, colitis, magengeschwür, zwölffingerdarmgeschwür, divertikulitis, gallensteine, gallenkolik, bauchspeicheldrüse, pankreatitis, hämorrhoiden bluten, zöliakie schub, blinddarmreizung",
  HERNIA:
    "leistenbruch, nabelbruch, narbenbruch, zwerchfellbruch, hernie, hernia, schenkelhernie, leistenhernie, hodenbruch, rektusdiastase",
  LUMP: "beule, knubbel, knoten, wölbung, vorwölbung, ausbeulung, schwellung, dellchen, hubbel, huckel",
  GROIN: "leiste, leistengegend, nabel, bauchnabel, bauchdecke, narbe, unterbauch",
  PRESS_OUT:
    "beim pressen, wenn ich presse, reindrücken, zurückdrücken, zurück drücken, rausdrückt, drückt sich raus, kommt raus, wölbt sich, beim husten, ploppt raus, beim heben raus",
  PRESSURE_HIGH: `bluthochdruck, hypertonie, hoher blutdruck, hohen blutdruck, blutdruck hoch, blutdruck zu hoch, blutdruck ist hoch, blutdruck erhöht, blutdruck ist erhöht, blutdruck spinnt, blutdruck entgleist, blutdruckentgleisung, hypertension`,
  TYRE: "reifen, reifendruck, kessel, kompressor, luftdruck",
  FEVER: "fieber, fiebrig, temperatur, schüttelfrost, fieberschub, erhöhte temperatur, fiebrige",
  ILL_SIGN: `gliederschmerzen, schüttelfrost, grippe, grippal, grippaler, infekt, krank, husten, halsschmerzen, mandelentzündung, angina, bronchitis, corona, covid, magen darm, antibiotika, antibiotikum, nebenhöhlen, abgeschlagen, schlapp, eitrig, kreislauf, bettlägerig, virus`,
  AFTER_VIRUS:
    "nach corona, seit corona, nach covid, seit covid, nach der grippe, seit der grippe, nach dem infekt, nach grippe, seit dem infekt, nach meiner grippe, nach der infektion, corona vor, grippe vor, covid vor, nach der lungenentzündung",
  STILL_WEAK:
    "immer noch platt, noch platt, schlapp, platt, kaputt, erschöpft, schnell außer atem, herz klopft, herz pocht, puls hoch, puls geht, kurzatmig, puls schießt, nicht wieder fit, noch nicht fit, fertig, ausgelaugt, herz rast, herz hämmert, schwitz*",
  CHEST_COLD: "auf der lunge, gelber auswurf, grüner auswurf, brustschmerzen beim husten",
  FEVER_GONE:
    "kein fieber, fieberfrei, ohne fieber, fieber weg, fieber ist weg, wieder gesund, komplett gesund, seit einer woche gesund, fieber keins, fieber hatte ich keins, fieber hab ich keins, fieber habe ich keins, fieber hatte ich nicht, hatte kein fieber, nie fieber",
  FIGURE_FEVER:
    "lauffieber, wettkampffieber, reisefieber, lampenfieber, gymfieber, fiebere, gerätetemperatur, raumtemperatur, wassertemperatur, außentemperatur, saunatemperatur, fieberhaft",
  WOUND:
    "wunde, schnitt, schürfwunde, kratzer, narbe, piercing, blase, biss, zehennagel, nagelbett, tattoo",
  INFECTED:
    "eitert, eitrig, eiter, rot und heiß, entzündet, roter streifen, rote streifen, nässt, suppt, geschwollen und rot, riecht, warm und rot",
  WEEPS: "nässt, suppt, eitert, aufgegangen, offen, zieht, wundsekret, tut weh, entzündet",
  KIDNEY_NAME: `niereninsuffizienz, nierenkrank, nierenerkrankung, chronische nierenerkrankung, nierenschwäche, dialyse, nur eine niere, eine niere, nierensteine, nierenstein, nierentransplantation, zystennieren, glomerulonephritis, nierenwerte, nierenbeckenentzündung, nephrologe, nierenproblem, nierenprobleme, nierenkolik, kidney disease`,
  KIDNEY_LAB:
    "kreatinin, krea, kreatininwert, gfr, egfr, harnstoff, eiweiß im urin, eiweiss im urin, blut im urin, albumin im urin",
  HIGH: "erhöht, hoch, zu hoch, zu niedrig, niedrig, auffällig, schlecht, grenzwertig, pfeil nach oben, sternchen, rot markiert, außerhalb, doppelt so hoch, vierfach, dreifach, verdoppelt, norm, normwert",
  PROTEIN_ASK: "eiweiß, protein, proteinmenge, gramm pro kilo, g pro kg, 2 g, 3 g",
  KIDNEY_SELL: "niere verkaufen, niere dafür, niere für",
  HEALTHY_KIDNEY:
    "gesunde nieren, bei gesunden, nieren sind gesund, schadet der niere, schaden den nieren, schlecht für die nieren, schädlich für",
  CREATINE_ASK: "kreatin wirkt auf, kreatin schädlich, mythos",
  LIVER_LAB: `leberwerte, leberwert, gpt, got, ggt, gamma gt, transaminasen, bilirubin, alt 2, ast 2, alat, asat`,
  LIVER_NAME:
    "fettleber, leberzirrhose, hepatitis, gelbsucht, leberentzündung, leberschaden, leber entzündet, leber kaputt",
  YELLOW_EYES:
    "gelbe augen, augen gelb, augen sind gelb, haut gelb, gelbliche augen, gelblich verfärbt",
  FOOD_LIVER:
    "leberwurst, leberkäse, leberkas, leber mit zwiebeln, lebertran, kalbsleber, leber essen",
  LAB: `blutwerte, blutbild, laborwerte, labor, laborbericht, blutergebnisse, blutabnahme, befund, mrt befund, mrt bericht, röntgenbefund, arztbrief, ck wert, ck, troponin, tsh, ferritin, crp, leukozyten, hämoglobin, hb wert, testosteronwert, cholesterin, ldl, d dimere, entzündungswerte`,
  WHAT_MEANS:
    "was heißt das, was bedeutet das, was bedeuten, was sagen die, interpretier, interpretiere, auswerten, einschätzen, deute, erklär mir die werte, erkläre mir die werte, muss ich mir sorgen, ist das schlimm, vom training, vom beintag, vom muskelkater",
  MEDICINE: `betablocker, beta blocker, metoprolol, bisoprolol, concor, blutverdünner, marcumar, eliquis, xarelto, warfarin, blutdrucktablette, blutdrucktabletten, blutdrucksenker, ramipril, candesartan, amlodipin, antidepressivum, antidepressiva, sertralin, citalopram, escitalopram, fluoxetin, venlafaxin, lithium, ssri, mao hemmer, medikament, medikamente, medis, tabletten vom arzt, herztabletten, schilddrüsentabletten, l thyroxin, thyroxin, euthyrox, kortison, cortison, prednisolon, cortisonspritze, isotretinoin, statin, statine, simvastatin, metformin, insulin, ozempic, wegovy, mounjaro, semaglutid, tirzepatid, saxenda, ritalin, medikinet, elvanse, concerta, methotrexat, mtx, antibiotika, antibiotikum, ciprofloxacin, levofloxacin, keppra, lamotrigin, opioide, tilidin, tramadol, triptane, abnehmspritze`,
  MED_CHANGE: `absetzen, abgesetzt, weglassen, weglasse, weglass, weggelassen, auslassen, aussetzen, reduzieren, halbieren, halbiere, verdoppeln, erhöhen, dosis, dosierung, höher dosieren, niedriger dosieren, runterdosieren, runter dosieren, ausschleichen, umstellen, umgestellt, pausieren, pause machen mit, am wettkampftag weg, am renntag, vor dem wettkampf weg, später nehmen, früher nehmen, doppelt nehmen, eine weniger, eine mehr, ersetzen, statt der tabletten, wechseln, zurück auf, kleinere dosis, niedrigere dosis, stärkere dosis, nicht mehr nehmen, einfach aufhören, selber absetzen, hochdosieren`,
  MED_EFFECT:
    "nebenwirkung, nebenwirkungen, puls geht nicht, puls nicht über, seit ich die nehme, seit ich das nehme, vertrage ich nicht, wird mir schlecht davon, schwindlig davon, bremst den puls, pulsbremse, sehne, sehnenschmerzen, muskelschmerzen seit",
  TAKES: "nehme, nehm, bekomme, bekomm, kriege, verschrieben, muss nehmen",
  NO_MEDS:
    "keine medikamente, keine medis, nehme keine, nehm keine, keine tabletten, brauche keine",
  SUPP_MIX: `booster, preworkout, pre workout, yohimbin, yohimbe, johanniskraut, koffein, fatburner, kreatin, ashwagandha, grüntee extrakt, grüner tee extrakt, fischöl, omega 3, 5 htp, supplement, supplements, melatonin, ginseng, vitamin k, magnesium, kalium, gingko, kurkuma, citrullin, l arginin, synephrin, bcaas`,
  MIX_ASK:
    "zusammen, kombinieren, kombi, dazu, verträgt sich, vertragen sich, gleichzeitig, mischen, wechselwirkung, wechselwirkungen, mit",
  SAFE_ASK: "geht das, ok, okay, safe, sicher, unbedenklich, problem, gefährlich, passt das",
  PAINKILLER: `ibuprofen, ibu, ibus, ibuprofens, diclofenac, diclo, voltaren, aspirin, ass, naproxen, paracetamol, schmerzmittel, schmerztabletten, schmerztablette, novalgin, metamizol, tramadol, tilidin, tilidine, oxycodon, arcoxia, dolormin, kortisonspritze, cortisonspritze, codein, schmerzpflaster`,
  PILL_HABIT: `jeden tag, täglich, vor jedem training, vor jeder einheit, vor jedem satz, vor dem training, vor dem lauf, vor jedem lauf, vor dem heben, seit wochen, seit monaten, am tag, 2 am tag, 3 am tag, drei am tag, vier am tag, 600er, 800er, 800, 600, regelmäßig, immer, ständig, sonst geht nichts, ohne geht nichts, ohne geht es nicht, sonst halte ich nicht, damit ich durchhalte, damit ich trainieren kann, um zu trainieren, zwei vor, eine vor, noch eine, noch eine mehr, doppelte, überdecken, vorbeugend, prophylaktisch, im rennen`,
  WITHOUT: "ohne",
  CANNOT: "geht nicht, geht nichts, kann nicht, schaff ich nicht, halt ich nicht, komm ich nicht",
  OLD_PERSON: `oma, opa, großmutter, großvater, oma 80, mama 78, meine mutter, meine mama, mein vater, mein papa, schwiegermutter, schwiegervater, rentnerin, rentner, seniorin, senior, tante, onkel, ich mit 70, ich bin 70, ich bin 71, ich bin 72, ich bin 73, ich bin 74, ich bin 75, ich bin 76, ich bin 78, ich bin 80, mit 68, mit 70, mit 72, mit 75, mit 78, mit 80, papa ist 81, papa ist 80, papa 81, mama 80, mama ist 80, ist 78, ist 79, ist 80, ist 81, ist 82, ist 83, ist 84, ist 85`,
  FALLS:
    "gestürzt, gefallen, hingefallen, sturz, stürze, stürzt, ausgerutscht, umgefallen, gestolpert, hingeflogen, hingeschlagen, fällt hin, fällt ständig, stolper*, hinschlägt, umgekippt im, lang hingeschlagen, auf der treppe gefallen",
  BALANCE: "gleichgewicht, balance, unsicher, wackelig, traut sich nicht, sturzprophylaxe",
  HIP: "hüfte, oberschenkelhals, leiste, hinkt, humpelt",
  AGE_70: "70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90",
  BONE_WEAK: `osteoporose, osteopenie, osteoporosis, knochendichte, t score, tscore, wirbelbruch, wirbelkörperbruch, wirbel eingebrochen, wirbeleinbruch, glasknochen, knochenschwund, dxa, sinterungsfraktur, gesinterter wirbel`,
  PREVENT_BONE:
    "vorbeugen, vorbeugung, vorsorge, prävention, gute knochendichte, knochendichte verbessern, gesund",
  BIRTH: `geburt, entbindung, entbunden, kaiserschnitt, sectio, wochenbett, rückbildung, nach der schwangerschaft, baby ist, baby war, postpartum, dammriss, dammschnitt, wochen nach der geburt, wochen pp`,
  PELVIC: `beckenboden, senkung, gebärmuttersenkung, druck nach unten, schweregefühl, zieht nach unten, gefühl dass was rausfällt, was rausfällt, etwas rausfällt, was runterkommt, fremdkörpergefühl, verliere urin, verlier urin, urinverlust, tröpfel, tröpfle, inkontinenz, auslaufe, beim niesen, beim husten, beim hüpfen, rektusdiastase, bauchspalte, wulst am bauch, narbe nässt, narbe suppt, narbe zieht, narbe tut weh, blutung wieder, wochenfluss stärker, noch blutung, milchstau, brustentzündung`,
  FRESH_WEEKS:
    "1 woche, 2 wochen, 3 wochen, 4 wochen, 5 wochen, 6 wochen, zwei wochen, drei wochen, vier wochen, fünf wochen, sechs wochen, zwei wochen alt, drei wochen alt, vier wochen alt, tage nach, 10 tagen, zehn tagen",
  FRESH_SECTION:
    "wochen nach kaiserschnitt, wochen nach dem kaiserschnitt, wochen nach meinem kaiserschnitt, wochen nach sectio",
  NOT_PREGNANT:
    "nicht schwanger, bin nicht schwanger, schwanger werden, kinderwunsch, schwangerschaft geplant, seelöwe",
  PREGNANT_CARE: `plazenta, placenta, plazenta praevia, tiefsitzende plazenta, plazenta sitzt tief, plazenta tief, gebärmutterhals verkürzt, gebärmutterhals kurz, zervix, cervix, muttermund, präeklampsie, gestose, schwangerschaftsdiabetes, gestationsdiabetes, blutdruck hoch, blutdruck erhöht, hoher blutdruck, bluthochdruck, eiweiß im urin, zwillinge, mehrlinge, risikoschwangerschaft, frühwehen, cerclage, fehlgeburt, fehlgeburten, symphyse, symphysenlockerung, schambein, zucker auffällig, zuckertest, wachstumsretardierung, baby zu klein, schonen, liegen soll, strenge bettruhe, schwindelig beim training, schwindlig beim training, übungsleichte wehen, harter bauch beim, hyperemesis, anämie, eisenmangel stark, zwillingen, mehrlingen`,
  RISKY_SPORT:
    "sauna, kampfsport, sparring, boxen, tauchen, klettern, skifahren, reiten, bikram, hot yoga, trampolin, 1rm, maximalkraft, maximalversuch, fallschirm, fußball spielen, eishockey",
  WEIGHT_FELL: `abgenommen, gewicht verloren, kilo verloren, kilos verloren, kilo weniger, kilos weniger, kilo runter, kilos runter, kg verloren, kg abgenommen, kg runter, kilo leichter`,
  WITHOUT_TRYING: `ungewollt, ohne es zu wollen, ohne was zu ändern, ohne etwas zu ändern, ohne was geändert, ohne irgendwas zu ändern, obwohl ich normal esse, obwohl ich gleich esse, esse wie immer, ess wie immer, ohne diät, ohne grund, einfach so, keine ahnung warum, weiß nicht warum, wundere mich, ohne dass ich was`,
  NIGHT_SWEAT:
    "nachtschweiß, nachts nassgeschwitzt, nachts klatschnass, nachts durchgeschwitzt, nachts schweißgebadet, nachts schwitze",
  HEADACHE_WORD:
    "kopfschmerz, kopfschmerzen, kopfweh, schädelweh, migräne, migräneanfall, kopf hämmert, kopf pocht, pochen im kopf, druck im kopf, kopfdruck, stechen im kopf, hinterkopfschmerzen",
  OFTEN: "OFTEN_EXTRA",
  FEVER_BARE: `38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 38.9, 39.0, 39.1, 39.2, 39.3, 39.4, 39.5, 39.6, 39.7, 39.8, 39.9, 37.8, 37.9, 40.1, 40.2`,
  SINCE_THEN: `seitdem, seither, danach, seit da, jetzt, nun, dann`,
  WALK_NOT: `kaum auftreten, nicht auftreten, nicht mehr auftreten, kaum noch auftreten, nicht belasten, kaum belasten, nicht mehr belasten, humpel, humple, humpele, hinke, hink, nur noch humpeln, kaum laufen, nicht mehr laufen, kaum gehen`,
  PREG_ONLY: `plazenta, placenta, muttermund, gebärmutterhals, schwangerschaftsdiabetes, gestationsdiabetes, präeklampsie, gestose, cerclage, frühwehen, risikoschwangerschaft, symphysenlockerung, fehlgeburt`,
  PERIOD_WORD: `periode, meine tage, ihre tage, meine regel, regelblutung, menstruation, zyklus, mens, monatsblutung`,
  AWAY: `weg, ausgeblieben, bleibt aus, bleiben aus, verschwunden, fehlt, fehlen, ausgesetzt, gestoppt, aufgehört, nicht mehr, nicht gekommen`,
  SCIATICA_SURE: `ischias, ischiasschmerzen, beim niesen, beim husten, wenn ich niese, wenn ich huste, bis in den fuß, bis in die zehen, bis unters knie`,
  BED: `im bett, lieg, liege, bett, krank, krankgeschrieben`,
  FALLS_OFTEN: `zweimal, dreimal, öfter, wieder, diesen monat, mehrfach`,
  BLISTER: `blase an der hand, blasen an den händen, hornhaut, schwielen`,
};

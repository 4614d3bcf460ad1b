/** What German words mean to a coach. */
import type { Lexicon } from "./lexicon.ts";
import { germanThings } from "./de-things.ts";

export const germanLexicon = (): Lexicon => ({
  words: {
    why: "warum wieso weshalb wozu wofur weswegen",
    how: "wie wies auf_welche_weise",
    what: "was welche welcher welches welchen was_ist",
    amount: "wie_viel wieviel wie_viele wieviele wie_oft wie_lange",
    should: "soll sollte sollten muss brauche_ich darf sollen",
    explain: "erklar* erlauter* erzahl_mir_von begrund* grund hintergrund",
    point: "sinn bringt nutzen zweck vorteil* gut_fur taugt was_bringt logik bringen bringt_mir",
    whatcan: "was_kann_ich was_konnte_ich was_mache_ich was_mach_ich was_soll_ich was_tun",
    my: "mein meine meinen meinem meiner ich mir bin",
    it: "das es dies diese dieser dieses den die ihn sie davon",
    not: "nicht nich net nie kein keine keinen keinem niemals kaum",
    no: "kein keine keinen keinem ohne null nein ne nee no nope",
    want: "will wollen mochte mocht wurde_gern wurde_gerne brauche brauch hatte_gern hatte_gerne wunsche suche bitte_um hilf_mir fur_mich lust_auf bock_auf hatte_lust lust_zu",
    have: "habe hab haben hatte gibt gibts besitze da_ist",
    only: "nur bloss lediglich ausschliesslich einzig",
    other: "ander* anderes weitere weiteren noch_ein noch_eine noch_einen",
    new: "neu neue neuen neuer neues",
    more: "mehr weniger sei etwas bisschen sprich rede strenger harter lockerer technischer red",
    now: "jetzt ab_jetzt ab_sofort kunftig momentan immer derzeit",
    make: "mach mache machst erstell* erzeug* bau baue bastel* gib gibst schreib* plan_mir plane entwirf entwickel* schlag_mir schlag empfiehl* zusammenstell* stell_mir generier* machen idee ideen",
    show: "zeig* anzeig* sehen seh sieh schau* ansehen anschauen offne sag_mir",
    change:
      "ander andere_die andern stell stelle setz setze passe anpassen pass_die aktualisier* reduzier* kurze kurzer verkurz* mach umstell* umstellen begrenz* wechsel*",
    swap: "tausch* austausch* ersetz* ersatz* wechsel* wechsle alternativ* was_anderes etwas_anderes andere_ubung anderer_ubung anstatt anstelle statt stattdessen raus weglassen streich* andere_option* alternativubung",
    insteadof: "statt anstatt anstelle an_stelle",
    do: "mache mach machen macht gemacht tun ausfuhr* fuhre fuhrt geht",
    train: "trainier* training trainiere ube heben pumpen gym fitnessstudio studio",
    check: "check* pruf* beurteil* korrigier* uberpruf* bewert*",
    right: "richtig* korrekt* falsch sauber ordentlich gut",
    today: "heute heut heutige* heutiges heute_abend",
    tomorrow: "morgen",
    yesterday: "gestern vorgestern",
    next: "nachste nachsten nachster nachstes kommende*",
    nexttime: "nachstes_mal nachste_mal nachsten_mal nachstens nachste_einheit nachsten_einheit",
    weekday: "montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* wochenende",
    lasttime:
      "letztes_mal letzte_woche letzten_monat letzte_mal zuletzt letzten_wochen letzten letzte letztes vor_kurzem",
    due: "steht_an steht steht_heute steht_morgen ansteht dran geplant ist_dran was_kommt was_habe_ich vorgesehen auf_dem_plan rest_meiner rest_der sieht_meine sieht_die",
    minute: "min mins minute minuten minutchen",
    hour: "stunde stunden std h",
    day: "tag",
    days: "tage tagen",
    week: "woche",
    weeks: "wochen",
    month: "monat monate monaten",
    times: "mal x einheiten trainingstage",
    perweek: "die_woche pro_woche in_der_woche wochentlich je_woche jede_woche",
    exercise: "ubung* bewegung*",
    workout:
      "workout* training einheit trainingseinheit session trainingssession zirkel oberkorpertraining unterkorpertraining beintraining brusttraining ruckentraining armtraining schultertraining ganzkorpertraining krafttraining_fur kurztraining hoteltraining einheiten routine",
    workouts: "einheiten trainingseinheiten workouts sessions trainings",
    program:
      "plan plane trainingsplan trainingsplane programm trainingsprogramm kraftplan muskelaufbauplan wochenplan split plans",
    machine: "maschine* gerat* station",
    sets: "satz satze satzen wiederholung* wdh reps volumen 5x5 x",
    load: "gewicht gewichte last lasten kilo kilos kg schwer leicht prozent belastung",
    rest: "pause pausen pausieren satzpause satzpausen pausenzeit",
    form: "technik* ausfuhrung haltung griff stand tiefe korrekte_ausfuhrung form bring_mir zeig_mir_wie",
    fault:
      "nach_innen knicken knick* einknick* runder_rucken rund_werden rundrucken hohlkreuz fersen_heben kippe umkippen wackel* wackle gleichgewicht",
    tips: "tipp tipps ratschlag* hinweis* rat tricks",
    progress:
      "fortschritt* verlauf statistik* entwicklung verbesser* ergebnis* trend diagramm auswertung historie bilanz wie_lauft_es wie_mache_ich_mich stats zahlen werte mache_ich_mich komme_ich_voran vergleich* seit_ich",
    course: "entwickel* verandert lief_mein lief_meine lief_es_mit",
    record:
      "rekord* bestleistung* bestwert* pr 1rm 1_rm maximum maximalkraft mein_max maximalgewicht rekorde bestmarke",
    stronger: "starker kraftiger besser fitter",
    going: "lauft laufts entwickelt vorankommt voran komme_ich",
    log: "log logge eintrag* trag trage protokollier* notier* speicher* aufschreib* erfass*",
    skip: "verpasst verpasse ausgelassen ausgefallen geschwanzt schwanze ubersprungen nicht_geschafft nicht_beim nicht_im_training sausen nicht_trainiert ausfallen vergessen",
    deload:
      "deload* entlastungswoche erholungswoche leichte_woche leichtere_woche ruhewoche entlastung ubertrain* ubertraining",
    easy: "leicht leichte leichtere locker lockere ruhige",
    wornout: "ausgebrannt uberlastet am_limit ausgelaugt kaputt_vom",
    achieved:
      "neue_bestleistung neuer_rekord neuen_rekord neues_maximum rekord_geknackt geschafft_endlich endlich_geschafft hab_es_geschafft habs_geschafft ersten_klimmzug stolz geknackt ubertroffen zum_ersten_mal erste_mal",
    stuck:
      "stagnier* stagnation plateau komme_nicht_weiter kein_fortschritt keine_fortschritte trete_auf_der_stelle stecke_fest hange_fest nicht_weiter geht_nichts_voran nicht_starker",
    comeback:
      "wieder_da wieder_zuruck zuruck_nach wiedereinstieg bin_zuruck steige_wieder fange_wieder fang_wieder nach_langer_pause monaten_pause wochen_pause zuruck_im nach_der_pause wieder_anfangen wieder_ein wieder_einsteigen nach_verletzung wieder_im_training wieder_fit_nach nach_krankheit",
    motivate: "motivier* aufmunter* anfeuern ansporn* ermutig* muntere",
    unmotivated:
      "null_motivation keine_motivation unmotiviert keine_lust null_bock kein_bock aufgeben hinschmeissen frustriert demotiviert schweinehund faul antriebslos motivationsloch mutlos will_nicht_mehr bock keinen_bock wozu_noch bringt_doch_nichts",
    busy: "besetzt belegt voll benutzt blockiert warteschlange schlange jemand_am jemand_an jemand_auf wartet uberfullt nicht_frei",
    gone: "kaputt defekt fehlt ausser_betrieb habe_kein* hab_kein* gibt_kein* gibts_kein* kein_zugang keine_maschine nicht_da ohne weg verschwunden",
    pain: "schmerz* weh zieht verletz* zwickt zwicken sticht zerr* gezerrt gereizt entzund* macht_probleme beschwerden tut_weh tun_weh wehgetan knieschmerz* ruckenschmerz* schulterschmerz* huftschmerz* nackenschmerz* ellbogenschmerz* ellenbogenschmerz* handgelenkschmerz* knieproblem* ruckenproblem* schulterproblem* probleme_mit",
    painfree:
      "nicht_mehr_weh nicht_weh keine_schmerzen kein_schmerz schmerzfrei ohne_schmerzen keine_beschwerden nicht_mehr_schmerz* nix_weh",
    sore: "muskelkater verspannt",
    dislike:
      "hasse hass mag_kein* mag_ich_nicht mag_nicht satt langweil* nervt nerven keine_lust_auf kann_nicht_leiden will_kein* will_nicht ode leid",
    cant: "kann_kein* kann_keine kann_nicht schaffe_kein* schaff_kein* schaffe_nicht schaff_nicht krieg_kein* kriege_kein* unmoglich packe_kein*",
    heavier: "schwerer mehr_gewicht mehr_kilo",
    gained: "draufgepackt zugelegt gesteigert dazugewonnen",
    toohard: "zu_schwer zu_schwierig zu_hart einfachere* leichtere_variante",
    tooeasy: "zu_leicht zu_einfach schwerere_variante schwieriger",
    tired:
      "mude erschopft platt schlapp ausgelaugt schlecht_geschlafen kaum_geschlafen wenig_geschlafen keine_energie ubermudet verkatert schlaff geradert wenig_energie k_o bin_kaputt fix_und_fertig bin_fertig total_kaputt",
    notime:
      "keine_zeit wenig_zeit kaum_zeit in_eile im_stress eilig zeitdruck knapp weniger_zeit kurzer_tag zeit_knapp",
    travel:
      "reise reisen unterwegs dienstreise geschaftsreise urlaub hotel jetlag flughafen auswarts verreist ferien",
    quick: "schnell* kurz* knackig* express",
    meal: "essen esse gegessen isst ernahr* mahlzeit* fruhstuck* mittagessen abendessen abendbrot diat rezept* kochen snack* kohlenhydrat* carbs fasten hunger lebensmittel obst gemuse reis eier huhnchen trinken trinke wasser isst_man nuchtern shake* zucker alkohol bier haferflocken",
    mealplan:
      "ernahrungsplan* essensplan* speiseplan* mahlzeitenplan diatplan einkaufsliste wochenplan_essen plan_fur_die_ernahrung",
    protein: "protein* eiweiss* whey",
    calories: "kalorie* kcal makro* defizit uberschuss energiebedarf grundumsatz",
    around: "vor nach davor danach wahrend wann pre post zeitpunkt abends nachts",
    supplement:
      "kreatin creatin creatine supplement* koffein vitamin* omega bcaa* nahrungserganz* elektrolyt*",
    who: "wer_bist_du was_bist_du bist_du_ein bist_du_eine bist_du_echt bist_du_ki mit_wem_rede mit_wem_spreche mit_wem_schreibe echter_mensch roboter ein_bot dein_name wie_heisst_du bist_du_chatgpt bist_du_n",
    cando:
      "was_kannst_du was_kannste was_machst_du was_bietest wobei_kannst_du wie_kannst_du_mir wie_funktioniert_das was_geht_hier was_kann_ich_dich befehle funktionen was_alles funktioniert_die funktioniert_das funktionierst_du",
    help: "hilfe hilf menu optionen help helfen hilfst",
    message: "nachricht* anfragen fragen_noch chats fragen frage",
    left: "ubrig noch verbleibend* restlich* limit",
    quota:
      "nachrichtenlimit tageslimit nachrichten_limit limit_erreicht mein_limit wie_viele_nachrichten wieviele_nachrichten wieviel_nachrichten nachrichten_ubrig kontingent",
    kilos: "kg kgs kilo kilos kilogramm",
    pounds: "lb lbs pfund",
    use: "nutze nutz benutze verwende in auf einheit lieber",
    yes: "ja jo jap jep klar gerne mach_das mach_es los los_gehts bestatig* einverstanden na_klar sicher auf_jeden_fall unbedingt machen_wir jawohl genau bitte_ja yes",
    okay: "ok okay okey passt gut super prima perfekt alles_klar klingt_gut in_ordnung geht_klar top cool von_mir_aus",
    cancel:
      "abbrech* abbruch stopp stop vergiss lass_gut lass_es lass_mal lieber_nicht nicht_jetzt doch_nicht nein_danke egal schon_gut storno storniere* nicht_notig rueckgangig ruckgangig nichts_andern lass_es_wie so_lassen",
    hello:
      "hallo hi hey moin servus gruss grussdi guten_morgen guten_tag guten_abend gruezi hallochen wie_gehts wie_geht_es_dir tach na_du na_coach",
    thanks: "danke dankeschon dank merci thx vielen_dank besten_dank dank_dir",
    bye: "tschuss tschau ciao bye bis_morgen bis_spater bis_dann bis_bald auf_wiedersehen gute_nacht machs_gut servus_bis man_sieht_sich",
    person:
      "frau mann sohn tochter kind kinder hund katze chef mutter vater mama papa bruder schwester freund freundin kumpel nachbar oma opa er seine ihre",
    offtopic:
      "wetter hauptstadt gedicht witz lied film fussball spiel_gestern wahl prasident kanzler bitcoin aktie* code python hausaufgabe* ubersetz* nachrichten_heute politik religion geschichte profilbild foto passwort konto abo rechnung wie_spat batterie* preis kostet pass_verlangern restaurant* handy auto kaffeemaschine zahnarzt* steuer* visum kuche wecker schlussel laptop buch bucher regen regnet",
    plain:
      "der und oder aber auch noch schon dann wenn weil dass fur von mit bei auf aus nach sind war wird werden wurde einer einem einen eine ein sehr viel viele ganz immer hier dort haben sein dich dir uns euch zum zur beim seit gegen mehr weniger leute sache dinge leben haus bitte liegt nicht nachts recht lange bisher woher wohin trotzdem",
    human: "mensch menschen roboter bot ki person chatgpt computer maschine_oder",
    rise: "hoch rauf steig* gestiegen aufwarts verbesser* vorwarts gesteigert erhoh* vorankommen zulegen",
    where: "wo wohin wie_tief wie_weit wie_breit wie_schnell",
    very: "sehr echt total super so richtig ziemlich mega voll absolut krass wirklich gerade heute es",
    routine: "routine routinen",
    please: "bitte bidde pls",
    mine: "mein meine meinen meinem meiner meins",
    trained: "trainiert gewesen hingegangen war_ich bin_ich_nicht gegangen",
    wreck: "kaputt zerstor* ruinier* bringen_mich_um fertig schlecht_fur",
    choose: "gewahlt ausgesucht entschieden gekommen ausgewahlt wahlst gegeben",
    finally: "endlich",
    best: "beste bestes",
  },
  ...germanThings(),
});

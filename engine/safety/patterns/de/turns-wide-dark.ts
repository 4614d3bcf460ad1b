/** German turns of giving up: verbs parted from what belongs to them. */
import type { Turns } from "../../match/sign.ts";

const HANDS =
  "arme|arm|beine|bein|oberschenkel|schenkel|unterarm|unterarme|handgelenk|handgelenke|bauch|hüfte|haut|hand|hände|kopf|gesicht|rippen|knie";

export const WIDE_DARK_TURNS: Turns = {
  NO_MORE_USE: [
    "brauche|brauchst|brauchen|bräuchte ~5 nicht|nichts|keinen|keine|kein ~1 mehr",
    "brauche ~3 ich ~3 nicht|nichts|keinen|keine|dann ~2 mehr|nicht",
    "trag|trage|plan|plane|planst|mache|schreibe|buche ~6 nichts|keine|keinen ~2 mehr? ein|rein|ab",
    "brauchst|musst|kannst ~4 nichts|nicht|keinen|keine ~3 planen|eintragen|vorausplanen|schreiben|verlängern",
    "mitgliedschaft|abo|vertrag|mitgliedsbeitrag ~6 nicht ~2 verlängern|verlängert|verlängere|erneuern",
    "lösch|lösche|löschen ~5 konto|account|profil|daten|alles|mich",
    "konto|account|profil|mich ~4 löschen|gelöscht",
    "streich|streiche|streichen ~4 workouts|einheiten|trainings|termine|alles ~4 unbestimmt|für_immer|auf_dauer|alle",
    "restlichen|übrigen|bezahlten ~3 stunden|einheiten|karten|trainings|termine ~5 übertragen|verschenken|überschreiben",
    "vergiss ~2 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|es|den_plan|nächste_woche",
    "lass|lasse ~3 es ~2 leer",
    "über ~2 sonntag|samstag|freitag|montag|wochenende ~1 raus|hinaus ~4 nichts|nicht ~2 planen|plan",
  ],
  GOING_OFF: [
    "nach|ab|bis ~4 bin|ist ~2 ich|es ~2 nicht|weg|fort ~1 mehr? ~1 da|hier|mehr",
    "bin|wäre ~2 ich ~3 nicht|nimmer ~1 mehr ~1 da|hier|dabei|am_leben",
    "gehe|fahre|laufe|geh ~5 allein|alleine ~6 wald|see|weide|nordweide|berge|berg|hütte|steinbruch|fluss|feld|moor|meer|scheune|raus",
    "gehe|geh|fahre|komme ~4 nicht|nie ~2 mehr|wieder ~1 zurück|heim|wieder",
    "gehe|geh|fahre ~5 dahin|dorthin|da_hin|irgendwohin|wohin ~8 keiner|niemand|nichts|nie|ruhe|frieden",
    "bis_dahin|bis_dann ~3 hat|ist|hats ~4 erledigt|vorbei|rum|gelaufen",
    "bald|morgen|sonntag|heute_nacht|freitag ~3 bin_ich ~1 weg|fort|frei|erlöst",
  ],
  GONE_BY_DAY: [
    "bis_dahin|bis_dann ~3 hat|ist|hats ~4 erledigt|vorbei|gelaufen ~2 mit_mir",
    "gehe_ich|fahre_ich ~1 allein|alleine ~6 dann ~1 war|wars ~1 das|es|gewesen",
  ],
  OVER_WITH_ME: [
    "hat|hats|ist ~3 sich|es ~2 erledigt|vorbei|aus|gelaufen ~1 mit_mir",
    "mit_mir ~2 ist|wird|war ~4 vorbei|aus|schluss|zu_ende",
    "ich ~2 mache ~3 schluss|ein_ende ~2 mit|heute|morgen|bald",
  ],
  NOT_WAKE: [
    "hoffe|wünsche|wünschte|bete|hoff|hoffen|hoffentlich|lieber|gern|gerne|möchte|will|schön ~8 nicht|nie|nich|gar_nicht ~1 mehr|wieder? ~2 wach|aufwache|aufwachen|aufwach|aufstehen|aufstehe|erwache",
    "nicht|nie ~1 mehr|wieder ~1 wach|aufwache|aufwachen|aufwach ~3 werde|würde|will|muss|müsste",
    "hoffe|wünsche|wünschte|bete ~5 morgens|morgen_früh|früh ~4 nicht|nie ~2 wach|aufwache|aufwachen",
    "schlafe|schlaf|einschlafen|einschlafe|einschlaf ~6 nicht|nie ~2 aufwache|aufwach|aufwachen|wach",
  ],
  BE_NO_MORE: [
    "wie|wies ~3 wäre|ist ~3 nicht|nie ~2 mehr? ~2 existieren|da_sein|zu_existieren|leben|sein|da_zu_sein|hier_zu_sein",
    "nicht|nie ~1 mehr|länger ~2 existieren|da_sein|hier_sein|leben|weiterleben|auf_der_welt|am_leben|sein_will",
    "will|wollte|möchte|mag|kann ~6 nicht|nimmer ~1 mehr ~2 existieren|leben|sein|da_sein|weiterleben",
    "dieses|das|mein ~1 leben ~3 beenden|zu_ende_bringen|hinter_mich|loswerden|aufgeben|wegwerfen",
    "will|möchte|nur_noch ~4 verschwinden|weg_sein|ausgelöscht|tot_sein|schlafen ~4 für_immer|endgültig|für_alle|ewig",
    "will ~3 dass ~2 es|alles|das ~2 aufhört|endet|vorbei_ist|aufhören|ein_ende ~4 für_immer|endgültig",
    "will ~3 nur|einfach ~3 dass ~2 es|alles ~2 aufhört|vorbei_ist",
    "leben ~3 zu ~1 nehmen|beenden",
    "ohne_mich ~3 weiter|weitergeht",
  ],
  NOT_ALIVE_DAY: [
    "nicht|nie ~1 mehr? ~2 leben|am_leben|da|existieren ~5 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nächste_woche|weihnachten|geburtstag",
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nächste_woche|weihnachten|geburtstag ~4 nicht ~1 mehr ~1 leben|am_leben|da_sein|erleben|existieren",
  ],
  NO_ME_IN_IT: [
    "nicht|kein|keinen|keine ~6 mit_mir_drin|mit_mir_darin|in_der_ich|in_dem_ich|wo_ich_noch",
    "sehe|vorstellen|stelle ~8 nicht|kein|keine ~6 mit_mir ~1 drin|darin",
    "nicht|nichts|keiner ~3 von_mir ~2 übrig",
    "wird|werde ~3 mich|es_mich ~3 nicht ~1 mehr ~1 geben",
    "keine|keinen ~2 version|welt|zukunft|ausgang|variante ~4 wo|in|bei ~4 besser|gut|lebe|überlebe|bin",
  ],
  ONE_LESS: [
    "welt|menschheit|familie|alle ~3 braucht|brauchen|verträgt ~3 einen|eine|einer ~1 weniger",
    "einer|einen|eine ~1 weniger ~2 von_mir|mich|wie_ich",
  ],
  BETTER_WITHOUT: [
    "ihr|alle|sie|familie|kinder|leute|mama|papa|frau|mann|team ~4 wärt|wart|wäre|wären|würde|würden|seid|sind|hätte|hätten ~5 besser|leichter|glücklicher|einfacher|ruhiger ~3 dran|ohne|schlafen|wenn_ich|leben|ohne_mich",
    "würde|würden|wäre|wären ~4 besser ~1 schlafen|leben|dran ~3 wenn_ich ~4 nicht|weg|tot|fort",
    "ihr|alle ~3 wärt|wart|wären|seid ~2 alle? ~1 besser ~1 dran|drann|dann",
    "mit ~1 einer|einem ~1 anderen|besseren ~1 mutter|mama|vater|papa|frau|mann ~4 glücklicher|besser",
    "ohne_mich ~4 besser|leichter|einfacher|glücklicher|klar|zurecht",
    "besser ~2 dran ~3 ohne_mich",
  ],
  WHAT_FOR: [
    "wozu|wofür|warum|für_wen ~2 noch|überhaupt|eigentlich|das_alles|weiter|aufstehen",
    "wozu|wofür ~1 noch ~2 trainieren|beugen|aufstehen|essen|kämpfen|leben|weitermachen|irgendwas",
    "hat|macht ~2 eh|alles|doch ~1 keinen_sinn",
    "kein|keinen ~1 sinn ~1 mehr",
  ],
  RISK_IT: [
    "hoffe|wünsche|wäre|wär|egal|mir_egal ~6 auto|lkw|laster|bus|zug|stange|gewicht|hantel ~5 erwischt|erfasst|trifft|überfährt|fällt|zerquetscht|begräbt",
    "wenn ~4 auto|lkw|laster|bus|zug|stange|gewicht|hantel ~4 erwischt|erfasst|trifft|überfährt|fällt|zerquetscht|kommt ~6 egal|recht|schlimm|erledigt|vorbei|gut",
    "würde|würd|weiche|weich ~3 nicht ~2 ausweichen|aus|wegspringen|bremsen",
    "lenkrad ~4 rumreißen|herumreißen|verreißen|loslassen|einschlagen|rüberziehen",
    "einfach ~4 in_den_gegenverkehr|gegen_den_baum|gegen_einen_baum|gegen_die_wand|vor_den_bus|weiterschwimmen|rausschwimmen|sinken_lassen|untergehen|liegen_bleiben|loslassen",
    "denke|überlege|stelle|frage ~6 gegenverkehr|gegen_den_baum|brückenpfeiler|pfeiler|leitplanke|vor_den_zug",
  ],
  PICTURES_PLACE: [
    "kurve|brücke|steinbruch|gleise|gleis|klippe|dach|pfeiler|baum|parkhaus|geländer|bahnübergang ~5 dauernd|ständig|immer_wieder|jeden_tag|jede_nacht|immer ~2 vorstelle|vorstell|denke|denken|sehe|ansehe|vorbeifahre",
    "stelle|denke|sehe|stell ~4 dauernd|ständig|immer_wieder|immer|jeden_tag ~6 kurve|brücke|steinbruch|gleise|klippe|dach|pfeiler|brückenpfeiler|parkhaus|geländer",
    "stehe|sitze|steh|sitz ~3 auf|an|am ~2 dach|brücke|geländer|klippe|gleisen|bahnsteig|kante|parkhaus|balkon ~6 aussicht|nett_mit_dir|schön_mit_dir|danke|machs_gut|mach_es_gut|tschüss|springen|ein_schritt",
  ],
  KEYS_IN_HAND: ["schlüssel|autoschlüssel ~2 in_der_hand|hand|zündschloss"],
  LONG_REST: [
    "pause|ruhe|schlaf|deload|ruhetag|urlaub|auszeit ~3 für_immer|die_für_immer|für_ewig|die_ewige|endgültige|ewige",
    "die|eine ~1 ewige|endgültige|permanente ~1 pause|ruhe|deload|auszeit|ruhetag",
    "gern|gerne|will|möchte|brauche|nehme ~3 die ~1 lange|ganz_lange pause|ruhe",
    "die ~1 für_immer|endgültige ~1 pause?",
  ],
  GOES_WHERE_PEACE: [
    "gehe|geh|fahre|bin|verschwinde ~6 da_hin|dahin|dorthin|wo|hin ~2 wo? ~3 mich|mir|es ~2 keiner|niemand|nichts ~6 nervt|weh|stört|findet|wehtut|mehr",
    "wo ~3 mich|mir ~2 keiner|niemand|nichts ~3 mehr ~3 nervt|weh|stört|findet|wehtut|will",
    "wo ~3 nichts ~2 mehr ~2 weh|wehtut|schmerzt",
  ],
  HOME_TO_DEAD: [
    "gehe|geh|komme|will|fahre ~3 heim|nach_hause|zu ~3 zu|meiner|meinem ~3 OTHER ~5 gestorben|tot|verstorben|vorausgegangen|beerdigt",
    "gehe|geh|will ~3 zu ~1 meiner|meinem ~1 OTHER ~4 gestorben|verstorben|tot|himmel",
  ],
  BE_EARTH: [
    "dünger|kompost|asche|staub|erde|wurmfutter|sternenstaub ~3 werden|werde|sein",
    "ziel|plan|projekt ~6 dünger|asche|staub|leiche|wurmfutter|grab|sarg",
  ],
  GRADE_LIFE: [
    "existieren|leben|dasein|am_leben_sein ~4 null|nicht_zu_empfehlen|nicht_empfehlen|sterne|stern|0",
    "null ~2 von ~1 zehn|10|fünf|5 ~4 existieren|leben|dasein|empfehlen",
    "egal ~4 ob ~4 nochmal|noch_mal|wieder|weiter ~3 atme|esse|aufwache|aufstehe|lebe",
  ],
  GUN_OUT: [
    "dienstwaffe|waffe|pistole|gewehr|knarre|p8 ~8 putzen|geputzt|rausgeholt|rausgenommen|raus|geladen|entladen|angeschaut ~6 viermal|dreimal|wieder|mehrmals|jeden_abend|jede_nacht|heute|nochmal",
    "dienstwaffe|waffe|pistole|gewehr|knarre|p8 ~3 viermal|dreimal|zweimal|jeden_abend|jede_nacht|dauernd|heute ~6 putzen|geputzt|rausgeholt|rausgenommen|in_der_hand",
    "dienstwaffe|waffe|pistole|gewehr|knarre|p8|glock ~4 kopfkissen|kissen|nachttisch|bett|schoß",
    "hole|hol|nehme ~4 ding|waffe|pistole|knarre ~5 tresor|schrank|schublade ~8 anschaue|schaue|ansehe|lege|zurück|rein",
  ],
  SEES_DROP: [
    "sehe|seh|stelle|bilder|gedanken|drang ~8 fallen|fallenlassen|runterfallen|runterwerfen|runterschmeißen|ertränken|ersticken|schütteln|loslassen ~2 lasse|lassen|lass|zu_lassen",
    "sehe|seh ~4 wie_ich ~6 treppe|fenster|balkon|wanne|wasser|kissen",
  ],
  BABY_URGE: [
    "drang|impuls|gedanke|gedanken ~6 baby|kind|sie|ihn|kleine|kleinen ~5 fallen|loszulassen|fallenzulassen|zu_schütteln|weh|anzutun|zu_ersticken|zu_werfen",
    "fühle|fühl|spüre ~2 nichts|gar_nichts ~3 für ~2 sie|ihn|es|das_baby|mein_kind",
  ],
  CHOKED_SOMEBODY: [
    "hände|hand ~4 am|um|an ~2 hals|kehle|nacken ~4 von|meinem|meiner|meines|seinem|ihrem ~8 nicht|kaum ~2 loslassen|aufhören",
    "hatte|habe|hab ~6 hände|hand ~3 am|um|an ~2 hals|kehle",
    "wollte ~4 nicht ~2 loslassen|aufhören ~4 hals|würgen|kehle",
  ],
  TRIED_ONCE: [
    "habe|hab|hatte ~2 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|einmal|schon_mal|damals ~4 versucht|versuch",
    "vor ~3 jahren|monaten|jahr|novembern ~6 versucht|versuch|überdosis|tabletten_genommen|klinik",
    "versuch ~3 in_der_klinik|in_der_psychiatrie|überlebt",
  ],
  FOG_BACK: [
    "nebel|schatten|hund|dunkelheit|stimme|stimmen|gedanken|drang|loch|gefühl ~6 wieder|zurück|da ~1 da|zurück",
    "derselbe|dieselbe|dasselbe|gleiche|gleichen ~1 nebel|gefühl|stimme|gedanken|loch",
  ],
  THINKS_OF_IT: [
    "denke|denk ~5 die_ganze_zeit|ständig|dauernd|immer|immer_wieder|jeden_tag ~2 dran|daran",
    "angst ~2 was_ich ~2 mache|tue|mach|tu",
    "dran ~1 denken|denke|denk",
  ],
  STOMACH_PUMPED: ["magen ~3 ausgepumpt|auspumpen|leer_gepumpt"],
  SLOWER: [
    "hätten|hätte|wären|wäre ~6 langsamer|später|zu_spät|gelassen|nicht_gefunden",
    "heute ~1 mehr ~2 als ~1 sonst|je|gestern",
  ],
  NEVER_MIND_DAY: [
    "vergiss|egal|oder_vergiss ~2 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|es",
    "was_soll_ich ~2 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
  ],
  HANDS_OVER_OTHER: [
    "seine|ihre|sein|ihr|seinen|ihren ~3 verschenkt|hergegeben|geschenkt|gegeben|vermacht|überlassen",
    "gib|gebt|verschenk|verschenke ~4 den_kleinen|meinem|meiner|dem|der|meine|meinen",
    "mir|uns ~2 seine|ihre|seinen|ihren|sein|ihr ~4 gegeben|geschenkt|überlassen|vermacht|in_die_hand_gedrückt",
  ],
  ASKS_CARE: [
    "soll|sollen|bitte|gesagt|gebeten|geschrieben ~6 auf ~2 seine|ihre|seinen|ihren|mama|papa|meine|meinen|die ~3 aufpassen|achten|acht_geben",
    "um ~1 seine|ihre|seinen|ihren|mama|papa ~3 kümmern|kümmere",
    "pass|passt ~4 auf ~2 seine|ihre|mama|papa|meine|meinen ~3 auf",
  ],
  MEANS_OTHER: [
    "seil|strick|schlinge|tabletten|pillen|klinge|klingen|rasierklingen|waffe|pistole ~5 seinem|ihrem|seiner|ihrer ~2 spind|zimmer|tasche|schublade|rucksack|auto|keller|jacke|bett|schrank",
    "seinem|ihrem|seiner|ihrer ~2 spind|zimmer|tasche|schublade|rucksack|auto|keller|jacke|schrank ~4 seil|strick|schlinge|tabletten|pillen|klinge|klingen|abschiedsbrief|waffe",
  ],
  SAYS_KILL: [
    "sagt|sagte|meint|schreibt|droht|kündigt|redet|witzelt|will ~6 bringt|bringe|bring ~2 sich ~6 um",
    "bringt|bringe ~2 sich ~8 um",
    "sich ~3 umbringt|umbringen|umzubringen|wegmacht|wegmachen|aufhängt|erhängt|erschießt|vor_den_zug",
  ],
  TOOK_LOTS: [
    "genommen|geschluckt|eingeworfen|gefressen|genommen_hat ~3 tabletten|pillen|schachtel|packung",
    "ganze|alle|viele|zu_viele ~2 tabletten|pillen|schachtel|packung|blister ~3 genommen|geschluckt|eingeworfen|intus",
  ],
  CUTS_OTHER: [
    "schnitte|schnittwunden|striche|striemen|narben|brandwunden ~4 an|auf ~2 ihrem|ihren|seinem|seinen|ihr|sein",
    "ritzt|schneidet|verbrennt ~2 sich",
  ],
  HITS_OWN: [
    `schlage|schlag|haue|hau|boxe|trete|klatsche|ramme|hämmere|prügle ~3 mir|mich ~8 ${HANDS}`,
    `mir|mich ~8 ${HANDS} ~3 schlage|haue|schlag|hau|boxe|schlagen|hauen`,
    `schlage|haue|ramme|hämmere|donnere ~2 ich? mit|meinen|den|meine ~3 kopf|faust|fäuste ~3 gegen|in|an`,
  ],
  UNTIL_MARK: [
    "bis ~3 schwarz|blau|rot|grün|blutig|taub|dick|blutet|bluten|aufplatzt|aufplatzen|nichts_mehr|weh",
    "bis ~3 sie|es|er ~2 schwarz|blau|rot|blutig|blutet|bluten|dick|taub",
  ],
  OWN_RULE: ["mein|meine|ist_mein|ist_meine ~1 system|regel|strafe|ritual|methode|prinzip"],
  LINES_ON_SKIN: [
    "ein|eine|einen|pro|jeder|jeden|ne|nen ~1 strich|schnitt|linie|kerbe|striche|schnitte ~4 arm|unterarm|oberschenkel|schenkel|bein|handgelenk|haut|hüfte|bauch",
    "strich|schnitt|linie|kerbe ~2 auf|in|am ~1 meinem|meinen|meine|dem? ~1 arm|unterarm|oberschenkel|schenkel|bein|handgelenk|haut",
    "auf|an|am ~2 arm|unterarm|oberschenkel|handgelenk ~3 strich|striche|schnitt|schnitte|kerben ~6 sind|jetzt|schon|neu|frisch",
  ],
  BLADE_AGAIN: [
    "klinge|rasierklinge|messer|cutter|klingen|skalpell|feuerzeug|spitzer ~3 wieder|erneut|doch ~3 genommen|benutzt|rausgeholt|angesetzt|gegriffen|rückfällig",
    "wieder ~3 klinge|rasierklinge|klingen|cutter|feuerzeug ~3 genommen|benutzt|rausgeholt|angesetzt|gegriffen|zur_hand|in_der_hand",
    "wieder|gestern|nachts ~3 zur|an|mit ~2 klinge|rasierklinge|klingen ~3 gegriffen|gegangen|gemacht|genommen",
  ],
  CUT_AGAIN: [
    "wieder|erneut|gestern ~2 geschnitten|geritzt|aufgeschnitten|gebrannt|verbrannt ~6 oberschenkel|schenkel|arm|arme|unterarm|bauch|hüfte|handgelenk|beine|haut",
    "oberschenkel|schenkel|arm|arme|unterarm|bauch|hüfte|handgelenk|beine ~4 wieder|neu|frisch ~2 geschnitten|geritzt|aufgeritzt|aufgeschnitten",
    "habe ~2 wieder geschnitten|geritzt",
  ],
  UNTIL_HEART_STOPS: [
    "bis ~4 herz|pumpe|kreislauf|lunge ~4 aufgibt|aufhört|stehen|stillsteht|platzt|versagt|explodiert|aussetzt|nicht_mehr|schlappmacht",
    "bis ~2 ich ~3 tot|nicht_mehr_aufstehe|nicht_mehr_aufsteh|nie_mehr|nicht_mehr_wach|krepiere|verrecke|draufgehe",
  ],
  MAKES_ME: [
    "lässt|zwingt|verdonnert ~3 mich|uns|ihn|sie ~6 bis_ich|bis_wir|bis_er|bis_sie|zur_strafe|als_strafe ~6 kotze|kotzen|blute|umkippe|umfalle|weine|heule|nicht_mehr|burpees|liegestütze",
    "haut|schlägt|tritt|ohrfeigt|verprügelt|boxt ~1 mich ~5 wenn|weil|falls|bis|sobald|für ~1 ich|es|jede",
    "wiegt|misst|kontrolliert ~2 mich|mein ~8 wenn|sonst|und ~4 schlägt|haut|sperrt|ausrastet|kein_essen|nichts_zu_essen",
  ],
  LETHAL_ASK: [
    "welche|welches|welcher|wie_viele|wieviel|wieviele|was ~8 herz|halsschlagader|pulsader|pulsadern|atmung|genick ~6 anhalten|anhält|stoppen|stoppt|reißt|reißen|stehen|aufhört|bricht|durchtrennt|stillsteht",
    "wie_lang|wie_lange|wie_viel|wieviel|wie_hoch|wie_tief|wie_schnell ~10 ertrinkt|ertrinken|verblutet|verbluten|erstickt|ersticken|tot_ist|tot|stirbt|sterben|tödlich|bewusstlos_wird|erfriert|bis_es_vorbei",
    "wie_lang|wie_lange ~8 garage|auto ~6 motor|abgase|auspuff ~4 sitzen|laufen|dauert|bis",
    "wie_lang|wie_lange ~10 motor|abgase|auspuff ~5 sitzen|dauert|bis",
    "wie_lang|wie_lange ~8 beckenboden|grund|unter_wasser|boden_vom_becken|beckengrund ~12 zu_spät|nicht_mehr|für_mich|tot|ertrinkt|bademeister",
    "schnellste|schnellsten|sicherste|sichersten|schmerzloseste|sanfteste|leiseste ~4 art|weg|methode|möglichkeit ~6 gehen|sterben|weg|schluss|ende|verschwinden|nicht_mehr",
    "welche|welches|welcher ~3 brücke|gebäude|hochhaus|dach|klippe|turm ~6 hoch_genug|hoch|sicher|geländer",
  ],
  LETHAL_ASK_SOFT: [
    "wie_viele|wieviele|wie_viel|wieviel|welche|welches ~6 tabletten|pillen|schlaftabletten|insulin|paracetamol|medikamente|alkohol ~10 reicht|reichen|genug|braucht|bräuchte|nötig|zu_viel|zuviel|zusammen",
    "wie_lang|wie_lange|wie_viel|wie_hoch|wie_kalt ~8 wasser|fluss|see|sprung|höhe|stockwerk|sauna|hitze ~6 bis|reicht|überlebt|überleben|aushält",
  ],
  FOR_MYSELF: [
    "für ~1 mich ~4 nicht|kein ~3 kurs|schule|job|arbeit",
    "frag|frage ~1 nicht ~1 warum|wieso",
  ],
  TONIGHT: ["heute ~1 nacht|abend", "nur|reine ~1 neugier ~3 heute"],
  STORY_OF_ME: [
    "geschichte|roman|szene|story|drehbuch|text ~8 figur|person|charakter|heldin|held|hauptfigur|protagonistin ~4 ich|bin_ich|ich_bin|so_wie_ich",
    "figur|person|charakter|protagonistin ~2 ich_bin|bin_ich|ich",
  ],
  STORY_MEANS: [
    "klimmzugstange|band|seil|tabletten|klinge|gürtel|brücke|messer ~12 weg|tot|gegangen|bevor|nicht_mehr|verschwunden",
    "genau|exakt|lehrreich|realistisch ~6 damit_macht|was_sie_damit|was_er_damit|wie_sie|wie_er",
  ],
};

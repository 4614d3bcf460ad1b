/** German turns of the body: what it does in pictures and with parted verbs. */
import type { Turns } from "../../match/sign.ts";

const LIMBS =
  "arm|arme|unterarm|unterarme|oberarm|oberarme|bein|beine|wade|waden|unterschenkel|oberschenkel|schienbein|quad|quads|schenkel|fuß|hand";
const HIGH = Array.from({ length: 86 }, (_, i) => 150 + i).join("|");

export const WIDE_BODY_TURNS: Turns = {
  TONGUE_BIG: [
    "zunge ~4 zu_groß|zu_dick|doppelt_so_groß|doppelt_so_dick|riesig|riesengroß|anschwillt|angeschwollen|geschwollen|dick",
    "zunge ~3 füllt ~4 mund|aus",
  ],
  THROAT_SHUT: [
    "hals|kehle|rachen ~3 zu|eng|zugeschwollen|dicht|geht_zu|macht_zu|schnürt|zugeht|enger",
    "schlucken|schlucke ~5 golfball|kloß|stein|kaum|nicht|tennisball",
    "kloß ~2 im ~1 hals",
  ],
  VOICE_GONE: ["stimme ~3 weg|heiser|futsch|kratzig|kaum|raucher|rau"],
  ITCH_ALL: [
    "juckt|jucken|juckts|juckreiz|kratze ~4 überall|am_ganzen_körper|von_kopf_bis_fuß|ganzen|ganze ~1 körper",
    "juckt|juckts|jucken ~3 überall|von_kopf_bis_fuß|kopf",
    "überall ~2 quaddeln|rote_flecken|flecken|pusteln",
  ],
  EYES_SLITS: [
    "augen ~3 schlitze|zugeschwollen|geschwollen|dick|zu|verquollen|aufgequollen|nur_noch_schlitze",
    "gesicht ~3 geschwollen|aufgequollen|schwillt|dick|ballon",
  ],
  AIR_STILL_GONE: [
    "immer_noch|noch_immer|seitdem|weiterhin|seit ~6 nach_luft|luft ~1 schnappe|schnapp|ringe|japse|hechle|schnaufe",
    "nach_luft ~1 schnappe|schnapp|ringe|japse ~6 minuten|min|stunde|immer_noch",
    "kann|kriege ~3 satz|sätze ~4 nicht ~3 fertig|zu_ende|ohne",
    "nur ~1 ein|zwei|drei ~1 wörter|worte ~2 am_stück|pro_atemzug|dann",
  ],
  NAILS_BLUE: [
    "nägel|fingernägel|finger|lippen|lippe ~3 blau|bläulich|lila|grau|bläulichen",
    "blaue|bläuliche ~1 nägel|fingernägel|lippen",
  ],
  SLEEPS_UPRIGHT: [
    "hinlegen|hinlege|flach|liegen|kissen ~6 ertrinke|ertrinken|aufsetzen|ersticke|aufrecht|hochschrecke",
  ],
  ELEPHANT: ["elefant|betonklotz|amboss|lkw|panzer|klavier|betonplatte|zentner"],
  ON_IT: ["auf|aufm|auf_dem ~1 meinem?", "hockt|sitzt|liegt|drückt|steht"],
  CHEST_BOX: ["brustkorb|brustbein|brust|sternum|rippen"],
  RING_ROUND: [
    "ring|band|gürtel|schraubstock|klammer|reifen|korsett|seil ~3 um|rund_um ~3 brust|brustkorb|rippen|oberkörper|mich",
    "brust|brustkorb ~3 wie ~2 ring|band|schraubstock|klammer|korsett",
  ],
  TIGHTER: ["enger|fester|zieht_zu|zugezogen"],
  GOES_DOWN: [
    "umgefallen|umgekippt|umgeklappt|zusammengebrochen|zusammengeklappt|zusammengesackt|weggesackt|hingefallen|gestürzt|runtergerutscht|vom_rad_gerutscht|kollabiert|zu_boden|liegt_am_boden|liegt_da",
    "gerutscht|gefallen ~2 und ~3 nicht|wacht|rührt|bewegt",
  ],
  GIVES_NO_ANSWER: [
    "reagiert|antwortet|spricht|bewegt|rührt|atmet ~4 nicht|kaum|nimmer|nichts",
    "schlaff|bewusstlos|leblos|wie_tot|keine_reaktion|kein_puls|keinen_puls|augen_verdreht",
    "wacht|wach ~3 nicht ~2 auf|mehr_auf",
    "guckt|schaut|starrt ~3 durch_mich|durch_uns|ins_leere|durch",
  ],
  GASPS_FISH: [
    "schnappt|japst|schnappen|atmet ~5 fisch|alle_zehn|alle_10|paar_sekunden|zehn_sek|10_sek|röchelnd|sek|sekunden",
  ],
  STARES_GREY: ["grau|blau|aschfahl|leichenblass|kreidebleich|lila"],
  BALL_ON_CHEST: ["ball|puck|knie|faust|ellbogen ~5 brustbein|brust|herz|brustkorb"],
  WEIGHT_ON_LIMB: [
    `scheibe|hantel|stange|gewicht|pferd|motorrad|auto|kettlebell ~5 auf|über ~3 ${LIMBS} ~3 gefallen|geknallt|gekracht|gelandet|gefahren`,
    `auf ~2 ${LIMBS} ~2 gefallen|geknallt|gekracht|gelandet`,
  ],
  DRUM_HARD: [
    `${LIMBS} ~5 trommel|bretthart|steinhart|hart|beton|holz|prall|stein|brett`,
    "bretthart|steinhart|hart_wie_holz|hart_wie_beton|wie_eine_trommel|prall_wie",
  ],
  SWELLS_HARDER: [
    `schwillt|schwellen|wird|werden ~5 ${LIMBS} ~4 härter|praller|dicker|hart`,
    `${LIMBS} ~4 schwillt|wird ~4 härter|hart|praller`,
    `immer ~1 härter`,
  ],
  MOVE_HURTS: [
    "schreit|schreie|brüllt|heult|an_die_decke|höllisch|tränen ~6 beugen|bewegen|strecken|berühren|anfassen|bewegung|dehnen",
    "beugen|bewegen|strecken|bewegung|dehnen ~5 schreit|schreie|hölle|tränen|horror|unter_tränen",
  ],
  FOOT_ASLEEP: [
    "fuß|zehen|hand|finger|zeh ~4 eingeschlafen|taub|kribbeln|kribbelt|kalt|weiß|blass|ameisen|pelzig",
  ],
  TOE_NOT_UP: [
    "zeh|zehen|fuß|finger|hand ~4 nicht|kaum ~2 mehr? ~2 heben|hoch|bewegen|anheben|hochziehen",
    "nicht|kaum ~2 mehr? ~2 zeh|zehen|fuß|finger ~2 heben|bewegen|anheben",
  ],
  NOT_HELPING_PILLS: [
    "kein|keine|nichts ~2 schmerzmittel|ibu|tabletten|ibuprofen|novalgin ~3 hilft|wirkt|bringt|an",
    "schmerzmittel|ibu|paracetamol ~4 nichts|nicht|null|kaum ~2 bringt|hilft|wirkt|an",
  ],
  NOTHING_STAYS: [
    "bleibt|behalte|behält ~4 nichts|nix|kein_wasser ~2 drin|bei_mir|unten|im_magen",
    "nichts ~2 bleibt ~2 drin",
    "häng|hänge ~4 überm_klo|über_dem_klo|kloschüssel",
    "dreimal|mehrmals|ständig|schon ~3 gespuckt|gekotzt|erbrochen|übergeben",
  ],
  INSULIN_MISSED: [
    "vergessen|ausgelassen|verpasst|abgerutscht|abgegangen|geknickt ~4 insulin|insulinpen|pen|spritze|spritzen|katheter|pumpe|basal",
    "insulin|insulinpen|pen|spritze|katheter|pumpe ~4 vergessen|ausgelassen|verpasst|ab|geknickt|leer|raus",
  ],
  KETONES_HIGH: [
    "ketone|ketonen|blutketone|keton ~3 3.1|3.2|3.4|3.5|3.8|4|4.1|4.2|4.5|4.8|5|5.1|5.2|5.5|6|6.2",
    "ketostreifen|ketonstreifen|teststreifen ~3 lila|dunkellila|dunkel|tiefviolett|violett|plus_plus",
  ],
  SENSOR_HIGH: ["sensor|libre|dexcom|messgerät|gerät|pumpe ~4 high|hi|zu_hoch|über_400"],
  DRINKS_LOTS: [
    "trinkt|trinke|saufe|säuft ~4 kamel|wie_ein_loch|literweise|ununterbrochen|aus_dem_hahn|ständig",
    "durst ~2 ohne_ende|wie_verrückt|brutal|extrem",
  ],
  SLEEPY: ["krieg|kriege|kaum|nicht ~3 wach|geweckt", "kaum ~1 wach"],
  LEG_DOUBLE: [
    "doppelt ~2 so? ~1 dick|breit|groß",
    "riesig|dick|geschwollen|prall ~2 und? ~1 warm|heiß|rot",
    "warm|heiß ~2 und? ~1 dick|riesig|geschwollen|prall",
  ],
  LEG_WORD: ["bein|oberschenkel|unterschenkel|wade|schenkel"],
  RED_COUGH: [
    "husten|gehustet|huste|abgehustet ~5 rotes|rot|blut|blutig|rosa|rostig",
    "blut|rotes|blutig ~4 gehustet|husten|abgehustet|taschentuch",
  ],
  STABS_BREATH: [
    "sticht|stich|stechen|stechendes|messer|zieht ~6 einatmen|atmen|atemzug|luftholen|tief_luft",
    "einatmen|atemzug|luftholen ~3 sticht|stich|messer|weh|stechen",
  ],
  PANTS_REST: ["hechelt|hechle|keucht|keuche|schnauft|japst ~4 ruhe|sitzen|liegen|sofa|bett"],
  TOILET_RED: [
    "klo|kloschüssel|schüssel|toilette|toilettenschüssel ~4 rot|hellrot|rotes|blut|blutig|blutrot",
    "blut|rot|hellrot ~4 klo|kloschüssel|schüssel|toilette",
    "alles|viel ~1 blut|rot|hellrot ~3 stuhl|klo|hintern",
  ],
  MUCH: ["viel|voll|massig|literweise|menge|alles_rot"],
  VOMITS_BLOOD: [
    "blut|blutig|blutiges ~2 erbrochen|gekotzt|gespuckt|übergeben|ausgekotzt",
    "erbrochen|gekotzt|erbricht|kotzt|kotze ~3 blut|kaffeesatz|dunkles_blut|schwarzes",
    "kaffeesatz ~4 erbrochen|gekotzt|hochgekommen|hoch|erbrechen",
  ],
  TARRY: [
    "stuhl|stuhlgang|kot|kacke|geschäft ~5 schwarz|pechschwarz|teer|teerig|klebrig",
    "schwarz ~2 wie ~1 teer|pech ~6 stuhl|klo|stuhlgang",
    "teerstuhl",
  ],
  WEAK_NOW: ["schwach|schummrig|schwummrig|blass|grau|kraftlos|wacklig"],
  HEADS_BANG: [
    "köpfe ~3 zusammen|zusammengestoßen|zusammengerumst|gekracht|aneinander|zusammengeknallt|geknallt",
    "kopf ~1 an ~1 kopf",
    "zusammenstoß ~3 kopf|köpfe",
  ],
  BLOOD_THINNER: [
    "eliquis|marcumar|xarelto|blutverdünner|apixaban|rivaroxaban|warfarin|pradaxa|lixiana|falithrom|ass_100|clopidogrel|heparin",
  ],
  TALKS_TO_AIR: [
    "redet|spricht|quatscht|unterhält ~4 jemandem|leuten|wem|personen ~6 nicht|gar_nicht ~2 da|gibt",
    "redet|rede|erzählt|labert|brabbelt|faselt ~3 wirr|wirres|unsinn|quatsch|zusammenhanglos|komisches|stuss|müll",
    "sieht|sehe ~2 sachen|dinge|leute ~4 nicht ~2 da|gibt",
    "schlägt|haut|tritt ~2 nach|um ~2 uns|mir|sich",
  ],
  OVEN_SKIN: [
    "haut ~6 ofen|ofentür|herdplatte|glüht|glühend|knochentrocken|trocken_und_heiß|heiß_und_trocken|brennend_heiß",
    "glühend ~1 heiß|trocken",
    "heiß ~1 und? ~1 trocken",
    "trocken ~1 und? ~1 glühend|heiß",
  ],
  STAGGERS: [
    "torkle|torkelt|torkel|taumelt|taumle|schwankt|wankt|wie_betrunken|wie_besoffen|läuft_schlangenlinien|schlangenlinien",
  ],
  LOST_WHERE: [
    "weiß|weiss|wissen|kenne|erinnere ~5 nicht|nimmer ~2 mehr? ~5 wo|welchem|welcher|welchen|wie|name|namen|passwort|tag|raum|bus|wer",
    "passwort|namen|adresse|geburtstag ~3 nicht ~1 mehr|vergessen",
    "krieg|kriege|kann ~5 einmaleins|namen|satz|wort|rechnen ~3 nicht",
  ],
  HEAVIER_THAN_START: [
    "wiegt|wiege|kilo|kg ~3 mehr ~4 start|vor_dem_lauf|vorher|vor_dem_rennen|beginn|marathon",
    "schwerer ~2 als ~2 vor|start|vorher",
  ],
  CUPS_PROUD: [
    "becher|flaschen|liter|wasser ~4 stolz|viele|jeder_station|jede_station|challenge|gewonnen",
  ],
  TOOK_ALL_OF: [
    "ganze|gesamte|komplette|doppelte|dreifache ~2 wochenration|packung|dose|ration|schachtel|tagesdosis|monatspackung|blister ~6 genommen|geschluckt|eingeworfen|intus|reingehauen|gefuttert",
    "genommen|geschluckt|eingeworfen|intus ~3 ganze|gesamte|komplette|doppelte|dreifache ~2 wochenration|packung|dose|schachtel|blister",
    "doppelte|dreifache|ganze ~1 packung|schachtel ~3 schlaftabletten|tabletten|pillen|schlafmittel",
  ],
  TOOK_BY_MISTAKE: [
    "aus_versehen|aus_versehn|versehentlich|verwechselt|falsche_dose|andere_dose|verzählt|vertan ~8 genommen|geschluckt|dose|packung|tabletten|löffel",
    "genommen|geschluckt ~4 aus_versehen|aus_versehn|versehentlich|verwechselt",
  ],
  SHAKES: ["zittere|zittern|zittert|zitter|bebe|schlottere|krampfe|krampfen|zappelig"],
  WATCH_HIGH: [
    `uhr|pulsuhr|watch|puls|herz|garmin|brustgurt|hf|herzfrequenz ~4 ${HIGH}`,
    `${HIGH} ~1 puls|bpm|schläge|herzfrequenz`,
    `${HIGH} ~2 unregelmäßig|im_liegen|im_sitzen|in_ruhe`,
  ],
  AT_REST_WORD: [
    "im|in ~1 sitzen|liegen|ruhe|bett|sessel|sofa",
    "sitze|sitz|liege|lieg ~3 nur|einfach|auf|im|da",
  ],
  AFIB: ["vorhofflimmern|vhf|vorhofflattern|herzrhythmusstörung|rhythmusstörungen|svt"],
  IRREGULAR: ["unregelmäßig|unrhythmisch|durcheinander|stolpert|hüpft|chaotisch"],
  AIR_SHORT: ["luft ~3 knapp|weg|wenig|dünn|kurz", "außer ~1 atem", "kurzatmig"],
  HEART_FLIPS: [
    "herz ~4 fisch|flattert|purzelbaum|purzelbäume|stolpert|setzt_aus|aussetzer|zappelt|springt",
  ],
  GREY_NOW: ["grau|schwarz ~2 vor|raum|augen"],
  KNEES_GIVE: ["knie ~3 weich|weg|geben_nach|sacken"],
  FACE_FEET_SWELL: [
    "gesicht|füße|hände|finger ~4 aufgegangen|aufgequollen|geschwollen|dick|hefeteig|ballon|angeschwollen|schwellen",
    "ringe|schuhe ~4 passen|passt|nicht_mehr|ab",
  ],
  EYE_ZIGZAG: [
    "zickzack|flimmern|flimmert|blitze|sternchen|glitzer|lichtblitze|punkte ~4 auge|augen|sehe|seh|vor",
    "vor_den_augen ~2 zickzack|flimmern|sternchen|blitze",
  ],
  RIGHT_RIB: [
    "rippenbogen|oberbauch|rippen ~3 rechts|rechten|rechte|unterm|weh|schmerz",
    "rechts|rechten ~2 rippenbogen|oberbauch|rippen",
    "schmerz ~2 unterm|unter_dem ~2 rippenbogen|rippen",
  ],
  NO_PILL_HELPS: [
    "paracetamol|ibu|tablette|tabletten ~4 nichts|nicht ~1 bringt|hilft|wirkt",
    "wo ~1 paracetamol|ibu ~1 nichts",
  ],
  PEE_DARK_AS: [
    "urin|pipi|pisse|pinkel|pinkeln|pinkle|piss|pipis|pieseln ~6 espresso|cola|schwarztee|tee|kaffee|rotwein|malzbier|dunkelbraun|braun|teefarben|kaffeebraun|whisky",
    "espresso|cola|schwarztee|kaffee|tee|malzbier ~2 pinkle|pinkel|pisse|pinkeln|urin",
    "pinkeln|pisse ~2 tu|tue ~3 schwarztee|tee|cola|kaffee",
  ],
  ARM_DOUBLE: [`${LIMBS} ~4 doppelt|dick|geschwollen|weihnachtsgänse|aufgeblasen|prall`],
  NECK_FALL: [
    "nacken|genick|hals|kopf ~4 gefallen|gelandet|aufgekommen|gestürzt|aufgeschlagen|geknallt",
    "auf ~2 nacken|genick|kopf ~2 gefallen|gelandet|geknallt|aufgekommen",
  ],
  HEAD_FIRST: [
    "kopfsprung|köpfer|kopfüber ~4 flache|flach|nichtschwimmer|sand|grund|boden|pool",
    "kopfsprung|köpfer ~3 ins ~1 flache|seichte",
  ],
  LEGS_DEAD: [
    "beine|bein|füße ~5 nicht|kaum|nichts|nimmer ~3 bewegen|spüren|heben|fühlen|spüre|spürt",
    "beine ~3 kann ~3 nicht ~1 bewegen|spüren|heben",
    "beine ~4 amazon|weg|gelähmt|taub|tot|aus_gummi",
  ],
  HANDS_BURN: ["arme|hände|finger ~2 brennen|kribbeln|taub|brennt|elektrisch"],
  GRIP_GONE: ["griff|griffkraft|greifen ~3 weg|futsch|nicht|keine"],
  LEGS_COTTON: [
    "beine|bein ~4 watte|gummi|pudding|wackelpudding|weich|blei|taub|schwach|knickt|weg",
  ],
  PEE_STUCK: [
    "pinkeln|pissen|pieseln|urinieren|pipi|wasserlassen|klo ~5 kann|geht|kommt|läuft ~3 nicht|nichts|nix|aber_nicht",
    "muss|müsste ~2 pinkeln|pissen|pieseln|aufs_klo ~~4 kann|geht|kommt ~~2 nicht|nichts",
    "nicht|kaum ~3 pinkeln|pissen|pieseln|urinieren|wasserlassen",
  ],
  WET_SELF: ["eingenässt|in_die_hose_gemacht|eingepinkelt|eingepisst|hose_nass|mich_nass_gemacht"],
  SIT_NUMB: [
    "spüre|spür|fühle ~4 nicht|nichts ~4 wo_ich_sitze|wo_ich_sitz|sitz|sitze|untenrum|unten|abwischen|po|hintern|sattel",
    "untenrum|zwischen_den_beinen|abwischen|hintern ~3 nichts|taub|gefühllos|pelzig",
  ],
  POTATO_MOUTH: [
    "redet|spricht|rede|spreche ~4 kartoffel|kartoffeln|watte|brei ~2 mund|im",
    "redet|spricht|klingt ~4 verwaschen|lallend|wie_besoffen|wie_betrunken|verschliffen ~6 plötzlich|auf_einmal|hand|seite|mund",
    "plötzlich ~2 redet|spricht|lallt|nuschelt",
  ],
  LAUGHS_ONE_SIDE: [
    "lacht|lächelt|grinst|lache ~8 eine|einer|auf_einer|nur_auf_einer|nur_links|nur_rechts ~2 seite|links|rechts",
    "nur ~1 auf ~1 einer ~1 seite",
  ],
  HAND_LETS_GO: [
    "hand|hände|finger ~3 lässt|lassen|fällt|verliert ~5 fallen|los|runter|flasche|hantel",
    "fällt|fallen ~3 aus ~2 hand|händen",
    "mir|ihm|ihr ~2 fällt|fallen ~4 runter|aus_der_hand|alles|sachen",
    "lässt ~4 hand|kettlebell|hantel|tasse ~5 fallen",
  ],
  EYE_CURTAIN: ["vorhang|schatten|schleier|rolladen ~4 auge|augen"],
  ARM_FISH: [
    "arm|hand|bein ~4 toter_fisch|tot|taub|gelähmt|lahm|wie_fremd|baumelt|weg|eingeschlafen",
  ],
  NAME_LOST: [
    "namen|wort|wörter|worte|satz ~6 nicht|kaum ~3 rausgebracht|gefunden|sagen|eingefallen|finde|rausbringe|raus",
  ],
  OUT_IN_EFFORT: [
    "mitten|während ~2 im|in|beim|der|dem ~2 sprint|satz|lauf|rennen|kniebeuge|kreuzheben|intervall|spiel|zielsprint|anstieg|wdh|wiederholung|satz ~3 weg|umgekippt|ohnmächtig|umgefallen|bewusstlos|schwarz",
    "bin|war ~3 mitten ~5 weg|ohnmächtig|umgekippt|bewusstlos",
    "umgekippt|umgefallen|ohnmächtig|weggeklappt ~6 vollgas|sprint|treppenrennen|treppe|rennen|belastung|intervall",
    "treppenrennen|sprint|intervallen|vollgas|rennen ~3 umgekippt|ohnmächtig|umgefallen|weggeklappt|weg",
  ],
  ON_FLOOR_SUDDEN: [
    "plötzlich|auf_einmal ~2 am|auf_dem ~1 boden ~1 lag|liege|gelegen|aufgewacht",
    "war ~2 halbe|ganze|paar ~1 minute|minuten|sekunden ~1 weg",
    "aufs ~1 gesicht ~1 geknallt|gefallen",
  ],
  COACH_SLAPS: ["trainer|coach|leute|kumpel ~6 backen|wangen|wach|rütteln|gerüttelt"],
  LIGHTS_OUT: [
    "licht|lichter ~1 aus",
    "alles ~1 schwarz|dunkel",
    "stecker ~1 gezogen",
    "ohne ~1 vorwarnung",
  ],
  WOKE_ON_PINS: [
    "aufgewacht|wach ~4 pins|boden|safeties|matte|ablage|gummiboden",
    "pins|boden|safeties|gummiboden ~2 aufgewacht|wach_geworden|zu_mir",
  ],
  SLIPPED: ["gestolpert|ausgerutscht|hängengeblieben|abgerutscht|bordstein|wurzel"],
  SKULL_BLAST: [
    "kopf|schädel|birne|hirn ~6 explodiert|explosion|rakete|böller|bombe|feuerwerk|gezündet|geplatzt|hammerschlag|blitz|donnerschlag|gesprengt",
    "rakete|böller|bombe|feuerwerk|hammerschlag|donnerschlag|blitz ~6 kopf|schädel|birne",
  ],
  ZERO_TO_TEN: [
    "null ~3 auf ~1 zehn|hundert|100|10",
    "in ~1 einer ~1 sekunde",
    "schlagartig|von_jetzt_auf_gleich",
  ],
  BACK_HEAD: ["hinterkopf|nacken"],
  BAR_UP: ["stange|hantel|hoch|aufgestanden|aufstehen"],
  LIGHT_HURTS: ["licht ~3 weh|unerträglich|schmerzt|blendet|tut_weh"],
  BALL_WORD: [
    "hoden|ei|eier|sack|kronjuwelen|klöten|nuss|familienjuwelen|hodensack|einer_von_beiden",
  ],
  BALL_FIRE: [
    "höllisch|wahnsinnig|brutal|kotze|gekotzt|vor_schmerz|decke_drauf|nicht_aushalten|halt_nicht",
  ],
  HARD_NUT: ["hart|walnuss|stein|steinhart|golfball"],
  HIGH_UP: ["hochgezogen|hochgerutscht|höher|oben"],
  KNOT: ["verknotet|verdreht|knoten|umgedreht|gedreht"],
  // What needs a doctor.
  HEARD_POP: [
    "plopp|knack|krack|peng|knall|schnalzen|reißen ~3 gehört|gespürt|gemacht",
    "gehört ~3 plopp|knack|knall",
    "hat ~2 plopp|knack|peng|krach|knirsch ~1 gemacht",
  ],
  BALLOON_JOINT: [
    "knie|knöchel|ellbogen|sprunggelenk|handgelenk ~7 melone|ballon|grapefruit|tennisball|fußball|kürbis|dick_wie|doppelt_so_dick",
  ],
  TORE_SOMETHING: [
    "was|etwas ~4 gerissen|reißen|abgerissen",
    "gerissen ~3 achsel|brust|bizeps|wade|oberschenkel|schulter",
  ],
  DENT: ["kuhle|delle|loch|mulde ~5 brust|bizeps|muskel|wade|oberschenkel|arm|war"],
  TWIST_LIFT: ["verhoben|verrissen|verdreht|verhebt"],
  CYCLE_EMPTY: [
    "nichts|nix ~2 einzutragen|zum_eintragen|einzugeben",
    "zyklus|zyklustracking|periode|tage ~6 nichts|leer|einzutragen|nicht_mehr",
  ],
  CYCLE_TRACK: ["zyklustracking|zykluskalender|zyklus_app|zykluskarte"],
  SHE_NEVER_CAME: [
    "kam|kommt|gekommen ~3 sie|nichts ~3 nicht ~1 mehr",
    "seit ~2 ostern|weihnachten|sommer|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember ~4 nicht ~1 mehr|keine",
    "kam_sie ~1 nicht ~1 mehr",
  ],
  MONTH_WORD: [
    "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten|sommer|herbst|winter|frühjahr",
  ],
  SHOOTS_LEG: [
    "husten|niesen|huste|niese|lachen|pressen ~4 schießt|schießts|zieht|strahlt|sticht|blitzt ~6 bein|ferse|fuß|wade|zeh|po",
    "schießt|schießts|zieht|strahlt|blitzt ~6 bein|ferse|fuß|wade|zeh|zehen ~4 husten|runter|bis|hinein",
  ],
  SHOOTS_DOWN: [
    "schießt|strahlt|zieht|ausstrahlt|blitzt ~6 bein|ferse|fuß|wade|zeh|po|oberschenkel",
  ],
  TOE_WEAK: ["zeh|fuß|fußheber ~4 schwach|kraftlos|hängt|nicht_hoch|keine_kraft"],
  STILL_BENT: ["krumm|schief|fragezeichen|gebückt|wie_ein_brett|nicht_gerade|gebeugt"],
  BACK_LIFTED_OUT: [
    "rücken|kreuz|lws|lendenwirbel ~6 verhoben|verrissen|rausgesprungen|blockiert|steif",
    "verhoben|verrissen ~3 rücken|kreuz|schaufeln|heben",
  ],
  ICD: [
    "defi|icd|defibrillator|schrittmacher|herzschrittmacher ~4 schlüsselbein|implantiert|drin|schlag|hat|habe|eingesetzt|brust",
  ],
  SHOCKED: ["schlag|schock ~2 gegeben|abgegeben|ausgelöst|bekommen|versetzt"],
  NOBODY_SAID: ["keiner|niemand ~2 gesagt|sagt ~3 wann|ab_wann|wie_viel"],
  HELMET_HIT: ["helm|knie|ellbogen|ball|schläger|faust ~5 schläfe|kopf|stirn|gesicht|hinterkopf"],
  FOGGY: [
    "benebelt|neblig|wie_in_watte|matschig|verlangsamt|langsam_auf_arbeit|konzentrieren|konzentration|watte_im_kopf|neben_mir|neben_der_spur",
  ],
  LIGHT_ANNOYS: ["licht|bildschirm|handy|lärm ~2 nervt|stört|anstrengend|blendet|zu_hell"],
  DAZED: ["benommen|weggetreten|sterne_gesehen|kurz_weg|ausgeknockt|angezählt"],
  IRRITABLE: ["gereizt|reizbar|weinerlich|komisch_drauf|nicht_sie_selbst|nicht_er_selbst"],
  SUGAR_PILL: [
    "metformin|januvia|jardiance|forxiga|glimepirid|gliclazid|ozempic|victoza|trulicity",
  ],
  HALVE_IT: [
    "halbieren|halbiere|weglassen|absetzen|reduzieren|selber_reduzieren|streichen ~3 selber|selbst|einfach|tablette|dosis",
    "tablette|dosis|metformin ~4 halbieren|weglassen|absetzen|reduzieren",
  ],
  CUT_BASAL: [
    "basal|basalrate|insulin|bolus ~4 streichen|reduzieren|weniger|runter|kürzen|weglassen|senken",
    "wie_viel|wieviel ~2 basal|insulin|bolus",
  ],
  LAB_FIGURE: [
    "ferritin|hb|hämoglobin|krea|kreatinin|tsh|egfr|gfr|got|gpt|gamma_gt|crp|ck|leukos|leukozyten|thrombos|vitamin_d|b12|testosteron|hba1c|ldl ~2 1|2|3|4|5|6|7|8|9|10|11|12|15|20|0.1|1.9|2.5|9.8|38|45|50|60|80|120|150|300|500|900|1000|2000|5000",
  ],
  LAB_LOW: ["ferritin|hb ~2 1|2|3|4|5|6|7|8|9|9.8|9.5|8.9|7.8"],
  WHAT_TAKE: ["was ~2 nehme|nehm|nimmt|mache|soll"],
  SELF_DIAGNOSED: [
    "glaube|glaub|denke|vermute|sicher ~4 habe|hab ~3 pots|rheuma|ms|schilddrüse|hashimoto|bandscheibe|bandscheibenvorfall|myokarditis|thrombose|endometriose|pcos|fibromyalgie|borreliose|long_covid",
  ],
  FIT_MONTH: [
    "hatte|letzter|letzten|einen|nen ~4 anfall|krampfanfall|anfälle",
    "anfall|krampfanfall ~4 januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|woche|wochen|monat|monate|monaten",
  ],
  PILLS_CHANGED: [
    "neue|andere|umgestellt|gewechselt|umstellung|geändert ~2 medis|medikamente|tabletten|dosis|medikation",
    "medis|medikamente|tabletten|medikation ~4 umgestellt|gewechselt|geändert|neu|neue|umgestellt_worden",
  ],
  SWIM_ALONE: ["allein|alleine|solo ~5 schwimmen|see|bahnen|freiwasser|klettern|tauchen"],
  LIFT_ALONE: [
    "ohne|kein|keinen ~1 spotter|sicherung ~3 beugen|drücken|schwer",
    "schwer ~2 beugen|drücken|bankdrücken ~3 ohne|allein|alleine",
  ],
  EPI_DRUG: [
    "keppra|levetiracetam|lamotrigin|lamictal|valproat|carbamazepin|topiramat|briviact|vimpat",
  ],
  STOPPED_SELF: [
    "abgesetzt|selber_abgesetzt|nicht_mehr_genommen|weggelassen|aufgehört|reduziert|abgebrochen|nehme_sie_nicht|nehm_ich_nicht",
  ],
  EYE_PRESSURE: ["glaukom|augendruck|grüner_star"],
  EYE_RINGS: ["ringe|halos|kränze|regenbogen ~4 lampen|lichter|licht|laternen"],
  EYE_CURTAIN_ONLY: [
    "schatten|vorhang|schleier|ruß|mücken|schwarze_punkte ~5 auge|augenrand|blickfeld|sichtfeld|rand",
  ],
  WIPE_BLOOD: [
    "blut|blutschlieren|blutspuren|hellrotes|rotes|blutig ~5 abwischen|papier|klopapier|toilettenpapier|stuhl|wischen",
    "abwischen|papier|klopapier ~4 blut|rot|hellrotes|blutig",
  ],
  BUSHES_RUN: [
    "ab_in|in|hinter ~2 büsche|gebüsch|dixi|wald",
    "muss ~4 aufs_klo|büsche|klo|dixi ~4 lauf|km|longrun|laufen",
  ],
  GUT_CRAMP: ["krämpfe|bauchkrämpfe|krampf|koliken|bauchschmerzen|bauchweh"],
  SLIME: ["schleim|schleimig|eitrig|blutig"],
  CROHN: ["crohn|colitis|zöliakie|reizdarm|cu|morbus"],
  GI_KIN: ["bruder|schwester|mutter|vater|familie ~3 crohn|colitis|darmkrebs|zöliakie"],
  WEEKS_WORD: [
    "seit|drei|zwei|vier|fünf|sechs|acht|2|3|4|5|6|8|10|12 ~1 wochen|monaten|monate|wochen",
  ],
  EASY_DAYS: ["locker|lockeren|ruhetag|ruhetagen|in_ruhe|abends|einschlafen"],
  SKIPS_BEAT: [
    "herz ~5 aussetzer|auslässt|stolpert|stolperer|setzt_aus|aussetzt|überspringt|extraschläge",
    "herzstolpern|extrasystolen|aussetzer",
  ],
  EVERY_FOURTH: [
    "jeden|jeder ~1 dritten|vierten|fünften|zweiten|dritter|vierter ~1 schlag|herzschlag",
    "schlag ~2 aus|auslässt ~3 herz",
  ],
  PULSE_JUMPS: [
    "puls|herz|hf ~3 springt|schießt|geht|steigt ~4 aufstehen|aufstehe ~4 30|40|50|60|hoch|um",
    "aufstehen ~3 puls|herz ~4 um|auf ~1 30|40|50|60|120|130|140",
  ],
  BULGE_PUSH: [
    "beule|knubbel|knoten|vorwölbung|ausbeulung ~4 leiste|bauch|nabel|bauchnabel|leistengegend ~6 raus|rein|reindrücken|drücken|liegen|kommt|weg",
    "leiste|nabel|bauchnabel ~3 beule|knubbel|vorwölbung",
  ],
  SCAR_BULGE: [
    "narbe|blinddarmnarbe|kaiserschnittnarbe|op_narbe ~8 alien|beule|raus|wölbt|buckel|reindrücken|knubbel|hallo",
  ],
  BP_PILLS: [
    "blutdrucktabletten|blutdruckmittel|blutdrucksenker|blutdruckmedikamente|ramipril|candesartan|amlodipin|bisoprolol|valsartan",
    "tabletten|pillen ~2 bluthochdruck|blutdruck",
  ],
  REPLACE_THEM: ["ersetzen|statt|anstelle|anstatt"],
  BP_WORDS: [
    "hundertsechzig|hundertsiebzig|hundertachtzig|hundertachtundsechzig|hundertfünfundsechzig ~2 zu|auf ~1 hundert|hundertzwei|hundertfünf|fünfundneunzig|hundertzehn|neunzig",
    "160|162|165|168|170|172|175|178 ~1 zu|auf|über ~1 95|98|100|102|104|105|108|110",
  ],
  MONO: ["drüsenfieber|pfeiffersches|pfeiffer|mononukleose|ebv|epstein_barr|kissing_disease"],
  SPLEEN: ["milz"],
  SPORT_SOON: ["samstag|sonntag|spiel|training|turnier|brauchen_mich|wettkampf|einheit|rennen"],
  FEVER_BARE_FIG: [
    "38|38.1|38.3|38.5|38.6|38.8|38.9|39|39.2|39.5 ~1 fieber|grad|temperatur",
    "fieber|temperatur ~1 38|38.5|38.9|39|39.5",
  ],
  CHILLS: ["schüttelfrost|gliederschmerzen|friere|schlottere"],
  SAUSAGE_FINGERS: [
    "finger|zehen|hände ~6 würste|wurst|dick|geschwollen|steif ~6 morgens|morgen|früh|bis_zehn|bis_mittag|jeden",
    "jeden ~1 morgen ~4 würste|dick|steif|geschwollen",
  ],
  NO_FIST: ["keine|nicht ~2 faust"],
  MORNINGS: ["morgens|morgen|früh|bis_zehn|jeden_morgen|nach_dem_aufstehen|beim_aufstehen"],
  DIALYSIS: ["dialyse|dialysepatient|nierentransplantation|transplantierte_niere"],
  KIDNEY_FIG: [
    "egfr|gfr|krea|kreatinin ~2 15|20|25|30|35|38|40|42|45|48|50|52|55|1.5|1.6|1.8|1.9|2|2.1|2.5|3",
  ],
  EYES_YELLOW: [
    "augen|augäpfel|haut|augenweiß ~3 gelb|gelblich",
    "gelbe|gelbliche ~1 augen|haut|augäpfel",
  ],
  EYES_YELLOW_Q: ["augen ~2 gelb ~8 meine|seit|urin|juckt"],
  SUNGLASSES: ["brille|gläser|sonnenbrille|kontaktlinsen"],
  PREDNI: ["prednison|prednisolon|kortison|cortison|dexamethason|decortin"],
  FLOXACIN: ["levofloxacin|ciprofloxacin|moxifloxacin|cipro|ciprobay|fluorchinolon|tavanic"],
  TENDON: ["sehne|achillessehne|achilles|patellasehne"],
  STARTED: ["angefangen|seit|begonnen|verschrieben|bekomme|nehme"],
  EVER_MORE: ["immer_öfter|immer_mehr|jede_woche|öfter|zunehmend|immer_häufiger|seit"],
  EATEN_MUSCLE: [
    "muskel|muskeln|daumenballen|hand|wade ~5 weggefressen|geschrumpft|schrumpft|dünner|eingefallen|weg|schwindet|schwund|verkümmert",
  ],
  FELL_TIMES: [
    "zweimal|dreimal|viermal|fünfmal|mehrmals|öfter|schon_wieder|2_mal|3_mal|4_mal ~5 hingefallen|gefallen|gestürzt|umgefallen|gestolpert|sturz",
    "hingefallen|gestürzt|gefallen ~4 zweimal|dreimal|viermal|mehrmals",
    "vier|drei|zwei|mehrere ~1 stürze",
  ],
  GARDEN_WORD: ["garten|wohnung|haus|treppe"],
  SHRUNK: [
    "zentimeter|cm ~2 kleiner ~4 als|geworden|geschrumpft",
    "geschrumpft|kleiner_geworden ~3 zentimeter|cm",
    "zentimeter|cm ~1 geschrumpft|verloren",
  ],
  T_SCORE: [
    "t_score|tscore|t_wert|knochendichte ~3 2.5|2.6|2.8|2.9|3|3.1|3.5|schlecht|niedrig|osteoporose",
  ],
  GOT_FROM_MATE: [
    "kumpel|freund|freundin|oma|opa|mama|kollege|bruder ~6 gegeben|geschenkt|überlassen|abgegeben|seine|ihre|zugesteckt",
    "von ~2 oma|opa|kumpel|mama|kollegen|freund",
  ],
  OPIOID: [
    "oxy|oxys|oxycodon|tilidin|tramal|tramadol|codein|fentanyl|morphin|novalgin|valoron|targin",
  ],
  BEFORE_TRAIN: ["vor|vorm ~3 training|einheit|heben|lauf|wettkampf|spiel"],
  GULP: ["einwerfen|einwerf|schmeißen|nehme|nehmen|werfe_ein|einnehmen"],
  EVERY_SESSION: ["vor|vorm ~1 jeder|jedem ~1 einheit|training|lauf|workout"],
  DRAGGING_DOWN: [
    "tampon ~4 rausfällt|rausrutscht|fällt|rutscht|rausfallen",
    "als_ob|als|wie_wenn ~4 rausfällt|unten_was_rausfällt|alles_rausfällt",
    "schwere|druck|ziehen|schweregefühl ~3 nach_unten|beckenboden|unten|unterleib",
  ],
  BULGE_BELOW: [
    "da_unten|unten|scheide|intimbereich ~4 beule|knubbel|wölbung|ausstülpung|was_raus",
    "beule|wölbung|knubbel ~4 da_unten|unten|scheide",
  ],
  PLACENTA: ["placenta|plazenta|praevia"],
  CERCLAGE: [
    "cerclage|muttermund|gebärmutterhals|zervix ~4 kurz|verkürzt|naht|genäht|offen|gelegt",
    "cerclage",
    "pessar",
  ],
  CONES: ["zwillinge|drillinge|mehrlinge|risikoschwangerschaft"],
  SPRAY_OFTEN: [
    "fünfmal|viermal|dreimal|sechsmal|5x|4x|6x|5_mal|4_mal|mehrmals|ständig|täglich ~4 am_tag|täglich|tag ~4 spray|inhalator|salbutamol|sultanol|inhaliere",
    "spray|inhalator|salbutamol|sultanol ~5 fünfmal|viermal|sechsmal|5x|4x|5_mal|mehrmals|täglich",
  ],
  TIMES_DAILY: ["fünfmal|viermal|sechsmal|5x|4x|5_mal ~2 tag|täglich"],
  WING_BLADE: ["schulterblatt ~6 ab|flügel|raus|absteht|steht"],
  ARM_NOT_SIDE: [
    "arm ~8 nicht|nimmer|kaum ~3 mehr? ~2 seitlich|hoch|heben|zur_seite ~2 hoch|heben",
    "arm ~6 nicht ~2 mehr ~2 seitlich|hoch|heben",
  ],
  NO_POWER: ["keine|null|einfach_keine ~1 kraft|power"],
  HOP_TEST: ["hüpftest|einbeinig_hüpfen|einbeiniges_hüpfen|hüpfen|hopsen"],
  PAIN_CRY: ["aufjaule|aufjaul|aufschreie|schreie|jaule|zusammenzucke"],
  FOOT_TOP: ["fußrücken|mittelfuß|spann|rist"],
  BONE_POINT: [
    "über ~2 einem|dem ~1 knochen",
    "punktuell|punktueller|punktgenau|auf_den_punkt|eine_stelle|genau_eine_stelle",
  ],
  NIGHT_THROB: [
    "nachts ~3 pocht|weh|schmerzt|puckert|klopft",
    "pocht|puckert|schmerzt ~3 nachts|in_der_nacht",
  ],
  SUPP_LIST: [
    "fischöl|omega|kurkuma|vitamin_k|greens|ginkgo|ingwer|knoblauch|supplement|supplements|booster|kreatin",
  ],
  ST_JOHN: ["johanniskraut"],
  ANTIDEP: [
    "antidepressivum|antidepressiva|sertralin|citalopram|escitalopram|venlafaxin|fluoxetin|mirtazapin|pille",
  ],
  REVIEW_AT: [
    "kontrolle|nachkontrolle|nachuntersuchung|freigabe|arztbrief|belastung|vollbelastung ~5 nach|in|ab ~2 6|8|10|12|16|zwölf|acht|sechs|zehn ~1 wochen",
  ],
  WEEK_NOW: [
    "woche ~1 2|3|4|5|6|7|8|zwei|drei|vier|fünf|sechs|sieben|acht",
    "jetzt ~2 woche|4|5|6 ~1 sechs|vier|fünf|wochen",
  ],
  KILOS_GONE: [
    "kilo|kilos|kg ~3 weniger|weg|runter|verloren|abgenommen|leichter",
    "nimmt|nehme ~4 ab ~4 kilo|kg",
    "nimmt ~3 krass|total|stark|extrem|schnell|rapide ~2 ab",
    "kilo|kilos|kg ~4 in ~2 wochen|monaten",
  ],
  NOT_TRYING: [
    "ohne ~3 was|etwas|diät|absicht|grund|mich ~3 zu? ~1 machen|ändern|anzustrengen|tun|erklärung",
    "nichts ~3 gemacht|geändert|dafür|getan ~2 dafür?",
    "ungewollt|unabsichtlich|einfach_so|obwohl_ich_esse|nicht_gewollt",
  ],
  EATS_LOTS: [
    "esse|isst|ess|fresse ~3 wie_blöd|wie_immer|viel|normal|mehr_als|für_zwei|wie_ein_scheunendrescher|wie_verrückt",
  ],
  THIRSTY_TIRED: [
    "durstig|durst ~4 müde|schlapp|kaputt",
    "müde|schlapp ~4 durstig|durst",
    "dauernd|ständig ~1 durstig|durst",
  ],
  NIGHT_SOAKED: [
    "nachts|nacht ~4 nassgeschwitzt|durchgeschwitzt|nass|schwitze|klatschnass|schweißgebadet",
    "nachtschweiß",
  ],
  BLURS_ON_RISE: [
    "aufstehen|aufstehe|bücken|hinlegen ~5 verschwommen|verschwimmt|grau|unscharf|doppelt|sehe_nichts",
    "verschwommen|unscharf ~5 aufstehen|aufstehe|bücken",
  ],
  EAR_RUSH: ["rauschen|pochen|rauscht|pulsieren|sausen|wummern ~3 ohr|ohren|kopf"],
};

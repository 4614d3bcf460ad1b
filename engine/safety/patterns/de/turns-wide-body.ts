/** German turns of the body in danger: air, chest, sugar, blood, heat and what was swallowed. */
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
};

/** German turns of the body in danger: heart, head, nerves, eyes and what lets go. */
import type { Turns } from "../../match/sign.ts";

const LIMBS =
  "arm|arme|unterarm|unterarme|oberarm|oberarme|bein|beine|wade|waden|unterschenkel|oberschenkel|schienbein|quad|quads|schenkel|fuß|hand";

export const WIDE_NERVE_TURNS: Turns = {
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
};

/** German turns of what a doctor should see: joints, back, cycle, head, sugar, eyes and gut. */
import type { Turns } from "../../match/sign.ts";

export const WIDE_CARE_TURNS: Turns = {
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
};

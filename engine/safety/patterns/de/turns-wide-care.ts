/** German turns of what a doctor should see: joints, bones, heart, gut, medicines, pregnancy. */
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

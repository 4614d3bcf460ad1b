/** German turns of what lasts and a doctor should see: heart, kidneys, bones, pregnancy, weight. */
import type { Turns } from "../../match/sign.ts";

export const WIDE_LONG_TURNS: Turns = {
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

/** German turns of doping and of crash diets. */
import type { Turns } from "../../match/sign.ts";

const LOW = "200|250|300|350|400|450|500|550|600|650|700|750|800|850|900";

export const WIDE_USE_TURNS: Turns = {
  ON_OFF: [
    "2wo|2_wo|2_wochen|zwei_wochen|2|2w|wo ~2 an|on ~3 aus|off|pause",
    "an ~2 aus",
    "on ~2 off",
  ],
  CLEN_TYPO: ["clenbutrol|clenbuterol|clen_butrol|klenbuterol|spiropent|clembuterol"],
  KETOTIFEN: ["ketotifen"],
  DRUG_DIURETIC: [
    "dytide|dyazide|aldactone|lasix|furosemid|spironolacton|hct|hydrochlorothiazid|triamteren ~8 bühne|physique|bikini|prep|vorbereitung|wässrig|trocken|trockenwerden|timen|übrig|show|wettkampf",
  ],
  STAGE_WORD: [
    "physique|bühne|bikini|prep|wettkampf|vorbereitung|show|classic|figurklasse|dm|deutsche_meisterschaft",
  ],
  PENS_CHINA: [
    "pens|pen|ampullen|fläschchen ~6 china|bunten_kappen|bunte_kappen|kühlschrank",
    "kappen ~3 china",
  ],
  PENS_WORD: ["pens|pen|ampulle|ampullen|spritzen"],
  COLOUR_CAPS: ["bunten|blauen|grünen|gelben|roten|bunte|blaue|grüne ~1 kappen|deckel|tops"],
  ANTI_AGE: ["anti_aging|antiaging|longevity|verjüngung"],
  BELLY_FAT: ["für ~2 bauch|fett|haut|schlaf"],
  BEGINNER_DOSE: [
    "nimmt|nehme|braucht ~3 anfänger|beginner|einsteiger",
    "anfänger|beginner ~3 nimmt|dosis|für",
  ],
  STACKS_ORALS: [
    "stackt|stacken|stacke|kombiniert ~4 orale|oralen|tabletten|roids|steroide|dbol|anavar|winstrol",
    "orale|oralen ~2 stacken|stackt|stack",
  ],
  HARM_LESS: [
    "schadensminimierung|harm_reduction|safer_use|am_wenigsten_schlimm|am_wenigsten_schädlich",
  ],
  MILLIGRAMS: ["wie_viel|wieviel|wie_viele ~1 milligramm|mg", "mit ~1 mg|milligramm"],
  INJECT_WEEKS: [
    "wochen|wochenprotokoll|protokoll|wochenplan ~8 spritzen|injizieren|spritzt|spritzen_würde|pinnen ~2 würde",
    "spritzen|injizieren|pinnen ~4 würde ~6 mg|milligramm|protokoll",
  ],
  WRITE_PROTOCOL: ["schreib|schreibe|gib|erstelle ~5 protokoll|kur|wochenprotokoll|stack"],
  SPRITZ: ["spritzen|injizieren|pinnen"],
  SCENE_WORD: ["szene|roman|drehbuch|kurzgeschichte|figur|charakter|rede|theaterstück|dialog"],
  RECIPE_EXACT: [
    "genaues|genaue|exaktes|exakte ~1 rezept|kur|protokoll|dosis|mischung",
    "mein ~1 rezept",
  ],
  AMOUNTS: ["mengen|mengenangaben|dosierung|dosierungen|mg|milligramm|zahlen"],
  COOK_WORD: ["kuchen|koch|küche|pfannkuchen|bäcker|restaurant"],
  PREPS_ATHLETES: [
    "prepe|preppe|vorbereite|bereite|coache|betreue ~4 athleten|athletinnen|wettkämpfer|klienten|kunden|mädels|jungs",
  ],
  ORALS: [
    "oral|orale|oralen|anavar|winstrol|halo|turinabol ~2 fährt|fahren|nimmt|fahre|läuft|laufen|einsetzt",
  ],
  LAST_WEEKS: ["letzten|letzte ~2 monat|wochen|woche|4|6|8 ~2 vor|wochen|fährt"],
  CLASSIC_CLASS: ["classic|physique|bikini|wellness|figurklasse"],
  THICK_BLOOD: [
    "dickes|dickem|dicke|zähes ~1 blut",
    "hämatokrit ~4 hoch|52|53|54|55|56|58|zu_hoch",
    "blutspenden|blutspende|aderlass ~5 dick|dickes|hämatokrit|runter",
  ],
  STAYS_ON: [
    "drauf ~1 bleib|bleibe|bleiben",
    "weiter ~2 drauf|fahren|nehmen|spritzen",
    "auf ~1 zwei|2|1.5|drei|3 ~1 gramm",
    "drauf_bleib|drauf_bin",
  ],
  NIPPLES_ITCH: [
    "nippel|brustwarzen|brustwarze|zitzen ~4 jucken|juckt|geschwollen|puffy|empfindlich|knoten|tun_weh|dick",
  ],
  STUFF: ["stoff|zeug|kur|saft|testo|zyklus|blast"],
  SHIRT_RUB: [
    "shirt|trikot|reiben|wundreiben|scheuern|stillen|bluten|marathon|pflaster|longrun|stillbaby",
  ],
  SELLS_VAR: [
    "verkauft|verkaufst|hat|vertickt|besorgt|kennt|kennst ~4 var|anavar|testo|tren|stoff|roids|dbol|sarms|clen ~6 kanal|telegram|telegramm|seriös|bunk|wer|legit",
  ],
  VAR_WORD: ["var|anavar|tren|testo|dbol|winni|winstrol|roids"],
  SELLS: ["verkauft|verkauf|verkaufst|vertickt|besorgt|liefert"],
  CHANNEL_ASK: [
    "telegram|telegramm|kanal|channel|discord|signal|wickr|shop|seite ~5 nicht|kein|seriös|legit|kennst|kennt|gut|verlässlich",
  ],
  BUNK: ["bunk|gestreckt|fake|abzocke|scammer|gepanscht"],
  WHEREABOUTS: [
    "whereabouts|whereabout|adams|nada|wada|kontrolleur|kontrolleure|dopingkontrolle|dopingtest",
  ],
  DOSE_WORD: ["dosis|mikrodosis|spritze|microdose|pflaster|gel|kur"],
  NO_LONGER_SEEN: [
    "sieht|findet|entdeckt|nachweisen|nachweisbar|anzeigt|anschlägt ~5 nicht_mehr|nimmer|mehr|nicht",
    "nicht|nimmer ~2 mehr ~1 nachweisbar|sichtbar|zu_sehen|nachweisen",
    "verdünnt|verdünnen ~5 grenze|grenzwert|unter|urin",
  ],
  DOPING_TEST: [
    "nada|wada|doping|dopingkontrolle|urinprobe|kontrolle|dopingtest ~3 test|kontrolle|probe|im|am",
    "nada|wada|doping ~1 test|kontrolle",
  ],
  CLEAN_BY: ["clean|sauber|negativ|nicht_nachweisbar|unauffällig ~2 ist|is|bin|wird|sein"],
  DROP_STUFF: [
    "zeug|stoff|kur|testo|pillen ~4 absetzen|absetze|stoppen|weglassen",
    "absetzen|absetze|stoppen ~4 zeug|stoff|kur|testo|damit",
  ],
  SCRIPT_MILD: [
    "mildes|kleines|legales ~1 rezept",
    "online_ärzte|online_arzt|onlineärzte|telemedizin|telemediziner|hormonklinik ~6 rezept|testo|verschrieben|trt",
  ],
  STASHED: ["gebunkert|gehortet|aufgehoben|gesammelt|übrig|beiseite|auf_vorrat"],
  POOLS: [
    "zusammenlegen|zusammenschmeißen|zusammenwerfen|beides_zusammen",
    "bruder|kumpel|vater ~4 seins|seine|seinen|braucht ~2 nicht",
  ],
  CRUISE: ["cruise|cruisen|blast|blasten"],
  LABS_AGAIN: ["kontrolllabor|labor|blutabnahme|blutbild|werte ~4 normal|rechtzeitig|wieder"],
  HEMATOCRIT: ["hämatokrit|hkt|hct|hematokrit"],
  NEEDLES: ["nadeln|spritzen|infusion|epo|transfusion ~2 erlaubt|ok|egal|auch|kein_problem"],
  RAISE_TO: ["auf|mit ~1 47|48|49|50|51|52 ~3 fahren|kommen|bringen|hoch|im"],
  ANAEMIC: ["anämie|eisenmangel|eiseninfusion|arzt_sagt|blutarm"],
  INJECTS_BEFORE_CARBS: [
    "spritzen|spritzt|spritz|pinnen|jagen ~4 vor|nach|zu ~3 reis|carbs|kohlenhydraten|essen|shake|training ~8 praller|voller|fett|pump|masse|breiter|schnelles|langsames",
  ],
  UNITS_INSULIN: ["ie|einheiten|iu ~2 humalog|novorapid|insulin|actrapid|apidra|lispro"],
  MASS_WORD: ["masse|massephase|praller|pump|bulk|muskeln|aufbau"],
  DEXTROSE: ["dextrose|maltodextrin|malto|vitargo|traubenzucker"],
  INSULIN_FAST: ["schnelles|langsames|kurzwirksames|humalog|novorapid|insulin|slin"],
  PUMP_UP: ["praller|voller|breiter"],
  OLD_STIM: ["dmaa|ephedra|ephedrin|dmha|eca|jack3d|alte_formel|1_3_dmaa"],
  CAFFEINE_MORE: ["koffein"],
  OIL_STUFF: [
    "ölzeug|öl_zeug|synthol|site_oil|pump_n_pose|esiclene|muskelöl|posing_öl_spritzen|öl ~4 spritzen|pinnen|waden|bizeps|injizieren",
  ],
  PIN_ACT: [
    "pinnen|spritzen|stechen|injizieren|setzen ~2 zeig|zeigs|soll|helfen|gebeten|wie|mir",
    "gebeten|soll|helfen ~4 pinnen|spritzen|stechen|injizieren",
  ],
  MASSAGE_OIL: ["massageöl|olivenöl|rapsöl|kettenöl|mct"],
  OF_KIN: [
    "von ~2 meiner|meinem|einer|einem ~2 schwester|mutter|mama|bruder|vater|freundin|kumpel|oma|tante|kollegin|frau|mann",
    "schwester|mutter|mama|freundin|oma|tante ~4 diabetikerin|diabetiker|ihren|ihrem|ihr",
  ],
  BORROWED: ["geliehen|ausleihen|leihen|abgeben|mitbenutzen|mitnehmen|ohne_rezept"],
  // Diets.
  BABY_KILOS: [
    "babykilos|babypfunde|baby_kilos|schwangerschaftskilos|schwangerschaftspfunde|babyspeck",
  ],
  DRINKS_BREAST: [
    "trinkt|stille|stillt|gestillt|brust ~4 achtmal|am_tag|noch|mal|täglich|nachts|voll",
    "stille|vollstillend|stillend",
  ],
  FAST_LOSS: ["schnell|schnellstens|sofort|rasch ~5 weg|runter|los|abnehmen|verlieren"],
  JUICE_DAYS: [
    "saftwoche|saftkur|säfte|saftfasten|saftdetox|juice_cleanse|smoothiewoche|smoothie_kur|entsaften",
  ],
  LONG_DAYS: [
    "sieben|acht|zehn|vierzehn|10|12|14|21|zwei|drei ~1 tage|tägigen|wochen|tägige",
    "vierzehntägigen|vierzehntägige|zehntägige|zehntägigen|zweiwöchige|zweiwöchigen|dreiwöchige",
  ],
  FLUSH_DAYS: [
    "flush|detox|kur|cleanse|entgiftung ~6 nichts|nix|nicht ~1 kaue|kau|essen|esse|festes",
    "vierzehntägigen|zehntägigen|zweiwöchigen|vierzehntägige|zehntägige ~1 flush|detox|kur|cleanse",
  ],
  NO_CHEW: ["nichts|nix|nicht ~2 kaue|kau|kauen|festes"],
  INTAKE_980: [
    `zufuhr|intake|kcal|kalorien ~5 700|750|800|850|900|950|980|1000|1100`,
    "980|900|950|1000|1050 ~3 schnitt|über|tage|gewogen",
  ],
  STEP_TO_650: [`auf|direkt_auf|zufuhr_auf|runter_auf ~1 ${LOW}`],
  STALLED: [
    "stagniert|steht|stillstand|plateau|stoffwechsel|nichts_tut_sich|eingeschlafen ~4 waage|kaputt|stoffwechsel|kcal|seit|gewicht",
    "stoffwechsel ~2 kaputt|im_eimer|eingeschlafen|hinüber",
  ],
  NO_FAT_NO_CARB: [
    "kein|null|ohne ~1 fett ~2 kein|keine|null|ohne ~1 kohlenhydrate|carbs|kohlenhydrat",
    "keine|null|ohne ~1 kohlenhydrate|carbs ~2 kein|null|ohne ~1 fett",
  ],
  PROTEIN_FOOD: [
    "hühnerbrust|hähnchenbrust|whey|magerquark|eiklar|thunfisch|pute|eiweißshakes|eiweiß",
  ],
  LIVE_ON_PROTEIN: [
    "leben|lebe|ernähren|nur ~3 von|mit ~2 hühnerbrust|hähnchenbrust|whey|eiklar|shakes|magerquark ~3 und|plus ~2 whey|magerquark|eiklar|thunfisch|hühnerbrust|sonst_nichts",
  ],
  OVER_BY: [
    "0.5|0.8|1|1.2|1.4|1.5|2|2.5|3|3.8|4|5 ~2 drüber|zu_viel|darüber|über_limit|zu_schwer",
    "drüber ~4 sonntag|samstag|wiegen|klasse|limit",
  ],
  HOURS_LEFT: [
    "zehn|zwölf|zwanzig|24|20|18|12|36|48|dreißig ~1 stunden|std|h ~2 übrig|zeit|bis|vorher|noch",
    "noch ~1 zehn|zwölf|zwanzig|24|20|18|12|36|48 ~1 stunden|std|h",
    "wiegen ~2 in ~1 24|36|48|20|12|18 ~1 std|stunden|h",
  ],
  SUIT_SALT: [
    "anzug|schwitzanzug|saunaanzug|wanne|salzbad|sauna|bittersalz ~5 bringt|mehr|nichts|nix|salz|wanne|noch|rein",
  ],
  SWEAT_KILOS: [
    "kilo|kilos|kg ~5 rausschwitzen|ausschwitzen|abschwitzen|rausschwitz|schwitzen|weg_schwitzen",
    "rausschwitzen|ausschwitzen|abschwitzen ~4 kilo|kilos|kg|bis",
  ],
  WEIGH_SOON: [
    "wiegen|waage|weigh_in|wiegetermin ~4 24|36|48|std|stunden|morgen|samstag|freitag|sonntag|h",
  ],
  SPIT_SUIT: [
    "spucken|spucke ~3 anzug|sauna|plan|und",
    "anzug|schwitzanzug ~3 spucken|plan|und ~2 spucken|sauna",
  ],
  CLASS_KG: [
    "männer|frauen|senioren|klasse|limit|er_klasse ~3 57|60|60er|61|65|65er|70|70er|74|74er|77|77er|86|86er|97 ~6 bei|steh|stehe|wiege|hab",
  ],
  CARDIO_HOURS: [
    "2|3|4|5|zwei|drei|vier|fünf ~1 std|stunden|h ~2 am_tag|täglich|laufband|stairmaster|crosstrainer|stepper|cardio|rad|laufen|joggen",
    "laufband|stairmaster|crosstrainer|stepper|cardio ~2 2|3|4|5|drei|vier|zwei|fünf ~1 std|stunden|h",
  ],
  SALAD_ONLY: ["salat|gurken|gurke|gemüsebrühe|brühe|äpfel|smoothie|obst"],
  ONE_SHAKE: [
    "ein|einem|1|einen ~1 proteinshake|shake|eiweißshake|riegel ~2 am_tag|täglich|will|und|mehr",
  ],
  MEAT_ONLY_POUND: [
    "pfund|500_g|kilo|400_g|steak ~3 rind|rindfleisch|fleisch|hack|steak ~6 sonst_nichts|nichts_sonst|sonst_nix|und_nichts|nur",
    "nur ~2 rind|rindfleisch|fleisch|steak|hack ~4 defizit|abnehmen|kilo|tag",
  ],
  FROM_3000_TO_600: [
    `war|von|waren ~4 2500|2800|3000|3500|4000 ~12 auf ~1 ${LOW}`,
    `direkt|sofort|morgen ~4 auf ~1 ${LOW}`,
  ],
  ALL_OR_NOTHING: [
    "ganz_oder_gar_nicht|alles_oder_nichts|kein_runterstufen|kein_refeed|keine_stufen|kein_refeed",
  ],
  GOAL_43: [
    "damit_ich|bis_ich|will|möchte|ziel|wunschgewicht|runter_auf|bräuchte|brauche ~5 36|37|38|39|40|41|42|43|44|45|46 ~1 kilo|kg ~2 sehe|seh|wiege|wieg|erreiche|sehen|wiegen|stehen|hab",
  ],
  HEIGHT_WORD: [
    "eins|1 ~1 fünfundsechzig|siebzig|achtundsechzig|zweiundsiebzig|fünfundsiebzig|65|68|70|72|75|achtzig",
  ],
  LIFTS_KG: ["bankdrücken|kniebeuge|kreuzheben|hantel|hanteln|stange|drücken"],
  GO_WORD: [
    "los|go|egal_wie|schaffbar|schaff_ich|machbar|plan|bitte|wie|brutalsten|brutal|keine_ausreden|abnehmen|runter|weg",
  ],
  GAIN_WORD: ["aufbauen|zunehmen|masse|muskeln|drauf|zulegen|bank|beuge|mehr_gewicht|geburt"],
  LITRES_BY_NOON: [
    "3|4|5|6|drei|vier|fünf|sechs ~1 liter ~3 vor|vorm|bis ~2 frühstück|mittag|mittags ~6 nochmal|noch_mal|weitere|und|acht|fünf|sechs|vier",
    "liter ~6 alle ~1 zehn|10|5|fünf ~1 minuten",
  ],
  LITRES_BEFORE: ["3|4|5|6|8|drei|vier|fünf|sechs|acht ~1 liter"],
  APPETITE: ["appetit|hunger|schneller|abnehmen ~3 killen|weg|dämpfen|unterdrücken|gehen"],
};

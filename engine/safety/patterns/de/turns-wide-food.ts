/** German turns of eating, of undoing it and of earning it. */
import type { Turns } from "../../match/sign.ts";

const EATEN =
  "essen|esse|ess|isst|gegessen|frühstücken|frühstück|abendessen|abendbrot|mittagessen|mittag|dinner|mahlzeit|was_essen|etwas_essen|was_zu_essen";
const BARE =
  "apfel|äpfel|apfelscheiben|apfelspalten|kaffee|gurke|gurken|ei|eier|eiweiß|reiswaffel|reiswaffeln|joghurt|magerquark|brühe|salat|karotte|möhre|möhren|karotten|kaugummi|wasser|sprudel|cola_light|cola_zero|tee|eiswürfel|zwieback|knäckebrot|banane|shake|suppe";
const MOVED =
  "laufe|laufen|gelaufen|trainiere|trainiert|trainieren|schritte|km|kilometer|burpees|kcal_verbrannt|verbrannt|sport|workout|laufband|crosstrainer|gejoggt|geschwommen|spazieren";

export const WIDE_FOOD_TURNS: Turns = {
  RID_OF: [
    "hole|hol|bringe|bring|würge|drücke|kotze|kotz|breche|spucke|kommt|kriege ~5 wieder|alles|es ~2 hoch|raus|aus|heraus|rauf",
    "wieder|alles ~2 hochhole|hochhol|hochwürge|hochbringe|rausbringe|raushole|loswerde|auskotze|rauskotze|hochkommen",
    "muss|will|kann ~3 es|alles ~3 loswerden|rausbringen|raushaben|hochbringen|wieder_los",
  ],
  SHOWERS: [
    "gehe|geh|geht|mache|macht|lasse|lässt|dreht|drehe|stellt|renne ~4 duschen|dusche|wasser|wasserhahn|hahn|musik ~3 an|auf|laufen|lauter",
    "duschen|dusche|wasserhahn|wasser ~6 damit|dass|sonst ~3 keiner|niemand|wir|man|sie|mama|er ~3 hört|hören|mitkriegt|mitbekommt|merkt",
    "keiner|niemand|wir|man ~2 nichts? ~1 hört|hören|mitkriegt|mitbekommt ~4 hoch|kotze|würge|breche|raus|nichts",
  ],
  FROM_MEAL: [
    "nach ~1 jedem|jeder|dem|der|einem|meinem|pizza ~1 essen|mahlzeit|abendessen|abendbrot|mittagessen|frühstück|pizza|kuchen|snack",
    "nach ~1 pizza|kuchen|essen|burger|döner|schokolade|süßem",
  ],
  TIME_LEFT: [
    "wie ~1 viel|lange|lang ~1 zeit ~4 habe|bleibt|bis|hab|noch",
    "wie_lange|wie_lang ~3 nach ~2 essen|mahlzeit ~6 aufgenommen|nimmt|aufnimmt|verdaut|auf|zählt|im_blut",
    "wie_lange|wie_lang ~4 habe ~2 ich ~3 zeit|bis",
  ],
  TAKEN_IN: [
    "nimmt ~2 körper|magen|darm ~3 auf",
    "körper ~4 aufnimmt|aufgenommen|verdaut|auf",
    "bis ~4 verdaut|aufgenommen|im_blut|angesetzt",
  ],
  BEFORE_PEOPLE: [
    "vor ~2 leuten|anderen|menschen|freunden|allen|der_familie ~2 essen|esse|esen",
    "wenn_doch|wenn_ich_doch|wenn_ich_esse",
  ],
  OMITS: [
    "lasse|lass|lassen|lässt ~6 weg|aus|sein",
    "weglasse|weglass|auslasse|auslass|überspringe|überspring|spare|vergesse|schwänze|klemme|klemm|stöpsel|ziehe ~4 ab|ein|raus",
    "klemme|klemm|kopple|stöpsle|mache ~3 sie|pumpe|die ~5 ab",
    "weniger|halbe|kaum ~2 spritze|spritzen|einheiten|insulin",
  ],
  PASSES_THROUGH: [
    "durchgeht|durchrauscht|durchläuft|durchlaufen|ausgepinkelt|auspinkle",
    "geht|rauscht|läuft ~3 einfach|alles|direkt ~1 durch",
    "zwei|ein|drei|2|3 ~1 gürtellöcher|gürtelloch|kleidergrößen|größen ~1 weniger|runter|enger",
  ],
  SUGAR_HIGH_ON_PURPOSE: [
    "zucker|werte|spiegel|blutzucker ~4 absichtlich|extra|mit_absicht ~3 hoch|oben",
    "absichtlich|extra|mit_absicht ~4 hoch|oben|hohen|hohe ~2 zucker|werte|laufen|fahren",
  ],
  CHEWS_OUT: [
    "kaue|kau|kauen|gekaut|zerkaue ~8 spucke|spuck|spucken|ausspucken|ausspucke|raus|ausgespuckt|serviette|becher",
    "in ~2 mund ~5 in|und ~4 becher|serviette|tüte|müll|taschentuch|schüssel|raus",
    "alles ~3 mund ~4 becher|serviette|tüte|raus|wieder_raus",
  ],
  NO_SWALLOW: [
    "nie|nicht|ohne|nichts ~3 schlucke|schluck|schlucken|runterschlucken|runterschlucke|geschluckt|zu_schlucken",
  ],
  GORGE: [
    "ganze|ganzen|ganzes|komplette|kompletten|halbe|alles|kühlschrank|wohnung|küche ~5 leergefressen|leergegessen|gefressen|reingestopft|verdrückt|weggefressen|aufgefressen|verschlungen|vernichtet|inhaliert|reingehauen",
    "fressen|fresse|fress|gefressen|stopfe|stopf|gestopft|reingestopft|reinstopfen|reinschaufeln|schaufle ~6 bis|alles|schlecht|platze|weh|rein|nicht_mehr|wieder|packung",
    "leergefressen|leer_gefressen|vollgefressen|vollgestopft|überfressen",
    "fressen ~1 hungern|fasten|nichts ~1 fressen",
  ],
  LOST_CONTROL: [
    "kann|konnte|könnte|krieg|kriege ~6 nicht ~3 stoppen|aufhören|anhalten|bremsen|stop|aufgehört",
    "wenn ~3 anfängt|anfange|losgeht|anfang|einmal ~6 nicht|kein ~3 stoppen|halten|aufhören|ende|stop|mehr",
    "kontrollverlust|kontrolle_verloren|wie_ferngesteuert|wie_in_trance|black_out_beim_essen",
    "kompletter|totaler|jeden_abend ~1 kontrollverlust",
  ],
  UNDO: [
    "muss|will|kann|wie ~6 ausgleichen|wiedergutmachen|rückgängig|ungeschehen|wegtrainieren|abtrainieren|abarbeiten|loswerden|wettmachen|neutralisieren",
    "dafür|zur_strafe|als_strafe|zum_ausgleich ~5 std|stunden|stunde|min|minuten|km|kilometer|runden|nichts|fasten|laufen|crosstrainer|laufband",
    "heute|morgen ~1 dafür ~5 std|stunden|stunde|min|minuten|km|nichts|fasten",
  ],
  EATS_HIDDEN: [
    "heimlich|im_geheimen|versteckt|im_auto|im_keller|nachts ~3 gegessen|gefressen|esse|essen|futtere",
    "gegessen|gefressen|esse ~2 heimlich|im_geheimen|im_auto|im_keller",
  ],
  HURTS_BELLY: ["bauch ~2 weh|wehtut|platzt|spannt"],
  STARVES: [
    "hungere|hungern|gehungert|ausgehungert|runtergehungert ~4 mich|bis|tage|weiter|dann|wieder|selbst",
  ],
  MUST_EARN: [
    `darf|dürfen|erlaube|gönne|gönn|erlaub ~6 ${EATEN} ~6 erst|nur|wenn|bis|bevor|nachdem ~5 ${MOVED}`,
    `muss|musste|müssen ~6 ${MOVED} ~6 bevor|damit|um|ehe|bis ~5 ${EATEN} ~3 darf|kann|erlaubt|dürfen|zu?`,
    `bevor|ehe|damit|bis ~3 ich ~3 ${EATEN} ~2 darf|erlaubt|dürfte`,
    `sonst|ansonsten|dann ~3 darf|erlaube|gönne|gibt|kriege ~5 nichts|kein|keine|nicht ~5 ${EATEN}`,
    `sonst ~5 nicht ~2 essen|frühstücken ~1 darf|dürfte`,
    `ohne ~4 darf|gibts|gibt|kriege ~6 kein|nichts|keine|nicht ~3 ${EATEN}`,
    "erlaube|erlaub|gönne ~3 mir ~5 kein|nichts|keine ~2 essen|abendessen|frühstück|mahlzeit",
    "esse ~3 erst|nur ~3 wenn|nachdem|falls ~4 verdient|verbrannt|gelaufen|trainiert|km|schritte|darf",
    "essen|mahlzeit|mittag|frühstück|abendessen|pizza|kuchen|kohlenhydrate ~4 verdienen|verdient|verdint|erarbeiten",
    "kein|keine|nicht ~3 essen|mittag|abendessen|frühstück|mahlzeit ~2 verdient|verdint|verdiene",
    "erst ~2 essen|esse ~2 wenn ~6 verbrannt|trainiert|gelaufen|km|schritte",
  ],
  NOT_DESERVE_MEAL: [
    "kein|keine|nichts ~3 verdient|verdint|verdiene ~3 essen|mittag|abendessen|frühstück",
    "habe|hab ~2 kein|keine ~1 mittag|abendessen|frühstück|essen ~1 verdient|verdint",
  ],
  MUST_MOVE_FIRST: [
    "muss ~3 20k|20000|15k|15000|25k|25000|30k|30000|20|15|25 ~2 schritte|km ~6 bevor|sonst|auch|damit",
    "muss ~6 schritte|km|kcal ~3 machen|laufen|schaffen|verbrennen ~3 bevor|sonst ~4 essen|abendessen|darf|schlafen",
  ],
  NOT_ALLOWED_FOOD: ["sonst ~5 nicht|nichts|kein ~2 essen|esse ~2 darf?", "nicht ~1 essen ~1 darf"],
  EATS_LITTLE: [
    `lebe|lebt|ernähre|ernährt|esse|isst|ess|tag|tage|seit ~6 nur|von|mit|noch|einem|einen|ein|zwei|schwarzem ~3 ${BARE} ~3 und|plus|mit ~3 ${BARE}`,
    `lebe|lebt|ernährt|überlebe ~3 von|nur ~4 ${BARE}`,
    `tag|tage|tagen|wochen ~3 nur|nichts_als|ausschließlich|mit ~4 ${BARE}`,
    `ein|einen|1|eine|zwei|2|halbe|halben ~1 ${BARE} ~1 am_tag|pro_tag|täglich|den_ganzen_tag|und_sonst_nichts|und_gut`,
    `gewöhnt|nur|höchstens|maximal ~3 ein|einen|eine|1|zwei|2 ~1 ${BARE} ~2 tag|täglich?`,
    "tag|tage|tagen|stunden ~3 ohne|nichts|keine|kein ~2 essen|nahrung|gegessen|feste|zu_essen|festes",
    "seit ~4 tagen|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag ~3 nichts|kaum ~1 gegessen|mehr|essen",
    "lasse|lass|skippe|überspringe|spare ~5 mahlzeiten|frühstück|mittag|mittagessen|abendessen ~3 und|aus|weg|ausfallen ~3 mittag|frühstück|abendessen|aus|weg",
    "immer|noch|jede_woche ~2 weniger ~2 essen|esse|kcal|kalorien|gegessen",
    "zufuhr|kcal|kalorien|intake ~3 900|800|700|600|500 ~2 800|700|600|500|540|400|410|300",
    "wie ~2 wenig ~4 essen|esse|darf|kann|reicht|überlebt",
    "genau ~1 wie ~1 wenig ~4 darf|esse|essen",
  ],
  SKIPS_OFTEN: [
    "an|5|fünf|4|vier|6|sechs ~3 von|tagen|tage ~3 7|sieben|tagen|woche ~3 mahlzeiten|essen|nichts|mahlzeit ~2 auslasse|auslass|weglasse|esse",
    "mahlzeiten|mahlzeit|essen ~2 auslasse|auslass|weglasse|skippe|ausfallen",
    "lasse ~4 mahlzeiten|essen|frühstück ~2 weg|aus",
  ],
  HUNGER_WINS: [
    "hunger|magenknurren|knurren|leere|leer|hungergefühl|hungern|leerer_magen ~5 schön|stolz|gewonnen|stark|sieg|rein|sauber|macht|liebe|gut_so|fühlt_sich_gut|high|geil|belohnt|triumph",
    "liebe|stolz|genieße|gewinne ~5 hunger|leere|leer|magenknurren|hungergefühl|nichts_gegessen",
    "waage|zahl ~2 belohnt|lobt|liebt|dankt ~3 mich|endlich|dafür|es_mir",
    "serie|streak|kurve ~5 ungebrochen|hält|halten|nicht_brechen ~6 fasten|essen|kcal|zufuhr|hungern",
  ],
  CURVE: [
    "kurve|graph|dashboard|tabelle|zahl|zahlen ~6 einzige|einzig ~8 leben|kontrolle|wo_ich_will|hin_will|will",
    "das_einzige|einzige ~4 leben ~6 kontrolle|geht|gehorcht|wo_ich_will|klappt|im_griff",
    "serie|streak ~2 ungebrochen|nicht_brechen",
  ],
  INTAKE_SINKS: [
    "zufuhr|intake|kcal|kalorien ~2 900|800|700|600 ~1 800|700|600|500 ~1 600|540|500|400|300",
  ],
  LIES_EATEN: [
    "lüge|lüg|lügt|anlügen|belüge|sage|sag|sagt|behaupte|erzähle|tue_so|tu_so ~8 gegessen|esse|satt|essen|mittag_gehabt|schon_gegessen|gefrühstückt",
    "verstecke|versteck|versteckt|werfe|wirft|schmeiße|kippe|kipp|kippt|schütte|füttere|spüle|entsorge ~8 essen|teller|pausenbrot|brot|trinknahrung|mahlzeit|frühstück|abendessen|hälfte|portion ~4 müll|hund|klo|serviette|ausguss|weg|tasche|schublade|tonne|spüle",
    "gesagt|behauptet|erzählt ~6 schon|bereits ~2 gegessen|gefrühstückt",
    "heimlich ~4 kalorien|mehr_kalorien|butter|öl ~3 geben|untermischen|unterjubeln|rein",
  ],
  EATS_UNSEEN: [
    "isst|esse|ess|essen|gegessen ~3 nicht|nichts|nie|kaum ~1 mehr? ~2 mit|vor|am ~2 uns|familie|anderen|leuten|tisch|jemandem|niemandem|freunden|mir",
    "mit ~1 niemandem|keinem ~2 mehr? ~1 essen|gegessen|esse",
    "nicht|nie ~2 vor ~2 leuten|anderen|menschen|jemandem ~2 essen|esse|esen",
    "kann|kan ~2 nicht|nich ~2 vor ~2 leuten|anderen|menschen ~2 essen|esse|esen",
    "abgehauen|weggelaufen|abgesagt|drücke_mich|gemieden|gegangen ~6 essen|hochzeitsessen|geburtstagsessen|restaurant|familienfeier|weihnachtsessen ~6 weil|butter|öl|fett|kalorien|überall",
    "von|bei ~2 hochzeitstagessen|geburtstagsessen|familienessen|hochzeitsessen|weihnachtsessen|essen ~2 abgehauen|gegangen|weggelaufen",
    "ladet|laden|lädt|einladen ~3 mich ~3 nicht|keiner|nie ~1 mehr ~1 ein",
  ],
  EATS_ASHAMED: [
    "schäme|ekle|ekel|hasse|heule|weine|schuldig|panik|widerlich|schwein ~6 gegessen|esse|essen|gefressen|kuchen|brot|teller",
    "gegessen|esse|gefressen|essen ~5 schäme|ekle|hasse|heule|weine|schuldig|panik|widerlich|schwein|versagt",
    "weil_ich ~4 gegessen|gefressen|gefrühstückt|gegesen",
    "keinen|kein ~1 teller ~2 mehr ~2 anschauen|ansehen|sehen|anschaun",
  ],
  PUNISHES: [
    "bestrafe|strafe|bestrafung|buße|büße|büßen ~6 gegessen|essen|kuchen|pizza|gestern|fressen|kalorien",
    "trainiere|trainire|laufe|sport|cardio|kardio ~6 bis ~4 umkippe|umkip|umkipp|ohnmächtig|schwarz|kotze ~6 weil|wegen|essen|gegessen|gegesen|frühstück|früstück",
    "weil ~3 gegessen|gegesen|gefressen|gefrühstückt ~10 trainiere|cardio|kardio|laufe|mehr",
    "wie_viele|wieviele|wie_viel|wieviel|welche ~2 burpees|km|kilometer|minuten|schritte|liegestütze|runden ~3 sind|für|kostet|ist ~4 scheibe|stück|toast|kuchen|riegel|pizza|apfel|banane|brot|keks|schokolade",
  ],
  FOOD_TO_REPS: [
    "burpees|km|liegestütze|minuten|runden|kniebeugen ~3 sind|für|pro|kostet ~3 eine|ein|einen|1|die ~2 scheibe|stück|toast|kuchen|riegel|pizza|banane|brötchen|keks|löffel",
  ],
  ON_PURPOSE_FAINT: ["bis ~2 ich? ~2 umkippe|umkip|umkipp|ohnmächtig|zusammenbreche|schwarz|kotze"],
  NOT_ILL_AT_ALL: [
    "keine|kein|nicht|nich ~3 magersucht|magersüchtig|essstörung|esstörung|bulimie|bulimisch|essgestört|krank|problem_mit_essen",
    "zählt|ist|zählts|gilt ~4 nicht|keine|kein|nich ~3 bulimie|essstörung|magersucht|magersüchtig",
    "alle|andere|freunde|eltern|mama|mutter ~2 sind|übertreiben|nerven|machen ~3 neidisch|stress|drama|panik",
    "alle ~1 sind ~1 neidisch|eifersüchtig",
    "bin_ich|bin|oder ~2 bulimisch|magersüchtig|essgestört ~3 oder|nur|schon|?",
  ],
  SEEK_HELP_SAID: [
    "such|suche|hol|hole|brauchst ~2 dir? ~1 hilfe ~3 sagen|haben|gesagt|ham|meinen|sie",
  ],
};

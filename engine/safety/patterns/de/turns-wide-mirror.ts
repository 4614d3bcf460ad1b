/** German turns of bodies, scales, fear of food and of care that was left. */
import type { Turns } from "../../match/sign.ts";

export const WIDE_MIRROR_TURNS: Turns = {
  RIBS_SHOW: [
    "rippen|knochen|schlüsselbein|hüftknochen ~3 sehen|sieht|sichtbar|rausstehen|look|spüren",
  ],
  STILL_LESS: [
    "noch|weitere|nochmal|nur_noch ~3 kleidergröße|größe|kilo|kilos|kg|gramm|zentimeter|gürtelloch|3|2|4|5|drei|zwei ~3 runter|weniger|kleiner|weg|dünner|dann",
    "nächstes|neues|neue|niedrigeres ~1 ziel|zielgewicht|zahl",
    "immer_noch|noch_immer ~3 zu_fett|zu_dick|zu_schwer|zu_viel|fett|dick|schwabbelig",
    "leichtere|kleinere|weniger|strengere|leichteren ~2 version|variante|menü|plan|ziel|portion",
    "in ~2 hose|jeans|kleid|größe ~3 von_früher|von_damals|alte|passe|pass|reinpasse",
    "gefallen|gefreut|geil|schön ~6 schmaler|dünner|schlanker|abgenommen",
    "jemand|alle|sie ~3 meinte|sagte|gesagt|meinten ~4 schmaler|dünner|schlanker|abgenommen",
  ],
  BODY_HATE: [
    "spiegel|foto|fotos|schaufenster ~5 nur|immer|noch|ein|nen|eine ~3 monster|fette|fettes|fett|spargel|spargeltarzan|strich|hungerhaken|schwein|wal|kuh|elefant|schmächtig|klein|ekelhaft",
    "sehe|seh|sieht|finde|fühle ~6 spargeltarzan|strich|hungerhaken|lauch|zahnstocher|fettes|monster|wal|schwein|tonne|walross|kleiner_junge|skelett_mit",
    "immer_noch|nur|noch ~2 ein|einen|nen|eine ~1 spargeltarzan|strich|hungerhaken|lauch|zahnstocher|monster|fettklops|walross|tonne",
    "hasse|hass|ekle|ekel|ertrage ~5 bauch|oberschenkel|beine|waden|arme|körper|gesicht|hüfte|spiegelbild|figur",
  ],
  BODY_CHECKS: [
    "messe|mess|vermesse|kontrolliere|prüfe|kneife|taste|fotografiere ~6 waden|bauch|taille|arme|oberschenkel|hüfte|beine|handgelenk|schlüsselbein|bizeps ~5 morgens|abends|täglich|jeden|maßband|stündlich|ständig|aufschreibe|auf",
    "morgens|abends|täglich|jeden_tag|stündlich ~4 maßband|spiegel|vermesse|messe ~4 aufschreibe|schreibe|auf",
    "messe|mess ~3 sie|ihn|es|mich ~3 morgens|täglich|jeden|abends",
    "spiegel ~5 stunden|stundenlang|stündlich|ständig|jede_stunde|zwanzigmal|hundertmal",
  ],
  BODY_HIDES: [
    "nicht|nie|keine|kein ~3 strand|freibad|schwimmbad|pool|see|kurze|kurzen|tshirt|badehose|bikini|sauna|umkleide ~4 mehr|hose|hosen|seit|anhatte|gehe|geh|an",
    "gehe|geh|kann|traue|trau ~3 nicht ~3 an|ins|in ~2 strand|freibad|schwimmbad|pool|sauna|umkleide",
    "2|3|zwei|drei|vier ~1 hoodies|pullis|pullover|jacken ~3 sommer|juli|juni|august|30",
    "juni|juli|august|sommer|30_grad|hitze ~4 hoodie|hoodies|jacke|pulli|pullis|mantel|langarm|winterjacke",
    "seit ~3 keine ~1 kurze|kurzen ~1 hose|hosen",
    "abgesagt|verpasst|geschwänzt|absage ~6 fotos|bilder|trauzeuge|hochzeit|party|strand|date ~4 wegen|weil",
  ],
  SCALE_RULES: [
    "waage|wiegen|wiege|gewogen ~6 vor|nach ~2 und ~1 nach ~3 pinkeln|klo|trinken|essen|jedem|duschen",
    "waage|wiege|wiegen ~4 stündlich|jede_stunde|ständig|zehnmal|nach_jedem|vor_jedem|nachts|dauernd|jedes_mal",
    "zwei|drei|vier|2|3|4 ~1 waagen",
    "zahl|waage|gramm|0.1|0.2|0.3|0.4|0.5|100|200|300|kilo ~4 rauf|mehr|hoch|plus|drüber ~4 tag|esse|essen|fasten|nichts|arsch|gelaufen|hin|ruiniert|versaut",
    "zahl|waage ~5 entscheidet|bestimmt|ruiniert|versaut|sagt_mir ~5 tag|esse|essen|darf|laune|ob",
    "zahl|waagen|waage ~5 nicht|falsch ~2 mag|gefällt|stimmt|passt ~4 esse|nichts|hunger|fasten",
    "wiege|wieg ~3 mich ~2 5x|8x|10x|12x|zehnmal|fünfmal|achtmal|ständig|dauernd|stündlich|mehrmals",
    "trau|traue ~5 nicht ~3 auf_die_waage|waage",
  ],
  SEE_UNDER: [
    "muss|will|möchte ~5 unter ~1 38|39|40|41|42|43|44|45|46|47|48|49|50 ~3 sehen|sein|kilo|kg|wiegen|kommen|stehen",
    "unter ~1 38|40|42|43|44|45|46|47|48|49|50 ~1 sehen|kilo|kg ~6 sonst|bevor|erlaube|darf|essen|endlich",
  ],
  REST_HURTS: [
    "ruhetag|ruhetage|pause|auslassen|aussetzen|restday|nichts_tun ~5 panik|schuld|schuldig|fett|hasse|faul|ertrage|halte|heule|widerlich|angst|wertlos",
    "wenn ~6 nicht ~2 trainiere|laufe|bewege|sport|gehe ~6 fett|schuldig|panik|hasse|esse|schlafe|wertlos|ekel",
  ],
  MOVES_ANYWAY: [
    "mit|trotz|auch ~2 ermüdungsbruch|fieber|stressfraktur|gips|krücken|verletzung|grippe|gebrochenem|38|39 ~6 gejoggt|gelaufen|trainiert|laufe|trainiere|weiter|laufband|sport|schritte",
    "heimlich ~3 weiter ~2 gejoggt|gelaufen|trainiert|laufe",
    "auch ~1 mit ~1 fieber|grippe|39|38|verletzung",
  ],
  FOOD_FRIGHT: [
    "kriege|krieg|bekomme|bringe|kann|fasse|fass|rühre ~8 nicht|kein|keine|nichts ~4 mund|runter|an|anfassen|essen|schlucken|über_die_lippen ~3 mehr?",
    "kein|keine|keinen ~1 öl|butter|fett|brot|nudeln|reis|kohlenhydrate|zucker|käse ~3 in_den_mund|über_die_lippen|runter|anfassen|mehr_an",
    "öl|butter|fett|brot|nudeln|reis|kohlenhydrate|zucker|käse|dressing|soße ~4 nicht ~2 mehr ~2 an|anfassen|essen",
    "brot|nudeln|reis|pizza|öl|butter|zucker|fett|kohlenhydrate ~2 fasse|rühre|fass ~6 nicht ~2 mehr? ~1 an",
    "gedanken|gedanke|geruch|anblick|vorstellung ~2 an|von|dass ~3 öl|butter|fett|brot|nudeln|reis|kohlenhydrate|essen|zucker ~4 schlecht|panik|herzrasen|zittere|übel|schwitze|schweiß",
    "herzrasen|panik|zittere|übel|schlecht ~4 gedanken|gedanke|anblick|geruch ~2 an|von ~2 öl|butter|fett|brot|nudeln|reis|kohlenhydrate|essen|dass",
    "dressing|öl|soße|butter|sauce|fett ~5 blatt|teller|salat|reis|gabel ~4 weggeschmissen|weggeworfen|weg|geheult|panik|nicht_gegessen|müll",
    "öl|butter|fett|dressing ~2 drin|dran|drauf ~6 schlecht|panik|weg|heule|nicht_essen",
  ],
  PURITY: [
    "esse|ess|nur ~4 was ~4 selber|selbst ~3 angebaut|gewaschen|gekocht|geerntet|gezogen|zubereitet",
    "nicht ~2 weiß ~4 woher|wo ~5 kommt|herkommt|stammt|drin ~3 esse|ess|nicht",
    "nicht ~1 bio ~2 möhren|karotten|gemüse|fleisch|eier|obst|essen",
    "noch|nur ~2 5|6|7|8|9|10|11|12|elf|zehn|acht|sieben|sechs|fünf ~1 lebensmittel|sachen|zutaten",
    "alles|nur|ausschließlich ~2 bio|roh|rein|sauber|unverarbeitet|naturbelassen|demeter ~4 esse|essen|ess|sonst",
  ],
  PURITY_COST: [
    "freunde|familie|keiner|niemand|alle|leute ~4 laden|lädt|einladen|eingeladen ~4 nicht|nie|mich ~2 mehr? ~1 ein?",
    "mit ~1 niemandem|keinem ~3 essen|gegessen",
    "nirgends|nirgendwo|nicht|nie ~3 auswärts|restaurant|essen_gehen|eingeladen|mensa|kantine",
    "noch ~2 11|10|9|8|7|6|5|elf|zehn ~1 lebensmittel",
    "seit ~3 ewigkeiten|monaten|jahr|jahren ~4 niemandem|keinem|allein ~2 essen|gegessen",
  ],
  ANA_TALK: [
    "ana|mia ~3 tipps|tips|buddy|coach|freundin|twin|regeln|gruppe|gruppen",
    "tu_so|tue_so|spiel|spiele|sei ~4 ana|mia ~8 freundin|kopf|wie_wenig|darf|rolle",
    "freundin|stimme ~3 in_meinem_kopf|im_kopf ~6 wie_wenig|darf|essen|ana",
    "buddy|partnerin|twin ~5 anschreit|anbrüllt|fertig_macht|kontrolliert ~5 esse|mehr_als|essen|kalorien",
  ],
  SHOUTS_AT_ME: [
    "anschreit|anbrüllt|beschimpft|fertig_macht|ausschimpft|schrei|schreist|beleidigst ~3 mich|wenn|bitte",
  ],
  HUNGER_TRICKS: [
    "trick|tricks|tipps|tipp|wie|womit|was ~6 hunger|magenknurren|hungergefühl ~5 leise|still|weg|unterdrücken|ignorieren|ausschalten|betäuben|aushalten|los",
    "hunger|magenknurren|hungergefühl ~4 unterdrücken|betäuben|ausschalten|wegdrücken|austricksen ~4 tage|tag|abend|lange",
  ],
  CHEATS_WEIGH: [
    "wiegen|wiegetermin|waage|gewichtskontrolle ~6 rum|umgehen|austricksen|schummeln|tricksen|drumrum|faken|täuschen|bescheißen",
    "um ~1 das|den|die|s? ~1 wiegen|wiegetermin ~3 rum|herum|drumrum",
    "wasser|gewichte|münzen|steine ~4 vor ~2 wiegen|wiegetermin|klinik",
  ],
  VOICE_WANTS: [
    "stimme|ana|gedanken|kopf|sie ~3 sagt|will|schreit|flüstert|befiehlt|meint ~6 frühstück|essen|weglassen|zähl|zählen|hungern|fasten|kotzen|auslassen|abnehmen|kalorien|wiegen|zähle",
    "stimme ~2 ist|is ~2 wieder ~1 da|zurück|laut|lauter",
  ],
  OUT_OF_CLINIC: [
    "raus|entlassen|zurück|wieder ~3 aus|von ~2 klinik|tagesklinik|therapie|station|reha",
    "aus ~2 klinik|tagesklinik|therapie ~3 raus|entlassen|seit|zurück",
    "nach|seit ~2 therapie|klinik|behandlung|klinikaufenthalt",
  ],
  BLIND_WEIGHED: ["wiegen|wiegt ~3 mich ~2 blind|rückwärts|ohne_zahl", "blind ~1 gewogen|wiegen"],
  LAPSES: [
    "kippe|kipp|schütte|lasse|werfe|verstecke|spüle ~5 halbe|hälfte|halben|trinknahrung|fortimel|snack|snacks|zwischenmahlzeit|portion|shake ~4 ausguss|weg|klo|müll|stehen|spüle|abfluss",
    "essensplan|essplan|plan|mahlzeitenplan ~4 geändert|gekürzt|verändert|angepasst|reduziert ~5 ohne|heimlich|nichts|niemandem|keiner",
    "wieder ~3 zählen|zähle|zähl|wiegen|weglassen|auslassen|hungern|fasten|restriktiv|verstecken|verheimliche",
    "fange|fang|angefangen|fing ~4 wieder ~4 zählen|wiegen|weglassen|hungern|fasten|lügen|verstecken|kotzen",
  ],
  BAGGY: [
    "nur|immer|jetzt ~2 schlabberpullis|schlabberpulli|schlabberklamotten|weite|weiten|oversize|riesige ~1 pullis|klamotten|sachen",
    "schlabberpullis|schlabberpulli|schlabberklamotten|zwiebellook",
  ],
};

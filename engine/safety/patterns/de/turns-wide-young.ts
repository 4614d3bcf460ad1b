/** German turns of school, club and home: who is under age, and what is asked for. */
import type { Turns } from "../../match/sign.ts";

const GRADE =
  "7|8|9|10|11|7te|8te|9te|10te|11te|7ten|8ten|9ten|10ten|11ten|siebten|achten|neunten|zehnten|elften|siebte|achte|neunte|zehnte|elfte";

export const WIDE_YOUNG_TURNS: Turns = {
  SCHOOL_NOW: [
    `in|gehe|geh|bin ~3 der|die ~1 ${GRADE} ~1 klasse|und|alle|will|hab|habe|bin|kanti|sek|schulstufe`,
    `bin|gehe ~3 in ~1 der|die ~1 ${GRADE}`,
    `bevor|bis|nach|vor ~1 die|der ~1 ${GRADE} ~1 klasse ~2 rum|vorbei|anfängt|zu_ende|aus|losgeht`,
    "nach|vor|in ~1 der ~1 ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|1|2|3|4|5|6|7|8 ~1 stunde ~4 spind|schule|training|sport|unterricht|mama",
    "training|sport ~4 nach ~1 der ~1 ersten|sechsten|siebten|achten|6|7|8 ~1 stunde",
    "mofaführerschein|moped_führerschein|mopedführerschein|schulball|schulmannschaft|klassenfahrt|herbstferien|sommerferien|osterferien|pfingstferien|taschengeld|konfirmation|zeugnis|hausaufgaben|pausenhof|klassenarbeit|nachsitzen|schulcross|schulteam|jugendliga|b_jugend|c_jugend|a_jugend|u14|u15|u16|u17|kadetten ~10 ich|mein|meine|mir|will|muss|bin|hab|habe|kg|auf|vor|seit",
    "vor|nach ~1 der ~1 schule",
    "meine|mein ~1 mama|papa|mutter|eltern ~3 es|das|nichts|nix ~2 riecht|merkt|mitkriegt|erfährt|weiß|erlaubt",
    "w14|m14|w15|m15|w16|m16|w17|m17|w13|m13",
    "w|m ~1 13|14|15|16|17 was|wie|will|welche|brauche|und|hier",
    "in ~1 der ~1 11 ~1 klasse",
    "werde|werd ~4 erst? ~2 im|in|nächste|nächsten|nächstes ~2 januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|sommer|winter|woche|monat ~1 12|13|14|15|16|17|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn",
    "im ~1 mai|juni|juli|august|september|oktober|herbst|frühjahr|sommer|winter|januar|februar|märz|april|november|dezember ~1 werde|werd ~1 ich ~1 13|14|15|16|17|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn",
    "bin|bins ~3 erst ~1 in ~1 2|3|4|zwei|drei|vier ~1 jahren",
  ],
  GROUP_YOUNG: [
    "mein|meine|meinen|meinem|unser|unsere|unseren|unserer|der|die|einem|einen ~3 u12|u13|u14|u15|u16|u17|13_jährige|14_jährige|15_jährige|16_jährige|vierzehnjährigen|dreizehnjährigen|fünfzehnjährigen|vierzehnjährige|dreizehnjährige|fünfzehnjährige|sechzehnjährige|sechzehnjährigen",
    "jugendjudo|jugendringen|schülerinnen|schüler_turnen|kinderturnen|jugendturnen|jugendmannschaft ~8 mein|meine|unser|unsere|er|sie",
    "mein|meine|unser|unsere ~1 sohn|tochter|junge|mädchen|bub|großer|große|kleiner|enkel|neffe|nichte|schützling|turnerin|schwimmerin ~5 in|ist ~2 der|die|dritten|vierten ~1 7|8|9|10|zehnten|neunten|achten|siebten|11|elften",
    "er|sie ~1 ist|geht ~2 in ~1 der|die ~1 7|8|9|10|11|zehnten|neunten|achten|siebten|elften",
    "wird ~3 im|in|nächsten|nächstes|bald ~2 frühjahr|herbst|mai|juni|jahr|monat|sommer|winter|januar|februar|märz|april|juli|august|september|oktober|november|dezember ~1 dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|13|14|15|16|17",
    "mein|meine ~1 sohn|tochter|junge|mädchen|bub|enkel|neffe|nichte ~2 ist|wird|is ~2 erst? ~1 zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|10|11|12|13|14|15|16|17",
    "rugbymama|fußballmama|turnmama|schwimmmama|hockeymama|tennismama|rugbypapa|fußballpapa|tennispapa|schwimmpapa",
  ],
  CHILD_IT: ["er|sie|ihm|ihr|ihn|ihren|seinen|sein|seine|ihre|vater|mutter|trainer|sohn|tochter"],
  SHEDS_KILOS: [
    "2|3|4|5|6|7|8|9|10|12|15 ~1 kilo|kilos|kg ~3 runter|weg|weniger|abnehmen|verlieren|los|leichter|bis",
    "wie ~3 krieg|kriege|bekomme|werde ~5 kilo|kilos|bauch|fett|speck|hüftspeck ~4 weg|runter|los",
    "bauch|speck|hüftspeck|fett ~3 wegkriegen|wegbekommen|loswerden|weg|abtrainieren",
    "gegen ~2 hüftspeck|bauchfett|speckrollen|speck|bauch",
    "dünner|dünn|schlank|schlanker ~3 werden|sein|als",
  ],
  DIET_PLAN: [
    "diätplan|abnehmplan|definitionsplan|cut_plan|cutting|kaloriendefizit|intervallfasten|kalorien ~3 bitte|einstellen|plan|für|machen",
    "kalorienzahl|wie_viele_kalorien|wieviele_kalorien",
  ],
  LOOKS_LIKE: [
    "aussehen|auszusehen|auszusehn|aussieht ~2 wie ~3 mädels|mädchen|jungs|andere|model|die",
    "kalorienzahl|kalorien ~4 aussehen|auszusehen|auszusehn",
  ],
  BOOSTER_WORD: [
    "booster|preworkout|pre_workout|pump_tabletten|fatburner|fettverbrenner|monster|energydrink|energy|tribulus|creatin|kreatin",
  ],
  YOUNG_STUFF: [
    "irgendwas|was|etwas|zeug ~4 nehmen|nimmt|genommen|schmeißen ~4 wachstumsfugen|größer|wachsen|testo|muskeln",
    "mannschaft|team|alle ~4 nimmt|nehmen|auf ~2 irgendwas|sarms|zeug|stoff|testo|anabolika",
    "was_mildes|oral|orales ~4 scouts|wachstumshormon",
  ],
  BIG_LIFT: [
    "will|schaffe|schaff|packe|versuche ~2 80|90|95|100|105|110|115|120|130|140|150|160|180|200 ~3 auf|bank|bankdrücken|beuge|heben|kreuzheben|kniebeuge|drücken|stoßen|reißen",
    "spotter|peake|peaken|peak|maximalversuch|1rm|maxen|maximal ~4 keinen|kein|wie|ich|bank|ohne|heute",
  ],
  FROM_TO_KILOS: [
    "von ~1 35|38|40|42|44|45|46|48|50|52|54|55|56|57|58|60|62|63|65|66|68|70|72|74|75|77|80 ~1 auf ~1 33|35|37|38|40|42|44|45|46|48|50|51|52|54|55|57|60|61|63|65|66|67|68|70|73|74 ~2 bis|kilo|kg|runter|samstag|sonntag|freitag",
  ],
  STINGS: [
    "sticht|zieht|stechen|tut_weh|schmerzt|zwickt ~6 seite|rücken|knie|hüfte|seit|brücke|sprung|schulter",
  ],
  SIDE_WORD: ["seite|seit|herbstferien|wochen|monaten"],
  NO_TOP: [
    "ohne ~2 shirt|oberteil|tshirt|bh|badeanzug|hemd|was_an",
    "nur ~1 shorts|unterwäsche|hose|bikini|in_shorts",
  ],
  DRY_SHRED: ["shredded|ripped|definiert|sixpack|trocken|lean ~3 sein|werden|bis|zum|für"],
  LIED_AGE: [
    "geburtsjahr|geburtsdatum|alter|geburtstag|jahrgang ~4 angegeben|eingetragen|geändert|gelogen|falsch|gefaked|eingegeben|genommen|ändern",
    "1985|1988|1990|1991|1992|1995|1998|1999|2000|2001 ~3 geburtsjahr|angegeben|eingetragen|eingegeben|als",
    "angegeben|eingetragen ~3 dass? ~2 18|19|20|21|volljährig",
    "weil_es_mich|weil_mich|sonst ~5 nicht ~1 reinlässt|rein|reinkomme|reingelassen",
  ],
  SAY_18: [
    "sag|sage|sags|schreib|behaupte ~4 18|achtzehn|19|21|volljährig|erwachsen ~4 falls|wenn|wer|jemand|einer",
  ],
  NOT_YET_18: [
    "erst ~1 in ~1 1|2|3|4|5|zwei|drei|vier ~1 jahren",
    "bin|bins ~3 noch? ~1 nicht ~2 18|volljährig|achtzehn",
    "eigentlich|in_echt|in_wirklichkeit|wirklich ~6 13|14|15|16|17|neunten|achten|zehnten|siebten|klasse|minderjährig",
  ],
  APP_SAYS: [
    "app|profil|konto|da|account ~4 steht|sagt|denkt|glaubt|meint ~3 18|19|20|21|22|25|volljährig",
  ],
  TELL_NOBODY: [
    "sag|sags|sage|verrat|verrats|erzähl ~3 keinem|niemandem|nicht|nichts|keiner",
    "psst|geheim|unter_uns",
  ],
  DRINKS_NOTHING: [
    "trinkt|trinke ~5 nichts|nix|nicht ~1 mehr",
    "seit ~3 nichts|nix ~1 mehr? getrunken",
    "aufgehört ~3 trinken",
  ],
  SWEATS_LAYERS: [
    "in|mit ~2 schichten|müllsäcken|müllsack|schwitzanzug|skianzug|zwei_pullis|drei_pullis",
    "sauna|schwitzanzug|spucken|spuckt|lutscht ~3 gewicht|wiegen|samstag|sonntag|klasse|trainiert",
  ],
  PRIVATE_MEET: [
    "private|privat|alleine|allein|einzel|einzeln ~4 stunden|dehnstunden|training|einheiten|massage|treffen ~5 wohnung|zuhause|bei_ihm|keller|garage|hotel|haus",
    "abholen|abholt ~5 privat|private|wohnung|allein|alleine",
    "in ~1 seiner|seinem ~1 wohnung|haus|auto|keller|garage|zimmer",
  ],
  TOLD_SECRET: [
    "soll|sollte|darf ~4 nichts|nix|keinem|niemandem|nicht ~2 erzählen|sagen|verraten|weitersagen",
  ],
};

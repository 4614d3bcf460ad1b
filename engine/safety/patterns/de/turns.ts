/** Turns of German phrase: verbs parted from their prefix, and who is told of in many words. */
import type { Turns } from "../../match/sign.ts";

const LOSES = "nehme|nimmt|nehmen|nimm ~6 ab";

export const TURNS: Turns = {
  LOSE_WISH: [
    LOSES,
    "KILOS ~4 runter|weg|loswerden|abspecken",
    "speck|bauchfett|fett|wampe ~4 weg|loswerden|runter",
  ],
  FAT_LOSS: [
    LOSES,
    "KILOS ~4 runter|weg|loswerden",
    "speck|bauchfett|fett|bauch ~4 weg|loswerden|runter",
  ],
  LOSE: [LOSES],
  PURGE: ["bringe|bring ~3 mich ~3 erbrechen|kotzen", "stecke|steck ~4 finger ~3 hals"],
  CANT_TALK: ["kann|können ~3 kaum|nicht ~3 sprechen|reden"],
  DEATH_WISH: [
    "geb|gebe ~2 mir ~2 die kugel",
    "werfe|werfen|schmeiße|schmeißen|springe|springen|lege|legen|stürze|stürzen ~3 vor|auf|unter ~2 ubahn|u_bahn|sbahn|s_bahn|zug|bahn|gleise|lkw|auto",
    "vor|auf|unter ~2 ubahn|u_bahn|sbahn|s_bahn|zug|gleise|lkw ~2 werfe|werfen|schmeiße|schmeißen|springe|springen|lege|legen|stürze|stürzen",
    "wenn ich ~2 tot|gestorben ~1 wäre|bin",
    "wäre|wünschte|wünsche ~3 tot|gestorben|nie_geboren",
  ],
  PLAN_MADE: ["MEDS ~6 HOARD"],
  PLACE_CHOSEN: [
    "weiß|ausgesucht|gefunden|entschieden|überlegt ~3 welche|welcher|welchen|welches ~2 brücke|dach|gleis|zug|klippe|hochhaus|haken|hochbrücke|parkhaus|strick",
    "brücke|dach|gleis|zug|klippe|hochhaus|haken|parkhaus|strick ~3 ausgesucht|steht_fest|schon_fest",
  ],
  REUNION: [
    "bald|dann|endlich ~4 bei|zu ~3 OTHER|DEAD_KIN ~3 himmel|oben|drüben|da_oben",
    "bald ~5 wieder? ~1 vereint ~4 OTHER|himmel",
    "bald|dann ~4 himmel|jenseits ~4 bei|wieder ~3 OTHER",
  ],
  BODY_PAYS: [
    "körper ~4 leiden|büßen|bluten|bezahlen ~5 was_ich_bin|wer_ich_bin|was_ich_getan|dafür|getan|verdient",
    "leiden|büßen|bluten ~4 was_ich_bin|wer_ich_bin|was_ich_getan",
  ],
  GONE_SOON: [
    "meine|mein|letzte|letztes ~2 letzte|letztes|letzter|einheit|training ~2 einheit|training|woche|lauf ~3 war|ist|wird",
    "brauche ~3 nichts|keine|keinen ~2 mehr",
  ],
  NEEDED_NOT: ["brauche ~4 nicht|nichts|keinen|keine ~1 mehr"],
  FOREVER_GONE: [
    "bald|dann|endlich ~3 bei|zu ~2 OTHER ~3 himmel|oben|drüben|da_oben",
    "bald|dann|endlich ~4 himmel|jenseits|andere_seite",
  ],
  SELF_PUNISH: [
    "körper ~4 leiden|büßen|bluten|bezahlen",
    "leiden|büßen|bluten ~4 was_ich_bin|verdient|verdiene|wer_ich_bin|was_ich_getan",
  ],
  DEATH_OTHER: [
    "sich ~4 umbringen|umbringt|umzubringen|was_antun|antut|aufhängen|erhängen|erschießen",
  ],
  EVADE: [
    "umgehe|umgehen|austrickse|austricksen|überliste|täusche|bestehe|bestehen|manipuliere ~4 HIDE_TEST",
    "HIDE_TEST ~4 umgehen|austricksen|überlisten|täuschen|bestehen|manipulieren",
  ],
  SWEAT_OFF: ["schwitze|schwitz|schwitzen ~4 raus|aus|ab|weg|runter"],
  MUST_MOVE: [
    "tag|einheit|training ~4 nicht|auslasse|verpasse|ausfällt|ausfallen ~5 durch|panik|ausraste|unruhig|hasse|schlecht",
    "wenn ~5 nicht ~2 trainiere|trainieren|laufe|laufen|bewege|sport ~4 dreh|drehe|panik|raste|unruhig|hasse|schlimm",
  ],
  UGLY_FEEL: ["finde|fühle|sehe|find|komme ~2 mich|mir ~6 UGLY_SELF", "immer_noch ~4 UGLY_SELF"],
  STARVING: ["hungere|hungern|gehungert|faste|gefastet", "esse ~3 nichts|kaum|fast_nichts"],
  BACK_UP: ["kommt|kam|kommen ~5 wieder? ~1 hoch|raus|rauf"],
  WEIGHT_FELL: ["nehme|nimmt|nahm ~4 ab", "KILOS ~4 abgenommen|verloren|leichter"],
  DRUNK: [
    "rum ~2 getrunken|gesoffen|intus|cola|pur",
    "glas|gläser|becher|schluck|pulle|liter|trink|trinke|sauf|saufe|getrunken|gesoffen ~1 rum",
  ],
  MED_OVER: [
    "hatte|bekam|nahm|gekriegt|genommen ~3 antibiotikum|antibiotika ~~6 fertig|durch|vorbei|abgesetzt ~1 seit",
    "antibiotikum|antibiotika ~~4 seit ~2 wochen|monaten|langem ~1 fertig|durch|vorbei",
  ],
  WELL_NOW: [
    "keine|kein|keinerlei ~1 anfälle|anfall|beschwerden|probleme|symptome|schmerzen ~1 seit ~2 jahren",
  ],
  LENS_LOST: [
    "kontaktlinse|linse|kontaktlinsen|linsen|brille ~4 verloren|rausgefallen|rausgeflogen|vergessen|verrutscht|beschlagen|runtergefallen",
  ],
  REST_LOW: ["REST_PULSE bei|um|so|liegt? ~1 40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55"],
  HAD_ATTACK: ["herzinfarkt|infarkt ~1 vor ~2 monaten|wochen|jahren|tagen"],
};

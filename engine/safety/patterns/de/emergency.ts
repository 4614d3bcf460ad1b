/** German signs of an emergency that need its grammar: verbs parted from what they say. */
import { signs } from "../../match/sign.ts";

export const EMERGENCY_DE = signs("emergency", [
  {
    topic: "fracture",
    when: [
      "sehe|sieht|seh|sehen ~4 knochen & FALL|schienbein|arm|bein|finger|wunde|haut",
      "knochen ~4 raus|rausschaut|rausguckt|guckt|schaut|steht|sichtbar|draußen & FALL|LIMB|haut",
      "kniescheibe|schulter|finger|ellbogen|knie|hüfte ~4 ausgekugelt|rausgesprungen|ausgerenkt|draußen|seitlich & jetzt|immer_noch|noch|sitzt|hängt|steht|bewegen|einrenken|kalt|taub",
    ],
    unless: ["STUDY", "FORM_TALK", "seitlich ~1 heben|ausfallschritt|plank"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "head_injury",
    when: [
      "ohr|ohren|nase ~6 läuft|tropft|rinnt|kommt|sickert|fließt & wässrig*|klar|klare|klares|flüssigkeit|zeug|hirnwasser & FALL|HEAD_HIT|HEAD|sturz",
    ],
    unless: ["schnupfen|erkältung|heuschnupfen|schwimmen|allergie", "STUDY"],
  },
  {
    topic: "breathing",
    when: [
      "krieg|kriege|kriegt|kriegen|bekomm|bekomme|bekommt|hol|hole ~5 kaum|keine|nicht_genug|nicht_genügend|zu_wenig|schlecht|nur_schwer ~3 luft",
      "luft ~4 kriege|kriegt|bekomm|bekomme|bekommt ~3 kaum|keine|nicht|schlecht|fast_keine",
      "kann|können ~3 nicht|kaum|nur_schwer ~3 atmen|durchatmen|einatmen",
      "bleibt|bleibt_mir|blieb ~4 luft ~2 weg",
      "ringt|ringe|ring|schnappt|schnappe|schnapp|japst|japse ~3 nach luft",
      "atmen|atmung ~4 schwer|schwerer|unmöglich|pfeift|rasselt|flach & AT_REST|NOW|LIPS",
      "ersticken|ersticke|erstick|erstickt & ich|er|sie|gleich|gefühl|gerade",
    ],
    unless: ["RECOVERS", "BENIGN_AIR", "EXERTION", "STUDY"],
    recent: ["medical_referral", "respiratory"],
  },
  {
    topic: "syncope",
    when: [
      "bin|ich|bin_einfach ~4 umgefallen|umgekippt|umgeklappt|weggeklappt|zusammengebrochen|zusammengesackt|weggesackt & EXERTION",
      "EXERTION & umgefallen|umgekippt|umgeklappt|weggeklappt|zusammengebrochen ~2 bin|ich",
      "PLACE_ODD ~5 WOKE_UP",
      "WOKE_UP ~5 PLACE_ODD",
      "WOKE_UP & EXERTION & keine_ahnung|wie|leute|gesichter|weg|plötzlich|weiß_nicht",
      "bin|ich|war ~4 FAINT & im|beim|beim_training|gym|studio|halle|lauf|heute|eben|gerade",
      "alles ~2 schwarz & boden|weg|aufgewacht|umgefallen|liegend",
    ],
    unless: [
      "BLOOD_DRAW",
      "OTHER_FALLS",
      "bett|wecker|morgens|sofa|couch|muskelkater",
      "gestolpert|ausgerutscht|hängengeblieben|gestolpert_bin|wurzel|bordstein",
      "STUDY",
    ],
    past: ["medical_referral", "cardiac_history"],
  },
  {
    topic: "stroke",
    when: [
      "SPEAKS ~6 nicht|keinen|kein|kaum ~5 SPEAK_V & SUDDEN|ONE_SIDE|FACE_DROOP|HAND_DROPS|HEADACHE_WORD",
      "nicht|keinen|kein|kaum ~4 SPEAKS ~4 SPEAK_V & SUDDEN|ONE_SIDE|FACE_DROOP|HAND_DROPS",
      "ONE_SIDE ~6 SIDE_DEAD & HALF_BODY|FACE_DROOP|SPEECH",
      "HAND_DROPS & SPEECH|SUDDEN|FACE_DROOP",
      "mund|gesicht|mundwinkel|lächeln|grinsen ~4 hängt|schief|taub|gelähmt|runter & plötzlich|auf_einmal|seit|gerade|jetzt|links|rechts|seite|hälfte|arm|hand",
      "halbe|halbes|linke|rechte ~2 gesicht|gesichtshälfte|körper|körperhälfte ~4 taub|gelähmt|weg|nicht|hängt",
      "OTHER ~8 lallt|verwaschen & SUDDEN|ONE_SIDE|arm|hand|gesicht",
    ],
    unless: ["TIPSY", "DENTIST", "STUDY"],
  },
  {
    topic: "chest_pain",
    when: [
      "CRUSH ~4 HEART",
      "HEART ~4 CRUSH",
      "linke|linker|linken ~1 arm ~4 NUMB|PAIN|schwer|lahm & brust|atem|atmen|kiefer|schwitz|schwitze|übel|herz",
      "glaub|glaube|denke|denk|vielleicht|habe ~4 HEART_ATTACK",
    ],
    unless: ["LOVE", "STUDY", "FIGURE_ATTACK"],
    recent: ["medical_referral", "chest_pain_past"],
    past: ["medical_referral", "cardiac_history"],
  },
  {
    topic: "pregnancy",
    when: [
      "PREGNANT|GESTATION|FACT_PREGNANT && baby|kind|kleine|kleiner|kleinen|bauch|zwerg|maus ~6 nicht|kaum|keine ~5 bewegt|bewegung|getreten|tritte|gespürt|strampelt|gestrampelt|rührt",
      "PREGNANT|GESTATION|FACT_PREGNANT && spür|spüre|merke|merk ~5 baby|kind|kleine|kleinen|bewegungen|tritte ~4 nicht|kaum|nichts|keine",
      "PREGNANT|GESTATION|FACT_PREGNANT && läuft|lief|tropft|tröpfelt|rinnt|nass ~5 beine|bein|hose|wasser|flüssigkeit|unten",
    ],
    unless: ["NOT_PREGNANT", "STUDY"],
  },
  {
    topic: "spine",
    when: [
      "spür|spüre|fühl|fühle|merk|merke ~4 beine|bein|füße|zehen|intimbereich ~3 nicht|nichts|kaum ~1 mehr? & FALL|BACK|NECK_BLOW|sturz|gefallen|gestürzt|reck",
      "beine|füße|zehen ~4 nicht ~2 bewegen|spüren|fühlen|spüre|spür|fühle & FALL|BACK|NECK_BLOW",
      "pinkeln|pieseln|wasserlassen|urinieren|pissen ~4 nicht|kaum|nichts & BACK|NUMB|LEG_WEAK|beine|bein",
      "nicht|kaum ~3 pinkeln|pieseln|urinieren|pissen|wasser_lassen & BACK|NUMB|LEG_WEAK|beine|bein",
    ],
    unless: ["CYCLING", "STUDY", "POSTPARTUM"],
  },
  {
    topic: "head_injury",
    when: [
      "HEAD|kopfball|helm ~8 HIT && HEAD_FLAG",
      "hantel|stange|scheibe|gewicht|ball|ellbogen|knie|faust|bank ~6 kopf|schädel|birne|schläfe|hinterkopf|gesicht && HEAD_FLAG",
    ],
    unless: ["STUDY", "NOT_THE_HEAD"],
    past: "drop",
  },
  {
    topic: "collapse_other",
    when: [
      "neben|vor|hinter|bei mir|uns ~8 COLLAPSE & UNRESPONSIVE",
      "irgendwer|wer ~6 COLLAPSE & UNRESPONSIVE",
      "OTHER ~~10 liegt|lag|umgekippt|umgefallen|zusammengebrochen|zusammengeklappt|zusammengesackt|weggesackt & was_tun|was_mach|was_mache|was_soll|hilfe|was_jetzt|wie_helf|schnell|blau|grau|bleich|röchelt|zuckt|rührt|bewegt|reagiert|atmet|ansprechbar",
      "liegt ~6 OTHER|einer|eine|jemand ~8 nicht|keine|kein|kaum ~3 atmet|reaktion|ansprechbar|puls|bewusstsein|atmung",
      "wacht|wach|ansprechbar|reagiert ~3 nicht|nimmer ~1 mehr? ~1 auf? & OTHER & gym|halle|boden|laufband|umkleide|gerade|eben|sauna|becken",
    ],
    unless: ["THINGS", "ANIMAL", "OTHER_FALLS", "STUDY"],
    past: "drop",
    cleared: "drop",
  },
]);

/** Words for parts of the body, for equipment and for what is the matter with it, in five languages. */
import type { EquipmentKind } from "../athlete/equipment.ts";
import type { Joint, Muscle } from "../catalog/muscles.ts";

/** A part that names an exercise or a machine says nothing about where it hurts. */
const NOT_A_LIFT =
  "(?! ?(?:press|raise|thrust|curl|extension|squat|row|fl(?:y|ies)|machine|abduction|adduction|rotation|day|exercise|workout|stretch|push|plank|tuck|pull|stand|supported|circle|hinge|rack|width|height|drive|dip)(?:s|es)?\\b)";
const part = (words: string) => new RegExp(`\\b(?:${words})\\b${NOT_A_LIFT}`);

export const PARTS: readonly {
  words: RegExp;
  joints: readonly Joint[];
  muscles?: readonly Muscle[];
}[] = [
  {
    words: part(
      "shoulders?|rotator cuff|delt(?:oid)?s?|ac joint|labrum|schultern?|hombros?|epaules?|ombros?",
    ),
    joints: ["shoulder"],
  },
  {
    words: part(
      "knees?|patell\\w*|knee ?caps?|meniscus|knien?|kniescheibe|rodillas?|genoux?|joelhos?",
    ),
    joints: ["knee"],
  },
  {
    words: part(
      "(?<!upper |way |come |coming |go |going |step |get |put |pull |(?:work|play|hold)ing )back(?! ?(?:to|and forth|foot|leg|at|then|again|in|off)\\b)|lumbar|spine|dis[ck]s?|rucken|kreuz|espalda|costas|coluna|(?:au|mon|le|du) dos",
    ),
    joints: ["lumbar"],
  },
  { words: part("hips?|si joint|hufte?n?|caderas?|hanches?|quadris|quadril"), joints: ["hip"] },
  {
    words: part("groin|adductors?|leiste|ingle|aine|virilha"),
    joints: ["hip"],
    muscles: ["adductors"],
  },
  { words: part("elbows?|ellbogen|codos?|coudes?|cotovelos?"), joints: ["elbow"] },
  { words: part("forearms?|unterarme?"), joints: ["elbow", "wrist"], muscles: ["forearms"] },
  {
    words: part(
      "wrists?|thumbs?|fingers?|(?<!other |hands |second )hands?|handgelenke?|munecas?|poignets?|punhos?",
    ),
    joints: ["wrist"],
  },
  {
    words: part(
      "ankles?|achilles|heels?|foot|feet|shins?|plantar|knochel|sprunggelenk|tobillos?|chevilles?|tornozelos?",
    ),
    joints: ["ankle"],
  },
  { words: part("cal(?:f|ves)|wade|pantorrilla|mollet"), joints: ["ankle"], muscles: ["calves"] },
  {
    words: part("neck|cervical|upper back|traps?|nacken|cuello|cou|pescoco"),
    joints: ["neck"],
  },
  {
    words: part("hamstrings?|hammys?|isquios?"),
    joints: ["hip"],
    muscles: ["hamstrings"],
  },
  { words: part("quads?|thighs?"), joints: ["knee"], muscles: ["quads"] },
  { words: part("pecs?|pectorals?|chest"), joints: ["shoulder"], muscles: ["chest"] },
  { words: part("biceps?"), joints: ["elbow"], muscles: ["biceps"] },
  { words: part("triceps?"), joints: ["elbow"], muscles: ["triceps"] },
  { words: part("glutes?|buttocks?"), joints: ["hip"], muscles: ["glutes"] },
  { words: part("abs|abdom\\w*|obliques?"), joints: ["lumbar"], muscles: ["abs"] },
];

export const PAIN =
  /\b(?:hurt\w*|pain\w*|ach(?:e|es|ed|ing|y)|sore|tweak\w*|strain\w*|sprain\w*|injur\w*|bothers?|bothering|irritat\w*|pinch\w*|twing\w*|tender|inflam\w*|bad|dodgy|cranky|niggl\w*|tend[io]n\w*|impinge\w*|flar\w*|click\w*|grind\w*|stiff|pulled|schmerz\w*|weh|verletz\w*|duelen?|dolor\w*|molest\w*|mal|douleur\w*|blesse\w*|doi|doem|dor|dores|lesion\w*)\b/g;

/** Named before what is part of it: a trap bar is no barbell. */
export const EQUIPMENT: readonly [RegExp, readonly EquipmentKind[]][] = [
  [/\b(?:pull ?up|chin ?up) ?bars?\b|klimmzugstange/, ["pullup_bar"]],
  [/\b(?:trap|hex) ?bars?\b/, ["trap_bar"]],
  [/\b(?:ez|curl) ?bars?\b/, ["ez_bar"]],
  [/\b(?:dip|parallel) ?(?:bars?|stations?)\b/, ["dip_station"]],
  [/\bsmith(?: machines?)?\b|multipower/, ["smith_machine"]],
  [/\b(?:leg press(?: machines?)?|beinpresse)\b/, ["leg_press"]],
  [/\bleg curls?(?: machines?)?\b/, ["leg_curl"]],
  [/\bleg extensions?(?: machines?)?\b/, ["leg_extension"]],
  [/\b(?:lat )?pull ?downs?(?: machines?| stations?)?\b/, ["lat_pulldown"]],
  [/\b(?:cables?|pulleys?|crossover|kabelzug|seilzug|poleas?|poulies?|polias?)\b/, ["cable"]],
  [/\b(?:dumb ?bells?|dbs?|kurzhantel\w*|mancuernas?|halteres?)\b/, ["dumbbells"]],
  [/\b(?:kettle ?bells?|kbs?)\b/, ["kettlebell"]],
  [/\b(?:bar ?bells?|olympic bars?|the bar|a bar|langhantel\w*|barra|barre)\b/, ["barbell"]],
  [/\b(?:(?:squat |power )?racks?|power cage|squat stands?)\b/, ["rack"]],
  [/\bbench(?:es)?(?! ?press)\b|\b(?:hantelbank|bancos?|banc)\b/, ["bench"]],
  [/\b(?:bands?|elastics?|theraband|widerstandsb\w+)\b/, ["bands"]],
  [/\b(?:rings|trx|suspension)\b/, ["rings"]],
  [/\blandmine\b/, ["landmine"]],
  [/\bmedicine balls?\b/, ["medicine_ball"]],
  [/\bsleds?\b/, ["sled"]],
  [/\btreadmills?\b/, ["treadmill"]],
  [/\b(?:exercise )?bikes?\b/, ["bike"]],
  [/\b(?:rower|rowing machine|erg)\b/, ["rower"]],
  [/\bab wheel\b/, ["ab_wheel"]],
  [
    /\b(?:machines?|maschinen?|maquinas?)\b/,
    ["machines", "leg_press", "leg_curl", "leg_extension", "lat_pulldown", "smith_machine"],
  ],
];

export const BUSY =
  /\b(?:taken|busy|occupied|in use|being used|(?:someone|somebody|people|guy|they|everyone)(?: i?s| are)? (?:on|using|at)|queues?|lines?|waiting|crowded|full|packed|hogg\w*|besetzt|belegt|ocupad\w*|occupee?s?|prise?s?)\b/;
export const MISSING =
  /\b(?:broken|out of (?:order|service)|missing|gone|lacks?|(?:dont|doesnt|do not|havent|hasnt|cant) (?:\w+ )?(?:have|got|get|use|access)|no|without|kaputt|defekt|kein\w*|ohne|no tengo|no hay|sin|pas de|sans|casse\w*|sem|nao tenho)\b/;
export const ONLY =
  /\b(?:only|just|all i(?: ha)?ve|nothing but|nur|bloss|solo|solamente|seulement|que des|apenas)\b/;
export const HAVE =
  /\b(?:have|got|there is|there are|theres|own|access|with|habe|tengo|hay|jai|ai|tenho)\b/;
export const NO_EQUIPMENT =
  /\b(?:no (?:equipment|gear|weights|gym)|without (?:any )?(?:equipment|weights)|body ?weight only|only (?:my )?body ?weight|ohne gerate|sin (?:equipo|material)|sans materiel|sem equipamento)\b/;

export const NOISE =
  /\b(?:nois\w*|quiet\w*|silent\w*|too loud|neighbou?rs?|downstairs|asleep|sleeping (?:baby|kids?)|leise|larm|nachbarn?|ruidos?|vecinos?|bruit|voisins?|barulho|vizinhos?)\b/;
export const SPACE =
  /\b(?:(?:no|little|much|enough|limited|small|tiny|tight|cramped|lack of|without|any) (?:\w+ ){0,2}(?:space|room)|cramped|hotel room|kein platz|wenig platz|poco espacio|pas de place|pouco espaco)\b/;
export const CEILING = /\b(?:low )?ceilings?\b|\bniedrige decke\b/;
export const AGAINST =
  /\b(?:no|not|without|hate|avoid\w*|cant|cannot|dont|hurts?|kein\w*|sin|pas|sans|sem)\b/;
export const JUMPS = /\b(?:jump\w*|hop(?:s|ping)?|plyo\w*|bounc\w*|high impact)\b/;
export const TOO_HARD =
  /\b(?:too (?:hard|heavy|difficult|advanced|tough|much|intense)|(?:cant|cannot|unable to|not able to) (?:even )?(?:manage|complete|finish|do (?:it|one|any|a single|more than|enough))|not strong enough|easier|regression|zu schwer|demasiado dificil|muy dificil|trop (?:dur|difficile)|muito dificil)\b/;
export const TOO_EASY =
  /\b(?:too (?:easy|light|simple)|not (?:challenging|hard enough)|harder|no challenge|progression|zu leicht|zu einfach|demasiado facil|muy facil|trop facile|muito facil)\b/;
export const DISLIKE =
  /\b(?:hate\w*|dislik\w*|(?:dont|do not|never) (?:\w+ )?(?:like|enjoy|want|feel)|bor(?:ed|ing)|sick of|tired of|cant stand|not a fan|variety|something (?:else|different|new)|awkward|uncomfortable|langweilig|hasse|odio|aburrid\w*|deteste|ennuy\w*)\b/;
export const NO_SPOTTER =
  /\b(?:no (?:spotter|one to spot|safet\w+)|without (?:a )?(?:spotter|safet\w+)|nobody to spot|train(?:ing)? alone|home alone)\b/;
export const UNWANTED =
  /\b(?:no|not|hate|dislike|(?:dont|do not) (?:\w+ )?(?:like|want|enjoy)|sick of|tired of|instead of)(?: (?:another|any|more|the|to|do|doing|these|those))* ([a-z ]{3,40})/;

/** Weights that are lifted, not weighed: "15 lb on bench", "my squat went down 10 kg", in any of the languages. */
import type { Line } from "./marks.ts";

/** Names of lifts as they stand in a folded line. */
const LIFT =
  "(?:(?:back |front |incline |close grip |barbell |romanian |sumo )?(?:squats?|bench(?: press)?|deadlifts?|press(?:es)?|rows?|cleans?|snatch|jerks?|curls?|lifts?)|ohp|overhead(?: press)?|military press|clean and jerk|leg press|hip thrusts?|pull ?ups?|chin ?ups?|dips?|lunges?|pulldowns?|e? ?1 ?rm|one rep max|max|press (?:de )?banca|banca|press militar|sentadillas?|peso muerto|remo|dominadas|prensa|cargada|arrancada|zancadas|kniebeugen?|beugen?|bank(?:drucken)?|bankdruecken|kreuzheben|schulterdrucken|schulterdruecken|uberkopfdrucken|rudern|klimmzug\\w*|beinpresse|umsetzen|reissen|stossen|developpe(?: couche| militaire)?|couche|dc|souleve(?: de terre)?|sdt|tractions?|rowing|presse(?: a cuisses)?|fentes|epaule|arrache|agachamentos?|supino(?: reto| inclinado)?|levantamento terra|terra|remada|desenvolvimento|barra fixa|rosca)\\b";
const OF =
  "(?:on|in|to|off|en|al|a|de|del|bei|beim|an|am|auf|im|ins|zum|zur|beim|au|aux|sur|du|no|na|nos|nas|em|do|da)";
const MY =
  "(?:(?: (?:my|the|his|her|our|both|every|mi|mis|la|el|los|las|der|die|das|dem|den|meiner?|meinem|meine|mon|ma|mes|le|les|l|meu|minha|o|a|os|as))*)";
/** What a lift does, or whoever lifts does on it. */
const MOVES =
  "(?:went|is|are|has|have|had|was|were|got|gone|down|up|dropped|drops|dropping|fell|fallen|lost|losing|decreased|increased|gained|regressed|improved|climbed|jumped|tanked|bajo|bajado|subio|subido|cayo|caido|perdio|perdido|perdi|gane|subi|baje|ha|han|esta|ist|sind|hat|haben|gefallen|gesunken|gestiegen|verloren|runter|hoch|est|perdu|gagne|pris|baisse|monte|chute|diminue|caiu|caido|subiu|perdeu|ganhou|baixou|foi|perdi|ganhei)";
const BY =
  "(?:by|from|to|about|around|almost|nearly|like|um|von|auf|etwa|ca|fast|unos|unas|casi|de|a|d|environ|presque|uns|umas|quase|para|pra|em|another|a good|\\d{1,3}(?:\\.\\d+)?(?: (?:kg|kgs|kilos?|lbs?|pounds?))?(?= (?:to|a|auf|para|pra)))";
const I = "(?:i|ve|have|ich|hab|habe|yo|he|j|je|ai|eu)";
/** Sets before a load: "squat 5 x 5 at". */
const SETS =
  "(?:\\d{1,3}(?:\\.\\d+)?|x|sets?|reps?|of|at|for|@|by|series|de|con|mit|a|satze|saetze|wdh|com|avec|fois|mal)";

const TIME =
  "(?:(?:in|within|over|this|last|en|este|esta|dans|ce|cette|em|neste|nesta|diesen|diese) (?:\\w+ ){0,2}?(?:days?|weeks?|months?|dias?|semanas?|mes|meses|tage?n?|wochen?|monate?n?|jours?|semaines?|mois)(?: ci)? )?";

/** No squat day: that is when, not what. */
const AFTER = new RegExp(
  `^ ?(?:(?:more|less|mas|menos|mehr|weniger|plus|de plus|de moins|moins|a mais|a menos|mais) )?${TIME}${OF}${MY} ${LIFT}(?! ?(?:days?|sessions?|weeks?|class|tag|woche|tage)\\b)`,
);
const BEFORE = new RegExp(
  `(?:\\b${LIFT}(?:(?: ${MOVES})+(?: ${BY})*|(?: ${SETS})*)|\\b${OF}${MY} ${LIFT}(?: ${I})+(?: ${MOVES})*(?: ${BY})*) $`,
);
/** As many letters away from a weight as its lift may stand. */
const REACH = 70;

/** Whether a weight is that of a lift, told by the words before and after it. */
export function isLoad(line: Line, { index: at, 0: weight }: RegExpExecArray): boolean {
  const end = at + weight.length;
  return (
    AFTER.test(line.slice(end, end + REACH)) || BEFORE.test(line.slice(Math.max(0, at - REACH), at))
  );
}

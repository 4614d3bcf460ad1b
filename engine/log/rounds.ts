/** Reads "3 rounds: 10 push-ups, 15 squats": what is said once was done in each of the rounds. */
import type { Interpreted } from "./line-state.ts";

const WORDS: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, zwei: 2, drei: 3, vier: 4, funf: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5,
  deux: 2, trois: 3, quatre: 4, cinq: 5, dois: 2, duas: 2, quatro: 4,
}; // prettier-ignore
const ROUNDS = new RegExp(
  `^[\\s*•-]*(?:i |we |ich |did |hice |fiz |circuit:? |zirkel:? |circuito:? )*(\\d{1,2}|${Object.keys(WORDS).join("|")}) ?(?:x )?(?:rounds?|runden|rondas?|vueltas?|tours?|voltas?|circuits?|durchgange)(?![a-z]) ?(?:of|de|von|mit|with|a)?[\\s:,-]*`,
);
/** "Giant set x3:", "Supersatz, 3 Runden:". */
const GROUPED =
  /^[\s*•-]*(?:giant ?sets?|super ?-?sets?|supersatz|superseries?|bi-?sets?|biseries?|tri-?sets?|circuit|zirkel|circuito)[\s,:-]*(?:x ?(\d)|(\d) ?x|(\d) ?(?:rounds?|runden|rondas?|vueltas?|tours?|voltas?|mal|times|veces|fois|vezes))(?![a-z\d])[^\d:,+]{0,16}:\s*/;
/** "Two rounds of pec deck drop sets: 73x9 > 59x7": all of it was done so often. */
export function repeatDrops(interpreted: Interpreted | null, count: number) {
  if (!interpreted) return;
  const { groups } = interpreted;
  const isDropped =
    groups.length > 1 &&
    groups.every(({ kind, sets }, i) => sets === 1 && (kind === "drop") === i > 0);
  if (isDropped) {
    const once = [...groups];
    for (let i = 1; i < count; i++) groups.push(...once.map((group) => ({ ...group })));
  } else interpreted.doubtful = true;
}
export const ROUNDS_BEHIND =
  /\p{L}.*\b\d{1,2} ?(?:x )?(?:rounds?|runden|rondas|vueltas|tours|voltas)(?!\p{L})/u;
const MINUTES = "(?: ?min[a-z]*| ?')";
/** "EMOM 10 min: 5 pull-ups": every minute the same; "AMRAP 12 min": as often as it goes. */
const CIRCUIT = new RegExp(
  `^[\\s*•-]*(?:(\\d{1,2})${MINUTES} (?:of )?(emom|amrap)|(emom|amrap)(?: (?:of|for|de|von|por|pendant) | x ?| )?(\\d{1,2})(?:${MINUTES}|(?= ?: )))(?![a-z])[\\s:,-]*`,
);
export const BY_MINUTE = /\be\d?mom\b|\bevery (?:minute|\d ?min)/;
const MOST_MINUTES = 30;

/** The words at the head for a circuit, and how often what follows was done where it was one thing. */
export function circuitOf(line: string): { count: number | null; length: number } | null {
  const found = /emom|amrap/.test(line) ? CIRCUIT.exec(line) : null;
  if (!found) return null;
  const count = Number(found[1] ?? found[4]);
  const isEach = (found[2] ?? found[3]) === "emom" && count > 1 && count <= MOST_MINUTES;
  return { count: isEach ? count : null, length: found[0].length };
}
const MOST_ROUNDS = 10;

/** How many there were, and how long the words for it are. */
export function roundsOf(line: string): { count: number; length: number } | null {
  const found = ROUNDS.exec(line) ?? GROUPED.exec(line);
  if (!found) return null;
  const said = found[1] ?? found[2] ?? found[3]!;
  const count = WORDS[said] ?? Number(said);
  return count > 1 && count <= MOST_ROUNDS ? { count, length: found[0].length } : null;
}

/** Sets that were counted by themselves may be those of a round or of all of them. */
export function inRounds(interpreted: Interpreted | null, count: number) {
  if (!interpreted) return;
  const isOnce = interpreted.groups.length === 1 && interpreted.groups[0]!.sets === 1;
  if (isOnce) interpreted.groups[0]!.sets = count;
  else interpreted.doubtful = true;
}

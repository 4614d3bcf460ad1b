/** Reads "3 rounds: 10 push-ups, 15 squats": what is said once was done in each of the rounds. */
import type { Interpreted } from "./line-state.ts";

const WORDS: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, zwei: 2, drei: 3, vier: 4, funf: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5,
  deux: 2, trois: 3, quatre: 4, cinq: 5, dois: 2, duas: 2, quatro: 4,
}; // prettier-ignore
const ROUNDS = new RegExp(
  `^[\\s*•-]*(?:i |we |ich |did |hice |fiz |circuit:? |zirkel:? |circuito:? )*(\\d{1,2}|${Object.keys(WORDS).join("|")}) ?(?:x )?(?:rounds?|runden|rondas?|vueltas?|tours?|voltas?|circuits?|durchgange)(?![a-z]) ?(?:of|de|von|mit|with|a)?[\\s:,-]*`,
);
export const ROUNDS_BEHIND =
  /\p{L}.*\b\d{1,2} ?(?:x )?(?:rounds?|runden|rondas|vueltas|tours|voltas)(?!\p{L})/u;
const MOST_ROUNDS = 10;

/** How many there were, and how long the words for it are. */
export function roundsOf(line: string): { count: number; length: number } | null {
  const found = ROUNDS.exec(line);
  if (!found) return null;
  const count = WORDS[found[1]!] ?? Number(found[1]);
  return count > 1 && count <= MOST_ROUNDS ? { count, length: found[0].length } : null;
}

/** Sets that were counted by themselves may be those of a round or of all of them. */
export function inRounds(interpreted: Interpreted | null, count: number) {
  if (!interpreted) return;
  const isOnce = interpreted.groups.length === 1 && interpreted.groups[0]!.sets === 1;
  if (isOnce) interpreted.groups[0]!.sets = count;
  else interpreted.doubtful = true;
}

/** The small language of patterns, parsed: `"CHEST ~3 HURT|TIGHT & ARM && now"`. */
import type { Language } from "../text/language.ts";

export type Step = { ids: readonly number[]; gap: number; crosses: boolean; isOptional: boolean };
/** A run of steps; equal runs are one, and found once a text. */
export type Part = {
  index: number;
  language: Language;
  steps: readonly Step[];
  /** The classes of the step that is met least often, of those that it cannot do without. */
  rarest: readonly number[];
};
/** Groups may stand anywhere in the text, the parts of one group in one sentence. */
export type Pattern = readonly (readonly Part[])[];

/** What the patterns of one language share. */
export type Parser = {
  language: Language;
  parts: Map<string, Part>;
  /** How many parts there are in all languages. */
  count: { parts: number };
  choices: Map<string, readonly number[]>;
  idOf(alternative: string): number;
  /** How often a class may be met, roughly. */
  weights: readonly number[];
};

export const emptyParser = (
  shared: Pick<Parser, "language" | "count" | "idOf" | "weights">,
): Parser => ({ ...shared, parts: new Map(), choices: new Map() });

/** For each step that cannot be missing, the classes; the rarest first. */
export function needsOf(
  steps: readonly Step[],
  weights: readonly number[],
): readonly (readonly number[])[] {
  const weightOf = (ids: readonly number[]) => ids.reduce((sum, id) => sum + weights[id]!, 0);
  return steps
    .filter(({ isOptional }, at) => at === 0 || !isOptional)
    .map(({ ids }) => ({ ids, weight: weightOf(ids) }))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ ids }) => ids);
}

const GAP = /^(~{1,2})(\d+)$/;

function idsOf(choice: string, { choices, idOf }: Parser): readonly number[] {
  const there = choices.get(choice);
  if (there) return there;
  const ids = choice.includes("|") ? choice.split("|").map(idOf) : [idOf(choice)];
  choices.set(choice, ids);
  return ids;
}

function stepsOf(text: string, parser: Parser): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  let crosses = false;
  for (const piece of text.split(/\s+/)) {
    const wide = piece.startsWith("~") && GAP.exec(piece);
    if (wide) {
      gap = Number(wide[2]);
      crosses = wide[1] === "~~";
      continue;
    }
    const isOptional = piece.endsWith("?") && piece.length > 1;
    const choice = isOptional ? piece.slice(0, -1) : piece;
    steps.push({ ids: idsOf(choice, parser), gap, crosses, isOptional });
    gap = 0;
    crosses = false;
  }
  return steps;
}

export function partOf(text: string, parser: Parser): Part {
  const there = parser.parts.get(text);
  if (there) return there;
  const { language, count } = parser;
  const steps = stepsOf(text, parser);
  const [rarest = []] = needsOf(steps, parser.weights);
  const part = { index: count.parts++, language, steps, rarest };
  parser.parts.set(text, part);
  return part;
}

export const parsePattern = (pattern: string, parser: Parser): Pattern =>
  pattern.split("&&").map((group) => group.split("&").map((piece) => partOf(piece.trim(), parser)));

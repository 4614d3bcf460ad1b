/** The small language of patterns, parsed: `"CHEST ~3 HURT|TIGHT & ARM && now"`. */

export type Step = { ids: readonly number[]; gap: number; crosses: boolean; isOptional: boolean };
/** A run of steps; equal runs are one, and found once a text. */
export type Part = { index: number; language: string; steps: readonly Step[] };
/** Groups may stand anywhere in the text, the parts of one group in one sentence. */
export type Pattern = readonly (readonly Part[])[];

export type Parser = {
  language: string;
  parts: Map<string, Part>;
  idOf(alternative: string): number;
};

const GAP = /^(~{1,2})(\d+)$/;

function stepsOf(text: string, idOf: Parser["idOf"]): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  let crosses = false;
  for (const piece of text.split(/\s+/)) {
    const wide = GAP.exec(piece);
    if (wide) {
      gap = Number(wide[2]);
      crosses = wide[1] === "~~";
      continue;
    }
    const isOptional = piece.endsWith("?") && piece.length > 1;
    const bare = isOptional ? piece.slice(0, -1) : piece;
    steps.push({ ids: bare.split("|").map(idOf), gap, crosses, isOptional });
    gap = 0;
    crosses = false;
  }
  return steps;
}

export function parsePattern(pattern: string, { language, parts, idOf }: Parser): Pattern {
  return pattern.split("&&").map((group) =>
    group.split("&").map((piece) => {
      const text = piece.trim();
      const key = `${language}:${text}`;
      const part = parts.get(key) ?? { index: parts.size, language, steps: stepsOf(text, idOf) };
      parts.set(key, part);
      return part;
    }),
  );
}

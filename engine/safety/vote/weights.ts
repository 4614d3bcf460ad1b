/** How what was learned is kept: a name and one character a level, in a file that a Worker carries. */

export type Packed = { step: number; bias: readonly number[]; weights: string };
export type Weights = {
  step: number;
  bias: readonly number[];
  byName: ReadonlyMap<string, string>;
};
/** For each name its weights, each level's against harmless. */
export type Model = { bias: number[]; weights: Map<string, Float64Array> };

/** A weight is the character that stands so many steps from this one. */
const ZERO = 80;
const FURTHEST = 45;
const STEP = 0.08;

export function pack({ bias, weights }: Model): Packed {
  const written = [...weights].flatMap(([name, own]) => {
    const steps = [...own].map((weight) => Math.round(weight / STEP));
    if (steps.every((step) => step === 0)) return [];
    const signs = steps.map((step) => ZERO + Math.max(-FURTHEST, Math.min(FURTHEST, step)));
    return [`${name} ${String.fromCharCode(...signs)}`];
  });
  return {
    step: STEP,
    bias: bias.map((own) => Number(own.toFixed(3))),
    weights: written.toSorted().join(" "),
  };
}

export function unpack({ step, bias, weights }: Packed): Weights {
  const pieces = weights.split(" ");
  const byName = new Map<string, string>();
  for (let at = 0; at < pieces.length; at += 2) byName.set(pieces[at]!, pieces[at + 1]!);
  return { step, bias, byName };
}

export const stepsOf = (signs: string, level: number) => signs.charCodeAt(level) - ZERO;

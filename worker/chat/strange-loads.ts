/** Loads and targets in a text that nobody gave: a model decides none. */
const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const RANGE = String.raw`(?:\s*(?:-|–|to|a|bis|à|até|y|und|et|e|or|oder|ou|o)\s*(${NUMBER}))?`;
const UNIT = String.raw`(?:kg|kgs|kilos?|kilogram\w*|lbs?|pounds?|libras?|pfund|livres?|kcal|calor\w+|kalorien)`;
const LOADS = new RegExp(String.raw`(${NUMBER})${RANGE}\s*${UNIT}\b`, "giu");
const NUMBERS = new RegExp(NUMBER, "gu");

const valueOf = (text: string) => Number(text.replace(",", "."));

/** A thousand may be written with a mark. */
const known = (sources: readonly string[]) => {
  const values = new Set<number>();
  for (const source of sources) {
    for (const [figures] of source.matchAll(NUMBERS)) values.add(valueOf(figures));
    for (const [figures] of source.matchAll(/\d{1,3}(?:[.,' ]\d{3})+/gu)) {
      values.add(Number(figures.replaceAll(/[.,' ]/gu, "")));
    }
  }
  return values;
};

export function strangeLoads(text: string, sources: readonly string[]): string[] {
  const plain = text.replaceAll(/(\d)[,.' ](\d{3})(?!\d)/gu, "$1$2");
  const said = [...plain.matchAll(LOADS)].flatMap(([, low, high]) =>
    [low, high].filter((one) => one !== undefined),
  );
  if (said.length === 0) return [];
  const given = known(sources);
  return said.filter((one) => !given.has(valueOf(one)));
}

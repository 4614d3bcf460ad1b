/** What a name means by what stands beside it: its figures, or the exercise that was named before. */
import { catalog } from "../catalog/catalog.ts";
import { lookUpName } from "../catalog/lookup.ts";
import { exact, type FoundName, NARROWING } from "./find-names.ts";
import { gramsOf } from "../tools/mass.ts";
import type { Token } from "./tokens.ts";

const ROWING = /^(?:rows?|rowing|remo|rudern|ruderte|rame)$/;
const LEAST_MINUTES_S = 120;
/** More than most hold in each hand for so many steps: it may be all of it, or a bar. */
const MOST_HELD_G = 30_000;
const SURE = 0.85;

/** What helps at a machine. */
const ASSISTED: Record<string, string | undefined> = {
  pull_up: "assisted_pull_up_machine",
  chin_up: "assisted_pull_up_machine",
  parallel_bar_dip: "assisted_dip_machine",
};
const spanOf = (tokens: readonly Token[], text: string) =>
  text.slice(tokens[0]!.start, tokens.at(-1)!.end);

/** "Dominadas en maquina": what it is without the machine. */
const atMachine = (name: string) => {
  const rest = name.replace(
    / (?:(?:en|na|no|an der|on the|in the) )?(?:machine|maschine|maquina)$/,
    "",
  );
  return rest === name ? null : (exact(rest)?.exercise ?? null);
};

/** A row of metres is done at a machine, and a lunge with a load has weights in the hands. */
export function byFigures(
  name: FoundName | null,
  tokens: readonly Token[],
  text: string,
): { name: FoundName | null; isDoubtful: boolean } {
  const as = (meant: FoundName | null, isDoubtful = false) => ({ name: meant, isDoubtful });
  if (!name) return as(name);
  const loads = tokens.filter((token) => token.type === "load");
  if (ROWING.test(text.slice(name.start, name.end)) && loads.length === 0) {
    const isFar = tokens.some(
      (token) =>
        token.type === "distance" || (token.type === "time" && token.seconds >= LEAST_MINUTES_S),
    );
    const match = isFar ? lookUpName("rower", catalog()) : null;
    if (match) return as({ ...name, ...match, alternatives: [] });
  }
  const base = name.exercise ?? atMachine(text.slice(name.start, name.end));
  const assisted = base && ASSISTED[base.id];
  const isHelped = assisted && tokens.some(({ type }) => type === "assisted") && loads.length > 0;
  if (isHelped && /\b(?:machine|maschine|maquina|graviton|gravitron)\b/.test(spanOf(tokens, text)))
    return as({
      ...name,
      exercise: catalog().byId.get(assisted) ?? null,
      confidence: SURE,
      alternatives: [],
    });
  if (name.exercise === null) return as(withPair(name, tokens));
  const isOnBody = tokens.some(({ type }) => type === "added" || type === "bodyweight");
  const isBodily = name.exercise.id.startsWith("bodyweight_");
  if (!isBodily || isOnBody || loads.length === 0 || loads.some(({ sign }) => sign !== null))
    return as(name);
  const twin = catalog().byId.get(name.exercise.id.replace("bodyweight_", "dumbbell_"));
  if (!twin) return as(name);
  const isHeavy = loads.some(({ value, unit }) => gramsOf(value, unit) > MOST_HELD_G);
  return as({ ...name, exercise: twin }, isHeavy);
}

/** "Flyes 30s" are done with a pair of weights. */
function withPair(name: FoundName, tokens: readonly Token[]): FoundName {
  if (!tokens.some((token) => token.type === "time" && token.pair !== null)) return name;
  const held = name.alternatives.filter(
    ({ exercise }) => exercise.implement === "dumbbell" && exercise.loadType === "per_hand",
  );
  const [only] = held;
  return only && held.length === 1
    ? { ...name, exercise: only.exercise, confidence: SURE, alternatives: [] }
    : name;
}

const isForm = (word: string) => NARROWING.has(word) || /^(?:grip|front|flat|reto)$/.test(word);

/** "Flat bench 4x10, incline 3x10": what was named before goes on in another form. */
export function elliptic(
  before: FoundName | null,
  start: number,
  end: number,
  text: string,
): FoundName | null {
  const form = text.slice(start, end);
  if (!before || !form.split(" ").every((word) => isForm(word))) return null;
  const words = text.slice(before.start, before.end).split(" ");
  const parts = words.flatMap((_, i) => [words.slice(i), words.slice(0, -1 - i)]);
  for (const part of parts.filter(({ length }) => length > 0)) {
    const rest = part.join(" ");
    const match = exact(`${form} ${rest}`) ?? exact(`${rest} ${form}`);
    if (match) return { start, end, ...match, confidence: SURE, alternatives: [] };
  }
  return null;
}

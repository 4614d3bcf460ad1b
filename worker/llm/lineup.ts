/** The models of a deployment, and whom to ask first. */
import { hashOf } from "./hash.ts";
import { CANDIDATES, isAble } from "./models.ts";
import type { HealthBook } from "./health-book.ts";
import type { Adapter } from "./adapter.ts";
import type { Ask, AskHow, Model } from "./port.ts";

export type Lineup = {
  models: readonly Model[];
  adapterOf(model: Model): Adapter;
  /** Whether it serves just now; asked before its first use. */
  isReady(model: Model): Promise<boolean>;
  /** A scripted model calls nobody, costs nothing, and its bad day is not held against the true one. */
  isScripted(model: Model): boolean;
  health: HealthBook;
};

/** The first choice first; behind the last one stands the engine. */
export async function candidatesFor(
  { models, health, isScripted }: Lineup,
  ask: Ask,
  { role, tier, stickyKey, without = [], only }: AskHow,
  now: number,
): Promise<Model[]> {
  const able = CANDIDATES[role][tier].flatMap((id) => {
    const model = models.find((one) => one.id === id);
    if (!model || without.includes(id) || (only !== undefined && id !== only)) return [];
    return isAble(model, ask) ? [model] : [];
  });
  const settings = await Promise.all(able.map(({ id }) => health.of(id, now)));
  return able.filter((model, i) => {
    const { isEnabled, shareBp } = settings[i]!;
    return isScripted(model) || (isEnabled && placeOf(`${model.id} ${stickyKey}`) < shareBp);
  });
}

/** From 0 to 9,999, the same for the same text. */
const placeOf = (text: string) => hashOf(text) % 10_000;

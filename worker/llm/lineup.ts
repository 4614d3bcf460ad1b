/** The models of a deployment, and whom to ask first. */
import { CANDIDATES } from "./models.ts";
import type { HealthBook } from "./health-book.ts";
import type { Adapter, Ask, AskHow, Model } from "./port.ts";

export type Lineup = {
  models: readonly Model[];
  adapterOf(model: Model): Adapter;
  /** Whether it serves just now; asked before its first use. */
  isReady(model: Model): Promise<boolean>;
  /** A scripted model calls nobody and costs nothing. */
  isScripted(model: Model): boolean;
  /** Null where a bad day is played: nobody else shall suffer from it. */
  health: HealthBook | null;
};

/** The first choice first; behind the last one stands the engine. */
export async function candidatesFor(
  { models, health }: Lineup,
  { tools = [] }: Ask,
  { role, tier, stickyKey, without = [], only }: AskHow,
  now: number,
): Promise<Model[]> {
  const able = CANDIDATES[role][tier].flatMap((id) => {
    const model = models.find((one) => one.id === id);
    if (!model || without.includes(id) || (only !== undefined && id !== only)) return [];
    return tools.length > 0 && !model.takesTools ? [] : [model];
  });
  if (health === null) return able;
  const settings = await Promise.all(able.map(({ id }) => health.of(id, now)));
  return able.filter(
    ({ id }, i) => settings[i]!.isEnabled && placeOf(`${id} ${stickyKey}`) < settings[i]!.shareBp,
  );
}

/** From 0 to 9,999, the same for the same text (FNV-1a). */
function placeOf(text: string) {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0) % 10_000;
}

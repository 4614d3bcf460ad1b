/** Plays a bad day for one request: the models of the deployment, some of them following a script. */
import type { Rehearsal } from "../core/rehearsal.ts";
import { type Line, makeFakeAdapter } from "./fake.ts";
import type { Lineup } from "./lineup.ts";
import { CANDIDATES, MODELS, fitsWindow, isAble } from "./models.ts";
import type { Clock } from "./clock.ts";
import { type Ask, type AskHow, type Failure, type Model, NO_USAGE } from "./port.ts";

const fails = (failure: Failure): readonly Line[] => [{ type: "failed", failure }];
const says = (...texts: string[]): Line[] => texts.map((text) => ({ type: "text", text }));

const DOWN = fails({ kind: "server_error", status: 503 });
const MISSING = fails({ kind: "unreachable" });
/** It begins like an answer, so that what comes after the first words is rehearsed too. */
const BEGINNING = says("{", '"v":1,', '"adj":[],');

/** Which models a bad day befalls; `first` is whichever is asked first. */
type Scene = { who: "all" | "first" | Model["provider"]; lines: readonly Line[] };

const SCENES: Partial<Record<Rehearsal, Scene>> = {
  anthropic_down: { who: "anthropic", lines: DOWN },
  openai_down: { who: "openai", lines: DOWN },
  student_down: { who: "student", lines: fails({ kind: "unreachable" }) },
  all_models_down: { who: "all", lines: DOWN },
  overloaded: { who: "first", lines: fails({ kind: "overloaded", status: 529 }) },
  rate_limited: { who: "first", lines: fails({ kind: "rate_limited", status: 429 }) },
  provider_spend_limit: { who: "first", lines: fails({ kind: "spend_limit", status: 429 }) },
  slow_model: { who: "first", lines: [{ type: "silence" }] },
  stalled_stream: { who: "first", lines: [...BEGINNING, { type: "silence" }] },
  cut_stream: { who: "first", lines: [...BEGINNING, ...fails({ kind: "cut" })] },
  refusal: { who: "first", lines: [{ type: "done", stop: "refusal" }] },
  empty_answer: { who: "first", lines: [{ type: "done", stop: "end" }] },
  truncated_answer: { who: "first", lines: [...BEGINNING, { type: "done", stop: "length" }] },
  bad_blueprint: { who: "all", lines: [...BEGINNING, ...says('"days":[{"f":"moon"}]')] },
};

/** Models that this deployment lacks are there too, and down: the bad day needs somebody to befall. */
export function rehearse(
  lineup: Lineup,
  ask: Ask,
  { role, tier, rehearsal }: AskHow,
  clock: Clock,
): Lineup {
  const scenes = rehearsal.flatMap((name) => SCENES[name] ?? []);
  const own = new Set(lineup.models.map(({ id }) => id));
  const models = Object.values(MODELS).map(
    (model) => lineup.models.find(({ id }) => id === model.id) ?? model,
  );
  // Of the whole request: who is asked to mend an answer, or after others, is not the first for that.
  const first = CANDIDATES[role][tier].find(
    (id) => isAble(MODELS[id], ask) && fitsWindow(MODELS[id], ask),
  );
  const sceneOf = (model: Model): readonly Line[] | undefined => {
    const scene = scenes.find(
      ({ who }) =>
        who === "all" || who === model.provider || (who === "first" && first === model.id),
    );
    return scene?.lines ?? (own.has(model.id) ? undefined : MISSING);
  };
  return {
    models,
    adapterOf(model) {
      const lines = sceneOf(model);
      return lines
        ? makeFakeAdapter(
            () => lines,
            clock,
            () => NO_USAGE,
          )
        : lineup.adapterOf(model);
    },
    isReady: (model) => (sceneOf(model) ? Promise.resolve(true) : lineup.isReady(model)),
    isScripted: (model) => sceneOf(model) !== undefined,
    health: lineup.health,
  };
}

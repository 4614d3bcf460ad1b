/** Behaviour within the name of a model, for benchmarks: `name;ttft=50;itl=10;n=50;fail=529;cut=12`. */
import { type Behaviour, status } from "./behaviours.ts";
import { refuse } from "./errors.ts";

const KNOBS: Record<string, (figure: number) => Behaviour> = {
  ttft: (ttftMs) => ({ ttftMs }),
  itl: (itlMs) => ({ itlMs }),
  n: (deltas) => ({ deltas }),
  fail: (code) => status(code),
  cut: (cutAfterDeltas) => ({ cutAfterDeltas }),
};

export function readKnobs(model: string): { name: string; knobs: Behaviour | null } {
  const [name = "", ...told] = model.split(";");
  const knobs = told.map((each): Behaviour => {
    const [knob = "", figure = ""] = each.split("=");
    const make = Object.hasOwn(KNOBS, knob) ? KNOBS[knob] : undefined;
    if (!make || !/^\d+$/.test(figure))
      return refuse(`model: "${each}" is none of ${Object.keys(KNOBS).join(", ")} with a figure`);
    return make(Number(figure));
  });
  return { name, knobs: told.length === 0 ? null : (Object.assign({}, ...knobs) as Behaviour) };
}

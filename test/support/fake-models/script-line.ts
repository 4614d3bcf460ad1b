/** A line of a fake upstream's script as JSON says it, for people at a terminal. */
import * as z from "zod";
import type { Provider } from "../../../worker/llm/port.ts";
import * as act from "./behaviours.ts";
import type { Step } from "./behaviours.ts";
import { PROVIDERS, flap } from "./script.ts";

const count = z.int().min(0);
const milliseconds = z.number().min(0);
const kind = <const K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.strictObject({ kind: z.literal(name), ...shape });

const Told = z.discriminatedUnion("kind", [
  kind("ok", {}),
  kind("status", {
    status: z.int().min(400).max(599),
    headers: z.record(z.string(), z.string()).optional(),
    type: z.string().optional(),
    code: z.string().optional(),
    message: z.string().optional(),
  }),
  kind("rateLimited", { retryAfterSeconds: count.optional() }),
  kind("spendLimit", {}),
  kind("overloaded", { when: z.union([z.enum(["at_once", "start"]), count]).default("at_once") }),
  kind("blackHole", {}),
  kind("silentAfter", { deltas: count.default(2) }),
  kind("cutAfter", { bytes: count.default(600) }),
  kind("garbage", { garbage: z.enum(act.GARBAGE).default("broken_json") }),
  kind("slow", { ttftMs: milliseconds.default(5_000), itlMs: milliseconds.default(50) }),
  kind("refusal", {}),
  kind("empty", {}),
  kind("truncate", {}),
  kind("html", { status: z.int().min(400).max(599).default(502) }),
  kind("wrongModel", { model: z.string().optional() }),
  kind("flap", { share: z.number().min(0).max(1).default(0.5), seed: z.int().default(1) }),
]);

/** A line of the script as JSON says it: the name of a behaviour, or an object with its figures. */
export const ScriptLine = z.strictObject({
  provider: z.enum([...PROVIDERS, "all"]).default("all"),
  behaviour: z.preprocess((told) => (typeof told === "string" ? { kind: told } : told), Told),
  times: z.int().min(1).optional(),
});
export type ScriptLine = z.output<typeof ScriptLine>;

export function stepOf({ behaviour: told }: ScriptLine): Step<{ provider: Provider }> {
  switch (told.kind) {
    case "ok":
      return act.ok();
    case "status": {
      const { kind: _, status, ...more } = told;
      return act.status(status, withoutUnset(more));
    }
    case "rateLimited":
      return act.rateLimited(told.retryAfterSeconds);
    case "spendLimit":
      return act.spendLimit();
    case "overloaded":
      return act.overloaded(told.when);
    case "blackHole":
      return act.blackHole();
    case "silentAfter":
      return act.silentAfter(told.deltas);
    case "cutAfter":
      return act.cutAfter(told.bytes);
    case "garbage":
      return act.garbage(told.garbage);
    case "slow":
      return act.slow({ ttftMs: told.ttftMs, itlMs: told.itlMs });
    case "refusal":
      return act.refusal();
    case "empty":
      return act.empty();
    case "truncate":
      return act.truncate();
    case "html":
      return act.html(told.status);
    case "wrongModel":
      return act.wrongModel(told.model);
    case "flap":
      return flap(told.share, told.seed);
  }
}

type Set<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const withoutUnset = <T extends object>(some: T) =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as Set<
    Partial<T>
  >;

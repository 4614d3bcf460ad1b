/** Brings a model's blueprint into shape, and says what is worth asking it to mend. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { lookUp } from "../../engine/catalog/lookup.ts";
import type { Blueprint } from "../../engine/program/blueprint.ts";
import type { Brief } from "../../engine/program/brief.ts";
import { whyNot } from "../../engine/program/eligible.ts";
import { cleanText } from "../../engine/text.ts";
import { log } from "../core/log.ts";
import type { Verdict } from "./skill.ts";

const MOST = { x: 8, ph: 12, em: 4, ask: 2, days: 7, why: 280 };
/** With fewer exercises of a day left, the engine would have to make the day, not mend it. */
const FEWEST = 3;

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Names become ids, what is too much is cut, what may be empty may be missing. The rest is left as it came. */
export function tidyBlueprint(raw: unknown, { limits }: Brief): unknown {
  if (!isObject(raw)) return raw;
  const days = Array.isArray(raw["days"])
    ? raw["days"].slice(0, MOST.days).map(tidyDay)
    : undefined;
  return {
    v: 1,
    adj: [...new Set(list(raw["adj"]))],
    split: raw["split"],
    ph: list(raw["ph"])
      .slice(0, MOST.ph)
      .map((step) => (limits.noMaxTest ? withoutTest(step) : step)),
    per: raw["per"],
    pg: raw["pg"],
    em: list(raw["em"]).slice(0, MOST.em),
    days,
    cond: raw["cond"] ?? { k: "none", n: 0, min: 0 },
    ask: list(raw["ask"]).slice(0, MOST.ask),
    why: tidyWhy(raw["why"]),
  };
}

/** Who may not test a maximum is given no week that is called so. */
const withoutTest = (step: unknown) =>
  isObject(step) && step["k"] === "test" ? { ...step, k: "build" } : step;

/** A line of plain words, or none: no link, no mark-up, no number that the engine did not make. */
export function tidyWhy(why: unknown) {
  if (typeof why !== "string") return "";
  const text = cleanText(why).replaceAll(/\s+/g, " ").slice(0, MOST.why);
  return /[\d<>[\]{}|`]|:\/\/|www\./i.test(text) ? "" : text;
}

function tidyDay(day: unknown): unknown {
  if (!isObject(day) || !Array.isArray(day["x"])) return day;
  return { f: day["f"], x: tidySlots(day["x"]) };
}

/** An exercise that nobody knows leaves its place to the engine. */
export function tidySlots(slots: readonly unknown[]): unknown[] {
  const known = slots.slice(0, MOST.x).flatMap((slot) => {
    if (!isObject(slot) || typeof slot["e"] !== "string") return [slot];
    const id = idOf(slot["e"]);
    return id === null ? [] : [{ e: id, s: slot["s"] }];
  });
  const unknown = Math.min(slots.length, MOST.x) - known.length;
  if (unknown > 0) log.info("unknown_exercises", { count: unknown });
  return known;
}

function idOf(text: string): string | null {
  if (catalog().byId.has(text)) return text;
  const { best } = lookUp(text.slice(0, 80).replaceAll("_", " "), catalog());
  return best?.exercise.id ?? null;
}

/** The engine mends all of it; a model that is asked once keeps more of its own intent. */
export function blueprintVerdict({ ph, days }: Blueprint, brief: Brief): Verdict {
  const findings: string[] = [];
  const weeks = ph.reduce((sum, { w }) => sum + w, 0);
  if (weeks !== brief.weeks)
    findings.push(`ph: the weeks add up to ${weeks}, and ${brief.weeks} are asked for`);
  brief.days.forEach((plan, i) => {
    const { f, x } = days[i] ?? {};
    if (x === undefined) findings.push(`day ${i + 1}: it is missing`);
    if (x === undefined || f === "easy") return;
    const refused = x.filter(({ e }) => {
      const exercise = brief.catalog.byId.get(e);
      return !exercise || whyNot(exercise, brief, plan.place) !== null;
    });
    if (x.length - refused.length >= Math.min(FEWEST, x.length)) return;
    const names = refused.map(({ e }) => e).join(", ");
    findings.push(`day ${i + 1}: not possible for this athlete in this place: ${names}`);
  });
  return { findings, isUsable: true };
}

/** A fake model that plans: it reads the facts of our prompts and proposes as a real one would. */
import { seededShare, textHash } from "../../../engine/seed.ts";
import { type Brain, type ReadAsk, lastUserText } from "./ask.ts";
import { type Fields, isFields } from "./body.ts";
import { defaultBrain } from "./brain.ts";

type Day = { slots: number; place?: string; easy?: boolean };
type Facts = {
  focus?: unknown;
  goal: string;
  level: string;
  weeks: number;
  days: Day[];
  exercises: Fields[];
};

export const coachBrain: Brain = (ask) => {
  const told = readData(ask);
  const words = told && (sayWhy(told) ?? cheer(told));
  if (words) return { text: JSON.stringify(words) };
  const facts = told && Array.isArray(told["days"]) ? (told as unknown as Facts) : null;
  const keys = Object.keys((ask.schema?.["properties"] as Fields | undefined) ?? {});
  if (!facts || !keys.some((key) => key === "days" || key === "x")) return defaultBrain(ask);
  const seed = textHash(JSON.stringify([ask.model, facts]));
  const whole = plan(facts, seed);
  if (keys.includes("split")) return { text: JSON.stringify(whole) };
  if (keys.includes("x")) {
    return {
      text: JSON.stringify({ x: whole.days[0]!.x, why: "A session around what you asked for." }),
    };
  }
  return { text: JSON.stringify(patchFor(ask, whole)) };
};

function readData({ messages }: ReadAsk): Fields | null {
  const [text] = messages.flatMap(({ role, parts }) =>
    role === "user" ? parts.flatMap((part) => (part.type === "text" ? [part.text] : [])) : [],
  );
  const [, json] = /<<<data\n(.*)\ndata>>>/s.exec(text ?? "") ?? [];
  const data: unknown = json === undefined ? null : JSON.parse(json);
  return isFields(data) ? data : null;
}

/** Words for a swap, out of the reasons that the engine gave; English is all that it speaks. */
function sayWhy({ alternatives, language, exercise }: Fields) {
  if (!Array.isArray(alternatives) || language !== "English") return null;
  const told = alternatives as { exerciseId: string; why: string[] }[];
  return {
    summary: `Any of these can take the place of ${String(exercise)} today.`,
    alternatives: told.map(({ exerciseId, why }) => ({ exerciseId, text: why.join(" ") })),
  };
}

/** Words that keep somebody going, with the first fact in them; English again. */
function cheer({ context, facts, language }: Fields) {
  if (typeof context !== "string" || !Array.isArray(facts) || language !== "English") return null;
  const [fact] = facts as { key: string; label: string; value: string | number }[];
  const said = fact ? ` ${fact.label}: ${fact.value}.` : "";
  return {
    message: `You are still here, and that is what counts.${said} Begin with the shortest session.`,
    factsUsed: fact ? [fact.key] : [],
  };
}

const SPLITS = ["FB1", "FB2", "FB3", "UL4", "ULF5", "PPL6", "MIX"];
const FULL = ["full_a", "full_b", "full_c"];
const HALVES = ["upper_a", "lower_a", "upper_b", "lower_b"];
const BIG: Record<string, string[]> = {
  full: ["squat", "push_h", "hinge", "pull_h", "lunge", "pull_v", "push_v"],
  upper: ["push_h", "pull_h", "push_v", "pull_v"],
  lower: ["squat", "hinge", "lunge", "hip_ext"],
};
const SMALL: Record<string, string[]> = {
  full: ["core_antiext", "lat_raise", "elbow_flex", "elbow_ext", "calf"],
  upper: ["lat_raise", "elbow_flex", "elbow_ext", "rear_delt", "fly"],
  lower: ["core_antirot", "calf", "knee_flex", "knee_ext", "core_lat"],
};

const OF_FOCUS: Record<string, string> = {
  upper_body: "upper_a",
  push: "upper_a",
  pull: "upper_a",
  lower_body: "lower_a",
  legs: "lower_a",
};

function plan({ focus, goal, level, weeks, days, exercises }: Facts, seed: number) {
  const isHeavy = goal === "strength" || goal === "powerlifting" || goal === "power";
  const hard = days.filter(({ easy }) => !easy).length;
  let next = 0;
  return {
    v: 1,
    adj: [],
    split: SPLITS[Math.max(0, hard - 1)],
    ph: phases(weeks, level),
    per: level === "novice" ? "linear" : "wave",
    pg: level === "novice" ? "linear" : "double",
    em: [],
    days: days.map((day, i) => {
      const foci = hard >= 4 ? HALVES : FULL;
      const wanted = OF_FOCUS[String(focus)];
      const own = day.easy ? "easy" : (wanted ?? foci[next++ % foci.length]!);
      const shelf = exercises.find(({ place }) => place === day.place) ?? exercises[0] ?? {};
      return { f: own, x: fill(own, day.slots, shelf, isHeavy, seed + i) };
    }),
    cond: goal === "fat_loss" ? { k: "z2", n: 2, min: 20 } : { k: "none", n: 0, min: 0 },
    ask: [],
    why: "Two hard halves of the body in turn, with what you have and room to grow.",
  };
}

function phases(weeks: number, level: string) {
  const most = level === "novice" ? 6 : 4;
  const steps: { k: string; w: number }[] = [];
  for (let left = weeks; left > 0;) {
    const w = Math.min(most, left);
    steps.push({ k: steps.length === 0 ? "base" : "build", w });
    left -= w;
    if (left > 0) steps.push({ k: "deload", w: 1 });
    left -= 1;
  }
  return steps;
}

function fill(focus: string, slots: number, shelf: Fields, isHeavy: boolean, seed: number) {
  const kind = focus.split("_")[0]!;
  const wanted = [...(BIG[kind] ?? BIG["full"]!), ...(SMALL[kind] ?? SMALL["full"]!)];
  const taken = new Set<string>();
  return wanted.slice(0, Math.min(8, slots)).flatMap((pattern, i) => {
    const ids = (shelf[pattern] as string[] | undefined)?.filter((id) => !taken.has(id)) ?? [];
    const id = ids[Math.floor(seededShare(seed, pattern) * ids.length)];
    if (id === undefined) return [];
    taken.add(id);
    const isBig = i < (BIG[kind] ?? []).length;
    const main = isHeavy ? "heavy" : "volume";
    return [
      { e: id, s: isBig ? (i < 2 ? main : "second") : pattern.startsWith("core") ? "core" : "iso" },
    ];
  });
}

/** What the findings of a repair name, from a plan that has none of them. */
function patchFor(ask: ReadAsk, whole: ReturnType<typeof plan>) {
  const findings = lastUserText(ask);
  const named = new Set([...findings.matchAll(/^day (\d)/gm)].map(([, n]) => Number(n)));
  return {
    ph: /^ph:/m.test(findings) ? whole.ph : [],
    days: whole.days.flatMap(({ f, x }, i) => (named.has(i + 1) ? [{ i: i + 1, f, x }] : [])),
  };
}

/** For tests of words: what was read of a text, in a line. */
import { readLog } from "./read-log.ts";
import { LogReading, ReadLogInput } from "./reading.ts";

export const read = (text: string, unit: "kg" | "lb" = "kg") =>
  readLog(ReadLogInput.parse({ text, unit, today: "2026-11-30" }));

/** "3x5 100kg external rpe8": sets that are alike together. */
export function say({ entries }: LogReading): string {
  const said = entries.map(({ exerciseId, sets }) => {
    const groups: { count: number; text: string }[] = [];
    for (const { kind, reps, load, unit, loadType, rpe } of sets) {
      const parts = [reps, load === null ? "" : `${load}${unit}`, loadType, rpe && `rpe${rpe}`];
      const text = [...parts, kind === "work" ? "" : kind].filter(Boolean).join(" ");
      const last = groups.at(-1);
      if (last?.text === text) last.count++;
      else groups.push({ count: 1, text });
    }
    return `${exerciseId}: ${groups.map(({ count, text }) => `${count}x${text}`).join(", ")}`;
  });
  return said.join("; ");
}

export const BENCH = "barbell_bench_press";
export const SQUAT = "barbell_back_squat";

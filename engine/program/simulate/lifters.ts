/** The virtual lifters that a program is tried on before anybody trains by it. */
import * as z from "zod";

export const LIFTER_NAMES = [
  "steady",
  "fast",
  "slow",
  "under_recoverer",
  "rpe_liar",
  "low_adherence",
  "returning",
  "pain_at_week_3",
  "older",
] as const;
export const LifterName = z.enum(LIFTER_NAMES).meta({
  id: "LifterName",
  description:
    "A virtual lifter; `steady` responds as most people do, the others are the hard cases",
  example: "steady",
});
export type LifterName = z.infer<typeof LifterName>;

/** Those that a program must bear; `steady` is there to compare with. */
export const GATE_LIFTERS = LIFTER_NAMES.filter((name) => name !== "steady");

export type Lifter = {
  /** Part of the usual gain of a training. */
  growth: number;
  /** In which half of a muscle's fatigue is gone. */
  halfLifeHours: number;
  /** In which half of what the weeks leave in the whole body is gone. */
  debtHalfLifeDays: number;
  /** How far what is reported may lie from the truth, beyond what anybody errs. */
  reportError: number;
  /** Part of the sessions that are done. */
  adherence: number;
  daysOff: number;
  /** What is left of the capacity after these days. */
  capacity: number;
  painFromWeek: number;
};

const STEADY: Lifter = {
  growth: 1,
  halfLifeHours: 36,
  debtHalfLifeDays: 7,
  reportError: 0,
  adherence: 1,
  daysOff: 0,
  capacity: 1,
  painFromWeek: Infinity,
};

export const LIFTERS: Readonly<Record<LifterName, Lifter>> = {
  steady: STEADY,
  fast: { ...STEADY, growth: 1.6 },
  slow: { ...STEADY, growth: 0.4 },
  under_recoverer: { ...STEADY, halfLifeHours: 60, debtHalfLifeDays: 28 },
  rpe_liar: { ...STEADY, reportError: 1.5 },
  low_adherence: { ...STEADY, adherence: 0.6 },
  returning: { ...STEADY, daysOff: 56, capacity: 0.8 },
  pain_at_week_3: { ...STEADY, painFromWeek: 3 },
  older: { ...STEADY, growth: 0.6, halfLifeHours: 46, debtHalfLifeDays: 10 },
};

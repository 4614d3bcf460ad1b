/** Prilepin's bands: how many repetitions of a barbell lift a session should hold at an intensity. */

export type PrilepinBand = {
  fromPercent: number;
  /** Up to, not with. */
  belowPercent: number;
  repsPerSet: { min: number; max: number };
  totalReps: { min: number; best: number; max: number };
};

const band = (
  [fromPercent, belowPercent]: [number, number],
  [min, max]: [number, number],
  [least, best, most]: [number, number, number],
): PrilepinBand => ({
  fromPercent,
  belowPercent,
  repsPerSet: { min, max },
  totalReps: { min: least, best, max: most },
});

/** The source leaves 65 to 70 % open; the lighter band, whose total is the higher, goes on to 70. */
export const PRILEPIN: readonly PrilepinBand[] = [
  band([55, 70], [3, 6], [18, 24, 30]),
  band([70, 80], [3, 6], [12, 18, 24]),
  band([80, 90], [2, 4], [10, 15, 20]),
  band([90, Infinity], [1, 2], [4, 7, 10]),
];

/** Null under 55 %, where the bands say nothing. */
export function prilepinBand(percent: number): PrilepinBand | null {
  return (
    PRILEPIN.find(
      ({ fromPercent, belowPercent }) => percent >= fromPercent && percent < belowPercent,
    ) ?? null
  );
}

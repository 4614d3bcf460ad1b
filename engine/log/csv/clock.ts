/** What the clock on a wall showed, and when that was. */
import { DAY_MS } from "../../time.ts";

export type Clock = {
  /** Of `YYYY-MM-DDTHH:MM:SS`. What a change of the clocks left out counts on; what came twice is the first. */
  epochOf(local: string): number;
  /** The day, YYYY-MM-DD. */
  dayOf(epoch: number): string;
  /** `YYYY-MM-DDTHH:MM:SS`. */
  localOf(epoch: number): string;
};

/** The time zone has to be one that there is. */
export function makeClock(timeZone: string): Clock {
  // Of Swedish dates the parts stand in the order of ISO 8601.
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const localOf = (epoch: number) => format.format(epoch).replace(" ", "T");
  const offsetAt = (epoch: number) =>
    Date.parse(`${localOf(epoch)}Z`) - Math.floor(epoch / 1000) * 1000;
  return {
    localOf,
    dayOf: (epoch) => localOf(epoch).slice(0, 10),
    epochOf(local) {
      const asUtc = Date.parse(`${local}Z`);
      const before = offsetAt(asUtc - DAY_MS);
      const after = offsetAt(asUtc + DAY_MS);
      const early = asUtc - before;
      if (before === after || offsetAt(early) === before) return early;
      const late = asUtc - after;
      return offsetAt(late) === after ? late : early;
    },
  };
}

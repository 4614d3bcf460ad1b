/** An acceptance question with its answer: what was asked, what was seen, whether that is enough. */
export type Figure = { what: string; seen: number | string; wanted: string; isMet: boolean };
export type Answer = { question: string; figures: Figure[] };

export const figure = (what: string, seen: number | string, wanted: string, isMet: boolean) => ({
  what,
  seen,
  wanted,
  isMet,
});

export const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100;

export const TODAY = "2026-11-21";

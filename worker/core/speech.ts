/** What goes to a model that listens, and what comes back. */
import type { Audio } from "./audio.ts";

export type Speech = {
  audio: Audio;
  /** ISO 639-1, if it is known. */
  language: string | null;
};

export type Transcript = {
  text: string;
  /** In order; one for the whole where the model tells no times. */
  segments: { start: number; end: number; text: string }[];
  /** ISO 639-1; null where nobody can say. */
  language: string | null;
  durationSeconds: number | null;
};

/** Keeps what a test provokes out of its output, and gives the console back after each. */
import { afterEach, beforeEach, vi } from "vitest";

type Level = "error" | "warn" | "info";

export function silenceConsole(...levels: Level[]) {
  beforeEach(() => {
    for (const level of levels) vi.spyOn(console, level).mockImplementation(() => {});
  });
  afterEach(() => void vi.restoreAllMocks());
}

/** Says as conflicts why the screening allows no plan, for whoever asks for a program and not for a verdict. */
import type { Brief, Conflict } from "./brief.ts";

const CODE = "SCREEN_GATE";
const conflict = (pointer: string, message: string): Conflict => ({
  code: CODE,
  message,
  pointers: [pointer],
  relaxations: [],
});

/** What is refused, else what has to be answered first, else what somebody has to look at first. */
export function screeningConflicts({ screening }: Brief): Conflict[] {
  const { refusals, questions, advice } = screening;
  if (refusals.length > 0)
    return refusals.map(({ pointer, message }) => conflict(pointer, message));
  if (questions.length > 0) return questions.map(({ pointer, text }) => conflict(pointer, text));
  const [first] = advice;
  const text = first?.text ?? "Somebody who can look at it has to clear the athlete first.";
  return [conflict("/conditions", text)];
}

/** Figures and names put into a sentence, in the form of its language. */
import type { Language } from "../coach/language.ts";
import { type MassKind, toLoad } from "../program/load.ts";
import type { Unit } from "../program/brief.ts";

export type Telling = {
  language: Language;
  units: Unit;
  /** What an exercise is called in the athlete's language. */
  nameOf(exerciseId: string): string;
};

/** Each by its name; those whose name ends in `G` are masses, loads unless another kind is told. */
export function sayNumbers(
  numbers: Readonly<Record<string, number>>,
  { language, units }: Pick<Telling, "language" | "units">,
  kind: MassKind = "load",
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      local(
        name.endsWith("G") ? toLoad(value, units, kind).display : String(round1(value)),
        language,
      ),
    ]),
  );
}

/** Names in braces give way to their parts; one without a part stays as it is. */
export function fillWords(line: string, parts: Readonly<Record<string, string>>): string {
  const filled = line.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

const round1 = (value: number) => Math.round(value * 10) / 10;
const local = (text: string, language: Language) =>
  language === "en" ? text : text.replace(".", ",");

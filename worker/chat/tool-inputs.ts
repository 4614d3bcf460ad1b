/** Values as models write them, read kindly: "Dumbbell" is `dumbbells`, "45" a number, "" nothing. */
import * as z from "zod";
import { EquipmentKind } from "../../engine/athlete/equipment.ts";
import { plainText } from "../../engine/text.ts";

type Aliases = Readonly<Record<string, string>>;

const NOTHING = new Set(["", "null", "none", "undefined", "n/a"]);

const fold = (value: unknown, aliases: Aliases): unknown => {
  if (typeof value !== "string") return value;
  const folded = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  const meant = aliases[folded] ?? folded;
  return NOTHING.has(meant) ? null : meant;
};

/** Providers make models fill in every field, so whatever may be left out may be null. */
export const choice = <T extends z.ZodType>(of: T, description: string, aliases: Aliases = {}) =>
  z.preprocess((value) => fold(value, aliases), of.nullish()).meta({ description });

const toList = (value: unknown) =>
  typeof value === "string" ? value.split(/[,;]/).filter((part) => part.trim() !== "") : value;

export const choices = <T extends z.ZodType>(
  of: T,
  max: number,
  description: string,
  aliases: Aliases = {},
) =>
  z
    .preprocess((value) => {
      const list = toList(value);
      if (!Array.isArray(list)) return list;
      return [...new Set(list.map((one) => fold(one, aliases)))];
    }, z.array(of).max(max).nullish())
    .meta({ description });

export const words = (max: number, description: string) =>
  z
    .preprocess(
      (value) =>
        typeof value === "string" && NOTHING.has(value.trim().toLowerCase()) ? null : value,
      plainText(max).nullish(),
    )
    .meta({ description });

export const wordList = (most: number, max: number, description: string) =>
  z.preprocess(toList, z.array(plainText(max)).max(most).nullish()).meta({ description });

export const count = (from: number, to: number, description: string) =>
  z
    .preprocess(
      (value) =>
        typeof value === "string" ? (/^\d+$/.test(value.trim()) ? Number(value) : null) : value,
      z.int().min(from).max(to).nullish(),
    )
    .meta({ description });

export const exerciseName = (description: string) =>
  plainText(80).meta({ description: `${description}; its name, in any language` });

const EQUIPMENT: Aliases = {
  band: "bands",
  resistance_bands: "bands",
  none: "bodyweight",
  cables: "cable",
  cable_machine: "cable",
  dumbbell: "dumbbells",
  kettlebells: "kettlebell",
  machine: "machines",
  pull_up_bar: "pullup_bar",
  power_rack: "rack",
  squat_rack: "rack",
  smith: "smith_machine",
};
const kinds: readonly string[] = EquipmentKind.options;
/** For models words of which they know examples: all kinds in full would stand in every turn. */
const Kind = z.string().refine((kind) => kinds.includes(kind), {
  error: `one of ${kinds.join(", ")}`,
}) as unknown as z.ZodType<EquipmentKind>;

export const equipment = (description: string) =>
  choices(
    Kind,
    28,
    `${description}: barbell, rack, bench, dumbbells, kettlebell, cable, machines, bands, pullup_bar, bodyweight …`,
    EQUIPMENT,
  );

type Given<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Only what was said. */
export const given = <T extends object>(input: T): Given<T> =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>;

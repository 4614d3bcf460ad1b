/** A fact about the athlete's training that the coach may speak of; no other number is ever said. */
import * as z from "zod";
import { plainText } from "../text.ts";
import type { Language } from "./language.ts";
import { hasLink } from "./links.ts";

/** Words that are woven into sentences: no markup, no address. */
const words = (max: number) =>
  plainText(max)
    .regex(/^[\p{L}\p{M}\p{N} .,:;()%°'’"+&/*-]+$/u)
    .refine((text) => !hasLink(text), "no address");

const number = z.number().min(-1_000_000).max(1_000_000);

export const CoachFact = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-zA-Z0-9_]{0,39}$/)
      .meta({ description: "Names the fact; answers say by it what they used" }),
    label: words(60).meta({ description: "In the athlete's language" }),
    value: z.union([number, words(60)]),
    unit: words(16).optional(),
    change: number.optional().meta({ description: "Against the time before, in the same unit" }),
  })
  .meta({
    id: "CoachFact",
    description: "A fact about the athlete's training",
    example: { key: "bench", label: "Bench press", value: 102.5, unit: "kg", change: 2.5 },
  });
export type CoachFact = z.output<typeof CoachFact>;

const SEPARATORS: Record<Language, [thousands: string, decimals: string]> = {
  en: [",", "."],
  es: [".", ","],
  de: [".", ","],
  fr: ["\u202F", ","],
  pt: [".", ","],
};
/** Up to here a number is read at a glance without its thousands being set apart. */
const PLAIN_BELOW = 10_000;

/** As much of a number as is said. */
const sizeOf = (value: number) => Math.round(Math.abs(value) * 100) / 100;

/** Null where nothing is known of a time before. */
export const movedBy = ({ change }: CoachFact) =>
  change === undefined ? null : Math.sign(change) * sizeOf(change);

function sayNumber(value: number, language: Language): string {
  const [thousands, decimals] = SEPARATORS[language];
  const size = sizeOf(value);
  const [whole = "0", part] = String(size).split(".");
  const grouped =
    Number(whole) < PLAIN_BELOW ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 && size > 0 ? "-" : ""}${grouped}${part ? decimals + part : ""}`;
}

function sayAmount(value: number, unit: string | undefined, language: Language) {
  const number = sayNumber(value, language);
  if (unit === undefined) return number;
  return unit === "%" && language === "en" ? `${number}%` : `${number} ${unit}`;
}

const WORDS: Record<Language, { more: string; less: string; same: string; points: string }> = {
  en: { more: "up #", less: "down #", same: "unchanged", points: "points" },
  es: { more: "# más que antes", less: "# menos que antes", same: "sin cambios", points: "puntos" },
  de: {
    more: "# mehr als zuvor",
    less: "# weniger als zuvor",
    same: "unverändert",
    points: "Punkte",
  },
  fr: {
    more: "# de plus qu'avant",
    less: "# de moins qu'avant",
    same: "sans changement",
    points: "points",
  },
  pt: { more: "# a mais que antes", less: "# a menos que antes", same: "igual", points: "pontos" },
};

/** "Bench press: 102.5 kg, up 2.5 kg." */
export function sayFact(fact: CoachFact, language: Language): string {
  const { label, value, unit } = fact;
  const { more, less, same, points } = WORDS[language];
  const is = typeof value === "number" ? sayAmount(value, unit, language) : value;
  const colon = language === "fr" ? "\u00A0: " : ": ";
  const by = movedBy(fact);
  if (by === null) return `${label}${colon}${is}.`;
  const amount = sayAmount(Math.abs(by), unit === "%" ? points : unit, language);
  const moved = by === 0 ? same : (by > 0 ? more : less).replace("#", () => amount);
  return `${label}${colon}${is}, ${moved}.`;
}

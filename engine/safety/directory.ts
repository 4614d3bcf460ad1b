/** Who helps, where and when: the numbers of the directory, chosen by place, kind and language. */
import * as z from "zod";
import type { Language } from "../coach/language.ts";
import rows from "./directory.json" with { type: "json" };

/** The day of the last release: a row that was checked more than 180 days before is checked again first. */
export const RELEASED_ON = "2026-11-29";
/** Services that have ended or that now cost the caller: none of them may come back. */
export const CLOSED_NUMBERS = [
  "1-800-931-2237",
  "0810 037 037",
  "808 250 143",
  "0845 634 1414",
  "199 284 284",
] as const;
const MOST = 3;

export const RESOURCE_KINDS = [
  "emergency",
  "crisis",
  "eating_disorder",
  "poison",
  "abuse",
  "youth",
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

export const Resource = z
  .object({
    kind: z.enum(RESOURCE_KINDS),
    name: z.string(),
    number: z.string().nullable().meta({ description: "To call" }),
    text: z.string().nullable().meta({ description: "To send a text message to" }),
    url: z.string().nullable(),
    hours: z.string().nullable().meta({ description: "Where the service is; null: ask there" }),
  })
  .meta({
    id: "SafetyResource",
    description: "Somebody who helps, and how to reach them",
    example: {
      kind: "crisis",
      name: "988 Suicide & Crisis Lifeline",
      number: "988",
      text: "988",
      url: "https://988lifeline.org",
      hours: "24/7",
    },
  });
export type Resource = z.infer<typeof Resource>;

export type DirectoryRow = {
  /** ISO 3166 alpha-2; `*` stands for everywhere else. */
  country: string;
  languages: string[];
  kind: ResourceKind;
  name: string;
  number: string | null;
  text?: string;
  url?: string;
  hours: string | null;
  verifiedOn: string;
  source: string;
};
export const DIRECTORY = rows as DirectoryRow[];

const EVERYWHERE = "*";
const ALIASES: Record<string, string> = { UK: "GB", EN: "GB" };
/** Where a place has no service of its own for something, the next one hears it too. */
const INSTEAD: Record<ResourceKind, ResourceKind | null> = {
  emergency: null,
  crisis: "emergency",
  eating_disorder: "crisis",
  poison: "emergency",
  abuse: "crisis",
  youth: "crisis",
};

export const LISTED_COUNTRIES = [...new Set(DIRECTORY.map(({ country }) => country))].filter(
  (country) => country !== EVERYWHERE,
);

type Wanted = { country: string | null; kind: ResourceKind; language: Language };

/** Never empty. Those that speak the language come first; a place that is not listed gets general words. */
export function resourcesFor({ country, kind, language }: Wanted): Resource[] {
  const code = country?.trim().toUpperCase() ?? "";
  const place = ALIASES[code] ?? code;
  const home = LISTED_COUNTRIES.includes(place) ? place : EVERYWHERE;
  const found = DIRECTORY.filter(
    (row) =>
      row.country === home &&
      row.kind === kind &&
      (home !== EVERYWHERE || row.languages.includes(language)),
  );
  const instead = INSTEAD[kind];
  if (found.length === 0 && instead) return resourcesFor({ country, kind: instead, language });
  const speaks = (row: DirectoryRow) => Number(row.languages.includes(language));
  return found
    .toSorted((a, b) => speaks(b) - speaks(a))
    .slice(0, MOST)
    .map(({ kind, name, number, text = null, url = null, hours }) => ({
      kind,
      name,
      number,
      text,
      url,
      hours,
    }));
}

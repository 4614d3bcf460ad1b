/** The directory: fresh, free of dead numbers, and complete where a country is listed. */
import { expect, test } from "vitest";
import { LANGUAGES } from "../coach/language.ts";
import {
  CLOSED_NUMBERS,
  DIRECTORY,
  LISTED_COUNTRIES,
  RELEASED_ON,
  Resource,
  RESOURCE_KINDS,
  resourcesFor,
} from "./directory.ts";
import { DAY_MS } from "../time.ts";

const FRESH_DAYS = 180;
const digits = (number: string) => number.replaceAll(/\D/g, "");
const label = ({ country, kind, name, verifiedOn }: (typeof DIRECTORY)[number]) =>
  `${country} ${kind} ${name}: verified on ${verifiedOn}`;

test("every row was checked within 180 days; those named here must be checked again", () => {
  const now = Math.max(Date.now(), Date.parse(RELEASED_ON));
  const stale = DIRECTORY.filter(
    ({ verifiedOn }) => !(now - Date.parse(verifiedOn) <= FRESH_DAYS * DAY_MS),
  );
  expect(stale.map(label), "check these services again and renew verifiedOn").toEqual([]);
});

test("no row was checked after the release that it is part of", () => {
  expect(DIRECTORY.filter(({ verifiedOn }) => verifiedOn > RELEASED_ON).map(label)).toEqual([]);
});

test("no closed number has come back", () => {
  const closed = new Set(CLOSED_NUMBERS.map((number) => digits(number).replace(/^1(?=8)/, "")));
  const back = DIRECTORY.filter(
    ({ number, text }) =>
      closed.has(digits(number ?? "").replace(/^1(?=8)/, "")) || closed.has(digits(text ?? "")),
  );
  expect(back.map(label)).toEqual([]);
});

test("every listed country has an emergency number and a crisis line of its own", () => {
  const missing = LISTED_COUNTRIES.flatMap((country) =>
    (["emergency", "crisis"] as const)
      .filter((kind) => !DIRECTORY.some((row) => row.country === country && row.kind === kind))
      .map((kind) => `${country} ${kind}`),
  );
  expect(missing).toEqual([]);
  const promised = "US CA GB IE AU NZ DE AT CH FR BE LU ES MX AR CO CL PE PT BR".split(" ");
  expect(promised.filter((country) => !LISTED_COUNTRIES.includes(country))).toEqual([]);
});

test("every row names its source and can be reached", () => {
  for (const row of DIRECTORY) {
    expect(row.source.length, label(row)).toBeGreaterThan(8);
    expect(row.number ?? row.text ?? row.url, label(row)).toBeTruthy();
    expect(row.country, label(row)).toMatch(/^(?:[A-Z]{2}|\*)$/);
    expect(row.languages.length, label(row)).toBeGreaterThan(0);
    expect(row.url ?? "https://", label(row)).toMatch(/^https:\/\//);
  }
  const keys = DIRECTORY.map(({ country, kind, name, number }) => [country, kind, name, number]);
  expect(new Set(keys.map(String)).size).toBe(keys.length);
});

test("somebody is named for every place, kind and language", () => {
  for (const country of [...LISTED_COUNTRIES, "uk", "JP", "", null])
    for (const kind of RESOURCE_KINDS)
      for (const language of LANGUAGES) {
        const found = resourcesFor({ country, kind, language });
        expect(found.length, `${country} ${kind} ${language}`).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const resource of found) expect(Resource.safeParse(resource).success).toBe(true);
      }
});

test("numbers are the ones of the place", () => {
  const numbers = (country: string | null, kind: (typeof RESOURCE_KINDS)[number]) =>
    resourcesFor({ country, kind, language: "en" }).map(({ number }) => number);
  expect(numbers("US", "crisis")).toEqual(["988"]);
  expect(numbers("PT", "crisis")).toEqual(["1411"]);
  expect(numbers("BR", "emergency")).toEqual(["192"]);
  expect(numbers("gb", "emergency")).toEqual(["999", "112"]);
  expect(numbers("US", "eating_disorder")).toEqual(["1-888-375-7767", "1-866-662-1235"]);
  expect(numbers("CA", "eating_disorder")).toEqual(["1-866-633-4220"]);
});

test("an unknown place gets the general words in its language, never a number of elsewhere", () => {
  const [german] = resourcesFor({ country: null, kind: "emergency", language: "de" });
  expect(german).toMatchObject({ name: "Deine örtliche Notrufnummer", number: "112, 911, 999 …" });
  const [line] = resourcesFor({ country: "JP", kind: "eating_disorder", language: "fr" });
  expect(line).toMatchObject({ kind: "crisis", number: null, url: "https://findahelpline.com" });
});

test("the line that speaks the language comes first", () => {
  const first = (language: "fr" | "en") =>
    resourcesFor({ country: "BE", kind: "crisis", language })[0]?.name;
  expect(first("fr")).toBe("Centre de Prévention du Suicide");
  expect(resourcesFor({ country: "BE", kind: "crisis", language: "de" })).toHaveLength(2);
});

test("where a place has no service for something, the next one answers", () => {
  const kinds = (kind: (typeof RESOURCE_KINDS)[number]) =>
    resourcesFor({ country: "AT", kind, language: "de" }).map((resource) => resource.kind);
  expect(kinds("eating_disorder")).toEqual(["crisis"]);
  expect(kinds("poison")).toEqual(["emergency", "emergency"]);
});

import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { guardCell, unguardCell, writeCsv } from "./csv-cell.ts";

const FORMULAS = [
  '=HYPERLINK("https://evil.example","Bench press")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\0=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
];
const HARMLESS = ["Bench press", "8-12", "", "'quoted'", "a=b", "1 + 1", "Übung", "100 kg"];

describe("the guard of a cell", () => {
  test.each(FORMULAS)("puts an apostrophe before %j and takes it off again", (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  test.each(HARMLESS)("leaves %j as it is", (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  test("gives every text back, those with apostrophes of their own too", () => {
    const tricky = fc
      .array(fc.constantFrom("'", "=", "-", "＝", "\0", "\n", "a"))
      .map((marks) => marks.join(""));
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: "binary" })), (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
    );
  });
});

test("a file is quoted so that any reader of RFC 4180 finds the same cells", () => {
  const rows = [
    ['say "hello"', "a,b", "two\nlines", " spaced "],
    ["=1+1", 102.5, null, ""],
  ];
  const text = writeCsv(["a", "b", "c", "d"], rows);
  expect(text).toBe(
    'a,b,c,d\r\n"say ""hello""","a,b","two\nlines"," spaced "\r\n\'=1+1,102.5,,\r\n',
  );
  expect(Papa.parse(text.trimEnd()).data).toEqual([
    ["a", "b", "c", "d"],
    ['say "hello"', "a,b", "two\nlines", " spaced "],
    ["'=1+1", "102.5", "", ""],
  ]);
});

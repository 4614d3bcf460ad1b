/** Whatever a file holds and however it is cut, its rows are the same. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { makeRowParser } from "./row-parser.ts";

function parse(chunks: readonly string[], delimiter: string | null = null) {
  const parser = makeRowParser(delimiter);
  return [...chunks.flatMap((chunk) => parser.push(chunk)), ...parser.end()];
}

const cut = (text: string, sizes: readonly number[]) => {
  const chunks: string[] = [];
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length]!;
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
};

const anyText = fc
  .array(fc.constantFrom('"', '""', ",", ";", "\t", "\r", "\n", "\r\n", " ", "x", "é", "\uFEFF"))
  .map((marks) => marks.join(""));
const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });

test("rows do not depend on where the file is cut", () => {
  fc.assert(
    fc.property(anyText, sizes, (text, some) => {
      expect(parse(cut(text, some))).toEqual(parse([text]));
    }),
    { numRuns: 1000 },
  );
});

test("rows are those that papaparse reads, at any cut and with any line end", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.array(fc.constantFrom('"', ",", "\n", "\r", "x")).map((marks) => marks.join("")),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n", "\r"), sizes, (data, newline, some) => {
      const text = Papa.unparse(data, { newline, quotes: true });
      expect(parse(cut(text, some), ",").map(({ cells }) => cells)).toEqual(data);
      expect(Papa.parse(text, { newline, delimiter: "," }).data).toEqual(data);
    }),
  );
});

test("lines are counted as an editor does, past cells of several lines and across cuts", () => {
  const text = 'a,b\r\n"one\r\ntwo",2\r\n\r\n3,"x\r\r\ny"\r\n4,5';
  for (const size of [1, 2, 3, 100])
    expect(parse(cut(text, [size])).map(({ line }) => line)).toEqual([1, 2, 4, 5, 8]);
});

test("a line before the header may name the delimiter", () => {
  expect(parse(["\uFEFFse", "p=|\r\na|b,c\n1|2\n"])).toMatchObject([
    { line: 2, cells: ["a", "b,c"] },
    { line: 3, cells: ["1", "2"] },
  ]);
});

describe("what is hostile", () => {
  test("is a quote without end: it is named by its line, and the reading ends", () => {
    const parser = makeRowParser();
    const rows = parser.push(`a,b\n1,2\n3,"${"x,y\n".repeat(50_000)}`);
    expect(rows.at(-1)).toMatchObject({ line: 3, flaw: "unterminated_quote" });
    expect(parser.push("4,5\n")).toEqual([]);
    expect(parser.end()).toEqual([]);
    expect(parser.held()).toBe(0);
  });

  test("is a short quote without end, too", () => {
    expect(parse(['a,b\n1,"2\n3,4'])).toMatchObject([
      { line: 1, flaw: null },
      { line: 2, flaw: "unterminated_quote" },
    ]);
  });

  test("is a row of 100,000 columns: it is named, and the next one is read", () => {
    const rows = parse([`a,b\n${"1,".repeat(100_000)}\n3,4\n`.replaceAll("1,", ",")]);
    expect(rows.map(({ flaw }) => flaw)).toEqual([null, "too_many_columns", null]);
    expect(rows[1]!.cells).toHaveLength(200);
  });

  test("is a cell without end: no more of it is held than a row may have", () => {
    const parser = makeRowParser();
    parser.push("a,b\n");
    let most = 0;
    const rows = Array.from({ length: 100 }, () => {
      const some = parser.push("x".repeat(10_000));
      most = Math.max(most, parser.held());
      return some;
    }).flat();
    expect(rows).toMatchObject([{ line: 2, flaw: "row_too_long" }]);
    expect(most).toBeLessThanOrEqual(128 * 1024);
  });
});

/** Any file becomes a table or a sentence with a line in it, in linear time. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { sniffDelimiter } from "../../engine/log/csv/sniff-head.ts";
import { readRows } from "./csv-rows.ts";
import { MOST_ROWS, type Table, readTable } from "./csv-table.ts";

const cellsOf = (text: string, delimiter = ",") =>
  [...readRows(text, delimiter)].map(({ cells }) => cells);
const tableOf = (text: string) => readTable(text) as Table;
const column = (text: string, name: string) =>
  [...tableOf(text).rows].map(({ cell }) => cell(name));

describe("rows", () => {
  test("hold what papaparse reads, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc
        .array(fc.constantFrom('"', ",", ";", "\t", "\n", "x"), { maxLength: 6 })
        .map((marks) => marks.join("")),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(",", ";", "\t"),
        fc.boolean(),
        (data, delimiter, quotes) => {
          const text = Papa.unparse(data, { delimiter, quotes, newline: "\n" });
          fc.pre(!text.includes("\r"));
          expect(cellsOf(text, delimiter)).toEqual(data);
          expect(Papa.parse(text, { delimiter, newline: "\n" }).data).toEqual(data);
        },
      ),
    );
  });

  test("know their line in the file, past cells of several lines", () => {
    const text = 'a,b\n"one\ntwo",2\n\n3,"x\n\ny"\n4,5';
    expect([...readRows(text, ",")].map(({ line }) => line)).toEqual([1, 2, 4, 5, 8]);
  });

  test("name the line of a quote that is never closed, and end there", () => {
    const rows = [...readRows('a,b\n1,"2\n3,4\n5,6', ",")];
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ line: 2, flaw: "unterminated_quote" });
  });

  test("name a cell that goes on after its quote, and go on with the next line", () => {
    const rows = [...readRows('a,b\n"1"x,2\n3,4', ",")];
    expect(rows.map(({ flaw }) => flaw === null)).toEqual([true, false, true]);
    expect(rows[2]!.cells).toEqual(["3", "4"]);
  });
});

describe("a table", () => {
  test.each([",", ";", "\t"])("is read with %j between its cells", (delimiter) => {
    expect(sniffDelimiter(["a", "b", "c"].join(delimiter))).toBe(delimiter);
    expect(column(`a${delimiter}b\n1${delimiter}2\n`, "b")).toEqual(["2"]);
  });

  test("does without byte order mark, empty lines, and the line ends of other systems", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const table = tableOf(`\uFEFF${end} Week ,B${end}${end}1,2${end},${end}3,4`);
      expect(table).toMatchObject({ line: 2, columns: ["week", "b"] });
      expect([...table.rows].map(({ line, cell }) => [line, cell("week")])).toEqual([
        [4, "1"],
        [6, "3"],
      ]);
    }
  });

  test("has its first name in quotes, past the byte order mark", () => {
    expect(column('\uFEFF"a","b"\n1,2\n', "a")).toEqual(["1"]);
  });

  test("gives cells cleaned and without our apostrophe, and nothing for a column it has not", () => {
    expect(column('a,b\n"\'=1+1",\u200B x \n', "a")).toEqual(["=1+1"]);
    expect(column('a,b\n"\'=1+1",\u200B x \n', "b")).toEqual(["x"]);
    expect(column("a\n1\n", "constructor")).toEqual([""]);
  });

  test("names a row that is longer than the header, but not one that is shorter", () => {
    const flaws = [...tableOf("a,b\n1\n1,2,,\n1,102,5\n").rows].map(({ flaw }) => flaw);
    expect(flaws.map((flaw) => flaw === null)).toEqual([true, true, false]);
    expect(flaws[2]).toContain("3 cells where the header has 2");
  });

  test.each([
    ["latin-1 read as UTF-8", "a,b\nKniebeuge f\uFFFDr zwei,1\n"],
    ["a NUL", "a,b\nSquat\0,1\n"],
  ])("names a row with %s", (_, text) => {
    const [row] = [...tableOf(text).rows];
    expect(row).toMatchObject({ line: 2, flaw: expect.stringContaining("UTF-8") });
  });

  test("of UTF-16 is no table", () => {
    const text = "\uFFFD\uFFFDw\0e\0e\0k\0,\0d\0a\0y\0\n\0";
    expect(readTable(text)).toMatchObject({ line: 1, message: expect.stringContaining("UTF-8") });
  });

  test.each(["", "\n\n", "\uFEFF", " , ,\n"])("of nothing is none: %j", (text) => {
    expect(readTable(text)).toMatchObject({ message: "The file is empty." });
  });

  test("ends with the row past the last that is allowed", () => {
    const rows = [...tableOf(`a\n${"1\n".repeat(MOST_ROWS + 5)}`).rows];
    expect(rows).toHaveLength(MOST_ROWS + 1);
    expect(rows.at(-1)).toMatchObject({
      line: MOST_ROWS + 2,
      flaw: expect.stringContaining("50,000 rows"),
    });
    expect(rows.at(-2)!.flaw).toBeNull();
  });

  test("with a row or a quoted cell without end is none, and holds no more of it than a little", () => {
    expect(readTable("a".repeat(200_000))).toMatchObject({
      line: 1,
      message: expect.stringContaining("128 KB"),
    });
    const [row] = [...tableOf(`a,b\n1,"${"x\n".repeat(100_000)}`).rows];
    expect(row).toMatchObject({ line: 2, flaw: expect.stringContaining("never closed") });
  });

  test("of 5 MB is read, one of more is not, and characters of several bytes count as such", () => {
    const megabytes = 5 * 1024 * 1024;
    const text = "ab\n".padEnd(megabytes, "1234567\n");
    expect(readTable(text)).toMatchObject({ line: 1, columns: ["ab"] });
    expect(readTable(`${text}1`)).toMatchObject({
      message: expect.stringContaining("5 MB"),
    });
    expect(readTable("é".repeat(megabytes / 2 + 1))).toMatchObject({
      message: expect.stringContaining("5 MB"),
    });
  });
});

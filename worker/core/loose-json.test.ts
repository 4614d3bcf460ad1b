import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLoosely } from "./loose-json.ts";

const PLAN = {
  v: 1,
  split: "UL4",
  ph: [
    { k: "base", w: 4 },
    { k: "deload", w: 1 },
  ],
  days: [
    { f: "upper_a", x: [{ e: "bench_press", s: "heavy" }] },
    { f: "easy", x: [] },
  ],
  cond: { k: "none", n: 0, min: 0 },
  load: -2.5e1,
  isNew: true,
  isOld: false,
  note: null,
  why: "Don't rush: strength (and size) first, {slowly} [mostly] as it's fine.",
};
const line = JSON.stringify(PLAN);
const pretty = JSON.stringify(PLAN, null, 2);
const unquoted = (text: string) => text.replaceAll(/"(\w+)":/g, "$1:");

/** What was sent instead; recovered unless the name stands in `LOST`. */
const KINDS: Record<string, string> = {
  "as it should be": line,
  "a code fence": `\`\`\`json\n${pretty}\n\`\`\``,
  "a fence without a language": `\`\`\`\n${line}\n\`\`\``,
  "a fence within prose": `Here it is:\n\n\`\`\`json\n${pretty}\n\`\`\`\n\nGood luck!`,
  "a fence that is not closed": `\`\`\`json\n${pretty}`,
  "prose before": `Sure! This is the plan: ${line}`,
  "prose after": `${pretty}\n\nLet me know what you think.`,
  "prose with brackets around": `As asked [1], {see below}: ${line} (the [end] {of it})`,
  "a byte order mark": `\uFEFF${line}`,
  "spaces nobody sees": `\u200B\u00A0${pretty.replaceAll("\n", "\u00A0\n")}`,
  "smart quotes": line.replaceAll(/"([^"]*)"/g, "“$1”"),
  "low quotes": line.replaceAll(/"([^"]*)"/g, "„$1“"),
  "single quotes": line.replaceAll('"', "'"),
  "single smart quotes": line.replaceAll(/"([^"]*)"/g, "‘$1’"),
  "keys without quotes": unquoted(line),
  "keys without quotes, pretty": unquoted(pretty),
  "trailing commas": line.replaceAll(/(?<!\[)([}\]])(?=[,}\]])/g, ",$1"),
  "trailing commas, pretty": pretty.replaceAll(/\n(\s*[}\]])/g, ",\n$1"),
  "doubled commas": line.replaceAll('","', '",,"').replaceAll("},{", "},,{"),
  "no comma between members": pretty.replaceAll(",\n", "\n"),
  "no comma between objects": line.replaceAll("},{", "} {"),
  "no comma after numbers": line.replaceAll(/(\d),"/g, '$1 "'),
  "comments to the end of the line": pretty.replaceAll("\n", " // as discussed\n"),
  "comments in stars": line.replaceAll(":", ': /* { " */ ').replace('rush: /* { " */ ', "rush:"),
  "hash comments": pretty.replaceAll(",\n", ", # ok\n"),
  "Python words": line.replace("true", "True").replace("false", "False").replace("null", "None"),
  "Python all over": line
    .replaceAll('"', "'")
    .replace("true", "True")
    .replace("false", "False")
    .replace("null", "None"),
  "NaN for nothing": line.replace('"note":null', '"note":NaN'),
  "infinity for nothing": line.replace('"note":null', '"note":-Infinity'),
  "a number beyond all": line.replace('"note":null', '"note":1e999'),
  "undefined for nothing": line.replace('"note":null', '"note":undefined'),
  "a plus before numbers": line.replace('"v":1', '"v":+1'),
  "noughts before numbers": line.replace('"v":1', '"v":01'),
  "a closing bracket less": line.slice(0, -1),
  "a text not ended": line.slice(0, -2),
  "a pretty end missing": pretty.slice(0, -2),
  "a key twice": line.replace('"v":1', '"v":7,"v":1'),
  "JSON in a string": JSON.stringify(line),
  "JSON in a fenced string": `\`\`\`json\n${JSON.stringify(pretty)}\n\`\`\``,
  "a stranger among the keys": line.replace('"v":1', '"v":1,"__proto__":{"isAdmin":true}'),
  "the plan twice": `${line}\n${line}`,
  "a short draft before": `{"v": 1}\n\nNo, better:\n${line}`,
  "quotes within a text": line.replace("(and size)", '"and size"'),
  "tabs and returns": pretty.replaceAll("\n", "\r\n").replaceAll("  ", "\t"),
  "a word for a value": line.replace('"UL4"', "UL4"),
  "a bracket in the middle missing": line.replace("}]", "}"),
  "a bracket too many": line.replace("}]", "}]]"),
  "an equals sign": line.replace('"v":', '"v"='),
  "an omission": line.replace('{"k":"deload","w":1}', "..."),
  "a part in between lost": line.replace(/"k":"deload.*"heavy"/, ""),
  "only words": "I would rather talk about it first.",
  nothing: "",
};
const LOST = new Set([
  "a word for a value",
  "a bracket in the middle missing",
  "a bracket too many",
  "an equals sign",
  "an omission",
  "only words",
  "nothing",
]);

describe("a blueprint that came broken", () => {
  test.each(Object.entries(KINDS))("%s", (name, text) => {
    const value = parseLoosely(text);
    if (name === "quotes within a text")
      return expect(value).toEqual({ ...PLAN, why: PLAN.why.replace("(and size)", '"and size"') });
    if (name === "a part in between lost") return expect(value).not.toEqual(PLAN);
    return expect(value).toEqual(LOST.has(name) ? undefined : PLAN);
  });
});

test("raw line ends stay in their texts", () => {
  expect(parseLoosely('{"why": "one\ntwo"}')).toEqual({ why: "one\ntwo" });
});

test("a list of one stays a list", () => {
  expect(parseLoosely(`So: [${line}]`)).toEqual([PLAN]);
  expect(parseLoosely(`[${line}]`)).toEqual([PLAN]);
});

test("JSON in a string is opened once, not twice", () => {
  expect(parseLoosely(JSON.stringify(JSON.stringify({ why: '{"a":1}' })))).toEqual({
    why: '{"a":1}',
  });
});

test.each([
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
  "{'__proto__': {isAdmin: true}, constructor: {prototype: {isAdmin: true}}}",
  '{"\\u005f_proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},}',
])("no key reaches a prototype: %s", (text) => {
  const value = parseLoosely(text) as object;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(value)).toEqual(["constructor"]);
  // Even a careless copy is not an administrator.
  expect("isAdmin" in Object.assign({}, value)).toBe(false);
  expect("isAdmin" in {}).toBe(false);
});

test("what is nested too deep or too long is nothing", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  expect(parseLoosely(nested(64))).toBeDefined();
  expect(parseLoosely(nested(65))).toBeUndefined();
  expect(parseLoosely(`so: ${nested(64)}`)).toBeDefined();
  expect(parseLoosely(`so: ${nested(65)}`)).toBeUndefined();
  expect(parseLoosely("[".repeat(200_000))).toBeUndefined();
  expect(parseLoosely(nested(100_000))).toBeUndefined();
  expect(parseLoosely(JSON.stringify("a".repeat(256 * 1024)))).toBeUndefined();
});

const holdsProto = (value: unknown) => JSON.stringify(value).includes("__proto__");
const json = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }).filter((v) => !holdsProto(v));
const isJsonText = (value: unknown) => typeof value === "string" && /^\s*[{[]/.test(value);

test("any JSON value comes through as it is", () => {
  fc.assert(
    fc.property(json, (value) => {
      if (isJsonText(value)) return;
      expect(parseLoosely(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("any object or list comes through prose, a fence and a trailing comma", () => {
  const nested = json.filter((value) => typeof value === "object" && value !== null);
  fc.assert(
    fc.property(nested, fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const same = JSON.parse(text) as unknown;
      expect(parseLoosely(`Here you are: ${text} All the best.`)).toEqual(same);
      expect(parseLoosely(`So:\n\`\`\`json\n${text}\n\`\`\`\nDone.`)).toEqual(same);
      expect(parseLoosely(`[${text},]`)).toEqual([same]);
    }),
  );
});

const PIECES = [
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "“",
  ":",
  ",",
  "\\",
  "/*",
  "//",
  "#",
  "```",
  "\n",
  " ",
];
const noise = fc.array(
  fc.oneof(fc.constantFrom(...PIECES, "a", "true", "1", "-", "e5", "\\u00"), fc.string()),
  { maxLength: 60 },
);

test("no text makes it throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        noise.map((all) => all.join("")),
      ),
      (text) => {
        parseLoosely(text);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("twice the text is twice the work", () => {
  const stepsOf = (text: string) => {
    const work = { steps: 0 };
    parseLoosely(text, work);
    return work.steps;
  };
  const patterns =
    String.raw`{~[~{x~{x}~{a:~{"~{"a~"~[1 ~/*~{/*~{a://~{"a":"~{"a":"b" c~{a:1}~[{~]~{"a":"\u~{'~{“~{a:{b:[~" ~{"a":" " ~["a" ~{#`
      .split("~")
      .concat("```", "{//\n", line.slice(0, -1), `${line} `, `{x ${line}`);
  for (const pattern of patterns) {
    const once = pattern.repeat(Math.ceil(8_000 / pattern.length));
    const [small, large] = [stepsOf(once), stepsOf(once + once)];
    expect(large / small, pattern).toBeLessThan(2.5);
    expect(small / once.length, pattern).toBeLessThan(20);
  }
});

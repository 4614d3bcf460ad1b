/** What a reference is made of before it becomes Markdown or HTML: sections of a few kinds of blocks. */
export type Inline = string | { code: string } | { text: string; to: string };
export type Text = readonly Inline[];

export type Table = {
  kind: "table";
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Text[])[];
};
export type Code = { kind: "code"; label: string; language: "sh" | "json"; source: string };
export type Block =
  | { kind: "paragraph"; text: Text }
  | { kind: "list"; items: readonly Text[] }
  | { kind: "route"; method: string; path: string }
  | Table
  | Code;

export type Section = {
  id: string;
  title: string;
  blocks: readonly Block[];
  sections: readonly Section[];
};

/** Texts of the endpoint data know one mark, the back-tick for code. */
export const prose = (text: string): Text =>
  text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part : { code: part }))
    .filter((part) => part !== "");

export const paragraph = (text: string): Block => ({ kind: "paragraph", text: prose(text) });

export const json = (label: string, value: unknown): Code => ({
  kind: "code",
  label,
  language: "json",
  source: JSON.stringify(value, null, 2),
});

export const joined = (texts: readonly Text[], separator: string): Text =>
  texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));

/** Sections as Markdown. */
import type { Block, Section, Table, Text } from "./section.ts";

/** Links lead out of the file, so they name the whole address; those within it are text alone. */
export function toMarkdown(section: Section, baseUrl: string, level = 1): string {
  const parts = [
    `${"#".repeat(level)} ${escape(section.title)}`,
    ...section.blocks.map((block) => blockText(block, baseUrl)),
    ...section.sections.map((one) => toMarkdown(one, baseUrl, level + 1)),
  ];
  return parts.join("\n\n");
}

const escape = (text: string) => text.replaceAll(/[\\<*[\]]/g, String.raw`\$&`);

function inline(text: Text, baseUrl: string) {
  return text
    .map((part) => {
      if (typeof part === "string") return escape(part);
      if ("code" in part) return `\`${part.code}\``;
      if (part.to.startsWith("#")) return `\`${part.text}\``;
      return `[${escape(part.text)}](${baseUrl}${part.to})`;
    })
    .join("");
}

function blockText(block: Block, baseUrl: string): string {
  switch (block.kind) {
    case "paragraph":
      return inline(block.text, baseUrl);
    case "list":
      return block.items.map((item) => `- ${inline(item, baseUrl)}`).join("\n");
    case "route":
      return `\`${block.method} ${block.path}\``;
    case "code":
      return `${block.label}:\n\n\`\`\`${block.language}\n${block.source}\n\`\`\``;
    case "table":
      return tableText(block, baseUrl);
  }
}

function tableText({ head, rows }: Table, baseUrl: string) {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const cell = (text: Text) =>
    inline(text, baseUrl)
      .replaceAll("|", String.raw`\|`)
      .replaceAll("\n", " ");
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join(
    "\n",
  );
}

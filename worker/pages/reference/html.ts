/** Sections as HTML. Everything passes through `html`, which escapes what it is given. */
import { html } from "hono/html";
import type { Block, Code, Section, Table, Text } from "./section.ts";

export type Html = ReturnType<typeof html>;

export function toHtml({ id, title, blocks, sections }: Section, level = 2): Html {
  const text = blocks.filter((block) => block.kind !== "code");
  const samples = blocks.filter((block) => block.kind === "code");
  const heading = html`<h${level}><a href="#${id}">${title}</a></h${level}>`;
  return html`<section id="${id}" class="level-${level}">
    ${
      samples.length === 0
        ? html`${heading}${text.map(blockHtml)}`
        : html`<div class="pair">
            <div>${heading}${text.map(blockHtml)}</div>
            <div class="samples">${samples.map(blockHtml)}</div>
          </div>`
    }
    ${sections.map((one) => toHtml(one, level + 1))}
  </section>`;
}

/** Two levels: what there is, and what is in it. */
export const contentsHtml = (sections: readonly Section[]): Html =>
  html`<ul>
    ${sections.map(
      (one) =>
        html`<li>
          <a href="#${one.id}">${one.title}</a>${
            one.sections.length === 0 ? "" : contentsHtml(one.sections)
          }
        </li>`,
    )}
  </ul>`;

export const inline = (text: Text): Html =>
  html`${text.map((part) => {
    if (typeof part === "string") return part;
    return "code" in part
      ? html`<code>${part.code}</code>`
      : html`<a href="${part.to}">${part.text}</a>`;
  })}`;

export function blockHtml(block: Block): Html {
  switch (block.kind) {
    case "paragraph":
      return html`<p>${inline(block.text)}</p>`;
    case "list":
      return html`<ul>
        ${block.items.map((item) => html`<li>${inline(item)}</li>`)}
      </ul>`;
    case "route":
      return html`<p class="route">
        <span class="method ${block.method.toLowerCase()}">${block.method}</span>
        <code>${pathHtml(block.path)}</code>
      </p>`;
    case "code":
      return codeHtml(block);
    case "table":
      return tableHtml(block);
  }
}

/** A long path may break before each of its parts, and nowhere else. */
const pathHtml = (path: string) =>
  path.split(/(?=\/)/).map((part, index) => html`${index === 0 ? "" : html`<wbr />`}${part}`);

const codeHtml = ({ label, language, source }: Code): Html =>
  html`<figure class="code">
    <figcaption>${label}</figcaption>
    <pre><code>${language === "json" ? tokensOf(source) : source}</code></pre>
  </figure>`;

/** Names, texts and other values of a JSON text, told apart by colour. */
function tokensOf(source: string) {
  const tokens = source.split(/("(?:[^"\\]|\\.)*"(?:: )?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*)/);
  return tokens.map((token, index) => {
    if (index % 2 === 0) return token;
    if (token.endsWith(": ")) return html`<span class="name">${token.slice(0, -2)}</span>: `;
    return html`<span class="${token.startsWith('"') ? "text" : "value"}">${token}</span>`;
  });
}

/** On a phone each row stands as a block of its own; the roles keep it a table for those who listen. */
const tableHtml = ({ caption, head, rows }: Table): Html =>
  html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((one) => html`<th role="columnheader" scope="col">${one}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${row.map((cell) => html`<td role="cell">${inline(cell)}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`;

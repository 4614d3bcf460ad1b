/** `GET /`: what this is, and the doors into it. */
import { html, raw } from "hono/html";
import { showPage } from "./layout.ts";
import type { Page } from "./page.ts";
import { blockHtml } from "./reference/html.ts";

const DOORS = [
  ["/docs", "Reference", "Every operation, with fields, errors and examples"],
  ["/docs.md", "Reference in Markdown", "One file for your agent or your editor"],
  ["/openapi.json", "OpenAPI document", "For generators and tests; 3.0 stands beside it"],
  ["/docs/errors", "Errors", "What each code means and what to do about it"],
  ["/llms.txt", "llms.txt", "Where an agent begins"],
  ["/health", "Health", "Whether the service lives"],
] as const;

const BAR_LENGTH = 1000;
/** Fill, width and height of each plate, from the collar inwards. */
const PLATES = [
  ["#8a929b", 14, 30],
  ["#e0a500", 15, 64],
  ["#1463c4", 20, 104],
  ["#d21f3c", 24, 128],
] as const;

/** A loaded bar seen from the side; decoration, so it stays silent for those who listen. */
function barbell() {
  let x = 90;
  const plates = PLATES.map(([fill, width, height]) => {
    const shape = (left: number) =>
      `<rect x="${left}" y="${70 - height / 2}" width="${width}" height="${height}" rx="5" fill="${fill}"/>`;
    const both = shape(x) + shape(BAR_LENGTH - x - width);
    x += width + 3;
    return both;
  });
  return `<svg viewBox="0 0 ${BAR_LENGTH} 140" aria-hidden="true" focusable="false"><rect x="20" y="64" width="960" height="12" rx="3" fill="#a7aeb6"/><rect x="${x}" y="66.5" width="${BAR_LENGTH - 2 * x}" height="7" fill="#8a929b"/>${plates.join("")}</svg>`;
}

export const homePage: Page = {
  id: "home",
  path: "/",
  show: ({ exchange: { baseUrl } }) =>
    showPage({
      title: "Liftwright · the coach API whose plans carry their proof",
      description: "Programs, workouts and coaching for the athletes of your app, over one API.",
      path: "/",
      body: html`<div class="page hero">
        <h1>The coach API whose plans carry their proof.</h1>
        <p class="lead">
          Programs, workouts and coaching for the athletes of your app, over one plain JSON API.
        </p>
        ${raw(barbell())}
        ${blockHtml({ kind: "code", label: "Try it", language: "sh", source: `curl ${baseUrl}/health` })}
        <ul class="doors">
          ${DOORS.map(
            ([to, name, what]) => html`<li><a href="${to}">${name}</a><span>${what}</span></li>`,
          )}
        </ul>
      </div>`,
    }),
};

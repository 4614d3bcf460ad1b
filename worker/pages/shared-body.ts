/** A shared program as a page: what it is, what was checked, when to stop, and week by week what to do. */
import { html } from "hono/html";
import { catalog } from "../../engine/catalog/catalog.ts";
import { SAFETY_NOTES } from "../../engine/program/document.ts";
import type { Program } from "../../engine/program/program.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Share } from "../services/open-share.ts";
import type { Html } from "./reference/html.ts";
import { longDay } from "./shared-dates.ts";
import { frame } from "./shared-frame.ts";
import { weeksHtml } from "./shared-weeks.ts";

type Proof = Share["proof"];
type Part = Proof["versions"][number];

export function showSharedProgram(share: Share, { now, url }: Exchange): Promise<Response> {
  const { program, redacted, proof, expiresAt } = share;
  const today = new Date(now).toISOString().slice(0, 10);
  return frame({
    title: program.name,
    body: html`<header>
        <h1>${program.name}</h1>
        <p class="lead">${factsOf(program).join(" · ")}</p>
        ${proofHtml(proof, redacted)}
      </header>
      ${safetyHtml()}
      <img
        class="overview"
        src="${url.pathname}/program.svg"
        width="720"
        height="300"
        alt="Sets of each week by how heavy they are"
      />
      <section aria-label="Weeks">
        ${weeksHtml(program, { today, hasLoads: !redacted.includes("loads") })}
      </section>
      ${meetHtml(program)}${notesHtml(program)}`,
    footer: html`<p>${linksHtml(program, url.pathname)}</p>
      <p>
        ${expiresAt === null ? "" : `This link ends on ${longDay(expiresAt.slice(0, 10))}. `}It is
        known to nobody but those it was sent to, and the page loads nothing from elsewhere.
      </p>`,
  });
}

function factsOf({ goal, level, weeks, daysPerWeek, startDate }: Program): string[] {
  return [
    capital(goal.replaceAll("_", " ")),
    level,
    count(weeks.length, "week"),
    `${count(daysPerWeek, "day")} a week`,
    ...(startDate === null ? [] : [`from ${longDay(startDate)}`]),
  ];
}

const VERDICTS: Record<Part["verdict"], string> = {
  verified: "Verified",
  verified_with_notes: "Verified, with notes",
  rejected: "Not verified",
};

const WORST_FIRST = ["rejected", "verified_with_notes", "verified"] as const;

function proofHtml({ versions, isExact }: Proof, redacted: readonly string[]) {
  const worst = WORST_FIRST.find((one) => versions.some(({ verdict }) => verdict === one))!;
  const isVerified = worst !== "rejected";
  return html`<section class="proof ${isVerified ? "good" : "bad"}" aria-label="Verification">
    <p>
      <span class="sign" aria-hidden="true">${isVerified ? "✓" : "!"}</span>
      <strong>${VERDICTS[worst]}</strong>
      <span
        >${
          versions.length === 1
            ? passedOf(versions[0]!)
            : `Planned in ${versions.length} parts, each of them checked`
        }</span
      >
    </p>
    ${versions.length === 1 ? "" : versions.map((part, i) => html`<p>${lineOf(part, versions[i + 1])}</p>`)}
    ${printsHtml(versions, { isExact, redacted })}
  </section>`;
}

const passedOf = ({ passed, checks }: Part) =>
  `${passed} of ${checks} safety and training checks passed`;

const lineOf = (part: Part, next: Part | undefined) =>
  `${next ? `Weeks ${part.firstWeek} to ${next.firstWeek - 1}` : `From week ${part.firstWeek} on`}: ${passedOf(part)}`;

/** Whoever holds the fingerprint against the page must know what it was taken of. */
function printsHtml(
  versions: readonly Part[],
  { isExact, redacted }: { isExact: boolean; redacted: readonly string[] },
): Html {
  if (redacted.length > 0) {
    return html`<p class="print-of">
      The whole program was checked. Here, ${inWords(redacted)} are left out.
    </p>`;
  }
  const of = isExact
    ? "Fingerprint of what was checked"
    : "Fingerprints of the documents that were checked, before they were joined or renamed";
  return html`<p class="print-of">
    ${of}: ${versions.map(({ programHash }) => html`<code>${programHash}</code> `)}
  </p>`;
}

function safetyHtml(): Html {
  const [disclaimer, stop = ""] = SAFETY_NOTES;
  const [when = "", ...signs] = stop.split(": ");
  return html`<aside class="stop" aria-label="Stop signs">
    <p><strong>${when}</strong>: ${signs.join(": ")}</p>
    <p>${disclaimer}</p>
  </aside>`;
}

function meetHtml({ meet }: Program): Html | "" {
  if (!meet || meet.attempts.length === 0) return "";
  const { byId } = catalog();
  return html`<section>
    <h2>Meet on ${longDay(meet.date)}</h2>
    <ul>
      ${meet.attempts.map(({ exerciseId, opener, second, third }) => {
        const loads = [opener, second, third].map(({ display }) => display).join(", ");
        return html`<li>${byId.get(exerciseId)?.name ?? exerciseId}: ${loads}</li>`;
      })}
    </ul>
  </section>`;
}

function notesHtml({ notes }: Program): Html | "" {
  const more = notes.filter((note) => !SAFETY_NOTES.includes(note));
  if (more.length === 0) return "";
  return html`<section>
    <h2>Good to know</h2>
    <ul>
      ${more.map((note) => html`<li>${note}</li>`)}
    </ul>
  </section>`;
}

const linksHtml = ({ startDate }: Program, path: string): Html =>
  html`${
      startDate === null ? "" : html`<a href="${path}/program.ics">Add to your calendar</a> · `
    }<a href="${path}/program.json">As JSON, for programs</a>`;

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase());
const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
const inWords = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

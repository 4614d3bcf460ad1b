/** The weeks of a shared program: each folds away, and each session is a table of sets. */
import { html, raw } from "hono/html";
import { catalog } from "../../engine/catalog/catalog.ts";
import type {
  Program,
  ProgramExercise,
  Session,
  SetGroup,
  Week,
} from "../../engine/program/program.ts";
import { conditioningWords, kindWords, loadWords, repsWords } from "../formats/set-words.ts";
import type { Html } from "./reference/html.ts";
import { dayWords, spanWords } from "./shared-dates.ts";

type Shown = { today: string; hasLoads: boolean };

export function weeksHtml({ weeks }: Program, shown: Shown): Html[] {
  const current = weeks.findLast((week) => datesOf(week).some((date) => date <= shown.today));
  const open = current ?? weeks[0];
  return weeks.map((week) => weekHtml(week, week === open, shown));
}

const datesOf = ({ sessions }: Week) => sessions.flatMap(({ date }) => date ?? []).sort();

function weekHtml(week: Week, isOpen: boolean, shown: Shown): Html {
  const { number, phase, deload, sessions } = week;
  const dates = datesOf(week);
  const [first, last] = [dates[0], dates.at(-1)];
  return html`<details class="week" ${isOpen ? raw("open") : ""}>
    <summary>
      <h2>Week ${number}</h2>
      <span class="tag">${deload && phase !== "deload" ? `${phase}, light` : phase}</span>
      <span class="when">${first && last ? spanWords(first, last) : ""}</span>
    </summary>
    <div class="sessions">${sessions.map((session) => sessionHtml(session, shown))}</div>
  </details>`;
}

function sessionHtml(session: Session, { hasLoads }: Shown): Html {
  const { number, name, date, weekday, gym, minutes, warmup, exercises, conditioning } = session;
  const day = date ? dayWords(date) : weekday && capital(weekday);
  const facts = [day, `about ${Math.round(minutes.usual)} min`, gym].filter(Boolean);
  const { byId } = catalog();
  return html`<article>
    <h3><span class="number">${number}</span>${name}</h3>
    <p class="when">${facts.join(" · ")}</p>
    ${
      warmup.length === 0
        ? ""
        : html`<p>Warm-up: ${warmup.map((id) => byId.get(id)?.name ?? id).join(", ")}</p>`
    }
    ${exercises.length === 0 ? "" : tableHtml(exercises, hasLoads)}
    ${
      conditioning &&
      html`<p><strong>${conditioning.name}</strong> ${conditioningWords(conditioning)}</p>`
    }
  </article>`;
}

const tableHtml = (exercises: readonly ProgramExercise[], hasLoads: boolean): Html =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">Sets</th>
        ${hasLoads ? html`<th scope="col">Load</th>` : ""}
        <th scope="col">Effort</th>
        <th scope="col">Rest</th>
      </tr>
    </thead>
    ${exercises.map(
      (item) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="${hasLoads ? 4 : 3}">
              ${item.superset === null ? "" : html`<span class="tag">${item.superset}</span> `}${item.name}
            </th>
          </tr>
          ${item.groups.map((group) => rowHtml(group, item, hasLoads))}
        </tbody>`,
    )}
  </table>`;

function rowHtml(group: SetGroup, item: ProgramExercise, hasLoads: boolean): Html {
  const { type, sets, rpe, restSeconds, tempo } = group;
  const reps = repsWords(group, item, catalog()).replace("-", "–");
  const isFound = hasLoads && type === "calibration";
  const more = [isFound ? "" : kindWords(group), tempo && `tempo ${tempo}`].filter(Boolean);
  return html`<tr class="${type}">
    <td>${sets} × ${reps} ${more.length > 0 && html`<small>${more.join(", ")}</small>`}</td>
    ${
      hasLoads
        ? html`<td class="load">
            ${loadWords(group) || (isFound && html`<small>find it</small>`)}
          </td>`
        : ""
    }
    <td>${rpe === null ? "" : `RPE ${rpe}`}</td>
    <td>${restWords(restSeconds)}</td>
  </tr>`;
}

function restWords(seconds: number) {
  if (seconds < 120) return seconds === 0 ? "" : `${seconds} s`;
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? `${minutes} min` : `${minutes}:${String(rest).padStart(2, "0")} min`;
}

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase());

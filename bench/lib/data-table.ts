/** Tables of the benchmark of data, and which of its targets are met. */
import type { Figure } from "./data-rounds.ts";
import { showNumber, showTable } from "./report.ts";

const FLAT = 1.5;
const LINEAR = 2;
const SHOWN = { d1: "D1", postgres: "Postgres" };

/** Both ends hold as many sessions in the weeks that decisions look back on; the first size does not. */
const FULL = 1_000;

const namesIn = (figures: readonly Figure[]) => [...new Set(figures.map(({ name }) => name))];

export function showFigures(database: Figure["database"], all: readonly Figure[]) {
  const figures = all.filter((one) => one.database === database);
  const sizes = [...new Set(figures.map(({ sets }) => sets))];
  const cells = sizes.flatMap((sets) => [`${sets} sets: rows`, "ms", "/ floor"]);
  const rows = namesIn(figures).map((name) => {
    const own = figures.filter((one) => one.name === name);
    const growth = growthOf(own);
    return [
      name,
      ...own.flatMap(({ rowsRead, rowsWritten, ms, toFloor }) => [
        `${rowsRead} + ${rowsWritten}`,
        showNumber(ms, ms < 10 ? 1 : 0),
        showNumber(toFloor, 1),
      ]),
      showNumber(growth.rows, 2),
      showNumber(growth.ms, 2),
      showNumber(growth.cpuMs, 2),
    ];
  });
  const head = [SHOWN[database], ...cells, `rows ${FULL} → last`, "ms", "CPU"];
  return showTable(head, rows);
}

/** What a hundred times the past costs more. */
function growthOf(own: readonly Figure[]) {
  const [from, to] = [own.find(({ sets }) => sets === FULL)!, own.at(-1)!];
  const times = (key: "rowsRead" | "ms" | "cpuMs") => to[key] / from[key];
  const rows = from.rowsRead === 0 ? 1 : times("rowsRead");
  return { rows, ms: times("ms"), cpuMs: times("cpuMs") };
}

const verdict = (isMet: boolean) => (isMet ? "met" : "MISSED");

export function showTargets(all: readonly Figure[]) {
  const rows = (["d1", "postgres"] as const).flatMap((database) => {
    const figures = all.filter((one) => one.database === database);
    const flat = namesIn(figures.filter(({ kind }) => kind === "today")).map((name) => {
      const { rows: read, ms } = growthOf(figures.filter((one) => one.name === name));
      return [
        `${SHOWN[database]}: ${name}`,
        `rows ${showNumber(read, 2)}, ms ${showNumber(ms, 2)}`,
        `flat: <= ${FLAT}`,
        verdict(read <= FLAT && ms <= FLAT),
      ];
    });
    const spans = figures.filter(({ kind, sets }) => kind === "span" && sets > FULL);
    const per = (one: Figure, key: "rowsRead" | "ms") => one[key] / one.sessions;
    const [first, last] = [spans[0]!, spans.at(-1)!];
    const times = {
      rows: per(last, "rowsRead") / per(first, "rowsRead"),
      ms: per(last, "ms") / per(first, "ms"),
    };
    const linear = [
      `${SHOWN[database]}: ${first.name} → ${last.name}`,
      `a session: rows ${showNumber(times.rows, 2)}, ms ${showNumber(times.ms, 2)}`,
      `linear: <= ${LINEAR}`,
      verdict(times.rows <= LINEAR && times.ms <= LINEAR),
    ];
    return [...flat, linear];
  });
  return showTable(["target", "growth", "aim", ""], rows);
}

/** Tables of the benchmark of data, and which of its targets are met. */
import type { Figure } from "./data-rounds.ts";
import { showNumber, showTable } from "./report.ts";

const FLAT = 1.5;
const LINEAR = 2;
/** From here on an athlete has as many sessions in the weeks that decisions look back on as after years. */
const FULL = 1_000;
const SHOWN = { d1: "D1", postgres: "Postgres" };

type Growth = { rows: number; ms: number; cpuMs: number };

const namesIn = (figures: readonly Figure[]) => [...new Set(figures.map(({ name }) => name))];

/** `by` is what the cost may grow with. */
function growthOf(from: Figure, to: Figure, by: (one: Figure) => number = () => 1): Growth {
  const times = (key: "rowsRead" | "ms" | "cpuMs") => to[key] / by(to) / (from[key] / by(from));
  return {
    rows: from.rowsRead === 0 ? 1 : times("rowsRead"),
    ms: times("ms"),
    cpuMs: times("cpuMs"),
  };
}

/** Of one question, over a hundred times the past. */
const overYears = (own: readonly Figure[], by?: (one: Figure) => number) =>
  growthOf(
    own.find(({ sets }) => sets === FULL)!,
    own.at(-1)!,
    by,
  );

export function showFigures(database: Figure["database"], all: readonly Figure[]) {
  const figures = all.filter((one) => one.database === database);
  const sizes = [...new Set(figures.map(({ sets }) => sets))];
  const rows = namesIn(figures).map((name) => {
    const own = figures.filter((one) => one.name === name);
    const { rows: read, ms, cpuMs } = overYears(own);
    return [
      name,
      ...own.flatMap((one) => [
        `${one.rowsRead} + ${one.rowsWritten}`,
        showNumber(one.ms, one.ms < 10 ? 1 : 0),
        showNumber(one.toFloor, 1),
      ]),
      ...[read, ms, cpuMs].map((times) => showNumber(times, 2)),
    ];
  });
  const cells = sizes.flatMap((sets) => [`${sets} sets: rows`, "ms", "/ floor"]);
  const head = [SHOWN[database], ...cells, `${FULL} → ${sizes.at(-1)}: rows`, "ms", "CPU"];
  return showTable(head, rows);
}

export function showTargets(all: readonly Figure[]) {
  const rows = (["d1", "postgres"] as const).flatMap((database) => {
    const figures = all.filter((one) => one.database === database);
    const of = (kind: Figure["kind"]) => figures.filter((one) => one.kind === kind);
    const byTold = ({ told }: Figure) => told;
    const flat = namesIn(of("today")).map((name) =>
      verdictOf(name, overYears(figures.filter((one) => one.name === name)), "flat", FLAT),
    );
    const lifts = verdictOf(
      "a lift of the records",
      overYears(of("lifts"), byTold),
      "linear",
      LINEAR,
    );
    const spans = of("span").filter(({ sets }) => sets > FULL);
    const [first, last] = [spans[0]!, spans.at(-1)!];
    const title = `a session, ${first.name} → ${last.name}`;
    const span = verdictOf(title, growthOf(first, last, byTold), "linear", LINEAR);
    return [...flat, lifts, span].map(([name, ...rest]) => [
      `${SHOWN[database]}: ${name}`,
      ...rest,
    ]);
  });
  return showTable(["target", "growth", "aim", ""], rows);
}

/** By what the Worker's process took where that is known: a busy machine makes others wait, but not work. */
function verdictOf(name: string, { rows, ms, cpuMs }: Growth, aim: string, most: number) {
  const time = Number.isNaN(cpuMs) ? ms : cpuMs;
  return [
    name,
    `rows ${showNumber(rows, 2)}, time ${showNumber(time, 2)}`,
    `${aim}: <= ${most}`,
    rows <= most && time <= most ? "met" : "MISSED",
  ];
}

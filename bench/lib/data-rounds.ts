/** Asks every question of every athlete in interleaved rounds, and counts once what rows it comes to. */
import type { DataRequest } from "./data-entry.ts";
import type { Filled } from "./data-fill.ts";
import type { StepName } from "./data-steps.ts";
import type { DataWorker, Database } from "./data-worker.ts";

type Question = {
  name: string;
  step: StepName;
  days: number;
  /** In one request, so that neither the way there nor a connection is measured. */
  repeat: number;
};
/** What its cost may follow: nothing, the lifts that it tells of, the span that is asked for, or all that is kept. */
export type Kind = "floor" | "today" | "lifts" | "span" | "all";
/** An athlete in one database. */
export type Subject = Filled & { database: Database; sets: number; trained: number };
export type Figure = {
  database: Database;
  sets: number;
  name: string;
  kind: Kind;
  rowsRead: number;
  rowsWritten: number;
  /** How many sessions or lifts it came to. */
  told: number;
  /** The least of the rounds, of the whole and of what the Worker's process took. */
  ms: number;
  cpuMs: number;
  /** By the floor of the same database, least by least. */
  toFloor: number;
};

const READ_FLOOR = {
  name: "floor: a row by its key",
  step: "readFloor",
  days: 0,
  repeat: 40,
} as const;
const WRITE_FLOOR = {
  name: "floor: a row inserted",
  step: "writeFloor",
  days: 0,
  repeat: 20,
} as const;
const progress = (days: number, repeat: number): Question => ({
  name: `progress of ${days} days`,
  step: "progress",
  days,
  repeat,
});
const QUESTIONS: Record<Kind, readonly Question[]> = {
  floor: [READ_FLOOR, WRITE_FLOOR],
  today: [
    { name: "log a session", step: "log", days: 0, repeat: 4 },
    { name: "state, 8 weeks, next targets", step: "today", days: 0, repeat: 4 },
    { name: "look for insights", step: "review", days: 0, repeat: 4 },
    { name: "first page of sessions", step: "list", days: 0, repeat: 8 },
  ],
  lifts: [{ name: "records of every lift", step: "records", days: 0, repeat: 8 }],
  span: [progress(30, 3), progress(90, 2), progress(365, 1), progress(1_000, 1)],
  all: [{ name: "log one of two days ago", step: "logLate", days: 0, repeat: 1 }],
};
const WRITES: ReadonlySet<StepName> = new Set(["log", "logLate", "writeFloor"]);
const UNDONE: ReadonlySet<StepName> = new Set(["log", "logLate"]);

export async function measureData(
  worker: DataWorker,
  subjects: readonly Subject[],
  rounds: number,
): Promise<Figure[]> {
  const kinds = Object.entries(QUESTIONS) as [Kind, readonly Question[]][];
  const cells = subjects.flatMap((subject) =>
    kinds.flatMap(([kind, questions]) =>
      questions.map((question) => {
        return { subject, kind, question, ms: [] as number[], cpuMs: [] as number[] };
      }),
    ),
  );
  type Cell = (typeof cells)[number];

  const ask = async ({ subject, question }: Cell, isCounted: boolean) => {
    const { database, tenant, athleteId, trained } = subject;
    const { step, days } = question;
    const repeat = isCounted ? 1 : question.repeat;
    const about: DataRequest = {
      database,
      tenant,
      athleteId,
      trained,
      step,
      days,
      repeat,
      isCounted,
    };
    const aside = { ...about, isCounted: false, repeat: 1 };
    if (UNDONE.has(step)) await worker.ask({ ...aside, step: "hold" });
    const before = worker.cpuNs();
    const answer = await worker.ask(about);
    const after = worker.cpuNs();
    if (UNDONE.has(step)) await worker.ask({ ...aside, step: "undo" });
    const cpuMs = before === null || after === null ? Number.NaN : (after - before) / 1e6 / repeat;
    return { ...answer, cpuMs };
  };

  // The first time of each warms it up, and files the findings that are filed once.
  for (const cell of cells) await ask(cell, false);
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`Round ${round} of ${rounds} …`);
    for (const cell of cells) {
      const { ms, cpuMs } = await ask(cell, false);
      cell.ms.push(ms);
      cell.cpuMs.push(cpuMs);
    }
  }
  const floorOf = ({ subject: { database }, question: { step } }: Cell) => {
    const floor: Question = WRITES.has(step) ? WRITE_FLOOR : READ_FLOOR;
    const all = cells.filter((one) => one.subject.database === database && one.question === floor);
    return Math.min(...all.flatMap(({ ms }) => ms));
  };
  const figures: Figure[] = [];
  for (const cell of cells) {
    const { rowsRead, rowsWritten, told } = await ask(cell, true);
    const { subject, kind, question } = cell;
    const { database, sets } = subject;
    const ms = Math.min(...cell.ms);
    const cpuMs = Math.min(...cell.cpuMs);
    const about = { database, sets, name: question.name, kind };
    figures.push({
      ...about,
      rowsRead,
      rowsWritten,
      told,
      ms,
      cpuMs,
      toFloor: ms / floorOf(cell),
    });
  }
  return figures;
}

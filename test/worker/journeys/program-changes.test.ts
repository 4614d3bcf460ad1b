/** Programs under way: adapted, replanned, taken out and in, and made from templates. */
import { describe, expect, test, vi } from "vitest";
import { api, makeApi, newPartner } from "../harness.ts";
import { REQUEST, WAIT, hand, newProgram, untilEnded, withoutQueues } from "../job-kit.ts";

describe("a program under way", () => {
  test("is adapted from a week on: shown first, then stored as a version, then taken back", async () => {
    const { key, program, path } = await newProgram({ weeks: 8 });
    const change = { fromWeek: 4, reason: "schedule", changes: { minutes: 40 } };
    const dry = await api("POST", `${path}/adapt`, { key, body: { ...change, dryRun: true } });
    expect(dry.status).toBe(200);
    expect(dry.body.program.weeks).toHaveLength(8);
    expect(dry.body.program.weeks.slice(0, 3)).toEqual(program.program.weeks.slice(0, 3));
    expect(dry.body.changes.length).toBeGreaterThan(0);
    expect((await api("GET", path, { key })).body.revision).toBe(1);

    const adapted = await api("POST", `${path}/adapt`, { key, headers: WAIT, body: change });
    expect([adapted.status, adapted.body.revision]).toEqual([200, 2]);
    expect(adapted.body.program.weeks).toEqual(dry.body.program.weeks);
    const long = adapted.body.program.weeks
      .slice(3)
      .flatMap(({ sessions }: { sessions: { minutes: { usual: number } }[] }) => sessions)
      .filter(({ minutes }: { minutes: { usual: number } }) => minutes.usual > 42);
    expect(long).toEqual([]);

    const told = (await api("GET", "/v1/events?type=program.adapted", { key })).body.data;
    const [job] = (await api("GET", "/v1/jobs", { key })).body.data;
    expect(job.type).toBe("program_adaptation");
    expect(told.map((event: { data: { jobId: string } }) => event.data.jobId)).toEqual([job.id]);

    const versions = (await api("GET", `${path}/versions`, { key })).body.data;
    expect(
      versions.map((v: { revision: number; firstWeek: number }) => [v.revision, v.firstWeek]),
    ).toEqual([
      [2, 4],
      [1, 1],
    ]);
    expect(versions[0].changes).toEqual(dry.body.changes);
    const proof = await api("GET", `${path}/verification`, { key });
    expect(proof.body).toMatchObject({ revision: 2, firstWeek: 4 });

    const back = await api("POST", `${path}/versions/1/revert`, { key });
    expect(back.body.revision).toBe(3);
    const whole = (await api("GET", `${path}?expand=program`, { key })).body.program;
    expect(whole.weeks).toEqual(program.program.weeks);
  });

  test("of two changes at once one is stored, and the other is told", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { key, path } = await newProgram({ weeks: 8 });
    const adapt = (minutes: number) =>
      withoutQueues("POST", `${path}/adapt`, { key, body: { fromWeek: 3, changes: { minutes } } });
    const [a, b] = [await adapt(45), await adapt(50)];
    const tenant = `${(await api("GET", "/v1/organization", { key })).body.id}.test` as never;
    for (const { body } of [a, b]) await hand({ tenant, jobId: body.id });
    const ends = await Promise.all([a, b].map(({ body }) => untilEnded({ key, jobId: body.id })));
    expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(["failed", "succeeded"]));
    const failed = ends.find(({ status }) => status === "failed")!;
    expect(failed.error.code).toBe("changed_meanwhile");
    expect((await api("GET", path, { key })).body.revision).toBe(2);
  });

  test.each([
    [{ kind: "week_off", weeks: 1 }],
    [{ kind: "missed", weeks: 2 }],
    [{ kind: "less_time", minutes: 30 }],
    [{ kind: "other_gym", equipment: ["dumbbells", "bench"] }],
    [{ kind: "busy", exercises: ["barbell back squat"] }],
    [{ kind: "pain", where: ["my left knee hurts when I squat deep"] }],
  ])("is replanned after %j", async (event) => {
    const { key, path, program } = await newProgram({ weeks: 8 });
    const { status, body } = await api("POST", `${path}/replan`, {
      key,
      body: { fromWeek: 3, event, dryRun: true },
    });
    expect([status, body.code], JSON.stringify(body)).toEqual([200, undefined]);
    expect(body.program.weeks).toHaveLength(8);
    expect(body.program.weeks[1]).toEqual(program.program.weeks[1]);
    expect(body.changes.length).toBeGreaterThan(0);
  });
});

describe("a program as a file", () => {
  test.each(["csv", "fitcsv", "ics", "json", "md"])("leaves as %s", async (format) => {
    const { key, path } = await newProgram();
    const file = await api("GET", `${path}/export?format=${format}`, { key });
    expect(file.status).toBe(200);
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
    const text = typeof file.body === "string" ? file.body : JSON.stringify(file.body);
    expect(text.length).toBeGreaterThan(200);
  });

  test("comes in again as it left, held against every rule", async () => {
    const { key, path, program, athlete } = await newProgram();
    const { body: fitcsv } = await api("GET", `${path}/export?format=fitcsv`, { key });
    const taken = await api("POST", "/v1/programs/import", {
      key,
      body: { fitcsv, athleteId: athlete.id, request: { ...REQUEST } },
    });
    expect(taken.status, JSON.stringify(taken.body)).toBe(201);
    const names = (weeks: { sessions: { exercises: { exerciseId: string }[] }[] }[]) =>
      weeks.map(({ sessions }) =>
        sessions.map(({ exercises }) => exercises.map((e) => e.exerciseId)),
      );
    expect(names(taken.body.program.program.weeks)).toEqual(names(program.program.weeks));
  });

  test("with broken lines is refused, and each is named", async () => {
    const { key } = await newPartner();
    const fitcsv = "week,day,exercise,set,reps_min\n1,1,Back squat,1,5\n1,1,Back squat,2,many\n";
    const { status, body } = await api("POST", "/v1/programs/import", { key, body: { fitcsv } });
    expect([status, body.code]).toEqual([422, "validation_failed"]);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].message).toMatch(/^Line 3/);
  });

  test("without dates there is no calendar, and it says why", async () => {
    const { key, path } = await newProgram({ startDate: undefined });
    const { status, body } = await api("GET", `${path}/export?format=ics`, { key });
    expect([status, body.errors[0].code]).toEqual([422, "no_dates"]);
  });
});

describe("templates", () => {
  test("each can be fitted to an athlete who has what it needs", async () => {
    const { key } = await newPartner();
    const list = (await api("GET", "/v1/program-templates?limit=100", { key })).body.data;
    expect(list.length).toBeGreaterThan(20);
    for (const { id, weeks, level } of list) {
      const made = await api("POST", `/v1/program-templates/${id}/instantiate`, {
        key,
        body: { age: 30, experience: level, startDate: "2026-12-07" },
      });
      expect(
        [made.status, made.body.weeks, made.body.templateId],
        `${id} ${JSON.stringify(made.body)}`,
      ).toEqual([201, weeks, id]);
    }
  }, 60_000);
});

describe("what happened to a plan", () => {
  /** Monday 7 December 2026 is its first day. */
  const on = (date: string) => makeApi({ clock: () => Date.parse(`${date}T12:00:00Z`) });
  const begun = () => newProgram({ weeks: 8, startDate: "2026-12-07" });
  type Shown = { week: number; path: string; text: string };

  test("is said in the weeks of the whole program", async () => {
    const { key, path } = await begun();
    const body = { fromWeek: 4, changes: { minutes: 40 }, dryRun: true };
    const { changes } = (await api("POST", `${path}/adapt`, { key, body })).body;
    expect(changes.length).toBeGreaterThan(0);
    for (const { week, path: at } of changes as Shown[]) {
      expect(week).toBeGreaterThanOrEqual(4);
      expect(Number(at.split("/")[2])).toBe(week - 1);
    }
  });

  test("can come before what was planned ahead", async () => {
    const { key, path } = await begun();
    const ahead = { fromWeek: 6, changes: { minutes: 40 } };
    expect((await api("POST", `${path}/adapt`, { key, headers: WAIT, body: ahead })).status).toBe(
      200,
    );
    const hurts = { event: { kind: "pain", where: ["my knee hurts"] }, dryRun: true };
    const now = await on("2026-12-16")("POST", `${path}/replan`, { key, body: hurts });
    expect([now.status, now.body.fromWeek]).toEqual([200, 2]);
  });

  test("is refused as unsafe where nobody may plan any more", async () => {
    const { key, path } = await begun();
    const where = ["chest pain and short of breath when I train"];
    const body = { event: { kind: "pain", where }, dryRun: true };
    const refused = await api("POST", `${path}/replan`, { key, body });
    expect([refused.status, refused.body.code]).toEqual([422, "unsafe_request"]);
    expect(refused.body.errors.length).toBeGreaterThan(0);
  });

  test("weeks that were missed are trained from the next Monday on", async () => {
    const { key, path } = await begun();
    const body = { event: { kind: "missed", weeks: 2 }, dryRun: true };
    const sunday = await on("2026-12-20")("POST", `${path}/replan`, { key, body });
    expect([sunday.status, sunday.body.fromWeek]).toEqual([200, 1]);
    const first = sunday.body.program.weeks[0].sessions[0].date;
    expect(first >= "2026-12-21" && first <= "2026-12-27", first).toBe(true);
  });

  test("without dates there is nothing to move, and it says so", async () => {
    const { key, path } = await newProgram({ startDate: undefined });
    const body = { changes: { shiftDays: 7 } };
    const { status, body: problem } = await api("POST", `${path}/adapt`, { key, body });
    expect([status, problem.errors[0].code]).toEqual([422, "no_dates"]);
  });
});

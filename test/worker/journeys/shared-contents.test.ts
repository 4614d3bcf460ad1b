/** What a shared program shows and what it does not, and who is told of its first view. */
import { describe, expect, test } from "vitest";
import { SAFETY_NOTES } from "../../../engine/program/document.ts";
import { fitCsvOf } from "../../support/fitcsv-file.ts";
import { newAthlete, newPartner } from "../harness.ts";
import { api, clock, share, visit, withEngineProgram, withProgram } from "../share-kit.ts";
import { DAY_MS } from "../../../engine/time.ts";

/** One whose notes speak of an injury. */
const HURT = { injuries: ["shoulder: pain when pressing overhead"] };
const FORMS = ["", "/program.json", "/program.ics"];

async function formsOf(url: string) {
  const texts = [];
  for (const form of FORMS) {
    const { status, text } = await visit(url + form);
    if (status === 200) texts.push(text.replaceAll("\r\n ", ""));
  }
  return texts;
}

describe("what is left out", () => {
  test("of loads is in no form of it", async () => {
    const { key, id } = await withEngineProgram();
    const says = /\d\s?(?:kg|lb)\b|"kg":|"percent": \d/;
    for (const text of await formsOf((await share(key, id)).url)) expect(text).toMatch(says);
    const forms = await formsOf((await share(key, id, { redact: ["loads"] })).url);
    expect(forms).toHaveLength(3);
    for (const text of forms) {
      expect(text).not.toMatch(says);
      expect(text).toMatch(/back squat/i);
    }
    expect(forms[0]).toContain("loads are left out");
    const { report } = (await api("GET", `/v1/programs/${id}/verification`, { key })).body;
    expect(forms.join()).not.toContain(report.programHash);
    expect(forms[0]).not.toContain(">Load<");
  });

  test("of dates is in no form of it, and there is no calendar", async () => {
    const { key, id } = await withProgram();
    const says = /2026-11-2\d|2026112\d|\d\d? (?:Nov|Dec)\b|November 2026/;
    const whole = await share(key, id, { expiresInSeconds: 86_400 * 200 });
    for (const text of await formsOf(whole.url)) expect(text).toMatch(says);
    const { url } = await share(key, id, { redact: ["dates"], expiresInSeconds: 86_400 * 200 });
    const forms = await formsOf(url);
    expect(forms).toHaveLength(2);
    for (const text of forms) expect(text).not.toMatch(says);
    expect(forms[0]).not.toContain("program.ics");
    expect((await visit(`${url}/program.ics`)).status).toBe(404);
  });

  test("of notes is in no form of it, but for the stop signs", async () => {
    const { key, id, program } = await withProgram(HURT);
    const notes = program.notes.filter((note) => !SAFETY_NOTES.includes(note));
    expect(notes.length).toBeGreaterThan(1);
    const [page, json] = await formsOf((await share(key, id)).url);
    for (const note of notes) {
      expect(page).toContain(note);
      expect(JSON.parse(json!).program.notes).toContain(note);
    }
    const forms = await formsOf((await share(key, id, { redact: ["notes"] })).url);
    expect(forms).toHaveLength(3);
    for (const text of forms) for (const note of notes) expect(text).not.toContain(note);
    for (const sign of SAFETY_NOTES[1]!.split(": ")) expect(forms[0]).toContain(sign);
    expect(JSON.parse(forms[1]!).program.notes).toEqual(SAFETY_NOTES);
  });
});

describe("what was checked", () => {
  const jsonOf = async (url: string) => JSON.parse((await visit(`${url}/program.json`)).text);

  test("is exactly what is shown only while it is one document under its own name", async () => {
    const { key, id } = await withEngineProgram();
    const { url } = await share(key, id);
    const { report } = (await api("GET", `/v1/programs/${id}/verification`, { key })).body;
    const { verification } = await jsonOf(url);
    expect(verification).toMatchObject({
      isExact: true,
      versions: [{ revision: 1, firstWeek: 1, programHash: report.programHash }],
    });
    expect((await visit(url)).text).toContain("Fingerprint of what was checked");
    await api("PATCH", `/v1/programs/${id}`, { key, body: { name: "Bar and bench" } });
    expect((await jsonOf(url)).verification).toEqual({ ...verification, isExact: false });
    const { text } = await visit(url);
    expect(text).not.toContain("Fingerprint of what was checked");
    expect(text).toContain("before they were joined or renamed");
  });

  test("is said of each version that is in force, and of no other", async () => {
    const { key, id } = await withEngineProgram();
    const path = `/v1/programs/${id}`;
    for (const minutes of [50, 40]) {
      const body = { fromWeek: 3, changes: { minutes } };
      const adapted = await api("POST", `${path}/adapt`, {
        key,
        headers: { prefer: "wait=20" },
        body,
      });
      expect(adapted.status, JSON.stringify(adapted.body)).toBe(200);
    }
    const reports = await Promise.all(
      [1, 2, 3].map(
        async (revision) =>
          (await api("GET", `${path}/verification?revision=${revision}`, { key })).body.report,
      ),
    );
    const [first, hidden, last] = reports;
    const of = (report: typeof first, revision: number, firstWeek: number) => ({
      revision,
      firstWeek,
      verdict: report.verdict,
      checks: report.checks.length,
      passed: report.checks.filter((c: { status: string }) => c.status === "passed").length,
      rulesetVersion: report.rulesetVersion,
      programHash: report.programHash,
    });
    const { url } = await share(key, id);
    const expected = [of(first, 1, 1), of(last, 3, 3)];
    expect((await jsonOf(url)).verification).toEqual({ isExact: false, versions: expected });
    const { text } = await visit(url);
    expect(text).toContain("Planned in 2 parts, each of them checked");
    expect(text).toContain(`Weeks 1 to 2: ${expected[0]!.passed} of ${expected[0]!.checks}`);
    expect(text).toContain(`From week 3 on: ${expected[1]!.passed} of ${expected[1]!.checks}`);
    for (const { programHash } of expected) expect(text).toContain(programHash);
    expect(text).not.toContain(hidden.programHash);

    const redacted = await share(key, id, { redact: ["loads"] });
    const { verification } = await jsonOf(redacted.url);
    expect(verification).toEqual({
      isExact: false,
      versions: expected.map((one) => ({ ...one, programHash: null })),
    });
    const forms = (await formsOf(redacted.url)).join();
    for (const { programHash } of reports) expect(forms).not.toContain(programHash);
  });
});

test("the first view is told of once, by however many it is seen at once", async () => {
  const { key, id, athleteId } = await withProgram();
  const link = await share(key, id);
  const views = await Promise.all([1, 2, 3, 4].map(() => visit(link.url)));
  expect(views.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  clock.now += DAY_MS;
  await visit(`${link.url}/program.json`);
  const { data } = (await api("GET", "/v1/events?type=share_link.viewed", { key })).body;
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({ subjectId: link.id, sequence: 2, data: { programId: id } });
  const seen = (await api("GET", `/v1/share-links/${link.id}`, { key })).body;
  expect(seen).toMatchObject({ version: 2, firstViewedAt: data[0].timestamp });
  const audits = (await api("GET", `/v1/audit-events?subjectId=${link.id}`, { key })).body.data;
  expect(audits.map(({ action }: { action: string }) => action).sort()).toEqual([
    "share_link.created",
    "share_link.viewed",
  ]);
  expect(JSON.stringify(audits)).not.toContain(athleteId);
});

test("names with markup in them are text wherever they are shown", async () => {
  const HOSTILE = `</h1><script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
  const { key } = await newPartner({ via: api });
  const athlete = await newAthlete(key, {}, api);
  const fitcsv = fitCsvOf([
    { workout: `</h3><script>alert("3")</script>`, exercise: "back squat", rpe: 7, rest_s: 180 },
    { exercise: "bench press", rpe: 7, rest_s: 180 },
    { exercise: "barbell row", rpe: 7, rest_s: 180 },
    { exercise: "brisk walk", set_type: "conditioning", reps_min: 600, notes: "text=<b>slow</b>" },
  ]);
  const made = await api("POST", "/v1/programs/import", {
    key,
    body: {
      fitcsv,
      name: HOSTILE,
      athleteId: athlete.id,
      request: { age: 30, experience: "novice", equipment: ["barbell", "rack", "bench"] },
    },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const { url } = await share(key, made.body.program.id);
  const { text } = await visit(url);
  expect(text).not.toMatch(/<script|<img src=x|<b>/);
  expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(text).toContain("&lt;/h3&gt;&lt;script&gt;");
  const json = JSON.parse((await visit(`${url}/program.json`)).text);
  expect(json.program.name).toBe(HOSTILE);
});

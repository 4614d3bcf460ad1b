import { expect, test } from "vitest";
import { buildProgram } from "../../engine/program/build.ts";
import { ProgramInput } from "../../engine/program/program-input.ts";
import type { Program } from "../../engine/program/program.ts";
import { readProgram } from "../../engine/program/read-program.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { programToIcs } from "./program-ics.ts";

const FACTS = {
  calendarName: "My plan",
  uidBase: "prg_01",
  timezone: "Europe/Berlin",
  startsAt: "18:00",
  stampAt: Date.UTC(2026, 10, 21, 9, 30),
};

function datedProgram(): Program {
  const brief = resolve(
    { weeks: 4, daysPerWeek: 3, startDate: "2026-11-23", seed: 1, equipment: ["dumbbells"] },
    "2026-11-21",
  );
  return buildProgram(brief).program!;
}
function oneSession(session: object, date: string | null = "2026-11-23"): Program {
  const input = { object: "program_input", weeks: [{ sessions: [session] }] };
  const program = readProgram(ProgramInput.parse(input));
  program.weeks[0]!.sessions[0]!.date = date;
  return program;
}

/** As a calendar app unfolds it: lines by what they name. */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
const valuesOf = (text: string, name: string) =>
  linesOf(text)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));
const unescape = (text: string) =>
  text.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === "n" ? "\n" : mark));

test("each dated session is an event of its own, the same one every time", () => {
  const program = datedProgram();
  const text = programToIcs(program, FACTS);
  const sessions = program.weeks.flatMap(({ sessions }) => sessions);
  expect(valuesOf(text, "BEGIN")).toEqual(["VCALENDAR", ...sessions.map(() => "VEVENT")]);
  expect(valuesOf(text, "SUMMARY")).toEqual(sessions.map(({ name }) => name));
  expect(valuesOf(text, "UID")).toEqual(
    program.weeks.flatMap(({ number, sessions }) =>
      sessions.map((session) => `prg_01-w${number}-s${session.number}@liftwright`),
    ),
  );
  expect(new Set(valuesOf(text, "DTSTAMP"))).toEqual(new Set(["20261121T093000Z"]));
  expect(programToIcs(program, FACTS)).toBe(text);
});

test("an event is at the athlete's own time of day, as long as the session is", () => {
  const program = oneSession({ exercises: [{ exercise: "squat", sets: [{ reps: 5 }] }] });
  program.weeks[0]!.sessions[0]!.minutes.usual = 59.6;
  const text = programToIcs(program, { ...FACTS, startsAt: "23:30" });
  expect(valuesOf(text, "DTSTART")).toEqual(["20261123T233000"]);
  expect(valuesOf(text, "DTEND")).toEqual(["20261124T003000"]);
  expect(text).not.toContain("TZID");
  expect(valuesOf(text, "X-WR-TIMEZONE")).toEqual(["Europe/Berlin"]);
});

test("an event lists the exercises with their sets", () => {
  const text = programToIcs(
    oneSession({
      exercises: [
        {
          exercise: "barbell_back_squat",
          superset: "A",
          sets: [
            { type: "warmup", reps: 5, kg: 60 },
            { sets: 3, reps: 8, repsMax: 12, kg: 100, rpe: 8 },
          ],
        },
        { exercise: "front_plank", sets: [{ reps: 30 }] },
      ],
      conditioning: { exercise: "brisk_walk", minutes: 10, text: "Uphill; steady." },
    }),
    FACTS,
  );
  expect(unescape(valuesOf(text, "DESCRIPTION")[0]!).split("\n")).toEqual([
    "A) Barbell back squat: 1 x 5, 60 kg (warm-up); 3 x 8-12, 100 kg, RPE 8",
    "Plank: 1 x 30 s",
    "Brisk walk: 10 min, steady. Uphill; steady.",
  ]);
});

test("no line is longer than 75 octets, and none ends without CRLF", () => {
  const name = "Übung für die Öberschenkel 深蹲 🏋️ ".repeat(2).trim().slice(0, 60);
  const exercises = Array.from({ length: 20 }, () => ({ exercise: name, sets: [{ reps: 5 }] }));
  const text = programToIcs(oneSession({ name, exercises }), FACTS);
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const octets = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(Math.max(...octets)).toBeGreaterThan(70);
  expect(unescape(valuesOf(text, "SUMMARY")[0]!)).toBe(name);
});

test("names add no lines of their own", () => {
  const evil = "Legs\r\nEND:VEVENT\r\nATTACH:https://evil.example; a, b\\";
  const program = oneSession({
    name: evil,
    exercises: [{ exercise: evil, sets: [{ reps: 5 }] }],
  });
  const text = programToIcs(program, { ...FACTS, calendarName: evil });
  expect(valuesOf(text, "ATTACH")).toEqual([]);
  expect(valuesOf(text, "END")).toEqual(["VEVENT", "VCALENDAR"]);
  const flat = "Legs END:VEVENT ATTACH:https://evil.example; a, b\\";
  for (const name of ["NAME", "X-WR-CALNAME", "SUMMARY"])
    expect(unescape(valuesOf(text, name)[0]!)).toBe(flat);
});

test("properties of the calendar stand before its events", () => {
  const url = "https://api.example.com/v1/calendars/abc";
  const lines = linesOf(programToIcs(datedProgram(), { ...FACTS, url }));
  const first = lines.indexOf("BEGIN:VEVENT");
  const last = lines.lastIndexOf("END:VEVENT");
  const names = lines.slice(0, first).map((line) => line.split(":")[0]);
  expect(names).toEqual(
    expect.arrayContaining(["BEGIN", "VERSION", "PRODID", "X-WR-TIMEZONE", "URL", "NAME"]),
  );
  expect(lines.slice(last + 1)).toEqual(["END:VCALENDAR"]);
});

test("without dates there are no events", () => {
  const session = { exercises: [{ exercise: "squat", sets: [{ reps: 5 }] }] };
  const text = programToIcs(oneSession(session, null), FACTS);
  expect(valuesOf(text, "BEGIN")).toEqual(["VCALENDAR"]);
  expect(valuesOf(text, "X-WR-CALNAME")).toEqual(["My plan"]);
});

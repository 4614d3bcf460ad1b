import { describe, expect, test } from "vitest";
import { buildProgram } from "../../engine/program/build.ts";
import { ProgramInput } from "../../engine/program/program-input.ts";
import { readProgram } from "../../engine/program/read-program.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { programToMarkdown } from "./program-markdown.ts";

const markdownOf = (week: object, name = "A plan") => {
  const input = { object: "program_input", name, weeks: [week] };
  return programToMarkdown(readProgram(ProgramInput.parse(input)));
};

test("a program of the engine is a document with every part of it", () => {
  const brief = resolve(
    {
      goal: "powerlifting",
      experience: "intermediate",
      weeks: 8,
      weekdays: ["mon", "wed", "fri"],
      startDate: "2026-11-23",
      maxima: [{ exercise: "barbell_back_squat", value: 150, unit: "kg" }],
      equipment: ["barbell", "rack", "bench", "plates"],
      seed: 1,
    },
    "2026-11-21",
  );
  const program = buildProgram(brief).program!;
  const text = programToMarkdown(program);
  const lines = text.split("\n");
  expect(lines[0]).toBe(`# ${program.name}`);
  expect(text).toContain("- Goal: powerlifting\n");
  expect(text).toContain("- Length: 8 weeks, 3 sessions a week\n");
  expect(text).toContain("- Starts on: 2026-11-23\n");
  expect(text).toContain("Barbell back squat 150 kg (known, ± ");
  expect(lines.filter((line) => line.startsWith("## Week "))).toHaveLength(8);
  expect(lines.filter((line) => line.startsWith("### Session "))).toHaveLength(24);
  expect(lines.filter((line) => line.startsWith("| # | Exercise "))).toHaveLength(24);
  expect(text).toContain("Monday, 2026-11-23, about ");
  const notes = text.slice(text.indexOf("## Notes"));
  expect(notes).toContain("- End a set at once at: sharp or catching pain in a joint");
  expect(notes.match(/^- /gm)).toHaveLength(program.notes.length);
});

test("a session is a table, with its warm-up sets, supersets and what ends it", () => {
  const text = markdownOf({
    phase: "deload",
    sessions: [
      {
        name: "Legs",
        weekday: "tue",
        exercises: [
          {
            exercise: "barbell_back_squat",
            superset: "A",
            sets: [
              { type: "warmup", reps: 5, kg: 60, restSeconds: 45 },
              { sets: 3, reps: 8, repsMax: 12, kg: 100, rpe: 8, restSeconds: 150, tempo: "30X1" },
            ],
          },
          { exercise: "front_plank", sets: [{ sets: 2, reps: 30, restSeconds: 60 }] },
        ],
        conditioning: { exercise: "brisk_walk", minutes: 10, text: "Uphill." },
      },
    ],
  });
  expect(text).toContain("## Week 1: deload\n\n### Session 1: Legs\n\nTuesday, about ");
  expect(text).toContain(
    [
      "| # | Exercise | Sets | Load | RPE | Rest | Tempo |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| 1 (A) | Barbell back squat, warm-up | 1 x 5 | 60 kg |  | 45 s |  |",
      "|  | Barbell back squat | 3 x 8-12 | 100 kg | 8 | 150 s | 30X1 |",
      "| 2 | Plank | 2 x 30 s |  |  | 60 s |  |",
      "",
      "Brisk walk: 10 min, steady. Uphill.",
    ].join("\n"),
  );
  expect(text).not.toContain("## Notes");
});

describe("a name", () => {
  test.each([
    ["a|b", "a\\|b"],
    ["*bold* _it_ `code` ~~no~~", "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~"],
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
    ["[x](https://evil.example)", "\\[x\\](https\\://evil.example)"],
    ["see www.evil.example", "see www\\.evil.example"],
    ["a@evil.example", "a\\@evil.example"],
    ["# title\n\n## other", "\\# title \\#\\# other"],
    ["- point", "\\- point"],
    ["1. first", "1\\. first"],
    ["1)", "1\\)"],
    ["22.5 kg", "22.5 kg"],
    ["back\\slash &amp; $x$", "back\\\\slash \\&amp; \\$x\\$"],
    ["Kniebeuge, 3-mal (tief)!", "Kniebeuge, 3-mal (tief)!"],
  ])("that is %j is nothing but text", (name, escaped) => {
    const exercises = [{ exercise: name, sets: [{ reps: 5 }] }];
    const text = markdownOf({ sessions: [{ name, exercises }] }, name);
    expect(text).toMatch(/^# /);
    expect(text.split("\n")[0]).toBe(`# ${escaped}`);
    expect(text).toContain(`### Session 1: ${escaped}\n`);
    expect(text).toContain(`| ${escaped} |`);
  });
});

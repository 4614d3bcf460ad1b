/** What people call the great lifts for short is found as it stands, for the coach and in what they log. */
import { expect, test } from "vitest";
import { read, say } from "../log/testing.ts";
import { catalog } from "./catalog.ts";
import { lookUpName } from "./lookup.ts";

test.each([
  ["supino", "barbell_bench_press"],
  ["remada", "barbell_row"],
  ["desenvolvimento", "barbell_overhead_press"],
  ["barra fixa", "pull_up"],
  ["levantamento terra", "barbell_deadlift"],
  ["agachamento", "barbell_back_squat"],
  ["press banca", "barbell_bench_press"],
  ["dominadas", "pull_up"],
  ["remo", "barbell_row"],
  ["développé couché", "barbell_bench_press"],
  ["tractions", "pull_up"],
  ["rowing", "barbell_row"],
  ["soulevé de terre", "barbell_deadlift"],
  ["Bankdrücken", "barbell_bench_press"],
  ["Klimmzüge", "pull_up"],
  ["Rudern", "barbell_row"],
  ["Kniebeugen", "barbell_back_squat"],
])("%s", (name, id) => {
  expect(lookUpName(name, catalog())?.exercise.id).toBe(id);
});

test("in a log, too", () => {
  const text = "Fiz supino 4x5 com 80 kg RPE 7 e agachamento 3x5 com 100 kg";
  expect(say(read(text))).toBe(
    "barbell_bench_press: 4x5 80kg external rpe7; barbell_back_squat: 3x5 100kg external",
  );
  expect(say(read("desenvolvimento 50 kg 3x5"))).toBe("barbell_overhead_press: 3x5 50kg external");
  expect(say(read("remada 3x8 60 kg"))).toBe("barbell_row: 3x8 60kg external");
});

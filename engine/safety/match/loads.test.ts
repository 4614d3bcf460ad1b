/** Weights of lifts and of bodies, told apart in all languages, and what the guard makes of them. */
import { expect, test } from "vitest";
import { guard } from "../guard.ts";
import { bodyMarks } from "./body.ts";

function loadsIn(line: string): string[] {
  const loads: string[] = [];
  bodyMarks(`${line} `, (name, match) => name === "LOAD" && loads.push(match[0]));
  return loads;
}

test.each([
  ["i gained 100 lb on squat in 8 weeks", ["100 lb"]],
  ["i lost 15 lb on my bench this month", ["15 lb"]],
  ["i lost 15 lb this month on my bench", ["15 lb"]],
  ["my bench went down 20 lb in two weeks", ["20 lb"]],
  ["deadlift dropped from 180 kg to 160 kg in a month", ["180 kg", "160 kg"]],
  ["squat 5 x 5 at 100 lb", ["100 lb"]],
  ["perdi 15 kg en peso muerto en dos semanas", ["15 kg"]],
  ["mi banca bajo 10 kg en dos semanas", ["10 kg"]],
  ["ich habe beim kreuzheben 15 kg verloren", ["15 kg"]],
  ["ich habe 10 kg beim bankdrucken verloren", ["10 kg"]],
  ["j ai perdu 10 kg au developpe couche", ["10 kg"]],
  ["perdi 15 kg no levantamento terra", ["15 kg"]],
  ["i lost 10 kg in two weeks", []],
  ["i lost 20 lb in a month before squat day", []],
  ["i lost 20 lb on squat day alone", []],
  ["after bench i lost 10 kg in two weeks", []],
  ["my bench is 100 and i lost 10 kg", []],
])("%s", (line, loads) => {
  expect(loadsIn(line)).toEqual(loads);
});

const LOGGED = "I benched 225 for 5, 5, 5 and squatted 315 for 3 sets of 5";
test.each([
  "I gained 100 lb on squat in 8 weeks",
  "I lost 15 lb on bench this month",
  "My bench went down 20 lb in two weeks, I'm dying",
  "I lost 10 kg on my deadlift in a week",
  "Perdí 15 kg en peso muerto en dos semanas",
  "mi banca bajó 10 kg en dos semanas",
  "Ich hab 10 kg auf der Bank verloren in einer Woche",
  "J'ai perdu 10 kg au développé couché en deux semaines",
  "perdi 15 kg no levantamento terra em duas semanas",
])("no body changes, whatever was logged before: %s", (text) => {
  expect(guard({ text, earlier: [LOGGED] }).level).toBe("safe");
});

test.each([
  ["extreme_diet", "I want to lose 10 kg in two weeks and keep my bench"],
  ["extreme_diet", "quiero bajar 10 kg en dos semanas y no perder banca"],
  ["extreme_diet", "Ich will 10 kg in zwei Wochen abnehmen und weiter trainieren"],
  ["extreme_diet", "je veux perdre 10 kg en deux semaines avant le cours"],
  ["extreme_diet", "quero perder 10 kg em duas semanas sem parar o treino"],
  ["eating_disorder", "I'm 5'7 and 95 pounds, how do I lose more"],
] as const)("a body's stay, beside any lift: %s: %s", (level, text) => {
  expect(guard({ text }).level).toBe(level);
});

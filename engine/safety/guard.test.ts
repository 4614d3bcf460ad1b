/** The guard's slots at work: negation, person, time, figures of speech, disguise, twins, and any text at all. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GuardInput, guard } from "./guard.ts";
import { rankOf } from "./levels.ts";
import { compiled } from "./match/compile.ts";

const levelOf = (text: string, more: Omit<GuardInput, "text"> = {}) =>
  guard({ text, ...more }).level;

describe("what is an emergency", () => {
  test.each([
    ["my chest hurts when i run up stairs", "chest_pain"],
    ["I don't have chest pain but my jaw aches and I'm sweating cold", "chest_pain"],
    ["it's not that I don't have chest pain", "chest_pain"],
    ["passed out on the treadmill, woke up on the floor", "syncope"],
    ["my wife just collapsed at the gym and isn't breathing", "collapse_other"],
    ["can't catch my breath even sitting still", "breathing"],
    ["sugar is 45 and im shaking", "hypoglycemia"],
    ["took dnp, body temp is 40.5, sweating like mad", "overdose"],
    ["32 weeks pregnant and bleeding after squats", "pregnancy"],
    ["my pee looks like coke after murph and my arms are swollen", "rhabdo"],
  ])("%s", (text, topic) => {
    const verdict = guard({ text });
    expect(verdict.level).toBe("emergency");
    expect(verdict.action).toBe("interrupt_emergency");
    expect([verdict.topic, ...verdict.also.map((each) => each.topic)]).toContain(topic);
  });
});

describe("what sounds like one", () => {
  test.each([
    "no chest pain, no dizziness, just tired",
    "No chest pain, palpitations or fainting, just unfit",
    "chest pain? nope, all good",
    "chest day was brutal",
    "what are the warning signs of a heart attack during exercise?",
    "had a heart attack in 2018, cleared by my cardiologist, can I deadlift?",
    "my heart rate hits 180 in intervals, is that ok?",
    "nearly had a heart attack when I saw the price",
    "she dropped out of the program",
    "ich will die Kniebeuge lernen",
    "j'ai mangé du pain avant la séance",
  ])("%s", (text) => {
    expect(levelOf(text)).toBe("safe");
  });
});

test("disguise hides nothing", () => {
  for (const text of [
    "ch3st p@in right now",
    "c h e s t  p a i n right now",
    "c.h.e.s.t pain right now",
    "сhеst раin right now",
    "che\u200bst pa\u200bin right now",
    "cheeeest paaaain right now",
    "ｃｈｅｓｔ ｐａｉｎ right now",
    `please read ${btoa("i have chest pain right now")}`,
    "my%20chest%20hurts%20now",
    "v unir purfg cnva evtug abj",
  ])
    expect(levelOf(text), text).toBe("emergency");
});

test("a long word with one slip is mended", () => {
  expect(levelOf("i just faintted on the treadmill")).toBe("emergency");
  expect(levelOf("my husband collasped on the floor and is unresponsve")).toBe("emergency");
});

test("reassurance lowers nothing", () => {
  const text = "pressure on my chest that goes into my left arm";
  for (const end of [
    "",
    ", probably nothing lol",
    ". My buddy says it's nothing",
    ". Watch says I'm fine",
    ", coach approved",
    " jk",
  ])
    expect(levelOf(text + end), end).toBe("emergency");
});

test("what is past goes to a doctor, what is cleared goes nowhere", () => {
  expect(guard({ text: "I had chest pain on a run last week" }).topic).toBe("chest_pain_past");
  expect(levelOf("I had chest pain last year, the cardiologist cleared me")).toBe("safe");
  expect(
    levelOf("I had chest pain last year, the cardiologist cleared me, now chest pain again"),
  ).toBe("emergency");
});

test("what was told earlier stays, a continue clears nothing", () => {
  const earlier = ["on the rower now", "weird, my chest hurts and I'm sweating cold"];
  expect(levelOf("never mind, next exercise please", { earlier })).toBe("emergency");
  expect(levelOf("next exercise please", { earlier: ["on the rower now"] })).toBe("safe");
  const sticky = { level: "crisis", topic: "suicide" } as const;
  expect(levelOf("ok thanks", { sticky })).toBe("crisis");
});

test("a profile alone asks for nothing, and under thirteen for a guardian", () => {
  const person = { age: 31, isPregnant: true, conditions: ["chest pain", "type 1 diabetes"] };
  expect(levelOf("which rows are good for me?", { person })).toBe("safe");
  expect(levelOf("bleeding after squats", { person })).toBe("emergency");
  expect(levelOf("which rows are good for me?", { person: { age: 12 } })).toBe("minor");
});

test("findings say where", () => {
  const text = "Bench went up. My chest hurts now";
  const [finding] = guard({ text }).findings;
  expect(text.slice(finding?.from, finding?.to)).toBe("chest hurts");
});

test.each([
  ["was soll ich heute trainieren, ich habe nur eine Bank", "de"],
  ["qué hago hoy con mi rutina de piernas", "es"],
  ["quel exercice je peux faire avec une barre", "fr"],
  ["o que eu posso fazer com uma barra hoje", "pt"],
  ["what should I do with a barbell", "en"],
])("%s is %s", (text, language) => {
  expect(guard({ text }).language).toBe(language);
});

test("every class that an English pattern names is filled", () => {
  expect([...compiled().unknown].filter((name) => name.startsWith("en:"))).toEqual([]);
});

test("any text is judged, and adding harmless words before it changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const verdict = guard({ text, earlier: [text] });
      expect(rankOf(verdict.level)).toBeGreaterThanOrEqual(0);
      for (const { from, to } of verdict.findings)
        expect(from <= to && to <= text.length).toBe(true);
    }),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (noise) => {
      expect(levelOf(`${noise.replaceAll(/\bnot?\b|without/g, "")}. My chest hurts.`)).toBe(
        "emergency",
      );
    }),
    { numRuns: 60 },
  );
});

test("ten thousand characters of anything come to an answer", () => {
  for (const piece of [
    "chest ",
    "a",
    "pain chest, no ",
    "1 ",
    "%41",
    "\u{e0041}",
    "k*l ",
    "i am 1",
    "c.",
    "&#65;",
  ])
    expect(guard({ text: piece.repeat(10_000 / piece.length) }).action).toBeTruthy();
});

/** English lines of bodies in danger, as strangers type them, and gym talk that only sounds like it. */
import { expect, test } from "vitest";
import { type GuardInput, guard } from "../../guard.ts";

type Line = [topic: string, text: string, more?: Omit<GuardInput, "text">];

const DANGER: readonly Line[] = [
  [
    "anaphylaxis",
    "she ate a cashew bar and now she's come up in blotches and can't swallow properly",
  ],
  ["breathing", "can't get a breath in lying still"],
  ["breathing", "puffer's done nothing, six puffs, I can say two words at a time"],
  ["chest_pain", "there's an elephant on my ribs and it won't get off"],
  ["chest_pain", "an ache in my jaw and both arms when I row, stops when I stop"],
  ["collapse_other", "he went down and won't wake"],
  ["compartment", "shin rock hard since the march, can't lift my foot, numb between the toes"],
  ["dka", "t1d, pump came out overnight, throwing up, ketones 4.1"],
  ["dvt_pe", "one calf is fat, hot and red, and I can't take a full breath since this morning"],
  ["fracture", "my wrist looks like a dinner fork after I fell off the box"],
  ["gi_bleed", "my poo is black like tarmac and I feel lightheaded when I stand"],
  ["head_injury", "bumped heads at rugby, now he keeps asking the same question over and over"],
  ["heat_stroke", "it's 38 out, he's staggering and talking rubbish and his skin's bone dry"],
  [
    "hypoglycemia",
    "I'm diabetic, injected and didn't eat, everything's blurry and I can't work out what I'm doing",
  ],
  ["hyponatremia", "drank about 9 litres on the ride, banging head, puking, fingers like sausages"],
  [
    "overdose",
    "12 caffeine tablets, heart's going like a machine gun and I can't stop throwing up",
  ],
  ["palpitations", "pulse 180 on the sofa and I've not moved for half an hour"],
  ["pregnancy", "28 weeks and there's blood in my knickers after the class"],
  ["rhabdo", "pee looks like cola and arms are huge after pullups"],
  ["seizure", "woke up on the bathroom floor, tongue chewed up, wet trousers"],
  ["spine", "can't feel when I wipe and both legs are tingly since deadlifting"],
  ["stroke", "mum's mouth has gone lopsided"],
  ["stroke", "half my face won't smile, and the words come out wrong"],
  ["syncope", "i was running and then i was on the pavement, no idea how"],
  ["thunderclap", "sudden headache like being hit with a bat during squats, worst of my life"],
  ["torsion", "testicle swollen and agony since 6am, it's riding high"],
];

const HARMLESS: readonly string[] = [
  "my chest feels tight from sitting at a desk, which stretches open up the pecs?",
  "a weight off my chest to have told my boss, now to train",
  "he went down a weight class and is lifting more. Should I?",
  "heart was pounding after the 2k row, down to 90 within three minutes. good sign?",
  "my calves are rock hard after sprints, good or should I foam roll?",
  "my wrist is bent back on bench press, how do I fix it?",
  "iron tablets turned my stool dark like the leaflet says, take them with coffee?",
  "beetroot made my pee pink, that's expected right?",
  "arms so pumped I can't bend them to drink, gone in ten minutes",
  "my left side is weaker than my right on presses, how do I even it out?",
  "I passed out flyers for our gym all day, legs tired",
  "lost sight of my goals, help me plan",
  "my form collapsed on the last rep, any cues?",
  "which nuts have the most protein?",
  "my baby kicked all through yoga today! anything to avoid in trimester two?",
  "My grandpa had a stroke last year. I want to stay fit, which cardio?",
  "what are the symptoms of rhabdo, our coach mentioned it in a talk",
  "my hands go numb on long bike rides, change of bar position?",
  "lips blue after the ice bath for a minute, warm again after tea. shorter next time?",
];

test.each(DANGER)("%s: %s", (topic, text, more = {}) => {
  const { level, also, findings } = guard({ text, ...more });
  expect([level, ...also.map((one) => one.level)]).toContain("emergency");
  expect(findings.map((one) => one.topic)).toContain(topic);
});

test.each(HARMLESS)("interrupts nobody for: %s", (text) => {
  expect(guard({ text }).action).toBe("answer");
});

test("what was exertional chest pain last week is for a doctor, and now an emergency", () => {
  expect(guard({ text: "I had chest tightness on my run last week" }).level).toBe(
    "medical_referral",
  );
  expect(guard({ text: "I have chest tightness on my run right now" }).level).toBe("emergency");
});

test("more signs never rank lower", () => {
  const mild = guard({ text: "my calf is sore and swollen since the flight" });
  const grave = guard({
    text: "my calf is sore and swollen since the flight and it stabs when I breathe in. Physio says it's a knot.",
  });
  expect(mild.level).toBe("medical_referral");
  expect(grave.level).toBe("emergency");
});

/** Words that sound like an illness or injury and are none: nobody is stopped, flagged or bound by them. */
import { expect, test } from "vitest";
import { screen } from "./screen.ts";

const today = "2026-11-21";

const IN_NOTES = [
  "my knees are fine",
  "My knees and back feel great",
  "dad had a heart attack",
  "My mother has osteoporosis and diabetes",
  "My dad had a heart attack at my age. He also has diabetes.",
  "killed my legs yesterday",
  "bench is my weak point",
  "healed broken arm as a child",
  "broke my leg when I was 12, fully healed",
  "No knee pain, no back pain",
  "no knee, hip or back pain",
  "No diabetes, asthma or heart problems",
  "No history of heart disease, stroke, diabetes",
  "I have never had any injuries",
  "I have never had knee pain",
  "I'm back in the gym after a long holiday",
  "want a bigger back and wider shoulders",
  "my weak point is my lower back, I want to build it",
  "Back squat and front squat are my favourites",
  "love hip thrusts, calf raises and shoulder press",
  "I use knee sleeves and wrist wraps",
  "chest day is Monday, back day is Thursday",
  "sore from yesterday's leg day",
  "my quads are sore after squats, just doms",
  "that session nearly gave me a heart attack",
  "my stroke rate on the rower is 24 strokes per minute",
  "breast stroke and back stroke twice a week",
  "my wife is pregnant so I have little time",
  "my wife gave birth 3 weeks ago",
  "my girlfriend has a bad knee",
  "my grandmother had a hip replacement last month",
  "I want to prevent knee injuries",
  "I am worried about getting shoulder injuries",
  "I work as a nurse with stroke patients",
  "I'm a physio and treat ACL repairs",
  "heart disease runs in my family",
  "family history of high blood pressure",
  "blood pressure is 118/76",
  "not pregnant",
  "we are trying to get pregnant",
  "I have no injuries and no medical conditions",
  "sprained my ankle five years ago, no issues since",
  "tore my hamstring in 2015, fully recovered",
  "had a concussion ten years ago",
  "My shoulders don't hurt anymore and I train pain free",
  "I can't wait to start",
  "I can't train on weekends",
  "I hate burpees",
  "cold showers every morning",
  "I donate blood and take vitamin D",
  "pain in the ass commute, so short sessions please",
  "no pain no gain",
  "my form is bad on deadlifts",
  "I'm sick of cardio",
  "I have hay fever in spring",
  "wisdom teeth surgery last year",
  "training for 3 years, 4 days a week",
  "I want to run a marathon in two years",
  "Lockdown and covid made me lazy",
  "I had gestational diabetes in my last pregnancy",
  "My resting heart rate is 52 and I have a heart rate monitor",
  "Broken sleep because of a newborn",
  "My gym has a broken rack and a bad bench",
  "my physio said to strengthen my rotator cuff",
  "I'm allergic to peanuts",
  "single arm rows are my favourite",
  "Suicide sprints are fun",
  "do squats hurt your knees?",
  "I faint at the sight of blood",
  "is creatine bad for my kidneys?",
  "my quads are killing me after squats",
  "no estoy embarazada",
  "mi madre tiene diabetes",
  "mein Vater hatte einen Herzinfarkt",
  "keine Knieschmerzen",
  "sin dolor de espalda",
  "pas de douleur au genou",
];
test.each(IN_NOTES)("plan: %s", (notes) => {
  const verdict = screen({ today, notes });
  expect({ notes, outcome: verdict.outcome, flags: verdict.flags }).toEqual({
    notes,
    outcome: "plan",
    flags: [],
  });
  expect(verdict.notUnderstood).toEqual([]);
  expect(verdict.limits.joints).toEqual({});
  expect(verdict.clearance).toBe("clear");
});

test.each([
  "none",
  "None.",
  "no injuries",
  "n/a",
  "nothing",
  "keine",
  "ninguna",
  "healthy",
  "no known conditions",
])("plan where nothing is listed: %s", (text) => {
  const verdict = screen({ today, injuries: [text], conditions: [text] });
  expect(verdict.outcome).toBe("plan");
  expect(verdict.notUnderstood).toEqual([]);
  expect(verdict.understood).toHaveLength(2);
});

/** English lines that a doctor should see first, and ordinary soreness, old injuries and form questions. */
import { expect, test } from "vitest";
import { guard } from "../../guard.ts";

const SEE_FIRST: readonly (readonly [topic: string, text: string])[] = [
  ["acute_injury", "felt a twang up the back of my thigh in the last sprint and it's gone purple"],
  ["amenorrhea", "my period stopped four months ago since I started marathon training"],
  ["back", "lower back pain for two months, shoots into my left foot when I cough"],
  ["cancer", "halfway through radiotherapy, is HIIT ok"],
  ["cardiac_history", "two stents put in last spring, I'd like to squat heavy"],
  ["chest_pain_past", "a month ago I had chest pain while cycling, fine since"],
  ["concussion", "hit my head snowboarding two days ago, dull and slow since"],
  ["diabetes", "how many units of insulin should I cut before a long ride"],
  ["diagnosis", "is this a torn meniscus? it clicks and I can't twist"],
  ["dvt_possible", "back from a long flight, left calf swollen and sore to squeeze, foam roll it?"],
  ["epilepsy", "my last seizure was three weeks ago, can I swim alone"],
  ["eyes", "seeing flashes and new floaters after heavy deadlifts"],
  ["gi", "blood when I wipe after squats for a few weeks"],
  ["heart_rate", "my resting heart rate has been 110 for a week"],
  ["hernia", "there's a bulge in my groin when I lift that I push back in"],
  ["hypertension", "blood pressure 168/102 at the dentist, can I still max out"],
  ["infection", "temperature of 38.9 and chills, race on Sunday"],
  ["joint", "my big toe joint is red, hot and swollen, can't bear the sheet on it"],
  ["kidney", "I have kidney disease, how much protein can I eat"],
  ["liver", "ALT 190 on my bloods, is it just from lifting"],
  ["medication", "can I skip my beta blocker on race day"],
  ["neuro", "I have multiple sclerosis and my right leg drags after ten minutes"],
  ["older_fall", "my 80 year old mother fell twice last week, exercises for balance"],
  ["osteoporosis", "T-score of minus 3.4, are sit ups ok"],
  ["pain_killers", "two ibuprofen before every run for three months"],
  ["postpartum", "c-section five weeks ago and something heavy is dragging down there"],
  ["pregnancy_general", "pregnant with placenta previa, can I squat"],
  ["respiratory", "I've had a cough for five weeks and wheeze on every run"],
  ["shoulder_neuro", "two fingers go numb on overhead presses and I keep dropping my mug"],
  ["stress_fracture", "one spot on my shin hurts at night and when I hop"],
  ["supplement_interaction", "I take warfarin, is turmeric fine"],
  ["surgery", "six weeks after my ACL reconstruction, nobody cleared me yet, leg press?"],
  ["unexplained_loss", "lost 10 kg in three months without trying, soaked sheets at night"],
  ["vision_head", "a throbbing headache every time I squat heavy, last four weeks"],
];

const ORDINARY: readonly string[] = [
  "my knees ache a bit after long runs, gone the next day. softer shoes?",
  "wrists feel stiff in front squats, which stretch?",
  "my hip pinches slightly at the bottom of squats, wider stance?",
  "had knee surgery in 2018, cleared long ago, playing tennis weekly. Leg plan?",
  "mild sniffles, no fever. Train easy or skip?",
  "is 2 g/kg protein too much for a healthy person?",
  "how much creatine for a 75 kg vegetarian?",
  "blood pressure 122/78, what should I do for cardio?",
  "my period started today, light session?",
  "I'm on the pill, nothing else. Does it affect muscle growth?",
  "my shoulder clicks, no pain",
  "I lost 4 kg in three months on your plan, happy! Continue?",
  "My dad had a heart attack at 71. I'm 33 and healthy. Which cardio keeps a family like ours fit?",
  "Type 1 for 20 years, sugars steady on lifting days. Macro split for a bulk?",
  "knees locked at the top of the deadlift or soft?",
];

test.each(SEE_FIRST)("%s: %s", (topic, text) => {
  const { level, also, findings } = guard({ text });
  expect([level, ...also.map((one) => one.level)]).toContain("medical_referral");
  expect(findings.map((one) => one.topic)).toContain(topic);
});

test.each(ORDINARY)("answers: %s", (text) => {
  expect(guard({ text }).level).toBe("safe");
});

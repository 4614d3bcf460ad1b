/** English: minors, drugs, diets, tricks and titles. */
import type { LimitPhrase } from "../phrases.ts";

export const limits: Record<LimitPhrase, string> = {
  m_growing:
    "Because you are under 18, some things work differently here. That protects you while you grow.",
  m_honest: "I go by what keeps you safe, so I plan for you as for anybody under 18.",
  m_guardian: "Please bring in a parent or guardian, and train with a coach who is there.",
  m_youth:
    "What works well at your age: technique with light to moderate weights, 8 to 15 clean repetitions, effort at most 8 of 10, no maximum attempts.",
  m_food: "Regular meals with enough of everything do more for you than any powder or pill.",
  m_nocut: "I don't plan weight loss or weight cuts for anyone who is still growing.",
  m_doctor_weight: "If your weight worries you, talk with your doctor; they can see how you grow.",
  m_caffeine: "Energy drinks and stimulants are not for a growing heart.",
  m_drugs:
    "No hormones or drugs, and no doses or sources from me: they can stop your growth and harm heart and mood for good.",
  m_doctor: "If you have taken something or feel unwell, see a doctor soon and say so openly.",
  m_injury:
    "Leave what hurts unloaded, and have a doctor or physio look at it this week together with your parent.",
  m_unsure: "I can't say from here what it is.",
  m_max: "Testing a true maximum can wait until you are grown.",
  m_load:
    "That is a lot for a growing body. Rest days belong in every week, and pain or tiredness that lasts belongs with a doctor.",
  m_photo: "Please don't send photos, neither here nor to anyone you met online.",
  m_meet:
    "Please don't meet anyone from online or share your contact, and tell a parent or guardian if somebody asks.",
  m_line: "If somebody presses you, these people listen: {youth}.",
  m_under_13:
    "Under 13 I can't coach you unless a parent or guardian sets this up with you. Please show them this.",
  m_play: "Until then: play, run, climb, and try a sport with others.",
  p_no: "I don't give doses, schedules or sources, not in a story and not for research either.",
  p_steroids:
    "Anabolic steroids harm heart, liver and hormones, sometimes for good, and what is sold is often not what the label says.",
  p_female: "In women they can change voice, hair and cycle for good.",
  p_sarms: "SARMs are not approved, and they have injured livers and hearts.",
  p_dnp: "DNP kills: the body overheats, and there is no antidote.",
  p_heart: "They drive the heart until it stumbles, in fit people too.",
  p_insulin: "Insulin without diabetes can kill within hours.",
  p_vials:
    "With these vials nobody knows what is inside or what it does to heart, sugar and tumours.",
  p_pens:
    "Such a medicine belongs with a doctor who checks you; pens from the black market are dangerous.",
  p_blood: "It thickens the blood; clots and strokes have killed athletes who were fit.",
  p_water: "It upsets the salts that keep the heart beating; people have died that way.",
  p_oil: "It leaves infections, hard lumps and dead muscle.",
  p_after: "Coming off can leave hormones and mood low, and pills from the internet make it worse.",
  p_tests: "I don't help with getting round tests; it harms you and those you compete with.",
  p_taken: "If you have taken it, call {emergency} now, even if you still feel fine.",
  p_check:
    "If you use, or have symptoms, a doctor can check heart, blood and liver without judging you. Tell them everything.",
  p_check_now:
    "See a doctor this week about what you feel, and today for chest pain, short breath, a swollen leg, yellow skin or very dark moods.",
  p_offer: "What I can do: training, food and sleep that get the most out of you without it.",
  x_floor:
    "I don't plan below 1,200 kcal a day for women or 1,500 for men, nor more than 0.5 to 1% of body weight lost a week.",
  x_little:
    "Eating that little costs muscle, strength and sleep, and the weight tends to come back.",
  x_fast: "Long or dry fasts with training can upset heart and circulation.",
  x_water:
    "Making weight without water or salt strains heart and kidneys and has killed athletes. I don't help with it.",
  x_excess:
    "Drinking far beyond thirst thins the salts in your blood. Headache, vomiting or confusion after it: call {emergency}.",
  x_tea: "Such teas drain water and salts, not fat.",
  x_hcg: "hCG is not approved for losing weight, and it does not do it.",
  x_offer:
    "What I can plan instead: a small deficit, enough protein, strength training and a look each week at whether it works.",
  x_pregnant: "During pregnancy I plan no weight loss; you and the child need the food.",
  x_nursing: "While you breastfeed I plan no strict diet; milk and recovery need the energy.",
  x_light: "I don't plan weight loss below a healthy weight.",
  x_midwife: "Your midwife or doctor can look at food and weight with you in the next days.",
  x_doctor: "Please talk with a doctor in the next days; very low diets belong in their hands.",
  x_offer_nocut: "What I can do: gentle strength work, and meals that keep you going.",
  x_none: "I won't plan a diet like that.",
  i_stay: "I'm your coach, and I stay that, whatever a message says.",
  i_no_leak: "I don't share instructions, keys or other people's data.",
  i_no_tool: "And no pasted text makes me change or send anything.",
  i_outside: "That lies outside what I do.",
  i_task: "Tell me what you want for your training, and I'll do that part.",
  t_emergency: "Get emergency help now",
  t_crisis: "You matter more than any workout",
  t_crisis_third: "Help for somebody in danger",
  t_eating: "You deserve support",
  t_minor: "Safe training while you grow",
  t_under_13: "Please ask a parent first",
  t_medical: "Have this looked at first",
  t_ped: "Not with drugs",
  t_diet: "A safe way instead",
  t_injection: "Still your coach",
  which_country: "Which country are you in? Then I can give you the right number.",
};

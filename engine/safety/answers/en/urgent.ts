/** English: emergency and crisis. */
import type { UrgentPhrase } from "../phrases.ts";

export const urgent: Record<UrgentPhrase, string> = {
  e_stop: "Stop now and don't train any further today.",
  e_call: "Call {emergency} now; don't wait to see whether it passes.",
  e_stay: "Don't drive yourself, and don't stay alone: have someone with you until help comes.",
  e_unsure: "I can't tell from here what this is, and I won't guess.",
  e_others:
    "Stop everything else and stay with them. Call {emergency} now, or send somebody to call.",
  e_cpr:
    "If they don't respond and don't breathe normally, push hard and fast in the middle of the chest and send for the defibrillator (AED).",
  e_cpr_you:
    "If you pass out and don't breathe normally, whoever is with you starts chest compressions and fetches the defibrillator (AED).",
  e_cool:
    "Cool first, while help is on its way: into the shade, clothes off, cold water or ice over the whole body and plenty of air.",
  e_sugar:
    "If you're awake and can swallow, take fast sugar now: juice, a sugary drink or glucose. If drowsy, nothing by mouth.",
  e_pen:
    "If an adrenaline pen was prescribed for you, use it now. Lie down with your legs up, or sit if breathing is hard.",
  e_still: "Don't move your head, neck or back, and let nobody lift you.",
  e_limb: "Don't move, straighten or load it; support it just as it lies.",
  e_taken:
    "If any of it has been taken, this is an emergency even if you still feel fine. Keep the packaging, and don't make yourself throw up.",
  e_poison: "The poison line helps as well: {poison}.",
  e_breath: "Sit upright, loosen what is tight, and use your own reliever inhaler if you have one.",
  e_sit: "Sit or lie down in the position that is easiest.",
  e_loose:
    "Take off anything tight and keep the limb level with your heart; no ice, massage or bandage.",
  e_diabetes: "Tell them that you have diabetes and that your ketones are up.",
  e_leg: "Sit still, and don't massage or stretch the leg.",
  e_nothing: "Don't eat or drink anything, and take nothing for it.",
  e_time: "Note when it began and tell them.",
  e_water: "Don't drink any more water, and tell them how much you drank.",
  e_side: "Lie on your left side and let your maternity unit know.",
  e_urine: "Tell them your urine turned dark after hard training; it has to be tested today.",
  e_seizure:
    "While it lasts: clear the space, cushion the head, hold nothing down, nothing in the mouth. Afterwards, onto the side.",
  e_hours: "Every hour counts with this.",
  c_hear: "I'm glad you wrote this. It sounds as if you are carrying something very heavy.",
  c_hear_self_harm:
    "Thank you for telling me. It sounds as if the pain has become too big to carry in silence.",
  c_hear_exercise:
    "I'm glad you told me. Training is not there to punish you; you deserve rest and care.",
  c_hear_drunk:
    "I'm glad you're writing instead of staying alone with this. After drinking, things can look darker than they are.",
  c_hear_postpartum:
    "Thank you for saying this. The time after a birth can be terribly hard, and you are not a bad parent.",
  c_hear_ped:
    "Thank you for saying it. Mood can drop hard with these substances and after them, and that can be treated.",
  c_hear_minor: "I'm really glad you told me. You don't have to get through this without help.",
  c_hear_veteran: "Thank you for trusting me with this. What you carry from your service is heavy.",
  c_hear_history: "You have been through this before, and it took strength to say that it is back.",
  c_hear_third: "You're right to take this seriously, and it is good that they have you.",
  c_hear_violence:
    "It sounds as if the anger is close to boiling over. Saying so was the right thing to do.",
  c_hear_abuse: "What is being done to you is not okay, and it is not your fault.",
  c_ask: "Are you safe right now? Are you thinking of ending your life?",
  c_ask_third:
    "Are they safe right now? Ask them directly whether they think of suicide; asking does not put the idea there.",
  c_ask_violence:
    "Is anyone in danger right now, you included? Walk away from them first, and leave behind anything that could hurt someone.",
  c_ask_abuse: "Are you safe right now, and can you read this without being watched?",
  c_line: "Please talk to somebody now: {crisis}.",
  c_line_abuse: "These people know about this and listen in confidence: {abuse}.",
  c_line_youth: "These people listen to young people: {youth}.",
  c_danger: "If you are in danger or might act on it, call {emergency}.",
  c_danger_them: "If somebody is in danger, call {emergency}.",
  c_urgent:
    "A way or a plan in mind makes this urgent: call {emergency} now, before anything else, or have someone call for you.",
  c_with:
    "Be with somebody you trust until it eases, and ask them to put away anything that could hurt you.",
  c_with_third: "Stay with them, and don't carry it alone: the line is there for you too.",
  c_with_violence: "Call somebody who calms you, and stay with them until it has passed.",
  c_with_abuse: "Tell somebody you trust, and go where you are safe if you can.",
  c_adult:
    "Tell an adult you trust today, and stay near them: a parent, a teacher, a school nurse.",
  c_no_ways: "I won't talk about ways to do it.",
  c_veteran: "In the US, press 1 after dialling 988 for those who served.",
  c_midwife: "Tell your midwife or doctor today; this can be treated.",
  c_ped_doctor: "Tell a doctor openly what you take; I won't advise on doses.",
  c_wound: "If you are hurt, have it treated today.",
  c_night: "Don't drive, and don't be alone tonight.",
  c_open: "Training can wait. I'm still here if you want to write.",
};

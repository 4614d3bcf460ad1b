/** English: eating disorders, and what a doctor sees first. */
import type { CarePhrase } from "../phrases.ts";

export const care: Record<CarePhrase, string> = {
  d_hear: "Thank you for telling me. That takes courage, and you deserve help with it.",
  d_hear_denial:
    "I hear that it doesn't feel like a problem to you. I still care how you are, and this worries me.",
  d_hear_third: "It is good that you noticed, and kind that you care.",
  d_hear_recovery: "Slipping is hard, and it does not undo the way you have come.",
  d_hear_binge:
    "Thank you for telling me. Losing control around food is nothing to be ashamed of, and it can get better.",
  d_hear_image: "It must be exhausting to be at war with your own body. You deserve peace with it.",
  d_hear_exercise:
    "Having to train in order to be allowed to eat sounds exhausting. Food does not have to be earned.",
  d_hear_sport:
    "Sport can push people into this, and you deserve more help with it than a coach can give.",
  d_nonum: "I won't give you targets or numbers for food or weight; they would not help you.",
  d_help: "There are people who know this well: {eating_disorder}.",
  d_soon: "Please see a doctor soon, this week if you can, and tell them what you told me.",
  d_today: "Please see a doctor today: this can upset your heart and the salts in your blood.",
  d_insulin:
    "Please call your diabetes team or go to an emergency department today; insulin is what keeps you alive.",
  d_worse: "Call {emergency} if you faint, your heart stumbles or you bring up blood.",
  d_third_do:
    "Tell them gently what you see, without comments on looks or numbers, and offer to go along to a doctor soon.",
  d_rest: "Until then, you are allowed to rest.",
  d_offer: "I'm glad to talk with you about sleep, breathing, or what you enjoy about moving.",
  h_acute_injury:
    "Have a doctor or physio look at it within a day or two, and today if it swells, locks or won't take your weight.",
  h_amenorrhea:
    "See your doctor or gynaecologist in the next two weeks: missing periods deserve a check of food, hormones and bones.",
  h_back: "See a doctor or physio this week if it is strong, lasts or runs down a leg.",
  h_cancer: "Ask your oncology team, before the next session, what is right for you now.",
  h_cardiac_history: "Get your cardiologist's word before you train, and ask how hard you may go.",
  h_chest_pain_past: "See a doctor within days, before any training, even though it passed.",
  h_concussion:
    "See a doctor today or tomorrow. Then a day or two of relative rest, and back step by step once you are cleared.",
  h_diabetes: "Talk to your diabetes team this week, before you change training or food.",
  h_diagnosis: "Show it to the doctor who knows your history, at an appointment this week or next.",
  h_dvt_possible: "Have a doctor check it today, even if it doesn't hurt much.",
  h_epilepsy:
    "Get your neurologist's word before you train, sooner if seizures are new or more frequent.",
  h_eyes: "See an eye doctor today or tomorrow.",
  h_gi: "See your doctor within days.",
  h_heart_rate: "Have a doctor check your heart rate and rhythm this week.",
  h_hernia: "Have a doctor look at it this week, before you lift again.",
  h_hypertension:
    "See your doctor this week, before hard training, and today if the readings stay very high.",
  h_infection:
    "Wait until you have been free of fever for a day or two, and see a doctor if it lasts or your chest hurts.",
  h_joint:
    "Have a doctor or physio look at it in the next two weeks, sooner if it is hot or swollen.",
  h_kidney:
    "Ask your kidney specialist or doctor before you change protein, supplements or training.",
  h_liver: "Ask the doctor who follows your liver before you change training or supplements.",
  h_medication: "Ask the doctor who prescribed it, or your pharmacist, this week.",
  h_neuro: "See a doctor within days about the numbness, tingling or weakness.",
  h_older_fall: "See your doctor this week about the fall, even if nothing hurts.",
  h_osteoporosis: "Ask your doctor, or a physio who knows bone health, before you load.",
  h_pain_killers: "If training needs painkillers, let a doctor look at the cause this week.",
  h_postpartum: "Get cleared by your midwife or doctor first, and ask for a pelvic-floor physio.",
  h_pregnancy_general: "Ask your midwife or obstetrician in the next days what fits you now.",
  h_respiratory: "See your doctor this week, and keep your reliever within reach.",
  h_shoulder_neuro: "Have a doctor look at the shoulder and arm within days.",
  h_stress_fracture: "Have a doctor look at it this week; no running or jumping until then.",
  h_supplement_interaction: "Ask your pharmacist or doctor before you take it.",
  h_surgery: "Ask your surgeon or physio what is cleared before you do anything with it.",
  h_unexplained_loss: "See your doctor this week; losing weight without trying needs a check.",
  h_vision_head: "See a doctor today or tomorrow about head and eyes.",
  h_any: "Have a doctor or physio look at it this week.",
  r_area:
    "Until then, leave that area unloaded; the rest of you can train as long as it stays free of pain.",
  r_easy: "Until then, keep everything easy: walking, light movement, no straining.",
  r_none: "Until somebody has cleared you, don't train.",
  r_unsure:
    "From here I can't say what it is, and I don't advise on doses or on changing medicines.",
  f_limb: "Call {emergency} if it looks deformed, is numb or cold, or you can't move it.",
  f_back:
    "Call {emergency} if you go numb between the legs, lose control of bladder or bowel, or a leg gives way.",
  f_heart: "Call {emergency} for chest pressure, fainting or breath that doesn't settle.",
  f_head:
    "Call {emergency} for vomiting, a worse headache, drowsiness, confusion or double vision.",
  f_body:
    "Call {emergency} for fainting, confusion, strong pain, or blood where it doesn't belong.",
  f_sugar: "Call {emergency} for confusion, repeated vomiting or a sugar that won't come up.",
  f_birth:
    "Call {emergency} or your maternity unit for bleeding, fluid, fever or a strong headache.",
  f_eye: "Call {emergency} for sudden loss of sight, flashes or a curtain before the eye.",
  f_lump: "Call {emergency} if the lump is hard, very painful or won't go back.",
  f_seizure: "Call {emergency} if a seizure lasts five minutes or a second one follows.",
};

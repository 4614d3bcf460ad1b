/** What is said about each thing that was noticed: whom to ask, what was changed, when to stop. */
import type { AthleteFlag } from "../limits.ts";

const OF_FLAG: Record<AthleteFlag, string> = {
  adaptive:
    "Every exercise is chosen for how you move. Ask a physiotherapist about set-up and straps for the first sessions, and watch skin and shoulders.",
  arthritis:
    "Joints may ache a little while you train; if more pain lasts into the next day, do less next time. A hot, swollen joint rests and is seen by a doctor.",
  asthma:
    "Keep your reliever inhaler within reach and warm up slowly. Stop if your chest is tight or you wheeze, and see your doctor if that comes more often.",
  bone_injury:
    "Bone needs time: no jumping or running on it until the clinician who treats it agrees. Pain at night or on every step means see them this week.",
  cardiac:
    "Speak with your cardiologist or doctor before training, and show them this plan. Stop at chest pressure, faintness, or breath that does not settle; call emergency help if it stays.",
  cardiac_symptom:
    "Please do not train before a doctor has looked at this, within days. If it happens now, lasts, or spreads to arm or jaw, call your local emergency number at once.",
  clot: "Ask the doctor who treats the clot or your blood thinner what is allowed. No contact or falls. A swollen calf or sudden breathlessness is an emergency.",
  concussion:
    "Rest for a day or two, then return step by step with a clinician's word. Headache, vomiting, double vision or drowsiness: emergency care at once.",
  diabetes:
    "Check glucose before and after, carry fast sugar, and talk with your diabetes team about training days. Stop when shaky, sweaty or confused.",
  eating_disorder:
    "You deserve support. This plan has no weight or calorie target. Please talk with a doctor or an eating-disorder service soon; tell us if you would like a plan for feeling strong.",
  epilepsy:
    "Train with somebody near and keep away from heights, water alone and bars over the face. See your neurologist first if seizures are new or more frequent.",
  equipment_goal_mismatch:
    "The competition lifts need a barbell, a rack and a bench. Without them we can build strength, not practise the lifts.",
  equipment_limited:
    "With this equipment, progress comes from harder forms, slower tempo and more repetitions rather than from heavier loads.",
  event_too_close:
    "The time to your event is too short to build much: expect practice and a taper, not new strength.",
  experience_mismatch:
    "Your level and your lifts do not fit together. We start on the careful side and adjust with your first logged sessions.",
  eye: "Pressure in the eye matters: no breath-holding, no head-down positions. Flashes, floaters or a curtain in sight: an eye doctor the same day.",
  focus_plan: "The areas you named get more sets; the others a little less.",
  goal_conflict:
    "These goals pull in different directions. The first one leads, the other is kept up; change places after a block.",
  goal_injury_conflict:
    "The goal loads just what hurts. We train around it first and bring the lift back as it settles.",
  goal_preference_conflict:
    "You want to leave out what the goal is measured by. We use close relatives, but the goal itself will suffer.",
  hernia:
    "No straining or breath-holding: breathe out with the effort. A lump that is hard, painful or will not go back needs a doctor at once.",
  high_bmi:
    "We begin with supported and low-impact work and build up from there. If you have been inactive, a check with your doctor first is wise.",
  hypermobility:
    "Control before range: stop short of the end of each joint, go slowly, and build up holding strength. Ask a physiotherapist who knows hypermobility.",
  hypertension:
    "Breathe through every repetition, no long holds, two repetitions in reserve. At 160/100 or more see your doctor before training; at 180/110 do not train.",
  illness:
    "Wait until fever has been gone for a day or two, then start with about half and build up over a week. Chest pain or odd breathlessness: see a doctor first.",
  imbalance_note: "One lift lags behind the others. The plan gives it a little more attention.",
  implausible_height: "The height cannot be right. Please give it in centimetres.",
  implausible_maxes:
    "A lift that you gave is beyond what we can believe. Please check number, unit and repetitions.",
  implausible_or_extreme_weight:
    "Please check the body weight. If it is right, a doctor should agree to the plan.",
  injury_modified:
    "Exercises that load what hurts were changed. Up to 3 of 10 is acceptable if it is gone next day; 6 or more, or worse next day: leave it out and have it seen.",
  invalid_weight: "The body weight cannot be right. Please give it in kilograms.",
  joint_replacement:
    "Ask your surgeon which positions to avoid. The plan has no impact and no deep loaded end positions. New pain, heat or swelling: have it seen.",
  kidney:
    "Ask your kidney doctor how hard you may train and drink. No heavy straining, no extra protein without their word.",
  load_limited:
    "Your heaviest implement is light for you. Slower lifting, single-limb forms and more repetitions make up for some of it.",
  low_weight_goal:
    "At your present weight we do not plan weight loss. Let us work on strength and energy, and please talk with a doctor about your weight.",
  minor:
    "A parent or guardian and a coach should know this plan. Technique first: no maximum tests, no training to failure, no dieting.",
  multiple_injuries:
    "With several sore places it is worth having a physiotherapist look at the whole before you add load.",
  neck: "No load on the neck, no head-down work. Numbness, weakness or pain down an arm: see a doctor before the next session.",
  neuro:
    "See your doctor or neurologist about strength work first. New numbness, weakness, trouble speaking or loss of bladder control is an emergency.",
  older_adult:
    "We leave more in reserve, build up slowly and train balance and quick standing up. Mention new dizziness or chest symptoms to your doctor.",
  oncology:
    "Your oncology team should agree before you start; ask about blood counts, bones and lines. Rest on days with fever or unusual tiredness.",
  osteoporosis:
    "Back stays long: no loaded bending or twisting, no jumps from height, nothing that risks a fall. Sudden back pain: see a doctor.",
  possible_lb_as_kg: "A weight looks like pounds given as kilograms. Please say which it is.",
  post_surgery:
    "Train the operated part only when your surgeon or physiotherapist agrees. Fever, a red or opening wound, or a swollen calf: call them the same day.",
  post_viral:
    "Less is more: stop well before you are tired, and step back if you feel worse within two days. Chest pain, faintness or palpitations: doctor first.",
  postpartum:
    "Wait for your check-up, then start with breath, pelvic floor and light work. Heaviness, leaking, bleeding or a wound that hurts: stop and ask your midwife or doctor.",
  pregnancy:
    "Tell your midwife or doctor that you train. Stay able to talk, keep cool, drink, and skip whatever feels wrong that day.",
  pregnancy_contraindication:
    "With this, training needs a word from your obstetrician first, even if it is light. Please ask before the next session.",
  reds: "Missing periods or eating too little for your training harms bone and heart. See a doctor, ideally in sports medicine, before you add work.",
  request_limited:
    "There is little time or much wanted: the big movements come first and some muscles get less than their usual minimum.",
  rhabdo:
    "Dark urine or swollen, weak muscles after training: hospital the same day. After such an episode a doctor clears you, then start with very little.",
  schedule_conflict:
    "Days, match and training collide. Heavy leg work is kept away from the match; check the days that you gave.",
  strength_imbalance:
    "Your lifts are far apart for their kind. Check the numbers; if right, the weaker one is trained first.",
  time_conflict:
    "The session is short for this goal: fewer lifts, longer rests for the one that counts, accessories in pairs.",
  under_13:
    "Under 13 we do not plan training. A parent or guardian can ask a coach who works with children.",
  underweight:
    "Your weight is low for your height. No diet and no exhausting conditioning; please mention it to a doctor.",
  volume_conflict:
    "That is more work than you are likely to recover from. We cap the sets and make two of the days easy ones.",
};

const OTHER = {
  emergency:
    "Stop now. Call your local emergency number (112, 911, 999), do not drive yourself and do not stay alone. We cannot judge this from here.",
  cardiac_symptom_red:
    "Rest until it is checked. Pressure that lasts over five minutes, cold sweat, fainting or breathlessness at rest: emergency number.",
  hypertension_stop:
    "At 180/110 or above there is no training. Ask for medical advice today; with headache, chest pain, weakness or blurred sight call emergency help.",
  beta_blocker:
    "Your medicine keeps the pulse low: go by effort and breath, not by heart rate. Stand up slowly.",
  diabetes_hypo:
    "Low sugars come first: sort out with your diabetes team how to train safely. Confused or unable to swallow: emergency number.",
  hernia_red:
    "A painful or hard lump, with or without vomiting, has to be seen today. Do not train.",
  pregnancy_stop_signs:
    "Stop and call your midwife or doctor: bleeding, fluid loss, regular painful contractions, chest pain, breathlessness before effort, dizziness, headache, weak muscles, a painful or swollen calf, or a quiet baby.",
  injury_acute:
    "Let a doctor or physiotherapist look at it within days before it is loaded. Cannot bear weight, deformed, numb or cold: emergency care today.",
  crisis:
    "You matter more than any training. Please talk to somebody now: a crisis line where you live, a person you trust, or your local emergency number if you are in danger.",
  unknown:
    "We did not understand everything that you listed, so the plan stays moderate. Ask a doctor whether strength training needs any limits because of it.",
  organ:
    "Ask the doctor who treats it how hard you may train. Pain in the belly, yellow skin or blood: see them at once.",
  pace: "On tired days do half. See your doctor if tiredness or palpitations grow.",
} as const;

export const ADVICE = { ...OF_FLAG, ...OTHER };
export type AdviceCode = keyof typeof ADVICE;

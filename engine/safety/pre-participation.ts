/**
 * Whether somebody may begin to train: the seven questions of the PAR-Q+ and the ACSM's three (active already,
 * known disease, symptoms), and what own words add. By symptom and condition, so that not half of all adults are
 * sent to a doctor.
 */
import * as z from "zod";
import { screen } from "../athlete/screening/screen.ts";
import type { Screening } from "../athlete/screening/screening.ts";
import { plainText } from "../text.ts";

const yes = (description: string) => z.boolean().default(false).meta({ description });

export const ParticipationAnswers = z
  .strictObject({
    heartConditionOrHighBloodPressure: yes("A doctor has said so"),
    chestPain: yes("At rest, in daily life or in exercise"),
    dizzinessOrFainting: yes("Lost balance or consciousness in the last twelve months"),
    otherChronicCondition: yes("Diagnosed, beside heart disease and high blood pressure"),
    prescribedMedicine: yes("For a chronic condition"),
    boneJointOrSoftTissueProblem: yes("Made worse by more activity, now or in the last year"),
    supervisedOnly: yes("A doctor has said: only under medical supervision"),
    breathlessAtRestOrMildEffort: yes("More than the effort explains"),
    swollenAnklesOrNightBreathlessness: yes("Both sides, or waking up for air"),
    palpitations: yes("A heart that races or stumbles without effort"),
    calfPainWhenWalking: yes("That goes away with rest"),
    diabetesOrKidneyDisease: yes("Known"),
  })
  .meta({
    id: "ParticipationAnswers",
    description: "Answers to the questions before the first session; what is left out is a no",
    example: { boneJointOrSoftTissueProblem: true },
  });
export type ParticipationAnswers = z.output<typeof ParticipationAnswers>;

export const ParticipationRequest = z
  .strictObject({
    answers: ParticipationAnswers,
    isActive: z.boolean().default(false).meta({
      description: "At least 30 minutes of moderate exercise on three days a week for three months",
    }),
    intensity: z
      .enum(["light", "moderate", "vigorous"])
      .default("vigorous")
      .meta({ id: "WantedIntensity", description: "What is wanted; heavy lifting is vigorous" }),
    age: z.int().min(0).max(120).optional().meta({ description: "In years", example: 44 }),
    isPregnant: z.boolean().optional(),
    conditions: z
      .array(plainText(200))
      .max(20)
      .default([])
      .meta({ description: "In own words", example: ["mild asthma"] }),
    notes: plainText(1000).optional().meta({ description: "Anything else" }),
    today: z.iso.date().meta({ description: "Where the athlete is", example: "2026-11-30" }),
  })
  .meta({
    id: "ParticipationRequest",
    description: "What is known before the first session",
    example: { answers: { boneJointOrSoftTissueProblem: true }, age: 44, today: "2026-11-30" },
  });
export type ParticipationRequest = z.output<typeof ParticipationRequest>;

export type Clearance = Screening["clearance"];
/** The strictest last. */
const STRICTNESS: readonly Clearance[] = [
  "clear",
  "clear_light_moderate",
  "clearance_required",
  "stop_now",
];
const stricter = (a: Clearance, b: Clearance) =>
  STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b;

type Answer = keyof ParticipationAnswers;
const SYMPTOMS: readonly Answer[] = [
  "chestPain",
  "dizzinessOrFainting",
  "breathlessAtRestOrMildEffort",
  "swollenAnklesOrNightBreathlessness",
  "palpitations",
  "calfPainWhenWalking",
];
const DISEASES: readonly Answer[] = [
  "heartConditionOrHighBloodPressure",
  "diabetesOrKidneyDisease",
];
const LIMITING: readonly Answer[] = [
  "otherChronicCondition",
  "prescribedMedicine",
  "boneJointOrSoftTissueProblem",
];

export type ParticipationReason = { code: string; clearance: Clearance; text: string };

const TEXTS = {
  symptom_active:
    "A symptom that may come from the heart or the lungs: stop training until a doctor has looked at it.",
  symptom: "A symptom that may come from the heart or the lungs: see a doctor before you begin.",
  disease_inactive:
    "A known disease of heart, vessels, metabolism or kidneys, and not used to exercise: a doctor's word comes first.",
  disease_active_vigorous:
    "A known disease, without symptoms and used to exercise: moderate training may go on; hard training waits for a doctor's word of the last twelve months.",
  supervised: "A doctor has allowed exercise under supervision only.",
  limiting: "Something that training has to go around: begin light to moderate, and add with care.",
  pregnant: "In pregnancy, train at light to moderate effort, with your midwife or doctor knowing.",
  begin: "Nothing stands against it: begin light to moderate, and let it grow over weeks.",
  minor: "Under 18: with a guardian's word, under supervision, and without maximum attempts.",
  child: "Under 13 nobody is planned for here.",
  none: "Nothing stands against it.",
} as const;
type Code = keyof typeof TEXTS;

export function screenParticipation(request: ParticipationRequest) {
  const { answers, isActive, intensity, age, isPregnant, conditions, notes, today } = request;
  const said = (all: readonly Answer[]) => all.filter((one) => answers[one]);
  const reasons: ParticipationReason[] = [];
  const add = (code: Code, clearance: Clearance) =>
    reasons.push({ code, clearance, text: TEXTS[code] });

  if (said(SYMPTOMS).length > 0) {
    if (isActive) add("symptom_active", "stop_now");
    else add("symptom", "clearance_required");
  }
  if (said(DISEASES).length > 0) {
    if (!isActive) add("disease_inactive", "clearance_required");
    else if (intensity === "vigorous") add("disease_active_vigorous", "clear_light_moderate");
  }
  if (answers.supervisedOnly) add("supervised", "clearance_required");
  if (said(LIMITING).length > 0) add("limiting", "clear_light_moderate");
  if (isPregnant) add("pregnant", "clear_light_moderate");
  if (age !== undefined && age < 13) add("child", "clearance_required");
  else if (age !== undefined && age < 18) add("minor", "clear_light_moderate");
  if (!isActive && intensity === "vigorous") add("begin", "clear_light_moderate");

  const read = screen({
    today,
    conditions: [...conditions],
    ...(age !== undefined && { age }),
    ...(notes !== undefined && { notes }),
  });
  for (const { code, text } of read.advice) {
    reasons.push({ code, clearance: read.clearance, text });
  }
  if (reasons.length === 0) add("none", "clear");
  const clearance = reasons.reduce<Clearance>((all, one) => stricter(all, one.clearance), "clear");
  return {
    clearance: stricter(clearance, read.clearance),
    asked: [...said(SYMPTOMS), ...said(DISEASES), ...said(LIMITING)],
    reasons,
    questions: read.questions,
    notUnderstood: read.notUnderstood,
  };
}

/** Safety as operations of their own: what the guard hears in a text, and whether somebody may begin to train. */
import * as z from "zod";
import { SafetyAnswer } from "../../engine/safety/answer.ts";
import { ACTION_OF, SAFETY_LEVELS, type SafetyAction } from "../../engine/safety/levels.ts";
import { PersonFacts } from "../../engine/safety/person.ts";
import { ParticipationRequest } from "../../engine/safety/pre-participation.ts";
import { ID_FORM } from "../core/ids.ts";
import { endpoint } from "../http/endpoint.ts";
import { checkSafety, countReferrals, screenAthlete } from "../services/safety-checks.ts";
import { FROM_SERVER_OR_DEVICE, SCREENING } from "./planning-parts.ts";

const athleteId = z
  .string()
  .regex(ID_FORM)
  .optional()
  .meta({ description: "Whose words they are; a session's own athlete if unsaid" });

const Level = z.enum(SAFETY_LEVELS).meta({
  id: "SafetyLevel",
  description: "What a text calls for, the gravest first",
});
const Action = z
  .enum(Object.values(ACTION_OF) as [SafetyAction, ...SafetyAction[]])
  .meta({ id: "SafetyAction", description: "What is done about it" });
const topic = z.string().nullable().meta({
  description: "What it is about; null where the words as a whole called for the level",
});

const SafetyCheckRequest = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(4_000)
      .meta({ description: "Any words of an athlete", example: "my chest feels tight" }),
    athleteId,
    person: PersonFacts.strict().optional().meta({
      description: "Facts beside those that the athlete's profile has; they win",
    }),
    earlier: z
      .array(z.string().max(4_000))
      .max(20)
      .optional()
      .meta({ description: "What the same person said before, the oldest first" }),
    locale: z.string().max(35).optional().meta({
      description: "Language of the answer; that of the text if unsaid",
      example: "en-GB",
    }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .meta({ description: "For numbers to call (ISO 3166)", example: "GB" }),
  })
  .meta({
    id: "SafetyCheckRequest",
    description: "Words to be heard by the guard",
    example: { text: "my chest feels tight and my left arm tingles", country: "GB" },
  });

const SafetyCheck = z
  .object({
    object: z.literal("safety_check"),
    level: Level,
    topic,
    action: Action,
    also: z
      .array(
        z.object({ level: Level, topic }).meta({ id: "SafetyConcern", description: "Another" }),
      )
      .meta({ description: "Other concerns, the gravest first" }),
    language: z.string().meta({ description: "In which the text is, as far as it shows" }),
    answer: SafetyAnswer.nullable().meta({
      description: "What the coach would say; null where an ordinary answer may follow",
    }),
  })
  .meta({
    id: "SafetyCheck",
    description: "What the guard makes of a text: what chat would do",
    example: {
      object: "safety_check",
      level: "safe",
      topic: null,
      action: "answer",
      also: [],
      language: "en",
      answer: null,
    },
  });

const SafetyScreenRequest = ParticipationRequest.partial({ today: true })
  .extend({ athleteId })
  .meta({
    id: "SafetyScreenRequest",
    description: "Answers to the questions before the first session",
    example: { answers: { boneJointOrSoftTissueProblem: true }, age: 44, isActive: true },
  });

const SafetyScreen = z
  .object({
    object: z.literal("safety_screen"),
    clearance: SCREENING.clearance,
    asked: z.array(z.string()).meta({ description: "The answers that weighed" }),
    reasons: z.array(
      z
        .object({ code: z.string(), clearance: SCREENING.clearance, text: z.string() })
        .meta({ id: "ClearanceReason", description: "Why" }),
    ),
    questions: SCREENING.questions,
    notUnderstood: SCREENING.notUnderstood,
  })
  .meta({
    id: "SafetyScreen",
    description: "Whether somebody may begin to train, and why",
    example: {
      object: "safety_screen",
      clearance: "clear_light_moderate",
      asked: ["boneJointOrSoftTissueProblem"],
      reasons: [
        {
          code: "limiting",
          clearance: "clear_light_moderate",
          text: "Something that training has to go around: begin light to moderate, and add with care.",
        },
      ],
      questions: [],
      notUnderstood: [],
    },
  });

const SafetyCounts = z
  .object({
    object: z.literal("safety_counts"),
    month: z.string().meta({ description: "YYYY-MM, UTC" }),
    total: z.int(),
    counts: z.array(
      z
        .object({ level: z.string(), topic: z.string(), count: z.int() })
        .meta({ id: "SafetyCount", description: "How often" }),
    ),
  })
  .meta({
    id: "SafetyCounts",
    description: "How often the guard had to speak in a month, without anybody's name or words",
    example: {
      object: "safety_counts",
      month: "2026-11",
      total: 2,
      counts: [{ level: "medical_referral", topic: "acute_injury", count: 2 }],
    },
  });

const SAFETY = { tag: "Safety", credentials: FROM_SERVER_OR_DEVICE } as const;

export const safetyEndpoints = [
  endpoint(
    {
      ...SAFETY,
      id: "safety.check",
      method: "post",
      path: "/v1/safety/check",
      scope: "coach:use",
      stateless: true,
      summary: "Hear a text",
      description:
        "What the coach would do about these words, before any model is asked: the level, the topic, and the answer that would be given, in the athlete's language and with the numbers of the athlete's country. Free, at once, and the same with every model down. The text is not stored; what was found is counted, and told to endpoints that name `safety.flagged`.",
      body: SafetyCheckRequest,
      returns: SafetyCheck,
    },
    (ctx, { body }) => checkSafety(ctx, body),
  ),

  endpoint(
    {
      ...SAFETY,
      id: "safety.screen",
      method: "post",
      path: "/v1/safety/screen",
      scope: "coach:use",
      stateless: true,
      summary: "Screen before the first session",
      description:
        "The questions of the PAR-Q+ and the ACSM, and own words beside them: may this athlete begin, up to which effort, or does a doctor's word come first. Nothing is stored.",
      body: SafetyScreenRequest,
      returns: SafetyScreen,
    },
    (ctx, { body }) => screenAthlete(ctx, body),
  ),

  endpoint(
    {
      id: "safety.counts",
      method: "get",
      path: "/v1/safety/counts",
      tag: "Safety",
      scope: "usage:read",
      summary: "Count referrals of a month",
      description:
        "How often the guard had to speak, by level and topic: for the yearly report that some laws ask for.",
      query: z.strictObject({
        month: z
          .string()
          .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
          .optional()
          .meta({ description: "This month if unsaid", example: "2026-11" }),
      }),
      returns: SafetyCounts,
    },
    (ctx, { query }) => countReferrals(ctx, query.month),
  ),
];

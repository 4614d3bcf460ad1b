/** Feedback on answers. */
import * as z from "zod";
import { plainText } from "../../engine/text.ts";
import {
  FEEDBACK_REASONS,
  FEEDBACK_TARGETS,
  type FeedbackTarget,
  RATINGS,
  STARS,
  THUMBS,
} from "../core/feedback-words.ts";
import { ID_FORM } from "../core/ids.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import { giveFeedback, listFeedback } from "../services/feedback.ts";
import { WITH_COACH } from "./coach-answer-parts.ts";

/** How the ids of each kind begin; answers that are not stored are named by their own, or their booking. */
const PREFIXES: Record<FeedbackTarget, readonly string[]> = {
  message: ["msg"],
  program: ["prog"],
  workout: ["int", "req"],
  form_check: ["chk"],
  motivation: ["mot"],
  interaction: ["int"],
};

const Subject = z
  .strictObject({
    type: z.enum(FEEDBACK_TARGETS).meta({
      id: "FeedbackTargetType",
      description: "What kind of answer it is",
    }),
    id: z.string().regex(ID_FORM).meta({
      description:
        "Its id; a workout is named by the `interactionId` of its `proposal`, or by the `Request-Id` of its answer",
    }),
  })
  .meta({ id: "FeedbackSubject", description: "The answer that is rated" });
const Target = Subject.refine(
  ({ type, id }) => PREFIXES[type].some((prefix) => id.startsWith(`${prefix}_`)),
  { path: ["id"], error: "No id of that kind" },
).meta({ id: "FeedbackTarget", description: "The answer to rate, by an id of its kind" });

const Rating = z.union([z.enum(THUMBS), z.literal([...STARS])]).meta({
  id: "FeedbackRating",
  description: "`up` or `down`, or from 1 (bad) to 5 (good)",
});
const Reason = z
  .enum(FEEDBACK_REASONS)
  .meta({ id: "FeedbackReason", description: "What was good or bad about it" });

const FeedbackCreate = z
  .strictObject({
    target: Target,
    athleteId: z.string().regex(ID_FORM).optional().meta({
      description:
        "Who rates it; a session's own athlete if unsaid. Without one it is the partner's own opinion, which what was said to an athlete cannot have",
    }),
    rating: Rating,
    reasons: z.array(Reason).max(FEEDBACK_REASONS.length).default([]),
    comment: plainText(1000)
      .optional()
      .meta({ description: "For the people who read feedback; no model is told of it" }),
  })
  .meta({
    id: "FeedbackCreate",
    description: "What somebody thinks of an answer",
    example: {
      target: { type: "motivation", id: "mot_01kag9p5x8e0hs4vb9j6z8t3yq" },
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      rating: "down",
      reasons: ["not_personal"],
      comment: "It could have been said to anybody.",
    },
  });

const fields = {
  id: z.string(),
  object: z.literal("feedback"),
  target: Subject,
  athleteId: z.string().nullable().meta({ description: "Whom it is about, if it is known" }),
  from: z.enum(["athlete", "partner"]).meta({ id: "FeedbackFrom", description: "Who rates it" }),
  rating: Rating,
  reasons: z.array(Reason),
  comment: z.string().nullable(),
  livemode: z.boolean(),
  version: z.int().meta({ description: "Counts how often it was said anew; also the ETag" }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
const example = {
  id: "fbk_01kag9p5x8e0hs4vb9j6z8t3yq",
  object: "feedback",
  ...(exampleOf(FeedbackCreate) as object),
  from: "athlete",
  livemode: true,
  version: 1,
  createdAt: "2026-11-21T09:00:00.000Z",
  updatedAt: "2026-11-21T09:00:00.000Z",
};
const Feedback = z
  .object(fields)
  .meta({ id: "Feedback", description: "What somebody thinks of an answer", example });

const filedExample = { ...example, organizationId: "org_01kag9p5x8e0hs4vb9j6z8t3yq" };
const FiledFeedback = z
  .object({ ...fields, organizationId: z.string().meta({ description: "Whose it is" }) })
  .meta({
    id: "FiledFeedback",
    description: "Feedback as operators see it",
    example: filedExample,
  });

export const feedbackEndpoints = [
  endpoint(
    {
      ...WITH_COACH,
      id: "feedback.create",
      method: "post",
      path: "/v1/feedback",
      summary: "Rate an answer",
      description:
        "Says whether an answer was of use. Who rates the same answer again replaces what was said before. It goes when the athlete is deleted.",
      body: FeedbackCreate,
      status: 201,
      otherStatus: 200,
      otherMeans: "It was rated before, and this is how it stands now",
      returns: Feedback,
      versioned: true,
    },
    async (ctx, { body }) => {
      const { feedback, isNew } = await giveFeedback(ctx, body);
      return new Reply(feedback, { status: isNew ? 201 : 200 });
    },
  ),

  endpoint(
    {
      tag: "Admin",
      scope: "platform:admin",
      credentials: ["operator"],
      internal: true,
      id: "admin.feedback.list",
      method: "get",
      path: "/admin/feedback",
      summary: "List feedback",
      description: "Feedback of all organisations, newest first.",
      query: z.strictObject({
        ...LIST_QUERY,
        rating: z.enum(RATINGS).optional().meta({ description: "Only those" }),
      }),
      returns: listOf(FiledFeedback, "FiledFeedbackList", filedExample),
    },
    async (ctx, { query }) =>
      showPage(await listFeedback(ctx, toPageRequest("feedback", query), query.rating)),
  ),
];

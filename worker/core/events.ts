/** What partners can be told of by webhook: one row an event type. */
export const EVENTS = {
  "job.succeeded": "A job ended well; its result is named.",
  "job.failed": "A job ended without a result; the reason is named.",
  "job.canceled": "A job was canceled.",
  "program.created": "A program was stored.",
  "program.activated": "A program became the one that its athlete trains by.",
  "program.adapted": "A program got a new version.",
  "workout.logged": "A workout was logged.",
  "workout.missed": "A planned workout was not done.",
  "record.achieved": "An athlete did more than ever before.",
  "insight.created": "Something worth knowing was found in an athlete's logs.",
  "plateau.detected": "A lift has stopped growing.",
  "deload.suggested": "A light week is due.",
  "readiness.low": "An athlete's check-in asks for an easier day.",
  "meal_plan.created": "A meal plan was stored.",
  "message.completed": "The coach has answered.",
  "safety.flagged": "Something an athlete said needs a person.",
  "limit.reached": "An athlete's day of coach requests is used up.",
  "athlete.created": "An athlete was made.",
  "athlete.deleted": "An athlete was erased from every place.",
  "import.completed": "An import has ended.",
  "export.ready": "An export can be fetched.",
  "share_link.viewed": "A shared page was opened for the first time.",
  "spend.threshold_crossed": "Half, most or all of a budget is spent.",
  "route.degraded": "The engine stood in because no model answered.",
} as const;

export type EventType = keyof typeof EVENTS;
export const EVENT_TYPES = Object.keys(EVENTS) as [EventType, ...EventType[]];

/** Ids and small facts; the thing itself is read with its id. Nothing personal travels. */
export type EventData = Record<string, string | number | boolean | null>;

export const DELIVERY_STATUSES = ["pending", "succeeded", "failed"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

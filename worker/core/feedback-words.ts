/** The words of feedback: what can be rated, how, and why. */
export const FEEDBACK_TARGETS = [
  "message",
  "program",
  "workout",
  "form_check",
  "motivation",
  "interaction",
] as const;
export type FeedbackTarget = (typeof FEEDBACK_TARGETS)[number];

export const THUMBS = ["up", "down"] as const;
export const STARS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof THUMBS)[number] | (typeof STARS)[number];
/** As it is stored and asked for. */
export const RATINGS = ["up", "down", "1", "2", "3", "4", "5"] as const;
export type StoredRating = (typeof RATINGS)[number];

export const FEEDBACK_REASONS = [
  "helpful",
  "wrong",
  "unsafe",
  "too_long",
  "too_short",
  "tone",
  "not_personal",
  "other",
] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

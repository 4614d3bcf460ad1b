/** The words in which logs, imports and what was noticed in them are spoken of. */
export const INSIGHT_STATUSES = ["open", "dismissed", "applied", "expired"] as const;
export type InsightStatus = (typeof INSIGHT_STATUSES)[number];

/** Whether what the engine proposes waits for a yes, or is done at once. */
export const ADAPTATIONS = ["propose", "apply"] as const;
export type Adaptation = (typeof ADAPTATIONS)[number];

export const IMPORT_STATUSES = ["previewed", "committing", "committed", "failed"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

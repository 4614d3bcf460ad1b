/** The words in which stored programs and the links to them are spoken of. */
export const PROGRAM_STATUSES = ["draft", "active", "archived"] as const;
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];

/** A page for people, or a feed that a calendar reads again and again. */
export const SHARE_KINDS = ["page", "calendar"] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** What a shared page can leave out. */
export const REDACTIONS = ["loads", "dates", "notes"] as const;
export type Redaction = (typeof REDACTIONS)[number];

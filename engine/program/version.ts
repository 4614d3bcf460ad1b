/** Versions that a program and its report name; they move whenever a plan could come out differently. */
export const ENGINE_VERSION = "1.0.0";
export const RULESET_VERSION = "1.0.0";

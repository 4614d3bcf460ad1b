/** A rule of a verified program as data: its code, threshold and evidence, how to see a breach, how to mend it. */
import type { Facts } from "./facts.ts";

/** `block` must not leave; `repair` is mended before it leaves; `warn` is said. */
export type Severity = "block" | "repair" | "warn";

export type Finding = {
  /** JSON pointer into the program. */
  path: string;
  measured: number | string;
  threshold: number | string;
  message: string;
  /** Lower than the rule's own where time or the body leaves no other way; `message` says which. */
  severity?: Severity;
};

export type Change = { path: string; before: string; after: string };

export type Rule = {
  code: string;
  severity: Severity;
  title: string;
  /** In words, for the report and the documentation. */
  threshold: string;
  /** Keys of docs/evidence.md. */
  evidence: readonly string[];
  check(facts: Facts): Finding[];
  /** Mends the facts' program in place; facts are built anew afterwards. */
  mend?(facts: Facts, findings: readonly Finding[]): Change[];
};

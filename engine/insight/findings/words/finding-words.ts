/** The form of what it takes to tell of a finding in a language. */
import type { Joint, Muscle } from "../../../catalog/muscles.ts";
import type { InsightRule } from "../insight-rules.ts";

/** A drop of one lift alone is told apart from one of several, and a record of a lift that is to rest from others. */
export type Telling = InsightRule | "DELOAD_DROP_LIFT" | "RECORD_LOAD_REST";

/** Names in braces are figures of the finding, or `lift`, `muscle`, `joint` and `side`. */
export type FindingWords = {
  joints: Record<Joint, string>;
  muscles: Record<Muscle, string>;
  left: string;
  right: string;
  /** Title and text, of two sentences at most. */
  say: Record<Telling, readonly [title: string, text: string]>;
};

/** How bad an injury is, from the words around it, and what that rules out. */
import { tighten, NO_LIMITS, type Limits } from "../../limits.ts";
import { bounds } from "../bounds.ts";
import type { Part } from "../conditions/part.ts";
import type { Finding } from "../draft.ts";
import type { Ago } from "./ago.ts";
import type { Manner } from "./slots.ts";

export type Severity = "over" | "mild" | "moderate" | "acute";

const EVENT =
  /\b(?:surger\w*|opera(?:t\w*|d[oa]|ron)|operee?|repair\w*|reconstruct\w*|fractur\w*|broke\w*|broken|tore|torn|tears?|ruptur\w*|sprain\w*|strain\w*|pulled|rolled|twisted|dislocat\w*|injur\w*|had|blew|popped|replace\w*|herniat\w*|slipped|gebrochen|operiert|verletzt|esguince|entorse)\b/;
const OPERATION =
  /\b(?:surger\w*|opera(?:t\w*|d[oa]|ron)|operee?|repair\w*|reconstruct\w*|replace\w*|arthroscop\w*|\bop\b|operiert|cirugia|fusion)/;
const TORN = /\b(?:torn?|tore|tears?|ruptur\w*|dislocat\w*|popped)\b/;
const WEAK_WORDS = /\b(?:stiff\w*|tight\w*|weak)\b/;

export function severityOf(context: string, ago: Ago, manner: Manner): Severity {
  const { days } = ago;
  const isEvent = EVENT.test(context);
  const isOperation = OPERATION.test(context);
  if (manner.healed && !manner.ongoing && !isOperation && (days === null || days > 180))
    return "over";
  if (manner.healed && !manner.ongoing && isOperation && days !== null && days > 365) return "over";
  if (!manner.ongoing && isEvent && !ago.lasting && days !== null && days > 730) return "over";
  if (isOperation && days !== null && days < 84) return manner.cleared ? "moderate" : "acute";
  if (isEvent && days !== null && days > 182 && !manner.acute) return "mild";
  if (isOperation && manner.cleared) return "mild";
  if (manner.healed || (manner.cleared && !manner.acute)) return "mild";
  if (manner.cleared) return "moderate";
  if (manner.acute && (days === null || days <= 42)) return "acute";
  if (isEvent && days !== null && days <= (TORN.test(context) ? 28 : 5)) return "acute";
  if (manner.mild || (WEAK_WORDS.test(context) && !isEvent)) return "mild";
  return "moderate";
}

const STRESS = { mild: 2, moderate: 1, acute: 0 } as const;
const made = new Map<string, Limits>();

/** What a part at a severity rules out; the same object each time, so that it costs nothing. */
export function boundsOfPart(part: Part, severity: Exclude<Severity, "over">): Limits {
  const key = `${part.id} ${severity}`;
  let limits = made.get(key);
  if (!limits) {
    const { also = {} } = part;
    const tags = severity === "mild" ? part.tags : [...part.tags, ...part.more];
    limits = tighten(
      tighten(NO_LIMITS, also),
      bounds({
        tags,
        joints: Object.fromEntries(part.joints.map((joint) => [joint, STRESS[severity]])),
      }),
    );
    if (severity !== "mild") limits = tighten(limits, { noMaxTest: true });
    if (severity === "acute")
      limits = tighten(limits, { maxRpe: 6, noFailure: true, loadFactor: 0.8 });
    made.set(key, limits);
  }
  return limits;
}

export const findingOfPart = (part: Part, severity: Exclude<Severity, "over">): Finding => ({
  outcome: severity === "acute" ? "refer_first" : "plan_with_caution",
  clearance: severity === "acute" ? "clearance_required" : "clear_light_moderate",
  flags: ["injury_modified", ...(part.flags ?? [])],
  bounds: boundsOfPart(part, severity),
});

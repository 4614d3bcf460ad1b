/** Clauses that nothing was made of: which to say back, which mean "nothing", which only add to another. */
import { agoOf } from "./ago.ts";
import { COMPLAINT, ORDINARY } from "./mentions.ts";
import type { Read } from "./reads.ts";
import { mannerOf } from "./slots.ts";

const NOTHING =
  /^(?:(?:i have |i ve |ive |ive got |theres |there are |currently |im |i am )?(?:none|no|nope|nil|nothing|n ?\/? ?a|really|not applicable|healthy|fit|fine|ok|all good|nothing to report|perfectly healthy|ninguna?|nada|keine?|aucune?|rien|nenhuma?|no(?:ne)? (?:known )?(?:\w+ )?(?:injur\w+|conditions?|issues?|problems?|limitations?|restrictions?|pains?|medical \w+|health \w+)(?: (?:at all|that i know of|to report|currently|right now|at the moment|now))?|injury free|pain free)(?: |$))+$/;
export const isNothing = (folded: string) => folded.length < 90 && NOTHING.test(folded);
const MEDICAL =
  /\b(?:\w{3,}(?:itis|osis|emia|aemia|pathy|ectomy|oplasty|algia|plegia)|syndrome|disease|disorder|diagnos\w*|medicat\w*|tablets|pills?|hospital\w*|surgeon|specialist|symptoms?|chronic|condition(?:s)?(?= (?:called|that|which|with))|flare ups?)\b/;
const CONSTRAINT =
  /\b(?:i |we )?(?:cant|cannot|can not|am unable|im unable|unable to|not able to|not allowed|must not|mustnt|should not|shouldnt|avoid\w*|refuse to)\b|^(?:please |and |so |also )*no (?!preference|idea|rush|problem|worries|more|less|excuses?|experience|limit|matter|pain no|thanks|stress|big deal|need|fluff|bs|nonsense|gym|one|longer|particular|specific|real|doubt|days? off|equipment|time|injur|issue|pain|health|medical)\w+/;
const CHAT =
  /\b(?:avoid(?:ing)? (?:any |an |getting |the )?(?:injur\w*|hurt|overtrain\w*|burn ?out|plateaus?|boredom|people|crowds|junk|sugar|meat|rush)|the pill|cant wait|cannot wait|cant (?:make|train|come|do (?:mon|tue|wed|thu|fri|sat|sun))|cannot (?:make|train)|cant (?:afford|believe|decide|seem|stand|get enough|complain|remember|stop)|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|vitamin\w*|creatine|hypnosis|osmosis|analysis|protein|diagnose|crisis|sugar pills?)\b/;
const BESIDE =
  /^(?:(?:on |in )?(?:my |the |both )?(?:right|left)(?: side)?|both(?: sides)?|since .*|when .*|after .*|during .*|only .*|mostly .*|while .*|(?:well |poorly )?controlled.*|medicated|untreated|small|stable|feels .*|conservative treatment)$/;

/** Nothing was made of it: said back unless it is plainly no statement about the body. */
export function isRiddle({ clause, mentions, isOther }: Read): boolean {
  const { folded, isChat } = clause;
  if (isOther || isNothing(folded)) return false;
  if (!isChat) return true;
  if (CHAT.test(folded)) return false;
  if (MEDICAL.test(folded) || CONSTRAINT.test(folded)) return true;
  return (
    mentions.hasPart && /\bmy\b/.test(folded) && COMPLAINT.test(folded) && !ORDINARY.test(folded)
  );
}

/** Time, side, clearance and manner beside something that was understood. */
export function isAside({ clause: { folded, isChat } }: Read): boolean {
  const { cleared, healed, ongoing, acute, mild } = mannerOf(folded);
  if (cleared || healed || ongoing || acute || mild || agoOf(folded, 0).days !== null) return true;
  return !isChat && BESIDE.test(folded) && !MEDICAL.test(folded);
}

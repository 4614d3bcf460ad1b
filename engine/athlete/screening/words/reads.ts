/** A text as clauses with their mentions, each with the words around that tell time, manner and whose it is. */
import { clausesOf, type Clause } from "./clauses.ts";
import { COMPLAINT, mentionsOf, type Hit, type Mentions } from "./mentions.ts";
import { isDenied, isOfAnother } from "./slots.ts";

export type Text = { pointer: string; text: string; isChat: boolean };
export type Read = {
  clause: Clause;
  mentions: Mentions;
  context: string;
  isOther: boolean;
  isDenied: boolean;
};

const BARE = /^(?!.*\b(?:i|im|ive|my|have|has|had|am|is|are|but)\b)(?:\w+ ){0,5}\w+$/;
const SHORT = /^\S+(?: \S+){0,3}$/;
const LIST_END = /\b(?:or|nor|oder|ni|ou)\b/;
/** After these a mere comma goes on denying. */
const OPEN = /\b(?:history of|known|any|denies|diagnosed with)\b/;

/** "No asthma, diabetes or fits": what follows in the same breath is denied with it. */
function spreadDenial(reads: Read[]): void {
  let isOpen = false;
  for (const [at, read] of reads.entries()) {
    const { folded, sentence } = read.clause;
    const last = reads[at - 1];
    const follows = last?.isDenied && last.clause.sentence === sentence;
    if (!follows) isOpen = OPEN.test(folded);
    else if (BARE.test(folded)) {
      const isList = reads.some(
        ({ clause }, other) =>
          other >= at && clause.sentence === sentence && LIST_END.test(clause.folded),
      );
      if (isList || isOpen) read.isDenied = true;
    }
  }
}

export const hasAny = ({ conditions, parts, wishes }: Mentions) =>
  conditions.length + parts.length + wishes.length > 0;
const firstHit = ({ conditions, parts }: Mentions): Hit | null =>
  [...conditions, ...parts].map(({ hit }) => hit).sort((a, b) => a.from - b.from)[0] ?? null;

/** "Heart attack in 2019, cardiac rehab done, cleared": a lasting condition named twice is one. */
function shareRepeated(reads: Read[]): void {
  const byId = Map.groupBy(
    reads.filter(
      ({ mentions }) => mentions.conditions[0]?.row.heals === undefined && hasAny(mentions),
    ),
    ({ mentions }) => mentions.conditions[0]?.row.id,
  );
  for (const [id, same] of byId) {
    if (id === undefined || same.length < 2) continue;
    const context = same.map((read) => read.context).join(" . ");
    for (const read of same) read.context = context;
  }
}

/** A clause that names nothing of its own says more about the one before it, or the one that follows. */
function shareContext(reads: Read[]): void {
  let owner: Read | null = null;
  let waiting = "";
  for (const read of reads) {
    const reach = read.clause.isChat ? 1 : 9;
    if (hasAny(read.mentions)) {
      if (waiting) read.context = `${waiting} . ${read.context}`;
      waiting = "";
      owner = read;
    } else if (
      owner &&
      read.clause.sentence - owner.clause.sentence <= reach &&
      !read.mentions.hasPart
    )
      owner.context += ` . ${read.clause.folded}`;
    else if (!owner) waiting = read.clause.folded;
  }
  shareRepeated(reads);
}

export function readsOf({ pointer, text, isChat }: Text): Read[] {
  const reads: Read[] = [];
  let wasOther = false;
  let sentence = -1;
  const clauses = clausesOf(pointer, text, isChat);
  for (const [at, clause] of clauses.entries()) {
    const next = clauses[at + 1];
    const isListed =
      next?.sentence === clause.sentence &&
      SHORT.test(clause.folded) &&
      BARE.test(next.folded) &&
      COMPLAINT.test(next.folded);
    const isOther = isOfAnother(clause.folded, wasOther, clause.sentence === sentence);
    wasOther = isOther;
    sentence = clause.sentence;
    const mentions = mentionsOf(clause, isListed);
    const hit = firstHit(mentions);
    const denied = hit !== null && isDenied(clause.folded, hit.from, hit.to);
    reads.push({ clause, mentions, context: clause.folded, isOther, isDenied: denied });
  }
  spreadDenial(reads);
  shareContext(reads);
  return reads;
}

/** What a clause mentions: conditions by their rows, parts of the body with a complaint about them. */
import { ADAPTIVE } from "../conditions/adaptive.ts";
import { BONES_JOINTS } from "../conditions/bones-joints.ts";
import { HEART } from "../conditions/heart.ts";
import { JOINT_SURGERY } from "../conditions/joint-surgery.ts";
import { LOWER_BODY } from "../conditions/lower-body.ts";
import { LUNGS_ILLNESS } from "../conditions/lungs-illness.ts";
import { HARMLESS } from "../conditions/harmless.ts";
import { METABOLISM } from "../conditions/metabolism.ts";
import { NERVES } from "../conditions/nerves.ts";
import { PREGNANCY } from "../conditions/pregnancy.ts";
import { SURGERY } from "../conditions/surgery.ts";
import { UPPER_BODY } from "../conditions/upper-body.ts";
import { WISHES, type Wish } from "../conditions/wishes.ts";
import type { Condition } from "../conditions/condition.ts";
import type { Part } from "../conditions/part.ts";
import type { Clause } from "./clauses.ts";
import { fragmentsOf } from "./fragments.ts";

/** A pattern that is compiled when a text first holds the letters that it needs. */
type Lazy = { source: string; made: RegExp | null };
const lazy = (words: string): Lazy => ({
  source: `(?:\\b|(?=\\{))(?:${words})(?![a-z])`,
  made: null,
});
const compiled = (pattern: Lazy) => (pattern.made ??= new RegExp(pattern.source));

type Entry = { words: Lazy; sources: string[] } & (
  | { kind: "condition"; row: Condition; not: Lazy | null }
  | { kind: "wish"; row: Wish; not: Lazy | null }
  | { kind: "part"; row: Part; names: Lazy }
);

const negation = (not: string | undefined): Lazy | null =>
  not ? { source: `\\b(?:${not})`, made: null } : null;

const makeEntries = (): Entry[] => [
  ...[
    ...HEART,
    ...PREGNANCY,
    ...NERVES,
    ...METABOLISM,
    ...HARMLESS,
    ...LUNGS_ILLNESS,
    ...JOINT_SURGERY,
    ...SURGERY,
    ...BONES_JOINTS,
    ...ADAPTIVE,
  ].map((row): Entry => ({
    kind: "condition",
    row,
    words: lazy(row.words),
    not: negation(row.not),
    sources: [row.words],
  })),
  ...[...LOWER_BODY, ...UPPER_BODY].map((row): Entry => ({
    kind: "part",
    row,
    words: lazy(row.words),
    names: lazy(row.names),
    sources: [row.words, row.names],
  })),
  ...WISHES.map((row): Entry => ({
    kind: "wish",
    row,
    words: lazy(row.words),
    not: negation(row.not),
    sources: [row.words],
  })),
];

type Index = { entries: Entry[]; byLetters: Map<string, number[]>; always: number[] };
let index: Index | undefined;

function makeIndex(): Index {
  const entries = makeEntries();
  const byLetters = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, { sources }] of entries.entries())
    for (const source of sources) {
      const found = fragmentsOf(source);
      if (!found) always.push(at);
      for (const letters of found ?? []) {
        const rows = byLetters.get(letters);
        if (!rows) byLetters.set(letters, [at]);
        else if (rows.at(-1) !== at) rows.push(at);
      }
    }
  return { entries, byLetters, always };
}

/** Entries that could match, in the order of the rows. */
function candidates(text: string): Entry[] {
  const { entries, byLetters, always } = (index ??= makeIndex());
  const found = new Set(always);
  const plain = ` ${text.replace(/[^a-z0-9]/g, " ")} `;
  for (let at = 0; at + 3 <= plain.length; at++) {
    for (let size = 3; size <= 5; size++) {
      const rows = byLetters.get(plain.slice(at, at + size));
      if (rows) for (const row of rows) found.add(row);
    }
  }
  return [...found].sort((a, b) => a - b).map((at) => entries[at]!);
}

export const COMPLAINT =
  /\b(?:op\b|pain\w*|hurt\w*|ach(?:e|es|ed|ing|y)|sore|soreness|strain\w*|sprain\w*|pulled|tear|tears|tore|torn|ruptur\w*|tend[io]n\w*|impinge\w*|injur\w*|surger\w*|arthroscop\w*|opera(?:t\w*|d[oa]|ron)|operiert|operee?|repair\w*|replace\w*|reconstruct\w*|fractur\w*|broke|broken|arthrit\w*|osteoarthr\w*|bad|dodgy|bum|dicky|dicey|gammy|wonky|trick|unstable|instability|dislocat\w*|sublux\w*|bursitis|inflam\w*|issues?|problem\w*|trouble\w*|niggl\w*|tweak\w*|irritat\w*|click\w*|grind\w*|swollen|swelling|lock(?:s|ed|ing)|syndrome|\w+itis|act(?:s|ing) up|play(?:s|ing) up|flar\w*|give(?:s)? (?:me )?(?:out|way|grief|jip|trouble)|gave (?:out|way)|popp\w*|pops|stiff|stiffness|numb\w*|tingl\w*|twinges?|because of (?:my|a)|due to (?:my|a)|killing me|messed up|fucked|shot|wrecked|screwed|blew (?:out|my)|blown|busted|crunch\w+ (?:sound|noise)|hypermobile|weak|pinch\w*|rolled|twisted|jammed|(?:cant|cannot) (?:bend|straighten|raise|move|bear|load|put)|do(?:lor|lores|r|res|i|uele|lencia)\b|duelen?|lesion\w*|schmerz\w*|\w+schmerz\w*|tut weh|weh\b|verletz\w*|kaputt|probleme?\b|zerrung|douleur\w*|mal\b|blessure|lesao|lesionad\w*|machuc\w*|esguince|distension|entorse|rodilla mala)\b/;
/** Sore muscles after work, and parts that somebody wants to grow, are not injuries. */
export const ORDINARY =
  /\b(?:doms|sore from|sore after|soreness (?:after|from)|bit sore|sore (?:today|yesterday|muscles)|killing me after|killed my|destroyed my|smoked my|wrecked after|muscles? (?:are|is|feel) sore|weak ?(?:point|spot|link|ness)|lagging|bring up|bigger|grow\w*|build\w*|strengthen\w*|stronger|pump|gains|workout was|no pain no gain|pain in the (?:ass|arse|butt)|painless|injury free|injury prevention|stay healthy|bad (?:form|technique|genetics|habit|posture)|weak (?:legs|arms|glutes|core|chest|back muscles|grip|abs)|trouble (?:feeling|activating|growing|getting|finding)|problem (?:is|feeling|growing|activating)|issues? (?:with )?(?:motivation|consistency|time))\b/;
/** Exercises and gear that carry the name of a part. */
const EXERCISE =
  /\b(?:(?:back|front|overhead|goblet|hack|split|box|zercher) squats?|squats? back|hip (?:thrusts?|hinges?|airplanes?|circles?)|shoulder (?:press(?:es)?|raises?|day|workout|width|taps?)|knee (?:raises?|sleeves?|wraps?|tucks?|high|push ?ups?|drive|ups?|over toes?)|hanging (?:knee|leg) raises?|calf (?:raises?|press|machine)|leg (?:press|curls?|extensions?|day)|neck (?:curls?|extensions?|harness|press)|behind the neck|wrist (?:straps?|wraps?|curls?|roller)|ankle weights?|back (?:extensions?|rows?|day|workout|thickness|width|off|up)|lat pull ?downs?|chest (?:press|day|fly|flies)|hand stands?|heel elevated|toes? to bar|trap bar|elbow sleeves?|hip bands?|foam roll\w*|hamstring curls?|nordic (?:curls?|hamstrings?)|quad (?:extensions?|day)|ab (?:wheel|roller)|spinal erectors?|heels? up|hand ?weights?)\b/g;

export type Hit = { from: number; to: number };
export type Mentions = {
  conditions: { row: Condition; hit: Hit }[];
  parts: { row: Part; hit: Hit; isNamed: boolean }[];
  wishes: { row: Wish; hit: Hit }[];
  /** A part was named, whether or not anything was said to be wrong with it. */
  hasPart: boolean;
};

function hitOf(words: Lazy, text: string): Hit | null {
  const found = compiled(words).exec(text);
  return found && { from: found.index, to: found.index + found[0].length };
}

/** `isListed`: the complaint stands at the end of a list that this clause begins: "knee, hip and back pain". */
export function mentionsOf({ folded, isChat }: Clause, isListed: boolean): Mentions {
  const made: Mentions = { conditions: [], parts: [], wishes: [], hasPart: false };
  let masked: string | null = null;
  let isOrdinary = false;
  let isComplaint = false;
  for (const entry of candidates(folded)) {
    if (entry.kind === "part") {
      if (masked === null) {
        masked = folded.replace(EXERCISE, (name) => "#".repeat(name.length));
        isOrdinary = ORDINARY.test(folded);
        isComplaint = (!isChat || isListed || COMPLAINT.test(masked)) && !(isOrdinary && isChat);
      }
      const name = hitOf(entry.names, masked);
      const hit = name ?? hitOf(entry.words, masked);
      if (!hit) continue;
      made.hasPart = true;
      if (isComplaint || (name && !isOrdinary))
        made.parts.push({ row: entry.row, hit, isNamed: name !== null });
      continue;
    }
    const hit = hitOf(entry.words, folded);
    if (!hit || (entry.not && compiled(entry.not).test(folded))) continue;
    if (entry.kind === "wish") made.wishes.push({ row: entry.row, hit });
    else made.conditions.push({ row: entry.row, hit });
  }
  return made;
}

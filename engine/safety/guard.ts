/** The guard that hears every text before any model does: what it calls for, and why. */
import {
  ACTION_OF,
  type Concern,
  rankOf,
  type SafetyAction,
  type SafetyLevel,
  type Topic,
} from "./levels.ts";
import { compiled } from "./match/compile.ts";
import { type Found, hear } from "./match/hear.ts";
import type { Heard } from "./match/read.ts";
import { factsOf, type PersonFacts, wordsOf } from "./person.ts";
import { decodedOf } from "./text/decode.ts";
import type { Language } from "./text/language.ts";
import { votesOn } from "./vote/vote.ts";

export type GuardInput = {
  text: string;
  language?: Language;
  person?: PersonFacts;
  /** The athlete's earlier messages of this conversation, the oldest first. */
  earlier?: readonly string[];
  /** What an earlier turn already came to. */
  sticky?: { level: SafetyLevel; topic: Topic | null } | null;
};
export type Finding = {
  level: Concern;
  /** None where the words as a whole raised the level, not a sign. */
  topic: Topic | null;
  language: Language;
  from: number;
  to: number;
};
type Told = { level: Concern; topic: Topic | null };
export type Verdict = {
  level: SafetyLevel;
  topic: Topic | null;
  action: SafetyAction;
  /** All of it was said before: these words alone are harmless. */
  isKept: boolean;
  /** A doctor has cleared what was told of before. */
  isCleared: boolean;
  /** All other concerns, the gravest first. */
  also: Told[];
  findings: Finding[];
  language: Language;
};

/** Once told, a danger stays; a wish that was refused does not, unless it is uttered again. */
export const STAYS: ReadonlySet<string> = new Set<SafetyLevel>([
  "emergency",
  "crisis",
  "eating_disorder",
  "medical_referral",
]);
/** What a doctor's clearance ends. */
const CLEARABLE: ReadonlySet<SafetyLevel> = new Set(["emergency", "medical_referral"]);
const MOST_EARLIER = 12;

const stays = ({ level, isEarlier }: Pick<Found, "level" | "isEarlier">, isCleared: boolean) =>
  !isEarlier || (STAYS.has(level) && !(isCleared && CLEARABLE.has(level)));

/** The topic with the most to show for it leads its level. */
function leadsFirst(findings: readonly Finding[]): Told[] {
  const weights = new Map<string, Told & { weight: number }>();
  for (const { level, topic } of findings) {
    const key = `${level} ${topic}`;
    const there = weights.get(key);
    if (there) there.weight++;
    else weights.set(key, { level, topic, weight: 1 });
  }
  return [...weights.values()]
    .toSorted((a, b) => rankOf(a.level) - rankOf(b.level) || b.weight - a.weight)
    .map(({ level, topic }) => ({ level, topic }));
}

/** Everything that is listened to, the oldest first, with what is hidden in the text read out. */
export function heardIn({ text, person = {}, earlier = [] }: GuardInput): Heard[] {
  return [
    ...wordsOf(person).map((words): Heard => ({ text: words, source: "profile" })),
    ...earlier.slice(-MOST_EARLIER).map((words): Heard => ({ text: words, source: "earlier" })),
    { text, source: "now" },
    ...decodedOf(text).map(({ text: words, ...shift }): Heard => ({
      text: words,
      source: "now",
      shift,
    })),
  ];
}

export function guard(input: GuardInput): Verdict {
  const { language, person = {}, sticky } = input;
  const facts = factsOf(person);
  const hearing = hear(compiled(), heardIn(input), facts, language);
  const { language: tongue } = hearing.reading;
  const found = hearing.found.filter((one) => stays(one, hearing.isCleared));
  const findings: Finding[] = found.map(({ level, topic, language: own, from, to }) => ({
    level,
    topic,
    language: own,
    from,
    to,
  }));
  const raised = votesOn(hearing.reading).filter(
    (vote) =>
      stays(vote, hearing.isCleared) &&
      found.every(
        (one) => rankOf(one.level) > rankOf(vote.level) || (one.isEarlier && !vote.isEarlier),
      ),
  );
  for (const { level, from, to } of raised)
    findings.push({ level, topic: null, language: tongue, from, to });
  const floor = (level: Concern, topic: Topic | null) =>
    findings.push({ level, topic, language: tongue, from: 0, to: 0 });
  const isChild = facts.includes("UNDER_13");
  if (isChild) floor("minor", "under_13");
  const isSticky =
    sticky &&
    STAYS.has(sticky.level) &&
    !(hearing.isCleared && sticky.level === "medical_referral");
  if (isSticky && sticky.level !== "safe") floor(sticky.level, sticky.topic);
  const [first, ...also] = leadsFirst(findings);
  const level = first?.level ?? "safe";
  return {
    level,
    topic: first?.topic ?? null,
    action: ACTION_OF[level],
    isCleared: hearing.isCleared,
    isKept:
      findings.length > 0 && !isChild && [...found, ...raised].every(({ isEarlier }) => isEarlier),
    also,
    findings,
    language: tongue,
  };
}

/** PROG_MISSING: every exercise says how it grows, and what a miss changes. */
import { progressionFor } from "../program/progress.ts";
import type { Progression } from "../program/program.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

type Gap = "none" | "no_success" | "no_failure";

const WORDS: Record<Gap, string> = {
  none: "does not say how it grows",
  no_success: "does not say what success changes",
  no_failure: "does not say what a miss changes",
};
const NEEDED: Record<Gap, string> = {
  none: "a progression",
  no_success: "when and what then",
  no_failure: "a path for misses",
};

function gapOf(progression: Progression | undefined): Gap | null {
  if (!progression) return "none";
  const { success, failure } = progression;
  if (!success.when || !success.action) return "no_success";
  const isWhole = failure.length > 0 && failure.every((step) => step.when && step.action);
  return isWhole ? null : "no_failure";
}

/** Each exercise with a gap once, where it stands first with that key. */
function visit(facts: Facts, found: (read: ItemFacts, gap: Gap) => void) {
  const { progressions } = facts.program;
  const gaps = new Map<string, Gap | null>();
  for (const [key, progression] of Object.entries(progressions)) gaps.set(key, gapOf(progression));
  for (const appearances of facts.byExercise.values()) {
    if (appearances[0]?.exercise?.kind !== "strength") continue;
    let reported: string | null | undefined;
    for (const read of appearances) {
      const key = read.item.progression;
      if (read.item.role === "easy" || key === reported) continue;
      const gap = key === null ? "none" : gaps.get(key) === undefined ? "none" : gaps.get(key)!;
      if (gap === null) continue;
      reported = key;
      found(read, gap);
    }
  }
}

/** The engine's own progression for what the exercise does there. */
function makeProgression(facts: Facts, { item, exercise, session }: ItemFacts) {
  const top = item.groups.find(({ type }) => type !== "warmup");
  const day = session.plan ?? facts.brief.days[0];
  if (!exercise || !top || !day) return null;
  const pg = top.percent === null ? "double" : "pct_1rm";
  const slot = { exercise, scheme: "second", role: item.role, sets: top.sets, superset: null };
  return progressionFor(
    { ...slot, scheme: "second", pick: "", volume: "" },
    top,
    day,
    pg,
    facts.brief,
  );
}

export const progMissing: Rule = {
  code: "PROG_MISSING",
  severity: "block",
  title: "Every exercise says how it grows and what a miss changes",
  threshold: "A success step and at least one failure step for each exercise",
  evidence: ["nsca", "acsm-2026"],
  check(facts) {
    const findings: Finding[] = [];
    visit(facts, (read, gap) => {
      findings.push({
        path: `${read.path}/progression`,
        measured: read.item.progression ?? "none",
        threshold: NEEDED[gap],
        message: `${shortName(read.item.name)} ${WORDS[gap]}.`,
        ...(!facts.isOurs && { severity: "warn" as const }),
      });
    });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    visit(facts, (read, gap) => {
      const { item, path } = read;
      const key = item.progression ?? item.exerciseId;
      const made = makeProgression(facts, read);
      if (!made) return;
      const { progressions } = facts.program;
      if (gapOf(progressions[key]) !== null) progressions[key] = made;
      for (const other of facts.byExercise.get(item.exerciseId)!)
        if (other.item.role !== "easy") other.item.progression ??= key;
      changes.push({ path: `${path}/progression`, before: WORDS[gap], after: key });
    });
    return changes;
  },
};

/** No session is empty or endless, and every set says what to do. */
import { isConstrained } from "./exempt.ts";
import type { Facts, ItemFacts, SessionFacts } from "./facts.ts";
import { FEWEST_EXERCISES, MOST_EXERCISES } from "./mend-tools.ts";
import type { Finding, Rule } from "./rule.ts";
import { isCounted, isVague, mendEmpty, MOST_REPS, MOST_SETS } from "./struct-empty-mend.ts";
import { shortName } from "./words.ts";

/** Other people count to a hundred; nobody counts further. */
const MOST_REPS_ELSEWHERE = 100;
/** Too little time for three exercises. */
const SHORT_MINUTES = 30;

const isEasy = ({ session }: SessionFacts) =>
  session.conditioning !== null || session.exercises.some(({ role }) => role === "easy");

const isNumber = (value: number) => Number.isFinite(value) && value >= 1;

function checkSize(facts: Facts, session: SessionFacts, findings: Finding[]) {
  const count = session.session.exercises.length;
  const { path } = session;
  const where = `Session ${session.index + 1} of week ${session.week.number}`;
  if (count === 0 && !session.session.conditioning) {
    const message = `${where} is empty.`;
    findings.push({ path, measured: 0, threshold: FEWEST_EXERCISES, message });
  } else if (count < FEWEST_EXERCISES && !isEasy(session)) {
    const isShort = session.budgetMinutes < SHORT_MINUTES;
    const excused = !facts.isOurs || session.week.isLight || isShort || isConstrained(facts.brief);
    const cause = !excused ? "" : isShort ? "; there is no time for more" : "; no more fit here";
    findings.push({
      path: `${path}/exercises`,
      measured: count,
      threshold: FEWEST_EXERCISES,
      message: `${where} has ${count} exercises${facts.isOurs ? cause : ""}; ${FEWEST_EXERCISES} are the least.`,
      ...(excused && { severity: "warn" as const }),
    });
  } else if (count > MOST_EXERCISES)
    findings.push({
      path: `${path}/exercises`,
      measured: count,
      threshold: MOST_EXERCISES,
      message: `${where} has ${count} exercises; ${MOST_EXERCISES} are the most.`,
      ...(!facts.isOurs && { severity: "warn" as const }),
    });
}

function checkItem(facts: Facts, read: ItemFacts, findings: Finding[]) {
  const { item, path } = read;
  const name = shortName(item.name);
  const mild = facts.isOurs ? {} : { severity: "warn" as const };
  const add = (
    at: string,
    measured: number | string,
    threshold: number,
    message: string,
    lesser = {},
  ) => findings.push({ path: at, measured, threshold, message, ...lesser });
  if (read.workSets === 0)
    add(path, 0, 1, `${name} has no working set.`, read.exercise?.kind === "strength" ? {} : mild);
  else if (read.workSets > MOST_SETS)
    add(path, read.workSets, MOST_SETS, `${name} has ${read.workSets} sets at once.`, mild);
  item.groups.forEach((group, g) => {
    const at = `${path}/groups/${g}`;
    const most = group.repsMax ?? group.reps;
    if (!isNumber(group.reps) || !isNumber(group.sets))
      add(at, group.reps, 1, `${name} has sets without a number of repetitions.`);
    else if (most < group.reps)
      add(at, most, group.reps, `${name}: the top of the range, ${most}, is below its bottom.`);
    else if (most > MOST_REPS && isCounted(read))
      add(
        at,
        most,
        MOST_REPS,
        `${name} asks for ${most} repetitions; ${MOST_REPS} are the most.`,
        most > MOST_REPS_ELSEWHERE ? {} : mild,
      );
    if (facts.isOurs && isCounted(read) && isVague(group))
      add(at, "unsaid", 1, `${name} says neither load nor effort.`);
  });
}

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  for (const { sessions } of facts.weeks)
    for (const session of sessions) {
      checkSize(facts, session, findings);
      for (const read of session.items) checkItem(facts, read, findings);
    }
  return findings;
}

export const structEmpty: Rule = {
  code: "STRUCT_EMPTY",
  severity: "block",
  title: "Sessions and sets are whole",
  threshold: `3–10 exercises a session, 1–${MOST_SETS} sets each, 1–${MOST_REPS} repetitions, every set with a load or an effort`,
  evidence: ["engineering-choice"],
  check,
  mend: mendEmpty,
};

/** ORDER_RULES: fast before heavy, skilled before simple, big before small; the grip is fresh to pull. */
import { ROLES } from "../program/program.ts";
import type { ItemFacts, SessionFacts } from "./facts.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const SKILLED = 3;
const PULLS_FROM_FLOOR = 4;
const TIRES_GRIP = new Set(["carry", "grip", "shrug"]);
const HALF = 0.5;

const isHeavyPull = ({ exercise, item }: ItemFacts) =>
  exercise?.pattern === "hinge" &&
  exercise.fatigue.systemic >= PULLS_FROM_FLOOR &&
  item.role === "main";

/** Rows, carries and back work cost the grip or the lower back that a deadlift needs. */
const tiresForPull = (read: ItemFacts) => {
  const { exercise } = read;
  if (!exercise || isHeavyPull(read) || exercise.pattern === "squat") return false;
  const { forearms, erectors } = exercise.muscles;
  return TIRES_GRIP.has(exercise.pattern) || (forearms ?? 0) >= HALF || (erectors ?? 0) >= HALF;
};

/** The later in the session, the higher; what is done in turns stands where its first one does. */
function ranksOf({ items }: SessionFacts): number[] {
  const hasPull = items.some(isHeavyPull);
  const letters = new Map<string, number>();
  return items.map((read) => {
    const { superset, role } = read.item;
    const known = superset ? letters.get(superset) : undefined;
    if (known !== undefined) return known;
    const isSkilled = role !== "easy" && (read.exercise?.skill ?? 1) >= SKILLED;
    const tires = hasPull && tiresForPull(read);
    const rank = ROLES.indexOf(role) * 4 + (tires ? 2 : 0) + (isSkilled ? 0 : 1);
    if (superset) letters.set(superset, rank);
    return rank;
  });
}

/** Easy days may begin with what loosens. */
const isFree = ({ items }: SessionFacts) =>
  items.every(({ item }) => item.role === "easy" || item.role === "core");

export const orderRules: Rule = {
  code: "ORDER_RULES",
  severity: "repair",
  title: "Exercises stand in an order that keeps what matters fresh",
  threshold: "Power, main, secondary, isolation, core, carry, easy; skilled before simple",
  evidence: ["nsca", "acsm-2026"],
  check(facts) {
    const findings: Finding[] = [];
    for (const { sessions } of facts.weeks)
      for (const session of sessions) {
        const { items } = session;
        if (isFree(session)) continue;
        const ranks = ranksOf(session);
        for (let i = 1; i < items.length; i++) {
          if (ranks[i]! >= ranks[i - 1]!) continue;
          const { item, path } = items[i]!;
          const before = items[i - 1]!.item;
          findings.push({
            path,
            measured: item.role,
            threshold: before.role,
            message: `${shortName(item.name)} belongs before ${shortName(before.name)} in its session.`,
            ...(!facts.isOurs && { severity: "warn" as const }),
          });
        }
      }
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    for (const { sessions } of facts.weeks)
      for (const session of sessions) {
        if (isFree(session)) continue;
        const ranks = ranksOf(session);
        const order = ranks.map((_, i) => i).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
        if (order.every((from, to) => from === to)) continue;
        const ids = () => session.session.exercises.map(({ exerciseId }) => exerciseId).join(", ");
        const before = ids();
        session.session.exercises = order.map((i) => session.items[i]!.item);
        changes.push({ path: `${session.path}/exercises`, before, after: ids() });
      }
    return changes;
  },
};

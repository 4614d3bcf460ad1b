/** Pain in a joint: when a load is eased, when a lift waits, and when somebody should look at it. */
import type { PainNote } from "../training-state.ts";
import { type FindCase, found, isAhead } from "./find-case.ts";
import type { Insight } from "./insight.ts";
import { EASE_FROM, FREEZE_FROM, FROZEN_APPEARANCES, frozenLifts } from "./pain-state.ts";
import { addDays, dayNumber } from "../../time.ts";

const REFER_SESSIONS = 3;
const REFER_DAYS = 28;
const REFER_WINDOW = 56;
const RECENT_DAYS = 7;
const EASED_PERCENT = 20;

export function findPain(given: FindCase): Insight[] {
  const { state, today } = given;
  const from = addDays(today, -REFER_WINDOW);
  const notes = state.pains.filter(
    ({ score, day }) => score >= EASE_FROM && day > from && day <= today,
  );
  const frozen = frozenLifts(state, today);
  return [
    ...frozen.map((lift) => {
      const exerciseId = state.lifts[lift.exerciseKey]?.exerciseId ?? null;
      return found("PAIN_FREEZE", today, {
        id: `${lift.exerciseKey}:${lift.joint}:${lift.since}`,
        severity: "act",
        exerciseId,
        joint: lift.joint,
        since: lift.since,
        lasts: Math.max(0, dayNumber(lift.until) - dayNumber(today)),
        numbers: { pain: lift.score, appearances: FROZEN_APPEARANCES },
        proposal:
          exerciseId && isAhead(given, exerciseId)
            ? { reason: "pain", changes: { avoid: [exerciseId] } }
            : null,
      });
    }),
    ...eases(given, notes, new Set(frozen.map(({ exerciseKey }) => exerciseKey))),
    ...refers(given, notes),
  ];
}

function eases({ state, today }: FindCase, notes: readonly PainNote[], frozen: Set<string>) {
  const recent = notes.filter(
    ({ day, score, exerciseKey }) =>
      score < FREEZE_FROM && day > addDays(today, -RECENT_DAYS) && !frozen.has(exerciseKey),
  );
  const last = new Map(recent.map((note) => [`${note.exerciseKey}:${note.joint}`, note]));
  return [...last].map(([id, { joint, score, day, exerciseKey }]) =>
    found("PAIN_EASE", today, {
      id: `${id}:${day}`,
      severity: "suggest",
      exerciseId: state.lifts[exerciseKey]?.exerciseId ?? null,
      joint,
      since: day,
      lasts: RECENT_DAYS,
      numbers: { pain: score, percent: EASED_PERCENT },
    }),
  );
}

/** Says that somebody should look at it, never what it is. */
function refers({ today }: FindCase, notes: readonly PainNote[]): Insight[] {
  return [...Map.groupBy(notes, ({ joint }) => joint)].flatMap(([joint, hurt]) => {
    const sessions = new Set(hurt.map(({ logId }) => logId)).size;
    const [first, last] = [hurt[0]!, hurt.at(-1)!];
    const days = dayNumber(last.day) - dayNumber(first.day);
    const isRecent = dayNumber(today) - dayNumber(last.day) <= RECENT_DAYS;
    if (!isRecent || (sessions < REFER_SESSIONS && days <= REFER_DAYS)) return [];
    return found("PAIN_REFER", today, {
      id: `${joint}:${first.day}`,
      severity: "act",
      joint,
      since: first.day,
      lasts: REFER_DAYS,
      numbers: { sessions, days, pain: Math.max(...hurt.map(({ score }) => score)) },
    });
  });
}

/** How an organisation's object borrows room from the platform's: rarely, in one message for all who wait. */
import type { Alert, Caps, Level, Refused } from "../worker/core/budget.ts";
import { inTime } from "../worker/core/in-time.ts";
import type { Claim, Held, Leases } from "./leases.ts";
import type { Ledger } from "./ledger.ts";

/** A platform that is silent must not hold up every call of the organisation behind one. */
const ANSWERS_WITHIN_MS = 2_000;

type Waiting = { micros: number; caps: Record<Level, Caps> };
type Told = { refused: Refused | null; alerts: Alert[] };
type Batch = { waiting: Waiting[]; answer: Promise<Told> };

export function makeBorrower(
  ledger: Ledger,
  leases: Leases,
  send: (claim: Omit<Claim, "holder">) => Promise<Held>,
) {
  const batches = new Map<number, Batch>();
  // Messages go one after the other, so that each can say how things stand.
  let line: Promise<unknown> = Promise.resolve();

  function inLine<T>(step: () => Promise<T>): Promise<T> {
    const done = line.then(step);
    line = done.catch(() => {});
    return done;
  }

  async function tell(day: number, kept: number, more?: Claim["more"]): Promise<Told> {
    const { spent } = ledger.sums("day", day);
    const seq = leases.beforeTelling(day, kept);
    try {
      const held = await inTime(
        send({ day, seq, spent, kept, ...(more && { more }) }),
        ANSWERS_WITHIN_MS,
      );
      leases.afterTelling(day, held.ceiling, spent);
      return held;
    } catch {
      // It may have lent something: the alarm will tell it what is in use.
      return { refused: { granted: false, level: "platform", period: null }, alerts: [] };
    }
  }

  const usedOn = (day: number) => {
    const { spent, reserved } = ledger.sums("day", day);
    return spent + reserved;
  };

  async function askFor(day: number, waiting: readonly Waiting[]): Promise<Told> {
    const used = usedOn(day);
    const kept = Math.max(used, leases.of(day).ceiling);
    const more = needsOf(ledger, day, waiting, kept - used);
    return more ? tell(day, kept, more) : { refused: null, alerts: [] };
  }

  return {
    /** Whoever comes while a message is under way shares the next one. Look again when it is back. */
    ask(day: number, one: Waiting): Promise<Told> {
      const open = batches.get(day);
      open?.waiting.push(one);
      if (open) return open.answer;
      const waiting = [one];
      const answer = inLine(() => {
        batches.delete(day);
        return askFor(day, waiting);
      });
      batches.set(day, { waiting, answer });
      return answer;
    },

    giveBack: (day: number) => inLine(() => tell(day, usedOn(day))),
  };
}

/** Null when nobody needs the platform: there is room by now, or their own caps are in the way. */
function needsOf(ledger: Ledger, day: number, waiting: readonly Waiting[], spare: number) {
  const rooms = waiting.map(({ caps }) => ledger.roomOn(day, caps.organization));
  const fitting = waiting.map(({ micros }) => micros).filter((micros, i) => micros <= rooms[i]!);
  const least = Math.min(...fitting);
  if (fitting.length === 0 || least <= spare) return null;
  return {
    needed: fitting.reduce((all, micros) => all + micros, 0) - spare,
    least: least - spare,
    most: Math.max(...rooms) - spare,
    caps: waiting.at(-1)!.caps.platform,
  };
}

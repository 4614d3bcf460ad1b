/** Says in the athlete's terms what cannot all be had, and which wish to loosen by how much. */
import { type Verification, isBlocked } from "../rules/verify.ts";
import type { Brief, Conflict } from "./brief.ts";

type Relaxation = Conflict["relaxations"][number];

const MINUTES_STEP = 15;
const MINUTES_ROUND = 5;
const MOST_MINUTES = 150;

export const conflictsOf = ({ checks }: Verification, brief: Brief): Conflict[] =>
  checks.filter(isBlocked).map((check) => {
    const first = check.findings.find(({ severity }) => severity === "block")!;
    return {
      code: check.code,
      message: first.message,
      pointers: FIELDS[check.code] ?? ["/goal"],
      relaxations: relaxationsFor(check.code, first.measured, brief),
    };
  });

/** The request's fields that a rule's threshold comes from. */
const FIELDS: Record<string, string[]> = {
  STRUCT_EMPTY: ["/minutes", "/equipment"],
  STRUCT_WEEKS: ["/weeks", "/daysPerWeek"],
  EX_EQUIPMENT: ["/equipment"],
  EX_CONTRAINDICATED: ["/injuries", "/conditions"],
  EX_SKILL: ["/experience"],
  TIME_BUDGET: ["/minutes"],
  VOL_BELOW_FLOOR: ["/minutes", "/daysPerWeek"],
  VOL_SESSION_CAP: ["/minutes"],
  VOL_ABOVE_CEILING: ["/focus", "/daysPerWeek"],
  TAPER_RULES: ["/eventDate", "/weeks"],
  LAYOFF_RAMP: ["/layoffDays"],
  SCREEN_GATE: ["/conditions"],
};

function relaxationsFor(code: string, measured: number | string, { days }: Brief): Relaxation[] {
  const shortest = Math.min(...days.map(({ minutes }) => minutes));
  if (code === "TIME_BUDGET" && typeof measured === "number") {
    const minutes = Math.min(MOST_MINUTES, Math.ceil(measured / MINUTES_ROUND) * MINUTES_ROUND);
    return [{ pointer: "/minutes", to: minutes, message: `${minutes} minutes would hold it.` }];
  }
  if (FIELDS[code]?.includes("/minutes")) {
    const minutes = Math.min(MOST_MINUTES, shortest + MINUTES_STEP);
    return [
      { pointer: "/minutes", to: minutes, message: `More time, such as ${minutes} minutes.` },
    ];
  }
  if (FIELDS[code]?.includes("/equipment"))
    return [{ pointer: "/equipment", to: "bands", message: "Bands would open most movements." }];
  return [];
}

/** Completes what a request leaves out with what the athlete told us before. */
import type { Preferences } from "../../engine/athlete/preferences.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { kgOfGrams } from "../../engine/units.ts";
import { Fault } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { SharedWords } from "../skills/brief-facts.ts";
import type { AthleteRow } from "../store/port.ts";
import { requireAthlete } from "./athletes.ts";

type Body = { [K in keyof ProgramRequest]?: unknown } & { athleteId?: string | undefined };

/** Facts of an athlete that a request can take over. */
type Known = Pick<
  ProgramRequest,
  | "age"
  | "sex"
  | "heightCm"
  | "weightKg"
  | "unit"
  | "experience"
  | "goal"
  | "secondaryGoals"
  | "equipment"
  | "plates"
  | "injuries"
  | "minutes"
  | "daysPerWeek"
  | "focus"
>;
export type KnownField = keyof Known;

const OF_ANY_REQUEST = [
  "age",
  "sex",
  "weightKg",
  "unit",
  "experience",
  "equipment",
  "plates",
  "injuries",
] as const satisfies KnownField[];
const OF_A_WORKOUT = [...OF_ANY_REQUEST, "heightCm", "goal", "minutes"] as const;
const OF_A_PROGRAM = [...OF_A_WORKOUT, "secondaryGoals", "daysPerWeek", "focus"] as const;
/** Where a program is there already, it says itself what it is for and how long it is. */
const OF_A_LINT = [...OF_ANY_REQUEST, "heightCm", "minutes"] as const;
export const FIELDS = {
  lint: OF_A_LINT,
  substitution: OF_ANY_REQUEST,
  workout: OF_A_WORKOUT,
  program: OF_A_PROGRAM,
} as const;

export type Completed<T> = {
  request: Omit<T, "athleteId">;
  /** The day it is where the athlete is; in UTC where nobody is named. */
  today: string;
  /** Fields that the athlete's profile gave. */
  taken: ReadonlySet<string>;
  /** Null where nobody is named. */
  athlete: AthleteRow | null;
};

/** A body without an athlete costs no look-up; a session's athlete is always its own. */
export async function requestFor<T extends Body>(
  ctx: Ctx,
  body: T,
  fields: readonly KnownField[],
): Promise<Completed<T>> {
  const { athleteId, ...said } = body;
  const { caller } = ctx;
  const id = caller.kind === "session" ? caller.athleteId : athleteId;
  if (id === undefined) {
    return { request: said, today: dateIn("UTC", ctx.now), taken: new Set(), athlete: null };
  }
  if (caller.kind !== "session" && !caller.scopes.includes("athletes:read")) {
    throw new Fault("scope_missing", "Planning with an athlete's profile needs athletes:read.");
  }
  const row = await requireAthlete(ctx, id);
  const today = dateIn(row.timezone, ctx.now);
  const known = knownOf(row, Number(today.slice(0, 4)));
  const missing = fields.filter(
    (field) =>
      known[field] !== undefined && said[field] === undefined && !isSaidOtherwise(field, said),
  );
  const taken = Object.fromEntries(missing.map((field) => [field, known[field]]));
  return { request: { ...said, ...taken }, today, taken: new Set(missing), athlete: row };
}

/** What the profile alone says, where nobody asks for anything. */
export function profileRequest(row: AthleteRow, today: string): ProgramRequest {
  const known = Object.entries(knownOf(row, Number(today.slice(0, 4))));
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/** In which language a model speaks to the athlete. */
export const languageOf = (athlete: AthleteRow | null) => athlete?.locale.split("-")[0] ?? "en";

type Words = Pick<ProgramRequest, "injuries" | "conditions" | "notes" | "avoid">;

/**
 * What the athlete says in own words, for a model to read. Any of them may speak of health, so without
 * consent to its use they stay here; the engine has read them all the same.
 */
export function wordsFor({ athlete, request }: Completed<Words>): SharedWords {
  const mayShareHealth = athlete === null || athlete.consents.healthData.granted;
  const { injuries = [], conditions = [], notes, avoid = [] } = request;
  if (!mayShareHealth) return { words: [], mayShareHealth };
  const unwanted = avoid.map((text) => `no ${text}`);
  return {
    words: [...injuries, ...conditions, ...(notes ? [notes] : []), ...unwanted],
    mayShareHealth,
  };
}

/** What another field of the request says already, in its own way. */
function isSaidOtherwise(field: KnownField, { gyms, equipment, weekdays, goal }: Body) {
  if (field === "equipment") return gyms !== undefined;
  if (field === "plates") return gyms !== undefined || equipment !== undefined;
  if (field === "daysPerWeek") return weekdays !== undefined;
  return field === "secondaryGoals" && goal !== undefined;
}

function knownOf({ preferences, ...row }: AthleteRow, year: number): Known {
  const [goal, ...secondaryGoals] = preferences.goals;
  return {
    age: row.birthYear === null ? undefined : Math.max(0, year - row.birthYear),
    sex: row.sex ?? undefined,
    heightCm: row.heightMm === null ? undefined : row.heightMm / 10,
    weightKg: row.weightG === null ? undefined : kgOfGrams(row.weightG),
    unit: row.units === "imperial" ? "lb" : "kg",
    experience: preferences.experience,
    goal,
    secondaryGoals: secondaryGoals.length > 0 ? secondaryGoals : undefined,
    equipment: preferences.equipment.length > 0 ? preferences.equipment : undefined,
    plates: preferences.plates ?? undefined,
    injuries:
      preferences.injuryHistory.length > 0 ? preferences.injuryHistory.map(inWords) : undefined,
    minutes: preferences.workoutMinutes,
    daysPerWeek: preferences.daysPerWeek,
    focus: preferences.focusAreas.length > 0 ? preferences.focusAreas : undefined,
  };
}

/** As an athlete would say it, because the screening reads what athletes say. */
function inWords({ area, note, since, cleared }: Preferences["injuryHistory"][number]) {
  const where = area === "other" ? "injury" : area.replaceAll("_", " ");
  const facts = [
    note === undefined ? where : `${where}: ${note}`,
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(cleared ? ["cleared"] : []),
  ];
  return facts.join(", ");
}

const PARTS = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
/** Making one costs more than a hundred uses; there are some hundred zones. */
const calendars = new Map<string, Intl.DateTimeFormat>();

export function dateIn(timeZone: string, now: number): string {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat("en-CA", { timeZone, ...PARTS });
    calendars.set(timeZone, calendar);
  }
  return calendar.format(now);
}

/** Why a classic program is not for this athlete: its days, its weeks, its level, its lifts, its equipment. */
import { contraindication, hasEquipment } from "../program/eligible.ts";
import type { Brief, Conflict } from "../program/brief.ts";
import type { Template } from "./template.ts";

const ADVANCED_AGE = 16;
/** From here on a program without them would be another program. */
const LIFT_SHARE = 1 / 3;
const EQUIPMENT_SHARE = 1 / 2;

/** A program of three days is none of four, and one of twelve weeks does not end in eight. */
export const findMisfits = (template: Template, brief: Brief): Conflict[] => [
  ...misfitDays(template, brief),
  ...misfitWeeks(template, brief),
  ...misfitLevel(template, brief),
  ...misfitLifts(template, brief),
  ...misfitEquipment(template, brief),
];

/** What one step above the athlete's level asks for is possible, but has to be said. */
export const levelNotes = ({ name, level }: Template, brief: Brief): string[] =>
  level === "intermediate" && brief.level === "novice"
    ? [
        `${name} was written for intermediate lifters. It grows more slowly than you could; start light and leave out what is too much.`,
      ]
    : [];

function misfitDays({ name, daysPerWeek }: Template, brief: Brief): Conflict[] {
  const days = brief.days.length;
  if (days === daysPerWeek) return [];
  return [
    {
      code: "TEMPLATE_DAYS",
      message: `${name} trains on ${daysPerWeek} days a week; ${days} ${days === 1 ? "was" : "were"} asked for.`,
      pointers: ["/daysPerWeek", "/weekdays"],
      relaxations: [
        {
          pointer: "/daysPerWeek",
          to: daysPerWeek,
          message: `${daysPerWeek} days a week would do.`,
        },
      ],
    },
  ];
}

function misfitWeeks({ name, weeks }: Template, brief: Brief): Conflict[] {
  if (!brief.event || brief.weeks === weeks) return [];
  const message = `${name} takes ${weeks} weeks; your date is in ${brief.weeks}.`;
  return [conflict("TEMPLATE_WEEKS", message, ["/eventDate", "/startDate"])];
}

function misfitLevel({ name, level }: Template, brief: Brief): Conflict[] {
  if (level !== "advanced") return [];
  if (brief.age !== null && brief.age < ADVANCED_AGE) {
    const message = `${name} was written for advanced lifters; nobody under ${ADVANCED_AGE} should do it.`;
    return [conflict("TEMPLATE_LEVEL", message, ["/age"])];
  }
  if (brief.level !== "novice") return [];
  const message = `${name} was written for advanced lifters; it is too much for a novice.`;
  return [conflict("TEMPLATE_LEVEL", message, ["/experience"])];
}

/** The lifts that it is about, where this body must not do them and they are a large part of it. */
function misfitLifts(template: Template, brief: Brief): Conflict[] {
  const { all, byMainLift } = countSets(template);
  const refused = [...byMainLift].flatMap(([id, sets]) => {
    const exercise = brief.catalog.byId.get(id);
    const why = exercise ? contraindication(exercise, brief) : null;
    return exercise && why !== null ? [{ name: exercise.name, sets, why }] : [];
  });
  const sets = refused.reduce((sum, lift) => sum + lift.sets, 0);
  if (sets === 0 || sets < all * LIFT_SHARE) return [];
  return refused.map(({ name, why }) =>
    conflict("TEMPLATE_LIFT", `${template.name} is built on ${name}. ${why}`, [
      "/injuries",
      "/conditions",
    ]),
  );
}

function countSets(template: Template) {
  const byMainLift = new Map<string, number>();
  let all = 0;
  for (const { exerciseId, role, groups } of itemsOf(template)) {
    const sets = groups.reduce((sum, group) => sum + (group.type === "warmup" ? 0 : group.sets), 0);
    all += sets;
    if (role === "main") byMainLift.set(exerciseId, (byMainLift.get(exerciseId) ?? 0) + sets);
  }
  return { all, byMainLift };
}

function misfitEquipment(template: Template, brief: Brief): Conflict[] {
  const ids = new Set(itemsOf(template).map(({ exerciseId }) => exerciseId));
  const exercises = [...ids].flatMap((id) => brief.catalog.byId.get(id) ?? []);
  const missing = exercises.filter(
    (exercise) => !brief.days.some(({ place }) => hasEquipment(exercise, place)),
  );
  if (missing.length <= exercises.length * EQUIPMENT_SHARE) return [];
  const absent = template.equipment.filter(
    (kind) => !brief.days.some(({ place }) => place.kinds.has(kind)),
  );
  const needs = absent.map((kind) => kind.replaceAll("_", " ")).join(", ");
  const message = `${missing.length} of the ${exercises.length} exercises of ${template.name} cannot be done with what there is; it needs ${needs}.`;
  return [conflict("TEMPLATE_EQUIPMENT", message, ["/equipment"])];
}

const itemsOf = (template: Template) =>
  template
    .make()
    .program.weeks.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises));

const conflict = (code: string, message: string, pointers: string[]): Conflict => ({
  code,
  message,
  pointers,
  relaxations: [],
});

/** What may change while a program is under way. */
import * as z from "zod";
import { MUSCLES, Muscle } from "../catalog/muscles.ts";
import { MOST_EASED } from "../program/blueprint.ts";
import { ProgramRequest } from "../program/request.ts";
import { plainText } from "../text.ts";

const MOST_SHIFT_DAYS = 56;
const field = ProgramRequest.shape;

const DeloadChange = z
  .strictObject({
    exercises: z
      .array(plainText(80))
      .min(1)
      .max(MOST_EASED)
      .optional()
      .meta({ description: "Only these are light, by id or name; the whole week if unsaid" }),
  })
  .meta({
    id: "DeloadChange",
    description:
      "Makes the first of these weeks a light one: the same days and exercises, half the sets, and more in reserve. Light weeks that were planned soon after it move",
    example: { exercises: ["bench press"] },
  });

const VolumeChange = z
  .strictObject({
    muscles: z
      .array(Muscle)
      .min(1)
      .max(MUSCLES.length)
      .optional()
      .meta({ description: "All of them if unsaid" }),
    factor: z
      .number()
      .min(0.5)
      .max(1.25)
      .meta({ description: "What part of the weekly sets there shall be" }),
  })
  .meta({
    id: "VolumeChange",
    description:
      "More or fewer weekly sets. At once a muscle gets at most a fifth and two sets more, and never more than it, the session and its minutes bear",
    example: { muscles: ["chest"], factor: 1.2 },
  });

export const ProgramChanges = z
  .strictObject({
    minutes: field.minutes,
    minutesPerDay: field.minutesPerDay,
    daysPerWeek: field.daysPerWeek,
    weekdays: field.weekdays,
    equipment: field.equipment,
    plates: field.plates,
    gyms: field.gyms,
    injuries: field.injuries.meta({ description: "Besides those that are known already" }),
    conditions: field.conditions.meta({ description: "Besides those that are known already" }),
    avoid: field.avoid.meta({ description: "Besides what is avoided already" }),
    wanted: field.wanted,
    keep: field.keep,
    focus: field.focus,
    maxima: field.maxima.meta({ description: "What is not named goes on as the program had it" }),
    place: field.place,
    recovery: field.recovery,
    otherTraining: field.otherTraining,
    layoffDays: field.layoffDays,
    illnessDaysAgo: field.illnessDaysAgo,
    notes: field.notes,
    deload: DeloadChange.optional(),
    volume: VolumeChange.optional(),
    shiftDays: z
      .int()
      .min(0)
      .max(MOST_SHIFT_DAYS)
      .optional()
      .meta({ description: "So many days later everything from that week on begins" }),
  })
  .meta({
    id: "ProgramChanges",
    description: "What is different from now on; everything left out stays as it was",
    example: { minutes: 45, injuries: ["knee_patellofemoral"], shiftDays: 7 },
  });
export type ProgramChanges = z.output<typeof ProgramChanges>;

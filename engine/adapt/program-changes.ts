/** What may change while a program is under way. */
import * as z from "zod";
import { ProgramRequest } from "../program/request.ts";

const MOST_SHIFT_DAYS = 56;
const field = ProgramRequest.shape;

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

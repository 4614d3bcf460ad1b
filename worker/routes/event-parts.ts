/** Schemas of events: as they are read, and as webhooks carry them. */
import * as z from "zod";
import { EVENT_EXAMPLES } from "../core/event-examples.ts";
import { EVENT_TYPES } from "../core/events.ts";
import { exampleOf, listOf } from "../http/list.ts";

export const EVENT_ID = "evt_01kag9p5x8e0hs4vb9j6z8t3yq";

export const EventType = z
  .enum(EVENT_TYPES)
  .meta({ id: "EventType", description: "What can happen", example: "program.created" });

const payloadFields = {
  id: z.string().meta({ description: "Id of the event: the same at every attempt" }),
  type: EventType,
  timestamp: z.iso.datetime().meta({ description: "When it happened" }),
  livemode: z.boolean().meta({ description: "False in test mode" }),
  subjectId: z.string().meta({ description: "What it happened to" }),
  sequence: z.int().meta({ description: "Puts the events of one subject in order" }),
  data: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .meta({ id: "EventData", description: "Ids and small facts" }),
};

export const eventExample = (type: (typeof EVENT_TYPES)[number]) => ({
  id: EVENT_ID,
  type,
  timestamp: "2026-11-21T09:00:00.000Z",
  livemode: false,
  ...EVENT_EXAMPLES[type],
});

export const WebhookEvent = z.object(payloadFields).meta({
  id: "WebhookEvent",
  description: "What a webhook carries",
  example: eventExample("program.created"),
});
export const Event = z.object({ object: z.literal("event"), ...payloadFields }).meta({
  id: "Event",
  description: "Something that happened",
  example: { object: "event", ...eventExample("program.created") },
});
export const EventList = listOf(Event, "EventList", exampleOf(Event));

export const OneEvent = z.object({
  eventId: z.string().meta({ description: "Id of the event", example: EVENT_ID }),
});

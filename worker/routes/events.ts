/** What happened, whoever was told of it. */
import * as z from "zod";
import { endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, showPage, toPageRequest } from "../http/list.ts";
import { getEvent, listEvents } from "../services/events.ts";
import { Event, EventList, EventType, OneEvent } from "./event-parts.ts";

const READ = { tag: "Events", scope: "webhooks:read" } as const;

export const eventEndpoints = [
  endpoint(
    {
      id: "events.list",
      method: "get",
      path: "/v1/events",
      ...READ,
      summary: "List events",
      description: "What happened in the last 30 days, newest first, whoever was told of it.",
      query: z.strictObject({ ...LIST_QUERY, type: EventType.optional() }),
      returns: EventList,
    },
    async (ctx, { query: { type = null, ...page } }) =>
      showPage(await listEvents(ctx, { ...toPageRequest("event", page), type })),
  ),

  endpoint(
    {
      id: "events.get",
      method: "get",
      path: "/v1/events/{eventId}",
      ...READ,
      summary: "Read an event",
      description: "One event, as its webhooks carry it.",
      params: OneEvent,
      returns: Event,
    },
    (ctx, { params }) => getEvent(ctx, params.eventId),
  ),
];

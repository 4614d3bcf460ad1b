/** Links to programs, on the wire. */
import * as z from "zod";
import { ID_FORM } from "../core/ids.ts";
import { REDACTIONS } from "../core/program-words.ts";

const PROGRAM_ID = "prog_01kag9p5x8e0hs4vb9j6z8t3yq";
const LINK_ID = "shr_01kag9p5x8e0hs4vb9j6z8t3yq";
const TOKEN = `${LINK_ID}.m0YQ3v1kD8sWf2Lx9aTz4c`;
const CREATED_AT = "2026-11-21T09:00:00.000Z";

const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 365 * 24 * 60 * 60;
const PAGE_SECONDS = 30 * 24 * 60 * 60;

const Redaction = z
  .enum(REDACTIONS)
  .meta({ id: "Redaction", description: "What is left out; the stop signs never are" });

const seconds = z.int().min(SHORTEST_SECONDS).max(LONGEST_SECONDS);
const programId = z.string().regex(ID_FORM).meta({ description: "Id of the stored program" });
const redactOf = <T extends z.ZodType>(what: T) =>
  z
    .array(what)
    .max(REDACTIONS.length)
    .default([])
    .meta({ description: "What is left out of it, in every form" });

export const ShareLinkCreate = z
  .strictObject({
    programId,
    expiresInSeconds: seconds.default(PAGE_SECONDS).meta({ description: "A month if unsaid" }),
    redact: redactOf(Redaction),
  })
  .meta({
    id: "ShareLinkCreate",
    description: "Which program, for how long, and how much of it",
    example: { programId: PROGRAM_ID, expiresInSeconds: 604_800, redact: ["loads"] },
  });

export const CalendarFeedCreate = z
  .strictObject({
    programId,
    expiresInSeconds: seconds.optional().meta({ description: "For good, if left out" }),
    redact: redactOf(Redaction.exclude(["dates"]).meta({ id: "CalendarRedaction" })),
  })
  .meta({
    id: "CalendarFeedCreate",
    description: "Whose sessions, for how long, and how much of them",
    example: { programId: PROGRAM_ID },
  });

const fields = {
  id: z.string(),
  programId: z.string(),
  url: z.string().meta({ description: "Whoever knows it can read the program: no credential" }),
  redact: z.array(Redaction),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
  livemode: z.boolean(),
  version: z.int().meta({ description: "Counts all changes; also the ETag" }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
const example = {
  id: LINK_ID,
  programId: PROGRAM_ID,
  redact: [],
  expiresAt: null,
  revokedAt: null,
  livemode: true,
  version: 1,
  createdAt: CREATED_AT,
  updatedAt: CREATED_AT,
};

export const ShareLink = z
  .object({
    ...fields,
    object: z.literal("share_link"),
    firstViewedAt: z.iso.datetime().nullable().meta({ description: "When it was first opened" }),
  })
  .meta({
    id: "ShareLink",
    description: "A page of a program under an address that cannot be guessed",
    example: {
      ...example,
      object: "share_link",
      url: `https://api.liftwright.example/s/${TOKEN}`,
      expiresAt: "2026-12-21T09:00:00.000Z",
      firstViewedAt: null,
    },
  });

export const CalendarFeed = z.object({ ...fields, object: z.literal("calendar_feed") }).meta({
  id: "CalendarFeed",
  description: "A calendar of a program's sessions that calendar apps can subscribe to",
  example: {
    ...example,
    object: "calendar_feed",
    url: `https://api.liftwright.example/calendars/${TOKEN}`,
  },
});

const id = z.string().meta({ description: "Id of the link", example: LINK_ID });
export const OneLink = z.object({ shareLinkId: id });
export const OneFeed = z.object({ calendarFeedId: id });

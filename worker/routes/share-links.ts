/** Links to programs for people without a credential, and feeds for their calendars. */
import * as z from "zod";
import { ID_FORM } from "../core/ids.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import {
  createCalendarFeed,
  createShareLink,
  getShareLink,
  listCalendarFeeds,
  listShareLinks,
  revokeCalendarFeed,
  revokeShareLink,
} from "../services/share-links.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";
import {
  CalendarFeed,
  CalendarFeedCreate,
  OneFeed,
  OneLink,
  ShareLink,
  ShareLinkCreate,
} from "./share-link-parts.ts";

const SHARING = { tag: "Sharing", credentials: FROM_SERVER_OR_DEVICE } as const;
const READING = { ...SHARING, method: "get", scope: "programs:read" } as const;
const WRITING = { ...SHARING, scope: "programs:write" } as const;

const listQuery = z.strictObject({
  ...LIST_QUERY,
  programId: z.string().regex(ID_FORM).optional().meta({ description: "To one program alone" }),
});
const toQuery = (query: z.output<typeof listQuery>) => ({
  ...toPageRequest("shareLink", query),
  programId: query.programId ?? null,
});
export const shareLinkEndpoints = [
  endpoint(
    {
      ...WRITING,
      id: "shareLinks.create",
      method: "post",
      path: "/v1/share-links",
      summary: "Share a program",
      description:
        "Gives an address under which anybody who knows it sees the program: a page for people, `/program.json` and `/program.ics` beside it. It is not listed by search engines, ends by itself, and can be taken back. Its first view files `share_link.viewed`.",
      body: ShareLinkCreate,
      status: 201,
      returns: ShareLink,
      versioned: true,
    },
    async (ctx, { body }) => {
      const made = await createShareLink(ctx, body);
      return new Reply(made, { headers: { Location: `/v1/share-links/${made.id}` } });
    },
  ),

  endpoint(
    {
      ...READING,
      id: "shareLinks.list",
      path: "/v1/share-links",
      summary: "List share links",
      description: "Links to programs, newest first; a session sees those to its athlete's.",
      query: listQuery,
      returns: listOf(ShareLink, "ShareLinkList", exampleOf(ShareLink)),
    },
    async (ctx, { query }) => showPage(await listShareLinks(ctx, toQuery(query))),
  ),

  endpoint(
    {
      ...READING,
      id: "shareLinks.get",
      path: "/v1/share-links/{shareLinkId}",
      summary: "Read a share link",
      description: "Its address again, when it ends, and whether anybody has opened it.",
      params: OneLink,
      returns: ShareLink,
      versioned: true,
    },
    (ctx, { params }) => getShareLink(ctx, params.shareLinkId),
  ),

  endpoint(
    {
      ...WRITING,
      id: "shareLinks.revoke",
      method: "delete",
      path: "/v1/share-links/{shareLinkId}",
      summary: "Take a share link back",
      description: "From now on the address says that it has ended. Again is no harm.",
      params: OneLink,
      returns: ShareLink,
      versioned: true,
    },
    (ctx, { params }) => revokeShareLink(ctx, params.shareLinkId),
  ),

  endpoint(
    {
      ...WRITING,
      id: "calendarFeeds.create",
      method: "post",
      path: "/v1/calendar-feeds",
      summary: "Make a calendar feed",
      description:
        "Gives an address that a calendar app can subscribe to: it holds the sessions as they stand, moved ones included. Takes a program with a start date.",
      body: CalendarFeedCreate,
      status: 201,
      returns: CalendarFeed,
      versioned: true,
    },
    (ctx, { body: { expiresInSeconds = null, ...rest } }) =>
      createCalendarFeed(ctx, { ...rest, expiresInSeconds }),
  ),

  endpoint(
    {
      ...READING,
      id: "calendarFeeds.list",
      path: "/v1/calendar-feeds",
      summary: "List calendar feeds",
      description: "Feeds of programs, newest first; a session sees those of its athlete's.",
      query: listQuery,
      returns: listOf(CalendarFeed, "CalendarFeedList", exampleOf(CalendarFeed)),
    },
    async (ctx, { query }) => showPage(await listCalendarFeeds(ctx, toQuery(query))),
  ),

  endpoint(
    {
      ...WRITING,
      id: "calendarFeeds.revoke",
      method: "delete",
      path: "/v1/calendar-feeds/{calendarFeedId}",
      summary: "Take a calendar feed back",
      description: "From now on calendars are told that it has ended. Again is no harm.",
      params: OneFeed,
      returns: CalendarFeed,
      versioned: true,
    },
    (ctx, { params }) => revokeCalendarFeed(ctx, params.calendarFeedId),
  ),
];

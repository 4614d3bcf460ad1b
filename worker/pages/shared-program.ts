/** `GET /s/{token}` and `GET /calendars/{token}`: a shared program for people, programs and calendars. */
import { Fault } from "../core/errors.ts";
import type { ShareKind } from "../core/program-words.ts";
import { countAgainst } from "../http/limits.ts";
import {
  type Share,
  openShare,
  shareAsCalendar,
  shareAsJson,
  shareAsPicture,
} from "../services/open-share.ts";
import type { Page, PageInput } from "./page.ts";
import { showSharedProgram } from "./shared-body.ts";
import { type Gone, showGone } from "./shared-frame.ts";
import { NOT_KEPT, sendUnlisted, unlisted } from "./unlisted.ts";
import { visitorCtx } from "./visitor.ts";

/** An ended link lives on this long at most where it was seen. */
const PAGE_AGE_SECONDS = 60;
const JSON_FILE = { type: "application/json", maxAgeSeconds: PAGE_AGE_SECONDS };
const PICTURE_FILE = { type: "image/svg+xml", maxAgeSeconds: PAGE_AGE_SECONDS };
const CALENDAR_FILE = { type: "text/calendar", maxAgeSeconds: PAGE_AGE_SECONDS };
/** Calendars ask by themselves, for years. */
const CALENDAR_FEED = { type: "text/calendar", maxAgeSeconds: 900 };

export const sharedProgramPages: Page[] = [
  {
    id: "sharedProgram",
    path: "/s/{token}",
    show: forPeople(async (input) => {
      const share = await open(input, "page");
      return unlisted(await showSharedProgram(share, input.exchange), PAGE_AGE_SECONDS);
    }),
  },
  {
    id: "sharedProgramJson",
    path: "/s/{token}/program.json",
    async show(input) {
      return sendUnlisted(input.exchange, shareAsJson(await open(input, "page")), JSON_FILE);
    },
  },
  {
    id: "sharedProgramPicture",
    path: "/s/{token}/program.svg",
    async show(input) {
      const picture = shareAsPicture(await open(input, "page"));
      return sendUnlisted(input.exchange, picture, PICTURE_FILE);
    },
  },
  {
    id: "sharedProgramCalendar",
    path: "/s/{token}/program.ics",
    show: forPeople(async (input) => {
      const text = await shareAsCalendar(await open(input, "page"));
      return sendUnlisted(input.exchange, text, CALENDAR_FILE);
    }),
  },
  {
    id: "calendarFeed",
    path: "/calendars/{token}",
    show: forPeople(async (input) => {
      const text = await shareAsCalendar(await open(input, "calendar"));
      return sendUnlisted(input.exchange, text, CALENDAR_FEED);
    }),
  },
];

/** Tokens that nobody gave out count against the address they come from, as bad keys do. */
async function open({ exchange, params }: PageInput, kind: ShareKind): Promise<Share> {
  try {
    return await openShare(visitorCtx(exchange), params["token"]!, kind);
  } catch (error) {
    if (error instanceof Fault && error.code === "not_found") {
      await countAgainst(exchange.limiters, "auth-failures", exchange.address);
    }
    throw error;
  }
}

const isGone = (code: string): code is Gone => code === "not_found" || code === "share_expired";

/** Whoever follows a link reads a page, also where there is nothing any more. */
function forPeople(show: Page["show"]): Page["show"] {
  return async (input) => {
    try {
      return await show(input);
    } catch (error) {
      if (!(error instanceof Fault) || !isGone(error.code)) throw error;
      input.exchange.logged.code = error.code;
      return unlisted(await showGone(error.code), NOT_KEPT);
    }
  };
}

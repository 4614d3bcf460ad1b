/** Calendars of a program that an app may ask for again and again. */
import { describe, expect, test } from "vitest";
import { newPartner } from "../harness.ts";
import {
  address,
  api,
  clock,
  expectGone,
  isUnlisted,
  share,
  visit,
  withProgram,
} from "../share-kit.ts";
import { DAY_MS } from "../../../engine/time.ts";

describe("a calendar feed", () => {
  const feedOf = (key: string, id: string, body: object = {}) =>
    share(key, id, body, "calendar-feeds");

  test("is a calendar that can be asked again and again", async () => {
    const { key, id, program } = await withProgram();
    const feed = await feedOf(key, id);
    expect(feed).toMatchObject({ object: "calendar_feed", expiresAt: null, programId: id });
    expect(feed.url).toMatch(/^http:\/\/api\.test\/calendars\/shr_/);
    const first = await visit(feed.url);
    expect(first.status).toBe(200);
    isUnlisted(first);
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("private, max-age=900");
    const count = program.weeks.flatMap(({ sessions }) => sessions).length;
    expect(first.text.split("BEGIN:VEVENT").length - 1).toBe(count);
    const etag = first.headers.get("etag")!;
    clock.now += 400 * DAY_MS;
    const again = await visit(feed.url, { "if-none-match": etag });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
    expect(again.headers.get("cache-control")).toBe("private, max-age=900");

    const renamed = { key, body: { name: "Bar and bench" } };
    expect((await api("PATCH", `/v1/programs/${id}`, renamed)).status).toBe(200);
    const changed = await visit(feed.url, { "if-none-match": etag });
    expect([changed.status, changed.text.includes("Bar and bench")]).toEqual([200, true]);
    expect((await api("GET", "/v1/events?type=share_link.viewed", { key })).body.data).toEqual([]);
  });

  test("is no share link, and ends when it is taken back", async () => {
    const { key, id } = await withProgram();
    const [feed, link] = [await feedOf(key, id), await share(key, id)];
    const ids = async (path: string) =>
      (await api("GET", path, { key })).body.data.map((one: { id: string }) => one.id);
    expect(await ids("/v1/calendar-feeds")).toEqual([feed.id]);
    expect(await ids("/v1/share-links")).toEqual([link.id]);
    expect((await api("DELETE", `/v1/share-links/${feed.id}`, { key })).status).toBe(404);
    expect((await api("DELETE", `/v1/calendar-feeds/${link.id}`, { key })).status).toBe(404);
    const stranger = (await newPartner({ via: api })).key;
    const theirs = await api("DELETE", `/v1/calendar-feeds/${feed.id}`, { key: stranger });
    expect(theirs.status).toBe(404);
    for (let i = 0; i < 2; i += 1) {
      const revoked = await api("DELETE", `/v1/calendar-feeds/${feed.id}`, { key });
      expect(revoked.body).toMatchObject({ version: 2, object: "calendar_feed" });
    }
    await expectGone(feed.url, 410);
    expect((await visit(link.url)).status).toBe(200);
  });

  test("leaves out loads and notes, never days, and needs some", async () => {
    const { key, id } = await withProgram();
    const { url } = await feedOf(key, id, { redact: ["loads", "notes"], expiresInSeconds: 60 });
    const text = (await visit(url)).text.replaceAll("\r\n ", "");
    expect(text).toContain("squat");
    expect(text).not.toMatch(/\d\s?(?:kg|%)/);
    clock.now += 60_000;
    await expectGone(url, 410);
    const undated = await withProgram({ startDate: undefined });
    const refusals = [
      await api("POST", "/v1/calendar-feeds", {
        key,
        body: { programId: id, redact: ["dates"] },
      }),
      await api("POST", "/v1/calendar-feeds", {
        key: undated.key,
        body: { programId: undated.id },
      }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.errors[0].pointer])).toEqual([
      [422, "/redact/0"],
      [422, "/programId"],
    ]);
  });

  test("of somebody who comes without a genuine token is none", async () => {
    const { key, id } = await withProgram();
    const { url } = await feedOf(key, id);
    await expectGone(`${url.slice(0, -1)}${url.endsWith("A") ? "B" : "A"}`, 404);
    const { headers } = await visit(url, { "cf-connecting-ip": address() });
    expect(headers.get("set-cookie")).toBeNull();
  });
});

/** A program shown to somebody without a credential: found by its token alone, and ended. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { SAFETY_NOTES } from "../../../engine/program/document.ts";
import { shareTokenOf } from "../../../worker/core/share-token.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { revokeShareLink } from "../../../worker/services/share-links.ts";
import type { Store } from "../../../worker/store/port.ts";
import { openPorts } from "../../../worker/wire.ts";
import { makeCtx, store } from "../ctx-kit.ts";
import { newAthlete, newPartner, newSession, operatorKey } from "../harness.ts";
import { withoutQueues } from "../job-kit.ts";
import { NOW, newId } from "../rows.ts";
import {
  address,
  api,
  clock,
  expectGone,
  isPage,
  isUnlisted,
  share,
  visit,
  withProgram,
} from "../share-kit.ts";
import { DAY_MS } from "../../../engine/time.ts";

describe("a share link", () => {
  test("shows the program to whoever holds it: as a page, as JSON and as a calendar", async () => {
    const { key, id, program } = await withProgram({ name: "Bar & bench" });
    const link = await share(key, id);
    expect(link).toMatchObject({ programId: id, redact: [], firstViewedAt: null });
    expect(Date.parse(link.expiresAt)).toBe(NOW + 30 * DAY_MS);
    expect(link.url).toMatch(/^http:\/\/api\.test\/s\/shr_[0-9a-z]{26}\.[\w-]{22}$/);
    const again = await api("GET", `/v1/share-links/${link.id}`, { key });
    expect(again.body.url).toBe(link.url);

    const page = await visit(link.url);
    expect([page.status, isPage(page)]).toEqual([200, true]);
    isUnlisted(page);
    expect(page.text).toContain('<meta name="robots" content="noindex');
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    const policy = page.headers.get("content-security-policy")!.split("; ");
    expect(policy).toContain("default-src 'none'");
    expect(policy.join()).not.toMatch(/script|unsafe|https?:|\*/);
    expect(page.text).not.toMatch(/<script|<iframe|(?:src|href)="https?:/);

    const { report } = (await api("GET", `/v1/programs/${id}/verification`, { key })).body;
    expect(page.text).toContain(report.programHash);
    const passed = report.checks.filter((c: { status: string }) => c.status === "passed").length;
    expect(page.text).toContain(`${passed} of ${report.checks.length} safety and training checks`);
    expect(page.text).toContain("Bar &amp; bench");
    for (const text of [program.weeks[0]!.sessions[0]!.exercises[0]!.name, "kg", "Mon 23 Nov"])
      expect(page.text).toContain(text);
    for (const { number } of program.weeks) expect(page.text).toContain(`Week ${number}<`);
    for (const sign of SAFETY_NOTES[1]!.split(": ")) expect(page.text).toContain(sign);

    const picture = await visit(`${link.url}/program.svg`);
    expect(picture.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(picture.headers.get("content-security-policy")).toContain("default-src 'none'");
    isUnlisted(picture);
    expect(picture.text).toMatch(/^<svg /);
    expect(page.text).toContain('/program.svg"');

    const json = await visit(`${link.url}/program.json`);
    isUnlisted(json);
    const exported = await api("GET", `/v1/programs/${id}/export`, { key });
    const shown = JSON.parse(json.text);
    expect(shown.program).toEqual(exported.body);
    const proof = { programHash: report.programHash, passed };
    expect(shown.verification.versions).toMatchObject([proof]);

    const ics = await visit(`${link.url}/program.ics`);
    isUnlisted(ics);
    expect(ics.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const sessions = program.weeks.flatMap(({ sessions }) => sessions);
    expect(ics.text.split("BEGIN:VEVENT").length - 1).toBe(sessions.length);
  });

  test("opens the week that it is", async () => {
    const { key, id } = await withProgram();
    const { url } = await share(key, id);
    const openWeek = async () =>
      /<details class="week" open>\s*<summary>\s*<h2>Week (\d+)</.exec(
        (await visit(url)).text,
      )?.[1];
    expect(await openWeek()).toBe("1");
    clock.now = NOW + 18 * DAY_MS;
    expect(await openWeek()).toBe("3");
    const page = await visit(url);
    expect(page.text.split('<details class="week" open>')).toHaveLength(2);
  });

  test("is its partner's and its athlete's alone", async () => {
    const { key, id, athleteId } = await withProgram();
    const link = await share(key, id);
    const stranger = (await newPartner({ via: api })).key;
    const other = await newAthlete(key, {}, api);
    const { token: theirs } = await newSession(key, { athleteId: other.id }, api);
    const { token: own } = await newSession(key, { athleteId }, api);
    for (const key of [stranger, theirs]) {
      for (const method of ["GET", "DELETE"])
        expect((await api(method, `/v1/share-links/${link.id}`, { key })).status).toBe(404);
      const made = await api("POST", "/v1/share-links", { key, body: { programId: id } });
      expect(made.status).toBe(404);
      const listed = await api("GET", `/v1/share-links?programId=${id}`, { key });
      expect(listed.body.data).toEqual([]);
    }
    const mine = await share(own, id, { redact: ["loads", "loads"] });
    expect(mine.redact).toEqual(["loads"]);
    const listed = await api("GET", "/v1/share-links", { key: own });
    const ids = listed.body.data.map((one: { id: string }) => one.id);
    expect(new Set(ids)).toEqual(new Set([link.id, mine.id]));
    expect((await visit(link.url)).status).toBe(200);
  });

  test("is one under one Idempotency-Key", async () => {
    const { key, id } = await withProgram();
    const init = { key, body: { programId: id }, headers: { "idempotency-key": newId("request") } };
    const first = await api("POST", "/v1/share-links", init);
    const second = await api("POST", "/v1/share-links", init);
    expect(second.body).toEqual(first.body);
    expect((await api("GET", "/v1/share-links", { key })).body.data).toHaveLength(1);
  });

  test("cannot be guessed, moved or signed for another", async () => {
    const { key, id, organizationId } = await withProgram();
    const [one, two] = [await share(key, id), await share(key, id)];
    const [token, other] = [one, two].map(({ url }) => url.split("/s/")[1] as string);
    const [linkId, signature] = token!.split(".");
    const turned = signature!.replace(/^./, (c) => (c === "A" ? "B" : "A"));
    const pepper = env.KEY_PEPPER;
    const forged = [
      `${linkId}.${turned}`,
      `${linkId}.${other!.split(".")[1]}`,
      `${linkId}.${signature!.slice(1)}`,
      `${token}A`,
      linkId!,
      `${newId("shareLink")}.${signature}`,
      await shareTokenOf(`${pepper}x`, { tenantId: tenantId(organizationId, "test"), id: linkId! }),
      await shareTokenOf(pepper, { tenantId: tenantId(organizationId, "live"), id: linkId! }),
      "%00",
      "a".repeat(5_000),
    ];
    for (const token of forged) await expectGone(`http://api.test/s/${token}`, 404);
    // A page is no feed, however genuine its token.
    await expectGone(`http://api.test/calendars/${token}`, 404);
    expect((await visit(one.url)).status).toBe(200);
  });

  test("that nobody gave out is not tried for ever from one address", async () => {
    const from = { "cf-connecting-ip": address() };
    const wrong = `http://api.test/s/${newId("shareLink")}.${"a".repeat(22)}`;
    const statuses: number[] = [];
    // A minute that begins in between counts anew.
    while (statuses.at(-1) !== 429 && statuses.length < 45)
      statuses.push((await visit(wrong, from)).status);
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([404]));
    expect(statuses.length).toBeGreaterThan(20);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("a link ends", () => {
  test("when it is taken back, which can be done again", async () => {
    const { key, id } = await withProgram();
    const link = await share(key, id);
    const revoke = async () => api("DELETE", `/v1/share-links/${link.id}`, { key });
    const first = await revoke();
    expect(first.body.revokedAt).toBe(new Date(NOW).toISOString());
    clock.now = NOW + DAY_MS;
    expect((await revoke()).body).toEqual(first.body);
    await expectGone(link.url, 410);
  });

  test("when it is taken back just while it is opened for the first time", async () => {
    const { key, id, organizationId } = await withProgram();
    const link = await share(key, id);
    const tenant = tenantId(organizationId, "test");
    const before = await store.shareLinks.find(tenant, link.id);
    await visit(link.url);
    const reads = [before];
    const shareLinks: Store["shareLinks"] = {
      ...store.shareLinks,
      find: async (...asked) => reads.shift() ?? store.shareLinks.find(...asked),
    };
    const { models } = await openPorts(env);
    const { ctx } = await makeCtx(tenant, models, { store: { ...store, shareLinks } });
    const revoked = await revokeShareLink(ctx, link.id);
    expect(revoked).toMatchObject({ version: 3, revokedAt: revoked.firstViewedAt });
    await expectGone(link.url, 410);
  });

  test("when its time is up, to the second", async () => {
    const { key, id } = await withProgram();
    const { url } = await share(key, id, { expiresInSeconds: 60 });
    clock.now = NOW + 59_999;
    expect((await visit(url)).status).toBe(200);
    clock.now = NOW + 60_000;
    await expectGone(url, 410);
    for (const expiresInSeconds of [59, 31_536_001]) {
      const body = { programId: id, expiresInSeconds };
      expect((await api("POST", "/v1/share-links", { key, body })).status).toBe(422);
    }
  });

  test("with its program, which then gets no new ones", async () => {
    const { key, id } = await withProgram();
    const { url } = await share(key, id);
    const feed = await share(key, id, {}, "calendar-feeds");
    expect((await api("DELETE", `/v1/programs/${id}`, { key })).status).toBe(200);
    await expectGone(url, 410);
    await expectGone(feed.url, 410);
    const late = await api("POST", "/v1/share-links", { key, body: { programId: id } });
    expect([late.status, late.body.code]).toEqual([409, "invalid_state"]);
  });

  test("with its athlete, from the moment that the erasure is asked for", async () => {
    const { key, id, athleteId } = await withProgram();
    const { url } = await share(key, id);
    expect((await withoutQueues("DELETE", `/v1/athletes/${athleteId}`, { key })).status).toBe(202);
    await expectGone(url, 410);
  });

  test("while its organisation is suspended", async () => {
    const { key, id, organizationId } = await withProgram();
    const { url } = await share(key, id);
    const set = async (status: string) =>
      api("PATCH", `/admin/organizations/${organizationId}`, {
        key: operatorKey,
        body: { status },
      });
    expect((await set("suspended")).status).toBe(200);
    clock.now = NOW + 31_000;
    await expectGone(url, 410);
    await set("active");
    clock.now = NOW + 62_000;
    expect((await visit(url)).status).toBe(200);
  });
});

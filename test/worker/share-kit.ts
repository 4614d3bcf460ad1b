/** Shared programs in tests: made at once from a template, shared, and visited as a browser would. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Program } from "../../engine/program/program.ts";
import { makeApp } from "../../worker/app.ts";
import { makeApi, newAthlete, newPartner } from "./harness.ts";
import { NOW } from "./rows.ts";

/** What time it is for all of them; a new program sets it back. */
export const clock = { now: NOW };
export const api = makeApi({ clock: () => clock.now });
const app = makeApp(() => clock.now);

/** As a browser or a calendar asks: no credential, and whatever comes is taken as it is. */
export async function visit(url: string, headers: Record<string, string> = {}) {
  const request = new Request(url, { headers: { "cf-connecting-ip": address(), ...headers } });
  const response = await app.fetch(request, env, createExecutionContext());
  return { status: response.status, headers: response.headers, text: await response.text() };
}
export const address = () => `10.${crypto.getRandomValues(new Uint8Array(3)).join(".")}`;

const GYM = ["barbell", "plates", "rack", "bench", "dumbbells", "lat_pulldown", "cable"];
const MADE = {
  age: 29,
  experience: "novice",
  equipment: GYM,
  maxima: [{ exercise: "barbell_back_squat", value: 100 }],
  startDate: "2026-11-23",
};

export async function withProgram(
  body: object = {},
  partner?: Awaited<ReturnType<typeof newPartner>>,
) {
  clock.now = NOW;
  const { key, organizationId } = partner ?? (await newPartner({ via: api }));
  const athlete = await newAthlete(key, {}, api);
  const made = await api("POST", "/v1/program-templates/gzclp/instantiate", {
    key,
    body: { ...MADE, athleteId: athlete.id, ...body },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const program: Program = made.body.program;
  return { key, organizationId, athleteId: athlete.id as string, id: made.body.id, program };
}

/** By a job, with loads from maxima, which templates leave to the athlete. */
export async function withEngineProgram() {
  clock.now = NOW;
  const { key } = await newPartner({ via: api });
  const body = { ...MADE, experience: "intermediate", goal: "strength", weeks: 4, daysPerWeek: 3 };
  const headers = { prefer: "wait=20" };
  const made = await api("POST", "/v1/programs", { key, headers, body });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return { key, id: made.body.id as string };
}

type Kind = "share-links" | "calendar-feeds";
export async function share(key: string, programId: string, body: object = {}, kind?: Kind) {
  const made = await api("POST", `/v1/${kind ?? "share-links"}`, {
    key,
    body: { programId, ...body },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body;
}

export const isPage = ({ headers }: { headers: Headers }) =>
  headers.get("content-type") === "text/html; charset=utf-8";
export const isUnlisted = ({ headers }: { headers: Headers }) =>
  expect(headers.get("x-robots-tag")).toContain("noindex");

export async function expectGone(url: string, status: 404 | 410) {
  for (const address of url.includes("/s/") ? [url, `${url}/program.ics`] : [url]) {
    const page = await visit(address);
    expect([page.status, isPage(page)], address).toEqual([status, true]);
    expect(page.text).toContain(status === 404 ? "leads nowhere" : "has ended");
    expect(page.headers.get("cache-control")).toContain("no-store");
    isUnlisted(page);
  }
  if (!url.includes("/s/")) return;
  const json = await visit(`${url}/program.json`);
  expect(json.status).toBe(status);
  expect(JSON.parse(json.text).code).toBe(status === 404 ? "not_found" : "share_expired");
}

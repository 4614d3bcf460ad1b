/** The demo: two organisations with a key and an athlete each, made through the API itself. */
import { existsSync, readFileSync } from "node:fs";
import { SCOPES_OF_KIND } from "../../worker/core/scopes.ts";
import { writePrivate } from "./local-settings.ts";
import { inLocal } from "./repo.ts";

export type Demo = {
  baseUrl: string;
  secretKey: string;
  publishableKey: string;
  adminKey: string;
  athleteId: string;
  other: { secretKey: string; athleteId: string };
};

type Made = { id: string; key: string };

/** The demo of this database, made now if it is not there yet. */
export async function ensureDemo(
  baseUrl: string,
  adminKey: string,
  database: string,
): Promise<Demo> {
  const kept = inLocal(`demo.${database}.json`);
  const demo = (await findDemo(kept, baseUrl, adminKey)) ?? (await makeDemo(baseUrl, adminKey));
  const text = `${JSON.stringify(demo, null, 2)}\n`;
  writePrivate(kept, text);
  writePrivate(inLocal("demo.json"), text);
  return demo;
}

async function findDemo(file: string, baseUrl: string, adminKey: string): Promise<Demo | null> {
  if (!existsSync(file)) return null;
  const demo = { ...(JSON.parse(readFileSync(file, "utf8")) as Demo), baseUrl, adminKey };
  const reads = await Promise.all(
    [demo, demo.other].map(({ secretKey, athleteId }) =>
      fetch(`${baseUrl}/v1/athletes/${athleteId}`, {
        headers: { Authorization: `Bearer ${secretKey}` },
      }),
    ),
  );
  if (!reads.every((response) => response.ok)) return null;
  // A key keeps the scopes of its day: one from before an update could not use what has come since.
  const { data: keys } = await request<{ data: { scopes: string[] }[] }>(
    baseUrl,
    demo.secretKey,
    "GET",
    "/v1/api-keys",
  );
  const held = new Set(keys.flatMap(({ scopes }) => scopes));
  if (!SCOPES_OF_KIND.secret.every((scope) => held.has(scope))) return null;
  await allowOrigin(baseUrl, demo.secretKey);
  return demo;
}

/** The port may have moved since the demo was made; pages on the new one must work too. */
async function allowOrigin(baseUrl: string, secretKey: string) {
  const path = "/v1/organization";
  const { allowedOrigins } = await request<{ allowedOrigins: string[] }>(
    baseUrl,
    secretKey,
    "GET",
    path,
  );
  if (allowedOrigins.includes(baseUrl)) return;
  const next = [...allowedOrigins.slice(-10), baseUrl];
  await request(baseUrl, secretKey, "PATCH", path, { allowedOrigins: next });
}

async function makeDemo(baseUrl: string, adminKey: string): Promise<Demo> {
  const asOperator = <T>(path: string, body: object) =>
    request<T>(baseUrl, adminKey, "POST", path, body);

  const organize = async (name: string, allowedOrigins: string[]) => {
    const { id } = await asOperator<Made>("/admin/organizations", { name, allowedOrigins });
    const newKey = (body: object) =>
      asOperator<Made>(`/admin/organizations/${id}/api-keys`, {
        name: "Demo",
        mode: "test",
        ...body,
      });
    return { newKey, secret: (await newKey({})).key };
  };

  const home = await organize("Demo Gym", [baseUrl]);
  const publishable = await home.newKey({ kind: "publishable" });
  const maya = await request<Made>(baseUrl, home.secret, "POST", "/v1/athletes", MAYA);
  await request(
    baseUrl,
    home.secret,
    "PUT",
    `/v1/athletes/${maya.id}/preferences`,
    MAYAS_PREFERENCES,
  );
  const away = await organize("Another Gym", []);
  const guest = await request<Made>(baseUrl, away.secret, "POST", "/v1/athletes", {
    externalId: "guest",
    name: "Sam",
  });
  return {
    baseUrl,
    secretKey: home.secret,
    publishableKey: publishable.key,
    adminKey,
    athleteId: maya.id,
    other: { secretKey: away.secret, athleteId: guest.id },
  };
}

async function request<T>(
  baseUrl: string,
  key: string,
  method: string,
  path: string,
  body?: object,
) {
  const response = await fetch(baseUrl + path, {
    method,
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

const MAYA = {
  externalId: "maya",
  name: "Maya",
  locale: "en-GB",
  timezone: "Europe/Berlin",
  tier: "premium",
  birthYear: 1994,
  sex: "female",
  heightCm: 171,
  weightKg: 64.5,
};

const MAYAS_PREFERENCES = {
  goals: ["strength"],
  experience: "intermediate",
  focusAreas: ["back", "glutes"],
  equipment: [
    { kind: "barbell" },
    { kind: "rack" },
    { kind: "bench" },
    { kind: "dumbbells", maxKg: 30, incrementKg: 2 },
    { kind: "pullup_bar" },
  ],
  plates: {
    barKg: 20,
    platesKg: [
      { kg: 20, count: 4 },
      { kg: 10, count: 2 },
      { kg: 5, count: 2 },
      { kg: 2.5, count: 2 },
      { kg: 1.25, count: 2 },
    ],
  },
  injuryHistory: [
    { area: "shoulder", note: "pain when pressing overhead", since: "2026-09-01", cleared: false },
  ],
  daysPerWeek: 4,
};

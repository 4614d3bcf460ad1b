/** An athlete of twelve weeks and one of none, and how their charts are asked for. */
import { expect } from "vitest";
import { Chart } from "../../engine/insight/chart/chart-schema.ts";
import { api, newAthlete, newPartner } from "./harness.ts";
import { DAY_MS } from "../../engine/time.ts";

export const WEEKS = 12;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
export const dayAgo = (days: number) => ago(days).slice(0, 10);
export const list = <T>(length: number, make: (n: number) => T) =>
  Array.from({ length }, (_, n) => make(n));
const HOSTILE = `=cmd|'/c calc'!A1 </title><script>alert("1")</script>`;

export const SVG = { accept: "image/svg+xml" };
export const DATA = { accept: "application/json" };
export const CSV = { accept: "text/csv" };
export const ID = "barbell_bench_press";

export async function consenting() {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  await api("PUT", `/v1/athletes/${athlete.id}/consents`, {
    key,
    body: { healthData: true, trainingDataOptIn: false, analytics: false },
  });
  const get = (kind: string, headers: Record<string, string>, query: object = {}) => {
    const asked = {
      athleteId: athlete.id,
      ...(kind === "e1rm" && { exerciseId: ID }),
      ...query,
    } as Record<string, string>;
    return api("GET", `/v1/charts/${kind}?${new URLSearchParams(asked).toString()}`, {
      key,
      headers,
    });
  };
  const data = async (kind: string, query?: object) => {
    const { status, body } = await get(kind, DATA, query);
    expect(status, JSON.stringify(body)).toBe(200);
    return Chart.parse(body);
  };
  return { key, athlete, get, data };
}

/** Three sessions a week until two days ago, each a kilogram heavier; one lift is the partner's own. */
export async function trained() {
  const one = await consenting();
  const { key, athlete } = one;
  const own = await api("POST", "/v1/exercises", {
    key,
    body: { name: HOSTILE, basedOn: "barbell_row" },
  });
  expect(own.status).toBe(201);
  const logs = list(WEEKS * 3, (n) => ({
    startedAt: ago(WEEKS * 7 - 1 - Math.floor((n * 7) / 3)),
    entries: [
      {
        exerciseId: ID,
        sets: list(3, () => ({ reps: 5, loadKg: 80 + n, rpe: 8 })),
      },
      { exerciseId: own.body.id, sets: [{ reps: 8, loadKg: 60 + n }] },
    ],
  }));
  const logged = await api("POST", "/v1/workout-logs/batch", {
    key,
    body: { athleteId: athlete.id, logs },
  });
  expect(logged.status).toBe(201);
  for (let n = 0; n < 28; n++) {
    const told = await api("POST", "/v1/daily-signals", {
      key,
      body: {
        athleteId: athlete.id,
        date: dayAgo(3 * n),
        weightKg: 80 + n / 10,
        readiness: 1 + (n % 5),
        proteinG: 150,
        carbsG: 220,
        fatG: 70,
      },
    });
    expect(told.status).toBe(201);
  }
  const program = await api("POST", "/v1/program-templates/gzclp/instantiate", {
    key,
    body: {
      athleteId: athlete.id,
      age: 29,
      experience: "novice",
      equipment: ["barbell", "plates", "rack", "bench", "dumbbells", "lat_pulldown", "cable"],
      maxima: [{ exercise: "barbell_back_squat", value: 100 }],
      startDate: dayAgo(28),
    },
  });
  expect(program.status, JSON.stringify(program.body)).toBe(201);
  const active = await api("PATCH", `/v1/programs/${program.body.id}`, {
    key,
    body: { status: "active" },
  });
  expect(active.status).toBe(200);
  return { ...one, ownId: own.body.id as string, programId: program.body.id as string };
}

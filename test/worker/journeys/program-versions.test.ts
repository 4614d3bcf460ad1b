/** The versions of a program: what none of them forgets, which may be in force again, and which one the athlete trains by. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { type TenantId, tenantId } from "../../../worker/core/tenant.ts";
import { updateProgram } from "../../../worker/services/stored-programs.ts";
import type { Store } from "../../../worker/store/port.ts";
import { openPorts } from "../../../worker/wire.ts";
import { makeCtx, store } from "../ctx-kit.ts";
import { type Answer, api, makeApi } from "../harness.ts";
import { WAIT, newProgram } from "../job-kit.ts";
import { aProgram, aProgramVersion } from "../job-rows.ts";
import { anAudit } from "../rows.ts";

type Made = Awaited<ReturnType<typeof newProgram>>;
type Body = Answer["body"];

const tenantOf = async ({ key }: Made) =>
  tenantId((await api("GET", "/v1/organization", { key })).body.id, "test");

async function adapt({ key, path }: Made, body: object, via = api): Promise<Body> {
  const adapted = await via("POST", `${path}/adapt`, { key, headers: WAIT, body });
  expect(adapted.status, JSON.stringify(adapted.body)).toBe(200);
  return adapted.body;
}

const revert = ({ key, path }: Made, number: number) =>
  api("POST", `${path}/versions/${number}/revert`, { key });

async function reverted(made: Made, number: number): Promise<Body> {
  const { status, body } = await revert(made, number);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

const read = async ({ key, path }: Made): Promise<Body> =>
  (await api("GET", `${path}?expand=program`, { key })).body;

describe("what hurts", () => {
  test.each([
    ["injuries", ["my left knee hurts when I squat deep"]],
    ["conditions", ["asthma"]],
    ["avoid", ["barbell back squat"]],
  ])("no plan that knows nothing of it comes back: %s", async (field, told) => {
    const made = await newProgram();
    await adapt(made, { fromWeek: 2, changes: { minutes: 50 } });
    await adapt(made, { fromWeek: 2, changes: { [field]: told } });
    for (const number of [1, 2]) {
      const { status, body } = await revert(made, number);
      expect([status, body.code]).toEqual([409, "invalid_state"]);
      expect(body.detail).toContain(field);
      expect(body.detail).toContain("`adapt`");
    }
    await adapt(made, { fromWeek: 2, changes: { minutes: 40 } });
    expect((await reverted(made, 3)).revision).toBe(5);
  });

  test("is known to what is planned next, although the version in force was without it", async () => {
    const made = await newProgram();
    const { key, path } = made;
    const told = {
      injuries: ["my left knee hurts when I squat deep"],
      conditions: ["asthma"],
      avoid: ["barbell back squat"],
    };
    await adapt(made, { fromWeek: 2, changes: told });
    await putInForce(made, 1);
    const dry = { fromWeek: 2, changes: { minutes: 40 }, dryRun: true };
    const { body: proposal } = await api("POST", `${path}/adapt`, { key, body: dry });
    const adapted = await adapt(made, { fromWeek: 2, changes: { minutes: 40 } });
    expect(adapted.program.weeks).toEqual(proposal.program.weeks);
    const { request } = (await api("GET", `${path}/verification`, { key })).body;
    expect(request).toMatchObject(told);
    expect(JSON.stringify(adapted.program.weeks.slice(1))).not.toContain('"barbell_back_squat"');
  });
});

/** As reverting once did, whatever the version knew. */
async function putInForce(made: Made, number: number) {
  const tenant = await tenantOf(made);
  const row = (await store.programs.find(tenant, made.program.id))!;
  const [found] = await store.programs.versions(tenant, row.id, [number]);
  const { tenantId: _, programId: __, ...earlier } = found!;
  const revision = row.revision + 1;
  const next = { ...row, revision, version: row.version + 1 };
  const version = { ...earlier, number: revision };
  await store.programs.replace(tenant, [{ row: next, audit: anAudit() }], { version });
}

describe("an earlier version", () => {
  test("that begins later comes back only after the weeks that it was planned on", async () => {
    const made = await newProgram({ weeks: 8 });
    const late = await adapt(made, { fromWeek: 5, changes: { minutes: 40 } });
    await reverted(made, 1);
    expect((await read(made)).program.weeks).toEqual(made.program.program.weeks);
    // The same document stands before it under another number.
    await reverted(made, 2);
    expect((await read(made)).program.weeks).toEqual(late.program.weeks);
    await reverted(made, 1);
    await adapt(made, { fromWeek: 3, changes: { minutes: 30 } });
    for (const number of [2, 4]) {
      const { status, body } = await revert(made, number);
      expect([status, body.code]).toEqual([409, "invalid_state"]);
      expect(body.detail).toContain("week 5");
      expect(body.detail).toContain("`adapt`");
    }
    await reverted(made, 1);
    expect((await reverted(made, 4)).revision).toBe(8);
  });

  test("brings back how long, how often and from when", async () => {
    const made = await newProgram({ weeks: 6, startDate: "2026-12-07" });
    const shape = ({ weeks, daysPerWeek, startDate }: Body) => [weeks, daysPerWeek, startDate];
    const adapted = await adapt(made, { fromWeek: 1, changes: { daysPerWeek: 4, shiftDays: 7 } });
    expect(shape(adapted)).toEqual([6, 4, "2026-12-14"]);
    expect(adapted.program.startDate).toBe("2026-12-14");
    expect(shape(await reverted(made, 1))).toEqual([6, 3, "2026-12-07"]);
    expect((await read(made)).program.startDate).toBe("2026-12-07");
    const tenant = await tenantOf(made);
    // As rows are that were reverted before they told of it.
    await env.DB.prepare("UPDATE programs SET weeks = 4 WHERE tenant_id = ? AND id = ?")
      .bind(tenant, made.program.id)
      .run();
    expect((await adapt(made, { fromWeek: 5, changes: { minutes: 40 } })).weeks).toBe(6);
  });

  test("is not read again once all of its weeks are hidden, nor is any for the list", async () => {
    const made = await newProgram();
    const { key, path } = made;
    await adapt(made, { fromWeek: 2, changes: { minutes: 50 } });
    await adapt(made, { fromWeek: 2, changes: { minutes: 40 } });
    const whole = await read(made);
    const tenant = await tenantOf(made);
    const spoil = (number: number) =>
      env.DB.prepare(
        "UPDATE program_versions SET document = 'spoilt', report = 'spoilt' WHERE tenant_id = ? AND program_id = ? AND number = ?",
      )
        .bind(tenant, made.program.id, number)
        .run();
    await spoil(2);
    expect(await read(made)).toEqual(whole);
    expect((await api("GET", `${path}/weeks/1`, { key })).body.revision).toBe(1);
    expect((await api("GET", `${path}/weeks/2`, { key })).body.revision).toBe(3);
    await spoil(1);
    expect((await api("GET", `${path}/verification`, { key })).body.revision).toBe(3);
    await spoil(3);
    expect((await api("GET", `${path}/versions`, { key })).body.data).toHaveLength(3);
  });

  test("is one of two hundred at most", async () => {
    const made = await newProgram();
    const { key, path } = made;
    const tenant = await tenantOf(made);
    await env.DB.prepare("UPDATE programs SET revision = 199 WHERE tenant_id = ? AND id = ?")
      .bind(tenant, made.program.id)
      .run();
    expect((await reverted(made, 1)).revision).toBe(200);
    const body = { fromWeek: 2, changes: { minutes: 40 } };
    const refusals = [await revert(made, 1), await api("POST", `${path}/adapt`, { key, body })];
    for (const { status, body } of refusals) {
      expect([status, body.code]).toEqual([409, "invalid_state"]);
      expect(body.detail).toContain("200");
    }
  });
});

test("the week that it is follows the dates as they are now", async () => {
  let now = Date.UTC(2026, 11, 1);
  const via = makeApi({ clock: () => now });
  const made = await newProgram({ weeks: 6, startDate: "2026-12-07" });
  const { key, path } = made;
  const weekOn = async (date: string) => {
    now = Date.parse(`${date}T12:00:00Z`);
    const body = { changes: { minutes: 40 }, dryRun: true };
    const dry = await via("POST", `${path}/adapt`, { key, body });
    expect(dry.status, JSON.stringify(dry.body)).toBe(200);
    return dry.body.fromWeek;
  };
  expect(await weekOn("2026-12-01")).toBe(1);
  expect(await weekOn("2026-12-22")).toBe(3);
  expect(await weekOn("2027-06-01")).toBe(6);
  await adapt(made, { fromWeek: 2, changes: { shiftDays: 14 } });
  // In the weeks off, what comes next can be changed.
  expect(await weekOn("2026-12-15")).toBe(2);
  expect(await weekOn("2026-12-29")).toBe(2);
  expect(await weekOn("2027-01-05")).toBe(3);
  expect(await weekOn("2027-06-01")).toBe(6);
});

describe("the program that an athlete trains by", () => {
  const keep = async (tenant: TenantId, athleteId: string, over: object = {}) => {
    const program = aProgram({ athleteId, ...over });
    const version = aProgramVersion();
    await store.programs.create(tenant, { program, version, job: null }, anAudit(), []);
    return program.id;
  };
  const active = async ({ key, athlete }: Made) =>
    (
      await api("GET", `/v1/programs?athleteId=${athlete.id}&status=active&limit=100`, { key })
    ).body.data.map(({ id }: { id: string }) => id);

  test("is one, also of two that start at the same moment", async () => {
    const made = await newProgram();
    const tenant = await tenantOf(made);
    const other = await keep(tenant, made.athlete.id);
    const { models } = await openPorts(env);
    const start = async (id: string, over: Partial<Store["programs"]> = {}) => {
      const programs = { ...store.programs, ...over };
      const { ctx } = await makeCtx(tenant, models, { store: { ...store, programs } });
      return updateProgram(ctx, id, { status: "active" });
    };
    const late = start(made.program.id, {
      replace: async (...write) => {
        await start(other);
        return store.programs.replace(...write);
      },
    });
    await expect(late).rejects.toMatchObject({ code: "state_conflict" });
    expect(await active(made)).toEqual([other]);
    await start(made.program.id);
    expect(await active(made)).toEqual([made.program.id]);
    await start(other);
    expect(await active(made)).toEqual([other]);
  });

  test("is one, however many were active before", async () => {
    const made = await newProgram();
    const tenant = await tenantOf(made);
    for (let i = 0; i < 22; i += 1) await keep(tenant, made.athlete.id, { status: "active" });
    expect(await active(made)).toHaveLength(22);
    const { key, path } = made;
    const started = await api("PATCH", path, { key, body: { status: "active" } });
    expect(started.status).toBe(200);
    expect(await active(made)).toEqual([made.program.id]);
  });
});

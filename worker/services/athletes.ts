/** The athletes of a partner: made, found, changed and deleted, with preferences and consents. */
import {
  type Consents,
  type ConsentsPut,
  NO_CONSENTS,
  decideConsents,
} from "../../engine/athlete/consents.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "../../engine/athlete/preferences.ts";
import type { Athlete, AthleteCreate, AthleteUpdate } from "../../engine/athlete/profile.ts";
import { gramsOfKg, kgOfGrams } from "../../engine/units.ts";
import { notFound } from "../core/errors.ts";
import { type Page, type PageRequest, toPage } from "../core/page.ts";
import { isLive } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { forgetBriefing } from "./briefing.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { draftJob, sendJob, showJobNow } from "./jobs.ts";
import { type Patch, nextVersion, orOnConflict, requireVersion } from "./writes.ts";

type Ensured = { row: AthleteRow; isNew: boolean };
type Versioned<T> = { value: T; version: number };

/** An external id stands for one athlete: asking again gives the one that is there. */
export async function ensureAthlete(
  ctx: Ctx,
  facts: AthleteCreate,
  { anonymous = false } = {},
): Promise<Ensured> {
  // Drawn before anything is known: a repeated attempt must draw the same ids in the same order.
  const id = await ctx.newId("athlete");
  const audit = await makeAudit(ctx, "athlete.created", Object.keys(facts));
  const created = await makeEvent(
    ctx,
    "athlete.created",
    { id, version: 1 },
    { athleteId: id, data: { athleteId: id, anonymous } },
  );
  const existing = () => ctx.store.athletes.findByExternalId(ctx.tenant, facts.externalId);
  const known = await existing();
  if (known) return { row: known, isNew: false };
  const { heightCm, weightKg, ...rest } = facts;
  const row: AthleteRow = {
    ...rest,
    heightMm: mmOfCm(heightCm),
    weightG: weightKg === null ? null : gramsOfKg(weightKg),
    tenantId: ctx.tenant,
    id,
    anonymous,
    preferences: DEFAULT_PREFERENCES,
    consents: NO_CONSENTS,
    deletedAt: null,
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  return orOnConflict<Ensured>(
    async () => {
      await ctx.store.athletes.create(ctx.tenant, row, audit, [created]);
      announceEvents(ctx, [created]);
      return { row, isNew: true };
    },
    async () => {
      const other = await existing();
      return other && { row: other, isNew: false };
    },
  );
}

export async function createAthlete(ctx: Ctx, facts: AthleteCreate) {
  const { row, isNew } = await ensureAthlete(ctx, facts);
  return { athlete: showAthlete(row), isNew };
}

export async function getAthlete(ctx: Ctx, id: string): Promise<Athlete> {
  return showAthlete(await requireAthlete(ctx, id));
}

export async function listAthletes(
  ctx: Ctx,
  page: PageRequest,
  externalId: string | null,
): Promise<Page<Athlete>> {
  if (externalId !== null) {
    const row = await ctx.store.athletes.findByExternalId(ctx.tenant, externalId);
    return { data: row ? [showAthlete(row)] : [], nextCursor: null };
  }
  const rows = await ctx.store.athletes.list(ctx.tenant, { ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, showAthlete);
}

export async function updateAthlete(ctx: Ctx, id: string, update: AthleteUpdate) {
  const { heightCm, weightKg, ...rest } = update;
  const changes = {
    ...rest,
    ...(heightCm !== undefined && { heightMm: mmOfCm(heightCm) }),
    ...(weightKg !== undefined && { weightG: weightKg === null ? null : gramsOfKg(weightKg) }),
  };
  return showAthlete(
    await changeAthlete(ctx, id, "athlete.updated", () => changes, Object.keys(update)),
  );
}

/** Gone for everybody at once; a job then erases what is left, everywhere. */
export async function deleteAthlete(ctx: Ctx, id: string) {
  const row = await requireAthlete(ctx, id);
  requireVersion(ctx, row.version);
  // The external id is free again at once: the partner's user may come back while the job runs.
  const gone = { deletedAt: ctx.now, externalId: `deleted:${id}` };
  const athlete = nextVersion(row, gone, ctx.now);
  const job = await draftJob(ctx, { kind: "athlete_deletion", athleteId: id });
  const audits = {
    athlete: await makeAudit(ctx, "athlete.deleted"),
    job: await makeAudit(ctx, "job.queued"),
  };
  await orOnConflict(() => ctx.store.athletes.hide(ctx.tenant, { athlete, job }, audits));
  ctx.known.tenants.forget(ctx.tenant);
  // A turn that is under way would write once more.
  ctx.defer(ctx.athleteObject(ctx.tenant, id).erase());
  await sendJob(ctx, job);
  return showJobNow(ctx, job);
}

export async function getPreferences(ctx: Ctx, id: string): Promise<Versioned<Preferences>> {
  const { preferences, version } = await requireAthlete(ctx, id);
  return { value: preferences, version };
}

export async function putPreferences(ctx: Ctx, id: string, preferences: Preferences) {
  const row = await changeAthlete(ctx, id, "athlete.preferences_set", () => ({ preferences }), [
    "preferences",
  ]);
  return { value: row.preferences, version: row.version };
}

export async function getConsents(ctx: Ctx, id: string): Promise<Versioned<Consents>> {
  const { consents, version } = await requireAthlete(ctx, id);
  return { value: consents, version };
}

export async function putConsents(ctx: Ctx, id: string, put: ConsentsPut) {
  const row = await changeAthlete(
    ctx,
    id,
    "athlete.consents_set",
    ({ consents }) => ({ consents: decideConsents(consents, put, ctx.now) }),
    ["consents"],
  );
  return { value: row.consents, version: row.version };
}

export async function requireAthlete(ctx: Ctx, id: string): Promise<AthleteRow> {
  const row = await ctx.store.athletes.find(ctx.tenant, id);
  if (!row) throw notFound();
  return row;
}

async function changeAthlete(
  ctx: Ctx,
  id: string,
  action: string,
  change: (row: AthleteRow) => Patch<AthleteRow>,
  changed: string[],
) {
  const row = await requireAthlete(ctx, id);
  requireVersion(ctx, row.version);
  const next = nextVersion(row, change(row), ctx.now);
  const audit = await makeAudit(ctx, action, changed);
  await orOnConflict(() => ctx.store.athletes.replace(ctx.tenant, next, audit));
  await forgetBriefing(ctx, id);
  return next;
}

const mmOfCm = (cm: number | null) => (cm === null ? null : Math.round(cm * 10));

function showAthlete(row: AthleteRow): Athlete {
  const { id, externalId, name, locale, timezone, units, tier, birthYear, sex } = row;
  return {
    id,
    object: "athlete",
    externalId,
    name,
    locale,
    timezone,
    units,
    tier,
    birthYear,
    sex,
    heightCm: row.heightMm === null ? null : row.heightMm / 10,
    weightKg: row.weightG === null ? null : kgOfGrams(row.weightG),
    anonymous: row.anonymous,
    livemode: isLive(row.tenantId),
    version: row.version,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}

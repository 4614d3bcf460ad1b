/** Fills a database with an athlete of some past: sessions, days and the state that these come to. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { stateOf } from "../../engine/insight/fold-log.ts";
import { packLog } from "../../engine/log/stored-log.ts";
import { aLog, aSignal, aState } from "../../test/worker/log-rows.ts";
import { anAthlete, anAudit, anOrganization, newId } from "../../test/worker/rows.ts";
import { type TenantId, tenantId } from "../../worker/core/tenant.ts";
import { countSets } from "../../worker/services/log-workouts.ts";
import type { Store } from "../../worker/store/port.ts";
import { logsOf } from "./data-athlete.ts";

/** More than any span that is asked for. */
const SIGNAL_DAYS = 1_100;
const SESSIONS_AT_ONCE = 200;
const SIGNALS_AT_ONCE = 20;

/** Made once for both databases. */
export type Past = ReturnType<typeof makePast>;
export type Filled = { tenant: TenantId; athleteId: string };

export function makePast(sets: number) {
  const logs = logsOf(sets);
  return { sets, logs, state: stateOf(logs, catalog()) };
}

export async function fill(store: Store, { logs, state }: Past): Promise<Filled> {
  const organization = anOrganization();
  await store.platform.createOrganization(organization, anAudit());
  const tenant = tenantId(organization.id, "live");
  const athlete = anAthlete({ tenantId: tenant, tier: "premium" });
  const athleteId = athlete.id;
  await store.athletes.create(tenant, athlete, anAudit());
  const rows = logs.map((log) =>
    aLog({
      id: log.id,
      athleteId,
      startedAt: log.startedAt,
      sets: countSets(log),
      document: packLog(log),
    }),
  );
  for (let at = 0; at < rows.length; at += SESSIONS_AT_ONCE) {
    const about = { subject: { id: newId("request"), version: 1 }, audit: anAudit() };
    await store.logs.bring(tenant, rows.slice(at, at + SESSIONS_AT_ONCE), about);
  }
  const row = aState({ athleteId, document: state });
  await store.logs.keepState(tenant, { row, audit: anAudit() });
  const days = logs.slice(-SIGNAL_DAYS).map(({ day }) => aSignal({ athleteId, day }));
  for (let at = 0; at < days.length; at += SIGNALS_AT_ONCE) {
    const some = days.slice(at, at + SIGNALS_AT_ONCE);
    await Promise.all(some.map((day) => store.signals.put(tenant, day, anAudit())));
  }
  return { tenant, athleteId };
}

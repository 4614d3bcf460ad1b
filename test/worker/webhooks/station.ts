/** A partner's webhooks under a clock of the test's own: what is queued waits until the test lets time pass. */
import type { DeliveryMessage } from "../../../worker/core/deliveries.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { Ctx } from "../../../worker/ctx.ts";
import { attemptDelivery } from "../../../worker/services/delivery-attempts.ts";
import { dispatchEvents } from "../../../worker/services/events.ts";
import { createWebhookEndpoint } from "../../../worker/services/webhook-endpoints.ts";
import type { NewEvent } from "../../../worker/store/port.ts";
import { makeCtx, newOrganization, store } from "../ctx-kit.ts";
import { makeScripted } from "../model-kit.ts";
import { NOW } from "../rows.ts";
import { makeVirtualClock } from "../virtual-clock.ts";
import { anEvent } from "./rows.ts";

type Queued = { message: DeliveryMessage; dueAt: number };

export async function makeStation(start = NOW, over: Partial<Ctx> = {}) {
  const tenant: TenantId = await newOrganization();
  const clock = { now: start };
  const queue: Queued[] = [];
  const { models } = makeScripted(makeVirtualClock(), {});

  /** What a request or a consumer is given at this moment. */
  const ctx = async () => {
    const enqueueDelivery: Ctx["enqueueDelivery"] = async (message, delaySeconds) =>
      void queue.push({ message, dueAt: clock.now + delaySeconds * 1000 });
    return (await makeCtx(tenant, models, { now: clock.now, enqueueDelivery, ...over })).ctx;
  };

  const endpoint = async (request: Partial<Parameters<typeof createWebhookEndpoint>[1]> = {}) =>
    createWebhookEndpoint(await ctx(), {
      url: "https://hooks.example.com/in",
      description: null,
      eventTypes: null,
      ...request,
    });

  const happens = async (facts: Partial<NewEvent> = {}) => {
    const event = anEvent({ createdAt: clock.now, ...facts });
    await store.events.file(tenant, event);
    await dispatchEvents(await ctx(), [event]);
    return event;
  };

  /** The next attempt, when it is due; gives how long it was waited for. */
  const step = async () => {
    queue.sort((a, b) => a.dueAt - b.dueAt);
    const next = queue.shift();
    if (!next) throw new Error("nothing is queued");
    const waitedMs = Math.max(0, next.dueAt - clock.now);
    clock.now += waitedMs;
    await attemptDelivery(await ctx(), next.message);
    return waitedMs;
  };

  /** All attempts that are due by then, in order. */
  const passUntil = async (time: number) => {
    const isDue = () => queue.some(({ dueAt }) => dueAt <= time);
    while (isDue()) await step();
    clock.now = Math.max(clock.now, time);
  };

  const deliveries = (endpointId: string) =>
    store.webhooks.listDeliveries(tenant, { endpointId, limit: 100, after: null });
  const delivery = async (endpointId: string) => (await deliveries(endpointId))[0]!;
  const current = async (endpointId: string) => (await store.webhooks.find(tenant, endpointId))!;
  const auditsOf = async (id: string) =>
    (await store.audit.list(tenant, { limit: 20, after: null, subjectId: id })).map(
      (a) => a.action,
    );

  return {
    tenant,
    clock,
    queue,
    ctx,
    endpoint,
    happens,
    step,
    passUntil,
    deliveries,
    delivery,
    current,
    auditsOf,
  };
}

/** What a queue carries of a webhook delivery: pointers, and which attempt it is meant to be. */
import * as z from "zod";
import { isId } from "./ids.ts";
import type { TenantId } from "./tenant.ts";

export type DeliveryMessage = {
  tenantId: TenantId;
  deliveryId: string;
  attempt: number;
  /** Its receiver has failed before: it stands in line with those, not with the others. */
  isFailing?: boolean | undefined;
};

export const DeliveryMessage = z.object({
  tenantId: z.string().transform((text) => text as TenantId),
  deliveryId: z.string().refine((id) => isId("webhookDelivery", id)),
  attempt: z.int().min(1).max(100),
  isFailing: z.boolean().optional(),
});

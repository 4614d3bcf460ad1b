/** Signatures as Standard Webhooks has them, and the secrets that they are made with. */
import { Webhook } from "standardwebhooks";

export const SECRET_BYTES = 32;

export const makeWebhookSecret = (random: Uint8Array) => `whsec_${toBase64(random)}`;

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

export type Message = { id: string; at: number; body: string };

/** One signature a secret: while a secret is replaced, receivers may know either. */
export const signatureHeaders = ({ id, at, body }: Message, secrets: readonly string[]) => ({
  "webhook-id": id,
  "webhook-timestamp": String(Math.floor(at / 1000)),
  "webhook-signature": secrets
    .map((secret) => new Webhook(secret).sign(id, new Date(at), body))
    .join(" "),
});

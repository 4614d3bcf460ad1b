/** What the engine adds to a cold start, beside the schema library that is there anyway. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { inRepo } from "../../scripts/lib/repo.ts";
import { boot, prepareBoot } from "./boot.ts";
import { rangeOf } from "./report.ts";

const EMPTY = `export default { fetch: () => new Response("ok") };`;

export async function bootShare(boots: number) {
  const zod = await bundle("bench/lib/zod-only.ts");
  const engine = await bundle("bench/lib/engine-only.ts");
  const dirs = [EMPTY, zod, engine].map((code) => prepareBoot(code));
  const cpuMs = dirs.map((): number[] => []);
  for (let round = 0; round < boots; round++)
    for (const [i, dir] of dirs.entries()) cpuMs[i]!.push(await boot(dir));
  const [empty = [], withZod = [], withEngine = []] = cpuMs;
  const above = (of: number[], base: number[]) => rangeOf(of.map((ms, i) => ms - base[i]!));
  return {
    zod: above(withZod, empty),
    engine: above(withEngine, empty),
    share: above(withEngine, withZod),
    bytes: engine.length,
    gzip: gzipSync(engine).length,
  };
}

/** As wrangler bundles: minified, with the slim schema library in the place of the whole one. */
async function bundle(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [inRepo(entry)],
    alias: { zod: inRepo("worker/core/zod-slim.ts") },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2024",
    write: false,
  });
  return outputFiles[0]!.text;
}

/** What the engine adds to a cold start, beside the schema library that is there anyway. */
import { gzipSync } from "node:zlib";
import { boot, prepareBoot } from "./boot.ts";
import { bundleEntry } from "./bundle-entry.ts";
import { rangeOf } from "./report.ts";

const EMPTY = `export default { fetch: () => new Response("ok") };`;

export async function bootShare(boots: number) {
  const zod = await bundleEntry("bench/lib/zod-only.ts");
  const engine = await bundleEntry("bench/lib/engine-only.ts");
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

/** A Worker of the benchmarks as wrangler bundles: minified, the slim schema library in place of the whole. */
import { build } from "esbuild";
import { inRepo } from "../../scripts/lib/repo.ts";

export async function bundleEntry(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRepo(entry)],
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*", "node:*"],
    alias: { zod: inRepo("worker/core/zod-slim.ts") },
    logLevel: "error",
    write: false,
  });
  return outputFiles[0]!.text;
}

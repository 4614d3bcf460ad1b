/**
 * Stands in for `zod` in the bundle (see wrangler.toml), so that its sixty locales are never parsed.
 * It reaches past the package's exports: the exact pin makes that safe, and the bundle test proves it.
 */
import * as z from "./zod-parts.ts";

export * from "./zod-parts.ts";
export { z, z as default };

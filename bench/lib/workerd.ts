/** The runtime's own binary, and the settings of wrangler.toml that it runs our Worker with. */
import { createRequire } from "node:module";
import { unstable_readConfig } from "wrangler";
import { inRepo } from "../../scripts/lib/repo.ts";

/** The package's `bin` is a script that starts this file. */
export const WORKERD = (createRequire(import.meta.url)("workerd") as { default: string }).default;

const config = unstable_readConfig({ config: inRepo("wrangler.toml") }, { hideWarnings: true });
export const COMPATIBILITY_DATE = config.compatibility_date ?? "";
export const COMPATIBILITY_FLAGS = config.compatibility_flags;

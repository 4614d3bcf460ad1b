/** Places in the repository, whatever the working directory is. */
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
export const inRepo = (...parts: string[]) => path.join(ROOT, ...parts);

/** Everything that running the product locally leaves behind; git-ignored, wiped by `npm run reset`. */
const LOCAL = path.resolve(process.env["LIFTWRIGHT_HOME"] || path.join(ROOT, ".liftwright"));
export const inLocal = (...parts: string[]) => path.join(LOCAL, ...parts);

/** Places in the repository, whatever the working directory is. */
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
export const inRepo = (...parts: string[]) => path.join(ROOT, ...parts);

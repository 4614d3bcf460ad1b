/** `npm run reset`: forgets everything that running the product locally left behind. */
import { rmSync } from "node:fs";
import { openTwin } from "./lib/postgres.ts";
import { inLocal } from "./lib/repo.ts";

for (const folder of [inLocal(), openTwin(inLocal("postgres"))]) {
  rmSync(folder, { recursive: true, force: true });
}
console.log("Local data, demo keys and secrets are gone; npm start makes new ones.");

/** `npm run reset`: forgets everything that running the product locally left behind. */
import { existsSync, rmSync } from "node:fs";
import { openTwin } from "./lib/postgres.ts";
import { inLocal } from "./lib/repo.ts";

const home = inLocal();
// LIFTWRIGHT_HOME may say anything; only a folder that a start has marked is ours to delete.
if (existsSync(home) && !existsSync(inLocal("secrets.json"))) {
  console.error(`${home} was not made by npm start; nothing was deleted.`);
  process.exit(1);
}
for (const folder of [home, openTwin(inLocal("postgres"))]) {
  rmSync(folder, { recursive: true, force: true });
}
console.log("Local data, demo keys and secrets are gone; npm start makes new ones.");

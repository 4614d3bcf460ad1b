/** LOAD_UNLOADABLE: every load can be put together with the plates, rack or stack of that day. */
import { toLoad } from "../program/load.ts";
import type { SetGroup } from "../program/program.ts";
import { floorLoad, nearestLoad } from "../strength/ladder.ts";
import { gramsOfKg } from "../units.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { ladderOf, lowerLoad, openItem, rewarm } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

/** Other people's loads may be rounded to another unit. */
const EXTERNAL_SLACK_G = 300;

type Odd = { read: ItemFacts; path: string; group: SetGroup; lowerG: number | null };

/** Calls back with each load that does not exist and the closest below it, null where there is none. */
function visit(facts: Facts, found: (odd: Odd) => void) {
  for (const read of facts.items) {
    if (!read.exercise || !read.session.place) continue;
    const ladder = ladderOf(read);
    if (!ladder && !facts.isOurs) continue;
    const { groups } = read.item;
    for (let g = 0; g < groups.length; g++) {
      const group = groups[g]!;
      if (!group.load) continue;
      const loadG = gramsOfKg(group.load.kg);
      const lowerG = ladder && floorLoad(ladder, loadG);
      if (lowerG === loadG) continue;
      const nearest = facts.isOurs || !ladder ? null : nearestLoad(ladder, loadG);
      if (nearest !== null && Math.abs(nearest - loadG) <= EXTERNAL_SLACK_G) continue;
      found({ read, path: `${read.path}/groups/${g}/load`, group, lowerG });
    }
  }
}

function mendOne(facts: Facts, { read, group, lowerG }: Odd) {
  const { item } = read;
  if (group.type !== "warmup") {
    if (lowerG === null) openItem(facts, read);
    else lowerLoad(facts, read, group, lowerG);
    rewarm(facts, read);
  } else if (lowerG !== null) group.load = toLoad(lowerG, facts.program.unit);
  else item.groups = item.groups.filter((other) => other !== group);
}

export const loadUnloadable: Rule = {
  code: "LOAD_UNLOADABLE",
  severity: "block",
  title: "Every load can be put together there",
  threshold: "A load that the gym of that day has",
  evidence: ["engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    visit(facts, ({ read, path, group, lowerG }) => {
      const what = `${shortName(read.item.name)}: ${group.load!.display} cannot be loaded there`;
      const below = lowerG === null ? null : toLoad(lowerG, facts.program.unit).display;
      findings.push({
        path,
        measured: group.load!.kg,
        threshold: below ?? "no such load",
        message: below ? `${what}; ${below} is the next lighter.` : `${what}, nor any lighter one.`,
      });
    });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    visit(facts, (odd) => {
      const before = odd.group.load!.display;
      mendOne(facts, odd);
      changes.push({ path: odd.path, before, after: odd.group.load?.display ?? "by effort" });
    });
    return changes;
  },
};

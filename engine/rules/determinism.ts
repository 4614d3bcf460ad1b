/** DETERMINISM: the document names all that it takes to make it again, as of today. */
import { ENGINE_VERSION, RULESET_VERSION } from "../program/version.ts";
import type { Facts } from "./facts.ts";
import type { Finding, Rule } from "./rule.ts";

type Row = [field: string, has: string | number, needs: string | number, words: string];

const rowsOf = ({ program, brief }: Facts): Row[] => [
  ["engine", program.provenance.engine, ENGINE_VERSION, "another engine"],
  ["ruleset", program.provenance.ruleset, RULESET_VERSION, "another ruleset"],
  ["catalog", program.provenance.catalog, brief.catalog.version, "another catalogue"],
  ["seed", program.provenance.seed, brief.seed, "another seed"],
];

/** The expansion itself is repeated by whoever built it, who has the time for it. */
export const determinism: Rule = {
  code: "DETERMINISM",
  severity: "block",
  title: "The program can be made again, byte for byte",
  threshold: "Engine, ruleset, catalogue and seed of this request, and the blueprint",
  evidence: ["engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    if (!facts.isOurs) return findings;
    for (const [field, has, needs, words] of rowsOf(facts))
      if (has !== needs)
        findings.push({
          path: `/provenance/${field}`,
          measured: has,
          threshold: needs,
          message: `The plan was made with ${words} (${has}, now ${needs}).`,
        });
    if (!facts.program.provenance.blueprint)
      findings.push({
        path: "/provenance/blueprint",
        measured: "none",
        threshold: "a blueprint",
        message: "The plan does not hold the blueprint that it was made from.",
      });
    return findings;
  },
};

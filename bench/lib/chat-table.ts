/** Lines of figures as a table reads them, each with its word on whether its aim is met. */
import type { Peer } from "./chat-peer.ts";
import type { Aim, Line } from "./chat-lines.ts";
import { showNumber, showRange } from "./report.ts";

type Name = Peer["name"];

export const verdictOf = ({ figure, aim }: Line) => {
  if (aim === null) return "";
  if (figure === null) return "n/a";
  const isMet = "most" in aim ? figure.median <= aim.most : figure.median >= aim.least;
  return isMet ? "met" : "short";
};

const showAim = (aim: Aim | null) => {
  if (aim === null) return "";
  return "most" in aim ? `<= ${aim.most}` : `>= ${aim.least}`;
};

/** `missing` is what stands where a peer could not be had. */
export function rowsOf(lines: readonly Line[], missing: Partial<Record<Name, string>>): string[][] {
  return lines.map((line) => {
    const { target, what, by, figure, figureName, aim, digits } = line;
    const hasPeers = Object.keys(by).length > 0;
    const of = (name: Name) => {
      const value = by[name];
      if (value !== undefined) return showNumber(value, digits);
      return hasPeers ? (missing[name] ?? "") : "";
    };
    const shown = figure === null ? "" : `${showRange(figure)} ${figureName}`.trim();
    return [
      target.padStart(2) + ` ${what}`,
      of("ours"),
      of("portkey"),
      of("pass"),
      of("direct"),
      shown,
      showAim(aim),
      verdictOf(line),
    ];
  });
}

/** What a chart is drawn with: the colours of a theme, and text that is safe in XML. */
import type { ChartLook } from "./chart-data.ts";

/** Light and dark. The hues differ in lightness too, for eyes and printers that see none. */
const COLORS = [
  "#26d,#6af",
  "#d70,#fd9",
  "#064,#2a7",
  "#95d,#ebf",
  "#567,#9ab",
  "#123,#eef",
  "#fff,#14181f",
];
/** After the hues: what stays in the background, what is read first, and the ground itself. */
export const [FAINT, INK, GROUND] = [4, 5, 6] as const;

/** Pixels of a letter, on the wide side. */
export const LETTER = 6.6;

export const paintsOf = ({ theme, accent }: ChartLook): string[] =>
  COLORS.map((pair, i) => {
    if (i === 0 && accent) return accent;
    return theme === "auto" ? `light-dark(${pair})` : pair.split(",")[theme === "dark" ? 1 : 0]!;
  });

/** Characters that XML forbids are left out: what cannot be parsed shows nobody anything. */
export const escapeText = (text: string) =>
  text
    .toWellFormed()
    .replace(/[&<>"']|[^\t\n\r -\uFFFD]/g, (c) =>
      c < " " || c > "\uFFFD" ? "" : `&#${c.charCodeAt(0)};`,
    );

export const fitText = (text: string, pixels: number) =>
  text.length * LETTER > pixels ? `${text.slice(0, Math.max(0, pixels / LETTER - 1))}…` : text;

/** Text for comparing: small letters without accents, marks that nobody sees, or curly quotes. */

const UNSEEN =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
const MARKS = /\p{M}/gu;
const SPELLINGS: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "`": "'",
  ß: "ss",
  μ: "u",
  "×": "x",
  "–": "-",
  "—": "-",
  "−": "-",
  "*": "",
  _: " ",
};
const SPELT = /[’‘`ßμ×–—−*_]/g;

export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(SPELT, (char) => SPELLINGS[char] ?? char)
    .replace(/\s+/g, " ");

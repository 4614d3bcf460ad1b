/** Single characters as the guard reads them: look-alikes of Latin letters, emoji that carry meaning, what nobody can see. */

const LOOK_ALIKES: Record<string, string> = {};
const PAIRS =
  "аaвbсcеeнhіiјjкkмmоoрpѕsтtуyхxԁdһhӏlԛqԝwгrпnиuзeьbбbɑaɡgıiαaβbγyεeζzηnθoιiκkλlμmνvοoπnρpσoςsτtυuχxωwϲcʟlɴnʀrɪiʏyᴀaᴄcᴅdᴇeᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzßẞøoØoæaœođdłlþpꜱsʜhʙbɢgꜰf";
for (const [at, sign] of Array.from(PAIRS).entries())
  if (at % 2 === 0) LOOK_ALIKES[sign] = PAIRS[at + 1]!;
Object.assign(LOOK_ALIKES, {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  œ: "oe",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
});
Object.assign(LOOK_ALIKES, {
  ʼ: "'",
  "…": "...",
  "–": " - ",
  "—": " - ",
  "¿": " ",
  "¡": " ",
  "°": " deg ",
});
Object.assign(LOOK_ALIKES, { "。": ".", "，": ",", "⁄": "/", "؟": "?", "×": "x" });

/** Written as English words that every language's lexicon may name: `emoji_blood` reads as "emoji blood". */
const EMOJI: Record<string, string> = {
  "🩸": "blood",
  "💀": "skull",
  "☠": "skull",
  "😂": "laugh",
  "🤣": "laugh",
  "😅": "laugh",
  "🤮": "vomit",
  "🤢": "sick",
  "🔫": "gun",
  "🔪": "knife",
  "💊": "pill",
  "💉": "syringe",
  "🚑": "ambulance",
  "🫀": "heart",
  "💔": "heartbreak",
  "🥵": "hot",
  "😵": "dizzy",
  "💫": "dizzy",
  "🤰": "pregnant",
  "⚰": "coffin",
  "🪦": "coffin",
  "😭": "cry",
};
for (const [sign, meaning] of Object.entries(EMOJI)) LOOK_ALIKES[sign] = ` emoji_${meaning} `;

const ASCII = /^[\u0020-\u007e]*$/;
const UNSEEN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
const MARKS = /\p{M}+/gu;

/** Small letters without accents; one raw character may become several or none. */
export function foldCharacters(raw: string): string {
  if (ASCII.test(raw)) return raw.toLowerCase().replaceAll("`", "'");
  const plain = raw
    .replace(UNSEEN, "")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(UNSEEN, "")
    .toLowerCase();
  let folded = "";
  for (const sign of plain) folded += LOOK_ALIKES[sign] ?? sign;
  return folded;
}

/** Words written in the tag block, which no screen shows: a favourite place for orders to a model. */
export function hiddenText(raw: string): string {
  let hidden = "";
  for (const sign of raw) {
    const code = sign.codePointAt(0)!;
    if (code >= 0xe0020 && code <= 0xe007e) hidden += String.fromCharCode(code - 0xe0000);
  }
  return hidden;
}

const LEET: Record<string, string> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "+": "t",
  "€": "e",
};

/** The readings of a word written with figures and signs for letters: `ch3st`, `su1cide`. */
export const unleet = (chunk: string): string[] =>
  ["i", "l"].map((one) =>
    chunk.replace(/[03457@$+€8]/g, (sign) => LEET[sign]!).replace(/[1!|]/g, one),
  );

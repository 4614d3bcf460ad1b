/** TypeIDs: a prefix that says what it is, and a sortable UUIDv7 that says when it was made. */
import { TypeID } from "typeid-js";

export const ID_PREFIXES = {
  organization: "org",
  apiKey: "key",
  session: "ses",
  athlete: "ath",
  exercise: "exr",
  job: "job",
  audit: "aud",
  request: "req",
  interaction: "int",
  program: "prog",
  shareLink: "shr",
  event: "evt",
  webhookEndpoint: "whe",
  webhookDelivery: "whd",
  deadLetter: "dead",
  feedback: "fbk",
  formCheck: "chk",
  motivation: "mot",
  conversation: "conv",
  message: "msg",
  run: "run",
  action: "act",
  workoutLog: "wlog",
  insight: "ins",
  import: "imp",
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

/** UUIDv7 laid out by RFC 9562: 48 bits of milliseconds, then random bits around version and variant. */
function uuidV7(now: number, random: Uint8Array) {
  const bytes = random.slice(0, 16);
  let rest = now;
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes;
}

export const makeId = (kind: IdKind, now: number, random: Uint8Array) =>
  TypeID.fromUUIDBytes(ID_PREFIXES[kind], uuidV7(now, random)).toString();

/** What any id or slug of ours looks like; no database is asked about anything else. */
export const ID_FORM = /^[\w.-]{1,64}$/;

const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

export function isId(kind: IdKind, text: string) {
  const prefix = `${ID_PREFIXES[kind]}_`;
  return text.startsWith(prefix) && SUFFIX.test(text.slice(prefix.length));
}

/** The shape of an API key: what it opens, in which mode, 190 random bits and a checksum. */
import { hmacSha256, toHex } from "./crypto.ts";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SECRET_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const FORM = /^lw_(?:(sk|pk)_(live|test)|(adm))_([0-9A-Za-z]{38})$/;

export const KEY_KINDS = ["secret", "publishable", "operator"] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
export const MODES = ["live", "test"] as const;
export type Mode = (typeof MODES)[number];

function crc32(text: string) {
  let crc = ~0;
  for (let i = 0; i < text.length; i += 1) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Lets a mistyped key be refused, and a leaked one be recognised, without asking a database. */
function checksum(text: string) {
  let value = crc32(text);
  let out = "";
  for (let i = 0; i < CHECKSUM_LENGTH; i += 1) {
    out = ALPHABET[value % 62]! + out;
    value = Math.floor(value / 62);
  }
  return out;
}

const prefixOf = (kind: KeyKind, mode: Mode) =>
  kind === "operator" ? "lw_adm_" : `lw_${kind === "secret" ? "sk" : "pk"}_${mode}_`;

/** `random` needs `KEY_RANDOM_BYTES`: two bytes a character leave the choice of 62 letters all but even. */
export function makeApiKey(kind: KeyKind, mode: Mode, random: Uint8Array) {
  let body = "";
  for (let i = 0; i < SECRET_LENGTH; i += 1) {
    body += ALPHABET[(random[2 * i]! * 256 + random[2 * i + 1]!) % 62]!;
  }
  const key = prefixOf(kind, mode) + body;
  return key + checksum(key);
}
export const KEY_RANDOM_BYTES = 2 * SECRET_LENGTH;

export type ParsedKey = { kind: KeyKind; mode: Mode };

export function parseApiKey(text: string): ParsedKey | "malformed" | "checksum" {
  const match = FORM.exec(text);
  if (!match) return "malformed";
  if (checksum(text.slice(0, -CHECKSUM_LENGTH)) !== text.slice(-CHECKSUM_LENGTH)) return "checksum";
  if (match[3]) return { kind: "operator", mode: "live" };
  return {
    kind: match[1] === "sk" ? "secret" : "publishable",
    mode: match[2] === "live" ? "live" : "test",
  };
}

/** What is stored instead of the key. The pepper is a secret of the Worker, not of the database. */
export const hashApiKey = async (pepper: string, key: string) =>
  toHex(await hmacSha256(pepper, key));

export const lastFour = (key: string) => key.slice(-4);

/** The few cryptographic steps we take, all through WebCrypto. */
import { base64url } from "jose";

const encoder = new TextEncoder();

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export function toHex(bytes: Uint8Array) {
  let hex = "";
  for (const byte of bytes) hex += HEX[byte]!;
  return hex;
}

export const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const hmacKeys = new Map<string, Promise<CryptoKey>>();

/** Importing a key costs more than using it, and a process knows only a handful of secrets. */
function hmacKey(secret: string) {
  const known = hmacKeys.get(secret);
  if (known) return known;
  const made = crypto.subtle.importKey(
    "raw",
    encoder.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  hmacKeys.set(secret, made);
  return made;
}

export async function hmacSha256(secret: string, text: string) {
  return new Uint8Array(
    await crypto.subtle.sign("HMAC", await hmacKey(secret), encoder.encode(text)),
  );
}

export async function sha256(text: string) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
}

async function aesKey(secret: string) {
  const raw = await hmacSha256(secret, "aes-gcm");
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Encrypts a text at rest; `context` must be given again to read it. */
export async function seal(secret: string, context: string, text: string) {
  const iv = randomBytes(12);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: encoder.encode(context) },
    await aesKey(secret),
    encoder.encode(text),
  );
  return `${base64url.encode(iv)}.${base64url.encode(new Uint8Array(sealed))}`;
}

export async function unseal(secret: string, context: string, sealed: string) {
  const [iv, body] = sealed.split(".");
  if (iv === undefined || body === undefined) throw new Error("not a sealed text");
  const text = await crypto.subtle.decrypt(
    {
      name: "AES-GCM",
      iv: base64url.decode(iv),
      additionalData: encoder.encode(context),
    },
    await aesKey(secret),
    base64url.decode(body),
  );
  return new TextDecoder().decode(text);
}

/** Ed25519 signatures under reports: the private key of this deployment, and how anybody checks them. */
import { CompactSign, base64url, calculateJwkThumbprint, compactVerify, importJWK } from "jose";
import * as z from "zod";

const ALGORITHM = "EdDSA";
const part = z.string().regex(/^[\w-]{43}$/, "32 bytes in base64url");
const publicParts = { kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: part };

export const PublicKey = z.object(publicParts);
export type PublicKey = z.output<typeof PublicKey>;
/** As `npm run secrets` prints it: a private JWK. */
export const PrivateKey = z.object({ ...publicParts, d: part });
export type PrivateKey = z.output<typeof PrivateKey>;

export type KeySet = { keys: (PublicKey & { kid: string; alg: string; use: "sig" })[] };

type Signer = { key: Awaited<ReturnType<typeof importJWK>>; kid: string };
/** Importing a key costs more than signing with it. */
const signers = new WeakMap<PrivateKey, Promise<Signer>>();

async function makeSigner(jwk: PrivateKey): Promise<Signer> {
  const { kty, crv, x } = jwk;
  const [key, kid] = await Promise.all([
    importJWK(jwk, ALGORITHM),
    calculateJwkThumbprint({ kty, crv, x }),
  ]);
  return { key, kid };
}

function signerOf(jwk: PrivateKey) {
  const made = signers.get(jwk) ?? makeSigner(jwk);
  signers.set(jwk, made);
  return made;
}

const encoder = new TextEncoder();

/** A compact JWS whose middle is left out: the text itself is what it stands beside. */
export async function signDetached(jwk: PrivateKey, text: string): Promise<string> {
  const { key, kid } = await signerOf(jwk);
  const jws = await new CompactSign(encoder.encode(text))
    .setProtectedHeader({ alg: ALGORITHM, kid })
    .sign(key);
  const [header, , signature] = jws.split(".");
  return `${header}..${signature}`;
}

/** Of the key that signs now, and of those that did before. */
export async function keySetOf(keys: readonly PublicKey[]): Promise<KeySet> {
  return {
    keys: await Promise.all(
      keys.map(async ({ kty, crv, x }) => ({
        kty,
        crv,
        x,
        kid: await calculateJwkThumbprint({ kty, crv, x }),
        alg: ALGORITHM,
        use: "sig" as const,
      })),
    ),
  };
}

export type Signed = "valid" | "unknown_key" | "invalid";

export async function verifyDetached(
  { keys }: KeySet,
  signature: string,
  text: string,
): Promise<Signed> {
  const [header, middle, tail] = signature.split(".");
  if (!header || middle !== "" || !tail) return "invalid";
  try {
    const { kid } = JSON.parse(new TextDecoder().decode(base64url.decode(header))) as {
      kid?: unknown;
    };
    const jwk = keys.find((one) => one.kid === kid);
    if (!jwk) return "unknown_key";
    const jws = `${header}.${base64url.encode(encoder.encode(text))}.${tail}`;
    await compactVerify(jws, await importJWK(jwk, ALGORITHM), { algorithms: [ALGORITHM] });
    return "valid";
  } catch {
    return "invalid";
  }
}

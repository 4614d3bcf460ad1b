/** Makes the key that reports are signed with: an Ed25519 private JWK, as one line of JSON. */
import { generateKeyPairSync } from "node:crypto";

export function makeReportKey(): string {
  const { kty, crv, x, d } = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  return JSON.stringify({ kty, crv, x, d });
}

/** Prints a fresh set of secrets as JSON for wrangler; the operator key goes to stderr, once. */
import { KEY_RANDOM_BYTES, hashApiKey, makeApiKey } from "../worker/core/api-key.ts";
import { randomBytes } from "../worker/core/crypto.ts";
import { makeReportKey } from "./lib/report-key.ts";

const SECRET_BYTES = 32;
const makeSecret = () => Buffer.from(randomBytes(SECRET_BYTES)).toString("base64url");

// Who still has the pepper can renew the operator key and leave every API key as it is.
const pepper = process.env["KEY_PEPPER"] || makeSecret();
const operatorKey = makeApiKey("operator", "live", randomBytes(KEY_RANDOM_BYTES));

// Two streams, so that the file that stdout is sent to never holds the key itself.
console.error(`Operator key, shown once and kept nowhere: ${operatorKey}`);
console.log(
  JSON.stringify(
    {
      KEY_PEPPER: pepper,
      SESSION_SECRET: makeSecret(),
      OPERATOR_KEY_HASH: await hashApiKey(pepper, operatorKey),
      REPORT_SIGNING_KEY: makeReportKey(),
    },
    null,
    2,
  ),
);

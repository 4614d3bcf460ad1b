/** What holds for every operation, told once at the beginning of the reference. */
import { SCOPES } from "../../core/scopes.ts";
import { API_VERSIONS, LATEST_VERSION } from "../../core/versions.ts";
import { POLICIES } from "../../http/limits.ts";
import type { OpenApiDocument } from "../openapi.ts";
import { MAX_BODY_BYTES } from "../../http/request.ts";
import { componentsOf, serverOf } from "./document.ts";
import { errorTable } from "./errors.ts";
import { type Block, type Section, type Text, json, paragraph, prose } from "./section.ts";

const section = (id: string, title: string, blocks: Block[]): Section => ({
  id,
  title,
  blocks,
  sections: [],
});

const WHO_IS_LIMITED: Record<keyof typeof POLICIES, string> = {
  "key-burst": "Each session's athlete; each address that uses a publishable key",
  "server-burst": "Each secret key",
  "auth-failures": "Bad credentials from one address",
};

export function introductionSections(document: OpenApiDocument): Section[] {
  const { schemas, securitySchemes } = componentsOf(document);
  const problem = schemas["Problem"]?.example;
  return [
    section("base-url", "Base URL", [
      { kind: "paragraph", text: ["All paths start at ", { code: serverOf(document) }, "."] },
      paragraph(
        `Bodies are JSON in UTF-8 with \`Content-Type: application/json\`, ${MAX_BODY_BYTES / 1024} KiB at most unless the operation says more. Fields and query parameters that an operation does not know are refused, so a typing error never passes for success.`,
      ),
    ]),
    section("credentials", "Credentials", [
      paragraph("Send one as `Authorization: Bearer …`. A credential in an address is never read."),
      { kind: "list", items: Object.values(securitySchemes).map((one) => prose(one.description)) },
      paragraph(
        "Keys that contain `_test_` see test data alone. Each operation names the scope that it needs:",
      ),
      {
        kind: "table",
        caption: "Scopes",
        head: ["Scope", "What it allows"],
        rows: Object.entries(SCOPES)
          .filter(([scope]) => scope !== "platform:admin")
          .map(([scope, meaning]): Text[] => [[{ code: scope }], [`${meaning}.`]]),
      },
    ]),
    section("versions", "Versions", [
      paragraph(
        `Versions are dates; the latest is \`${LATEST_VERSION}\`. A key keeps the version of the day it was made. \`Liftwright-Version\` asks for another, and every answer names the one that it has.`,
      ),
      { kind: "list", items: API_VERSIONS.map((version): Text => [{ code: version }]) },
    ]),
    section("idempotency", "Idempotency", [
      paragraph(
        "Send `Idempotency-Key` with a `POST` to be able to repeat it: for 24 hours the same key with the same body has one effect and one answer. A repeated answer carries `Idempotency-Replayed: true`. The same key with another body is refused with `idempotency_key_reused`.",
      ),
    ]),
    section("errors", "Errors", [
      paragraph(
        "Every error is `application/problem+json` (RFC 9457). Decide by `code`, which never changes its meaning; `type` leads to a page that explains it; `retryable` says whether the same request can succeed later.",
      ),
      ...(problem === undefined ? [] : [json("A problem", problem)]),
      errorTable,
    ]),
    section("rate-limits", "Rate limits", [
      paragraph(
        "`RateLimit-Policy` names the limit that applies. Past it the answer is 429 with `Retry-After` in seconds.",
      ),
      {
        kind: "table",
        caption: "Rate limits",
        head: ["Policy", "Requests", "Counted for"],
        rows: Object.entries(POLICIES).map(([name, { quota, windowSeconds }]): Text[] => [
          [{ code: name }],
          [`${quota} in ${windowSeconds} seconds`],
          [`${WHO_IS_LIMITED[name as keyof typeof POLICIES]}.`],
        ]),
      },
    ]),
    section("paging", "Paging", [
      paragraph(
        'Lists come newest first: `{ "object": "list", "data": […], "hasMore": true, "nextCursor": "…" }`. Pass `nextCursor` as `cursor` for the next page, until `hasMore` is false. `limit` is 1 to 100, 20 if left out.',
      ),
    ]),
    section("etags", "ETags", [
      paragraph(
        "Reads carry an `ETag`. Send it as `If-None-Match` to get 304 while nothing has changed, and as `If-Match` with a write that must not overwrite somebody else's: 412 if it has changed since.",
      ),
    ]),
  ];
}

/** The OpenAPI documents, made on first request: most isolates never need them. */
import type { OpenApiDocument } from "../http/openapi.ts";
import type { Page, PageInput } from "./page.ts";

type Dialect = "3.1" | "3.0";
const made = new Map<string, OpenApiDocument>();

export async function documentOf({ endpoints, exchange }: PageInput, dialect: Dialect) {
  const { baseUrl } = exchange;
  const key = `${dialect} ${baseUrl}`;
  const known = made.get(key);
  if (known) return known;
  const { buildDocument } = await import("../http/openapi.ts");
  const document = buildDocument(endpoints, { baseUrl, dialect });
  made.set(key, document);
  return document;
}

const documentPage = (id: string, path: string, dialect: Dialect): Page => ({
  id,
  path,
  async show(input) {
    return Response.json(await documentOf(input, dialect), {
      headers: { "Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*" },
    });
  },
});

export const openapiPages = [
  documentPage("openapi", "/openapi.json", "3.1"),
  documentPage("openapi30", "/openapi-3.0.json", "3.0"),
];

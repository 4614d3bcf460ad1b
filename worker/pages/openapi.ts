/** The OpenAPI documents: made when the Worker is built, served with this deployment's own address. */
import { notFound } from "../core/errors.ts";
import type { Page, PageInput } from "./page.ts";

type Json = Record<string, unknown>;
export type OpenApiDocument = Json & {
  info: { title: string; description: string; version: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Json>;
    parameters: Record<string, Json>;
    securitySchemes: Record<string, Json>;
  };
};
export type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters?: Json[];
  requestBody?: Json;
  responses: Record<string, Json>;
};

/** Stands for the deployment's address in the built documents. */
export const BUILT_FOR = "https://api.liftwright.example";

async function textOf({ assets, exchange }: PageInput, file: string) {
  const response = await assets.fetch(`${BUILT_FOR}/${file}`);
  if (!response.ok) throw notFound();
  return (await response.text()).replaceAll(BUILT_FOR, exchange.baseUrl);
}

export const documentOf = async (input: PageInput) =>
  JSON.parse(await textOf(input, "openapi.json")) as OpenApiDocument;

const documentPage = (id: string, file: string): Page => ({
  id,
  path: `/${file}`,
  show: async (input) =>
    new Response(await textOf(input, file), {
      headers: {
        "Content-Type": "application/json",
        "Cache-Control": "public, max-age=300",
        "Access-Control-Allow-Origin": "*",
      },
    }),
});

export const openapiPages = [
  documentPage("openapi", "openapi.json"),
  documentPage("openapi30", "openapi-3.0.json"),
];

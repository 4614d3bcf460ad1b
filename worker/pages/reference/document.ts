/** The parts of the OpenAPI document that the reference reads and the document's own type leaves open. */
import type { OpenApiDocument } from "../openapi.ts";
import type { Parameter } from "./curl.ts";
import type { JsonSchema } from "./json-schema.ts";

type Components = {
  schemas: Record<string, JsonSchema>;
  parameters: Record<string, Parameter>;
  securitySchemes: Record<string, { description: string }>;
};

export const componentsOf = ({ components }: OpenApiDocument) =>
  components as unknown as Components;

export const serverOf = (document: OpenApiDocument) =>
  (document["servers"] as { url: string }[])[0]!.url;

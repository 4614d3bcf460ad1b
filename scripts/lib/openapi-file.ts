/** The OpenAPI document as text, for the committed file and for the built ones. */
import { BUILT_FOR } from "../../worker/pages/openapi.ts";
import { endpoints } from "../../worker/routes/endpoints.ts";
import { buildDocument } from "./openapi.ts";
import { inRepo } from "./repo.ts";

export const OPENAPI_FILE = inRepo("openapi.json");

export const openapiText = (dialect: "3.1" | "3.0" = "3.1") =>
  `${JSON.stringify(buildDocument(endpoints, { baseUrl: BUILT_FOR, dialect }), null, 2)}\n`;

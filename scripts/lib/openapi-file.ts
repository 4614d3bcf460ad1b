/** The committed OpenAPI document, and what it should be. */
import { buildDocument } from "../../worker/http/openapi.ts";
import { endpoints } from "../../worker/routes/endpoints.ts";
import { inRepo } from "./repo.ts";

export const OPENAPI_FILE = inRepo("openapi.json");

/** Where the public deployment answers; each deployment serves the document with its own address. */
const BASE_URL = "https://api.liftwright.example";

export const openapiText = () =>
  `${JSON.stringify(buildDocument(endpoints, { baseUrl: BASE_URL, dialect: "3.1" }), null, 2)}\n`;

/** Every page there is. */
import { openapiPages } from "./openapi.ts";
import type { Page } from "./page.ts";

export const pages: Page[] = [...openapiPages];

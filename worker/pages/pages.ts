/** Every page there is. */
import { docsMarkdownPage } from "./docs-markdown.ts";
import { docsPages } from "./docs.ts";
import { errorPages } from "./error-pages.ts";
import { homePage } from "./home.ts";
import { jwksPage } from "./jwks.ts";
import { llmsPage } from "./llms.ts";
import { openapiPages } from "./openapi.ts";
import type { Page } from "./page.ts";
import { sharedProgramPages } from "./shared-program.ts";

export const pages: Page[] = [
  homePage,
  ...docsPages,
  docsMarkdownPage,
  ...errorPages,
  llmsPage,
  ...openapiPages,
  jwksPage,
  ...sharedProgramPages,
];

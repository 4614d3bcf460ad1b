/** The whole reference, made from the OpenAPI document; Markdown and HTML both show this. */
import type { OpenApiDocument } from "../openapi.ts";
import { componentsOf } from "./document.ts";
import { introductionSections } from "./introduction.ts";
import { operationSections } from "./operations.ts";
import { schemasSection } from "./schemas.ts";
import { type Section, paragraph } from "./section.ts";

export const referenceOf = (document: OpenApiDocument): Section => ({
  id: "top",
  title: document.info.title,
  blocks: [
    paragraph(document.info.description),
    paragraph(`Version \`${document.info.version}\`.`),
  ],
  sections: [
    ...introductionSections(document),
    ...operationSections(document),
    schemasSection(componentsOf(document).schemas),
  ],
});

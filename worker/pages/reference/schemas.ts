/** The schemas of the document, each as a section with a table of its fields. */
import { type JsonSchema, limitsOf, refName, schemaId, typeOf } from "./json-schema.ts";
import {
  type Block,
  type Section,
  type Table,
  type Text,
  joined,
  json,
  paragraph,
  prose,
} from "./section.ts";

type Schemas = Record<string, JsonSchema>;

export const schemasSection = (schemas: Schemas): Section => ({
  id: "schemas",
  title: "Schemas",
  blocks: [],
  sections: Object.keys(schemas)
    .sort()
    .map((name) => schemaSection(name, schemas)),
});

function schemaSection(name: string, schemas: Schemas): Section {
  const schema = schemas[name]!;
  const { description, example } = schema;
  const blocks: Block[] = description ? [paragraph(asSentence(description))] : [];
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length > 0) blocks.push(fieldTable(name, fields, schemas));
  else
    blocks.push({
      kind: "paragraph",
      text: ["Type: ", ...typeOf(schema), ". ", ...meaningOf(schema, "")],
    });
  if (example !== undefined) blocks.push(json("Example", example));
  return { id: schemaId(name), title: name, blocks, sections: [] };
}

const fieldTable = (
  name: string,
  fields: readonly [string, JsonSchema][],
  schemas: Schemas,
): Table => ({
  kind: "table",
  caption: `Fields of ${name}`,
  head: ["Field", "Type", "Meaning"],
  rows: fields.map(([field, schema]) => [
    [{ code: field }],
    schemas[name]!.required?.includes(field) ? typeOf(schema) : [...typeOf(schema), ", optional"],
    // A field that is a schema of its own means what that schema says.
    meaningOf(schema, (schema.$ref ? schemas[refName(schema.$ref)] : schema)?.description),
  ]),
});

const asSentence = (text: string) => `${text.replace(/\.$/, "")}.`;

/** Description and limits, each as a sentence. */
export function meaningOf(schema: JsonSchema, description: string | undefined): Text {
  const limits = limitsOf(schema).map((limit): Text => [...limit, "."]);
  return joined([...(description ? [prose(asSentence(description))] : []), ...limits], " ");
}

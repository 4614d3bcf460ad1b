/** The operations of the document, grouped by tag: what each takes, what it answers, how to call it. */
import type { OpenApiDocument, Operation } from "../openapi.ts";
import { type Parameter, curlOf } from "./curl.ts";
import { componentsOf, serverOf } from "./document.ts";
import { type JsonSchema, refName, typeOf } from "./json-schema.ts";
import { meaningOf } from "./schemas.ts";
import { type Block, type Code, type Section, type Text, json, paragraph } from "./section.ts";

type Content = Record<string, { schema?: JsonSchema; example?: unknown }>;
type Answer = { description: string; content?: Content };
type Secured = Operation & { security?: Record<string, unknown>[]; deprecated?: boolean };
type Call = { document: OpenApiDocument; method: string; path: string; operation: Secured };

const JSON_TYPE = "application/json";
const FORM_TYPE = "multipart/form-data";
const tagId = (tag: string) => `tag-${tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;

export function operationSections(document: OpenApiDocument): Section[] {
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ document, method, path, operation })),
  );
  return document.tags.map(({ name, description }) => ({
    id: tagId(name),
    title: name,
    blocks: [paragraph(`${description}.`)],
    sections: calls.filter(({ operation }) => operation.tags[0] === name).map(operationSection),
  }));
}

function operationSection(call: Call): Section {
  const { operation, method, path } = call;
  const parameters = parametersOf(call);
  const blocks: Block[] = [
    { kind: "route", method: method.toUpperCase(), path },
    ...operation.description.split("\n\n").map(paragraph),
    ...credentialsOf(call),
    ...(operation.deprecated ? [paragraph("Deprecated: see its `Sunset` header.")] : []),
    ...(parameters.length > 0 ? [parameterTable(parameters)] : []),
    ...bodyOf(call),
    ...answersOf(call),
    ...samplesOf(call, parameters),
  ];
  return { id: operation.operationId, title: operation.summary, blocks, sections: [] };
}

function credentialsOf({ document, operation }: Call): Block[] {
  const names = (operation.security ?? []).flatMap(Object.keys);
  if (names.length === 0) return [paragraph("Needs no credential.")];
  const { securitySchemes } = componentsOf(document);
  return [
    paragraph(
      `Credentials: ${names.map((name) => securitySchemes[name]!.description).join("; or ")}.`,
    ),
  ];
}

function parametersOf({ document, operation }: Call): Parameter[] {
  const { parameters: shared } = componentsOf(document);
  return (operation.parameters ?? []).map((parameter) =>
    "$ref" in parameter
      ? shared[String(parameter["$ref"]).split("/").at(-1)!]!
      : (parameter as unknown as Parameter),
  );
}

const parameterTable = (parameters: readonly Parameter[]): Block => ({
  kind: "table",
  caption: "Parameters",
  head: ["Parameter", "Type", "Meaning"],
  rows: parameters.map((one) => {
    const schema = one.schema ?? {};
    const type = [...typeOf(schema), ` in ${one.in}`, ...(one.required ? [] : [", optional"])];
    return [[{ code: one.name }], type, meaningOf(schema, one.description)];
  }),
});

function bodyOf({ operation }: Call): Block[] {
  const { schema } = contentOf(operation.requestBody as Answer | undefined);
  return schema ? [{ kind: "paragraph", text: ["Body: ", ...typeOf(schema), "."] }] : [];
}

/** The answer that is meant to be comes first; the document sorts by number. */
function successesOf({ responses, summary }: Secured): [string, Answer][] {
  const successes = Object.entries(responses as Record<string, Answer>).filter(([status]) =>
    /^2\d\d$/.test(status),
  );
  const isMain = ([, { description }]: [string, Answer]) => description === summary;
  return [...successes.filter(isMain), ...successes.filter((one) => !isMain(one))];
}

function answersOf({ operation }: Call): Block[] {
  const problems = Object.keys(operation.responses).filter((status) => /^[45]\d\d$/.test(status));
  const successText = ([status, answer]: [string, Answer]): Text => {
    const { schema } = contentOf(answer);
    const { description } = answer;
    return [
      "Answers ",
      { code: status },
      ...(schema ? [" ", ...typeOf(schema)] : []),
      ...(description === operation.summary ? [] : [`: ${description}`]),
    ];
  };
  return [
    {
      kind: "list",
      items: [
        ...successesOf(operation).map(successText),
        [{ text: "Problems", to: "/docs/errors" }, ` ${problems.join(", ")}`],
      ],
    },
  ];
}

function samplesOf({ document, operation, method, path }: Call, parameters: Parameter[]): Code[] {
  const source = curlOf({
    method: method.toUpperCase(),
    url: `${serverOf(document)}${path}`,
    parameters,
    credentials: (operation.security ?? []).flatMap(Object.keys),
    body: contentOf(operation.requestBody as Answer | undefined).example,
    fileField: fileFieldOf(document, operation),
  });
  const [status, answer] = successesOf(operation)[0]!;
  const { example } = contentOf(answer);
  return [
    { kind: "code", label: "Request", language: "sh", source },
    ...(example === undefined ? [] : [json(`Answer ${status}`, example)]),
  ];
}

const contentOf = (answer: Answer | undefined) =>
  answer?.content?.[JSON_TYPE] ?? answer?.content?.[FORM_TYPE] ?? {};

/** Null where the body is no form. */
function fileFieldOf(document: OpenApiDocument, { requestBody }: Secured): string | null {
  const ref = (requestBody as Answer | undefined)?.content?.[FORM_TYPE]?.schema?.$ref;
  if (ref === undefined) return null;
  const { properties = {} } = componentsOf(document).schemas[refName(ref)]!;
  return Object.keys(properties).find((name) => properties[name]!.format === "binary") ?? null;
}

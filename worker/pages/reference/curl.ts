/** An operation as a curl command that works once the key is set. */
import type { JsonSchema } from "./json-schema.ts";

export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  example?: unknown;
  schema?: JsonSchema;
};
type Request = {
  method: string;
  url: string;
  parameters: readonly Parameter[];
  /** Names of the security schemes, any of which will do. */
  credentials: readonly string[];
  body: unknown;
  /** The body is a form, and this field of it a file. */
  fileField: string | null;
};

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const exampleOf = ({ example, schema, name }: Parameter) => {
  const value = example ?? schema?.example ?? schema?.default ?? name;
  return typeof value === "string" ? value : JSON.stringify(value);
};

export function curlOf(request: Request): string {
  const { method, url, parameters, credentials, body, fileField } = request;
  const path = parameters
    .filter((one) => one.in === "path")
    .reduce((path, one) => path.replace(`{${one.name}}`, encodeURIComponent(exampleOf(one))), url);
  const query = parameters
    .filter((one) => one.in === "query" && one.required)
    .map((one) => `${one.name}=${encodeURIComponent(exampleOf(one))}`)
    .join("&");
  const lines = [`curl ${quoted(query ? `${path}?${query}` : path)}`];
  const isImplied = method === (body === undefined ? "GET" : "POST");
  if (!isImplied) lines.push(`-X ${method}`);
  if (credentials.length > 0) lines.push(`-H "Authorization: Bearer $LIFTWRIGHT_KEY"`);
  if (credentials.length === 1 && credentials[0] === "publishableKey") {
    lines.push(`-H 'Origin: https://app.example'`);
  }
  if (fileField !== null) {
    for (const [name, value] of Object.entries(body as Record<string, string>))
      lines.push(`-F ${quoted(`${name}=${name === fileField ? "@" : ""}${value}`)}`);
  } else if (body !== undefined) {
    lines.push(
      `-H 'Content-Type: application/json'`,
      `-d ${quoted(JSON.stringify(body, null, 2))}`,
    );
  }
  return lines.join(" \\\n  ");
}

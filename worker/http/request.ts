/** Reads a request strictly: a form, field or parameter that is not understood is refused. */
import type * as z from "zod";
import { Fault, type FieldError } from "../core/errors.ts";
import { chooseType } from "./choose-type.ts";

export const MAX_BODY_BYTES = 64 * 1024;

/** Credentials in an address end up in logs and histories, so they are refused, not read. */
const CREDENTIAL_PARAMETERS = ["api_key", "apikey", "access_token", "token", "key"];

export function refuseCredentialsInQuery(url: URL) {
  if (CREDENTIAL_PARAMETERS.some((name) => url.searchParams.has(name))) {
    throw new Fault(
      "missing_credentials",
      "Credentials belong in the Authorization header, never in the address.",
    );
  }
}

/** `application/problem+json` is acceptable too: it is how every answer can end. */
export function requireAcceptable(
  accept: string | null,
  { streams, files = streams ? ["text/event-stream"] : ["application/json"] }: Sends,
): string {
  const type = chooseType(accept, files);
  if (type !== null) return type;
  if (chooseType(accept, ["application/problem+json"]) !== null) return files[0]!;
  throw new Fault("not_acceptable", `The answer is ${files.join(" or ")}.`);
}
type Sends = { streams?: unknown; files?: readonly string[] };

/** Refuses a body in another form, or one that says itself that it is too large, before any of it is read. */
export function requireBody({ headers }: Request, wanted: string, maxBytes: number) {
  if (headers.has("content-encoding")) {
    throw new Fault("unsupported_media_type", "Compressed bodies are not accepted.");
  }
  const type = headers.get("content-type")?.split(";")[0]!.trim().toLowerCase();
  if (type !== wanted) throw new Fault("unsupported_media_type", `The body must be ${wanted}.`);
  if (Number(headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
}

export const tooLarge = (maxBytes: number) =>
  new Fault("payload_too_large", `The body may have ${maxBytes} bytes at most.`);

export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  requireBody(request, "application/json", maxBytes);
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new Fault("invalid_json", "The body is not one valid JSON value in UTF-8.");
  }
}

async function readBytes(request: Request, maxBytes: number) {
  if (request.body === null) return new Uint8Array();
  // A chunked body names no length, so the limit is kept while reading.
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    total += chunk.byteLength;
    if (total > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

export function readQuery(url: URL): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (Object.hasOwn(query, name)) {
      throw fieldFault([
        { pointer: `query/${name}`, code: "repeated", message: "Sent more than once" },
      ]);
    }
    query[name] = value;
  }
  return query;
}

/** Checks a value against its schema; `place` is empty for the body, else `query` or `path`. */
export function parseWith<S extends z.ZodType>(schema: S, value: unknown, place: string) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw fieldFault(result.error.issues.flatMap((issue) => toFieldErrors(issue, place)));
}

function toFieldErrors(issue: z.core.$ZodIssue, place: string): FieldError[] {
  const at = (path: PropertyKey[]) => place + path.map((p) => `/${escapePointer(p)}`).join("");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pointer: at([...issue.path, key]),
      code: "unknown_field",
      message: "There is no such field",
      fix: "Leave it out, or check its spelling.",
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // The form that came closest is most likely the one that was meant.
    const [closest] = issue.errors.toSorted((a, b) => a.length - b.length);
    return closest!.flatMap((one) => toFieldErrors(one, at(issue.path)));
  }
  return [{ pointer: at(issue.path), code: issue.code, message: issue.message }];
}

const escapePointer = (part: PropertyKey) =>
  String(part).replaceAll("~", "~0").replaceAll("/", "~1");

export function fieldFault(errors: FieldError[]) {
  const fields = errors.slice(0, 3).map((e) => e.pointer || "the body");
  const more = errors.length > fields.length ? ` and ${errors.length - fields.length} more` : "";
  return new Fault("validation_failed", `Look at ${fields.join(", ")}${more}.`, { errors });
}

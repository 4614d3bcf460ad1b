/** Reads a form with one file: as strictly as a JSON body, and never more of it than is allowed. */
import type { FieldError } from "../core/errors.ts";
import { fieldFault, requireBody, tooLarge } from "./request.ts";

type Form = { fields: Record<string, string>; file: Blob };

export async function readForm(
  request: Request,
  fileField: string,
  maxBytes: number,
): Promise<Form> {
  requireBody(request, "multipart/form-data", maxBytes);
  const fields = new Map<string, string>();
  let file: Blob | null = null;
  for (const [name, value] of await parse(request, maxBytes)) {
    const isRepeated = fields.has(name) || (name === fileField && file !== null);
    if (isRepeated) throw refuse(name, "repeated", "Sent more than once");
    if (typeof value === "string") fields.set(name, value);
    else if (name === fileField) file = value;
    else throw refuse(name, "invalid_type", "This is no place for a file");
  }
  if (fields.has(fileField)) throw refuse(fileField, "invalid_type", "Send it as a file");
  if (!file) throw refuse(fileField, "required", "The form has no such file");
  return { fields: Object.fromEntries(fields), file };
}

const refuse = (field: string, code: FieldError["code"], message: string) =>
  fieldFault([{ pointer: `/${field}`, code, message }]);

/** A form that names no length is counted while it comes. */
async function parse({ body, headers }: Request, maxBytes: number): Promise<FormData> {
  let total = 0;
  const counted = body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        total += chunk.byteLength;
        if (total > maxBytes) throw tooLarge(maxBytes);
        controller.enqueue(chunk);
      },
    }),
  );
  const type = headers.get("content-type")!;
  try {
    return await new Response(counted ?? null, { headers: { "content-type": type } }).formData();
  } catch {
    if (total > maxBytes) throw tooLarge(maxBytes);
    throw fieldFault([{ pointer: "", code: "invalid_form", message: "It is no whole form" }]);
  }
}

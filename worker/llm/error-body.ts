/** The SDKs read the body of an error to its end, so it is given one: an upstream may never stop. */
import type { AdapterOptions } from "./stream-answer.ts";

const MAX_BYTES = 64 * 1024;
const MAX_MS = 1000;
/** What an error may say beside its body. */
const HEADERS = ["content-type", "retry-after", "retry-after-ms", "request-id", "x-request-id"];

export function boundErrors(fetch: AdapterOptions["fetch"]): AdapterOptions["fetch"] {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.ok || !response.body) return response;
    const body = await readBeginning(response.body);
    const headers = new Headers();
    for (const name of HEADERS) {
      const value = response.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(body, { status: response.status, headers });
  };
}

async function readBeginning(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), MAX_MS);
  let text = "";
  try {
    while (text.length < MAX_BYTES) {
      const read = await Promise.race([reader.read(), late.promise]);
      if (!read || read.done) break;
      text += decoder.decode(read.value, { stream: true });
    }
  } catch {
    // What has come of it is what there is; the status says the rest.
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => {});
  }
  return text.slice(0, MAX_BYTES);
}

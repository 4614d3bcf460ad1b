/** Long texts as they are kept: gzipped, in base64. */
import { base64url } from "jose";

export async function gzipText(text: string): Promise<string> {
  const packed = new Response(text).body!.pipeThrough(new CompressionStream("gzip"));
  return base64url.encode(new Uint8Array(await new Response(packed).arrayBuffer()));
}

export async function gunzipText(packed: string): Promise<string> {
  const bytes = new Response(base64url.decode(packed) as Uint8Array<ArrayBuffer>).body!;
  return new Response(bytes.pipeThrough(new DecompressionStream("gzip"))).text();
}

/** Reads the beginning of an answer and lets go of the rest, however much is to come and however slowly. */
export async function readSome(
  response: Response,
  { maxBytes, signal }: { maxBytes: number; signal: AbortSignal },
): Promise<string> {
  if (!response.body) return "";
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const letGo = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", letGo);
  const decoder = new TextDecoder();
  let text = "";
  let total = 0;
  try {
    while (total < maxBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.byteLength;
      text += decoder.decode(value.subarray(0, maxBytes), { stream: true });
    }
    return text;
  } finally {
    signal.removeEventListener("abort", letGo);
    letGo();
  }
}

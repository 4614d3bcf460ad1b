/** Cuts a stream of bytes into HTTP/1.1 answers; just what a load generator needs of the protocol. */
export type Answer = { status: number; body: string };

const END_OF_HEAD = Buffer.from("\r\n\r\n");
const END_OF_CHUNKS = Buffer.from("0\r\n\r\n");

/** Feed it what arrives; it gives the answer once that is whole. One answer at a time, no pipelining. */
export class AnswerReader {
  #seen = Buffer.alloc(0);

  take(bytes: Buffer): Answer | null {
    this.#seen = this.#seen.length === 0 ? bytes : Buffer.concat([this.#seen, bytes]);
    const answer = parse(this.#seen);
    if (answer) this.#seen = Buffer.alloc(0);
    return answer;
  }
}

function parse(seen: Buffer): Answer | null {
  const headEnd = seen.indexOf(END_OF_HEAD);
  if (headEnd < 0) return null;
  const head = seen.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const bodyStart = headEnd + END_OF_HEAD.length;
  const bodyEnd = endOfBody(seen, head, status, bodyStart);
  return bodyEnd === null ? null : { status, body: seen.toString("utf8", bodyStart, bodyEnd) };
}

function endOfBody(seen: Buffer, head: string, status: number, start: number) {
  if (status === 204 || status === 304) return start;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return seen.length >= end ? end : null;
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) {
    throw new Error(`An answer without a length:\n${head}`);
  }
  // The bodies of a load test are not compared, so where the last chunk ends is all that matters.
  const isWhole = seen.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS);
  return isWhole ? seen.length : null;
}

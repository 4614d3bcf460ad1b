/** A keep-alive connection, raw: a request goes out as bytes, and each piece of the answer comes with its time. */
import net from "node:net";
import { once } from "node:events";

export type Line = {
  /** The status of the answer, once it is whole. */
  ask(request: Buffer, onPiece: (piece: Buffer) => void): Promise<number>;
  close(): void;
};

const END_OF_HEAD = Buffer.from("\r\n\r\n");
const END_OF_LINE = Buffer.from("\r\n");

export async function openLine(port: number): Promise<Line> {
  const socket = net.connect({ host: "127.0.0.1", port, noDelay: true });
  await once(socket, "connect");
  let reader: ReturnType<typeof readAnswer> | null = null;
  let settle: { done(status: number): void; fail(error: Error): void } | null = null;
  const fail = (error: Error) => {
    settle?.fail(error);
    settle = null;
  };
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("The server closed the connection.")));
  socket.on("data", (bytes) => {
    const status = reader?.(bytes) ?? null;
    if (status === null) return;
    settle?.done(status);
    settle = null;
  });
  return {
    ask: (request, onPiece) =>
      new Promise((done, fail) => {
        settle = { done, fail };
        reader = readAnswer(onPiece);
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Just what is needed of HTTP/1.1: a length, or chunks, each given on when it is whole. */
function readAnswer(onPiece: (piece: Buffer) => void) {
  let rest: Buffer = Buffer.alloc(0);
  let status: number | null = null;
  /** Bytes of the body still to come; null where it comes in chunks. */
  let left: number | null = null;

  const readHead = (): boolean => {
    const end = rest.indexOf(END_OF_HEAD);
    if (end < 0) return false;
    const head = rest.toString("latin1", 0, end);
    rest = rest.subarray(end + END_OF_HEAD.length);
    status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length !== undefined) left = Number(length);
    else if (!/\r\ntransfer-encoding: *chunked/i.test(head))
      throw new Error(`An answer without a length:\n${head}`);
    return true;
  };
  /** False while it is not whole. */
  const readChunks = (): boolean => {
    for (;;) {
      const end = rest.indexOf(END_OF_LINE);
      if (end < 0) return false;
      const size = Number.parseInt(rest.toString("latin1", 0, end), 16);
      const from = end + END_OF_LINE.length;
      if (rest.length < from + size + END_OF_LINE.length) return false;
      if (size > 0) onPiece(rest.subarray(from, from + size));
      rest = rest.subarray(from + size + END_OF_LINE.length);
      if (size === 0) return true;
    }
  };

  return (bytes: Buffer): number | null => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    if (status === null && !readHead()) return null;
    if (left === null) return readChunks() ? status : null;
    const piece = rest.subarray(0, left);
    rest = rest.subarray(piece.length);
    left -= piece.length;
    if (piece.length > 0) onPiece(piece);
    return left === 0 ? status : null;
  };
}

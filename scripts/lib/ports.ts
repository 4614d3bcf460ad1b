/** TCP ports on this machine. */
import net from "node:net";

const tryPort = (port: number) =>
  new Promise<number | null>((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const bound = (server.address() as net.AddressInfo).port;
      server.close(() => resolve(bound));
    });
  });

export async function freePort() {
  const port = await tryPort(0);
  if (port === null) throw new Error("no free port on 127.0.0.1");
  return port;
}

/** The wanted port, or the next one that is free. */
export async function portFrom(wanted: number) {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if ((await tryPort(port)) !== null) return port;
  }
  throw new Error(`no free port from ${wanted} to ${wanted + 99}`);
}

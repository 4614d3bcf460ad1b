/** TCP ports on this machine. */
import net from "node:net";

type Bound = number | "taken" | "no such address";

const bind = (host: string, port: number) =>
  new Promise<Bound>((resolve) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRINUSE" || error.code === "EACCES" ? "taken" : "no such address"),
    );
    server.listen(port, host, () => {
      const bound = (server.address() as net.AddressInfo).port;
      server.close(() => resolve(bound));
    });
  });

export async function freePort() {
  const port = await bind("127.0.0.1", 0);
  if (typeof port !== "number") throw new Error("no free port on 127.0.0.1");
  return port;
}

/** `localhost` may mean either address, so both must be free. */
async function isFree(port: number) {
  return (await bind("127.0.0.1", port)) !== "taken" && (await bind("::1", port)) !== "taken";
}

/** The wanted port, or the next one that is free. */
export async function portFrom(wanted: number) {
  for (let port = wanted; port < wanted + 100 && port <= 65_535; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${wanted} to ${wanted + 99}`);
}

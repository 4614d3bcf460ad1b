/** The net as webhooks meet it: public DNS and receivers of the test's own, and a note of all that was asked. */
import { Webhook } from "standardwebhooks";
import { vi } from "vitest";

export type Arrived = { url: string; headers: Record<string, string>; body: string };
export type Receiver = (arrived: Arrived, init: RequestInit) => Response | Promise<Response>;

export const PUBLIC_IP = "93.184.216.34";
const RESOLVER = "https://cloudflare-dns.com/dns-query";

export const answering = (status: number, headers: Record<string, string> = {}): Receiver => {
  return () => new Response(null, { status, headers });
};
/** No word until whoever asks gives up. */
export const SILENT: Receiver = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal!.addEventListener("abort", () => reject(signal!.reason as Error));
  });

export function makeNet() {
  const arrived: Arrived[] = [];
  /** Who was asked at all, names left out. */
  const contacted: string[] = [];
  const receivers = new Map<string, Receiver>();
  const addresses = new Map<string, readonly string[]>();

  const resolve = ({ searchParams }: URL) => {
    const [name, type] = [searchParams.get("name")!, searchParams.get("type")!];
    const mine = addresses.get(name) ?? [PUBLIC_IP];
    const fits = mine.filter((address) => address.includes(":") === (type === "AAAA"));
    const kind = type === "A" ? 1 : 28;
    return Response.json({ Status: 0, Answer: fits.map((data) => ({ name, type: kind, data })) });
  };
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.href.startsWith(RESOLVER)) return resolve(url);
    contacted.push(url.href);
    const headers = Object.fromEntries(new Headers(init.headers));
    const one = { url: url.href, headers, body: init.body as string };
    arrived.push(one);
    return (receivers.get(url.host) ?? answering(204))(one, init);
  });
  return { arrived, contacted, receivers, addresses };
}
export type Net = ReturnType<typeof makeNet>;

/** As the reference library of Standard Webhooks reads it, at that time. */
export function verifyAt(now: number, secret: string, { body, headers }: Arrived): unknown {
  const clock = vi.spyOn(Date, "now").mockReturnValue(now);
  try {
    return new Webhook(secret).verify(body, headers);
  } finally {
    clock.mockRestore();
  }
}

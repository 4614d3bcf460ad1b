/** The ways to the private GPU: each leads to the one address of the settings, and each has its own lock. */
import type { StudentSettings } from "../core/model-settings.ts";
import { makeIdTokens } from "./google-identity.ts";

/** The way to the private GPU. */
export type StudentTransport = {
  /** Addresses are relative to the model server; credentials are added on the way. */
  fetch(request: Request): Promise<Response>;
};

type Send = (request: Request) => Promise<Response>;
/** The binding into the private network. */
export type Vpc = { fetch: Send };
type Needs = { fetch: typeof fetch; vpc?: Vpc | undefined; now: () => number };
type Pass = Readonly<Record<string, string>>;
type Way = {
  send: Send;
  /** Headers that open the tunnel. */
  open(signal: AbortSignal): Promise<Pass>;
  /** Others than those that were refused. Absent where there are no others. */
  reopen?(refused: Pass, signal: AbortSignal): Promise<Pass>;
};

/** Requests begin with it; what the model server is really called only the transport knows. */
export const STUDENT_ORIGIN = "http://student";

export function makeStudentTransport(settings: StudentSettings, needs: Needs): StudentTransport {
  const way = wayOf(settings, needs);
  return {
    async fetch(request) {
      const { method, signal } = request;
      const { pathname, search } = new URL(request.url);
      const url = `${settings.baseUrl}${pathname}${search}`;
      // Read here, so that it can be sent a second time.
      const body = request.body ? await request.arrayBuffer() : null;
      const send = (pass: Pass) => {
        const headers = new Headers({ ...Object.fromEntries(request.headers), ...pass });
        headers.set("Authorization", `${BEARER}${settings.apiKey}`);
        // Wherever a redirect leads, it is no place for our credentials.
        return way.send(new Request(url, { method, headers, body, redirect: "manual", signal }));
      };
      const pass = await way.open(signal);
      const response = await send(pass);
      if (!way.reopen || (response.status !== 401 && response.status !== 403)) return response;
      await response.body?.cancel();
      return send(await way.reopen(pass, signal));
    },
  };
}

function wayOf({ transport, baseUrl }: StudentSettings, { fetch, vpc, now }: Needs): Way {
  // A function that was taken from its object: the platform's own `fetch` refuses any other `this`.
  const send: Send = (request) => fetch(request);
  switch (transport.kind) {
    case "direct":
      return { send, open: async () => ({}) };
    case "access": {
      const pass = {
        "CF-Access-Client-Id": transport.clientId,
        "CF-Access-Client-Secret": transport.clientSecret,
      };
      return { send, open: async () => pass };
    }
    case "vpc":
      if (!vpc) throw new Error("The transport is vpc, but there is no STUDENT_VPC binding");
      return { send: (request) => vpc.fetch(request), open: async () => ({}) };
    case "cloud_run": {
      const tokens = makeIdTokens(transport.google, new URL(baseUrl).origin, { fetch, now });
      return {
        send,
        open: async (signal) => passOf(await tokens.get(signal)),
        reopen: async (refused, signal) => passOf(await tokens.renew(tokenOf(refused), signal)),
      };
    }
  }
}

/** Cloud Run reads this header before the other, which stays free for the proxy's own lock. */
const SERVERLESS = "X-Serverless-Authorization";
const BEARER = "Bearer ";
const passOf = (token: string): Pass => ({ [SERVERLESS]: `${BEARER}${token}` });
const tokenOf = (pass: Pass) => (pass[SERVERLESS] ?? "").slice(BEARER.length);

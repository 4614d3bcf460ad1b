/** A page for people or agents: anything that is not an operation of the API. */
import type { Endpoint } from "../http/endpoint.ts";
import type { Exchange } from "../http/exchange.ts";

export type PageInput = {
  exchange: Exchange;
  params: Record<string, string>;
  /** Files that were built or vendored into `public/`. */
  assets: Fetcher;
  endpoints: readonly Endpoint[];
};

export type Page = {
  id: string;
  path: string;
  show(input: PageInput): Promise<Response>;
};

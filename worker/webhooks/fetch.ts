/** How this zone reaches the net: by what it is given, and never through a binding. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** The dated versions of the API. A breaking change adds a row; a key is pinned to its birth version. */
export const API_VERSIONS = ["2026-11-20"] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];
export const LATEST_VERSION: ApiVersion = API_VERSIONS.at(-1)!;

export const isApiVersion = (text: string): text is ApiVersion =>
  API_VERSIONS.some((version) => version === text);

/** Sessions in the database: needed to revoke them; a valid token is checked without a look-up. */
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeSessions(backend: Backend): Store["sessions"] {
  const { create, find, replace } = rowsOf(backend, backend.t.sessions);
  return { create, find, replace };
}

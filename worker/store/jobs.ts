/** Jobs in the database; each is filed by the write that needs it. */
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeJobs(backend: Backend): Store["jobs"] {
  const { find, list, replace } = rowsOf(backend, backend.t.jobs);
  return { find, list, replace };
}

/** CPU time of another process, all of its threads together. */
import { readFileSync, readdirSync } from "node:fs";

/** Null where the system has no /proc: then the tables say "n/a". */
export function cpuNsOf(pid: number): number | null {
  return fromThreads(pid) ?? fromTicks(pid);
}

/** In nanoseconds, but only threads that still live; workerd's own live as long as it does. */
function fromThreads(pid: number) {
  try {
    let total = 0;
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      total += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]);
    }
    return Number.isFinite(total) ? total : null;
  } catch {
    return null;
  }
}

/** For kernels without schedstat: ticks of 10 ms, coarse but enough for a second of load. */
function fromTicks(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name may hold blanks and parentheses, so the fields are counted behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10_000_000;
  } catch {
    return null;
  }
}

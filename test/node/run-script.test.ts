/** `scripts/run.mjs` ends what it started, also where npm's shell was ended in between. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(process.platform === "win32")(
  "a script ends with the shell that npm put before it",
  async () => {
    const code = "console.log(process.pid); setInterval(() => {}, 1000);";
    const run = `"${process.execPath}" scripts/run.mjs "${process.execPath}" -e '${code}'`;
    // A second command keeps the shell from giving its place to the first.
    const shell = spawn("sh", ["-c", `${run}; true`], {
      env: { ...process.env, npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(shell.stdout, "data")) as [Buffer];
    const pid = Number(String(line).trim());
    expect(isAlive(pid)).toBe(true);
    shell.kill("SIGTERM");
    for (let tries = 0; tries < 50 && isAlive(pid); tries++) await wait(100);
    expect(isAlive(pid)).toBe(false);
  },
);

/** `npm start` as a newcomer meets it: it serves, seeds, moves aside, remembers and forgets. */
import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import type { Demo } from "../../scripts/lib/demo.ts";
import { freePort } from "../../scripts/lib/ports.ts";

const home = mkdtempSync(path.join(tmpdir(), "liftwright-start-"));
const running = new Set<ChildProcess>();
const run = promisify(execFile);

afterAll(async () => {
  await Promise.all([...running].map(stop));
  execFileSync(process.execPath, ["scripts/reset.ts"], { env: environment({}) });
  expect(existsSync(home)).toBe(false);
}, 30_000);

/** The shell of somebody who has set nothing. */
const environment = (env: Record<string, string>) =>
  ({
    PATH: process.env["PATH"],
    HOME: home,
    LIFTWRIGHT_HOME: home,
    ...env,
  }) as unknown as NodeJS.ProcessEnv;

async function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/start.ts"], {
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        output += String(data);
        if (output.includes("Ctrl-C stops it")) resolve();
      });
    }
    child.once("exit", (code) => reject(new Error(`ended with ${code}\n${output}`)));
  });
  const demo = JSON.parse(readFileSync(path.join(home, "demo.json"), "utf8")) as Demo;
  return { child, output, demo };
}

async function stop(child: ChildProcess) {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  // Twice, as a terminal and npm do between them.
  child.kill("SIGINT");
  child.kill("SIGTERM");
  return ended;
}

const get = async (demo: Demo, url: string, key = demo.secretKey) =>
  fetch(demo.baseUrl + url, { headers: { Authorization: `Bearer ${key}` } });

async function requireWorkingDemo({ demo, output }: Awaited<ReturnType<typeof start>>) {
  expect((await get(demo, "/health")).status).toBe(200);
  const list = await (await get(demo, "/v1/athletes")).json<{ data: { id: string }[] }>();
  expect(list.data.map((a) => a.id)).toContain(demo.athleteId);
  expect((await get(demo, `/v1/athletes/${demo.other.athleteId}`)).status).toBe(404);
  const theirs = await get(demo, `/v1/athletes/${demo.other.athleteId}`, demo.other.secretKey);
  expect(theirs.status).toBe(200);
  expect((await get(demo, "/admin/organizations", demo.adminKey)).status).toBe(200);
  const visitor = await fetch(`${demo.baseUrl}/v1/widget-sessions`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${demo.publishableKey}`,
      Origin: demo.baseUrl,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ visitorId: "a-visitor-of-the-demo-page" }),
  });
  expect(visitor.status).toBe(201);
  // Printed lines must work as they stand.
  const printed = [...output.matchAll(/^ {2}(curl (?:.+\\\n)*.+)$/gm)].map(([, line]) => line!);
  expect(printed).toHaveLength(5);
  const [, , , watched, talked] = await Promise.all(
    printed.map((line) => run("bash", ["-c", line])),
  );
  expect(talked!.stdout).toMatch(/event: message\.completed/);
  expect(watched!.stdout).toMatch(/event: job\.week[\s\S]*event: job\.succeeded/);
  for (const part of [demo.secretKey, demo.publishableKey, demo.adminKey])
    expect(output).toContain(part);
  expect(output).not.toMatch(/error|warning|telemetry|failed|ENOTFOUND/i);
}

test("it serves the demo, keeps it over a restart and moves when its port is taken", async () => {
  const port = await freePort();
  const first = await start({ PORT: String(port) });
  expect(first.demo.baseUrl).toBe(`http://localhost:${port}`);
  await requireWorkingDemo(first);
  await stop(first.child);
  await expect(get(first.demo, "/health")).rejects.toThrow("fetch failed");

  const squatter = net.createServer().listen(port, "127.0.0.1");
  try {
    const second = await start({ PORT: String(port) });
    expect(second.output).toContain(`Port ${port} is busy`);
    expect(second.demo).toEqual({ ...first.demo, baseUrl: second.demo.baseUrl });
    expect(second.demo.baseUrl).not.toBe(first.demo.baseUrl);
    await requireWorkingDemo(second);
    await stop(second.child);
  } finally {
    squatter.close();
  }
});

test("it serves the same from a PostgreSQL that it brings along", async () => {
  const served = await start({
    PORT: String(await freePort()),
    DATABASE: "postgres",
    ANTHROPIC_API_KEY: "set-in-the-shell",
    HOMEWORK: "nobody-asked-for-it",
  });
  const passedOn = readFileSync(path.join(home, "dev.env"), "utf8");
  expect(passedOn).toContain('ANTHROPIC_API_KEY="set-in-the-shell"');
  expect(passedOn).not.toContain("HOMEWORK");
  expect(served.output).toContain("PostgreSQL");
  await requireWorkingDemo(served);
  await stop(served.child);
  expect(existsSync(path.join(home, "postgres/postmaster.pid"))).toBe(false);
  const again = await start({ PORT: String(await freePort()), DATABASE: "postgres" });
  expect(again.demo.athleteId).toBe(served.demo.athleteId);
  await stop(again.child);
});

test("a setting that cannot be is refused in words", async () => {
  await expect(start({ DATABASE: "mongodb" })).rejects.toThrow("it must be d1 or postgres");
  await expect(start({ PORT: "abc" })).rejects.toThrow("a whole number from 1 to 65535");
});

/** Fetches the interactive API reference (Scalar) once into `public/vendor/`, so that no page loads it from elsewhere. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { inRepo } from "./lib/repo.ts";

const PACKAGE = "@scalar/api-reference@1.72.1";
const INTEGRITY =
  "sha512-XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow==";
const SCRIPT_IN_PACKAGE = "package/dist/browser/standalone.js";
const FETCH_WITHIN_MS = 120_000;

const VENDOR = inRepo("public/vendor");
const inVendor = (name: string) => path.join(VENDOR, name);
/** What the file came from and its own hash: a changed pin or a changed file is fetched anew. */
const recordOf = (script: Uint8Array) => `${INTEGRITY}\n${integrityOf(script)}\n`;

/** `signal` ends the look-up early: who stops the product does not wait for its documentation. */
export async function vendorDocs(signal?: AbortSignal): Promise<"present" | "fetched"> {
  if (await isPresent()) return "present";
  const script = readTarFile(
    gunzipSync(requireIntegrity(await packPackage(signal))),
    SCRIPT_IN_PACKAGE,
  );
  await mkdir(VENDOR, { recursive: true });
  await writeFile(inVendor("scalar.LICENSE"), LICENSE);
  // The script appears whole or not at all, for the Worker may be serving already.
  await writeFile(inVendor("scalar.part"), script);
  await rename(inVendor("scalar.part"), inVendor("scalar.js"));
  await writeFile(inVendor("scalar.integrity"), recordOf(script));
  return "fetched";
}

async function isPresent() {
  try {
    const [script, record] = await Promise.all([
      readFile(inVendor("scalar.js")),
      readFile(inVendor("scalar.integrity"), "utf8"),
      readFile(inVendor("scalar.LICENSE")),
    ]);
    return record === recordOf(script);
  } catch {
    return false;
  }
}

async function packPackage(signal: AbortSignal | undefined): Promise<Uint8Array> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "liftwright-docs-"));
  try {
    const flags = ["--ignore-scripts", "--silent", "--fetch-retries=0"];
    await npm(["pack", PACKAGE, ...flags], directory, signal);
    const [tarball] = await readdir(directory);
    if (!tarball) throw new Error(`npm pack gave no file for ${PACKAGE}`);
    return await readFile(path.join(directory, tarball));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** npm's own words name the registry it was told to use, which is nobody's business: they are dropped. */
async function npm(args: string[], cwd: string, signal: AbortSignal | undefined) {
  const script = process.env["npm_execpath"];
  const [command, first] = script ? [process.execPath, [script]] : ["npm", []];
  const shell = !script && process.platform === "win32";
  try {
    await promisify(execFile)(command, [...first, ...args], {
      cwd,
      shell,
      timeout: FETCH_WITHIN_MS,
      ...(signal && { signal }),
    });
  } catch {
    throw new Error(`npm could not fetch ${PACKAGE}; is the package registry reachable?`);
  }
}

function requireIntegrity(tarball: Uint8Array) {
  if (integrityOf(tarball) === INTEGRITY) return tarball;
  throw new Error(`${PACKAGE} does not have the pinned sha512 and was thrown away`);
}

const integrityOf = (bytes: Uint8Array) =>
  `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** One file out of a tar archive: 512-byte headers, each followed by its file in whole blocks. */
function readTarFile(tar: Uint8Array, wanted: string): Uint8Array {
  const text = (from: number, length: number) =>
    Buffer.from(tar.subarray(from, from + length))
      .toString("utf8")
      .replace(/[\0 ]+.*$/s, "");
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    if (!(size >= 0)) break;
    const begin = at + 512;
    if (text(at, 100) === wanted) return tar.subarray(begin, begin + size);
    at = begin + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${PACKAGE} has no ${wanted}`);
}

/** The package names its licence but does not carry the text; this is the one of its repository. */
const LICENSE = `MIT License

Copyright (c) 2023-present Scalar

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

if (process.argv[1] === import.meta.filename) {
  try {
    const outcome = await vendorDocs();
    console.log(
      `The interactive reference is ${outcome === "fetched" ? "fetched" : "there already"}.`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

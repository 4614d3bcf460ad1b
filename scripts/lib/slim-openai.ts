/**
 * The OpenAI client with chat completions and nothing else. The package has no smaller entry: its client
 * makes every resource at once, so those that nobody asks are left out while it is bundled. It reaches
 * past the package's exports: the exact pin makes that safe, and the tests of the adapter run on it.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Plugin, build } from "esbuild";
import { inRepo } from "./repo.ts";

const PACKAGE = inRepo("node_modules/openai");
const KEPT = path.join(PACKAGE, "resources/chat/chat.mjs");
const INDEX = path.join(PACKAGE, "resources/index.mjs");
/** What the client itself imports of resources, and what chat completions bring along for their helpers. */
const LEFT_OUT = /[\\/]openai[\\/](?:resources[\\/](?!chat[\\/])|lib[\\/]ChatCompletion\w*\.mjs$)/;

const namesIn = (file: string) => [
  ...new Set(
    [
      ...readFileSync(file, "utf8").matchAll(
        /export (?:class|var|const|function) (\w+)|API\.(\w+)/g,
      ),
    ].map(([, own, used]) => own ?? used!),
  ),
];

/** An empty class for each name: the client makes one of each, and nobody calls them. */
function standIn(file: string) {
  const names = file === INDEX ? namesIn(path.join(PACKAGE, "client.mjs")) : namesIn(file);
  const classes = names
    .filter((name) => file !== INDEX || (name !== "Chat" && /^[A-Z]/.test(name)))
    .map((name) => `export class ${name} {}`);
  const chat = file === INDEX ? [`export { Chat } from ${JSON.stringify(KEPT)};`] : [];
  return [...classes, ...chat].join("\n");
}

const leaveOut: Plugin = {
  name: "leave-out",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]openai[\\/]/ }, ({ path: file }) =>
      LEFT_OUT.test(file) ? { contents: standIn(file), loader: "js" } : undefined,
    );
  },
};

export async function slimOpenai(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { OpenAI } from "openai";`, resolveDir: PACKAGE },
    write: false,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["workerd", "worker", "browser", "import"],
    external: ["node:*"],
    plugins: [leaveOut],
    logLevel: "error",
    legalComments: "none",
  });
  return outputFiles[0]!.text;
}

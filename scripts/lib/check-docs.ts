/** Holds the prose against the repository: every path and command that it names must exist. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { inRepo } from "./repo.ts";

const PAGES = ["*.md", "docs/**/*.md", ".github/**/*.md"];
const MAX_LINES: Record<string, number> = { "AGENTS.md": 80 };
/** In backticks, with a slash or a known ending: `worker/http/serve.ts`, `docs/`. */
const PATH = /`(\.?[\w@-][\w@./-]*(?:\/|\.(?:ts|mjs|md|json|jsonc|toml|yaml|sql|sh)))`/g;
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
const COMMAND = /npm run (?:-s )?([\w:-]+)/g;
/** Made while running; not in a fresh clone. */
const MADE = [".liftwright/", ".dev.vars", "public/vendor/", "secrets.json"];

export function checkDocs(): string[] {
  const { scripts } = JSON.parse(readFileSync(inRepo("package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const pages = globSync(PAGES, { cwd: inRepo() }).filter((page) => !page.includes("node_modules"));
  return pages.flatMap((page) => {
    const text = readFileSync(inRepo(page), "utf8");
    const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/") + 1) : "";
    const named = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
    const isThere = (file: string) =>
      existsSync(inRepo(file)) || MADE.some((m) => file.startsWith(m));
    const complaints = [
      ...named(PATH)
        .filter((file) => !isThere(file) && !isThere(folder + file))
        .map((file) => `${page}: there is no ${file}`),
      ...named(LINK)
        .filter((file) => !isThere(folder + file))
        .map((file) => `${page}: a link leads to ${file}, which is not there`),
      ...named(COMMAND)
        .filter((script) => !(script in scripts))
        .map((script) => `${page}: there is no npm run ${script}`),
    ];
    const limit = MAX_LINES[page];
    const lines = text.trimEnd().split("\n").length;
    if (limit && lines > limit) complaints.push(`${page}: ${lines} lines, at most ${limit}`);
    return complaints;
  });
}

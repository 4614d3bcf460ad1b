/** Thirty ways in which a model's JSON comes broken. */

type Corrupt = (json: string) => string;
const pretty: Corrupt = (json) => JSON.stringify(JSON.parse(json), null, 2);

/** Whoever reads with some tolerance can still read these. */
export const READABLE: Record<string, Corrupt> = {
  "in a fence": (json) => `\`\`\`json\n${json}\n\`\`\``,
  "in a fence without a name": (json) => `\`\`\`\n${pretty(json)}\n\`\`\``,
  "in a fence that is never closed": (json) => `\`\`\`json\n${json}`,
  "behind words": (json) => `Sure, here is the plan: ${json}`,
  "before words": (json) => `${json}\n\nShall I change anything?`,
  "between words with brackets": (json) => `[Note] {as asked}: ${json} (see [1])`,
  "with a byte order mark": (json) => `\uFEFF${json}`,
  "with trailing commas": (json) => json.replaceAll("}]", "},]"),
  "with doubled commas": (json) => json.replaceAll("},{", "},,{"),
  "with commas left out": (json) => json.replaceAll("},{", "} {"),
  "with smart quotes": (json) => json.replaceAll(/"([^"]*)"/g, "“$1”"),
  "with single quotes": (json) => json.replaceAll('"', "'"),
  "with bare keys": (json) => json.replaceAll(/"(\w+)":/g, "$1:"),
  "with comments": (json) => pretty(json).replaceAll(",\n", ", // so\n"),
  "with comments in stars": (json) => json.replaceAll(":", ": /* so */ "),
  "as a string": (json) => JSON.stringify(json),
  "a bracket short": (json) => json.slice(0, -1),
  "with returns and tabs": (json) => pretty(json).replaceAll("\n", "\r\n\t"),
  twice: (json) => `${json}\n${json}`,
  "behind a draft": (json) => `{"v":1}\nNo, better:\n${json}`,
  "with a stranger among the keys": (json) => json.replace("{", '{"thoughts":"hm",'),
  "with noughts before numbers": (json) => json.replace(/"v":1/, '"v":01'),
};

/** Of these nobody can know what was meant. */
export const LOST: Record<string, Corrupt> = {
  "nothing but words": () => "I would rather talk about it first.",
  "a list": (json) => `[${json.length}]`,
  "half of it, as if it were whole": (json) =>
    json.slice(0, Math.floor(json.length / 2)).replace(/,[^,]*$/, "…"),
  "words for values": (json) => json.replaceAll(/"(\w+)"([,}\]])/g, "$1$2"),
  "in base64": (json) => btoa(json),
  "an empty object": () => "{}",
  "a number": () => "42",
  XML: (json) => `<plan>${json.replaceAll(/[{}[\]"]/g, "|")}</plan>`,
};

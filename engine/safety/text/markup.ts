/** What no athlete types: fake turns, chat markers, script, pictures that carry data away. */

export type Markup = { name: string; from: number; to: number };

const ROLE =
  /(?:^|[\n"“”'»\]>|.;])[ \t*#_>-]*(?:system|assistant|user|developer|human|ai|bot|tool|sistema|asistente|usuario|assistente|usu[aá]rio|assistent|nutzer|benutzer|syst[eè]me|utilisateur)[ \t*_]*(?:message|prompt|note)?[ \t*_]*:/gi;
const SHAPES: readonly (readonly [string, RegExp])[] = [
  [
    "MARKUP_TURN",
    /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext|end_of_text|begin_of_text|start_header_id|eot_id|tool|tool_result|tool_call|function_results?|function_calls?|instructions?|prompt|admin|developer|policy|override)(?:[ _][\w-]+)?\|?>|\[\/?(?:INST|SYS|SYSTEM|ASSISTANT|ADMIN|DEVELOPER|OVERRIDE)(?: [A-Z ]+)?\]|<<\/?SYS>>|["']?role["']?\s*:\s*["'](?:system|assistant|developer|tool)|(?:^|\s)#{2,6}\s*(?:system|instructions?|assistant|developer|new instructions?|end of prompt)\b|[-=#*_]{2,40}\s*(?:begin|end|start|new|inicio|fin|fim|anfang|ende|d[ée]but)\b[^\n]{0,40}(?:prompt|instruction|instru[cç]|anweisung|system|sistema|syst[eè]me|context|message|conversation|override|policy|rules|reglas|regras|regeln)/gim,
  ],
  [
    "MARKUP_SCRIPT",
    /<\s*(?:script|iframe|svg|object|embed|meta|form|link|base|img|video|audio|body|input|style)\b[^>]{0,200}(?:\bon[a-z]{3,20}\s*=|src\s*=|href\s*=|http-equiv|javascript:|url\()|<\s*script\b|javascript\s*:|\bon(?:error|load|click|mouseover|focus)\s*=|document\s*\.\s*(?:cookie|write|location)|\beval\s*\(|localStorage|';?\s*(?:drop|delete|insert|update|union)\s+(?:table|from|into|all|select)|\bunion\s+select\b|\bselect\s+(?:\*|[\w, ]{1,60}?)\s+from\s+\w+|\bor\s+1\s*=\s*1\b|\$\{[^}]{1,80}\}|\{\{[^}]{1,80}\}\}|<%[^%]{1,80}%>|\$\(\s*(?:curl|wget|cat|rm)\b|;\s*(?:rm -rf|curl |wget )/gi,
  ],
  [
    "MARKUP_BEACON",
    /!\[[^\]\n]{0,80}\]\(\s*https?:\/\/[^)\s?]{1,200}\?[^)\s]+|https?:\/\/[^\s)]{1,200}[?=/][^\s)]{0,60}(?:prompt|rules|instruction|secret|token|profile|cookie)/gi,
  ],
  [
    "MARKUP_MANY",
    /\b\d[\d.,']{3,12}\s*(?:x\b|times|veces|mal\b|fois|vezes|words|pages|lines|plans?\b|programs|programmes|workouts|different|w(?:ö|oe?)rter|palabras|mots|palavras|planes|pl[aä]ne)/gi,
  ],
  ["MARKUP_ID", /\b(?:ath|org|usr|user|tenant|key|conv)_[0-9a-z]{12,}/gi],
  ["MARKUP_PICTURE", /!\[[^\]\n]{0,80}\]\(\s*https?:\/\/[^)\s]+/gi],
  ["MARKUP_LINK", /\bhttps?:\/\/\S+/gi],
  [
    "MARKUP_HIDDEN",
    /[\u{e0020}-\u{e007e}]{4,}|[\u200b-\u200f\u2060-\u2064]{6,}|<!--[\s\S]{8,2000}?-->|<(?:span|div|p|font)\b[^>]{0,80}(?:display\s*:\s*none|font-size\s*:\s*0|color\s*:\s*(?:white|#fff)|hidden)[^>]*>/giu,
  ],
];
/** Nothing is looked for where none of these stands. */
const HINT = /[<[{:=(_\u{e0020}-\u{e007e}\u200b-\u2064]|--|==|##|\d{4}|\d[.,']\d{3}|select /iu;

export function markupOf(raw: string): Markup[] {
  if (!HINT.test(raw)) return [];
  const found: Markup[] = [];
  const roles = new Set<string>();
  for (const match of raw.matchAll(ROLE)) {
    roles.add(match[0].replace(/[^a-zà-ÿ]/gi, "").toLowerCase());
    found.push({ name: "MARKUP_ROLE", from: match.index, to: match.index + match[0].length });
  }
  if (roles.size > 1) found.push({ ...found.at(-1)!, name: "MARKUP_TURN" });
  for (const [name, shape] of SHAPES)
    for (const match of raw.matchAll(shape))
      found.push({ name, from: match.index, to: match.index + match[0].length });
  return found;
}

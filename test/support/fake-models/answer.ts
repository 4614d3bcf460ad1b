/** From what a model wants to say to the answer that is sent: in pieces, within the tokens allowed. */
import type { ReadAsk, Reply } from "./ask.ts";
import type { Behaviour } from "./behaviours.ts";
import { type Tokens, charsOf, tokensOf } from "./usage.ts";

export type Block =
  | { type: "text"; pieces: readonly string[] }
  | { type: "tool"; id: string; name: string; pieces: readonly string[] }
  | { type: "thinking"; signature: string };

export type Answer = {
  n: number;
  model: string;
  blocks: readonly Block[];
  stop: "end" | "length" | "tool" | "refusal";
  refusal: string | null;
  tokens: Tokens;
  /** Since the epoch, in seconds. */
  createdAt: number;
  hasUsage: boolean;
};

const CHARS_A_PIECE = 16;
const THINKING_TOKENS = 64;
export const REFUSAL = "I cannot help with that.";

type Made = {
  n: number;
  createdAt: number;
  prompt: Omit<Tokens, "output" | "thinking">;
};

export function makeAnswer(
  ask: ReadAsk,
  reply: Reply,
  how: Behaviour,
  { n, createdAt, prompt }: Made,
): Answer {
  const said = twist(ask, reply, how);
  const refusal = "refusal" in said ? said.refusal : null;
  const thinking = ask.isThinking ? THINKING_TOKENS : 0;
  const { blocks, isCut, output } = fit(blocksOf(said, how, n), ask, how);
  const isTool = blocks.some(({ type }) => type === "tool");
  const thought: Block[] = ask.isThinking ? [{ type: "thinking", signature: `fake-${n}` }] : [];
  return {
    n,
    createdAt,
    model: how.servedModel ?? ask.model,
    blocks: [...thought, ...blocks],
    stop: refusal !== null ? "refusal" : isCut ? "length" : isTool ? "tool" : "end",
    refusal,
    tokens: { ...prompt, output: thinking + output + tokensOf(refusal ?? ""), thinking },
    hasUsage: how.garbage !== "no_usage",
  };
}

/** What the script puts into the model's mouth. */
function twist(ask: ReadAsk, reply: Reply, how: Behaviour): Reply {
  if (how.says === "refusal") return { refusal: REFUSAL };
  if (how.says === "nothing") return { text: "" };
  if (how.garbage === "wrong_answer") return { text: '{"unexpected":true}' };
  if (how.garbage === "prose") return { text: "Sure! Here is what you asked for, more or less." };
  if (how.garbage === "bad_tool_json" && !("toolCalls" in reply)) {
    const name = ask.tools[0]?.name;
    return name === undefined ? reply : { toolCalls: [{ name, input: {} }] };
  }
  return reply;
}

function blocksOf(said: Reply, how: Behaviour, n: number): Block[] {
  if (how.deltas !== undefined)
    return [{ type: "text", pieces: Array.from({ length: how.deltas }, (_, i) => `word${i} `) }];
  if ("refusal" in said) return [];
  const { text = "" } = said;
  const written: Block[] = text === "" ? [] : [{ type: "text", pieces: piecesOf(text) }];
  const calls = "toolCalls" in said ? said.toolCalls : [];
  return [
    ...written,
    ...calls.map(({ name, input }, i): Block => {
      const json = how.garbage === "bad_tool_json" ? '{"broken": tru' : JSON.stringify(input);
      return { type: "tool", id: `call_fake_${n}_${i}`, name, pieces: piecesOf(json) };
    }),
  ];
}

/** By whole characters: a surrogate pair stays together. */
function piecesOf(text: string): string[] {
  const characters = Array.from(text);
  const count = Math.ceil(characters.length / CHARS_A_PIECE);
  return Array.from({ length: count }, (_, i) =>
    characters.slice(i * CHARS_A_PIECE, (i + 1) * CHARS_A_PIECE).join(""),
  );
}

const lengthOf = (pieces: readonly string[]) =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

/** What does not go into the tokens allowed is cut off, in the middle of a word if need be. */
function fit(blocks: readonly Block[], ask: ReadAsk, how: Behaviour) {
  const wanted = blocks.reduce(
    (sum, block) => sum + ("pieces" in block ? lengthOf(block.pieces) : 0),
    0,
  );
  const thought = ask.isThinking ? THINKING_TOKENS : 0;
  const room =
    how.deltas === undefined ? charsOf(Math.max(0, ask.maxOutputTokens - thought)) : Infinity;
  const allowed = Math.min(room, how.says === "half" ? Math.floor(wanted / 2) : wanted);
  let left = allowed;
  const kept = blocks.flatMap((block): Block[] => {
    if (!("pieces" in block) || left <= 0) return [];
    const pieces = block.pieces.flatMap((piece) => {
      const part = piece.slice(0, left);
      left -= part.length;
      return part === "" ? [] : [part];
    });
    return [{ ...block, pieces }];
  });
  const isCut = allowed < wanted || how.says === "half";
  // Who was cut off used up all that was allowed.
  const output = isCut
    ? Math.max(0, ask.maxOutputTokens - thought)
    : Math.ceil(wanted / charsOf(1));
  return { blocks: kept, isCut, output };
}

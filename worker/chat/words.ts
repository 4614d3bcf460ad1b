/**
 * The words of a model on their way out. Plain words go at once; from the first figure, link or mark on, a
 * sentence is held back to its end and heard whole. What is found later takes back what was shown.
 */
import { makeLeakReader } from "../../engine/safety/output/leak.ts";
import { safePrefix } from "../../engine/safety/output/safe-prefix.ts";
import { checkSpoken } from "../../engine/safety/output-guard.ts";
import type { HeardAs } from "./spoken-case.ts";
import { strangeLoads } from "./strange-loads.ts";

/** A model that writes more than that in an answer has lost its way. */
const MOST_CHARACTERS = 6_000;
/** Letters alone, with what may stand around them; and the space after them, by which they are whole. */
const PLAIN =
  /\s*["'“”«»¿¡]*[\p{L}\p{M}][\p{L}\p{M}'’]*(?:-[\p{L}\p{M}'’]+)*["'“”«»]*[,;:]?(?=\s)/uy;

const WHOLE = /\s*\S+\s/uy;
/** What was spoken of in the sentences before decides what a sentence says. */
const PIECES_IN_MIND = 4;

export type Words = {
  /** False where they must not be shown: nothing more is taken. */
  take(text: string): boolean;
  /** The end of what one call said. */
  rest(): boolean;
  /** Between two calls: what follows is a paragraph of its own. */
  breathe(): void;
  isEmpty(): boolean;
  findings(): readonly string[];
};

type Needs = {
  heardAs: HeardAs;
  /** Texts that a load may come from; grows as tools answer. */
  sources(): readonly string[];
  show(delta: string): void;
};

export function makeWords({ heardAs, sources, show }: Needs): Words {
  let text = "";
  let shown = 0;
  /** Up to here all has been heard. */
  let heard = 0;
  /** Where the last sentences begin that the next one may go on with. */
  let inMind = [0];
  let isHeld = false;
  let isBroken = false;
  let pause = "";
  const found: string[] = [];
  const { secrets, ...heardBy } = heardAs;
  /** Reads every word once and in order, however it is shown: a run may begin in one way and end in another. */
  const leak = secrets && makeLeakReader(secrets);
  let read = 0;
  /** While something grave is in the room, no word goes unheard. */
  const mayHurry = heardAs.level === "safe";

  const refuse = (findings: readonly string[]): false => {
    found.push(...findings);
    isBroken = true;
    return false;
  };

  const showTo = (end: number) => {
    if (end <= shown) return;
    show(text.slice(shown, end));
    shown = end;
  };

  const leaks = (end: number): boolean => {
    if (end <= read) return false;
    const more = text.slice(read, end);
    read = end;
    return leak?.read(more) ?? false;
  };

  const hear = (end: number): boolean => {
    if (end <= heard) return true;
    const from = inMind[0]!;
    const part = { text: text.slice(from, end), heardTo: heard - from, isPart: true };
    const findings = [
      ...(leaks(end) ? ["prompt_leak"] : []),
      ...checkSpoken({ ...heardBy, ...part }).map(({ code }) => code),
      ...(strangeLoads(text.slice(heard, end), sources()).length > 0 ? ["strange_load"] : []),
    ];
    if (findings.length > 0 || end > MOST_CHARACTERS) return refuse(findings);
    inMind = [...inMind, end].slice(-PIECES_IN_MIND);
    heard = end;
    isHeld = false;
    showTo(end);
    return true;
  };

  const plainAt = (at: number) => {
    PLAIN.lastIndex = at;
    return PLAIN.exec(text)?.[0] ?? "";
  };

  const hurry = (): boolean => {
    if (isHeld) return true;
    let end = shown;
    for (let word = plainAt(end); word !== ""; word = plainAt(end)) {
      end += word.length;
      if (leaks(end)) return refuse(["prompt_leak"]);
    }
    // What stands next is whole and not plain.
    WHOLE.lastIndex = end;
    if (WHOLE.test(text)) isHeld = true;
    showTo(end);
    return true;
  };

  return {
    take(more) {
      if (isBroken) return false;
      if (pause !== "" && text !== "") text += pause;
      pause = "";
      text += more;
      if (!hear(heard + safePrefix(text.slice(heard)))) return false;
      return !mayHurry || hurry();
    },
    rest: () => !isBroken && hear(text.length),
    breathe() {
      pause = "\n\n";
    },
    isEmpty: () => text.trim() === "",
    findings: () => found,
  };
}

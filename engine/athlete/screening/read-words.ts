/** The athlete's own words about the body, read into findings; what was not understood is said back. */
import { ADVICE, type AdviceCode } from "./advice.ts";
import { bounds, UNKNOWN, WAITING } from "./bounds.ts";
import { add, type Draft } from "./draft.ts";
import { agoOf } from "./words/ago.ts";
import { hasAny, readsOf, type Read, type Text } from "./words/reads.ts";
import { isAside, isNothing, isRiddle } from "./words/riddles.ts";
import { findingOfPart, severityOf } from "./words/severity.ts";
import { isApart, isDenied, isFine, isWorry, mannerOf } from "./words/slots.ts";
import { isOver, stageOf } from "./words/stages.ts";

const say = (draft: Draft, { clause }: Read, as: string) =>
  draft.understood.push({ pointer: clause.pointer, text: clause.text, as });

/** "No chest pain now, but did yesterday". */
const HAD_BEFORE =
  / now\b.* \. (?:i )?(?:did|had (?:it|some|them|one)) (?:yesterday|last|this|on|when|during|after)\b/;

function addCondition(draft: Draft, read: Read, at: number, todayMs: number): void {
  const { row, hit } = read.mentions.conditions[at]!;
  const { folded } = read.clause;
  const isNo =
    !HAD_BEFORE.test(read.context) &&
    (isDenied(folded, hit.from, hit.to) || (read.isDenied && !isApart(folded.slice(0, hit.from))));
  if (isNo || isWorry(folded, hit.from, hit.to)) return void say(draft, read, `not ${row.id}`);
  const ago = agoOf(read.context, todayMs);
  const manner = mannerOf(read.context);
  if (isOver(row, read.context, ago, manner)) return void say(draft, read, `${row.id}, over`);
  const stage = stageOf(row, read.context, ago, manner);
  say(draft, read, row.id);
  if (stage.is === "plan") return;
  const code = stage.advice as AdviceCode | undefined;
  add(draft, {
    outcome: stage.is,
    flags: [...row.flags, ...(stage.flags ?? [])],
    ...(stage.gate ? { clearance: stage.gate } : {}),
    ...(stage.bounds ? { bounds: stage.bounds } : {}),
    ...(code ? { advice: { code, text: ADVICE[code] } } : {}),
    ...(stage.asks
      ? { question: { pointer: read.clause.pointer, code: `${row.id}_when`, text: stage.asks } }
      : {}),
  });
}

function addParts(draft: Draft, read: Read, todayMs: number, injured: Set<string>): void {
  const { folded } = read.clause;
  for (const { row, hit, isNamed } of read.mentions.parts) {
    const denied = read.isDenied || isDenied(folded, hit.from, hit.to);
    if (denied || isWorry(folded, hit.from, hit.to) || (!isNamed && isFine(folded, hit.to))) {
      say(draft, read, `${row.id}: nothing`);
      continue;
    }
    const severity = severityOf(read.context, agoOf(read.context, todayMs), mannerOf(read.context));
    say(draft, read, severity === "over" ? `${row.id}, over` : `${row.id}, ${severity}`);
    if (severity === "over") continue;
    injured.add(row.id);
    add(draft, findingOfPart(row, severity));
    if (severity === "acute")
      add(draft, { advice: { code: "injury_acute", text: ADVICE.injury_acute } });
  }
}

function addUnknown(draft: Draft, { clause }: Read): void {
  add(draft, {
    outcome: "plan_with_caution",
    clearance: "clear_light_moderate",
    bounds: UNKNOWN,
    advice: { code: "unknown", text: ADVICE.unknown },
    question: {
      pointer: clause.pointer,
      code: "not_understood",
      text: `What does "${clause.text.slice(0, 80)}" keep you from doing, and what does your doctor say about training?`,
    },
  });
}

/** Each alone may be trained with; pressure that rises in pregnancy is for the obstetrician first. */
function addTogether(draft: Draft): void {
  if (draft.flags.has("pregnancy") && draft.flags.has("hypertension"))
    add(draft, {
      outcome: "refer_first",
      flags: ["pregnancy_contraindication"],
      bounds: WAITING,
    });
}

function readText(draft: Draft, text: Text, todayMs: number, injured: Set<string>): void {
  const reads = readsOf(text);
  const isOwned = reads.some(({ mentions }) => hasAny(mentions));
  for (const read of reads) {
    const { mentions, clause, isOther } = read;
    if (isOther && hasAny(mentions)) say(draft, read, "somebody else");
    else if (hasAny(mentions)) {
      for (const at of mentions.conditions.keys()) addCondition(draft, read, at, todayMs);
      addParts(draft, read, todayMs, injured);
      for (const { row } of mentions.wishes) {
        say(draft, read, row.id);
        add(draft, { bounds: row.bounds });
      }
    } else if (!clause.isChat && isNothing(clause.folded)) say(draft, read, "nothing");
    else if (!(isOwned && isAside(read)) && isRiddle(read)) {
      draft.notUnderstood.push({ pointer: clause.pointer, text: clause.text });
      // Somebody listed it as a fact of the body: not knowing it is no reason to call all clear.
      if (!clause.isChat && !isOwned) addUnknown(draft, read);
    }
  }
}

const MANY = bounds({ maxRpe: 8, noMaxTest: true, volumeFactor: 0.8 });

export function readWords(draft: Draft, texts: readonly Text[], todayMs: number): void {
  const injured = new Set<string>();
  for (const text of texts) readText(draft, text, todayMs, injured);
  addTogether(draft);
  if (injured.size >= 3)
    add(draft, { outcome: "plan_with_caution", flags: ["multiple_injuries"], bounds: MANY });
}

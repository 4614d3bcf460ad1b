/** Finds what can stand in for an exercise: ranked, with reasons and a load, or says why not now. */
import type { Exercise } from "../catalog/exercise.ts";
import { lookUp } from "../catalog/lookup.ts";
import type { Joint } from "../catalog/muscles.ts";
import type { Brief } from "../program/brief.ts";
import { type Gate, makeGate } from "./gate.ts";
import { CRISIS, EMERGENCY, NOTHING, REFER, STUCK, WHERE } from "./messages.ts";
import { rankElsewhere, rankNear } from "./rank.ts";
import { read, readSession } from "./read-request.ts";
import type { Reading } from "./reading.ts";
import { reasonsFor, restReasons } from "./reasons.ts";
import { relaxationsFor } from "./relax.ts";
import type { SubstituteRequest } from "./request.ts";
import { type Signs, signsIn } from "./signs.ts";
import type { Alternative, Substitution } from "./substitution.ts";
import { convertLoad } from "./transfer.ts";

const REFER_LEVEL = 6;

export function substitute(
  exercise: Exercise,
  request: SubstituteRequest,
  brief: Brief,
): Substitution {
  const reading = read(exercise, request, brief);
  const session = readSession(reading, request.sessionExercises ?? [], brief.catalog);
  const answer = (part: Partial<Substitution>): Substitution => ({
    object: "substitution",
    outcome: "swap",
    constraints: reading.constraints,
    data: [],
    message: null,
    relaxations: [],
    notUnderstood: notUnderstood(reading, brief),
    ...part,
  });
  const isPain = request.reason === "pain" || reading.joints.size > 0;
  const signs = request.text ? signsIn(request.text, isPain) : NO_SIGNS;
  const isStopped = brief.screening.clearance === "stop_now";
  if (signs.level === "crisis" || signs.level === "emergency" || isStopped) {
    const text = signs.text || request.text || "A sign that was named";
    reading.constraints.unshift({ type: "red_flag", text });
    return answer({
      outcome: "emergency",
      message: signs.level === "crisis" ? CRISIS : EMERGENCY,
      notUnderstood: [],
    });
  }
  const [refusal] = brief.screening.refusals;
  if (brief.screening.outcome === "reject")
    return answer({ outcome: "refer", message: refusal?.message.slice(0, 600) ?? REFER });

  const areas = new Set<Joint>([...(request.painAreas ?? []), ...reading.joints]);
  const level = Math.max(request.painLevel ?? 0, reading.painLevel);
  const isReferred =
    level >= REFER_LEVEL || signs.level === "refer" || brief.screening.outcome === "refer_first";
  if (signs.level === "refer") reading.constraints.push({ type: "red_flag", text: signs.text });
  if (request.reason === "pain" || isReferred) addLimited(areas, brief);
  const gate = makeGate(exercise, request.reason, reading, session, brief, { areas, isReferred });
  const rank = () => rankNear(exercise, request, reading, gate, areas);
  if (isReferred) {
    const isHurt = [...areas].some((joint) => (exercise.jointStress[joint] ?? 0) > 0);
    const isKept = !isHurt && request.reason !== "pain" && areas.size > 0;
    const ranked = areas.size === 0 ? [] : isKept ? rank() : rankElsewhere(exercise, gate);
    return answer({
      outcome: "refer",
      message: REFER,
      data: ranked.slice(0, request.limit).map(({ exercise: to, score }) => {
        const why = isKept ? undefined : restReasons(to, areas);
        return alternative({ from: exercise, to, score, request, reading, gate, areas, why });
      }),
    });
  }
  if (request.reason === "pain" && areas.size === 0 && reading.muscles.size === 0)
    return answer({ outcome: "clarify", message: WHERE });

  const ranked = rank();
  if (ranked.length === 0) {
    const relaxations = relaxationsFor(exercise, gate);
    reading.constraints.push({ type: "impossible", text: `No stand-in for ${exercise.name}` });
    return answer({
      outcome: "clarify",
      message: relaxations.length > 0 ? NOTHING : STUCK,
      relaxations,
    });
  }
  const data = ranked
    .slice(0, request.limit)
    .map(({ exercise: to, score }) =>
      alternative({ from: exercise, to, score, request, reading, gate, areas }),
    );
  return answer({ data });
}

const NO_SIGNS: Signs = { level: "none", text: "" };
const SURE = 0.6;

/** For a name that somebody typed: asks back where it could be several exercises or none. */
export function substituteNamed(
  text: string,
  request: SubstituteRequest,
  brief: Brief,
): Substitution {
  const { best, alternatives } = lookUp(text, brief.catalog);
  if (best && best.confidence >= SURE) return substitute(best.exercise, request, brief);
  const names = alternatives.slice(0, 3).map(({ exercise }) => exercise.name);
  const isPain = request.reason === "pain";
  const { level, text: sign } = signsIn(`${request.text ?? ""}\n${text}`, isPain);
  const isUrgent = level === "emergency" || level === "crisis";
  return {
    object: "substitution",
    outcome: isUrgent ? "emergency" : "clarify",
    constraints: [
      isUrgent
        ? { type: "red_flag", text: sign.slice(0, 300) }
        : { type: "unknown_exercise", text: text.slice(0, 300) },
    ],
    data: [],
    message: isUrgent
      ? level === "crisis"
        ? CRISIS
        : EMERGENCY
      : names.length > 0
        ? `Which exercise is it: ${names.join(", ")}, or another?`
        : "No exercise of that name is known. What does it move, and with what?",
    relaxations: [],
    notUnderstood: isUrgent ? [] : [{ pointer: "/exercise", text }],
  };
}

function notUnderstood(reading: Reading, brief: Brief) {
  const others = brief.screening.notUnderstood.filter(({ pointer }) => pointer !== "/notes");
  return [...reading.notUnderstood, ...others];
}

/** Joints that an injury limits are where it hurts, unless the athlete names others. */
function addLimited(areas: Set<Joint>, { limits }: Brief) {
  if (areas.size > 0) return;
  for (const joint of Object.keys(limits.joints) as Joint[]) areas.add(joint);
}

type Case = {
  from: Exercise;
  to: Exercise;
  score: number;
  request: SubstituteRequest;
  reading: Reading;
  gate: Gate;
  areas: ReadonlySet<Joint>;
  why?: string[] | undefined;
};

function alternative({ from, to, score, request, reading, gate, areas, why }: Case): Alternative {
  const { brief, place } = gate;
  const has = (kind: string) => (place.kinds as ReadonlySet<string>).has(kind);
  const { confidence, ...loadConversion } = convertLoad({ from, to, request, brief, place });
  const { id, name, pattern, implement } = to;
  const isCoaches = loadConversion.method === "transfer" && !to.evidence.includes(CHOICE);
  return {
    exercise: { id, name, pattern, implement },
    score: Math.min(1, Math.max(0, score)),
    why: why ?? reasonsFor({ from, to, reason: request.reason, reading, areas, has }),
    confidence,
    loadConversion,
    evidence: isCoaches ? [...to.evidence, CHOICE] : [...to.evidence],
  };
}

const CHOICE = "engineering-choice";

/** Findings in English. */
import { JOINT_NAMES } from "../../../catalog/joint-names.ts";
import { MUSCLE_NAMES } from "../../../catalog/muscle-names.ts";
import type { FindingWords } from "./finding-words.ts";

export const englishFindings = (): FindingWords => ({
  joints: JOINT_NAMES.en,
  muscles: MUSCLE_NAMES.en,
  left: "left",
  right: "right",
  say: {
    DELOAD_STALLED: [
      "Time for a light week",
      "The estimated maximum of {lifts} main lifts has stood still for up to {days} days. A light week now lets you come back fresh.",
    ],
    DELOAD_READINESS: [
      "Time for a light week",
      "Your readiness was {readiness} of 5 in the mean of {checkIns} check-ins. A light week gives your body time to catch up.",
    ],
    DELOAD_DROP: [
      "Time for a light week",
      "The estimated maximum of {lifts} main lifts was down by up to {percent} % twice in a row. That is often tiredness, and a light week helps.",
    ],
    DELOAD_DROP_LIFT: [
      "{lift}: a lighter week for this lift",
      "Its estimated maximum was down by up to {percent} % twice in a row. A week with less of it is usually enough.",
    ],
    DELOAD_PAIN: [
      "Less load for a while: {joint}",
      "You noted pain of up to {pain} of 10 in {sessions} sessions. A light week for what loads this joint is the careful choice.",
    ],
    OVERREACH: [
      "Rest comes first now",
      "The estimated maximum of {lifts} main lifts is down by up to {percent} %, and your readiness is {readiness} of 5. Take a light week before you push on.",
    ],
    PLATEAU_MORE: [
      "{lift}: no gain in estimated max for {days} days",
      "You recover well, so {percent} % more sets are worth a try.",
    ],
    PLATEAU_LESS: [
      "{lift}: no gain in estimated max for {days} days",
      "You seem tired at the moment, so {percent} % fewer sets may bring it forward.",
    ],
    PLATEAU_SWAP: [
      "{lift}: no gain in estimated max for {days} days",
      "Another form of the same movement can get it going again.",
    ],
    PAIN_EASE: [
      "{lift}: {percent} % less load",
      "You noted pain of {pain} of 10 ({joint}). Go lighter and stay in a range that feels fine.",
    ],
    PAIN_FREEZE: [
      "{lift} waits for now",
      "You noted pain of {pain} of 10 ({joint}). Leave it out for the next {appearances} times and train around it.",
    ],
    PAIN_REFER: [
      "Have it looked at: {joint}",
      "You noted pain of up to {pain} of 10 in {sessions} sessions within {days} days. Please see a doctor or physiotherapist before you load it again.",
    ],
    READINESS_HOLD: [
      "Take it as it comes today",
      "You told of a hard day, so today nothing gets heavier.",
    ],
    READINESS_REDUCE: [
      "An easier session today",
      "You told of a very hard day, so today's loads are {percent} % lighter.",
    ],
    ADHERENCE_MISSED: [
      "Shall we move the plan?",
      "The last {sessions} sessions did not happen, and that is no harm. The plan can go on from where you are.",
    ],
    ADHERENCE_DAYS: [
      "A plan that fits your weeks",
      "You did {done} of {planned} sessions in four weeks. With {days} a week the plan would fit better.",
    ],
    ADHERENCE_MINUTES: [
      "Shorter sessions?",
      "Your last {sessions} sessions were shorter than planned. The plan can be made for {minutes} minutes.",
    ],
    ADHERENCE_SWAP: [
      "{lift}: take your own choice into the plan?",
      "You did something else instead {times} times in a row. The plan can take that over.",
    ],
    BALANCE_PULL: [
      "Pulls and pushes",
      "You did {pulls} sets of pulls and {pushes} of pushes a week. A little more balance does your shoulders good.",
    ],
    BALANCE_SIDES: [
      "{lift}: one side is stronger",
      "Your {side} side is {percent} % stronger. Begin with the other one and do only as many repetitions as it can.",
    ],
    VOLUME_LOW: [
      "Room for more: {muscle}",
      "It got {sets} sets a week; from {bound} on there is usually more progress.",
    ],
    VOLUME_HIGH: [
      "A lot of work: {muscle}",
      "It got {sets} sets a week, above the {bound} that usually pay off. A few less will hardly cost progress.",
    ],
    VOLUME_JUMP: [
      "A big step: {muscle}",
      "{sets} sets this week after {before} before. Give it a week to settle before you add more.",
    ],
    LAYOFF_BACK: [
      "Good to have you back",
      "After {days} days off we begin with {percent} % less load. It comes back faster than it was built.",
    ],
    RECORD_MAX: ["{lift}: your best so far", "Your estimated maximum is now {loadG}."],
    RECORD_LOAD: ["{lift}: heavier than ever", "{loadG} for {reps}: your heaviest load so far."],
    RECORD_LOAD_REST: [
      "{lift}: heavier than ever",
      "{loadG} for {reps}: your heaviest load so far. It stands, and a lighter week comes first.",
    ],
  },
});

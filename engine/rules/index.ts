/** Ruleset v1: every rule of a verified program, in order. */
import { balancePushPull } from "./balance-push-pull.ts";
import { deloadMissing } from "./deload-missing.ts";
import { determinism } from "./determinism.ts";
import { exContraindicated } from "./ex-contraindicated.ts";
import { exDuplicate } from "./ex-duplicate.ts";
import { exEquipment } from "./ex-equipment.ts";
import { exSkill } from "./ex-skill.ts";
import { exUnknown } from "./ex-unknown.ts";
import { fatigueStack } from "./fatigue-stack.ts";
import { freqLow } from "./freq-low.ts";
import { intFailurePolicy } from "./int-failure-policy.ts";
import { intRange } from "./int-range.ts";
import { intRpeCoherent } from "./int-rpe-coherent.ts";
import { layoffRamp } from "./layoff-ramp.ts";
import { loadJump } from "./load-jump.ts";
import { loadTotal } from "./load-total.ts";
import { loadUnknown } from "./load-unknown.ts";
import { loadUnloadable } from "./load-unloadable.ts";
import { orderRules } from "./order-rules.ts";
import { patternGap } from "./pattern-gap.ts";
import { prefViolation } from "./pref-violation.ts";
import { prilepinBand } from "./prilepin-band.ts";
import { progMissing } from "./prog-missing.ts";
import { recoveryGap } from "./recovery-gap.ts";
import { restIllegal } from "./rest-illegal.ts";
import { screenGate } from "./screen-gate.ts";
import { structEmpty } from "./struct-empty.ts";
import { structWeeks } from "./struct-weeks.ts";
import { taperRules } from "./taper-rules.ts";
import { timeBudget } from "./time-budget.ts";
import { transferInvalid } from "./transfer-invalid.ts";
import { volAboveCeiling } from "./vol-above-ceiling.ts";
import { volBelowFloor } from "./vol-below-floor.ts";
import { volRamp } from "./vol-ramp.ts";
import { volSessionCap } from "./vol-session-cap.ts";
import { warmupMissing } from "./warmup-missing.ts";
import type { Rule } from "./rule.ts";

export const RULES: readonly Rule[] = [
  structWeeks,
  structEmpty,
  exUnknown,
  exEquipment,
  exContraindicated,
  exSkill,
  exDuplicate,
  volBelowFloor,
  volAboveCeiling,
  volSessionCap,
  volRamp,
  freqLow,
  recoveryGap,
  patternGap,
  balancePushPull,
  intRange,
  intRpeCoherent,
  intFailurePolicy,
  prilepinBand,
  loadUnloadable,
  loadJump,
  loadTotal,
  loadUnknown,
  transferInvalid,
  progMissing,
  deloadMissing,
  taperRules,
  timeBudget,
  restIllegal,
  orderRules,
  warmupMissing,
  layoffRamp,
  screenGate,
  fatigueStack,
  prefViolation,
  determinism,
];

/** What the jobs that make programs are filed with: all that their work follows from. */
import type { ProgramChanges } from "../../engine/adapt/program-changes.ts";
import type { Screening } from "../../engine/athlete/screening/screening.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import type { Rehearsal } from "../core/rehearsal.ts";
import type { Tier } from "../core/tiers.ts";
import type { SharedWords } from "../skills/brief-facts.ts";
import type { EngineReason } from "../skills/skill.ts";
import type { JobRow } from "../store/port.ts";
import type { Mode } from "./model-use.ts";

export type ProgramParams = {
  name: string | null;
  /** As completed when it was asked for: what the athlete changes later is for the next program. */
  request: ProgramRequest;
  policy: PolicyPack | null;
  today: string;
  mode: Mode;
  /** Why no model is asked although one was wanted. */
  reason: EngineReason | null;
  language: string;
  shared: SharedWords;
  tier: Tier;
  /** The day on which the athlete's unit was counted; null where none was. */
  quotaDay: number | null;
  rehearsal: readonly Rehearsal[];
  /** What the screening says besides, and what nobody understood. */
  notices: Pick<Screening, "advice" | "questions" | "notUnderstood">;
};

export type AdaptationParams = {
  programId: string;
  /** The version that it was asked of: should there be another by then, nothing is done. */
  revision: number;
  /** In the weeks of the whole program. */
  fromWeek: number;
  changes: ProgramChanges;
  reason: string;
  today: string;
};

/** What `services` filed, they read again: a job of the one kind has the params of that kind. */
export const programParamsOf = ({ params }: JobRow) => params as unknown as ProgramParams;
export const adaptationParamsOf = ({ params }: JobRow) => params as unknown as AdaptationParams;

/** A program has the number of the job that makes it, so a step that runs twice makes one. */
export const programIdOf = ({ id, kind, params }: JobRow) =>
  kind === "program" ? id.replace(/^job_/, "prog_") : String(params?.["programId"]);

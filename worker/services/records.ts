/** The most that an athlete has ever done, by lift. */
import type { Bests, LiftState, Mark } from "../../engine/insight/training-state.ts";
import type { RecordKind } from "../../engine/insight/training-state.ts";
import type { Ctx } from "../ctx.ts";
import { requireAthlete } from "./athletes.ts";
import { showMark, showMax } from "./log-analysis.ts";
import { type Unit, unitOf } from "./show-log.ts";
import { readState } from "./training-state.ts";

type Single = Exclude<keyof Bests, "byReps">;
const KINDS = ["max", "load", "reps", "volume", "seconds", "metres"] as const satisfies Single[];
const NAMES = {
  max: "e1rm",
  load: "load",
  reps: "reps",
  volume: "volume",
  seconds: "seconds",
  metres: "metres",
} as const;

/** The lift that was trained last leads. */
export async function listRecords(ctx: Ctx, athleteId: string, exerciseId: string | null) {
  const athlete = await requireAthlete(ctx, athleteId);
  const { lifts } = await readState(ctx, athleteId);
  const lastOf = ({ exposures }: LiftState) => exposures.at(-1)?.at ?? 0;
  return Object.values(lifts)
    .filter((lift) => exerciseId === null || lift.exerciseId === exerciseId)
    .toSorted((a, b) => lastOf(b) - lastOf(a))
    .map((lift) => showLift(lift, unitOf(athlete)));
}

function showLift(lift: LiftState, unit: Unit) {
  const { bests } = lift;
  const show = (kind: RecordKind, mark: Mark | null) => mark && showMark(kind, mark, unit);
  return {
    ...showMax(lift, unit),
    sessions: lift.count,
    since: lift.firstDay,
    best: Object.fromEntries(KINDS.map((kind) => [NAMES[kind], show(kind, bests[kind])])) as Record<
      (typeof NAMES)[Single],
      ReturnType<typeof showMark> | null
    >,
    repMaxes: Object.entries(bests.byReps)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, mark]) => showMark("rep_max", mark, unit)),
  };
}

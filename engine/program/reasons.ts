/** Why the engine chooses what it chooses: one row a reason, with its rule and its sources. */
import type { Reason } from "./program.ts";

const row = (rule: string, text: string, ...evidence: string[]): Reason => ({
  rule,
  text,
  evidence: evidence.length > 0 ? evidence : ["engineering-choice"],
});

export const REASONS = {
  pick_main: row(
    "PATTERN_GAP",
    "Leads the session: the best form of this movement for the goal, the gym and the athlete.",
    "acsm-2026",
  ),
  pick_second: row(
    "PATTERN_GAP",
    "A second form of a main movement, for work without the cost of the first.",
    "acsm-2026",
  ),
  pick_isolation: row(
    "VOL_BELOW_FLOOR",
    "Gives a muscle the direct sets that the big lifts leave open.",
    "pelland-2025",
  ),
  pick_core: row("PATTERN_GAP", "Each week trains the trunk.", "acsm-2026"),
  pick_carry: row("PATTERN_GAP", "Grip and trunk under load.", "engineering-choice"),
  pick_power: row("ORDER_RULES", "Fast work comes first, while the body is fresh.", "acsm-2026"),
  pick_easy: row("RECOVERY_GAP", "An easy day: it moves and restores, and costs nothing."),
  pick_gap: row(
    "PATTERN_GAP",
    "Added because the week lacked this movement or muscle.",
    "pelland-2025",
  ),
  pick_wanted: row("PREF_VIOLATION", "The athlete asked for it."),
  pick_kept: row("PREF_VIOLATION", "The athlete keeps it."),
  replaced: row("EX_CONTRAINDICATED", "Stands in for a proposal that does not fit the athlete."),
  volume_start: row(
    "VOL_BELOW_FLOOR",
    "Sets enough for every muscle's week to start where it grows, with room to add.",
    "pelland-2025",
    "acsm-2026",
  ),
  volume_time: row("TIME_BUDGET", "Fewer sets, so that the session keeps its minutes."),
  volume_light: row(
    "DELOAD_MISSING",
    "About half the sets: a light week lets fatigue go before the next block.",
    "rogerson-2024",
    "bell-2023",
  ),
  volume_taper: row(
    "TAPER_RULES",
    "About half the sets before the date, at loads that stay sharp.",
    "travis-2021",
  ),
  volume_less: row("VOL_BELOW_FLOOR", "Fewer sets than before, because that was asked for."),
  volume_given: row("TIME_BUDGET", "Fewer sets, so that what was asked for has the time for more."),
  volume_more: row(
    "VOL_RAMP",
    "More sets than before, because that was asked for, as far as muscle, session and minutes bear it.",
    "pelland-2025",
  ),
  volume_layoff: row(
    "LAYOFF_RAMP",
    "Fewer sets on the way back, more each week.",
    "cscca-nsca-2019",
    "mcmaster-2013",
  ),
  load_known: row(
    "INT_RPE_COHERENT",
    "From the known maximum by the effort table, rounded down to a load that can be loaded.",
    "rts-chart",
  ),
  load_transferred: row(
    "TRANSFER_INVALID",
    "Carried over from a related lift at 90 %, to be corrected after two sessions.",
    "engineering-choice",
  ),
  load_calibration: row(
    "LOAD_UNKNOWN",
    "No history: build up to the effort and note the load. No kilogram is invented.",
    "engineering-choice",
  ),
  load_effort: row(
    "LOAD_UNKNOWN",
    "The load that gives this effort; start from the one found in week 1.",
    "rts-chart",
  ),
  load_body: row("LOAD_UNKNOWN", "The body is the load; repetitions grow first."),
  load_light: row("DELOAD_MISSING", "Easier than usual on purpose.", "rogerson-2024"),
  rest_heavy: row("REST_ILLEGAL", "Heavy sets need three minutes and more."),
  rest_moderate: row("REST_ILLEGAL", "Long enough to repeat the set well.", "singer-2024"),
  rest_short: row("REST_ILLEGAL", "Small lifts recover within a minute or so.", "singer-2024"),
  rest_superset: row("TIME_BUDGET", "Done in turns with its partner, to save minutes."),
  rest_power: row("REST_ILLEGAL", "Fast work needs full rest.", "acsm-2026"),
  rest_easy: row("REST_ILLEGAL", "As you like: nothing here is hard."),
} as const satisfies Record<string, Reason>;
export type ReasonCode = keyof typeof REASONS;

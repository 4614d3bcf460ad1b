/** Where the zones of intensity end, in percent of the maximum, as statistics have them. */
import { PERCENT_ENDS } from "../../intensity.ts";

export const PERCENT_LIMITS: readonly number[] = PERCENT_ENDS.map((end) => Math.round(end * 100));

/** Everything worth knowing that logs, check-ins and plan show on a day, the most pressing first. */
import { comeBack } from "../../adapt/come-back.ts";
import { dayNumber } from "../../time.ts";
import { findAdherence } from "./find-adherence.ts";
import { findBalance } from "./find-balance.ts";
import type { FindCase } from "./find-case.ts";
import { findDeload } from "./find-deload.ts";
import { findPain } from "./find-pain.ts";
import { findPlateaus } from "./find-plateaus.ts";
import { findLayoff, findReadiness, findRecords } from "./find-today.ts";
import { findVolume } from "./find-volume.ts";
import type { Insight } from "./insight.ts";

const PRESSING: Record<Insight["severity"], number> = { act: 0, suggest: 1, info: 2 };

function isComingBack({ logs, today, isOlder }: FindCase) {
  const days = [...new Set(logs.map(({ day }) => dayNumber(day)))];
  return (comeBack(days, dayNumber(today), isOlder)?.load ?? 1) < 1;
}

export function findInsights(given: FindCase): Insight[] {
  const pain = findPain(given);
  const layoff = findLayoff(given);
  const deload = findDeload(given);
  const isWhole = deload.some(({ proposal }) => proposal && !proposal.changes.deload?.exercises);
  // Who rests, or comes back from a break, changes nothing else meanwhile.
  const isBusy = isWhole || layoff.length > 0 || isComingBack(given);
  const rest = isBusy ? [] : [...findPlateaus(given), ...findVolume(given), ...findBalance(given)];
  const adherence = layoff.length > 0 ? [] : findAdherence(given);
  return [
    ...pain,
    ...deload,
    ...layoff,
    ...findReadiness(given),
    ...adherence,
    ...rest,
    ...findRecords(given, deload),
  ].toSorted((a, b) => PRESSING[a.severity] - PRESSING[b.severity]);
}

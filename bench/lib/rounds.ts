/** Measures cases in interleaved rounds, so that what disturbs one disturbs its neighbours as well. */
import { type LoadResult, load } from "./load.ts";
import { median, percentile, rangeOf } from "./report.ts";
import { HOST } from "./serve.ts";

export type Case = {
  name: string;
  port: number;
  request: string;
  expectStatus?: number;
  cpuNs(): number | null;
};

export type Loop = { connections: number; thinkMs: number; seconds: number };

export type Sample = { cpuUs: number | null; rps: number; p50: number; p99: number };

export async function measure(one: Case, loop: Loop): Promise<Sample> {
  const before = one.cpuNs();
  const result: LoadResult = await load({ ...one, ...loop, host: HOST });
  const after = one.cpuNs();
  return {
    cpuUs: before === null || after === null ? null : (after - before) / 1000 / result.requests,
    rps: result.rps,
    p50: percentile(result.latenciesUs, 0.5),
    p99: percentile(result.latenciesUs, 0.99),
  };
}

/** One list of samples a case, each as long as there were rounds. */
export async function measureRounds(cases: readonly Case[], loop: Loop, rounds: number) {
  const samples = cases.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, one] of cases.entries()) samples[i]!.push(await measure(one, loop));
  }
  return samples;
}

const MAX_ANCHOR_SLOWDOWN = 1.3;

/** The rounds in which the first case, the anchor, was not itself disturbed; all of them if few are left. */
export function calmRounds([anchor = []]: Sample[][]) {
  const costs = anchor.map((sample) => sample.cpuUs ?? sample.p50);
  const best = Math.min(...costs);
  const calm = [...costs.keys()].filter((i) => costs[i]! <= best * MAX_ANCHOR_SLOWDOWN);
  return calm.length >= Math.min(3, costs.length) ? calm : [...costs.keys()];
}

const costOf = (sample: Sample, of: "cpuUs" | "p50") => sample[of] ?? Number.NaN;

/** How many times the anchor of the same round a case costs. */
function ratio(samples: Sample[], anchor: Sample[], rounds: number[], of: "cpuUs" | "p50") {
  const ratios = rounds.map((i) => costOf(samples[i]!, of) / costOf(anchor[i]!, of));
  return ratios.some(Number.isNaN) ? null : rangeOf(ratios);
}

export function summarise(samples: Sample[], anchor: Sample[], rounds: number[]) {
  const kept = rounds.map((i) => samples[i]!);
  const cpu = kept.flatMap(({ cpuUs }) => cpuUs ?? []);
  return {
    cpuUs: cpu.length > 0 ? Math.min(...cpu) : null,
    rps: Math.max(...kept.map(({ rps }) => rps)),
    p50: median(kept.map(({ p50 }) => p50)),
    p99: median(kept.map(({ p99 }) => p99)),
    cpuRatio: ratio(samples, anchor, rounds, "cpuUs"),
    p50Ratio: ratio(samples, anchor, rounds, "p50"),
  };
}
export type Summary = ReturnType<typeof summarise>;

/** The figures of the chat benchmark held against what the project is held to, a line for each. */
import { BILLED_SHARE, type Counted, dollarsOf, sumOf } from "./chat-costs.ts";
import { type Aim, type Line, bestBy, rangeOrNull, ratios } from "./chat-lines.ts";
import { type By, LENGTHS, type Round, type Speed } from "./chat-rounds.ts";
import type { StreamSample, WholeSample } from "./chat-samples.ts";
import type { Range } from "./report.ts";

/** Two times that differ by less than this are one: their quotient says nothing. */
const LEAST_MS = 0.1;

export function linesOf(rounds: readonly Round[], counted: Counted | null): Line[] {
  const loads = [...rounds[0]!.whole.keys()];
  const whole = (lanes: number) => rounds.map((round) => round.whole.get(lanes)!);
  const streams = (lanes: number) => rounds.map((round) => round.streams.get(lanes)!);
  return [
    ...loads.flatMap((lanes) => wholeLines(lanes, whole(lanes))),
    ...loads.flatMap((lanes) => streamLines(lanes, streams(lanes))),
    ...(["fast", "slow"] as const).map((speed) =>
      tokenLine(
        speed,
        rounds.map(({ tokens }) => tokens[speed]),
      ),
    ),
    ...costLines(rounds, counted),
    ...byteLines(streams(16)),
  ];
}

function wholeLines(lanes: number, rounds: By<WholeSample>[]): Line[] {
  const cpu = ({ cpuUs }: WholeSample) => cpuUs;
  const isHeld = lanes > 1;
  const by = bestBy(rounds, cpu);
  const { simulated, ...others } = by;
  return [
    {
      target: "1",
      what: `c${lanes} whole answer, CPU us`,
      by: others,
      figure: ratios(rounds, cpu, "portkey"),
      figureName: "/ Portkey",
      aim: isHeld ? { most: 0.75 } : null,
      digits: 0,
    },
    ...(simulated === undefined
      ? []
      : [
          {
            target: "",
            what: `c${lanes} the same with simulated D1 and limits`,
            by: { ours: simulated },
            figure: null,
            figureName: "",
            aim: null,
            digits: 0,
          },
        ]),
    {
      target: "2",
      what: `c${lanes} whole answers a second`,
      by: bestBy(rounds, ({ rps }) => rps, "max"),
      figure: ratios(rounds, ({ rps }) => rps, "portkey"),
      figureName: "/ Portkey",
      aim: isHeld ? { least: 1.3 } : null,
      digits: 0,
    },
  ];
}

/** More than a call without anybody between takes. */
const added =
  (key: "firstMs" | "freeMs" | "totalMs") => (sample: StreamSample, by: By<StreamSample>) =>
    by.direct ? sample[key] - by.direct[key] : null;

function streamLines(lanes: number, rounds: By<StreamSample>[]): Line[] {
  const shown = { aim: null, digits: 2 };
  const held = (what: string, key: "firstMs" | "freeMs"): Line[] => {
    const of = added(key);
    const overPass = (sample: StreamSample, by: By<StreamSample>) => {
      const value = of(sample, by);
      const isTooClose = sample === by.pass && (value ?? 0) < LEAST_MS;
      return isTooClose ? null : value;
    };
    const by = bestBy(rounds, of);
    const same = { what: `c${lanes} ${what}, ms added`, by, digits: 2 };
    const toPortkey = { most: lanes > 16 ? 0.15 : 0.08 };
    return [
      {
        ...same,
        target: "3",
        figure: ratios(rounds, of, "portkey"),
        figureName: "/ Portkey",
        aim: toPortkey,
      },
      {
        ...same,
        target: "4",
        figure: ratios(rounds, overPass, "pass"),
        figureName: "/ pass",
        aim: { most: 1.5 },
      },
    ];
  };
  return [
    ...held("first words", "firstMs"),
    ...held("first words less what is held back", "freeMs"),
    {
      ...shown,
      target: "",
      what: `c${lanes} first event of any kind, ms`,
      by: bestBy(rounds, ({ eventMs }) => eventMs),
      figure: null,
      figureName: "",
    },
    {
      ...shown,
      target: "",
      what: `c${lanes} end of stream, ms added`,
      by: bestBy(rounds, added("totalMs")),
      figure: ratios(rounds, added("totalMs"), "portkey"),
      figureName: "/ Portkey",
    },
    {
      target: "6",
      what: `c${lanes} 50-token stream, CPU ms`,
      by: bestBy(rounds, ({ cpuMs }) => cpuMs),
      figure: ratios(rounds, ({ cpuMs }) => cpuMs, "portkey"),
      figureName: "/ Portkey",
      aim: lanes > 1 ? { most: 0.7 } : null,
      digits: 2,
    },
  ];
}

type Lengths = { short: StreamSample; long: StreamSample };

function tokenLine(speed: Speed, rounds: By<Lengths>[]): Line {
  const { itlMs, short, long } = LENGTHS[speed];
  const us = ({ short: s, long: l }: Lengths) =>
    s.cpuMs === null || l.cpuMs === null ? null : ((l.cpuMs - s.cpuMs) * 1000) / (long - short);
  return {
    target: "5",
    what: `c16 CPU us a token at ${Math.round(1000 / itlMs)} a second`,
    by: bestBy(rounds, us),
    figure: ratios(rounds, us, "pass"),
    figureName: "/ pass",
    aim: { most: speed === "fast" ? 1.5 : 2.9 },
    digits: 1,
  };
}

function costLines(rounds: readonly Round[], counted: Counted | null): Line[] {
  const longs = rounds.flatMap(({ tokens }) => tokens.fast.ours?.long.cpuMs ?? []);
  const billed = rangeOrNull(longs.map((ms) => ms * BILLED_SHARE));
  const one = (value: number): Range => ({ median: value, min: value, max: value });
  const line = (target: string, what: string, figure: Range | null, aim: Aim | null): Line => ({
    target,
    what,
    by: {},
    figure,
    figureName: "",
    aim,
    digits: 2,
  });
  const dollars = counted && billed && dollarsOf(counted, billed.median);
  return [
    line("13", "rows written a turn", counted && one(sumOf(counted.short.rows)), { most: 2 }),
    line("", "object calls a turn of 50 tokens", counted && one(sumOf(counted.short.calls)), null),
    line("", "object calls a turn of 300 tokens", counted && one(sumOf(counted.long.calls)), null),
    line("14", "platform dollars a million turns", dollars && one(sumOf(dollars)), { most: 3 }),
    line("15", "300-token chat, billed-like CPU ms", billed, { most: 6 }),
  ];
}

/** What goes over the wire for a turn of 50 tokens. */
const byteLines = (rounds: By<StreamSample>[]): Line[] =>
  (
    [
      ["bytes to the reader a stream of 50 tokens", "bytes"],
      ["bytes to the model a turn", "bytesUp"],
    ] as const
  ).map(([what, key]) => ({
    target: "",
    what,
    by: bestBy(rounds, (sample) => sample[key]),
    figure: null,
    figureName: "",
    aim: null,
    digits: 0,
  }));

/** Calculators: each answers from what is sent, for anybody's page, and keeps nothing. */
import { Conversion, ConversionRequest, convertMeasure } from "../../engine/tools/convert.ts";
import { Energy, EnergyRequest } from "../../engine/tools/energy-request.ts";
import { planEnergy } from "../../engine/tools/energy.ts";
import { NextSet, NextSetRequest, adviseNextSet } from "../../engine/tools/next-set.ts";
import { OneRepMax, OneRepMaxRequest, estimateOneRepMax } from "../../engine/tools/one-rep-max.ts";
import { PlateLoading, PlatesRequest, loadPlates } from "../../engine/tools/plates.ts";
import { VolumeRequest, WeeklyVolume } from "../../engine/tools/volume.ts";
import { Warmup, WarmupRequest, planWarmup } from "../../engine/tools/warmup.ts";
import { endpoint } from "../http/endpoint.ts";
import { getWeeklyVolume } from "../services/tools.ts";

const CALCULATOR = {
  method: "post",
  tag: "Tools",
  scope: "tools:use",
  credentials: ["secret", "session", "publishable"],
  stateless: true,
} as const;

export const toolEndpoints = [
  endpoint(
    {
      ...CALCULATOR,
      id: "tools.oneRepMax",
      path: "/v1/tools/one-rep-max",
      summary: "Estimate a one-repetition maximum",
      description:
        "From one set, by its effort where that is known, with how far it may be off and what it means at 1 to 12 repetitions. Sets of more than 12 say too little.",
      body: OneRepMaxRequest,
      returns: OneRepMax,
    },
    async (_ctx, { body }) => estimateOneRepMax(body),
  ),
  endpoint(
    {
      ...CALCULATOR,
      id: "tools.plates",
      path: "/v1/tools/plates",
      summary: "Load a bar",
      description: "Plates for each side: the heaviest load that is not above the target.",
      body: PlatesRequest,
      returns: PlateLoading,
    },
    async (_ctx, { body }) => loadPlates(body),
  ),
  endpoint(
    {
      ...CALCULATOR,
      id: "tools.warmup",
      path: "/v1/tools/warmup",
      summary: "Warm up to a load",
      description: "The sets that lead up to a working set, in loads that exist.",
      body: WarmupRequest,
      returns: Warmup,
    },
    async (_ctx, { body }) => planWarmup(body),
  ),
  endpoint(
    {
      ...CALCULATOR,
      id: "tools.nextSet",
      path: "/v1/tools/next-set",
      summary: "Advise on the next set",
      description:
        "How hard the last set was against what was asked decides: lighter, heavier, as it is, or no more. Pain ends or eases it, and low readiness or a light week lets nothing grow.",
      body: NextSetRequest,
      returns: NextSet,
    },
    async (_ctx, { body }) => adviseNextSet(body),
  ),
  endpoint(
    {
      ...CALCULATOR,
      id: "tools.energy",
      path: "/v1/tools/energy",
      summary: "Plan a day's energy",
      description:
        "What a body needs and what to eat for a goal. No plan goes under its floor, and nobody is told to eat less who is under 18, underweight, pregnant or breastfeeding.",
      body: EnergyRequest,
      returns: Energy,
    },
    async (_ctx, { body }) => planEnergy(body),
  ),
  endpoint(
    {
      ...CALCULATOR,
      id: "tools.volume",
      path: "/v1/tools/volume",
      summary: "Count a week's sets",
      description: "Fractional sets a muscle, beside what a level needs, begins with and bears.",
      body: VolumeRequest,
      returns: WeeklyVolume,
    },
    async (_ctx, { body }) => getWeeklyVolume(body),
  ),
  endpoint(
    {
      ...CALCULATOR,
      id: "tools.convert",
      path: "/v1/tools/convert",
      summary: "Convert a measure",
      description:
        "Kilograms and pounds, RPE and repetitions in reserve, percent of the maximum and repetitions.",
      body: ConversionRequest,
      returns: Conversion,
    },
    async (_ctx, { body }) => convertMeasure(body),
  ),
];

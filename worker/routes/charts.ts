/** Charts of training and of health: pictures that work wherever an image does, and what is in them. */
import * as z from "zod";
import { Muscle } from "../../engine/catalog/muscles.ts";
import { Locale } from "../../engine/coach/language.ts";
import { CHART_KINDS } from "../../engine/insight/chart/chart-data.ts";
import { Chart } from "../../engine/insight/chart/chart-schema.ts";
import { ID_FORM } from "../core/ids.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { CHART_TYPES, exportChart } from "../services/charts.ts";
import { whose } from "./athlete-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const pixels = (least: number, most: number, usual: number, description: string) =>
  z.coerce.number().int().min(least).max(most).default(usual).meta({ description, example: usual });
const day = (description: string) => z.iso.date().optional().meta({ description });
const id = (description: string) => z.string().regex(ID_FORM).optional().meta({ description });

const ChartQuery = z.strictObject({
  athleteId: whose,
  exerciseId: id(
    "Of `e1rm`, which needs it, and of `prTimeline`, which else takes the lifts that were trained most",
  ),
  muscle: Muscle.optional().meta({ description: "Of `weeklySets`; all sets together if unsaid" }),
  programId: id("Of `programOverview`; the program under way if unsaid"),
  from: day(
    "First day; 90 days in all if unsaid. Charts of weeks begin with its Monday, and `prTimeline` goes back as far as records are kept if it is unsaid",
  ),
  to: day("Last day; today if unsaid"),
  w: pixels(240, 2000, 720, "Width in pixels"),
  h: pixels(160, 1200, 360, "Height in pixels"),
  theme: z.enum(["auto", "light", "dark"]).default("auto").meta({
    id: "ChartTheme",
    description: "`auto` follows the reader's browser; what else shows pictures wants to be told",
  }),
  locale: Locale.optional().meta({ description: "The athlete's if unsaid" }),
  dir: z.enum(["ltr", "rtl"]).optional().meta({
    id: "ChartDirection",
    description: "Which way it is read; as the locale is if unsaid",
  }),
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, "# and six hexadecimal digits")
    .optional()
    .meta({ description: "Colour of the first series", example: "#2266dd" }),
});

export const chartEndpoints = [
  endpoint(
    {
      id: "charts.get",
      method: "get",
      path: "/v1/charts/{kind}",
      tag: "Progress",
      scope: "logs:read",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "Draw a chart",
      description:
        "By `Accept` a picture (SVG), what is in it (JSON, with a description and a table for whoever sees no picture), or the table as CSV, in which cells that a spreadsheet would run as a formula are disarmed. Where nothing is known yet the chart is empty and says so. `bodyweight`, `readiness` and `macros` are facts of health: 403 for athletes who have not agreed to `healthData`.",
      params: z.object({
        // Another kind is a path that is not there, not a field that is wrong.
        kind: z.string().meta({
          enum: [...CHART_KINDS],
          description: "What it shows",
          example: "tonnage",
        }),
      }),
      query: ChartQuery,
      files: CHART_TYPES,
      returns: Chart,
    },
    async (ctx, { params, query: { w, h, ...query }, mediaType }) => {
      const asked = { ...query, width: w, height: h };
      const { text, headers } = await exportChart(ctx, params.kind, asked, mediaType);
      return new Reply(text, { headers });
    },
  ),
];

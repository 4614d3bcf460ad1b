/** The table of a chart as a CSV file. */
import type { ChartData } from "../../engine/insight/chart/chart-data.ts";
import { writeCsv } from "./csv-cell.ts";

export const chartCsv = ({ table }: Pick<ChartData, "table">) =>
  writeCsv(table.columns, table.rows);

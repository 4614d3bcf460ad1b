/** The table of a chart as a CSV file. */
import { writeCsv } from "../../log/csv/csv-cell.ts";
import type { ChartData } from "./chart-data.ts";

export const chartCsv = ({ table }: Pick<ChartData, "table">) =>
  writeCsv(table.columns, table.rows);

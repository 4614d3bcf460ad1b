/** What a job costs from the request to its last event: alone, in a line of ten and of a hundred. */
import { parseArgs } from "node:util";
import { fakeModels } from "../scripts/lib/fake-models.ts";
import { type JobTimes, fileJobs, previewOnce, watchJob } from "./lib/job-runs.ts";
import { serveProduct } from "./lib/product.ts";
import { rangeOf, showNumber, showRange, showTable, writeJson } from "./lib/report.ts";

const { values: flags } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    json: { type: "string" },
  },
});
const rounds = Number(flags.rounds);
const LINES = [1, 10, 100];

const models = await fakeModels();
const product = await serveProduct({ bindings: models.variables });
try {
  const port = await product.portOf();
  const client = { baseUrl: `http://127.0.0.1:${port}`, keys: product.keys };
  await watchJob(client, "engine");
  await watchJob(client, "auto");

  const alone = { preview: [] as number[], engine: [] as JobTimes[], auto: [] as JobTimes[] };
  for (let round = 0; round < rounds; round += 1) {
    alone.preview.push(await previewOnce(client));
    alone.engine.push(await watchJob(client, "engine"));
    alone.auto.push(await watchJob(client, "auto"));
  }
  const lines = LINES.map((length) => ({ length, samples: [] as Line[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { length, samples } of lines) samples.push(await measureLine(length));
  console.log(showAlone(alone));
  console.log(showLines(lines));
  writeJson(flags.json, { rounds, alone, lines });

  async function measureLine(length: number): Promise<Line> {
    const before = product.cpuNs();
    const begin = performance.now();
    await fileJobs(client, length);
    const ms = performance.now() - begin;
    const after = product.cpuNs();
    return {
      jobsPerSecond: (length * 1000) / ms,
      cpuMs: before === null || after === null ? Number.NaN : (after - before) / 1e6 / length,
    };
  }
} finally {
  await Promise.all([product.stop(), models.stop()]);
}

type Line = { jobsPerSecond: number; cpuMs: number };

function showAlone({
  preview,
  engine,
  auto,
}: {
  preview: number[];
  engine: JobTimes[];
  auto: JobTimes[];
}) {
  const row = (name: string, times: JobTimes[]) => {
    const of = (key: keyof JobTimes) => times.map((one) => one[key]);
    const ratio = of("wholeMs").map((ms, i) => ms / preview[i]!);
    return [
      name,
      showRange(rangeOf(of("acceptedMs")), 0),
      showRange(rangeOf(of("firstWeekMs")), 0),
      showRange(rangeOf(of("wholeMs")), 0),
      showRange(rangeOf(ratio)),
    ];
  };
  const floor = ["preview: the same program, no job", "", "", showRange(rangeOf(preview), 0), "1"];
  const head = ["a 12-week program, one at a time", "202 ms", "week 1 ms", "all ms", "/ preview"];
  return showTable(head, [
    floor,
    row("job, engine alone", engine),
    row("job, fake student proposes", auto),
  ]);
}

function showLines(lines: { length: number; samples: Line[] }[]) {
  const one = lines[0]!.samples;
  const rows = lines.map(({ length, samples }) => [
    `${length} queued at once`,
    showRange(rangeOf(samples.map(({ jobsPerSecond }) => jobsPerSecond)), 1),
    showNumber(Math.min(...samples.map(({ cpuMs }) => cpuMs)), 1),
    showRange(rangeOf(samples.map(({ cpuMs }, i) => cpuMs / one[i]!.cpuMs))),
  ]);
  return `
${showTable(["express lane, engine alone", "jobs/s", "CPU ms a job", "CPU a job / alone"], rows)}

Production build on Miniflare's direct sockets, with its simulators of queues, workflows, D1 and objects; CPU is that
of workerd alone, the least of ${rounds} rounds. Medians of rounds with their range. A job is over when its last event
has been filed. Twenty partners share the line, five places each. The bulk lane takes ten a second by design.`;
}

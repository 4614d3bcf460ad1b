/** The engine behind its endpoints in workerd, beside a bare answer in the same rounds. */
import { REQUEST } from "./engine-node.ts";
import { ask, rawRequest } from "./load.ts";
import { OVER_MEMORY, serveProduct } from "./product.ts";
import { type Case, type Loop, calmRounds, measure, measureRounds, summarise } from "./rounds.ts";
import { HOST, serve } from "./serve.ts";

const BARE = `export default { fetch: () => new Response("ok") };`;

export async function measureWorkerd(rounds: number, seconds: number) {
  const loop: Loop = { connections: 16, thinkMs: 0, seconds };
  const bare = await serve({ modules: { "bare.js": BARE } });
  const product = await serveProduct();
  try {
    const port = await product.portOf(OVER_MEMORY);
    const headers = { Authorization: `Bearer ${product.key}` };
    const { cpuNs } = product;
    const post = (path: string, body: unknown) => rawRequest("POST", path, headers, body);
    const cases: (Case & { aim: string })[] = [
      {
        name: "bare Response",
        port: await bare.portOf(),
        request: rawRequest("GET", "/"),
        cpuNs: bare.cpuNs,
        aim: "-",
      },
      {
        name: "exercise search",
        port,
        request: rawRequest("GET", "/v1/exercises?q=deadlift&limit=5", headers),
        cpuNs,
        aim: "<= 1.8 x bare",
      },
      {
        name: "substitution",
        port,
        request: post("/v1/exercises/barbell_back_squat/substitutions", {
          reason: "busy",
          equipment: REQUEST.equipment,
        }),
        cpuNs,
        aim: "<= 1.8 x bare",
      },
      {
        name: "single workout",
        port,
        request: post("/v1/workouts", { minutes: 45, equipment: REQUEST.equipment }),
        cpuNs,
        aim: "<= 4 x bare",
      },
      {
        name: "12-week program, gated and signed",
        port,
        request: post("/v1/programs/preview", REQUEST),
        cpuNs,
        aim: "far under 10,000 us",
      },
    ];
    for (const one of cases) {
      const { status, body } = await ask(HOST, one.port, one.request);
      if (status !== 200) throw new Error(`${one.name}: ${status} ${body.slice(0, 400)}`);
      await measure(one, { ...loop, seconds: 1 });
    }
    const samples = await measureRounds(cases, loop, rounds);
    const calm = calmRounds(samples);
    return cases.map(({ name, aim }, i) => ({
      name,
      aim,
      summary: summarise(samples[i]!, samples[0]!, calm),
    }));
  } finally {
    await Promise.all([bare.stop(), product.stop()]);
  }
}

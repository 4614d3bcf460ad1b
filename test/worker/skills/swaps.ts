/** Real swaps of the engine, for the questions that are asked about them. */
import { catalog } from "../../../engine/catalog/catalog.ts";
import { ask, type Said } from "../../../engine/substitute/testing.ts";

const swaps: [string, Said][] = [
  ["barbell_bench_press", { reason: "busy", text: "the bench is taken" }],
  ["barbell_back_squat", { reason: "pain", text: "my left knee hurts a bit", painLevel: 3 }],
  ["barbell_back_squat", { reason: "pain", text: "sharp knee pain", painLevel: 8 }],
  ["barbell_deadlift", { reason: "equipment", equipment: ["dumbbells", "bands"] }],
  ["pull_up", { reason: "preference", text: "too hard for me" }],
  ["barbell_overhead_press", { reason: "preference", text: "low ceiling, and quiet please" }],
  ["barbell_bench_press", { reason: "pain", text: "crushing chest pain" }],
  ["lat_pulldown", { reason: "pain" }],
];
export const substitutions = swaps.map(([id, said]) => ({
  exerciseId: id,
  exerciseName: catalog().byId.get(id)!.name,
  substitution: ask(id, said).answer,
}));

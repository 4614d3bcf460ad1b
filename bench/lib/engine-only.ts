/** The engine and nothing else, to see what it adds to a cold start. */
import { buildProgram } from "../../engine/program/build.ts";
import { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { substitute } from "../../engine/substitute/substitute.ts";

export default {
  fetch: () =>
    new Response(
      [buildProgram, ProgramRequest, resolve, substitute].map((one) => typeof one).join(),
    ),
};

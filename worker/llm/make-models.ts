/** The port of models over whatever a deployment has: one line-up, one router, one book of health. */
import type { HealthBook } from "./health-book.ts";
import type { Lineup } from "./lineup.ts";
import { DEADLINES } from "./models.ts";
import type { Clock } from "./clock.ts";
import type { Models } from "./port.ts";
import { rehearse } from "./rehearsal.ts";
import { route } from "./router.ts";

type Needs = Omit<Lineup, "health" | "isScripted"> & {
  health: HealthBook;
  clock: Clock;
  random(): number;
};

export function makeModels({ health, clock, random, ...rest }: Needs): Models {
  const lineup: Lineup = { ...rest, isScripted: () => false, health };
  return {
    isThere: lineup.models.length > 0,
    seesImages: lineup.models.some(({ takesImages }) => takesImages),
    hearsSpeech: lineup.models.some(({ protocol }) => protocol === "openai_audio"),
    endOfTurn: (role) => clock.now() + DEADLINES[role].turnMs,
    ask(ask, how) {
      const played = how.rehearsal.length > 0 ? rehearse(lineup, ask, how, clock) : lineup;
      return route(played, { clock, random }, ask, how);
    },
    complain: (model) =>
      health.report(model, { at: clock.now(), result: "bad_answer", firstTokenMs: null }),
    list: () =>
      Promise.all(
        lineup.models.map(async (model) => ({
          model,
          health: await health.of(model.id, clock.now()),
        })),
      ),
    configure: (model, settings) => health.configure(model, settings, clock.now()),
  };
}

/** Spoils a sound blueprint in ways that a repair turn is made for. */

type Blueprint = {
  ph: { k: string; w: number }[];
  days: { f: string; x: { e: string; s: string }[] }[];
};

/** The weeks do not add up, a day is missing, or a day is made of what nobody can do there. */
export function plantFlaw(text: string, seed: number): string {
  const plan = JSON.parse(text) as Blueprint;
  switch (seed % 3) {
    case 0:
      plan.ph = [...plan.ph, { k: "build", w: 2 }];
      break;
    case 1:
      plan.days = plan.days.slice(0, -1);
      break;
    default:
      plan.days[0]!.x = plan.days[0]!.x.map(({ s }, i) => ({ e: RARE[i % RARE.length]!, s }));
  }
  return JSON.stringify(plan);
}

/** For these one needs what hardly anybody has. */
const RARE = ["sled_push", "ring_muscle_up", "landmine_press"];

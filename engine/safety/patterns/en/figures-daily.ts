/** English of every day that sounds like trouble and is none. */

export const FIGURES_DAILY: readonly string[] = [
  "faint|faints|fainted|fainting at the? sight|smell|thought|idea of",
  "face|chin|head|nose hangs|hang|hanging over the|a bar|barbell|bench|edge",
  "black|blacked|blacking out the|my|our|all? windows|window|curtains|blinds|room|gym|screen|lights",
  "hit|hitting|bang|banging|knock my head against|on the|a|this? wall of|with|again|lately",
];

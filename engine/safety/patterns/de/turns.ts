/** Turns of German phrase: verbs parted from their prefix, and who is told of in many words. */
import type { Turns } from "../../match/sign.ts";

const LOSES = "nehme|nimmt|nehmen|nimm ~6 ab";

export const TURNS: Turns = {
  LOSE_WISH: [LOSES, "KILOS ~4 runter|weg|loswerden|abspecken", "speck|bauchfett|fett|wampe ~4 weg|loswerden|runter"],
  FAT_LOSS: [LOSES, "KILOS ~4 runter|weg|loswerden", "speck|bauchfett|fett|bauch ~4 weg|loswerden|runter"],
  LOSE: [LOSES],
  PURGE: ["bringe|bring ~3 mich ~3 erbrechen|kotzen", "stecke|steck ~4 finger ~3 hals"],
  CANT_TALK: ["kann|können ~3 kaum|nicht ~3 sprechen|reden"],
  WEIGHT_FELL: ["KILOS ~4 abgenommen|verloren|leichter"],
};

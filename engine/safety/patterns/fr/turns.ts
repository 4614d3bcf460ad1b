/** Turns of French phrase: what stands around a weight, a meal and a voice. */
import type { Turns } from "../../match/sign.ts";

export const TURNS: Turns = {
  LOSE_WISH: ["perdre|perde|perds|virer|dégager|larguer|éliminer ~4 KILOS", "KILOS ~3 perdre|moins|virer"],
  FAT_LOSS: ["perdre|perde|virer|dégager|enlever|cramer|brûler ~4 KILOS", "enlever|virer|perdre|dégager|cramer|brûler ~3 gras|ventre|bide|graisse"],
  PURGE: ["mets|mettre|enfonce ~4 doigts ~4 gorge"],
  CANT_TALK: ["arrive|peut|peux ~2 plus|pas|à_peine ~2 parler"],
  WEIGHT_FELL: ["perdu ~3 KILOS", "KILOS ~3 perdus|moins"],
};

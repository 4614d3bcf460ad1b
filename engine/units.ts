/** Mass as integer grams: the only form in which the engine holds and compares loads. */
const GRAMS_PER_POUND = 453.59237;

export const gramsOfKg = (kg: number) => Math.round(kg * 1000);
export const gramsOfLb = (lb: number) => Math.round(lb * GRAMS_PER_POUND);
export const kgOfGrams = (grams: number) => grams / 1000;
export const lbOfGrams = (grams: number) => grams / GRAMS_PER_POUND;
